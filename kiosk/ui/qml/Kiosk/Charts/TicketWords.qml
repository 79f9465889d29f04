import QtQuick

// The words for what is chosen about a help-desk export.
QtObject {
    function key(key: string): string {
        const parts = key.split(":");
        switch (parts[0]) {
        case "source":
            return qsTr("System");
        case "zone":
            return qsTr("Time zone of the file");
        case "dates":
            return qsTr("Order in dates such as 03/04/2026");
        case "sla":
            return parts[1] === "response" ? qsTr("Service level of the first response") : qsTr("Service level of the resolution");
        case "desk":
            return qsTr("Desk “%1” is here", "the help desk's name of a desk; then comes the kiosk's").arg(parts.slice(1).join(":"));
        default:
            return field(parts[1] ?? "");
        }
    }
    function field(field: string): string {
        switch (field) {
        case "id":
            return qsTr("Ticket number");
        case "created":
            return qsTr("Created");
        case "first_response":
            return qsTr("First response");
        case "response_minutes":
        case "first_response_s":
            return qsTr("Time to the first response");
        case "business_minutes":
        case "business_response_s":
            return qsTr("The same in opening hours");
        case "resolved":
            return qsTr("Resolved");
        case "response_sla":
            return qsTr("Answered in time");
        case "resolution_sla":
            return qsTr("Resolved in time");
        case "requester":
            return qsTr("Who asked");
        case "desk":
            return qsTr("Desk");
        case "channel":
            return qsTr("Channel");
        case "answered":
            return qsTr("Answered");
        case "line":
            return qsTr("Line");
        case "reason":
            return qsTr("Not read, because");
        default:
            return field;
        }
    }
    function value(key: string, value: string): string {
        if (key === "source")
            return source(value);
        if (key === "dates")
            return value === "day-first" ? qsTr("day first") : value === "month-first" ? qsTr("month first") : qsTr("as the file tells");
        if (value !== "")
            return value;
        return key.startsWith("column:") ? qsTr("no column") : key === "zone" ? qsTr("as the file tells") : qsTr("not chosen");
    }
    function source(name: string): string {
        switch (name) {
        case "servicenow":
            return "ServiceNow";
        case "zendesk":
            return "Zendesk";
        case "jira":
            return "Jira Service Management";
        case "glpi":
            return "GLPI";
        case "zammad":
            return "Zammad";
        case "otrs":
            return "OTRS / Znuny";
        default:
            return qsTr("A table of one’s own");
        }
    }
}
