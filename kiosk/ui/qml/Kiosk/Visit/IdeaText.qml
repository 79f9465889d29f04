import QtQuick
import Kiosk.Models
import Kiosk.Style

// What was said, and under it what became of it.
Column {
    id: root

    required property Idea idea
    property real size: Style.smallText
    readonly property string answerLabel: {
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

    spacing: 0.1 * root.size
    Accessible.role: Accessible.Paragraph
    Accessible.name: [said.text, root.idea.said, answerLabel, root.idea.answer].filter(part => part !== "").join(". ")

    Body {
        id: said
        width: root.width
        horizontalAlignment: Text.AlignLeft
        font.pixelSize: 0.8 * root.size
        color: Style.quiet
        text: root.idea.state === "open" ? qsTr("Somebody said") : qsTr("You said")
    }
    Body {
        objectName: "said"
        width: root.width
        horizontalAlignment: Text.AlignLeft
        font.pixelSize: root.size
        text: root.idea.said
    }
    Item {
        visible: answer.visible
        width: 1
        height: 0.35 * root.size
    }
    Body {
        id: answer
        visible: root.idea.answer !== "" && root.idea.state !== "open"
        width: root.width
        horizontalAlignment: Text.AlignLeft
        font.pixelSize: 0.8 * root.size
        font.bold: true
        color: Style.accent
        text: root.answerLabel
    }
    Body {
        objectName: "answer"
        visible: answer.visible
        width: root.width
        horizontalAlignment: Text.AlignLeft
        font.pixelSize: root.size
        text: root.idea.answer
    }
}
