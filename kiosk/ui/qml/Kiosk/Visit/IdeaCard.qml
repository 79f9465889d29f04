pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// "You said – we did" on the start screen: one card at a time, another every 12 s. It takes no touch. Of the cards only
// those are shown that fit whole into `room`; where none does, there is nothing and `fits` is false.
Item {
    id: root

    required property Ideas ideas
    // How high the card may be.
    required property real room
    readonly property real pad: Style.gap
    property list<int> fitting
    // All cards are as high as the highest, so that nothing moves when they change.
    property real highest: 0
    readonly property bool fits: root.fitting.length > 0
    property int turn: 0
    readonly property Idea shown: root.fits ? root.ideas.cards[root.fitting[root.turn % root.fitting.length]] ?? null : null

    function measure(): void {
        const found = [];
        let highest = 0;
        for (let place = 0; place < sizes.count && root.width >= 80 * Style.mm; ++place) {
            const item = sizes.itemAt(place);
            if (item !== null && item.implicitHeight > 0 && item.implicitHeight + 2 * root.pad <= root.room) {
                found.push(place);
                highest = Math.max(highest, item.implicitHeight);
            }
        }
        root.highest = highest;
        root.fitting = found;
    }

    onRoomChanged: Qt.callLater(root.measure)
    onWidthChanged: Qt.callLater(root.measure)

    implicitHeight: root.fits ? root.highest + 2 * root.pad : 0
    visible: root.fits

    Item {
        // Measures the cards; it is not drawn.
        visible: false
        width: root.width - 2 * root.pad

        Repeater {
            id: sizes
            model: root.ideas.cards
            onCountChanged: Qt.callLater(root.measure)
            delegate: IdeaText {
                required property Idea modelData
                idea: modelData
                width: root.width - 2 * root.pad
                onImplicitHeightChanged: Qt.callLater(root.measure)
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: Style.radius
        color: Style.surface
        border.width: Style.outline
        border.color: Style.hairline
    }
    Loader {
        id: face
        objectName: "ideaCard"
        x: root.pad
        y: root.pad
        width: parent.width - 2 * root.pad
        active: root.shown !== null
        sourceComponent: IdeaText {
            idea: root.shown
        }
    }
    Timer {
        interval: 12000
        repeat: true
        running: root.visible && root.fitting.length > 1
        onTriggered: change.restart()
    }
    SequentialAnimation {
        id: change
        NumberAnimation {
            target: face
            property: "opacity"
            to: 0
            duration: Style.fade
        }
        ScriptAction {
            script: root.turn = (root.turn + 1) % Math.max(1, root.fitting.length)
        }
        NumberAnimation {
            target: face
            property: "opacity"
            to: 1
            duration: Style.fade
        }
    }
}
