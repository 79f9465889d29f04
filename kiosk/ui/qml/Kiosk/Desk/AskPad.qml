pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style
import Kiosk.Visit

// Over a page: a card that asks for a passcode or a code, with digits on the glass and letters where they are wanted.
FocusScope {
    id: root

    required property string title
    required property string message
    required property string language
    property bool alarmed: false
    property bool busy: false
    property bool hidden: true
    property bool lettersMay: true
    property string sendText: qsTr("Continue")
    property bool letters: false
    readonly property bool beside: root.width > 1.15 * root.height && !root.letters
    readonly property list<string> latin: ["de", "fr", "es", "it", "nl", "pl", "pt", "tr"]
    readonly property real room: root.height - keyboard.height

    signal given(string text)
    signal dropped
    signal typed

    function send(): void {
        const text = field.text;
        field.clear();
        if (text !== "")
            root.given(text);
    }
    // Another step has begun: nothing that was typed before stays.
    function anew(): void {
        field.clear();
        field.take();
    }

    anchors.fill: parent
    focus: true
    Component.onCompleted: field.take()
    onBusyChanged: if (!root.busy) field.take()

    Rectangle {
        anchors.fill: parent
        color: Style.veil
        MouseArea {
            // What lies under it is not to be touched.
            anchors.fill: parent
            acceptedButtons: Qt.AllButtons
            hoverEnabled: true
        }
    }
    component Actions: Row {
        id: actions
        width: words.width
        spacing: Style.deskGap
        layoutDirection: Qt.RightToLeft
        readonly property int count: root.letters ? 3 : 2
        readonly property real each: (actions.width - (actions.count - 1) * actions.spacing) / actions.count

        PushButton {
            objectName: "askSend"
            height: Style.deskTarget
            width: actions.each
            textSize: Style.deskText
            primary: true
            available: !root.busy && field.length > 0
            text: root.sendText
            onClicked: root.send()
        }
        PushButton {
            objectName: "askCancel"
            height: Style.deskTarget
            width: actions.each
            textSize: Style.deskText
            text: qsTr("Cancel")
            onClicked: root.dropped()
        }
        PushButton {
            objectName: "askDigits"
            visible: root.letters
            height: Style.deskTarget
            width: actions.each
            textSize: Style.deskText
            plain: true
            text: qsTr("Digits")
            onClicked: root.letters = false
        }
    }
    Rectangle {
        id: card
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(0, (root.room - height) / 2)
        width: layout.width + 8 * Style.deskGap
        height: layout.height + 8 * Style.deskGap
        radius: 2 * Style.radius
        color: Style.background

        Grid {
            id: layout
            anchors.centerIn: parent
            columns: root.beside ? 2 : 1
            columnSpacing: Math.min(16 * Style.mm, 0.06 * root.width)
            rowSpacing: 2 * Style.deskGap
            verticalItemAlignment: Grid.AlignVCenter
            horizontalItemAlignment: Grid.AlignHCenter

            Column {
                id: words
                width: Math.min((root.letters ? 120 : 90) * Style.mm, root.beside ? 0.42 * root.width : root.width - 12 * Style.deskGap)
                spacing: Style.deskGap

                Text {
                    width: parent.width
                    text: root.title
                    textFormat: Text.PlainText
                    color: Style.ink
                    font.pixelSize: Style.deskTitle
                    font.bold: true
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignLeft
                }
                Text {
                    objectName: "askMessage"
                    width: parent.width
                    text: root.busy ? qsTr("One moment…") : root.message
                    textFormat: Text.PlainText
                    color: root.alarmed && !root.busy ? Style.warn : Style.quiet
                    font.pixelSize: Style.deskText
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignLeft
                    Accessible.role: Accessible.AlertMessage
                    Accessible.name: text
                }
                PasscodeField {
                    id: field
                    width: parent.width
                    ready: !root.busy
                    hidden: root.hidden
                    name: root.title
                    focus: true
                    onSent: root.send()
                    onDropped: root.dropped()
                    onEdited: root.typed()
                }
                Actions {
                    visible: root.beside
                }
            }
            PadKeys {
                visible: !root.letters
                enabled: !root.busy
                language: root.language
                lettersMay: root.lettersMay
                key: Math.min(16 * Style.mm, (root.room - (root.beside ? 0 : words.height + Style.deskTarget + 2 * Style.deskGap) - 13 * Style.deskGap) / 4, (root.width - 14 * Style.deskGap) / 3)
                onDigit: digit => {
                    field.add(digit);
                    root.typed();
                }
                onErase: {
                    field.removeLast();
                    root.typed();
                }
                onLettersWanted: {
                    root.letters = true;
                    field.takeAnew();
                }
            }
            Actions {
                visible: !root.beside
            }
        }
    }
    Loader {
        id: keyboard
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        active: root.letters
        sourceComponent: Keyboard {
            // What is set in a terminal is Latin letters as a rule, whatever the survey is written in.
            language: root.latin.includes(root.language.split("-")[0]) ? root.language : "en"
        }
    }
}
