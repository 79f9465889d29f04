import QtQuick
import Kiosk.Models
import Kiosk.Style

// Puts the wall display up, and says beforehand what that means.
Item {
    id: root

    required property Staff staff

    Rectangle {
        x: Style.deskMargin
        width: root.width - 2 * Style.deskMargin
        height: column.implicitHeight + 4 * Style.deskGap
        radius: Style.radius
        color: Style.surface

        Column {
            id: column
            x: 2 * Style.deskGap
            y: 2 * Style.deskGap
            width: parent.width - 4 * Style.deskGap
            spacing: 1.4 * Style.deskGap

            Text {
                width: parent.width
                text: qsTr("Wall display")
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: Style.deskTitle
                font.bold: true
                horizontalAlignment: Text.AlignLeft
            }
            Text {
                width: parent.width
                text: qsTr("Fills this window with today’s satisfaction, that of the last 7 days, and the latest “You said – we did”: large, quiet, for everybody to see. Figures of fewer than 10 answers, comments and alerts never show there.")
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: Style.deskText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
            Text {
                width: parent.width
                text: qsTr("It stays up without anybody being logged in. A touch or a key asks for the passcode and leads back here. “kiosk admin --wall” begins with it.")
                textFormat: Text.PlainText
                color: Style.quiet
                font.pixelSize: Style.deskText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
            PushButton {
                objectName: "showWall"
                height: Style.deskTarget
                padding: 0.5 * Style.deskTarget
                textSize: Style.deskText
                primary: true
                icon: "wall"
                text: qsTr("Show it")
                onClicked: root.staff.showWall()
            }
        }
    }
}
