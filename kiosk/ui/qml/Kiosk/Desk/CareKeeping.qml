import QtQuick
import Kiosk.Models
import Kiosk.Style

// How long what visitors gave is kept, what is too old today, and erasing one response by its number.
Column {
    id: root

    required property Staff staff
    required property Care care
    required property bool free
    required property string comments
    required property string responses
    readonly property bool due: root.care.dueComments + root.care.dueResponses > 0

    function written(value: int): string {
        return Number(value).toLocaleString(Qt.locale(root.staff.language), "f", 0);
    }

    spacing: 2 * Style.deskGap

    CareCard {
        width: parent.width
        title: qsTr("How long answers are kept")
        text: qsTr("Comments: %1. Whole responses: %2; the counts of their days stay. What is too old goes at night.").arg(root.comments).arg(root.responses)

        Text {
            objectName: "dueText"
            width: parent.width
            text: root.due ? qsTr("Too old today. Responses with comments: %1. Whole responses: %2.").arg(root.written(root.care.dueComments)).arg(root.written(root.care.dueResponses)) : qsTr("Nothing is too old today.")
            textFormat: Text.PlainText
            color: Style.ink
            font.pixelSize: Style.deskText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
        CareJob {
            width: parent.width
            care: root.care
            jobs: ["due"]
            words: ({
                    "due": qsTr("Erasing what is too old…"),
                    "due-done": qsTr("Erased. Responses with comments: %1. Whole responses: %2.").arg(root.written(root.care.erasedComments)).arg(root.written(root.care.erasedResponses))
                })
        }
        Flow {
            width: parent.width
            spacing: Style.deskGap

            PushButton {
                objectName: "eraseDue"
                visible: root.due
                height: Style.deskTarget
                textSize: Style.deskText
                available: root.free
                text: qsTr("Erase it now…")
                onClicked: root.care.eraseDue()
            }
            PushButton {
                objectName: "changeKeeping"
                visible: root.staff.has("settings")
                height: Style.deskTarget
                textSize: Style.deskText
                text: qsTr("Change how long")
                onClicked: root.staff.go("settings")
            }
        }
    }
    CareCard {
        width: parent.width
        title: qsTr("Erase one response")
        text: qsTr("Somebody wants their answers erased and has the number that was shown under “Thank you” (a setting). It is found by that number alone, and your passcode is asked for again.")

        PushButton {
            objectName: "eraseOne"
            anchors.left: parent.left
            height: Style.deskTarget
            textSize: Style.deskText
            available: root.free
            text: qsTr("Type the number…")
            onClicked: root.care.beginErasing()
        }
    }
}
