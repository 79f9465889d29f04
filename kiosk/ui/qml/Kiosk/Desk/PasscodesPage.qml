import QtQuick
import Kiosk.Charts
import Kiosk.Models
import Kiosk.Style

// Who may open these pages: the two passcodes, and the code for whoever forgot.
Flickable {
    id: root

    required property Staff staff
    readonly property Renewing renewing: root.staff.model("renewing") as Renewing
    property string saved

    contentHeight: cards.implicitHeight + Style.deskMargin
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    Component.onCompleted: root.renewing.look()

    Connections {
        target: root.renewing
        function onSaved(kind: string): void {
            root.saved = kind;
        }
    }
    ScrollMark {
        parent: root
        anchors { right: parent?.right; rightMargin: 0.3 * Style.deskMargin }
        flick: root
    }
    Column {
        id: cards
        x: Style.deskMargin
        width: parent.width - 2 * Style.deskMargin
        spacing: 2 * Style.deskGap

        Row {
            visible: root.saved !== ""
            spacing: Style.deskGap
            anchors.left: parent.left
            Icon {
                name: "tick"
                size: 1.3 * Style.deskText
            }
            Text {
                objectName: "passcodeSaved"
                text: root.saved === "staff" ? qsTr("The staff passcode is changed; the old one opens nothing any more.") : qsTr("The admin passcode is changed; the old one opens nothing any more.")
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: Style.deskText
                font.bold: true
            }
        }
        KioskCard {
            width: parent.width
            title: qsTr("Admin passcode")
            text: qsTr("Opens every page: settings, exports, surveys, and the way out of the kiosk. At least 8 digits, or a phrase of at least 12 characters.")

            PushButton {
                objectName: "changeAdmin"
                height: Style.deskTarget
                textSize: Style.deskText
                text: qsTr("Change the admin passcode…")
                onClicked: root.renewing.want("admin")
            }
        }
        KioskCard {
            width: parent.width
            title: qsTr("Staff passcode")
            text: root.renewing.staffSet ? qsTr("Opens scores, comments and ideas. At least 6 digits. Change it when somebody leaves the team.") : qsTr("There is none yet, so only an admin comes in. It opens scores, comments and ideas. At least 6 digits.")

            PushButton {
                objectName: "changeStaff"
                height: Style.deskTarget
                textSize: Style.deskText
                text: root.renewing.staffSet ? qsTr("Change the staff passcode…") : qsTr("Set a staff passcode…")
                onClicked: root.renewing.want("staff")
            }
        }
        KioskCard {
            width: parent.width
            title: qsTr("Recovery code")
            text: root.renewing.codeSet ? qsTr("There is one. It lets an admin in who forgot the passcode, once. Make a new one if the paper is lost or others have read it.") : qsTr("There is none yet. Make one and lock it away: it lets an admin in who forgot the passcode.")

            PushButton {
                objectName: "changeCode"
                height: Style.deskTarget
                textSize: Style.deskText
                text: root.renewing.codeSet ? qsTr("Make a new recovery code…") : qsTr("Make a recovery code…")
                onClicked: root.renewing.want("code")
            }
        }
    }
}
