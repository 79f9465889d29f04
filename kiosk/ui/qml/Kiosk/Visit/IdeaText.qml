import QtQuick
import Kiosk.Models
import Kiosk.Style

// What was said, and what became of it: below it, or beside it where that takes less room. Nothing in it is left to a
// positioner, so that it knows its height also where it is not shown.
Item {
    id: root

    required property Idea idea
    property real size: Style.smallText
    // An open idea may have a first answer, which needs no heading.
    readonly property bool answered: root.idea.answer !== ""
    readonly property bool beside: root.answered && root.width > 27 * root.size
    readonly property real part: root.beside ? (root.width - 2 * Style.gap) / 2 : root.width
    readonly property real saidHeight: label.implicitHeight + said.implicitHeight
    readonly property real answerHeight: answerLabel.height + answer.implicitHeight
    readonly property real answerTop: root.beside ? 0 : root.saidHeight + 0.35 * root.size

    implicitHeight: !root.answered ? root.saidHeight : Math.max(root.saidHeight, root.answerTop + root.answerHeight)
    Accessible.role: Accessible.Paragraph
    Accessible.name: [label.text, root.idea.said, root.answered ? answerLabel.text : "", root.answered ? root.idea.answer : ""].filter(part => part !== "").join(". ")

    Body {
        id: label
        anchors { left: parent.left; top: parent.top }
        width: root.part
        horizontalAlignment: Text.AlignLeft
        font.pixelSize: 0.8 * root.size
        color: Style.quiet
        text: root.idea.state === "open" ? qsTr("Somebody said") : qsTr("You said")
        Accessible.ignored: true
    }
    Body {
        id: said
        objectName: "said"
        anchors { left: parent.left; top: label.bottom }
        width: root.part
        horizontalAlignment: Text.AlignLeft
        font.pixelSize: root.size
        text: root.idea.said
        Accessible.ignored: true
    }
    Body {
        id: answerLabel
        visible: root.answered
        anchors { right: parent.right; top: parent.top; topMargin: root.answerTop }
        width: root.part
        height: text === "" ? 0 : implicitHeight
        horizontalAlignment: Text.AlignLeft
        font.pixelSize: 0.8 * root.size
        font.bold: true
        color: Style.accent
        text: {
            switch (root.idea.state) {
            case "doing":
                return qsTr("We are doing it");
            case "done":
                return qsTr("We did");
            case "cannot":
                return qsTr("We cannot do it");
            default:
                return "";
            }
        }
        Accessible.ignored: true
    }
    Body {
        id: answer
        objectName: "answer"
        visible: root.answered
        anchors { right: parent.right; top: answerLabel.bottom }
        width: root.part
        horizontalAlignment: Text.AlignLeft
        font.pixelSize: root.size
        color: answerLabel.text === "" ? Style.accent : Style.ink
        text: root.idea.answer
        Accessible.ignored: true
    }
}
