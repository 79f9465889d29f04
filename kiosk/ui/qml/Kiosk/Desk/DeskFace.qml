pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// The staff's face: the passcode pad, and behind it the pages.
Rectangle {
    id: root

    required property Gate gate
    required property Desk desk
    required property Exporting exporting
    required property IdeaDesk ideas
    property Cleaning cleaning
    property Announcing announcing
    property bool onKiosk: true

    signal closed
    signal leaveKiosk
    signal tryOut

    color: Style.background
    LayoutMirroring.enabled: root.desk.rightToLeft
    LayoutMirroring.childrenInherit: true

    Component.onCompleted: root.gate.begin()

    Connections {
        target: root.gate
        function onClosed(): void {
            if (root.onKiosk)
                root.closed();
            else
                root.gate.begin();
        }
    }

    MouseArea {
        // Nothing under the desk's pages may be touched through them.
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
    }
    Loader {
        anchors.fill: parent
        sourceComponent: root.gate.isOpen ? pages : pad
    }
    Component {
        id: pad
        PasscodePad {
            gate: root.gate
            language: root.desk.language
            onKiosk: root.onKiosk
        }
    }
    Component {
        id: pages
        DeskPages {
            gate: root.gate
            desk: root.desk
            exporting: root.exporting
            ideas: root.ideas
            cleaning: root.cleaning
            announcing: root.announcing
            onKiosk: root.onKiosk
            onLeaveKiosk: root.leaveKiosk()
            onTryOut: root.tryOut()
        }
    }

    Item {
        // Sees every touch and move on its way to the page, and keeps none: the session's idle time starts again.
        anchors.fill: parent
        z: 1
        PointHandler {
            acceptedButtons: Qt.AllButtons
            onActiveChanged: root.gate.activity()
        }
        HoverHandler {
            // A pointer that rests while the page under it changes is nobody at work.
            property point before
            onPointChanged: {
                const now = point.scenePosition;
                if (now.x !== before.x || now.y !== before.y) {
                    before = now;
                    root.gate.activity();
                }
            }
        }
        WheelHandler {
            blocking: false
            onWheel: root.gate.activity()
        }
    }
}
