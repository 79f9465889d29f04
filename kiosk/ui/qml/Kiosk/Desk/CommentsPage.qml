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
    readonly property bool writing: (list.headerItem as CommentTools)?.writing ?? false

    Component.onCompleted: root.comments.open()
    Component.onDestruction: root.comments.close()

    ListView {
        id: list
        objectName: "commentList"
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: keys.top; leftMargin: Style.deskMargin; rightMargin: Style.deskMargin }
        model: root.comments.comments
        spacing: Style.deskGap
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 400
        clip: true

        header: CommentTools {
            width: list.width
            staff: root.staff
            comments: root.comments
            stage: root
        }
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
                        if (root.comments.problem !== "")
                            return "";
                        if (root.comments.looking)
                            return qsTr("Looking…");
                        if (root.comments.count > 0)
                            return root.comments.few ? qsTr("Comments of desks where fewer than 5 people answered are not shown.") : "";
                        if (root.comments.few && !root.asksMore)
                            return qsTr("Comments show once 5 people have answered, so that nobody can be recognised.");
                        if (root.comments.low)
                            return qsTr("Nothing found. Low is the lowest quarter of the scale: 1 or 2 of 5.");
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
        anchors { left: list.left; right: list.right; verticalCenter: list.verticalCenter }
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
