import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// One key of ours. Everything is a plain tap: nothing hides behind holding a key down.
Key {
    id: root

    // letter, erase, space, enter, hide, shift, or the page that it leads to
    required property string kind
    required property string face
    // Whether a page of letters without capitals is up because of this key.
    property bool lit: false
    readonly property bool types: kind === "letter" || kind === "space" || kind === "enter"
    readonly property string icon: ({
            erase: "erase",
            enter: "enter",
            hide: "keyboard-down",
            shift: "shift"
        })[kind] ?? ""
    // Marks are drawn on a circle that stands for the letter.
    readonly property bool mark: /^\p{M}/u.test(face)

    weight: 1
    smallTextVisible: false
    showPreview: false
    functionKey: !types
    highlighted: kind !== "letter" && kind !== "space"
    noKeyEvent: !types && kind !== "erase" && kind !== "shift"
    noModifier: face === "ß"
    repeat: kind === "erase"
    key: {
        switch (kind) {
        case "letter":
            return face.toUpperCase().charCodeAt(0);
        case "erase":
            return Qt.Key_Backspace;
        case "space":
            return Qt.Key_Space;
        case "enter":
            return Qt.Key_Return;
        case "shift":
            return Qt.Key_Shift;
        default:
            return Qt.Key_unknown;
        }
    }
    text: ({
            letter: face,
            space: " ",
            enter: "\n"
        })[kind] ?? ""
    displayText: kind === "space" ? "" : mark ? "◌" + face : face
    enabled: kind !== "shift" || InputContext.priv.shiftHandler.toggleShiftEnabled
    Accessible.role: Accessible.Button
    Accessible.name: face
}
