pragma ComponentBehavior: Bound
import QtQuick

// Shows where the keys are: 3 mm thick, and apart from what it surrounds by a line of the page's colour.
Loader {
    id: root

    required property bool shown
    property real out: Style.staff ? 2 * Style.outline : 1.2 * Style.mm
    property real radius: Style.radius

    anchors.fill: parent
    anchors.margins: -root.out
    active: root.shown && (Style.keypad || Style.staff)
    sourceComponent: Rectangle {
        objectName: "focusRing"
        radius: root.radius + root.out
        color: "transparent"
        border.width: Style.staff ? 1.5 * Style.outline : Style.ring
        border.color: Style.focus

        Rectangle {
            visible: !Style.staff
            anchors.fill: parent
            anchors.margins: Style.ring
            radius: root.radius
            color: "transparent"
            border.width: Math.max(1, 0.5 * Style.mm)
            border.color: Style.surface
        }
    }
}
