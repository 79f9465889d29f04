pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// The screens that only tell something: saving, thanks, not saved, closed, not available.
MessageScreen {
    id: root

    required property Visit visit
    readonly property bool leavable: ["thanks", "unsaved"].includes(root.what)

    function activate(): void {
        root.visit.dismiss();
    }

    activeFocusOnTab: true
    Accessible.ignored: !root.enabled
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.headline
    Accessible.description: root.detail
    Accessible.focusable: root.leavable
    Accessible.onPressAction: root.activate()

    readonly property string what: root.visit.screen === "closed" && root.visit.board.closed ? "hours" : root.visit.screen

    icon: what === "thanks" ? "tick" : what === "unsaved" ? "stop" : what === "saving" ? "clock" : "closed"
    headline: {
        switch (root.what) {
        case "saving":
            return qsTr("One moment…");
        case "thanks":
            return qsTr("Thank you!");
        case "unsaved":
            return qsTr("Your answers could not be saved");
        case "hours":
            return qsTr("Closed at the moment");
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
        case "hours":
            return [root.visit.board.hoursText === "" ? "" : qsTr("Open today: %1").arg(root.visit.board.hoursText), root.visit.board.opensText === "" ? "" : qsTr("Opens again: %1").arg(root.visit.board.opensText), root.visit.board.alternative].filter(line => line !== "").join("\n");
        default:
            return [qsTr("This screen cannot take answers right now. The staff at the desk are glad to hear from you."), root.visit.board.alternative].filter(line => line !== "").join("\n");
        }
    }

    below: bar.active ? bar.height + Style.margin : 0

    MouseArea {
        anchors.fill: parent
        onClicked: root.activate()
    }
    Text {
        // Whoever wants the answers erased shows this number at the desk.
        objectName: "receipt"
        visible: root.what === "thanks" && text !== ""
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Style.margin }
        text: root.visit.receipt
        textFormat: Text.PlainText
        color: Style.quiet
        font.pixelSize: Style.smallText
    }
    Loader {
        // Nobody can start, but everybody can read when the desk opens.
        id: bar
        active: root.visit.screen === "closed"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Style.margin }
        sourceComponent: StartBar {
            visit: root.visit
        }
    }
    FocusRing {
        shown: root.activeFocus && root.leavable
        out: -Style.ring
    }
}
