pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Desk
import Kiosk.Models
import Kiosk.Style

// When in the week visitors are more and less satisfied.
ChartPage {
    id: root

    readonly property HoursMap map: root.staff.model("hours") as HoursMap
    readonly property string all: qsTr("All", "hours or weekdays")
    property Words deskWords: Words {}

    function placeName(place: int): string {
        const row = Math.floor(place / chart.columns);
        const column = place % chart.columns;
        const day = row === chart.rows - 1 ? qsTr("All weekdays") : root.map.weekdayNames[row] ?? "";
        const hour = column === chart.columns - 1 ? qsTr("all hours") : root.map.hours[column] ?? "";
        return qsTr("%1, %2", "weekday, hour").arg(day).arg(hour);
    }
    function figureOf(place: int): string {
        return root.words.figure(root.map.figures[place] ?? "", root.map.tiers[place] ?? "", root.map.fews[place] ?? "", root.map.ns[place] ?? "");
    }
    function intervalOf(place: int): string {
        return root.words.interval(root.map.intervalLows[place] ?? "", root.map.intervalHighs[place] ?? "", root.map.signed);
    }
    function told(place: int): string {
        if (place < 0 || place >= root.map.tiers.length)
            return qsTr("Touch a field to read it.");
        const interval = root.intervalOf(place);
        const n = root.map.ns[place] ?? "";
        const figure = root.figureOf(place) + (interval === "" ? "" : " (" + interval + ")");
        return root.placeName(place) + ": " + [figure, n === "" ? "" : qsTr("n = %1").arg(n), root.words.tier(root.map.tiers[place] ?? "")].filter(part => part !== "").join(" · ");
    }

    Component.onCompleted: root.map.open()
    Component.onDestruction: root.map.close()

    note: ["today", "7-days"].includes((root.staff.model("scope") as Scope).range) ? qsTr("below: %1").arg(root.map.daysText) : ""
    questions: root.map.questions
    kinds: root.map.kinds
    texts: root.map.texts
    question: root.map.question
    onPicked: name => {
        chart.selected = -1;
        root.map.choose(name);
    }

    least: panel.frame + chart.least
    most: Math.max(least, 0.55 * inner)

    ChartPanel {
        id: panel
        anchors.fill: parent
        title: root.words.question(root.map.kind) + " · " + root.map.daysText
        subtitle: root.map.text
        instead: root.map.problem !== "" ? root.deskWords.unreadable(root.map.problem) : root.map.question === "" ? root.words.noQuestion : root.map.tiers.length === 0 ? root.words.nothing : ""
        said: root.told(chart.selected)
        headings: [qsTr("When"), qsTr("n"), root.words.score(root.map.kind), qsTr("95 % interval"), ""]
        words: [0, 4]
        rows: root.map.tiers.map((tier, place) => [root.placeName(place), root.map.ns[place] ?? "", root.figureOf(place), root.intervalOf(place), root.words.tier(tier)]).filter((row, place) => root.map.tiers[place] !== "none")

        HeatMap {
            id: chart
            objectName: "heatMap"
            anchors.fill: parent
            map: root.map
            allText: root.all
            words: root.words
            Accessible.role: Accessible.Graphic
            Accessible.name: panel.title
        }
        below: [
            Row {
                spacing: 0.6 * Style.deskGap
                visible: root.map.shadeEnds.length > 1

                Text {
                    text: root.map.shadeEnds[0] ?? ""
                    textFormat: Text.PlainText
                    color: Style.quiet
                    font.pixelSize: 0.88 * Style.deskSmall
                }
                Row {
                    anchors.verticalCenter: parent?.verticalCenter
                    Repeater {
                        model: 8
                        delegate: Rectangle {
                            required property int index
                            width: 4 * Style.deskMm
                            height: 2.6 * Style.deskMm
                            color: chart.shaded(index / 7)
                        }
                    }
                }
                Text {
                    text: root.map.shadeEnds[1] ?? ""
                    textFormat: Text.PlainText
                    color: Style.quiet
                    font.pixelSize: 0.88 * Style.deskSmall
                }
            },
            Text {
                width: parent?.width ?? 0
                text: [qsTr("Not shaded: fewer than 30 answers."), root.map.tiers.includes("withheld") ? "× " + root.words.withheld : ""].filter(part => part !== "").join(" ")
                textFormat: Text.PlainText
                color: Style.quiet
                font.pixelSize: 0.88 * Style.deskSmall
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
        ]
    }
}
