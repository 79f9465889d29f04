pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// An optional comment, with our own keyboard, which never covers the field.
Item {
    id: root

    required property Visit visit
    readonly property bool typing: keyboard.height > 0
    readonly property string questionId: root.visit.questionId

    // Where the keyboard comes or goes, other buttons lie under the finger.
    onTypingChanged: root.visit.turned()
    onQuestionIdChanged: field.text = root.visit.comment

    TopBar {
        id: top
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Style.margin }
        visible: !compact
        readonly property bool compact: root.typing && root.height < root.width
        height: compact ? 0 : implicitHeight
        visit: root.visit
    }
    Title {
        id: question
        objectName: "question"
        anchors { left: parent.left; right: parent.right; top: top.bottom; leftMargin: Style.margin; rightMargin: Style.margin }
        height: top.compact ? (Style.tallScript ? 1.75 : 1.6) * Style.text : Math.min(implicitHeight, 0.25 * root.height)
        text: root.visit.text
    }
    Rectangle {
        id: frame
        anchors { left: parent.left; right: parent.right; top: question.bottom; bottom: note.top; margins: Style.margin; topMargin: 0.5 * Style.gap; bottomMargin: 0.4 * Style.gap }
        radius: Style.radius
        color: Style.surface
        border.width: field.activeFocus ? Style.thick : Style.outline
        border.color: field.activeFocus ? Style.accent : Style.line

        Flickable {
            id: flick
            anchors.fill: parent
            anchors.margins: (top.compact ? 0.4 : 1) * Style.gap
            clip: true
            contentHeight: field.height
            interactive: false
            boundsBehavior: Flickable.StopAtBounds

            TextEdit {
                id: field
                objectName: "commentField"
                width: flick.width
                height: Math.max(implicitHeight, flick.height)
                color: Style.ink
                font.pixelSize: Style.text
                wrapMode: TextEdit.Wrap
                textFormat: TextEdit.PlainText
                inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
                Accessible.role: Accessible.EditableText
                Accessible.name: root.visit.text

                onTextChanged: {
                    const fitting = root.visit.write(field.text);
                    if (fitting === field.text)
                        return;
                    const at = field.cursorPosition - (field.text.length - fitting.length);
                    field.text = fitting;
                    field.cursorPosition = Math.max(0, Math.min(at, field.length));
                }
                onCursorRectangleChanged: {
                    const r = field.cursorRectangle;
                    if (r.y < flick.contentY)
                        flick.contentY = r.y;
                    else if (r.y + r.height > flick.contentY + flick.height)
                        flick.contentY = r.y + r.height - flick.height;
                }
                Component.onCompleted: field.text = root.visit.comment
            }
        }
        Body {
            objectName: "placeholder"
            visible: field.text === "" && !field.activeFocus && field.preeditText === ""
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Style.gap }
            horizontalAlignment: Text.AlignLeft
            color: Style.quiet
            text: qsTr("Touch here to write")
        }
        MouseArea {
            objectName: "commentArea"
            anchors.fill: parent
            onClicked: mouse => {
                field.forceActiveFocus();
                field.cursorPosition = field.positionAt(mouse.x - flick.x, mouse.y - flick.y + flick.contentY);
                Qt.inputMethod.show(); // qmllint disable missing-property
            }
        }
    }
    Item {
        id: note
        anchors { left: parent.left; right: parent.right; bottom: bottom.top; leftMargin: Style.margin; rightMargin: Style.margin; bottomMargin: 0.5 * Style.gap }
        height: Math.max(hint.implicitHeight, counter.implicitHeight)

        Body {
            id: hint
            objectName: "note"
            anchors { left: parent.left; right: counter.left; rightMargin: Style.gap }
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: top.compact ? 0.75 * Style.text : Style.text
            color: Style.quiet
            text: root.visit.note !== "" ? root.visit.note : qsTr("Please do not write names or personal details.")
        }
        Body {
            id: counter
            objectName: "counter"
            anchors.right: parent.right
            font.pixelSize: hint.font.pixelSize
            color: Style.quiet
            text: root.visit.draftLength
        }
    }
    BottomBar {
        id: bottom
        anchors { left: parent.left; right: parent.right; bottom: keyboard.top; leftMargin: Style.margin; rightMargin: Style.margin; bottomMargin: root.typing ? 0.5 * Style.gap : Style.margin }
        visit: root.visit
        skipText: root.visit.isLast ? qsTr("Finish") : qsTr("Skip")
        skippable: field.text.trim() === ""
        nextText: root.visit.isLast ? qsTr("Send") : qsTr("Next")
        nextAvailable: field.text.trim() !== ""
        onNext: {
            Qt.inputMethod.commit(); // qmllint disable missing-property
            root.visit.say(field.text);
        }
    }
    // The keyboard's module is large: it is loaded when somebody wants to write, not before.
    Loader {
        id: keyboard
        objectName: "keyboard"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        active: field.activeFocus
        source: "Keyboard.qml"
    }
    Binding {
        target: keyboard.item
        property: "language"
        value: root.visit.language
    }
}
