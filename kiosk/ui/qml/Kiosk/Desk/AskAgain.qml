import QtQuick
import Kiosk.Models

// The passcode once more, before something that cannot be undone (Gate.askAgain).
AskPad {
    id: root

    required property Gate gate

    title: qsTr("Your passcode once more")
    message: {
        switch (root.gate.askState) {
        case "wrong":
            return root.gate.askTriesLeft === 1 ? qsTr("That is not the passcode. After one more wrong try these pages close.") : qsTr("That is not the passcode.");
        case "damaged":
            return qsTr("The passcodes cannot be read, so nothing is done. An admin sets new ones on this computer with “kiosk passcode”.");
        }
        switch (root.gate.asking) {
        case "erase":
            return qsTr("What is erased cannot be brought back. Please type your passcode to go on.");
        case "key":
            return qsTr("Who may open these pages will change. Please type the admin passcode to go on.");
        default:
            return qsTr("Please type your passcode to go on.");
        }
    }
    alarmed: root.gate.askState !== "entry" && root.gate.askState !== "checking"
    busy: root.gate.askState === "checking"
    onGiven: text => root.gate.confirm(text)
    onDropped: root.gate.stopAsking()
    onTyped: root.gate.activity()
}
