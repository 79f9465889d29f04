import QtQuick
import Kiosk.Style

// A word about how something stands; with an icon where it matters.
Rectangle {
    id: root

    required property string text
    property string icon
    property bool strong: false
    readonly property color tint: root.icon === "alarm" ? Style.warn : root.strong ? Style.accentInk : Style.ink

    implicitWidth: inside.implicitWidth + 1.2 * Style.deskGap
    implicitHeight: inside.implicitHeight + 0.5 * Style.deskGap
    radius: height / 2
    color: root.strong ? Style.accent : Style.chosen
    border.width: root.icon === "alarm" ? Style.deskOutline : 0
    border.color: Style.warn

    Row {
        id: inside
        anchors.centerIn: parent
        spacing: 0.3 * Style.deskSmall

        Icon {
            visible: root.icon !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            color: root.tint
            size: 1.05 * Style.deskSmall
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            textFormat: Text.PlainText
            color: root.tint
            font.pixelSize: 0.92 * Style.deskSmall
        }
    }
}
