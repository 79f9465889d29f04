pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// What visitors will read of an idea: what was said, how it stands, and why.
Column {
    id: root

    required property IdeaDesk ideas
    readonly property bool writing: said.writing || answer.writing
    // What must be in sight while somebody writes.
    readonly property real placeOfWriting: answer.writing ? answer.y : said.writing ? said.y : 0

    spacing: 1.2 * Style.deskGap

    Text {
        visible: root.ideas.original !== ""
        width: parent.width
        text: qsTr("As it was written: %1").arg("\u2068" + root.ideas.original + "\u2069")
        textFormat: Text.PlainText
        color: Style.quiet
        font.pixelSize: Style.deskText
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
    }
    Flow {
        width: parent.width
        spacing: Style.deskGap

        Segments {
            prefix: "formState-"
            names: ["open", "doing", "done", "cannot"]
            texts: [qsTr("Open for “me too”"), qsTr("We are doing it"), qsTr("We did it"), qsTr("We cannot")]
            current: root.ideas.formState
            onPicked: name => root.ideas.formState = name
        }
        Row {
            visible: root.ideas.manyLanguages
            spacing: 0.5 * Style.deskGap

            PushButton {
                objectName: "formLanguageBefore"
                height: Style.deskTarget
                textSize: Style.deskText
                icon: "back"
                directed: true
                compact: true
                text: qsTr("The language before")
                onClicked: root.ideas.turnLanguage(-1)
            }
            Text {
                objectName: "formLanguage"
                anchors.verticalCenter: parent.verticalCenter
                width: 34 * Style.mm
                text: root.ideas.formLanguageName
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: Style.deskText
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignHCenter
            }
            PushButton {
                objectName: "formLanguageNext"
                height: Style.deskTarget
                textSize: Style.deskText
                icon: "more"
                directed: true
                compact: true
                text: qsTr("The next language")
                onClicked: root.ideas.turnLanguage(1)
            }
        }
    }
    DeskField {
        id: said
        width: parent.width
        fieldName: "saidField"
        draft: root.ideas.saidDraft
        name: qsTr("What visitors said, in words that may be public (no names)")
    }
    DeskField {
        id: answer
        width: parent.width
        fieldName: "answerField"
        draft: root.ideas.answerDraft
        name: root.ideas.formState === "cannot" ? qsTr("Why not") : root.ideas.formState === "open" ? qsTr("A first answer (may be left empty)") : root.ideas.formState === "doing" ? qsTr("What is being done") : qsTr("What was done")
    }
}
