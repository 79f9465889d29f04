pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// One idea as staff see it, and what they may do with it.
Rectangle {
    id: root

    required property Idea idea
    required property bool rightToLeft
    property int number: 0
    readonly property real pad: 1.5 * Style.deskGap
    readonly property string stateText: {
        switch (root.idea.state) {
        case "new":
            return qsTr("new");
        case "open":
            return qsTr("open for “me too”");
        case "doing":
            return qsTr("we are doing it");
        case "done":
            return qsTr("we did it");
        case "cannot":
            return qsTr("we cannot do it");
        default:
            return qsTr("hidden");
        }
    }

    signal edited
    signal hidden

    implicitHeight: column.implicitHeight + 2 * root.pad
    radius: Style.radius
    color: Style.surface

    Column {
        id: column
        x: root.pad
        y: root.pad
        width: root.width - 2 * root.pad
        spacing: 0.6 * Style.deskGap

        Text {
            objectName: "deskIdea" + root.number
            width: parent.width
            text: root.idea.said
            textFormat: Text.PlainText
            color: Style.ink
            font.pixelSize: Style.deskText
            wrapMode: Text.Wrap
        }
        Text {
            visible: root.idea.original !== ""
            width: parent.width
            text: qsTr("As it was written: %1").arg("\u2068" + root.idea.original + "\u2069")
            textFormat: Text.PlainText
            color: Style.quiet
            font.pixelSize: Style.deskSmall
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
        Text {
            objectName: "deskAnswer" + root.number
            visible: root.idea.answer !== ""
            width: parent.width
            text: "→ " + root.idea.answer
            textFormat: Text.PlainText
            color: Style.ink
            font.pixelSize: Style.deskText
            wrapMode: Text.Wrap
        }
        Item {
            width: parent.width
            height: Math.max(meta.height, buttons.height)

            Text {
                id: meta
                objectName: "deskIdeaMeta" + root.number
                anchors { left: parent.left; right: buttons.left; rightMargin: Style.deskGap; verticalCenter: parent.verticalCenter }
                text: (root.rightToLeft ? "\u200f" : "") + [root.stateText, root.idea.day, root.idea.languageName, root.idea.votesText === "" ? "" : qsTr("“Me too”: %1").arg(root.idea.votesText)].filter(part => part !== "").map(part => "\u2068" + part + "\u2069").join(" · ")
                textFormat: Text.PlainText
                color: Style.quiet
                font.pixelSize: Style.deskSmall
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
            Row {
                id: buttons
                anchors.right: parent.right
                spacing: Style.deskGap

                PushButton {
                    objectName: "hideIdea" + root.number
                    visible: root.idea.state !== "hidden"
                    height: Style.deskTarget
                    textSize: Style.deskText
                    plain: true
                    text: qsTr("Hide")
                    onClicked: root.hidden()
                }
                PushButton {
                    objectName: "editIdea" + root.number
                    height: Style.deskTarget
                    textSize: Style.deskText
                    text: root.idea.state === "new" || root.idea.state === "hidden" ? qsTr("Open or answer…") : qsTr("Answer or change…")
                    onClicked: root.edited()
                }
            }
        }
    }
}
