pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// Lets the next visitor begin at the kiosk.
Item {
    id: root

    required property Announcing announcing
    readonly property string stands: root.announcing.state

    implicitHeight: 1.5 * Style.deskTarget
    Component.onCompleted: root.announcing.follow()
    Component.onDestruction: root.announcing.leave()

    PushButton {
        id: button
        objectName: "openVisit"
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        height: root.implicitHeight
        padding: 0.6 * height
        textSize: Style.deskTitle
        primary: enabled
        enabled: root.stands === "ready" || root.stands === "failed"
        icon: root.stands === "open" ? "tick" : ""
        text: root.stands === "open" ? qsTr("A visit is open") : qsTr("Open a visit")
        onClicked: root.announcing.open()
    }
    Text {
        objectName: "openVisitSays"
        anchors { left: button.right; leftMargin: 2 * Style.deskGap; right: parent.right; verticalCenter: parent.verticalCenter }
        text: {
            switch (root.stands) {
            case "open":
                return qsTr("One visitor can begin at the kiosk.");
            case "failed":
                return qsTr("That did not work. Please try again.");
            case "opening":
                return "";
            default:
                return qsTr("Lets one visitor begin at the kiosk.");
            }
        }
        textFormat: Text.PlainText
        color: root.stands === "failed" ? Style.warn : Style.quiet
        font.pixelSize: Style.deskText
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
    }
}
