import QtQuick
import Kiosk.Style

// Leaving the kiosk, in two steps.
Item {
    id: root

    property bool sure: false

    signal leaveKiosk

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Style.deskMargin; rightMargin: Style.deskMargin }
        height: column.implicitHeight + 4 * Style.deskGap
        radius: Style.radius
        color: Style.surface

        Column {
            id: column
            x: 2 * Style.deskGap
            y: 2 * Style.deskGap
            width: parent.width - 4 * Style.deskGap
            spacing: 2 * Style.deskGap

            Text {
                width: parent.width
                text: qsTr("Leave the kiosk")
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: Style.deskTitle
                font.bold: true
                horizontalAlignment: Text.AlignLeft
            }
            Text {
                width: Math.min(parent.width, 150 * Style.mm)
                anchors.left: parent.left
                text: qsTr("This ends the program. All answers given so far are saved. Nobody can answer on this screen until the kiosk is started again.")
                textFormat: Text.PlainText
                color: Style.quiet
                font.pixelSize: Style.deskText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
            Row {
                anchors.left: parent.left
                spacing: Style.deskGap

                PushButton {
                    objectName: "leaveButton"
                    visible: !root.sure
                    height: Style.deskTarget
                    textSize: Style.deskText
                    text: qsTr("Leave the kiosk…")
                    onClicked: root.sure = true
                }
                PushButton {
                    // First, so that the second tap of a double tap stays.
                    objectName: "stayButton"
                    visible: root.sure
                    height: Style.deskTarget
                    textSize: Style.deskText
                    text: qsTr("No, stay")
                    onClicked: root.sure = false
                }
                PushButton {
                    objectName: "leaveForSure"
                    visible: root.sure
                    height: Style.deskTarget
                    textSize: Style.deskText
                    primary: true
                    text: qsTr("Yes, leave")
                    onClicked: root.leaveKiosk()
                }
            }
        }
    }
}
