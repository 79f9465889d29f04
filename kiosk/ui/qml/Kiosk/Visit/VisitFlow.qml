pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// The visitor's face: one screen at a time, the language page and "More time?" over it.
Rectangle {
    id: root

    required property Visit visit
    property bool choosingLanguage: false

    signal staffWanted

    color: Style.background
    LayoutMirroring.enabled: root.visit.rightToLeft
    LayoutMirroring.childrenInherit: true

    Connections {
        target: root.visit
        function onScreenChanged(): void {
            root.choosingLanguage = false;
        }
    }

    Loader {
        id: loader
        anchors.fill: parent
        sourceComponent: {
            switch (root.visit.screen) {
            case "start":
                return start;
            case "scale":
                return scale;
            case "choice":
                return choice;
            case "comment":
                return comment;
            case "saving":
                return saving;
            case "thanks":
                return thanks;
            case "unsaved":
                return unsaved;
            default:
                return closed;
            }
        }
    }

    Component {
        id: start
        StartScreen {
            visit: root.visit
            onLanguageWanted: root.choosingLanguage = true
        }
    }
    Component {
        id: scale
        ScaleScreen {
            visit: root.visit
            onLanguageWanted: root.choosingLanguage = true
        }
    }
    Component {
        id: choice
        ChoiceScreen {
            visit: root.visit
            onLanguageWanted: root.choosingLanguage = true
        }
    }
    Component {
        id: comment
        CommentScreen {
            visit: root.visit
            onLanguageWanted: root.choosingLanguage = true
        }
    }
    Component {
        id: saving
        MessageScreen {
            icon: "clock"
            headline: qsTr("One moment…")
        }
    }
    Component {
        id: thanks
        MessageScreen {
            icon: "tick"
            headline: qsTr("Thank you!")
            detail: qsTr("Your answers have been saved.")
            MouseArea {
                anchors.fill: parent
                onClicked: root.visit.dismiss()
            }
        }
    }
    Component {
        id: unsaved
        MessageScreen {
            icon: "stop"
            headline: qsTr("Your answers could not be saved")
            detail: qsTr("We are sorry. Please tell the staff at the desk.")
            MouseArea {
                anchors.fill: parent
                onClicked: root.visit.dismiss()
            }
        }
    }
    Component {
        id: closed
        MessageScreen {
            icon: "closed"
            headline: qsTr("Not available at the moment")
            detail: qsTr("This screen cannot take answers right now. The staff at the desk are glad to hear from you.")
        }
    }

    Corner {
        objectName: "corner"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        LayoutMirroring.enabled: false
        visible: root.visit.screen === "start" || root.visit.screen === "closed"
        onOpened: root.staffWanted()
    }
    Loader {
        anchors.fill: parent
        active: root.choosingLanguage
        sourceComponent: LanguagePage {
            visit: root.visit
            onDone: root.choosingLanguage = false
        }
    }
    Loader {
        anchors.fill: parent
        active: root.visit.warning
        sourceComponent: IdleWarning {
            visit: root.visit
        }
    }
}
