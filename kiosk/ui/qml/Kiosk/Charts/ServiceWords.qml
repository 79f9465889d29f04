import QtQuick

// The words for the desk's service figures.
QtObject {
    // A time from its code (kiosk/ui/service_series.py).
    function duration(code: string): string {
        const parts = code.split("|");
        switch (parts[0]) {
        case "min":
            return qsTr("%1 min").arg(parts[1]);
        case "h":
            return qsTr("%1 h %2 min").arg(parts[1]).arg(parts[2]);
        case "hours":
            return qsTr("%1 h").arg(parts[1]);
        case "days":
            return qsTr("%1 days").arg(parts[1]);
        case "late":
            return qsTr("not reached yet");
        default:
            return "";
        }
    }
    function bounds(ends: list<string>): string {
        const low = root.duration(ends[0] ?? "");
        const high = root.duration(ends[1] ?? "");
        if (low === "" && high === "")
            return "";
        if (high === "")
            return "≥ " + low;
        if (low === "")
            return "≤ " + high;
        return qsTr("%1 to %2", "an interval").arg(low).arg(high);
    }
    function gap(points: string, low: string, high: string, note: string): string {
        if (points === "")
            return "";
        const told = qsTr("%1 points (%2 to %3)", "a difference").arg(points).arg(low).arg(high);
        return note === "unclear" ? told + ", " + qsTr("no clear gap") : note === "low_base" ? told + ", " + qsTr("low base") : told;
    }
    function together(one: list<string>): string {
        const lag = one[1] === "0";
        const moved = one[0] === "csat" ? (lag ? qsTr("Time to first response and satisfaction in the same week") : qsTr("Time to first response and satisfaction in the week after")) : (lag ? qsTr("Time to first response and how long it felt in the same week") : qsTr("Time to first response and how long it felt in the week after"));
        const rho = qsTr("%1 weeks: Spearman’s rho %2 (95 % interval %3 to %4).").arg(one[2]).arg(one[3]).arg(one[4]).arg(one[5]);
        switch (one[6]) {
        case "unclear":
            return moved + ", " + rho + " " + qsTr("They did not clearly move together.");
        case "lower":
            return moved + ", " + rho + " " + qsTr("Weeks with slower response also tended to have lower values. This does not show that one causes the other, nor that the slowly served were the unhappy ones.");
        default:
            return moved + ", " + rho + " " + qsTr("Weeks with slower response also tended to have higher values. This does not show that one causes the other, nor that the slowly served were the unhappy ones.");
        }
    }
    readonly property string caveat: qsTr("Answers and tickets are joined by desk and day, not by person. What goes together here need not be cause and effect, and it need not be the slowly served who were unhappy.")
    readonly property string gapMeaning: qsTr("The gap subtracts two different things: zero means nothing, and only its change does. It is no target.")
    readonly property string slaMeaning: qsTr("SLA: tickets that met the help desk’s own target, by its own clock, of all that count. Open past the target counts as missed.")
    readonly property string frtMeaning: qsTr("FRT: from creation to the first human public reply, on the day of creation. Tickets that still wait count as at least so long; while any wait there is no interval.")

    id: root
}
