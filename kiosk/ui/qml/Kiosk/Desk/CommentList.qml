pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// What people wrote, the newest day first; each with its day, its language and the same visitor's CSAT answer.
Rectangle {
    id: root

    required property Desk desk
    required property bool rightToLeft
    readonly property real pad: 1.5 * Style.deskGap

    // Staff want to write a card from a comment.
    signal cardWanted(string text, string language)
    // They want to see all comments.
    signal allWanted

    implicitHeight: column.implicitHeight + 2 * root.pad
    radius: Style.radius
    color: Style.surface

    Column {
        id: column
        x: root.pad
        y: root.pad
        width: root.width - 2 * root.pad
        spacing: Style.deskGap

        Item {
            width: parent.width
            height: Math.max(title.implicitHeight, all.visible ? all.height : 0)

            Text {
                id: title
                anchors { left: parent.left; right: all.left; rightMargin: Style.deskGap; verticalCenter: parent.verticalCenter }
                text: qsTr("Latest comments")
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: Style.deskText
                font.bold: true
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
            }
            PushButton {
                id: all
                objectName: "allComments"
                visible: root.desk.commentCount > 0
                anchors.right: parent.right
                height: 0.85 * Style.deskTarget
                padding: 0.25 * height
                textSize: Style.deskSmall
                plain: true
                icon: "comments"
                text: qsTr("All comments")
                onClicked: root.allWanted()
            }
        }
        Text {
            objectName: "noComments"
            visible: root.desk.commentCount === 0
            width: parent.width
            text: root.desk.commentsHidden ? qsTr("Comments show once 5 people have answered, so that nobody can be recognised.") : root.desk.responses === 0 ? qsTr("What visitors write will show here.") : qsTr("Nobody wrote a comment in these days.")
            textFormat: Text.PlainText
            color: Style.quiet
            font.pixelSize: Style.deskText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
        Grid {
            id: grid
            width: parent.width
            columns: root.width > 200 * Style.mm ? 2 : 1
            columnSpacing: 3 * Style.deskGap
            rowSpacing: Style.deskGap

            Repeater {
                model: root.desk.comments
                delegate: Column {
                    id: item
                    required property int index
                    required property string text
                    required property string day
                    required property string languageName
                    required property string csat
                    required property string language
                    width: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns
                    spacing: 0.25 * Style.deskGap

                    Rectangle {
                        width: parent.width
                        height: Style.deskOutline
                        color: Style.hairline
                    }
                    Text {
                        objectName: "comment" + item.index
                        width: parent.width
                        topPadding: 0.5 * Style.deskGap
                        text: item.text
                        textFormat: Text.PlainText
                        color: Style.ink
                        font.pixelSize: Style.deskText
                        wrapMode: Text.Wrap
                    }
                    Item {
                        width: parent.width
                        height: Math.max(meta.implicitHeight, card.height)

                        Text {
                            id: meta
                            objectName: "commentMeta" + item.index
                            anchors { left: parent.left; right: card.left; rightMargin: Style.deskGap; verticalCenter: parent.verticalCenter }
                            // In a page from right to left the parts stand so too, whatever they are written in.
                            text: (root.rightToLeft ? "\u200f" : "") + [item.day, item.languageName, item.csat === "" ? "" : qsTr("CSAT %1").arg(item.csat)].filter(part => part !== "").map(part => "\u2068" + part + "\u2069").join(" · ")
                            textFormat: Text.PlainText
                            color: Style.quiet
                            font.pixelSize: Style.deskSmall
                            wrapMode: Text.Wrap
                            horizontalAlignment: Text.AlignLeft
                        }
                        PushButton {
                            id: card
                            objectName: "cardFrom" + item.index
                            anchors.right: parent.right
                            height: 0.85 * Style.deskTarget
                            padding: 0.25 * height
                            textSize: Style.deskSmall
                            plain: true
                            icon: "idea"
                            text: qsTr("Make a card")
                            onClicked: root.cardWanted(item.text, item.language)
                        }
                    }
                }
            }
        }
    }
}
