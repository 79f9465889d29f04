pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// Said to anybody who comes by: the screen does nothing now, and for how long.
Rectangle {
    id: root

    required property Cleaning cleaning

    color: Style.background

    MouseArea {
        // The program keeps every touch away; this is for what it may not know as one.
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onWheel: wheel => wheel.accepted = true
    }
    Column {
        anchors.centerIn: parent
        width: parent.width - 4 * Style.margin
        spacing: Math.min(2 * Style.gap, 0.03 * root.height)

        Title {
            objectName: "cleaningTitle"
            width: parent.width
            text: qsTr("This screen is being cleaned")
            size: Style.display
            least: 0.6 * Style.plainText
            most: 0.32 * root.height
        }
        Text {
            objectName: "cleaningSeconds"
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.cleaning.secondsLeftText
            textFormat: Text.PlainText
            color: Style.ink
            font.pixelSize: Math.min(2.6 * Style.display, 0.2 * root.height)
            font.bold: true
            lineHeight: 0.85
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, 160 * Style.mm)
            height: 2 * Style.mm
            radius: height / 2
            color: Style.hairline
            Rectangle {
                anchors.left: parent.left
                width: parent.width * root.cleaning.timeLeft
                height: parent.height
                radius: height / 2
                color: Style.accent
            }
        }
        Title {
            objectName: "cleaningDetail"
            width: parent.width
            text: qsTr("Touching it does nothing now. It comes back by itself.")
            font.bold: false
            color: Style.quiet
            size: Style.plainText
            least: 0.6 * Style.plainText
            most: 0.24 * root.height
        }
    }
}
