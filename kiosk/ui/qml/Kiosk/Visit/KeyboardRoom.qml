pragma ComponentBehavior: Bound
import QtQuick

// Where the on-screen keyboard comes up while somebody writes; it has no height else.
Loader {
    id: root

    required property WritingField writing
    // The keyboard may be as high as this.
    required property real room
    readonly property bool up: root.status === Loader.Ready && Qt.inputMethod.visible // qmllint disable missing-property

    objectName: "keyboard"
    // The keyboard's module is large: it is loaded when somebody wants to write, not before.
    active: root.writing.writing
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
