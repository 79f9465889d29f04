pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// A row for each weekday, a column for each hour: the score as a number, and darker where it is higher.
Item {
    id: root

    required property HoursMap map
    required property string allText
    required property ChartWords words
    property int selected: -1
    readonly property int columns: root.map.hours.length + 1
    readonly property int rows: root.map.weekdays.length + 1
    readonly property bool mirrored: root.LayoutMirroring.enabled
    readonly property real textSize: Style.deskSmall
    readonly property real gap: Math.max(1, 0.4 * Style.deskMm)
    // The totals stand a little apart.
    readonly property real apart: 4 * root.gap
    readonly property real side: metrics.height > 0 ? Math.ceil(root.map.weekdays.concat([root.allText]).reduce((most, text) => Math.max(most, metrics.advanceWidth(text)), 0)) + 2 + Style.deskGap : 0
    readonly property real head: 1.6 * root.textSize
    readonly property real cellWidth: (root.width - root.side - root.apart - (root.columns - 1) * root.gap) / root.columns
    readonly property real cellHeight: (root.height - root.head - root.apart - (root.rows - 1) * root.gap) / root.rows
    // Room for a number and below it how many answered.
    readonly property real least: root.head + root.apart + root.rows * (2.4 * root.textSize + root.gap)
    readonly property bool small: root.cellHeight < 2.2 * root.textSize

    function leftOf(column: int): real {
        const start = root.side + column * (root.cellWidth + root.gap) + (column === root.columns - 1 ? root.apart : 0);
        return root.mirrored ? root.width - start - root.cellWidth : start;
    }
    function upperOf(row: int): real {
        return root.head + row * (root.cellHeight + root.gap) + (row === root.rows - 1 ? root.apart : 0);
    }
    function shaded(share: real): color {
        const part = 0.06 + 0.8 * share;
        const mix = (one, other) => one + (other - one) * part;
        return Qt.rgba(mix(Style.surface.r, Style.accent.r), mix(Style.surface.g, Style.accent.g), mix(Style.surface.b, Style.accent.b), 1);
    }
    function luminance(ground: color): real {
        const linear = part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        return 0.2126 * linear(ground.r) + 0.7152 * linear(ground.g) + 0.0722 * linear(ground.b);
    }
    function apartFrom(one: color, other: color): real {
        const found = [root.luminance(one), root.luminance(other)].sort((a, b) => b - a);
        return (found[0] + 0.05) / (found[1] + 0.05);
    }

    activeFocusOnTab: true
    Keys.onLeftPressed: root.selected = Math.max(0, root.selected - (root.mirrored ? -1 : 1))
    Keys.onRightPressed: root.selected = Math.min(root.columns * root.rows - 1, root.selected + (root.mirrored ? -1 : 1))
    Keys.onUpPressed: root.selected = Math.max(0, root.selected - root.columns)
    Keys.onDownPressed: root.selected = Math.min(root.columns * root.rows - 1, root.selected + root.columns)

    FontMetrics {
        id: metrics
        font.pixelSize: root.textSize
    }
    Repeater {
        model: root.columns
        delegate: Text {
            required property int index
            x: root.leftOf(index)
            width: root.cellWidth
            height: root.head
            text: index === root.columns - 1 ? root.allText : root.map.hours[index] ?? ""
            textFormat: Text.PlainText
            color: Style.quiet
            font.pixelSize: root.textSize
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 0.5 * root.textSize
            horizontalAlignment: Text.AlignHCenter
        }
    }
    Repeater {
        model: root.rows
        delegate: Text {
            required property int index
            x: root.mirrored ? root.width - root.side + Style.deskGap : 0
            y: root.upperOf(index)
            width: root.side - Style.deskGap
            height: root.cellHeight
            text: index === root.rows - 1 ? root.allText : root.map.weekdays[index] ?? ""
            textFormat: Text.PlainText
            color: Style.quiet
            font.pixelSize: root.textSize
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: root.mirrored ? Text.AlignRight : Text.AlignLeft
        }
    }
    Repeater {
        model: root.map.tiers.length
        delegate: Rectangle {
            id: cell
            required property int index
            readonly property int row: Math.floor(cell.index / root.columns)
            readonly property string tier: root.map.tiers[cell.index] ?? "none"
            readonly property real shade: root.map.shades[cell.index] ?? NaN
            readonly property bool isShaded: !isNaN(cell.shade)
            readonly property color ink: !cell.isShaded || root.apartFrom(cell.color, Style.ink) >= root.apartFrom(cell.color, Style.accentInk) ? Style.ink : Style.accentInk
            objectName: "cell" + cell.row + "-" + (cell.index % root.columns)
            x: root.leftOf(cell.index % root.columns)
            y: root.upperOf(cell.row)
            width: root.cellWidth
            height: root.cellHeight
            radius: 0.4 * Style.radius
            color: cell.isShaded ? root.shaded(cell.shade) : "transparent"
            border.width: root.selected === cell.index ? Style.outline : Style.deskOutline
            border.color: root.selected === cell.index ? Style.ink : cell.tier === "none" ? Style.hairline : cell.isShaded ? "transparent" : Style.line

            Text {
                objectName: "figure" + cell.index
                anchors { left: parent.left; right: parent.right; top: parent.top; bottom: count.visible ? count.top : parent.bottom; margins: Style.deskOutline }
                text: cell.tier === "withheld" ? "×" : root.map.bareFigures[cell.index] ?? ""
                textFormat: Text.PlainText
                color: cell.tier === "withheld" ? Style.quiet : cell.ink
                font.pixelSize: root.textSize
                font.bold: cell.isShaded
                // By width alone: lines of some scripts are far higher than what is drawn in them.
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 0.5 * root.textSize
                verticalAlignment: Text.AlignVCenter
                horizontalAlignment: Text.AlignHCenter
            }
            Text {
                id: count
                objectName: "count" + cell.index
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Style.deskOutline }
                visible: text !== "" && (!root.small || cell.tier === "counts_only")
                text: root.map.ns[cell.index] === "" ? "" : qsTr("n %1", "how many answered").arg(root.map.ns[cell.index] ?? "")
                textFormat: Text.PlainText
                color: cell.ink
                height: 0.9 * root.textSize
                verticalAlignment: Text.AlignVCenter
                font.pixelSize: 0.66 * root.textSize
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 0.4 * root.textSize
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
    MouseArea {
        anchors.fill: parent
        onPressed: mouse => {
            let best = -1;
            let least = Infinity;
            for (let place = 0; place < root.columns * root.rows; ++place) {
                const far = Math.hypot(root.leftOf(place % root.columns) + root.cellWidth / 2 - mouse.x, root.upperOf(Math.floor(place / root.columns)) + root.cellHeight / 2 - mouse.y);
                if (far < least) {
                    least = far;
                    best = place;
                }
            }
            root.selected = best;
            root.forceActiveFocus();
        }
    }
}
