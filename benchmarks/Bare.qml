pragma ComponentBehavior: Bound
import QtQuick

// A question and five buttons; a touched button is filled at once.
Rectangle {
    id: root

    property int chosen: -1

    color: "#F5F3EF"

    Text {
        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: 0.2 * parent.height }
        text: "How was your visit today?"
        textFormat: Text.PlainText
        font.pixelSize: 64
        font.bold: true
    }
    Row {
        anchors.centerIn: parent
        spacing: 40

        Repeater {
            model: 5
            delegate: Rectangle {
                id: button

                required property int index

                width: 160
                height: 160
                radius: 20
                color: root.chosen === index ? "#0B5C8A" : "#FFFFFF"
                border { width: 2; color: "#5A6470" }

                Text {
                    anchors.centerIn: parent
                    text: button.index + 1
                    textFormat: Text.PlainText
                    font.pixelSize: 64
                }
                MouseArea {
                    anchors.fill: parent
                    onPressed: root.chosen = button.index
                }
            }
        }
    }
}
