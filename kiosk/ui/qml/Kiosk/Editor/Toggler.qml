import QtQuick
import Kiosk.Style

// One of several that can be chosen beside each other; a tick says it, not the colour alone.
Rectangle {
    id: root

    required property string text
    required property bool on

    signal toggled

    implicitWidth: Math.max(1.4 * Style.deskTarget, inside.implicitWidth + 0.8 * Style.deskTarget)
    implicitHeight: 0.86 * Style.deskTarget
    radius: height / 2
    color: root.on ? Style.accent : area.pressed && area.containsMouse ? Style.pressed : Style.surface
    border.width: root.activeFocus ? Style.outline : Style.deskOutline
    border.color: root.activeFocus ? Style.focus : Style.line
    activeFocusOnTab: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.focusable: true
    Accessible.checkable: true
    Accessible.checked: root.on
    Accessible.onPressAction: root.toggled()
    Accessible.onToggleAction: root.toggled()
    Keys.onReturnPressed: root.toggled()
    Keys.onEnterPressed: root.toggled()
    Keys.onSpacePressed: root.toggled()

    Row {
        id: inside
        anchors.centerIn: parent
        spacing: 0.4 * Style.deskGap

        Icon {
            visible: root.on
            anchors.verticalCenter: parent.verticalCenter
            name: "tick"
            color: Style.accentInk
            size: Style.deskText
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            textFormat: Text.PlainText
            color: root.on ? Style.accentInk : Style.ink
            font.pixelSize: Style.deskText
        }
    }
    MouseArea {
        id: area
        anchors.fill: parent
        onClicked: root.toggled()
    }
}
