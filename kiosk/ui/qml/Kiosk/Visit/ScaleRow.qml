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
    property real most: Infinity

    readonly property real button: buttonMm * Style.mm
    readonly property real span: values.length * button + (values.length - 1) * gapMm * Style.mm

    signal picked(int value)

    // Larger words where they fit in what there is; on a low screen they give way before the question does.
    readonly property real endSize: {
        const room = root.most - root.button - 0.5 * Style.gap;
        const least = Math.min(Style.leastText, Style.text);
        for (let size = Style.text; size > least; size *= 0.93) {
            const at = text => root.linesAt(text, ends.each, size) * Style.lineEm * size;
            if (Math.max(at(root.lowText), at(root.highText)) <= room && root.longest(size) <= ends.each)
                return size;
        }
        return least;
    }

    // Words, or where a script has no spaces its characters: what a line can be broken between.
    function parts(text: string): list<string> {
        return text.includes(" ") ? text.split(" ").map(word => word + " ") : /[\u3040-\u9FFF]/.test(text) ? text.split("") : [text];
    }

    // Set in a line, words may come out a little wider than their advances.
    function run(parts: list<string>, size: real): real {
        return Math.ceil(1.02 * metrics.advanceWidth(parts.join("").trim()) * size / metrics.font.pixelSize) + 2;
    }

    function longest(size: real): real {
        const words = (root.lowText + " " + root.highText).split(" ").filter(word => !/[\u3040-\u9FFF]/.test(word));
        return words.reduce((most, word) => Math.max(most, root.run([word], size)), 0);
    }

    function linesAt(text: string, width: real, size: real): int {
        const parts = root.parts(text);
        let lines = 1;
        for (let first = 0, next = 1; next < parts.length; next++) {
            if (root.run(parts.slice(first, next + 1), size) > width) {
                lines++;
                first = next;
            }
        }
        return lines;
    }

    // The narrowest width at which `text` needs no more lines than at `most`: lines of like length, no lonely last word.
    function balanced(text: string, most: real, size: real): real {
        const parts = root.parts(text);
        const lines = root.linesAt(text, most, size);
        if (lines === 1)
            return Math.min(most, root.run(parts, size));
        if (!text.includes(" "))
            return Math.min(most, Math.ceil(1.06 * root.run(parts, size) / lines + size));
        let best = most;
        for (let from = 0; from < parts.length; from++) {
            for (let to = from + 1; to <= parts.length; to++) {
                const width = root.run(parts.slice(from, to), size);
                if (width < best && root.linesAt(text, width, size) <= lines && parts.every(part => root.run([part], size) <= width))
                    best = width;
            }
        }
        return best;
    }

    // Where a value stands and what the ends mean, for those who listen.
    function describe(index: int): string {
        const last = root.values.length - 1;
        const at = root.labels[index] ?? "";
        const end = root.labels[last] ?? "";
        if (index === 0 || index === last)
            return qsTr("%1 of %2, %3").arg(at).arg(end).arg(index === 0 ? root.lowText : root.highText);
        return qsTr("%1 of %2, between %3 and %4").arg(at).arg(end).arg(root.lowText).arg(root.highText);
    }

    FontMetrics {
        id: metrics
        font.family: low.font.family
        font.pixelSize: 64
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

                activeFocusOnTab: true

                function activate(): void {
                    root.picked(cell.modelData);
                }

                Accessible.ignored: !cell.enabled
                Accessible.role: Accessible.RadioButton
                Accessible.focusable: true
                Accessible.name: root.labels[cell.index] ?? ""
                Accessible.description: root.describe(cell.index)
                Accessible.checkable: true
                Accessible.checked: cell.isChosen
                Accessible.onPressAction: cell.activate()

                Rectangle {
                    anchors.fill: parent
                    radius: Style.radius
                    color: cell.isChosen ? Style.chosen : area.pressed && area.containsMouse ? Style.pressed : Style.surface
                    border.width: cell.isChosen ? Style.thick : Style.outline
                    border.color: cell.isChosen ? Style.accent : Style.line
                }
                FocusRing {
                    shown: cell.activeFocus
                    out: Math.min(1.2, 0.5 * root.gapMm) * Style.mm
                }
                Text {
                    anchors.centerIn: parent
                    text: root.labels[cell.index] ?? ""
                    textFormat: Text.PlainText
                    color: Style.ink
                    font.pixelSize: Math.min(Style.title, (Style.textScale > 1 ? 0.6 : 0.52) * root.button)
                    font.bold: true
                }
                Icon {
                    visible: cell.isChosen
                    name: "tick"
                    color: Style.accent
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
            font.pixelSize: root.endSize
            width: root.balanced(text, ends.each, root.endSize)
            // Centred under its button where there is room for that, else from the outer edge on, line by line.
            readonly property real offset: Math.max(0, Math.min(ends.underMiddle - width / 2, ends.each - width))
            horizontalAlignment: offset > 0 ? Text.AlignHCenter : Text.AlignLeft
            x: low.LayoutMirroring.enabled ? ends.width - width - offset : offset
        }
        Body {
            id: high
            objectName: "highEnd"
            text: root.highText
            font.pixelSize: root.endSize
            width: root.balanced(text, ends.each, root.endSize)
            readonly property real offset: Math.max(0, Math.min(ends.underMiddle - width / 2, ends.each - width))
            horizontalAlignment: offset > 0 ? Text.AlignHCenter : Text.AlignRight
            x: high.LayoutMirroring.enabled ? offset : ends.width - width - offset
        }
    }
}
