pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// "More time?" with a visible countdown; any touch goes on.
Rectangle {
    id: root

    required property Visit visit
    readonly property bool small: Math.min(Style.widthMm, Style.heightMm) < 120

    color: Style.veil

    MouseArea {
        // The touch itself is the answer: the program sees it as activity.
        anchors.fill: parent
    }
    Rectangle {
        id: card
        readonly property real inner: Math.min(2 * Style.gap, (root.small ? 0.035 : 0.055) * root.height)
        anchors.horizontalCenter: parent.horizontalCenter
        y: Style.lowReach ? root.height - height - Style.margin : (root.height - height) / 2
        width: Math.min(parent.width - 2 * Style.margin, 230 * Style.mm * Math.sqrt(Style.textScale))
        height: column.implicitHeight + 2 * inner
        radius: 2 * Style.radius
        color: Style.surface
        border.width: Style.contrast ? Style.thick : 0
        border.color: Style.line

        Column {
            id: column
            readonly property real room: root.height - 2 * Style.margin - 2 * card.inner - go.height - bar.height - 4 * spacing
            anchors.centerIn: parent
            width: parent.width - 2 * card.inner
            spacing: Math.min(Style.gap, (root.small ? 0.02 : 0.03) * root.height)

            Title {
                width: parent.width
                least: Style.leastText
                most: 0.32 * column.room
                text: qsTr("Do you need more time?")
            }
            Title {
                objectName: "secondsLeft"
                width: parent.width
                size: 1.6 * Style.display
                least: Style.leastText
                most: (root.small ? 0.18 : 0.32) * column.room
                lineHeight: 0.85
                text: root.visit.secondsLeftText
            }
            Rectangle {
                id: bar
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
            Title {
                width: parent.width
                font.bold: false
                color: Style.quiet
                size: 0.8 * Style.text
                least: Style.leastText
                most: (root.small ? 0.55 : 0.36) * column.room
                text: qsTr("Otherwise this visit ends; what you have answered is kept.")
            }
            PushButton {
                id: go
                objectName: "moreTime"
                anchors.horizontalCenter: parent.horizontalCenter
                primary: true
                text: qsTr("Yes, go on")
                onClicked: root.visit.activity() // by a screen reader; a touch is seen before it gets here
            }
        }
    }
}
