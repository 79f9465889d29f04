import QtQuick
import Kiosk.Style

// One thing that can be done with the kiosk: what it is, what it does, and its buttons.
Rectangle {
    id: root

    required property string title
    required property string text
    default property alias buttons: row.data

    implicitHeight: column.implicitHeight + 4 * Style.deskGap
    radius: Style.radius
    color: Style.surface

    Column {
        id: column
        x: 2 * Style.deskGap
        y: 2 * Style.deskGap
        width: parent.width - 4 * Style.deskGap
        spacing: 1.5 * Style.deskGap

        Text {
            width: parent.width
            text: root.title
            textFormat: Text.PlainText
            color: Style.ink
            font.pixelSize: Style.deskTitle
            font.bold: true
            horizontalAlignment: Text.AlignLeft
        }
        Text {
            width: Math.min(parent.width, 150 * Style.mm)
            anchors.left: parent.left
            text: root.text
            textFormat: Text.PlainText
            color: Style.quiet
            font.pixelSize: Style.deskText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
        Row {
            id: row
            anchors.left: parent.left
            spacing: Style.deskGap
        }
    }
}
