import QtQuick
import Kiosk.Style

// A box to be ticked, with what it means.
Item {
    id: root

    required property string text
    required property bool on

    signal toggled

    function activate(): void {
        root.toggled();
    }

    implicitHeight: Math.max(0.86 * Style.deskTarget, label.implicitHeight)
    activeFocusOnTab: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.focusable: true
    Accessible.checkable: true
    Accessible.checked: root.on
    Accessible.onPressAction: root.activate()
    Accessible.onToggleAction: root.activate()
    Keys.onReturnPressed: root.activate()
    Keys.onEnterPressed: root.activate()
    Keys.onSpacePressed: root.activate()

    Rectangle {
        id: box
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        width: 1.5 * Style.deskText
        height: width
        radius: Style.radius / 2
        color: area.pressed && area.containsMouse ? Style.pressed : root.on ? Style.accent : Style.surface
        border.width: root.on ? 0 : Style.deskOutline
        border.color: Style.line

        Icon {
            visible: root.on
            anchors.centerIn: parent
            name: "tick"
            color: Style.accentInk
            size: 1.1 * Style.deskText
        }
    }
    Rectangle {
        visible: root.activeFocus
        anchors { fill: box; margins: -1.5 * Style.deskOutline - 2 }
        radius: Style.radius / 2
        color: "transparent"
        border.width: Style.outline
        border.color: Style.focus
    }
    Text {
        id: label
        anchors { left: box.right; leftMargin: 0.8 * Style.deskGap; right: parent.right; verticalCenter: parent.verticalCenter }
        text: root.text
        textFormat: Text.PlainText
        color: Style.ink
        font.pixelSize: Style.deskText
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
    }
    MouseArea {
        id: area
        anchors.fill: parent
        onClicked: root.activate()
    }
}
