import QtQuick
import Kiosk.Models
import Kiosk.Style

// A field for staff to write in, with its name above and a counter.
Column {
    id: root

    required property Draft draft
    required property string name
    property string fieldName
    readonly property bool writing: field.activeFocus

    spacing: 0.3 * Style.deskGap

    Item {
        width: root.width
        height: Math.max(label.implicitHeight, counter.implicitHeight)

        Text {
            id: label
            anchors { left: parent.left; right: counter.left; rightMargin: Style.deskGap }
            text: root.name
            textFormat: Text.PlainText
            color: Style.ink
            font.pixelSize: Style.deskText
            font.bold: true
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
        Text {
            id: counter
            anchors { right: parent.right; bottom: parent.bottom }
            text: root.draft.lengthText
            textFormat: Text.PlainText
            color: root.draft.full ? Style.ink : Style.quiet
            font.pixelSize: Style.deskSmall
            font.bold: root.draft.full
        }
    }
    Rectangle {
        width: root.width
        height: field.height + Style.deskGap
        radius: Style.radius
        color: Style.surface
        border.width: field.activeFocus ? 2 * Style.deskOutline : Style.deskOutline
        border.color: field.activeFocus ? Style.accent : Style.line

        TextEdit {
            id: field
            objectName: root.fieldName
            x: Style.deskGap
            y: 0.5 * Style.deskGap
            width: parent.width - 2 * Style.deskGap
            height: Math.max(implicitHeight, Style.deskTarget)
            activeFocusOnTab: true
            color: Style.ink
            selectionColor: Style.accent
            selectedTextColor: Style.accentInk
            font.pixelSize: Style.deskText
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            verticalAlignment: TextEdit.AlignVCenter
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhMultiLine
            Accessible.role: Accessible.EditableText
            Accessible.name: root.name

            onTextChanged: {
                const kept = root.draft.write(field.text);
                if (kept === field.text)
                    return;
                const at = field.cursorPosition - (field.text.length - kept.length);
                field.text = kept;
                field.cursorPosition = Math.max(0, Math.min(at, field.length));
            }
            Component.onCompleted: field.text = root.draft.text
        }
        MouseArea {
            anchors.fill: parent
            cursorShape: Qt.IBeamCursor
            onClicked: mouse => {
                field.forceActiveFocus();
                field.cursorPosition = field.positionAt(mouse.x - field.x, mouse.y - field.y);
                Qt.inputMethod.show(); // qmllint disable missing-property
            }
        }
    }
    Connections {
        target: root.draft
        function onBegun(): void {
            field.text = root.draft.text;
        }
    }
}
