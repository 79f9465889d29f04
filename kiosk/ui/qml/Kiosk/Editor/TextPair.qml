import QtQuick
import Kiosk.Models
import Kiosk.Style

// One text in two languages: to read, and to write.
Column {
    id: root

    required property Editor editor
    required property IssueWords issues
    required property var row
    // The first text of its question.
    required property bool begins
    required property bool beside
    required property string read
    required property string written
    required property string language
    readonly property real half: root.beside ? (root.width - 1.5 * Style.deskGap) / 2 : root.width
    readonly property string label: {
        switch (root.row.label) {
        case "title":
            return qsTr("Title, for staff");
        case "invitation":
            return qsTr("Invitation");
        case "thanks":
            return qsTr("Thanks");
        case "text":
            return qsTr("Question");
        case "low":
            return qsTr("At the low end");
        case "high":
            return qsTr("At the high end");
        case "option":
            return qsTr("Option %1").arg(root.number(root.row.option));
        case "other_text":
            return qsTr("The option for something else");
        case "other_ask":
            return qsTr("What is asked then");
        default:
            return qsTr("Note");
        }
    }

    signal taken

    function number(value: int): string {
        return Number(value).toLocaleString(Qt.locale(root.language), "f", 0);
    }
    function take(): void {
        mine.take();
    }

    topPadding: root.begins ? 1.2 * Style.deskGap : 0
    spacing: 0.5 * Style.deskGap

    Said {
        visible: root.begins
        width: parent.width
        strong: true
        text: root.row.question > 0 ? qsTr("Question %1").arg(root.number(root.row.question)) : qsTr("Title, invitation, thanks")
    }
    Grid {
        width: parent.width
        columns: root.beside ? 2 : 1
        columnSpacing: 1.5 * Style.deskGap
        rowSpacing: 0.4 * Style.deskGap

        WordsField {
            width: root.half
            editor: root.editor
            issues: root.issues
            place: root.row.place ?? ""
            language: root.read
            name: root.label
            readOnly: true
            quiet: true
        }
        WordsField {
            id: mine
            width: root.half
            editor: root.editor
            issues: root.issues
            place: root.row.place ?? ""
            language: root.written
            name: root.beside ? root.label : root.editor.nameOf(root.written)
            quiet: true
            onWritingChanged: if (mine.writing)
                root.taken()
        }
    }
}
