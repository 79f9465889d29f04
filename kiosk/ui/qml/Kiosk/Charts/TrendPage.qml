pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Desk
import Kiosk.Models
import Kiosk.Style

// One score over time: is it as usual, or did something change?
ChartPage {
    id: root

    readonly property Trend trend: root.staff.model("trend") as Trend
    property Words deskWords: Words {}

    function nameOf(place: int): string {
        return root.trend.names[place] ?? "";
    }
    function figureOf(place: int): string {
        return root.words.figure(root.trend.figures[place] ?? "", root.trend.tiers[place] ?? "", root.trend.fews[place] ?? "", root.trend.ns[place] ?? "");
    }
    function intervalOf(place: int): string {
        return root.words.interval(root.trend.intervalLows[place] ?? "", root.trend.intervalHighs[place] ?? "", root.trend.signed);
    }
    function noteOf(place: int): string {
        return root.words.sign(root.trend.signs[place] ?? "", root.trend.directions[place] ?? 0, root.trend.sinces[place] ?? "");
    }
    // Everything there is to say of one day, week or month.
    function told(place: int): string {
        if (place < 0 || place >= root.trend.names.length)
            return "";
        const n = root.trend.ns[place];
        const interval = root.intervalOf(place);
        const figure = root.figureOf(place) + (interval === "" ? "" : " (" + interval + ")");
        const parts = [figure, n === "" ? "" : qsTr("n = %1").arg(n), root.words.tier(root.trend.tiers[place] ?? ""), root.noteOf(place)];
        return root.nameOf(place) + ": " + parts.filter(part => part !== "").join(" · ");
    }

    Component.onCompleted: root.trend.open()
    Component.onDestruction: root.trend.close()

    note: ["today", "7-days"].includes((root.staff.model("scope") as Scope).range) ? qsTr("below: %1").arg(root.trend.daysText) : ""
    questions: root.trend.questions
    kinds: root.trend.kinds
    texts: root.trend.texts
    question: root.trend.question
    onPicked: name => {
        chart.selected = -1;
        root.trend.choose(name);
    }
    least: panel.frame + 56 * Style.deskMm
    lead: Segments {
        small: true
        prefix: "period-"
        names: ["day", "week", "month"]
        texts: [qsTr("Days"), qsTr("Weeks"), qsTr("Months")]
        current: root.trend.period
        onPicked: name => {
            chart.selected = -1;
            root.trend.setPeriod(name);
        }
    }

    ChartPanel {
        id: panel
        anchors.fill: parent
        title: root.words.question(root.trend.kind) + " · " + root.trend.daysText
        subtitle: root.trend.text
        instead: root.trend.problem !== "" ? root.deskWords.unreadable(root.trend.problem) : root.trend.question === "" ? root.words.noQuestion : root.trend.names.length === 0 ? root.words.nothing : ""
        said: root.told(chart.selected >= 0 ? chart.selected : root.trend.names.length - 1)
        headings: [root.trend.period === "day" ? qsTr("Day") : root.trend.period === "week" ? qsTr("Week") : qsTr("Month"), qsTr("n"), root.words.score(root.trend.kind), qsTr("95 % interval"), qsTr("Without flagged"), qsTr("What it says")]
        words: [0, 5]
        rows: root.trend.names.map((name, place) => {
            const parts = [root.words.tier(root.trend.tiers[place] ?? ""), root.noteOf(place)];
            return [name, root.trend.ns[place] ?? "", root.figureOf(place), root.intervalOf(place), root.trend.rests[place] ?? "", parts.filter(part => part !== "").join(", ")];
        })

        TrendChart {
            id: chart
            objectName: "trendChart"
            anchors.fill: parent
            trend: root.trend
            Accessible.role: Accessible.Graphic
            Accessible.name: panel.title + ". " + panel.said
        }
        below: [
            Legend {
                width: parent.width
                readonly property list<string> seen: {
                    const marks = root.trend.values.map((value, place) => isNaN(value) ? "" : chart.markOf(place));
                    const all = ["dot", "ring", "diamond", "down", "up"].filter(mark => marks.includes(mark));
                    all.push("whisker");
                    if (root.trend.usualLows.some(low => !isNaN(low)))
                        all.push("band");
                    if (chart.changes.length > 0)
                        all.push("dashes");
                    all.push("bar");
                    if (root.trend.tiers.includes("withheld"))
                        all.push("cross");
                    return all;
                }
                marks: seen
                texts: seen.map(mark => ({
                            dot: qsTr("score"),
                            ring: qsTr("low base (10 to 29 answers)"),
                            diamond: qsTr("unusual day"),
                            down: qsTr("lasting change down"),
                            up: qsTr("lasting change up"),
                            whisker: qsTr("95 % interval"),
                            band: qsTr("usual range"),
                            dashes: qsTr("new wording"),
                            bar: qsTr("answers"),
                            cross: qsTr("withheld")
                        }[mark] ?? ""))
            }
        ]
    }
}
