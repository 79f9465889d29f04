import QtQuick
import Kiosk.Style

// One part of the care of the data: a heading, a sentence about it, and whatever belongs to it.
Rectangle {
    id: root

    required property string title
    property string text
    default property alias parts: inside.data

    implicitHeight: column.implicitHeight + 4 * Style.deskGap
    radius: Style.radius
    color: Style.surface

    Column {
        id: column
        x: 2 * Style.deskGap
        y: 2 * Style.deskGap
        width: parent.width - 4 * Style.deskGap
        spacing: 1.3 * Style.deskGap

        Text {
            width: parent.width
            text: root.title
            textFormat: Text.PlainText
            color: Style.ink
            font.pixelSize: Style.deskTitle
            font.bold: true
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
        Text {
            width: parent.width
            visible: text !== ""
            text: root.text
            textFormat: Text.PlainText
            color: Style.quiet
            font.pixelSize: Style.deskText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
        Column {
            id: inside
            width: parent.width
            spacing: 1.3 * Style.deskGap
        }
    }
}
