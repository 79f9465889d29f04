pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Desk
import Kiosk.Models
import Kiosk.Style

// One draft: its questions, its translations, what it will look like, and the way to the visitors.
Rectangle {
    id: root

    required property Staff staff
    required property Editor editor
    required property SurveyWords words
    readonly property IssueWords issues: IssueWords {}
    readonly property bool wide: root.width > 185 * Style.deskMm
    readonly property bool typing: (root.Window.activeFocusItem as TextEdit) !== null || (root.Window.activeFocusItem as TextInput) !== null
    property string view: "form"
    property string writtenIn: root.editor.language

    signal finished

    function finish(): void {
        Qt.inputMethod.commit(); // qmllint disable missing-property
        root.finished();
    }

    color: Style.background
    Keys.onPressed: event => {
        if (event.matches(StandardKey.Undo)) {
            event.accepted = true;
            root.editor.undo();
        } else if (event.matches(StandardKey.Redo)) {
            event.accepted = true;
            root.editor.redo();
        }
    }

    Item {
        id: bar
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Style.deskMargin; rightMargin: Style.deskMargin }
        height: Style.deskTarget + (root.wide ? 0 : Style.deskTarget + Style.deskGap)

        Act {
            id: back
            objectName: "editorBack"
            anchors.left: parent.left
            // The survey's title needs room more than the word does.
            compact: !root.wide || bar.width - views.width - 2 * Style.deskTarget - fullWidth < 60 * Style.deskMm
            icon: "back"
            directed: true
            text: qsTr("Surveys")
            onClicked: root.finish()
        }
        Column {
            anchors { left: back.right; leftMargin: Style.deskGap; right: root.wide ? views.left : takeBack.left; rightMargin: Style.deskGap }
            y: (Style.deskTarget - height) / 2

            Text {
                objectName: "editorTitle"
                width: parent.width
                text: root.editor.title
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: Style.deskText
                font.bold: true
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
            }
            Text {
                objectName: "saved"
                width: parent.width
                text: {
                    if (root.staff.gate.closingIn > 0)
                        return qsTr("Closes in %1 s").arg(Number(root.staff.gate.closingIn).toLocaleString(Qt.locale(root.staff.language), "f", 0));
                    switch (root.editor.saved) {
                    case "saved":
                        return qsTr("Draft saved");
                    case "failed":
                        return qsTr("Not saved");
                    case "nothing":
                        return qsTr("Nothing changed");
                    default:
                        return qsTr("Saving…");
                    }
                }
                textFormat: Text.PlainText
                color: root.editor.saved === "failed" ? Style.warn : Style.quiet
                font.pixelSize: Style.deskSmall
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
            }
        }
        Segments {
            id: views
            anchors { right: root.wide ? takeBack.left : undefined; left: root.wide ? undefined : parent.left; rightMargin: Style.deskGap }
            y: root.wide ? 0 : Style.deskTarget + Style.deskGap
            tight: !root.wide
            prefix: "view-"
            names: ["form", "translate", "preview", "publish"]
            texts: [qsTr("Questions"), qsTr("Translate"), qsTr("Preview"), qsTr("Publish")]
            current: root.view
            onPicked: name => {
                Qt.inputMethod.commit(); // qmllint disable missing-property
                root.editor.settle();
                root.view = name;
            }
        }
        Act {
            id: takeBack
            objectName: "undo"
            anchors { right: again.left; rightMargin: 0.5 * Style.deskGap }
            compact: true
            icon: "undo"
            directed: true
            available: root.editor.canUndo
            text: qsTr("Undo")
            onClicked: {
                Qt.inputMethod.commit(); // qmllint disable missing-property
                root.editor.undo();
            }
        }
        Act {
            id: again
            objectName: "redo"
            anchors.right: parent.right
            compact: true
            icon: "redo"
            directed: true
            available: root.editor.canRedo
            text: qsTr("Redo")
            onClicked: root.editor.redo()
        }
    }
    Said {
        id: refusal
        objectName: "refused"
        anchors { left: parent.left; right: parent.right; top: bar.bottom; leftMargin: Style.deskMargin; rightMargin: Style.deskMargin; topMargin: visible ? 0.5 * Style.deskGap : 0 }
        visible: root.editor.refused !== ""
        height: visible ? implicitHeight : 0
        color: Style.warn
        text: root.words.refusal(root.editor.refused, "\u2068" + root.editor.told + "\u2069")
    }
    Loader {
        id: body
        objectName: "editorBody"
        anchors { left: parent.left; right: parent.right; top: refusal.bottom; bottom: keys.top; topMargin: Style.deskGap }
        sourceComponent: root.view === "form" ? form : root.view === "publish" ? publish : root.view === "translate" ? translate : preview
    }
    Component {
        id: form
        FormView {
            editor: root.editor
            words: root.words
            issues: root.issues
            language: root.staff.language
            staff: root.staff
            wide: root.wide
        }
    }
    Component {
        id: translate
        TranslateView {
            words: root.words
            editor: root.editor
            issues: root.issues
            staff: root.staff
            wide: root.wide
            onWritingIn: language => root.writtenIn = language
        }
    }
    Component {
        id: preview
        PreviewView {
            editor: root.editor
            staff: root.staff
            wide: root.wide
        }
    }
    Component {
        id: publish
        PublishView {
            staff: root.staff
            editor: root.editor
            words: root.words
            issues: root.issues
            onLed: view => root.view = view
            onFinished: root.finish()
        }
    }
    DeskKeys {
        id: keys
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        language: root.view === "translate" ? root.writtenIn : root.editor.language
        room: 0.5 * root.height
        wanted: root.staff.onKiosk && root.typing
    }
}
