import QtQuick
import Kiosk.Style

// How one thing stands: a sign, what it is, and how.
Row {
    id: root

    required property string name
    required property string text
    property bool well: true
    // Not known yet: neither good nor bad.
    property bool open: false

    spacing: Style.deskGap

    Icon {
        id: sign
        anchors.verticalCenter: parent.verticalCenter
        name: root.open ? "clock" : root.well ? "tick" : "alarm"
        color: root.open ? Style.quiet : root.well ? Style.accent : Style.warn
        size: 1.5 * Style.deskText
    }
    Column {
        width: root.width - sign.width - root.spacing
        anchors.verticalCenter: parent.verticalCenter

        Text {
            width: parent.width
            text: root.name
            textFormat: Text.PlainText
            color: Style.quiet
            font.pixelSize: Style.deskSmall
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
        }
        Text {
            width: parent.width
            text: root.text
            textFormat: Text.PlainText
            color: root.well || root.open ? Style.ink : Style.warn
            font.pixelSize: Style.deskText
            font.bold: true
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
        }
    }
}
