import QtQuick
import Kiosk.Models
import Kiosk.Style
import Kiosk.Visit

// The kiosk's window: the visitor's face, and over it the desk's, which is read when staff first ask for it.
Item {
    id: root

    required property Visit visit
    property bool staff: false

    signal staffWanted
    signal leaveKiosk

    function showStaff(models: var): void {
        root.staff = true;
        face.setSource("Kiosk/Desk/DeskFace.qml", models);
    }

    function hideStaff(): void {
        root.staff = false;
        face.setSource("");
    }

    Binding {
        target: Style
        property: "tallScript"
        value: !root.staff && root.visit.language.startsWith("ar")
    }
    Binding {
        target: Style
        property: "mm"
        value: Math.max(100, root.width) / root.visit.panelWidthMm
    }
    Binding {
        target: Style
        property: "widthMm"
        value: root.visit.panelWidthMm
    }
    Binding {
        target: Style
        property: "heightMm"
        value: root.height / Style.mm
    }
    VisitFlow {
        anchors.fill: parent
        visible: !root.staff
        visit: root.visit
        onStaffWanted: root.staffWanted()
    }
    Loader {
        id: face
        anchors.fill: parent
    }
    Connections {
        target: face.item
        ignoreUnknownSignals: true
        function onClosed(): void {
            root.hideStaff();
        }
        function onLeaveKiosk(): void {
            root.leaveKiosk();
        }
    }
    MouseArea {
        // A finger needs no arrow.
        anchors.fill: parent
        acceptedButtons: Qt.NoButton
        cursorShape: Window.visibility === Window.FullScreen && !root.staff ? Qt.BlankCursor : Qt.ArrowCursor
    }
}
