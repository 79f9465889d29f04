pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// Asks for the keys of a keypad, one after the other.
Rectangle {
    id: root

    required property LearningKeys learning

    color: Style.background

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Style.margin
        spacing: 3 * Style.gap

        Body {
            objectName: "task"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: 32
            text: qsTr("Press the key for: %1").arg(root.learning.task)
        }
        Body {
            objectName: "complaint"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: 22
            color: Style.warn
            text: root.learning.complaint
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Style.gap

            PushButton {
                objectName: "leave"
                height: 72
                textSize: 24
                text: qsTr("Cancel")
                onClicked: root.learning.leave()
            }
            PushButton {
                objectName: "goWithout"
                visible: root.learning.mayBeMissing
                height: 72
                textSize: 24
                text: qsTr("There is no such key")
                onClicked: root.learning.goWithout()
            }
        }
    }
}
