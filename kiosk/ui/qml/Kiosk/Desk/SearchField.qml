import QtQuick
import Kiosk.Style

// One line to look for a text, with a button that empties it.
Rectangle {
    id: root

    required property string name
    readonly property bool writing: field.activeFocus
    readonly property string text: field.text

    signal wanted(string words)

    function leave(): void {
        field.focus = false;
    }

    implicitHeight: Style.deskTarget
    radius: Style.radius
    color: Style.surface
    border.width: field.activeFocus ? 2 * Style.deskOutline : Style.deskOutline
    border.color: field.activeFocus ? Style.accent : Style.line

    Icon {
        id: sign
        anchors { left: parent.left; leftMargin: 0.8 * Style.deskGap; verticalCenter: parent.verticalCenter }
        name: "search"
        color: Style.quiet
        size: 1.2 * Style.deskText
    }
    TextInput {
        id: field
        objectName: "searchField"
        anchors { left: sign.right; right: empty.visible ? empty.left : parent.right; leftMargin: 0.6 * Style.deskGap; rightMargin: 0.6 * Style.deskGap; verticalCenter: parent.verticalCenter }
        activeFocusOnTab: true
        clip: true
        color: Style.ink
        selectionColor: Style.accent
        selectedTextColor: Style.accentInk
        font.pixelSize: Style.deskText
        maximumLength: 100
        inputMethodHints: Qt.ImhNoPredictiveText
        Accessible.role: Accessible.EditableText
        Accessible.name: root.name
        onTextChanged: pause.restart()
        onAccepted: {
            pause.stop();
            root.wanted(field.text);
            field.focus = false;
        }
    }
    Text {
        anchors { left: field.left; right: field.right; verticalCenter: parent.verticalCenter }
        visible: field.text === "" && field.preeditText === ""
        text: root.name
        textFormat: Text.PlainText
        color: Style.quiet
        font.pixelSize: Style.deskText
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
    }
    Timer {
        // Looked for when the hand rests, not at each letter.
        id: pause
        interval: 250
        onTriggered: root.wanted(field.text)
    }
    MouseArea {
        anchors.fill: parent
        cursorShape: Qt.IBeamCursor
        onClicked: mouse => {
            field.forceActiveFocus();
            field.cursorPosition = field.positionAt(mouse.x - field.x, 0);
            Qt.inputMethod.show(); // qmllint disable missing-property
        }
    }
    PushButton {
        id: empty
        objectName: "searchClear"
        visible: field.text !== ""
        anchors.right: parent.right
        height: parent.height
        compact: true
        plain: true
        icon: "stop"
        textSize: Style.deskText
        text: qsTr("Clear")
        onClicked: {
            field.text = "";
            pause.stop();
            root.wanted("");
        }
    }
}
