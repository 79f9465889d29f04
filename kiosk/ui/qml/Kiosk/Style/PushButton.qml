import QtQuick

// A button that acts on release; sliding off cancels.
Item {
    id: root

    property string text
    property string icon
    property bool directed: false
    property bool primary: false
    property bool plain: false
    property bool available: true
    // Passive: it only draws; what lies under it takes the touch.
    property bool passive: false
    property real textSize: Style.text
    property real padding: 0.5 * root.height
    property real minimumWidth: root.height
    property bool down: area.pressed && area.containsMouse

    signal clicked

    implicitHeight: Style.target
    implicitWidth: Math.max(minimumWidth, row.implicitWidth + 2 * padding)
    opacity: root.available ? 1 : 0.45

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()

    Rectangle {
        anchors.fill: parent
        radius: Style.radius
        color: root.primary ? (root.down ? Style.ink : Style.accent) : root.down ? Style.pressed : root.plain ? "transparent" : Style.surface
        border.width: root.primary || root.plain ? 0 : Style.outline
        border.color: Style.line
    }

    Row {
        id: row
        anchors.centerIn: parent
        spacing: 0.35 * root.textSize

        Icon {
            visible: root.icon !== ""
            name: root.icon
            directed: root.directed
            size: root.textSize
            anchors.verticalCenter: parent.verticalCenter
        }
        Text {
            visible: root.text !== ""
            text: root.text
            textFormat: Text.PlainText
            color: root.primary ? Style.accentInk : Style.ink
            font.pixelSize: root.textSize
            font.bold: root.primary
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    MouseArea {
        id: area
        anchors.fill: parent
        enabled: root.available && !root.passive
        onClicked: root.clicked()
    }
}
