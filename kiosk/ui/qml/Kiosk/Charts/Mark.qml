import QtQuick
import QtQuick.Shapes
import Kiosk.Style

// A point's mark. Each kind has a shape of its own, so that none is told apart by colour alone.
Item {
    id: root

    // dot, ring (few answers), diamond (an unusual day), up, down (a change that lasts), square
    required property string kind
    property color color: root.kind === "dot" || root.kind === "ring" || root.kind === "square" ? Style.accent : Style.warn
    property color ground: Style.surface
    property real size: 2.2 * Style.deskMm
    readonly property bool pointed: root.kind === "up" || root.kind === "down"
    readonly property real part: root.kind === "diamond" ? 0.82 : root.kind === "square" ? 0.9 : 1

    width: root.size * (root.kind === "dot" || root.kind === "ring" ? 1 : 1.35)
    height: root.width

    Rectangle {
        visible: !root.pointed
        anchors.centerIn: parent
        width: root.part * parent.width
        height: width
        radius: root.kind === "dot" || root.kind === "ring" ? width / 2 : 0
        rotation: root.kind === "diamond" ? 45 : 0
        antialiasing: true
        color: root.kind === "ring" ? root.ground : root.color
        border.width: root.kind === "ring" ? Math.max(1.5, 0.4 * Style.deskMm) : 0
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
