pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// What the start screen tells beside the question, in small: today's hours, another way to answer, the phone's code.
// Without any of it, it takes no room.
Item {
    id: root

    required property Visit visit
    // The most it may be high.
    required property real most
    readonly property Board board: root.visit.board
    readonly property bool hasCode: root.board.phoneUrl !== ""
    readonly property real side: root.hasCode ? code.width + 1.5 * Style.gap : 0
    readonly property list<string> lines: [root.hasCode ? qsTr("Or answer on your own phone") : "", root.board.hoursText === "" ? "" : qsTr("Open today: %1").arg(root.board.hoursText), root.board.alternative].filter(line => line !== "")

    implicitHeight: root.lines.length === 0 ? 0 : Math.max(words.height, code.height)
    visible: root.lines.length > 0

    Row {
        anchors { horizontalCenter: parent.horizontalCenter; verticalCenter: parent.verticalCenter }
        spacing: root.hasCode ? 1.5 * Style.gap : 0

        Loader {
            // Just after the first frame: it has to be worked out.
            id: code
            anchors.verticalCenter: parent.verticalCenter
            active: Style.settled && root.hasCode
            sourceComponent: PhoneCode {
                code: root.board.phoneCode
                address: root.board.phoneUrl
                most: Math.min(34 * Style.mm, root.most)
            }
        }
        Title {
            id: words
            objectName: "startNotes"
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.width - root.side)
            horizontalAlignment: root.hasCode ? Text.AlignLeft : Text.AlignHCenter
            font.bold: false
            size: Style.smallText
            least: 0.7 * Style.smallText
            most: root.most
            color: Style.quiet
            text: root.lines.join("\n")
        }
    }
}
