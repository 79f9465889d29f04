import QtQuick
import Kiosk.Style

// Where a passcode or a code is typed; only dots are ever shown of a passcode.
FocusScope {
    id: root

    required property bool ready
    property bool hidden: true
    property string name: qsTr("Passcode")
    property alias text: field.text
    property alias length: field.length
    readonly property bool writing: field.activeFocus

    signal sent
    signal dropped
    signal edited

    function take(): void {
        field.forceActiveFocus();
    }
    function takeAnew(): void {
        // The keyboard comes up when the field gets the focus.
        field.focus = false;
        field.forceActiveFocus();
    }
    function clear(): void {
        field.clear();
    }
    function add(digit: string): void {
        field.forceActiveFocus();
        field.insert(field.length, digit);
    }
    function removeLast(): void {
        field.remove(field.length - 1, field.length);
    }

    implicitHeight: 1.25 * Style.deskTarget

    Rectangle {
        anchors.fill: parent
        radius: Style.radius
        color: root.ready ? Style.surface : Style.background
        border.width: field.activeFocus && root.ready ? 2 * Style.outline : Style.outline
        border.color: field.activeFocus && root.ready ? Style.accent : Style.line
    }
    TextInput {
        id: field
        objectName: "passcode"
        anchors { fill: parent; leftMargin: Style.deskGap; rightMargin: Style.deskGap }
        focus: true
        enabled: root.ready
        activeFocusOnTab: true
        echoMode: root.hidden ? TextInput.Password : TextInput.Normal
        passwordCharacter: "●"
        passwordMaskDelay: 0
        maximumLength: 128
        clip: true
        color: Style.ink
        cursorVisible: false
        cursorDelegate: Item {}
        selectByMouse: false
        horizontalAlignment: TextInput.AlignHCenter
        verticalAlignment: TextInput.AlignVCenter
        font.pixelSize: root.hidden ? Style.deskTitle : Math.min(Style.deskTitle, root.width / 18)
        font.letterSpacing: root.hidden ? 0.25 * Style.deskTitle : 0
        leftPadding: root.hidden ? 0.25 * Style.deskTitle : 0
        bottomPadding: root.hidden ? 0.2 * Style.deskTitle : 0
        inputMethodHints: Qt.ImhHiddenText | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        Accessible.role: Accessible.EditableText
        Accessible.passwordEdit: root.hidden
        Accessible.name: root.name
        onAccepted: root.sent()
        onTextEdited: root.edited()
        Keys.onEscapePressed: root.dropped()
    }
}
