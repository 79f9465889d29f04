pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Charts
import Kiosk.Desk
import Kiosk.Models
import Kiosk.Style

// The questions at the side, the form of one of them beside; where there is little room the list is behind a button.
Item {
    id: root

    required property Editor editor
    required property SurveyWords words
    required property IssueWords issues
    required property string language
    required property bool wide
    required property Staff staff
    // Room for what visitors will see, beside the form.
    readonly property bool veryWide: root.width > 300 * Style.deskMm
    property string sheet
    property int condition: -1

    // The field somebody writes in is in sight.
    function bring(): void {
        const item = root.Window.activeFocusItem;
        if ((item as TextEdit) === null)
            return;
        const y = item.mapToItem(flick.contentItem, 0, 0).y;
        const room = Math.min(item.height + 3 * Style.deskGap, flick.height);
        if (y - 2 * Style.deskGap < flick.contentY)
            flick.contentY = Math.max(0, y - 2.5 * Style.deskText);
        else if (y + room > flick.contentY + flick.height)
            flick.contentY = Math.min(flick.contentHeight - flick.height, y + room - flick.height);
    }

    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged(): void {
            Qt.callLater(root.bring);
        }
    }
    Connections {
        target: root.editor
        function onSelectedChanged(): void {
            flick.contentY = 0;
        }
    }
    Loader {
        id: side
        active: root.wide
        anchors { left: parent.left; leftMargin: Style.deskMargin; top: parent.top; bottom: parent.bottom }
        width: root.veryWide ? 0.24 * root.width : root.wide ? 0.32 * root.width : 0
        sourceComponent: QuestionList {
            editor: root.editor
            words: root.words
            onAdding: root.sheet = "kinds"
        }
    }
    Act {
        id: listButton
        objectName: "questionsButton"
        visible: !root.wide
        anchors { left: parent.left; leftMargin: Style.deskMargin; top: parent.top }
        icon: "menu"
        text: qsTr("All questions")
        onClicked: root.sheet = "list"
    }
    Flickable {
        id: flick
        objectName: "formFlick"
        anchors { left: root.wide ? side.right : parent.left; right: root.veryWide ? pane.left : parent.right; top: root.wide ? parent.top : listButton.bottom; bottom: parent.bottom; leftMargin: Style.deskMargin; rightMargin: Style.deskMargin; topMargin: root.wide ? 0 : Style.deskGap }
        contentHeight: content.height + Style.deskMargin
        boundsBehavior: Flickable.StopAtBounds
        onHeightChanged: Qt.callLater(root.bring)
        clip: true

        Loader {
            id: content
            width: flick.width
            sourceComponent: root.editor.selected < 0 ? survey : question
        }
    }
    ScrollMark {
        anchors { right: flick.right; rightMargin: -0.7 * Style.deskMargin }
        flick: flick
    }
    Loader {
        id: pane
        active: root.veryWide
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: root.veryWide ? 0.36 * root.width : 0
        sourceComponent: PreviewView {
            editor: root.editor
            staff: root.staff
            wide: root.wide
            follows: true
        }
    }
    Component {
        id: survey
        SurveyForm {
            editor: root.editor
            issues: root.issues
            onLanguageWanted: root.sheet = "language"
        }
    }
    Component {
        id: question
        QuestionForm {
            editor: root.editor
            words: root.words
            issues: root.issues
            language: root.language
            onLanguageWanted: root.sheet = "language"
            onKindWanted: root.sheet = "kind"
            onIdWanted: root.sheet = "id"
            onConditionWanted: number => {
                root.condition = number;
                root.sheet = "condition";
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: root.sheet !== ""
        sourceComponent: root.sheet === "kinds" || root.sheet === "kind" ? kinds : root.sheet === "language" ? languages : root.sheet === "condition" ? conditions : root.sheet === "id" ? ids : all
        onLoaded: (item as Popover)?.open()
    }
    Component {
        id: all
        Popover {
            title: qsTr("All questions")
            wantedWidth: 120 * Style.deskMm
            wantedHeight: 10000
            onClosed: root.sheet = ""

            QuestionList {
                anchors.fill: parent
                editor: root.editor
                words: root.words
                onAdding: Qt.callLater(() => root.sheet = "kinds")
                onPicked: root.sheet = ""
            }
        }
    }
    Component {
        id: kinds
        KindSheet {
            words: root.words
            current: root.sheet === "kind" ? root.editor.question.kind ?? "" : ""
            onClosed: root.sheet = ""
            onPicked: kind => {
                if (root.sheet === "kind")
                    root.editor.setKind(kind);
                else
                    root.editor.add(kind);
                root.sheet = "";
            }
        }
    }
    Component {
        id: languages
        LanguageSheet {
            names: root.editor.languages
            texts: root.editor.languageNames
            current: root.editor.language
            onClosed: root.sheet = ""
            onPicked: tag => {
                root.editor.setLanguage(tag);
                root.sheet = "";
            }
        }
    }
    Component {
        id: conditions
        ConditionSheet {
            editor: root.editor
            words: root.words
            number: root.condition
            onClosed: root.sheet = ""
        }
    }
    Component {
        id: ids
        IdSheet {
            title: qsTr("Id of the question")
            about: qsTr("The id names the question’s column in exports. With another id its answers begin a new column.")
            value: root.editor.question.id ?? ""
            refused: root.editor.refused === "" ? "" : root.words.refusal(root.editor.refused, root.editor.told)
            onClosed: {
                root.editor.forgive();
                root.sheet = "";
            }
            onWanted: text => {
                if (root.editor.setId(text))
                    root.sheet = "";
            }
        }
    }
}
