pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style
import Kiosk.Visit

// The passcode: digits on the glass, any keyboard, or our own keyboard for a passphrase. Only dots are ever shown.
FocusScope {
    id: root

    required property Gate gate
    required property string language
    property bool onKiosk: true
    property bool letters: false
    readonly property bool ready: root.gate.state === "entry" || root.gate.state === "wrong"
    readonly property bool shut: root.gate.state === "notset" || root.gate.state === "damaged"
    readonly property bool beside: root.width > root.height && !root.letters
    readonly property list<string> latin: ["de", "fr", "es", "it", "nl", "pl", "pt", "tr"]
    readonly property real room: root.height - keyboard.height

    focus: true

    signal forgot

    function send(): void {
        const passcode = field.text;
        field.clear();
        root.gate.check(passcode);
    }
    function counted(seconds: int): string {
        const digits = (value, least) => Number(value).toLocaleString(Qt.locale(root.language), "f", 0).padStart(least, Number(0).toLocaleString(Qt.locale(root.language), "f", 0));
        if (seconds >= 3600)
            return qsTr("%1 h %2 min").arg(digits(Math.floor(seconds / 3600), 1)).arg(digits(Math.floor(seconds % 3600 / 60), 2));
        if (seconds >= 60)
            return qsTr("%1 min %2 s").arg(digits(Math.floor(seconds / 60), 1)).arg(digits(seconds % 60, 2));
        return qsTr("%1 s").arg(digits(seconds, 1));
    }

    Connections {
        target: root.gate
        function onStateChanged(): void {
            if (root.gate.state !== "checking")
                field.clear();
            if (root.ready)
                field.take();
        }
    }

    component Actions: Row {
        id: actions
        width: words.width
        spacing: Style.deskGap
        layoutDirection: Qt.RightToLeft

        readonly property int count: (root.shut ? 0 : 1) + (root.onKiosk ? 1 : 0) + (root.letters ? 1 : 0)
        readonly property real each: (actions.width - (actions.count - 1) * actions.spacing) / actions.count

        PushButton {
            objectName: "openButton"
            visible: !root.shut
            height: Style.deskTarget
            width: actions.each
            textSize: Style.deskText
            primary: true
            available: root.ready && field.length > 0
            text: qsTr("Open")
            onClicked: root.send()
        }
        PushButton {
            objectName: "cancelButton"
            visible: root.onKiosk
            height: Style.deskTarget
            width: actions.each
            textSize: Style.deskText
            text: root.shut ? qsTr("Back to the survey") : qsTr("Cancel")
            onClicked: root.gate.close()
        }
        PushButton {
            objectName: "digitsButton"
            visible: root.letters
            height: Style.deskTarget
            width: actions.each
            textSize: Style.deskText
            plain: true
            text: qsTr("Digits")
            onClicked: root.letters = false
        }
    }

    Grid {
        id: layout
        x: (root.width - width) / 2
        y: Math.max(Style.deskGap, (root.room - height) / 2)
        columns: root.beside ? 2 : 1
        columnSpacing: Math.min(24 * Style.mm, 0.08 * root.width)
        rowSpacing: root.letters ? Style.deskGap : 2 * Style.deskGap
        verticalItemAlignment: Grid.AlignVCenter
        horizontalItemAlignment: Grid.AlignHCenter

        Column {
            id: words
            width: Math.min((root.letters ? 120 : 90) * Style.mm, root.beside ? 0.45 * root.width : root.width - 4 * Style.deskGap)
            spacing: Style.deskGap

            Text {
                visible: !root.letters || root.room > 70 * Style.mm
                width: parent.width
                text: qsTr("For the staff of this desk")
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: Style.deskTitle
                font.bold: true
                wrapMode: Text.Wrap
                horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
            }
            Text {
                objectName: "padMessage"
                width: parent.width
                text: {
                    switch (root.gate.state) {
                    case "checking":
                        return qsTr("One moment…");
                    case "wrong":
                        return root.gate.triesLeft === 1 ? qsTr("That is not the passcode. After one more wrong try the pad waits.") : qsTr("That is not the passcode.");
                    case "locked":
                        return qsTr("Too many wrong tries. Next try in %1.").arg(root.counted(root.gate.secondsLeft));
                    case "notset":
                        return qsTr("There is no passcode yet. An admin sets it on this computer with “kiosk setup”.");
                    case "damaged":
                        return qsTr("The passcodes cannot be read, so these pages stay shut. An admin sets new ones on this computer with “kiosk setup”.");
                    default:
                        return qsTr("Please type your passcode.");
                    }
                }
                textFormat: Text.PlainText
                color: root.ready && root.gate.state !== "wrong" ? Style.quiet : Style.ink
                font.pixelSize: Style.deskText
                wrapMode: Text.Wrap
                horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
            }
            PasscodeField {
                id: field
                visible: !root.shut
                width: parent.width
                ready: root.ready
                focus: true
                onSent: root.send()
                onEdited: root.gate.activity()
                onDropped: root.gate.close()
            }
            Actions {
                visible: root.beside || root.shut
            }
            PushButton {
                objectName: "forgotButton"
                // Also while the pad waits: the code is what then lets an admin in.
                visible: (root.ready || root.gate.state === "locked") && !root.letters
                height: 0.8 * Style.deskTarget
                anchors.horizontalCenter: root.beside ? undefined : parent.horizontalCenter
                padding: root.beside ? 0 : 0.3 * Style.deskTarget
                textSize: Style.deskSmall
                plain: true
                text: qsTr("Forgot the admin passcode?")
                onClicked: root.forgot()
            }
        }
        PadKeys {
            visible: !root.letters && !root.shut
            enabled: root.ready
            language: root.language
            key: Math.min(17 * Style.mm, (root.room - (root.beside ? 0 : words.height + Style.deskTarget + 4 * Style.deskGap) - 6 * Style.deskGap) / 4, (root.width - 6 * Style.deskGap) / 3)
            onDigit: digit => {
                field.add(digit);
                root.gate.activity();
            }
            onErase: {
                field.removeLast();
                root.gate.activity();
            }
            onLettersWanted: {
                root.letters = true;
                field.takeAnew();
            }
        }
        Actions {
            visible: !root.beside && !root.shut
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
