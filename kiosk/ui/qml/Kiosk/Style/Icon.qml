import QtQuick

// A drawn icon from the program's resources.
Image {
    required property string name
    property real size: Style.text
    property bool directed: false

    source: name === "" ? "" : Qt.resolvedUrl("icons/" + name + ".svg")
    width: size
    height: size
    sourceSize: Qt.size(size, size)
    asynchronous: true
    mirror: directed && LayoutMirroring.enabled
}
