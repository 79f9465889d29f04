pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Desk
import Kiosk.Models
import Kiosk.Style

// The form of one question: what is asked, how it is answered, and when.
Column {
    id: root

    required property Editor editor
    required property SurveyWords words
    required property IssueWords issues
    required property string language
    readonly property var question: root.editor.question
    readonly property string base: "questions[" + root.editor.selected + "]"
    readonly property bool rated: ["csat", "ces", "nps", "scale"].includes(root.question.kind)
    readonly property bool choice: root.question.kind === "choice"
    readonly property bool comment: root.question.kind === "comment"
    readonly property bool beside: root.width > 100 * Style.deskMm

    signal languageWanted
    signal kindWanted
    signal idWanted
    signal conditionWanted(int number)

    function written(number: int): string {
        return Number(number).toLocaleString(Qt.locale(root.language), "f", 0);
    }

    spacing: 1.3 * Style.deskGap

    Flow {
        width: parent.width
        spacing: 0.6 * Style.deskGap

        Act {
            objectName: "kind"
            icon: "edit"
            text: root.words.kind(root.question.kind ?? "")
            Accessible.description: qsTr("Kind of question; a touch changes it")
            onClicked: root.kindWanted()
        }
        FormHead {
            editor: root.editor
            onClicked: root.languageWanted()
        }
        Act {
            objectName: "moveUp"
            compact: true
            plain: true
            icon: "up"
            available: root.editor.selected > 0
            text: qsTr("Ask it earlier")
            onClicked: root.editor.move(root.editor.selected, root.editor.selected - 1)
        }
        Act {
            objectName: "moveDown"
            compact: true
            plain: true
            icon: "down"
            available: root.editor.selected < root.editor.questions.length - 1
            text: qsTr("Ask it later")
            onClicked: root.editor.move(root.editor.selected, root.editor.selected + 1)
        }
        Act {
            objectName: "duplicateQuestion"
            compact: true
            plain: true
            icon: "copy"
            text: qsTr("Duplicate the question")
            onClicked: root.editor.duplicate(root.editor.selected)
        }
        Act {
            objectName: "removeQuestion"
            compact: true
            plain: true
            icon: "bin"
            text: qsTr("Remove the question; “Undo” brings it back")
            onClicked: root.editor.remove(root.editor.selected)
        }
    }
    WordsField {
        width: parent.width
        editor: root.editor
        issues: root.issues
        place: root.base + ".text"
        language: root.editor.language
        name: qsTr("Question")
    }
    Choices {
        visible: (root.question.pointChoices ?? []).length > 0
        width: parent.width
        prefix: "points-"
        title: qsTr("Points")
        names: (root.question.pointChoices ?? []).map(each => String(each))
        texts: (root.question.pointChoices ?? []).map(each => root.written(each))
        current: String(root.question.points ?? "")
        onPicked: name => root.editor.setPoints(Number(name))
    }
    Grid {
        visible: root.rated
        width: parent.width
        columns: root.beside ? 2 : 1
        spacing: Style.deskGap

        Repeater {
            model: root.rated ? ["low", "high"] : []
            delegate: WordsField {
                required property string modelData
                width: root.beside ? (root.width - Style.deskGap) / 2 : root.width
                editor: root.editor
                issues: root.issues
                place: root.base + ".ends." + modelData
                language: root.editor.language
                name: modelData === "low" ? qsTr("At the low end") : qsTr("At the high end")
            }
        }
    }
    Loader {
        width: parent.width
        active: root.choice
        visible: active
        sourceComponent: OptionsForm {
            editor: root.editor
            issues: root.issues
            base: root.base
        }
    }
    Tick {
        objectName: "withNote"
        visible: root.comment
        width: parent.width
        text: qsTr("A note below the field, such as “Please no names”")
        on: root.question.note === true
        onToggled: root.editor.setNote(!on)
    }
    Loader {
        width: parent.width
        active: root.comment && root.question.note === true
        visible: active
        sourceComponent: WordsField {
            editor: root.editor
            issues: root.issues
            place: root.base + ".note"
            language: root.editor.language
            name: qsTr("Note")
        }
    }
    Tick {
        objectName: "optional"
        width: parent.width
        text: qsTr("Visitors may skip it")
        on: root.question.optional === true
        onToggled: root.editor.setOptional(!on)
    }
    ConditionsForm {
        width: parent.width
        editor: root.editor
        words: root.words
        onWanted: number => root.conditionWanted(number)
    }
    Repeater {
        // What belongs to no text.
        model: root.editor.found.filter(each => each.question === root.editor.selected && !/(\.text|\.ends\.low|\.ends\.high|\.note|\.other\.\w+)$/.test(each.place) && each.code !== "text_missing")
        delegate: IssueLine {
            required property var modelData
            width: root.width
            issue: modelData
            issues: root.issues
        }
    }
    Item {
        width: parent.width
        height: Style.deskTarget

        Said {
            id: idText
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            width: Math.min(implicitWidth, parent.width - change.width - Style.deskGap)
            faint: true
            text: qsTr("Id in exports: %1").arg("\u2068" + (root.question.id ?? "") + "\u2069")
        }
        Act {
            id: change
            objectName: "changeId"
            anchors { left: idText.right; leftMargin: Style.deskGap }
            plain: true
            tight: true
            text: qsTr("Change…")
            onClicked: root.idWanted()
        }
    }
}
