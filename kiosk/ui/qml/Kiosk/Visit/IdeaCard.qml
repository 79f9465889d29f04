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
    readonly property list<int> fitting: root.fittingOf(sizes.count, root.room, root.width)
    readonly property bool fits: root.fitting.length > 0
    property int turn: 0
    readonly property Idea shown: root.fits ? root.ideas.cards[root.fitting[root.turn % root.fitting.length]] ?? null : null

    function fittingOf(count: int, room: real, width: real): list<int> {
        const found = [];
        for (let place = 0; place < count; ++place) {
            const item = sizes.itemAt(place);
            if (item !== null && width >= 80 * Style.mm && item.implicitHeight + 2 * root.pad <= room)
                found.push(place);
        }
        return found;
    }

    implicitHeight: root.fits ? face.implicitHeight + 2 * root.pad : 0
    visible: root.fits

    Item {
        // Measures the cards; it is not drawn.
        visible: false
        width: root.width - 2 * root.pad

        Repeater {
            id: sizes
            model: root.ideas.cards
            delegate: IdeaText {
                required property Idea modelData
                idea: modelData
                width: root.width - 2 * root.pad
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
