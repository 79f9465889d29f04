pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// The ideas page by page: those open for "me too" first, then the answered ones. As many stand on a page as fit whole.
Item {
    id: root

    required property Visit visit
    required property Ideas ideas
    readonly property list<Idea> all: root.ideas.openIdeas.concat(root.ideas.cards)
    property int page: 0
    readonly property real room: bar.y - title.y - title.height - 2 * Style.gap
    readonly property real size: Math.min(Style.text, 1.15 * Style.smallText)
    // With controls lower down, one idea a page: its button is then just above the bar.
    readonly property list<int> starts: root.pages(sizes.count, root.room, Style.lowReach ? 1 : 3, area.width)
    readonly property int first: root.starts[root.page] ?? 0

    signal leaving

    function written(value: int): string {
        return Number(value).toLocaleString(Qt.locale(root.visit.language), "f", 0);
    }
    // The places of the ideas that begin a page.
    function pages(count: int, room: real, most: int, width: real): list<int> {
        const found = [0];
        let used = 0;
        for (let place = 0; width > 0 && place < count; ++place) {
            const height = sizes.itemAt(place)?.implicitHeight ?? 0;
            const begun = found[found.length - 1];
            if (place > begun && (place - begun === most || used + height > room)) {
                found.push(place);
                used = 0;
            }
            used += height + Style.gap;
        }
        return found;
    }
    function go(by: int): void {
        root.page += by;
        root.visit.turned();
    }

    onStartsChanged: if (root.page >= root.starts.length) root.page = root.starts.length - 1

    Title {
        id: title
        objectName: "ideasTitle"
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Style.margin }
        most: 0.2 * root.height
        text: qsTr("Your ideas for this desk")
    }
    Item {
        visible: false
        Repeater {
            id: sizes
            model: root.all
            delegate: IdeaRow {
                required property Idea modelData
                idea: modelData
                size: root.size
                width: area.width
            }
        }
    }
    Column {
        id: area
        anchors { left: parent.left; right: parent.right; leftMargin: Style.margin; rightMargin: Style.margin }
        y: Style.lowReach ? bar.y - Style.gap - height : title.y + title.height + Style.gap
        spacing: Style.gap

        Repeater {
            model: root.all.slice(root.first, root.starts[root.page + 1] ?? root.all.length)
            delegate: IdeaRow {
                required property Idea modelData
                required property int index
                idea: modelData
                number: index
                size: root.size
                width: area.width
                onVoted: root.ideas.vote(modelData.ideaId)
            }
        }
    }
    Body {
        objectName: "noIdeas"
        anchors { left: parent.left; right: parent.right; top: title.bottom; bottom: bar.top; margins: 2 * Style.margin }
        visible: root.all.length === 0
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        color: Style.quiet
        text: qsTr("There are no ideas yet. Yours can be the first: the staff read every one and answer it here.")
    }
    Item {
        id: bar
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Style.margin }
        height: Style.target
        readonly property real used: back.fullWidth + turning.width + add.fullWidth + 2 * Style.gap

        PushButton {
            id: back
            objectName: "ideasBack"
            anchors.left: parent.left
            padding: 0.3 * height
            compact: bar.used > bar.width
            icon: "back"
            directed: true
            text: qsTr("Back")
            onClicked: root.visit.overlay = ""
        }
        Row {
            id: turning
            visible: root.starts.length > 1
            width: visible ? implicitWidth : 0
            x: Math.max(back.width + Style.gap, Math.min((bar.width - width) / 2, bar.width - add.width - width - Style.gap))
            LayoutMirroring.enabled: false
            layoutDirection: root.LayoutMirroring.enabled ? Qt.RightToLeft : Qt.LeftToRight
            spacing: 0.5 * Style.gap

            PushButton {
                objectName: "ideasBefore"
                available: root.page > 0
                icon: "back"
                directed: true
                compact: true
                text: qsTr("Previous ideas")
                onClicked: root.go(-1)
            }
            Body {
                objectName: "ideasPlace"
                anchors.verticalCenter: parent.verticalCenter
                width: Math.max(implicitWidth, Style.target)
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Style.smallText
                text: root.written(root.page + 1) + " / " + root.written(root.starts.length)
            }
            PushButton {
                objectName: "ideasAfter"
                available: root.page + 1 < root.starts.length
                icon: "more"
                directed: true
                compact: true
                text: qsTr("More ideas")
                onClicked: root.go(1)
            }
        }
        PushButton {
            id: add
            objectName: "leaveIdea"
            anchors.right: parent.right
            padding: 0.3 * height
            primary: true
            available: root.ideas.canLeave
            compact: back.width + turning.width + fullWidth + 2 * Style.gap > bar.width
            icon: "idea"
            text: qsTr("Leave an idea")
            onClicked: root.leaving()
        }
    }
}
