import QtQuick

// The keyboard on the glass, for pages over the visitor's screen: there is no other one at hand.
Loader {
    id: root

    required property string language
    // How much of the page it may take.
    required property real room
    property bool wanted: false

    active: root.wanted
    source: "../Visit/Keyboard.qml"

    Binding {
        target: root.item
        property: "language"
        value: root.language
    }
    Binding {
        target: root.item
        property: "room"
        value: root.room
    }
}
