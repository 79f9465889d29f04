pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// A field to write in, with a note and a counter below. Nothing leaves it but by its draft: no clipboard, no menu.
Item {
    id: root

    required property Draft draft
    required property string language
    // What a screen reader calls the field.
    required property string name
    property string note
    property string placeholder
    // With little room above the keyboard everything is set closer.
    property bool low: false
    readonly property bool writing: field.activeFocus
    readonly property bool empty: field.text.trim() === "" && field.preeditText === ""
    // Where the field would have no room left, its note was there to be read before the keyboard came.
    property bool tight: false
    // What is written comes before the note: on a screen that is not high, the note does not grow with it.
    readonly property real noteSize: low || (Style.textScale > 1 && Style.heightMm < 160) ? Style.smallText : Style.textScale > 1 && Style.heightMm < 260 ? Style.plainText : Style.text
    readonly property bool rightToLeft: Qt.locale(language).textDirection === Qt.RightToLeft
    readonly property real inner: (low ? 0.4 : 1) * Style.gap
    // Some scripts need higher lines than others.
    readonly property real lineHeight: Math.max(sample.contentHeight, lineHere)
    property real lineHere: 0
    // The frame about one line of text, and the note.
    readonly property real leastHeight: 2 * inner + lineHeight + 0.4 * Style.gap + foot.height
    readonly property real notedHeight: 2 * inner + lineHeight + 0.4 * Style.gap + Math.max(hint.implicitHeight, counter.implicitHeight)

    // What is still being composed becomes part of the text.
    function finish(): string {
        Qt.inputMethod.commit(); // qmllint disable missing-property
        return field.text;
    }

    function begin(): void {
        field.forceActiveFocus();
        Qt.inputMethod.show(); // qmllint disable missing-property
    }

    function measure(): void {
        root.lineHere = field.cursorRectangle.height;
    }

    implicitHeight: leastHeight

    TextEdit {
        id: sample
        visible: false
        readOnly: true
        activeFocusOnPress: false
        font: field.font
        text: "x" + root.placeholder.slice(0, 8)
        textFormat: TextEdit.PlainText
    }
    Connections {
        target: root.draft
        function onBegun(): void {
            field.text = root.draft.text;
        }
    }
    Rectangle {
        id: frame
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top; bottomMargin: 0.4 * Style.gap }
        radius: Style.radius
        color: Style.surface
        border.width: field.activeFocus ? Style.thick : Style.outline
        border.color: field.activeFocus ? Style.accent : Style.line

        FocusRing {
            shown: field.activeFocus
        }
        Flickable {
            id: flick
            anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Style.gap; rightMargin: Style.gap; topMargin: root.inner }
            // Whole lines only.
            height: Math.max(1, Math.floor((parent.height - 2 * root.inner) / root.lineHeight)) * root.lineHeight
            clip: true
            contentHeight: field.height
            interactive: false
            boundsBehavior: Flickable.StopAtBounds

            TextEdit {
                id: field
                objectName: "commentField"
                width: flick.width
                height: Math.max(implicitHeight, flick.height)
                activeFocusOnTab: true
                color: Style.ink
                selectionColor: Style.accent
                selectedTextColor: Style.accentInk
                font.pixelSize: Style.text
                wrapMode: TextEdit.Wrap
                textFormat: TextEdit.PlainText
                // Text goes where its own letters want; before there is one, the cursor and digits wait where the language begins.
                horizontalAlignment: /[A-Za-z\u00C0-\u1FFF\u2C00-\uFFFF]/.test(text + preeditText) ? undefined : root.rightToLeft ? TextEdit.AlignRight : TextEdit.AlignLeft
                LayoutMirroring.enabled: false
                inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhMultiLine
                Accessible.ignored: !field.enabled
                Accessible.role: Accessible.EditableText
                Accessible.name: root.name
                Accessible.description: root.note + " " + root.draft.lengthText
                Accessible.focusable: true
                Accessible.editable: true
                Accessible.multiLine: true

                // What one visitor copies the next could paste.
                Keys.onShortcutOverride: event => event.accepted = root.isOfClipboard(event)
                Keys.onPressed: event => event.accepted = root.isOfClipboard(event)

                onPreeditTextChanged: root.draft.compose(field.preeditText)
                onTextChanged: {
                    const kept = root.draft.write(field.text);
                    if (kept === field.text)
                        return;
                    const at = field.cursorPosition - (field.text.length - kept.length);
                    field.text = kept;
                    field.cursorPosition = Math.max(0, Math.min(at, field.length));
                }
                onCursorRectangleChanged: {
                    const r = field.cursorRectangle;
                    Qt.callLater(root.measure);
                    if (r.y < flick.contentY)
                        flick.contentY = r.y;
                    else if (r.y + r.height > flick.contentY + flick.height)
                        flick.contentY = r.y + r.height - flick.height;
                }
                Component.onCompleted: field.text = root.draft.text
            }
        }
        Body {
            objectName: "placeholder"
            visible: field.text === "" && !field.activeFocus && field.preeditText === ""
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Style.gap }
            horizontalAlignment: Text.AlignLeft
            color: Style.quiet
            text: root.placeholder
        }
        MouseArea {
            objectName: "commentArea"
            anchors.fill: parent
            acceptedButtons: Qt.AllButtons
            onClicked: mouse => {
                root.begin();
                field.cursorPosition = field.positionAt(mouse.x - flick.x, mouse.y - flick.y + flick.contentY);
            }
        }
    }
    Item {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Math.max(hint.visible ? hint.implicitHeight : 0, counter.implicitHeight)

        Body {
            id: hint
            objectName: "note"
            visible: !root.tight
            anchors { left: parent.left; right: counter.left; rightMargin: Style.gap }
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: root.noteSize
            color: Style.quiet
            text: root.note
        }
        Body {
            id: counter
            objectName: "counter"
            anchors.right: parent.right
            font.pixelSize: root.noteSize
            font.bold: root.draft.full
            color: root.draft.full ? Style.ink : Style.quiet
            text: root.draft.lengthText
        }
    }

    function isOfClipboard(event: KeyEvent): bool {
        const keys = [StandardKey.Copy, StandardKey.Cut, StandardKey.Paste];
        return keys.some(key => event.matches(key)) || event.key === Qt.Key_Menu;
    }
}
