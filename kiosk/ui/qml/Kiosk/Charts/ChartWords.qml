import QtQuick

// The words for what a chart shows.
QtObject {
    function question(kind: string): string {
        switch (kind) {
        case "csat":
            return qsTr("Satisfaction (CSAT)");
        case "ces":
            return qsTr("Ease (CES)");
        case "nps":
            return qsTr("Recommendation (NPS)");
        default:
            return qsTr("Rating");
        }
    }
    function score(kind: string): string {
        switch (kind) {
        case "csat":
            return "CSAT";
        case "ces":
            return "CES";
        case "nps":
            return "NPS";
        default:
            return qsTr("Mean");
        }
    }
    function sign(sign: string, direction: int, since: string): string {
        switch (sign) {
        case "usual":
            return qsTr("within usual variation");
        case "unusual":
            return direction < 0 ? qsTr("unusual day (low)") : qsTr("unusual day (high)");
        case "lasting":
            return direction < 0 ? qsTr("lasting change down since %1").arg(since) : qsTr("lasting change up since %1").arg(since);
        case "learning":
            return qsTr("too early to compare");
        default:
            return "";
        }
    }
    function interval(low: string, high: string, signed: bool): string {
        if (low === "")
            return "";
        return signed ? qsTr("%1 to %2", "an interval").arg(low).arg(high) : low + "–" + high;
    }
    // A figure, or what stands in its place.
    function figure(value: string, tier: string, few: string, n: string): string {
        switch (tier) {
        case "none":
            return "—";
        case "withheld":
            return qsTr("withheld");
        case "counts_only":
            return few === "" ? "" : qsTr("%1 of %2", "answers").arg(few).arg(n);
        default:
            return value;
        }
    }
    function tier(tier: string): string {
        return tier === "low_base" ? qsTr("low base") : "";
    }
    readonly property string withheld: qsTr("Withheld: too few answers, or the few of another group could be worked out from it.")
    readonly property string nothing: qsTr("No answers in these days.")
    readonly property string noQuestion: qsTr("This survey has no question with a score.")
    readonly property string chance: qsTr("These are the views of people who chose to answer. Intervals cover chance only.")
}
