pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// The texts around the questions.
Column {
    id: root

    required property Editor editor
    required property IssueWords issues

    signal languageWanted

    spacing: 1.3 * Style.deskGap

    Item {
        width: parent.width
        height: Style.deskTarget

        Said {
            anchors { left: parent.left; right: head.left; rightMargin: Style.deskGap; verticalCenter: parent.verticalCenter }
            strong: true
            text: qsTr("Title, invitation, thanks")
        }
        FormHead {
            id: head
            anchors.right: parent.right
            editor: root.editor
            onClicked: root.languageWanted()
        }
    }
    WordsField {
        width: parent.width
        editor: root.editor
        issues: root.issues
        place: "title"
        language: root.editor.language
        name: qsTr("Title, for staff")
    }
    WordsField {
        width: parent.width
        editor: root.editor
        issues: root.issues
        place: "invitation"
        language: root.editor.language
        name: qsTr("Invitation, large on the start screen")
    }
    WordsField {
        width: parent.width
        editor: root.editor
        issues: root.issues
        place: "thanks"
        language: root.editor.language
        optional: true
        name: qsTr("Thanks in your own words (may be left empty)")
    }
    Said {
        width: parent.width
        faint: true
        text: qsTr("Id: %1. It names the survey in exports and in the schedule.").arg("\u2068" + root.editor.surveyId + "\u2069")
    }
    Repeater {
        model: root.editor.found.filter(each => each.question < 0 && !["title", "invitation", "thanks"].includes(each.place) && each.level !== "gap")
        delegate: IssueLine {
            required property var modelData
            width: root.width
            issue: modelData
            issues: root.issues
        }
    }
}
