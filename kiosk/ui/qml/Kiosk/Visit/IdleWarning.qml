pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// "More time?" with a visible countdown; any touch goes on.
Rectangle {
    id: root

    required property Visit visit

    color: Style.veil

    MouseArea {
        // The touch itself is the answer: the program sees it as activity.
        anchors.fill: parent
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Style.margin, 230 * Style.mm)
        height: column.implicitHeight + 4 * Style.gap
        radius: 2 * Style.radius
        color: Style.surface

        Column {
            id: column
            anchors.centerIn: parent
            width: parent.width - 4 * Style.gap
            spacing: Style.gap

            Title {
                width: parent.width
                text: qsTr("Do you need more time?")
                fontSizeMode: Text.FixedSize
            }
            Text {
                objectName: "secondsLeft"
                anchors.horizontalCenter: parent.horizontalCenter
                text: root.visit.secondsLeftText
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: 1.6 * Style.display
                font.bold: true
                lineHeight: 0.85
            }
            Rectangle {
                width: parent.width
                height: 2 * Style.mm
                radius: height / 2
                color: Style.hairline
                Rectangle {
                    anchors.left: parent.left
                    width: parent.width * root.visit.timeLeft
                    height: parent.height
                    radius: height / 2
                    color: Style.accent
                }
            }
            Body {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                color: Style.quiet
                font.pixelSize: 0.8 * Style.text
                text: qsTr("Otherwise this visit ends; what you have answered is kept.")
            }
            PushButton {
                objectName: "moreTime"
                anchors.horizontalCenter: parent.horizontalCenter
                primary: true
                text: qsTr("Yes, go on")
            }
        }
    }
}
