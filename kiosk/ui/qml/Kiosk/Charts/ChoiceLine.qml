import QtQuick
import Kiosk.Style

// One thing that can be chosen: its name, and what is chosen now; a touch asks for another.
Item {
    id: root

    required property string name
    required property string value
    property bool missing: false
    // The name is what matters, the value only tells more of it.
    property bool named: false

    signal activated

    implicitHeight: Math.max(Style.railTarget, label.implicitHeight + Style.deskGap, chosen.implicitHeight + Style.deskGap)
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: root.name + ": " + root.value
    Accessible.focusable: true
    Accessible.onPressAction: root.activated()
    Keys.onReturnPressed: root.activated()
    Keys.onEnterPressed: root.activated()
    Keys.onSpacePressed: root.activated()

    Rectangle {
        anchors.fill: parent
        radius: 0.5 * Style.radius
        color: area.pressed && area.containsMouse ? Style.pressed : "transparent"
        border.width: root.activeFocus ? Style.outline : 0
        border.color: Style.focus
    }
    Text {
        id: label
        anchors { left: parent.left; leftMargin: 0.5 * Style.deskGap; verticalCenter: parent.verticalCenter }
        width: (root.named ? 0.55 : 0.45) * parent.width
        text: root.name
        textFormat: Text.PlainText
        color: root.named ? Style.ink : Style.quiet
        font.pixelSize: root.named ? Style.deskText : Style.deskSmall
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
    }
    Text {
        id: chosen
        anchors { left: label.right; leftMargin: Style.deskGap; right: more.left; rightMargin: 0.5 * Style.deskGap; verticalCenter: parent.verticalCenter }
        text: root.value
        textFormat: Text.PlainText
        color: root.missing || root.named ? Style.quiet : Style.ink
        font.pixelSize: root.named ? Style.deskSmall : Style.deskText
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
    }
    Icon {
        id: more
        anchors { right: parent.right; rightMargin: 0.5 * Style.deskGap; verticalCenter: parent.verticalCenter }
        name: "forward"
        directed: true
        size: Style.deskSmall
        color: Style.quiet
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Style.deskOutline
        color: Style.hairline
    }
    MouseArea {
        id: area
        anchors.fill: parent
        onClicked: root.activated()
    }
}
