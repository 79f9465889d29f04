pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// All that a person needs besides the answers: back and stop, language and access, the way on. Where the words of all
// have no room, icons stand for some, the least needed first.
Item {
    id: root

    required property Visit visit
    property string nextText
    property bool nextPrimary: true
    property bool nextAvailable: true
    property string skipText: qsTr("Skip")
    property bool skippable: true
    readonly property real inner: Style.gap

    readonly property bool hasBack: root.visit.canGoBack
    readonly property bool hasLanguages: root.visit.languages.length > 1
    readonly property bool hasAgain: root.visit.aids.readAloud && root.visit.aids.canReadAloud
    readonly property bool hasSkip: root.visit.canSkip && root.skippable
    readonly property bool hasNext: root.nextText !== "" && root.nextAvailable
    readonly property int brevity: {
        for (let brevity = 0; brevity < 5; brevity++) {
            if (root.need(brevity) <= root.width)
                return brevity;
        }
        return 5;
    }

    signal next

    function need(brevity: int): real {
        const widths = [root.wide(stop, true, brevity > 2), root.wide(back, root.hasBack, brevity > 1), root.wide(language, root.hasLanguages, brevity > 0), root.wide(aids, true, brevity > 0), root.wide(again, root.hasAgain, true), root.wide(skip, root.hasSkip, brevity > 3), root.wide(next, root.hasNext, brevity > 4)].filter(width => width > 0);
        return widths.reduce((sum, width) => sum + width, (widths.length - 1) * root.inner);
    }

    function wide(button: PushButton, there: bool, brief: bool): real {
        return !there ? 0 : brief ? button.shortWidth : button.fullWidth;
    }

    implicitHeight: Style.target

    Row {
        id: start
        anchors.left: parent.left
        spacing: root.inner

        PushButton {
            id: back
            objectName: "backButton"
            visible: root.hasBack
            compact: root.brevity > 1
            padding: 0.3 * height
            icon: "back"
            directed: true
            text: qsTr("Back")
            onClicked: root.visit.back()
        }
        PushButton {
            id: stop
            objectName: "stopButton"
            compact: root.brevity > 2
            padding: 0.3 * height
            plain: true
            icon: "stop"
            text: qsTr("Stop")
            onClicked: root.visit.stop()
        }
    }
    Row {
        id: middle
        // In the middle of the bar, or of what the others leave.
        readonly property real place: Math.max(start.width + root.inner, Math.min((root.width - width) / 2, root.width - end.width - root.inner - width))
        x: root.LayoutMirroring.enabled ? root.width - place - width : place
        spacing: root.inner

        PushButton {
            id: language
            objectName: "languageButton"
            visible: root.hasLanguages
            compact: root.brevity > 0
            padding: 0.25 * height
            plain: true
            icon: "globe"
            text: root.visit.languageName
            onClicked: root.visit.overlay = "languages"
        }
        PushButton {
            id: aids
            objectName: "aidsButton"
            compact: root.brevity > 0
            padding: 0.25 * height
            plain: true
            icon: "aids"
            text: qsTr("Accessibility")
            onClicked: root.visit.overlay = "aids"
        }
        PushButton {
            id: again
            objectName: "againButton"
            visible: root.hasAgain
            compact: true
            padding: 0.25 * height
            plain: true
            icon: "speak"
            text: qsTr("Say again")
            onClicked: root.visit.aids.sayAgain()
        }
    }
    Row {
        id: end
        anchors.right: parent.right
        spacing: root.inner

        PushButton {
            id: skip
            objectName: "skipButton"
            visible: root.hasSkip
            compact: root.brevity > 3
            padding: 0.3 * height
            shortIcon: "skip"
            directed: true
            text: root.skipText
            onClicked: root.visit.skip()
        }
        PushButton {
            id: next
            objectName: "nextButton"
            visible: root.hasNext
            primary: root.nextPrimary
            compact: root.brevity > 4
            padding: 0.4 * height
            shortIcon: "send"
            directed: true
            text: root.nextText
            onClicked: root.next()
        }
    }
}
