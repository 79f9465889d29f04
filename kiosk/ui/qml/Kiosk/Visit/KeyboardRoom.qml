pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style

// Where the on-screen keyboard comes up while somebody writes; it has no height else.
Loader {
    id: root

    required property WritingField writing
    // The keyboard may be as high as this.
    required property real room
    readonly property bool up: root.status === Loader.Ready && Qt.inputMethod.visible // qmllint disable missing-property

    objectName: "keyboard"
    // The keyboard's module is large: it is loaded when somebody wants to write, not before.
    // Who came to the field by keys has keys of their own.
    active: root.writing.writing && !Style.keypad
    source: "Keyboard.qml"

    Binding {
        target: root.item
        property: "language"
        value: root.writing.language
    }
    Binding {
        target: root.item
        property: "room"
        value: root.room
    }
}
