import QtQuick
import Kiosk.Style

// A button of the desk's size, by finger, mouse or keys.
PushButton {
    id: root

    property bool tight: false

    height: Style.deskTarget
    padding: (root.tight ? 0.22 : 0.35) * Style.deskTarget
    textSize: Style.deskText
    Keys.onReturnPressed: root.activate()
    Keys.onEnterPressed: root.activate()
    Keys.onSpacePressed: root.activate()

    Rectangle {
        visible: root.activeFocus
        anchors { fill: parent; margins: -1.5 * Style.deskOutline - 2 }
        radius: Style.radius
        color: "transparent"
        border.width: Style.outline
        border.color: Style.focus
    }
}
