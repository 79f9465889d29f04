pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Desk
import Kiosk.Models
import Kiosk.Style

// Each language beside its own past. They are in the order of their names, and there is no way to rank them.
ChartPage {
    id: root

    readonly property LanguagePage page: root.staff.model("languages") as LanguagePage
    property Words deskWords: Words {}
    readonly property string score: root.words.score(root.page.kind)

    function figureOf(place: int): string {
        return root.words.figure(root.page.figures[place] ?? "", root.page.tiers[place] ?? "", root.page.fews[place] ?? "", root.page.ns[place] ?? "");
    }
    function intervalOf(place: int): string {
        return root.words.interval(root.page.intervalLows[place] ?? "", root.page.intervalHighs[place] ?? "", root.page.signed);
    }
    function against(place: int): string {
        const sign = root.page.signs[place] ?? "";
        const words = root.words.sign(sign, root.page.directions[place] ?? 0, root.page.sinces[place] ?? "");
        const on = root.page.on[place] ?? "";
        return on === "" ? words : qsTr("%1: %2", "day: what it says").arg(on).arg(words);
    }
    function markOf(place: int): string {
        const sign = root.page.signs[place] ?? "";
        return sign === "unusual" ? "diamond" : sign === "lasting" ? ((root.page.directions[place] ?? 0) > 0 ? "up" : "down") : "";
    }

    Component.onCompleted: root.page.open()
    Component.onDestruction: root.page.close()

    byLanguage: false
    note: ["today", "7-days"].includes((root.staff.model("scope") as Scope).range) ? qsTr("below: %1").arg(root.page.daysText) : ""
    questions: root.page.questions
    kinds: root.page.kinds
    texts: root.page.texts
    question: root.page.question
    onPicked: name => root.page.choose(name)
    least: panel.asTable || panel.instead !== "" ? 74 * Style.deskMm : panel.frame + list.implicitHeight
    most: least

    ChartPanel {
        id: panel
        anchors.fill: parent
        title: root.words.question(root.page.kind) + " · " + root.page.daysText
        subtitle: root.page.text
        instead: root.page.problem !== "" ? root.deskWords.unreadable(root.page.problem) : root.page.question === "" ? root.words.noQuestion : root.page.names.length === 0 ? root.words.nothing : ""
        headings: [qsTr("Language"), qsTr("n"), root.score, qsTr("95 % interval"), qsTr("Use of scale ends"), qsTr("Middle")].concat(root.page.points, [qsTr("Against its own past")])
        words: [0, 6 + root.page.points.length]
        rows: root.page.names.map((name, place) => [name, root.page.ns[place] ?? "", root.figureOf(place), root.intervalOf(place), root.page.ends[place] ?? "", root.page.middles[place] ?? ""].concat(root.page.points.map((point, at) => (root.page.counts[place] ?? [])[at] ?? ""), [root.against(place)]))
        said: qsTr("Languages differ in how people use scales. Compare each with its own past, not with each other.")

        Column {
            id: list
            width: parent.width

            Repeater {
                model: root.page.names.length
                delegate: LanguageRow {
                    required property int index
                    objectName: "language" + index
                    width: list.width
                    name: root.page.names[index] ?? ""
                    n: root.page.ns[index] === "" ? "" : qsTr("n = %1").arg(root.page.ns[index] ?? "")
                    figure: root.figureOf(index)
                    interval: root.intervalOf(index)
                    low: root.words.tier(root.page.tiers[index] ?? "")
                    spread: root.page.spreads[index] ?? []
                    counts: root.page.counts[index] ?? []
                    points: root.page.points
                    ends: root.page.ends[index] ?? ""
                    middle: root.page.middles[index] ?? ""
                    mark: root.markOf(index)
                    against: root.against(index)

                    Rectangle {
                        visible: parent.index > 0
                        width: parent.width
                        height: Style.deskOutline
                        color: Style.hairline
                    }
                }
            }
        }
        below: [
            Text {
                objectName: "mix"
                visible: root.page.mix.length > 0
                width: parent?.width ?? 0
                text: root.page.mix.length === 0 ? "" : qsTr("All languages: %1 (n = %2). With the languages mixed as in as many days before: %3 (n = %4 then).").arg(root.page.mix[0]).arg(root.page.mix[1]).arg(root.page.mix[2]).arg(root.page.mix[3])
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: Style.deskSmall
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            },
            Text {
                width: parent?.width ?? 0
                text: [root.page.tiers.includes("withheld") ? root.words.withheld : "", root.words.chance].filter(part => part !== "").join(" ")
                textFormat: Text.PlainText
                color: Style.quiet
                font.pixelSize: 0.88 * Style.deskSmall
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
        ]
    }
}
