pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// What the start screen tells beside the question, in small: today's hours, another way to answer, the phone's code.
// Without any of it, it takes no room; on a low picture the last ones are left out.
Item {
    id: root

    required property Visit visit
    // The most it may be high.
    required property real most
    readonly property Board board: root.visit.board
    // A smaller code is hard to catch with a phone.
    readonly property bool hasCode: root.board.phoneUrl !== "" && root.most >= 18 * Style.mm
    readonly property real wordsRoom: root.width - (root.hasCode ? code.width + 1.5 * Style.gap : 0)
    readonly property int lines: (root.board.hoursText === "" ? 0 : 1) + (root.board.alternative === "" ? 0 : 1) + (root.hasCode ? 1 : 0)
    readonly property real size: Math.max(1, Math.min(Style.smallText, Math.max(0.7 * Style.smallText, root.most / (1.5 * Math.max(1, root.lines))), root.most / 1.4))
    readonly property real hoursHeight: hours.text === "" ? 0 : hours.height
    readonly property real otherHeight: alternative.text !== "" && root.hoursHeight + alternative.implicitHeight <= root.most ? alternative.implicitHeight : 0
    readonly property bool phoneFits: root.hasCode && root.hoursHeight + root.otherHeight + phone.implicitHeight <= root.most
    readonly property real wordsHeight: root.hoursHeight + root.otherHeight + (root.phoneFits ? phone.implicitHeight : 0)

    implicitHeight: Math.max(root.wordsHeight, root.hasCode ? code.height : 0)
    visible: implicitHeight > 0

    Row {
        anchors { horizontalCenter: parent.horizontalCenter; verticalCenter: parent.verticalCenter }
        spacing: root.hasCode ? 1.5 * Style.gap : 0

        Loader {
            // Just after the first frame: it has to be worked out.
            id: code
            anchors.verticalCenter: parent.verticalCenter
            active: Style.settled && root.hasCode
            visible: active
            sourceComponent: PhoneCode {
                rows: root.board.phoneRows
                address: root.board.phoneUrl
                most: Math.min(34 * Style.mm, root.most)
            }
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.max(hours.implicitWidth, alternative.implicitWidth, phone.implicitWidth), root.wordsRoom)

            Title {
                id: hours
                objectName: "hours"
                visible: text !== ""
                width: parent.width
                horizontalAlignment: root.hasCode ? Text.AlignLeft : Text.AlignHCenter
                font.bold: false
                size: root.size
                least: 0.6 * root.size
                most: root.most
                color: Style.quiet
                text: root.board.hoursText === "" ? "" : qsTr("Open today: %1").arg(root.board.hoursText)
            }
            Body {
                id: alternative
                objectName: "alternative"
                visible: root.otherHeight > 0
                width: parent.width
                horizontalAlignment: hours.horizontalAlignment
                color: Style.quiet
                font.pixelSize: root.size
                text: root.board.alternative
            }
            Body {
                id: phone
                objectName: "phoneNote"
                visible: root.phoneFits
                width: parent.width
                horizontalAlignment: hours.horizontalAlignment
                color: Style.quiet
                font.pixelSize: root.size
                text: qsTr("Or answer on your own phone")
            }
        }
    }
}
