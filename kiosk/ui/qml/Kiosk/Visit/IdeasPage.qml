pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// The desk's ideas over the start screen: what became of them, "me too", an idea of one's own.
Rectangle {
    id: root

    required property Visit visit
    required property Ideas ideas
    property bool writing: root.ideas.draft.text !== ""
    readonly property string step: root.ideas.sending === "thanks" || root.ideas.sending === "failed" ? "told" : root.writing ? "writing" : "list"

    color: Style.background
    onStepChanged: root.visit.turned()

    MouseArea {
        anchors.fill: parent
    }
    Loader {
        anchors.fill: parent
        sourceComponent: root.step === "told" ? told : root.step === "writing" ? writer : list
    }
    Component {
        id: list
        IdeaPages {
            visit: root.visit
            ideas: root.ideas
            onLeaving: root.writing = true
        }
    }
    Component {
        id: writer
        IdeaWriter {
            visit: root.visit
            ideas: root.ideas
            onBack: {
                root.ideas.drop();
                root.writing = false;
            }
        }
    }
    Component {
        id: told
        Item {
            MessageScreen {
                anchors { left: parent.left; right: parent.right; top: parent.top; bottom: on.top }
                icon: root.ideas.sending === "failed" ? "stop" : "tick"
                headline: root.ideas.sending === "failed" ? qsTr("Your idea could not be saved") : qsTr("Thank you!")
                detail: root.ideas.sending === "failed" ? qsTr("We are sorry. Please tell the staff at the desk.") : qsTr("Your idea has been saved. The staff read every idea and answer it here.")
            }
            PushButton {
                id: on
                objectName: "ideaTold"
                anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; margins: Style.margin }
                primary: true
                text: root.ideas.sending === "failed" ? qsTr("Try again") : qsTr("Back")
                onClicked: {
                    root.writing = root.ideas.sending === "failed";
                    root.ideas.rest();
                }
            }
        }
    }
}
