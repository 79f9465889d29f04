pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Charts
import Kiosk.Models
import Kiosk.Style

// What people wrote: looked for by day, part of the day, score, state and words, and marked with what staff make of it.
Item {
    id: root

    required property Staff staff
    readonly property CommentDesk comments: root.staff.model("comments") as CommentDesk
    property Words words: Words {}
    readonly property real inner: root.width - 2 * Style.deskMargin
    readonly property bool asksMore: root.comments.words !== "" || root.comments.state !== "" || root.comments.part !== "" || root.comments.low
    readonly property bool writing: search.writing

    Component.onCompleted: root.comments.open()
    Component.onDestruction: root.comments.close()

    ScopeBar {
        id: bar
        visible: !keys.wanted
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Style.deskMargin; rightMargin: Style.deskMargin }
        staff: root.staff
        stage: root
    }
    Flow {
        id: tools
        anchors { left: parent.left; right: parent.right; top: bar.visible ? bar.bottom : parent.top; leftMargin: Style.deskMargin; rightMargin: Style.deskMargin; topMargin: bar.visible ? Style.deskGap : 0 }
        spacing: Style.deskGap

        SearchField {
            id: search
            // Beside the first group of buttons if there is room for both, else above.
            width: standings.implicitWidth + 52 * Style.mm < root.inner ? root.inner - standings.implicitWidth - Style.deskGap : root.inner
            name: qsTr("Search in the comments")
            onWanted: words => root.comments.setWords(words)
        }
        Segments {
            id: standings
            tight: implicitWidth > root.inner
            prefix: "only-"
            names: ["", "new", "doing", "done", "hidden"]
            texts: [qsTr("All"), qsTr("New"), qsTr("Doing"), qsTr("Done"), qsTr("Hidden")]
            current: root.comments.state
            onPicked: name => root.comments.setState(name)
        }
        Segments {
            small: true
            prefix: "part-"
            names: ["", "morning", "afternoon"]
            texts: [qsTr("Whole day"), qsTr("Before noon"), qsTr("Afternoon")]
            current: root.comments.part
            onPicked: name => root.comments.setPart(name)
        }
        Segments {
            small: true
            prefix: "score-"
            names: ["", "low"]
            texts: [qsTr("All scores"), qsTr("Low scores only")]
            current: root.comments.low ? "low" : ""
            onPicked: name => root.comments.setLow(name === "low")
        }
    }
    ListView {
        id: list
        objectName: "commentList"
        anchors { left: parent.left; right: parent.right; top: tools.bottom; bottom: keys.top; topMargin: Style.deskGap; leftMargin: Style.deskMargin; rightMargin: Style.deskMargin }
        model: root.comments.comments
        spacing: Style.deskGap
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 400
        clip: true
        visible: root.comments.problem === ""

        delegate: CommentCard {
            width: list.width
            pageRightToLeft: root.staff.rightToLeft
            onMarked: state => root.comments.mark(index, state)
            onCardWanted: {
                (root.staff.model("ideas") as IdeaDesk).beginCard(text, language);
                root.staff.go("ideas");
            }
        }
        footer: Item {
            width: list.width
            height: under.implicitHeight + 2 * Style.deskGap

            Column {
                id: under
                y: root.comments.count > 0 ? Style.deskGap : 0
                width: parent.width
                spacing: Style.deskGap

                Text {
                    objectName: "noComments"
                    visible: text !== ""
                    width: parent.width
                    text: {
                        if (root.comments.looking)
                            return qsTr("Looking…");
                        if (root.comments.count > 0)
                            return root.comments.few ? qsTr("Comments of desks where fewer than 5 people answered are not shown.") : "";
                        if (root.comments.few && !root.asksMore)
                            return qsTr("Comments show once 5 people have answered, so that nobody can be recognised.");
                        if (root.comments.part !== "")
                            return qsTr("Nothing found. The part of the day is told only of days on which at least 5 people answered before noon, or after it.");
                        return root.asksMore ? qsTr("Nothing found in these days.") : qsTr("Nobody wrote a comment in these days.");
                    }
                    textFormat: Text.PlainText
                    color: Style.quiet
                    font.pixelSize: Style.deskText
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignLeft
                }
                PushButton {
                    objectName: "moreComments"
                    visible: root.comments.more
                    height: Style.deskTarget
                    padding: 0.5 * Style.deskTarget
                    textSize: Style.deskText
                    text: qsTr("Show more")
                    onClicked: root.comments.showMore()
                }
            }
        }
    }
    ScrollMark {
        anchors { right: parent.right; rightMargin: 0.3 * Style.deskMargin }
        flick: list
    }
    Text {
        objectName: "problem"
        visible: text !== ""
        anchors { left: list.left; right: list.right; top: list.top }
        text: root.comments.problem !== "" ? root.words.unreadable(root.comments.problem) : ""
        textFormat: Text.PlainText
        color: Style.ink
        font.pixelSize: Style.deskText
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
    }
    NotSaved {
        anchors { left: list.left; right: list.right; bottom: list.bottom; bottomMargin: Style.deskGap }
        code: root.comments.failed
    }
    DeskKeys {
        id: keys
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        language: root.staff.language
        room: 0.6 * root.height
        wanted: root.staff.onKiosk && root.writing
    }
}
