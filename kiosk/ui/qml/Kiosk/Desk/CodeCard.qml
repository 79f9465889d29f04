import QtQuick
import Kiosk.Models
import Kiosk.Style

// The new recovery code, to be written down; or what to do where there is none.
FocusScope {
    id: root

    required property Renewing renewing
    required property Gate gate
    readonly property bool has: root.renewing.step === "show"

    anchors.fill: parent
    focus: true
    Keys.onEscapePressed: if (!root.has) root.renewing.cancel()
    Component.onCompleted: done.forceActiveFocus()

    Timer {
        // Who copies 20 digits touches nothing meanwhile; the session waits, though not for ever.
        property int times: 0
        interval: 5000
        repeat: true
        running: root.has && times < 24
        onTriggered: {
            times += 1;
            root.gate.activity();
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Style.veil
        MouseArea {
            anchors.fill: parent
            acceptedButtons: Qt.AllButtons
            hoverEnabled: true
        }
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(170 * Style.mm * Style.deskRoom, root.width - 4 * Style.deskGap)
        height: column.height + 8 * Style.deskGap
        radius: 2 * Style.radius
        color: Style.background

        Column {
            id: column
            x: 4 * Style.deskGap
            y: 4 * Style.deskGap
            width: parent.width - 8 * Style.deskGap
            spacing: 2 * Style.deskGap

            Text {
                width: parent.width
                text: root.has ? (root.renewing.kind === "recover" ? qsTr("The passcode is set. Here is your new recovery code") : qsTr("Your new recovery code")) : qsTr("There is no recovery code")
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: Style.deskTitle
                font.bold: true
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
            Rectangle {
                visible: root.has
                width: parent.width
                height: 2.2 * Style.deskTitle
                radius: Style.radius
                color: Style.surface

                Text {
                    objectName: "recoveryCode"
                    anchors { fill: parent; margins: Style.deskGap }
                    text: root.renewing.code
                    textFormat: Text.PlainText
                    color: Style.ink
                    font.pixelSize: 1.2 * Style.deskTitle
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Style.deskSmall
                    font.bold: true
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    LayoutMirroring.enabled: false
                }
            }
            Text {
                objectName: "codeMessage"
                width: parent.width
                text: root.has ? qsTr("Write it down and lock it away: it lets an admin in who forgot the passcode, once. It is shown only now; the code before it is good no more.") : qsTr("Somebody who may use this computer’s terminal as the kiosk’s user sets a new passcode there with “kiosk passcode admin --reset”.")
                textFormat: Text.PlainText
                color: Style.quiet
                font.pixelSize: Style.deskText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
            PushButton {
                id: done
                objectName: "codeDone"
                anchors.right: parent.right
                height: Style.deskTarget
                textSize: Style.deskText
                primary: true
                text: root.has ? qsTr("I have written it down") : qsTr("Close")
                onClicked: root.renewing.cancel()
            }
        }
    }
}
