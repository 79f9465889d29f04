pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style

// What the marks of a chart mean.
Flow {
    id: root

    // Of each: a kind of mark (see Mark), or band, whisker, dashes, bar, cross.
    required property list<string> marks
    required property list<string> texts

    spacing: 1.2 * Style.deskGap

    Repeater {
        model: root.marks
        delegate: Row {
            id: entry
            required property string modelData
            required property int index
            readonly property real size: 0.88 * Style.deskSmall
            spacing: 0.4 * Style.deskGap

            Item {
                width: Math.max(2.4 * Style.deskMm, entry.size)
                height: label.implicitHeight

                Loader {
                    anchors.centerIn: parent
                    sourceComponent: entry.modelData === "band" ? band : entry.modelData === "whisker" ? whisker : entry.modelData === "dashes" ? dashes : entry.modelData === "bar" ? bar : entry.modelData === "cross" ? cross : mark
                }
            }
            Text {
                id: label
                width: Math.min(implicitWidth, root.width - entry.size - 1.5 * Style.deskGap)
                text: root.texts[entry.index] ?? ""
                textFormat: Text.PlainText
                color: Style.quiet
                font.pixelSize: entry.size
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
            Component {
                id: mark
                Mark {
                    kind: entry.modelData
                    size: 2 * Style.deskMm
                }
            }
            Component {
                id: band
                Rectangle {
                    width: 4 * Style.deskMm
                    height: 2.4 * Style.deskMm
                    color: Style.pressed
                    border.width: Style.deskOutline
                    border.color: Style.line
                }
            }
            Component {
                id: whisker
                Item {
                    width: 1
                    height: 3 * Style.deskMm
                    Whisker {
                        low: parent?.height ?? 0
                        high: 0
                    }
                }
            }
            Component {
                id: dashes
                Column {
                    spacing: 0.6 * Style.deskMm
                    Repeater {
                        model: 3
                        delegate: Rectangle { width: Math.max(1.5, 0.4 * Style.deskMm); height: 0.7 * Style.deskMm; color: Style.ink }
                    }
                }
            }
            Component {
                id: bar
                Rectangle { width: 1.6 * Style.deskMm; height: 2.6 * Style.deskMm; color: Style.bar }
            }
            Component {
                id: cross
                Text { text: "×"; textFormat: Text.PlainText; color: Style.quiet; font.pixelSize: entry.size }
            }
        }
    }
}
