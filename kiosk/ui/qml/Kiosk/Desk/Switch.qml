import QtQuick
import Kiosk.Style

// On or off: told by the knob's place and a tick, not by colour alone.
Item {
    id: root

    required property string name
    required property bool on

    signal turned(bool on)

    function activate(): void {
        root.turned(!root.on);
    }

    implicitWidth: 1.7 * height
    implicitHeight: 0.75 * Style.deskTarget
    activeFocusOnTab: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.name
    Accessible.focusable: true
    Accessible.checkable: true
    Accessible.checked: root.on
    Accessible.onPressAction: root.activate()
    Accessible.onToggleAction: root.activate()
    Keys.onReturnPressed: root.activate()
    Keys.onEnterPressed: root.activate()
    Keys.onSpacePressed: root.activate()

    Rectangle {
        visible: root.activeFocus
        anchors { fill: parent; margins: -1.5 * Style.deskOutline - 2 }
        radius: height / 2
        color: "transparent"
        border.width: Style.outline
        border.color: Style.focus
    }
    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: root.on ? (area.pressed && area.containsMouse ? Style.accentPressed : Style.accent) : area.pressed && area.containsMouse ? Style.pressed : Style.background
        border.width: Style.outline
        border.color: root.on ? Style.accent : Style.line

        Rectangle {
            readonly property real inset: 0.13 * parent.height
            x: root.on !== LayoutMirroring.enabled ? parent.width - width - inset : inset
            anchors.verticalCenter: parent.verticalCenter
            height: parent.height - 2 * inset
            width: height
            radius: height / 2
            color: root.on ? Style.accentInk : Style.line
            Icon {
                visible: root.on
                anchors.centerIn: parent
                name: "tick"
                color: Style.accent
                size: Math.round(0.42 * Style.deskTarget)
            }
        }
    }
    MouseArea {
        id: area
        anchors { fill: parent; margins: -(Style.deskTarget - root.height) / 2 }
        onClicked: root.activate()
    }
}
