pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// The staff's face: the passcode pad, and behind it the pages.
Rectangle {
    id: root

    required property Staff staff
    readonly property TouchPoints points: root.staff.model("touches") as TouchPoints
    readonly property Renewing renewing: root.staff.model("renewing") as Renewing
    readonly property Care care: root.staff.model("care") as Care

    // Somebody wants to leave the wall display.
    property bool leavingWall: false
    readonly property bool wall: root.staff.wall && !root.leavingWall

    signal closed

    color: Style.background
    LayoutMirroring.enabled: root.staff.rightToLeft
    LayoutMirroring.childrenInherit: true

    Component.onCompleted: if (!root.staff.wall)
        root.staff.gate.begin()

    Binding {
        target: Style
        property: "staff"
        value: true
    }
    Connections {
        target: root.staff.gate
        function onClosed(): void {
            if (root.staff.onKiosk)
                root.closed();
            else if (root.staff.wall)
                root.leavingWall = false;
            else
                root.staff.gate.begin();
        }
        function onStateChanged(): void {
            if (root.staff.gate.isOpen) {
                root.staff.leaveWall();
                root.leavingWall = false;
            }
        }
    }

    MouseArea {
        // Nothing under the desk's pages may be touched through them.
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
    }
    Loader {
        anchors.fill: parent
        sourceComponent: root.wall ? wall : root.staff.gate.isOpen ? pages : pad
    }
    Loader {
        anchors.fill: parent
        active: root.care.step !== ""
        sourceComponent: erasing
    }
    Loader {
        anchors.fill: parent
        active: root.staff.gate.asking !== ""
        sourceComponent: again
    }
    Loader {
        anchors.fill: parent
        active: root.renewing.step !== ""
        sourceComponent: root.renewing.step === "show" || root.renewing.step === "none" ? code : renew
    }
    Loader {
        anchors.fill: parent
        active: root.points?.active === true
        sourceComponent: touches
    }
    Component {
        id: erasing
        CareErase {
            staff: root.staff
            care: root.care
        }
    }
    Component {
        id: touches
        TouchTest {
            points: root.points
            gate: root.staff.gate
            language: root.staff.language
        }
    }
    Component {
        id: renew
        RenewPad {
            renewing: root.renewing
            language: root.staff.language
        }
    }
    Component {
        id: code
        CodeCard {
            renewing: root.renewing
            gate: root.staff.gate
        }
    }
    Component {
        id: again
        AskAgain {
            gate: root.staff.gate
            language: root.staff.language
        }
    }
    Component {
        id: pad
        PasscodePad {
            gate: root.staff.gate
            language: root.staff.language
            onKiosk: root.staff.onKiosk
            onForgot: root.renewing.recover()
        }
    }
    Component {
        id: wall
        WallDisplay {
            staff: root.staff
            onLeaving: {
                root.leavingWall = true;
                root.staff.gate.begin();
            }
        }
    }
    Component {
        id: pages
        DeskPages {
            staff: root.staff
        }
    }

    Item {
        // Sees every touch and move on its way to the page, and keeps none: the session's idle time starts again.
        anchors.fill: parent
        z: 1
        PointHandler {
            acceptedButtons: Qt.AllButtons
            onActiveChanged: root.staff.gate.activity()
        }
        HoverHandler {
            // A pointer that rests while the page under it changes is nobody at work.
            property point before
            onPointChanged: {
                const now = point.scenePosition;
                if (now.x !== before.x || now.y !== before.y) {
                    before = now;
                    root.staff.gate.activity();
                }
            }
        }
        WheelHandler {
            blocking: false
            onWheel: root.staff.gate.activity()
        }
    }
}
