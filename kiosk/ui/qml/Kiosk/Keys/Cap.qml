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
    // Letters that have no capitals, or are only a way to others.
    property bool small: false
    // WORKAROUND https://bugreports.qt.io: erasing the last letter that Japanese is composed of puts the cursor behind
    // the end of the text; there the composing is given up instead.
    property bool careful: false
    property bool last: false
    readonly property bool types: kind === "letter" || kind === "space" || kind === "enter"
    readonly property string icon: ({
            erase: "erase",
            enter: "enter",
            hide: "keyboard-down",
            shift: "shift"
        })[kind] ?? ""
    // Arabic marks are drawn on a stroke that stands for the letter.
    readonly property bool mark: /^[\u064B-\u0652\u0670]/.test(face)

    weight: 1
    smallTextVisible: false
    showPreview: false
    functionKey: !types
    highlighted: kind !== "letter" && kind !== "space"
    noKeyEvent: root.last || (!types && kind !== "erase" && kind !== "shift")
    noModifier: small || face === "ß"
    repeat: kind === "erase" && !careful
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
    displayText: kind === "space" ? "" : mark ? "ـ" + face : face
    enabled: kind !== "shift" || InputContext.priv.shiftHandler.toggleShiftEnabled
    // For fingers: who uses keys types with them.
    Accessible.ignored: true

    onActiveChanged: {
        if (root.active)
            root.last = root.careful && root.kind === "erase" && InputContext.preeditText.length === 1;
    }
    onClicked: {
        if (!root.last)
            return;
        Qt.inputMethod.reset(); // qmllint disable missing-property
        InputContext.clear();
    }
}
