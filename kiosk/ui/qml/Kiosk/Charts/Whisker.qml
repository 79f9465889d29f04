pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style

// An interval: a line with an end piece at each known end. Its x is its middle, `low` and `high` are heights on the plot.
Item {
    id: root

    // y of the interval's ends; NaN where an end is not known.
    required property real low
    required property real high
    property real cap: 1.8 * Style.deskMm
    property color color: Style.quiet
    readonly property real thin: Math.max(1, 0.3 * Style.deskMm)

    visible: !isNaN(root.low) && !isNaN(root.high)

    Rectangle {
        x: -width / 2
        y: isNaN(root.high) ? 0 : root.high
        width: root.thin
        height: root.visible ? root.low - root.high : 0
        color: root.color
    }
    Repeater {
        model: root.visible ? [root.low, root.high] : []
        delegate: Rectangle {
            required property real modelData
            x: -width / 2
            y: modelData - height / 2
            width: root.cap
            height: root.thin
            color: root.color
        }
    }
}
