pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style

// One row of equal, neutral buttons; words at the two ends only, each attached to its end button.
Item {
    id: root

    required property list<int> values
    required property list<string> labels
    required property list<int> chosen
    required property string lowText
    required property string highText
    required property real buttonMm
    required property real gapMm

    readonly property real button: buttonMm * Style.mm
    readonly property real span: values.length * button + (values.length - 1) * gapMm * Style.mm

    signal picked(int value)

    // The narrowest width at which `text` needs no more lines than at `most`: lines of like length, no lonely last word.
    function balanced(text: string, most: real): real {
        const words = text.split(" ");
        // Set in a line, words may come out a little wider than their advances.
        const run = (from, to) => Math.ceil(1.02 * metrics.advanceWidth(words.slice(from, to).join(" "))) + 2;
        const linesAt = width => {
            let lines = 1;
            for (let first = 0, next = 1; next < words.length; next++) {
                if (run(first, next + 1) > width) {
                    lines++;
                    first = next;
                }
            }
            return lines;
        };
        const lines = linesAt(most);
        let best = most;
        for (let from = 0; from < words.length; from++) {
            for (let to = from + 1; to <= words.length; to++) {
                const width = run(from, to);
                if (width < best && linesAt(width) <= lines && words.every(word => metrics.advanceWidth(word) <= width))
                    best = width;
            }
        }
        return best;
    }

    FontMetrics {
        id: metrics
        font: low.font
    }

    implicitHeight: row.height + ends.anchors.topMargin + ends.height

    Row {
        id: row
        objectName: "scaleRow"
        anchors.top: parent.top
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: root.gapMm * Style.mm

        Repeater {
            model: root.values
            delegate: Item {
                id: cell
                required property int modelData
                required property int index
                readonly property bool isChosen: root.chosen.includes(cell.modelData)
                objectName: "value" + modelData
                width: root.button
                height: root.button

                Accessible.role: Accessible.RadioButton
                Accessible.name: root.labels[cell.index] ?? ""
                Accessible.description: cell.index === 0 ? root.lowText : cell.index === root.values.length - 1 ? root.highText : ""
                Accessible.checked: cell.isChosen
                Accessible.onPressAction: root.picked(cell.modelData)

                Rectangle {
                    anchors.fill: parent
                    radius: Style.radius
                    color: cell.isChosen ? Style.chosen : area.pressed && area.containsMouse ? Style.pressed : Style.surface
                    border.width: cell.isChosen ? Style.thick : Style.outline
                    border.color: cell.isChosen ? Style.accent : Style.line
                }
                Text {
                    anchors.centerIn: parent
                    text: root.labels[cell.index] ?? ""
                    textFormat: Text.PlainText
                    color: Style.ink
                    font.pixelSize: Math.min(Style.title, 0.52 * root.button)
                    font.bold: true
                }
                Icon {
                    visible: cell.isChosen
                    name: "tick"
                    size: 0.3 * root.button
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.margins: Style.thick
                }
                MouseArea {
                    id: area
                    // The half gap beside a button belongs to it: a finger between two still means one of them.
                    anchors.fill: parent
                    onClicked: root.picked(cell.modelData)
                }
            }
        }
    }

    // The words get the room between their own end of the row (or of the screen, where the row is short) and the middle.
    Item {
        id: ends
        readonly property real overhang: Math.max(0, Math.min((root.width - root.span) / 2, 0.5 * root.span))
        readonly property real each: root.span / 2 + overhang - Style.gap
        readonly property real underMiddle: overhang + root.button / 2
        anchors.top: row.bottom
        anchors.topMargin: 0.5 * Style.gap
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.span + 2 * overhang
        height: Math.max(low.height, high.height)

        Body {
            id: low
            objectName: "lowEnd"
            text: root.lowText
            width: implicitWidth <= ends.each ? Math.ceil(implicitWidth) : root.balanced(text, ends.each)
            // Centred under its button where there is room for that, else from the outer edge on, line by line.
            readonly property real offset: Math.max(0, ends.underMiddle - width / 2)
            horizontalAlignment: offset > 0 ? Text.AlignHCenter : Text.AlignLeft
            x: low.LayoutMirroring.enabled ? ends.width - width - offset : offset
        }
        Body {
            id: high
            objectName: "highEnd"
            text: root.highText
            width: implicitWidth <= ends.each ? Math.ceil(implicitWidth) : root.balanced(text, ends.each)
            readonly property real offset: Math.max(0, ends.underMiddle - width / 2)
            horizontalAlignment: offset > 0 ? Text.AlignHCenter : Text.AlignRight
            x: high.LayoutMirroring.enabled ? offset : ends.width - width - offset
        }
    }
}
