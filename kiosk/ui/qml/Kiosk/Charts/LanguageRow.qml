pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style

// One language: its score, how its answers are spread, and what it says against its own past.
Item {
    id: root

    required property string name
    required property string n
    required property string figure
    required property string interval
    required property string low
    required property list<real> spread
    required property list<string> counts
    required property list<string> points
    required property string ends
    required property string middle
    required property string mark
    required property string against
    readonly property bool wide: root.width > 120 * Style.deskMm
    readonly property real gap: 1.5 * Style.deskGap
    readonly property real block: root.wide ? (root.width - 3 * root.gap) / 4 : (root.width - root.gap) / 2
    readonly property real textSize: Style.deskSmall

    implicitHeight: grid.implicitHeight + 2 * Style.deskGap
    Accessible.role: Accessible.Row
    Accessible.name: [root.name, root.n, root.figure, root.interval, root.low, root.against].filter(part => part !== "").join("; ")

    Grid {
        id: grid
        y: Style.deskGap
        width: parent.width
        columns: root.wide ? 4 : 2
        columnSpacing: root.gap
        rowSpacing: Style.deskGap

        Column {
            width: root.block
            spacing: 0.2 * Style.deskGap

            Text {
                width: parent.width
                text: root.name
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: Style.deskText
                font.bold: true
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
            Text {
                width: parent.width
                text: [root.n, root.low].filter(part => part !== "").join(" · ")
                textFormat: Text.PlainText
                color: Style.quiet
                font.pixelSize: root.textSize
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
        }
        Column {
            width: root.block
            spacing: 0.2 * Style.deskGap

            Text {
                objectName: "languageFigure"
                width: parent.width
                text: root.figure
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: Style.deskText
                font.bold: true
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
            Text {
                visible: root.interval !== ""
                width: parent.width
                text: root.interval
                textFormat: Text.PlainText
                color: Style.quiet
                font.pixelSize: root.textSize
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
        }
        Column {
            width: root.block
            spacing: 0.3 * Style.deskGap

            Row {
                id: bars
                visible: root.spread.length > 0
                height: 9 * Style.deskMm
                readonly property real gap: 0.6 * Style.deskMm
                readonly property real bar: (parent.width - (root.spread.length - 1) * gap) / Math.max(1, root.spread.length)
                spacing: gap

                Repeater {
                    model: root.spread.length
                    delegate: Rectangle {
                        required property int index
                        anchors.bottom: parent?.bottom
                        width: bars.bar
                        height: Math.max(Style.deskOutline, 9 * Style.deskMm * (root.spread[index] ?? 0))
                        color: (root.spread[index] ?? 0) > 0 ? Style.bar : Style.line
                    }
                }
            }
            Text {
                visible: root.ends !== ""
                width: parent.width
                text: qsTr("Ends %1 · middle %2", "use of the scale").arg(root.ends).arg(root.middle)
                textFormat: Text.PlainText
                color: Style.quiet
                font.pixelSize: root.textSize
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
        }
        Row {
            visible: root.against !== ""
            width: root.block
            spacing: 0.5 * Style.deskGap

            Mark {
                id: sign
                visible: root.mark !== ""
                kind: root.mark === "" ? "dot" : root.mark
                anchors.verticalCenter: parent.verticalCenter
            }
            Text {
                width: parent.width - (sign.visible ? sign.width + parent.spacing : 0)
                text: root.against
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: root.textSize
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
        }
    }
}
