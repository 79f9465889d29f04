pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// Where staff open each visit: what comes, and that it is opened at the desk.
Item {
    id: root

    required property Visit visit
    required property Ideas ideas

    Body {
        id: name
        objectName: "deskName"
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Style.margin }
        horizontalAlignment: Text.AlignLeft
        maximumLineCount: 1
        elide: Text.ElideRight
        color: Style.quiet
        text: root.visit.deskName
    }
    Item {
        id: message
        readonly property real apart: 1.5 * Style.gap
        anchors { left: parent.left; right: parent.right; top: name.bottom; bottom: controls.top; margins: Style.margin; bottomMargin: Style.gap }

        Title {
            id: invitation
            objectName: "invitation"
            anchors { left: parent.left; right: parent.right; bottom: detail.top; bottomMargin: message.apart; leftMargin: Style.margin; rightMargin: Style.margin }
            size: 1.45 * Style.display
            least: Style.smallText
            most: 0.52 * message.height - message.apart
            text: root.visit.invitation
        }
        Title {
            id: detail
            objectName: "detail"
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: 0.5 * Math.max(0, message.height - invitation.height - height - message.apart) }
            font.bold: false
            size: Style.text
            least: Style.smallText
            most: 0.48 * message.height
            text: qsTr("The staff will open this for you after your visit.")
        }
    }
    StartBar {
        id: controls
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Style.margin }
        visit: root.visit
        ideas: root.ideas
    }
}
