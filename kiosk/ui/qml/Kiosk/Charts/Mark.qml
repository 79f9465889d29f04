import QtQuick
import QtQuick.Shapes
import Kiosk.Style

// A point's mark. Each kind has a shape of its own, so that none is told apart by colour alone.
Item {
    id: root

    // dot, ring (few answers), diamond (an unusual day), up, down (a change that lasts), square, frame (a square of few), level
    required property string kind
    property color color: root.kind === "diamond" || root.pointed ? Style.warn : root.kind === "square" || root.kind === "frame" || root.kind === "level" ? Style.ink : Style.accent
    property color ground: Style.surface
    property real size: 2.2 * Style.deskMm
    readonly property bool pointed: root.kind === "up" || root.kind === "down"
    readonly property bool hollow: root.kind === "ring" || root.kind === "frame"
    readonly property bool round: root.kind === "dot" || root.kind === "ring"
    readonly property real part: root.kind === "diamond" ? 0.82 : 1

    width: root.size * (root.kind === "diamond" || root.pointed ? 1.35 : 1)
    height: root.width

    Rectangle {
        visible: !root.pointed
        anchors.centerIn: parent
        width: root.part * parent.width
        height: root.kind === "level" ? Math.max(2, 0.3 * width) : width
        radius: root.round ? width / 2 : 0
        rotation: root.kind === "diamond" ? 45 : 0
        antialiasing: true
        color: root.hollow ? root.ground : root.color
        border.width: root.hollow ? Math.max(1.5, 0.4 * Style.deskMm) : 0
        border.color: root.color
    }
    Shape {
        visible: root.pointed
        anchors.fill: parent
        rotation: root.kind === "down" ? 180 : 0

        ShapePath {
            strokeWidth: -1
            fillColor: root.color
            startX: root.width / 2
            startY: 0
            PathLine { x: root.width; y: root.height }
            PathLine { x: 0; y: root.height }
        }
    }
}
