import QtQuick
import Kiosk.Models
import Kiosk.Style

// What was said, and what became of it: below it, or beside it where that takes less room.
Grid {
    id: root

    required property Idea idea
    property real size: Style.smallText
    readonly property bool answered: root.idea.answer !== "" && root.idea.state !== "open"
    readonly property real part: (root.width - (root.columns - 1) * root.columnSpacing) / root.columns
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

    columns: root.answered && root.width > 34 * root.size ? 2 : 1
    columnSpacing: 2 * Style.gap
    rowSpacing: 0.35 * root.size
    layoutDirection: LayoutMirroring.enabled ? Qt.RightToLeft : Qt.LeftToRight
    Accessible.role: Accessible.Paragraph
    Accessible.name: [label.text, root.idea.said, root.answerLabel, root.answered ? root.idea.answer : ""].filter(part => part !== "").join(". ")

    Column {
        width: root.part

        Body {
            id: label
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: 0.8 * root.size
            color: Style.quiet
            text: root.idea.state === "open" ? qsTr("Somebody said") : qsTr("You said")
        }
        Body {
            objectName: "said"
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: root.size
            text: root.idea.said
        }
    }
    Column {
        width: root.part
        visible: root.answered

        Body {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: 0.8 * root.size
            font.bold: true
            color: Style.accent
            text: root.answerLabel
        }
        Body {
            objectName: "answer"
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: root.size
            text: root.idea.answer
        }
    }
}
