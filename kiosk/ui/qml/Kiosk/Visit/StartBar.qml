pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// At the start screen's lower edge: controls lower down, access, and the first languages. Both ends stay free: the
// corner at one of them is the staff's.
Item {
    id: root

    required property Visit visit
    // Without it the ideas have no place there.
    property Ideas ideas: null
    readonly property bool hasIdeas: root.ideas !== null && root.ideas.offered
    readonly property real room: root.width - 2 * Style.target
    readonly property bool hasLanguages: root.visit.languages.length > 1
    // The first languages stand there themselves, as many as there is room for; all others are behind the globe.
    readonly property int most: Math.min(5, root.visit.languages.length)
    readonly property real ownIdeas: root.hasIdeas ? ideasButton.shortWidth + Style.gap : 0
    readonly property real fixed: reach.shortWidth + aids.fullWidth + root.ownIdeas + (root.hasLanguages ? Style.gap + globe.shortWidth : 0) + Style.gap
    property int direct: 0
    readonly property real taken: root.fixed + root.widths(root.direct)
    readonly property bool aidsInWords: root.taken + (root.direct > 0 ? 0 : globe.fullWidth - globe.shortWidth) <= root.room
    readonly property real inWords: root.taken + (root.hasLanguages && root.direct === 0 ? globe.fullWidth - globe.shortWidth : 0)
    readonly property bool ideasInWords: root.hasIdeas && root.inWords + ideasButton.fullWidth - ideasButton.shortWidth <= root.room
    readonly property bool reachInWords: root.inWords + (root.ideasInWords ? ideasButton.fullWidth - ideasButton.shortWidth : 0) + reach.fullWidth - reach.shortWidth <= root.room

    // Room that the first languages need.
    function widths(count: int): real {
        let sum = 0;
        for (let number = 0; number < count; number++)
            sum += ((languages.itemAt(number) as PushButton)?.fullWidth ?? 0) + Style.gap;
        return sum;
    }

    function place(): void {
        let fitting = 0;
        while (fitting < languages.count && root.fixed + root.widths(fitting + 1) <= root.room)
            fitting++;
        root.direct = fitting > 1 ? fitting : 0;
    }

    implicitHeight: Style.target
    onRoomChanged: Qt.callLater(root.place)
    onFixedChanged: Qt.callLater(root.place)

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Style.gap

        PushButton {
            id: reach
            objectName: "reachButton"
            compact: !root.reachInWords
            padding: 0.25 * height
            plain: !root.visit.aids.lowReach
            icon: root.visit.aids.lowReach ? "reach-up" : "reach"
            text: root.visit.aids.lowReach ? qsTr("Controls higher up") : qsTr("Controls lower down")
            onClicked: root.visit.aids.lowReach = !root.visit.aids.lowReach
        }
        PushButton {
            id: aids
            objectName: "aidsButton"
            compact: !root.aidsInWords
            padding: 0.25 * height
            plain: true
            icon: "aids"
            text: qsTr("Accessibility")
            onClicked: root.visit.overlay = "aids"
        }
        PushButton {
            id: ideasButton
            objectName: "ideasButton"
            visible: root.hasIdeas
            compact: !root.ideasInWords
            padding: 0.25 * height
            plain: true
            icon: "idea"
            text: qsTr("Your ideas")
            onClicked: root.visit.overlay = "ideas"
        }
        Repeater {
            id: languages
            // Just after the first frame: the other languages' scripts bring large fonts with them.
            model: Style.settled && root.hasLanguages ? root.visit.languages.slice(0, root.most).map(tag => root.visit.nameOf(tag)) : []
            onCountChanged: Qt.callLater(root.place)
            delegate: PushButton {
                required property string modelData
                required property int index
                objectName: "language-" + root.visit.languages[index]
                visible: index < root.direct
                padding: 0.25 * height
                plain: root.visit.languages[index] !== root.visit.language
                text: modelData
                onFullWidthChanged: Qt.callLater(root.place)
                onClicked: root.visit.setLanguage(root.visit.languages[index])
            }
        }
        PushButton {
            id: globe
            objectName: "languageButton"
            visible: root.hasLanguages
            compact: root.direct > 0
            padding: 0.25 * height
            plain: true
            icon: "globe"
            text: root.visit.languageName
            onClicked: root.visit.overlay = "languages"
        }
    }
}
