import QtQuick
import Kiosk.Models

// A new passcode, twice; or the recovery code before it.
AskPad {
    id: root

    required property Renewing renewing
    readonly property bool forStaff: root.renewing.kind === "staff"

    title: {
        switch (root.renewing.step) {
        case "code":
            return qsTr("Recovery code");
        case "again":
            return qsTr("The same once more");
        default:
            return root.forStaff ? qsTr("New staff passcode") : qsTr("New admin passcode");
        }
    }
    message: {
        switch (root.renewing.trouble) {
        case "too_short":
            return root.forStaff ? qsTr("That is too short: at least 6 digits or characters.") : qsTr("That is too short: at least 8 digits, or a phrase of at least 12 characters.");
        case "too_long":
            return qsTr("That is too long: at most 128 characters.");
        case "sequence":
            return qsTr("Characters in a row, such as 123456, are guessed first. Please choose another one.");
        case "repeats":
            return qsTr("Repeated characters, such as 121212, are guessed first. Please choose another one.");
        case "common":
            return qsTr("This is one of the passcodes that are guessed first. Please choose another one.");
        case "same":
            return qsTr("Admin and staff need different passcodes. Please choose another one.");
        case "different":
            return qsTr("The two were not the same. Please begin again.");
        case "wrong":
            return root.renewing.triesLeft === 1 ? qsTr("That is not the code. After one more wrong try you have to wait.") : qsTr("That is not the code.");
        case "locked":
            return qsTr("Too many wrong tries. The next one is possible in half a minute.");
        case "damaged":
            return qsTr("The passcodes cannot be read or written; nothing was changed. See to the disk and try again.");
        }
        switch (root.renewing.step) {
        case "code":
            return qsTr("The 20 digits that were printed when this kiosk was set up. The code is good once.");
        case "again":
            return qsTr("So that no slip of the finger locks anybody out.");
        default:
            return root.forStaff ? qsTr("At least 6 digits or characters; no rows and no repeats.") : qsTr("At least 8 digits, or a phrase of at least 12 characters; no rows and no repeats.");
        }
    }
    alarmed: root.renewing.trouble !== ""
    busy: root.renewing.busy
    hidden: root.renewing.step !== "code"
    lettersMay: root.renewing.step !== "code"
    sendText: root.renewing.step === "again" ? qsTr("Save") : qsTr("Continue")
    onGiven: text => root.renewing.give(text)
    onDropped: root.renewing.cancel()

    readonly property string step: root.renewing.step
    onStepChanged: root.anew()
}
