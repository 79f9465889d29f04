import QtQuick
import Kiosk.Style

// A button for what cannot be undone: it acts when it was held for a second, and shows how long that still is.
Item {
    id: root

    required property string text
    property string icon
    property bool available: true
    readonly property bool down: area.pressed && area.containsMouse || root.byKey
    property bool byKey: false

    signal held

    implicitWidth: inside.implicitWidth + 0.7 * Style.deskTarget
    implicitHeight: Style.deskTarget
    opacity: root.available ? 1 : 0.45
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: hint.text
    Accessible.focusable: true
    Accessible.onPressAction: if (root.available)
        root.held()
    Keys.onPressed: event => {
        if ([Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].includes(event.key)) {
            event.accepted = true;
            if (!event.isAutoRepeat)
                root.byKey = root.available;
        }
    }
    Keys.onReleased: event => {
        if (!event.isAutoRepeat)
            root.byKey = false;
    }
    onActiveFocusChanged: root.byKey = false
    onDownChanged: {
        if (root.down && root.available) {
            fill.restart();
        } else {
            fill.stop();
            bar.width = 0;
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: Style.radius
        color: Style.surface
        border.width: Style.outline
        border.color: Style.warn
        clip: true

        Rectangle {
            id: bar
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
            radius: Style.radius
            color: Style.pressed
        }
    }
    NumberAnimation {
        id: fill
        target: bar
        property: "width"
        from: 0
        to: root.width
        duration: 1000
        onFinished: {
            root.byKey = false;
            bar.width = 0;
            root.held();
        }
    }
    Rectangle {
        visible: root.activeFocus
        anchors { fill: parent; margins: -1.5 * Style.deskOutline - 2 }
        radius: Style.radius
        color: "transparent"
        border.width: Style.outline
        border.color: Style.focus
    }
    Row {
        id: inside
        anchors.centerIn: parent
        spacing: 0.3 * Style.deskText

        Icon {
            visible: root.icon !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            color: Style.warn
            size: 1.1 * Style.deskText
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            textFormat: Text.PlainText
            color: Style.warn
            font.pixelSize: Style.deskText
        }
        Text {
            id: hint
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("(hold)")
            textFormat: Text.PlainText
            color: Style.quiet
            font.pixelSize: Style.deskSmall
        }
    }
    MouseArea {
        id: area
        anchors.fill: parent
        preventStealing: true
    }
}
