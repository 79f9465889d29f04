pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// The visitor's face: one screen at a time, the language page and "More time?" over it. A screen's file is read when
// it is first needed, or while nobody is in a hurry, so that the start screen is up quickly.
Rectangle {
    id: root

    required property Visit visit
    required property Ideas ideas
    readonly property string page: {
        switch (root.visit.screen) {
        case "start":
            return "StartScreen.qml";
        case "waiting":
            return "WaitingScreen.qml";
        case "scale":
            return "ScaleScreen.qml";
        case "choice":
            return "ChoiceScreen.qml";
        case "comment":
            return "CommentScreen.qml";
        default:
            return "NoticeScreen.qml";
        }
    }
    readonly property var pages: ({
            "languages": "LanguagePage.qml",
            "aids": "AidsPage.qml",
            "ideas": "IdeasPage.qml"
        })
    property list<QtObject> read

    signal staffWanted

    function show(loader: Loader, page: string): void {
        loader.setSource(page, Given.to(page, ["StartScreen.qml", "WaitingScreen.qml", "IdeasPage.qml"].includes(page) ? {
            visit: root.visit,
            ideas: root.ideas
        } : {
            visit: root.visit
        }));
    }

    color: Style.background
    LayoutMirroring.enabled: Qt.locale(root.visit.language).textDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    onPageChanged: root.show(screen, root.page)
    Component.onCompleted: root.show(screen, root.page)

    Timer {
        interval: 400
        running: true
        onTriggered: root.read = ["ScaleScreen.qml", "ChoiceScreen.qml", "CommentScreen.qml", "NoticeScreen.qml", "LanguagePage.qml", "AidsPage.qml", "IdleWarning.qml"].map(page => Qt.createComponent(page, Component.Asynchronous, root))
    }
    Loader {
        id: screen
        anchors.fill: parent
        // What is covered is out of reach of keys and of screen readers too.
        visible: over.wanted === ""
        enabled: visible && !warning.wanted
    }
    Rectangle {
        // Staff trying the survey must not be taken for a visitor, nor a visitor for staff.
        objectName: "trialMark"
        visible: root.visit.trial
        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top }
        width: trialText.implicitWidth + 2 * Style.gap
        height: trialText.implicitHeight + 0.5 * Style.gap
        color: Style.accent

        Body {
            id: trialText
            anchors.centerIn: parent
            color: Style.accentInk
            font.pixelSize: Style.smallText
            text: qsTr("Test – this visit does not count")
        }
    }
    Corner {
        objectName: "corner"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        LayoutMirroring.enabled: false
        visible: ["start", "waiting", "closed"].includes(root.visit.screen)
        visit: root.visit
        onOpened: root.staffWanted()
    }
    Loader {
        id: over
        readonly property string wanted: root.pages[root.visit.overlay] ?? ""
        anchors.fill: parent
        enabled: !warning.wanted
        active: wanted !== ""
        onWantedChanged: root.show(over, wanted)
    }
    Loader {
        id: warning
        readonly property bool wanted: root.visit.warning
        anchors.fill: parent
        active: wanted
        onWantedChanged: root.show(warning, wanted ? "IdleWarning.qml" : "")
    }
}
