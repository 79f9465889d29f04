pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// A bar to lay a ruler on, over the page.
FocusScope {
    id: root

    required property Measuring ruler
    required property string language

    function written(value: real, decimals: int): string {
        return Number(value).toLocaleString(Qt.locale(root.language), "f", decimals);
    }

    anchors.fill: parent
    focus: true
    Keys.onEscapePressed: root.ruler.leave()
    Keys.onLeftPressed: root.ruler.change(-1)
    Keys.onRightPressed: root.ruler.change(1)
    Keys.onReturnPressed: root.ruler.keep()
    Component.onCompleted: root.forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Style.background
        MouseArea {
            anchors.fill: parent
        }
    }
    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Style.deskMargin
        spacing: 3 * Style.deskGap

        Text {
            width: parent.width
            text: qsTr("Lay a ruler on the screen and make the bar 100 mm long.")
            textFormat: Text.PlainText
            color: Style.ink
            font.pixelSize: Style.deskTitle
            font.bold: true
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
        Rectangle {
            objectName: "rulerBar"
            anchors.horizontalCenter: parent.horizontalCenter
            width: root.ruler.barPx
            height: Style.deskTarget
            color: Style.accent
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Style.deskGap

            Repeater {
                model: [-20, -1, 1, 20]
                delegate: PushButton {
                    required property int modelData
                    objectName: "rulerBy" + modelData
                    height: Style.deskTarget
                    minimumWidth: 1.6 * Style.deskTarget
                    textSize: Style.deskText
                    text: (modelData > 0 ? "+" : "−") + root.written(Math.abs(modelData), 0)
                    onClicked: root.ruler.change(modelData)
                }
            }
        }
        Text {
            width: parent.width
            text: qsTr("The picture is then %1 mm wide.").arg(root.written(root.ruler.widthMm, 1))
            textFormat: Text.PlainText
            color: Style.quiet
            font.pixelSize: Style.deskText
            horizontalAlignment: Text.AlignHCenter
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Style.deskGap

            PushButton {
                objectName: "rulerLeave"
                height: Style.deskTarget
                textSize: Style.deskText
                text: qsTr("Cancel")
                onClicked: root.ruler.leave()
            }
            PushButton {
                objectName: "rulerKeep"
                height: Style.deskTarget
                textSize: Style.deskText
                primary: true
                text: qsTr("It is 100 mm")
                onClicked: root.ruler.keep()
            }
        }
    }
}
