pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// A bar to lay a ruler on.
Rectangle {
    id: root

    required property Measuring measuring

    color: Style.background

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Style.margin
        spacing: 3 * Style.gap

        Body {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: 24
            text: qsTr("Lay a ruler on the screen and make the bar 100 mm long.")
        }
        Rectangle {
            objectName: "bar"
            anchors.horizontalCenter: parent.horizontalCenter
            width: root.measuring.barPx
            height: 60
            color: Style.accent
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Style.gap

            Repeater {
                model: [-20, -1, 1, 20]
                delegate: PushButton {
                    required property int modelData
                    objectName: "by" + modelData
                    height: 72
                    minimumWidth: 110
                    textSize: 28
                    text: (modelData > 0 ? "+" : "−") + Math.abs(modelData)
                    onClicked: root.measuring.change(modelData)
                }
            }
        }
        Body {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: 20
            color: Style.quiet
            text: qsTr("The picture is then %1 mm wide.").arg(root.measuring.widthMm.toFixed(1))
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Style.gap

            PushButton {
                objectName: "leave"
                height: 72
                textSize: 24
                text: qsTr("Cancel")
                onClicked: root.measuring.leave()
            }
            PushButton {
                objectName: "keep"
                height: 72
                textSize: 24
                primary: true
                text: qsTr("It is 100 mm")
                onClicked: root.measuring.keep()
            }
        }
    }
}
