import QtQuick

// The words for the codes of the figures.
QtObject {
    function kind(kind: string): string {
        switch (kind) {
        case "csat":
            return qsTr("Satisfaction (CSAT)");
        case "ces":
            return qsTr("Ease (CES)");
        case "nps":
            return qsTr("Recommendation (NPS)");
        case "scale":
            return qsTr("Rating");
        default:
            return qsTr("Choice");
        }
    }
    function headline(kind: string, top: string): string {
        switch (kind) {
        case "csat":
            return qsTr("satisfied (%1)").arg(top);
        case "ces":
            return qsTr("agree (%1)").arg(top);
        case "nps":
            return qsTr("promoters minus detractors");
        default:
            return qsTr("mean");
        }
    }
    function part(name: string): string {
        switch (name) {
        case "satisfied":
            return qsTr("Satisfied");
        case "agree":
            return qsTr("Agree");
        case "detractors":
            return qsTr("Detractors");
        case "passives":
            return qsTr("Passives");
        case "promoters":
            return qsTr("Promoters");
        default:
            return qsTr("Others");
        }
    }
    function unreadable(code: string): string {
        switch (code) {
        case "no_database":
            return qsTr("There are no answers yet. The first one given on the kiosk will show here.");
        case "newer":
            return qsTr("The answers were written by a newer version of this program. Use that version to see them.");
        case "damaged":
            return qsTr("The database is damaged. Run “kiosk doctor” on this computer, and keep the file.");
        default:
            return qsTr("The answers cannot be read at the moment. This page tries again every second.");
        }
    }
}
