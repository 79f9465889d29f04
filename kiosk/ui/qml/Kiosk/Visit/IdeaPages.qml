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
    readonly property int most: Style.lowReach ? 1 : 5
    // The places of the ideas that begin a page.
    property list<int> starts: [0]
    // What each is set in: one that is too long for a page of its own is set smaller.
    property list<real> sizesFitting
    property bool measuring: false
    readonly property int first: root.starts[root.page] ?? 0

    signal leaving

    function written(value: int): string {
        return Number(value).toLocaleString(Qt.locale(root.visit.language), "f", 0);
    }
    function fit(row: IdeaRow): real {
        row.size = root.size;
        while (row.implicitHeight > root.room && row.size > 0.4 * root.size)
            row.size *= 0.94;
        return row.size;
    }
    function measure(): void {
        if (root.Window.window === null)
            return; // the page was left before its turn came
        root.measuring = true;
        const fitting = [];
        for (let place = 0; place < sizes.count; ++place)
            fitting.push(root.fit(sizes.itemAt(place) as IdeaRow));
        root.sizesFitting = fitting;
        root.measuring = false;
        const found = [0];
        let used = 0;
        for (let place = 0; place < sizes.count; ++place) {
            const height = sizes.itemAt(place)?.implicitHeight ?? 0;
            const begun = found[found.length - 1];
            if (place > begun && (place - begun === root.most || used + height > root.room)) {
                found.push(place);
                used = 0;
            }
            used += height + Style.gap;
        }
        root.starts = found;
        root.page = Math.min(root.page, found.length - 1);
    }
    function go(by: int): void {
        root.page += by;
        root.visit.turned();
    }

    onRoomChanged: Qt.callLater(root.measure)
    onMostChanged: Qt.callLater(root.measure)
    onSizeChanged: Qt.callLater(root.measure)

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
            onCountChanged: Qt.callLater(root.measure)
            delegate: IdeaRow {
                required property Idea modelData
                idea: modelData
                width: area.width
                onImplicitHeightChanged: if (!root.measuring) Qt.callLater(root.measure)
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
                size: root.sizesFitting[root.first + index] ?? root.size
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
        readonly property real others: turning.width + (languages.visible ? languages.width + Style.gap : 0) + 2 * Style.gap

        PushButton {
            id: back
            objectName: "ideasBack"
            anchors.left: parent.left
            padding: 0.3 * height
            compact: fullWidth + bar.others + add.fullWidth > bar.width
            icon: "back"
            directed: true
            text: qsTr("Back")
            onClicked: root.visit.overlay = ""
        }
        PushButton {
            id: languages
            objectName: "languageButton"
            visible: root.visit.languages.length > 1
            anchors { left: back.right; leftMargin: Style.gap }
            plain: true
            compact: true
            icon: "globe"
            text: root.visit.languageName
            onClicked: root.visit.overlay = "languages"
        }
        Row {
            id: turning
            visible: root.starts.length > 1
            width: visible ? implicitWidth : 0
            // In the middle of the bar, or of what the others leave.
            readonly property real start: back.width + Style.gap + (languages.visible ? languages.width + Style.gap : 0)
            anchors { left: parent.left; leftMargin: Math.max(start, Math.min((bar.width - width) / 2, bar.width - add.width - width - Style.gap)) }
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
            compact: back.shortWidth + bar.others + fullWidth > bar.width
            icon: "idea"
            text: qsTr("Leave an idea")
            onClicked: root.leaving()
        }
    }
}
