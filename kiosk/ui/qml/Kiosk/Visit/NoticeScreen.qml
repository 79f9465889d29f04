pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// The screens that only tell something: saving, thanks, not saved, not available.
MessageScreen {
    id: root

    required property Visit visit
    readonly property string what: root.visit.screen

    icon: what === "thanks" ? "tick" : what === "unsaved" ? "stop" : what === "saving" ? "clock" : "closed"
    headline: {
        switch (root.what) {
        case "saving":
            return qsTr("One moment…");
        case "thanks":
            return qsTr("Thank you!");
        case "unsaved":
            return qsTr("Your answers could not be saved");
        default:
            return qsTr("Not available at the moment");
        }
    }
    detail: {
        switch (root.what) {
        case "saving":
            return "";
        case "thanks":
            return qsTr("Your answers have been saved.");
        case "unsaved":
            return qsTr("We are sorry. Please tell the staff at the desk.");
        default:
            return qsTr("This screen cannot take answers right now. The staff at the desk are glad to hear from you.");
        }
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.visit.dismiss()
    }
}
