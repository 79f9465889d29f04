import QtQuick

// A drawn icon in any colour.
Image {
    id: root

    required property string name
    property color color: Style.ink
    property real size: Style.text
    property bool directed: false

    source: root.name === "" || root.size < 1 || !Style.settled ? "" : "image://icons/" + root.name + "/" + String(root.color).slice(-6)
    width: root.size
    height: root.size
    sourceSize: Qt.size(root.size, root.size)
    mirror: root.directed && root.LayoutMirroring.enabled
}
