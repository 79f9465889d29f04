pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// At the start screen's lower edge: the first languages, controls lower down, access, ideas; in one row, or in two where
// the screen is high. Both ends stay free: the corner at one of them is the staff's.
Item {
    id: root

    required property Visit visit
    // Without it the ideas have no place there.
    property Ideas ideas: null
    readonly property bool hasIdeas: root.ideas !== null && root.ideas.offered
    readonly property real room: root.width - 2 * Style.target
    readonly property bool hasLanguages: root.visit.languages.length > 1
    readonly property bool twoRows: root.implicitHeight > Style.target
    // The first languages stand there themselves, as many as there is room for; all others are behind the globe.
    readonly property int most: Math.min(root.twoRows ? 6 : 5, root.visit.languages.length)
    property int direct: 0
    // Chosen among the others, the language stands by its name at the globe.
    readonly property int chosen: root.visit.languages.indexOf(root.visit.language)
    // 0: all in words; 1: access and ideas; 2: access alone; 3: icons; 4: the globe too.
    property int brevity: 3
    readonly property real wanted: reach.fullWidth + aids.fullWidth + globe.fullWidth + (root.hasIdeas ? ideasButton.fullWidth : 0) + root.room + languages.count + root.chosen

    function place(): void {
        const access = brevity => (brevity > 0 ? reach.shortWidth : reach.fullWidth) + Style.gap + (brevity > 2 ? aids.shortWidth : aids.fullWidth) + (!root.hasIdeas ? 0 : Style.gap + (brevity > 1 ? ideasButton.shortWidth : ideasButton.fullWidth));
        const speech = direct => {
            let sum = !root.hasLanguages ? 0 : direct > root.chosen ? globe.shortWidth : globe.fullWidth;
            for (let number = 0; number < direct; number++)
                sum += ((languages.itemAt(number) as PushButton)?.fullWidth ?? 0) + Style.gap;
            return sum;
        };
        const beside = root.twoRows || !root.hasLanguages ? () => 0 : direct => speech(direct) + Style.gap;
        const fitting = [6, 5, 4, 3, 2, 0].find(direct => direct <= languages.count && (root.twoRows ? speech(direct) : beside(direct) + access(2)) <= root.room) ?? 0;
        root.direct = fitting;
        root.brevity = [0, 1, 2, 3].find(brevity => access(brevity) + beside(fitting) <= root.room) ?? 4;
    }

    implicitHeight: Style.barHeight(root.hasLanguages, root.hasIdeas && root.ideas.hasCards)
    onWantedChanged: Qt.callLater(root.place)
    onTwoRowsChanged: Qt.callLater(root.place)

    Row {
        id: access
        readonly property real start: root.twoRows ? (root.width - width) / 2 : (root.width - width - Style.gap - speech.width) / 2
        x: root.LayoutMirroring.enabled ? root.width - start - width : start
        y: root.height - height
        spacing: Style.gap

        PushButton {
            id: reach
            objectName: "reachButton"
            compact: root.brevity > 0
            padding: 0.25 * height
            plain: !root.visit.aids.lowReach
            icon: root.visit.aids.lowReach ? "reach-up" : "reach"
            text: root.visit.aids.lowReach ? qsTr("Controls higher up") : qsTr("Controls lower down")
            onClicked: root.visit.aids.lowReach = !root.visit.aids.lowReach
        }
        PushButton {
            id: aids
            objectName: "aidsButton"
            compact: root.brevity > 2
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
            compact: root.brevity > 1
            padding: 0.25 * height
            plain: true
            icon: "idea"
            text: qsTr("Your ideas")
            onClicked: root.visit.overlay = "ideas"
        }
    }
    Row {
        id: speech
        readonly property real start: root.twoRows ? (root.width - width) / 2 : access.start + access.width + Style.gap
        x: root.LayoutMirroring.enabled ? root.width - start - width : start
        spacing: Style.gap

        Repeater {
            id: languages
            // Just after the first frame: the other languages' scripts bring large fonts with them.
            model: Style.settled && root.hasLanguages ? root.visit.languages.slice(0, root.most).map(tag => root.visit.nameOf(tag)) : []
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
            compact: root.direct > root.chosen || root.brevity > 3
            padding: 0.25 * height
            plain: true
            icon: "globe"
            text: root.visit.languageName
            onClicked: root.visit.overlay = "languages"
        }
    }
}
