import QtQuick
import Kiosk.Desk
import Kiosk.Models
import Kiosk.Style
import Kiosk.Visit

// The kiosk's window: the visitor's face, and over it the desk's when staff have asked for it.
Item {
    id: root

    required property Visit visit
    required property Gate gate
    required property Desk desk
    required property Exporting exporting
    property bool staff: false

    signal leaveKiosk

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
        onStaffWanted: root.staff = true
    }
    Loader {
        id: face
        anchors.fill: parent
        active: root.staff
        sourceComponent: DeskFace {
            onKiosk: true
            gate: root.gate
            desk: root.desk
            exporting: root.exporting
            onClosed: root.staff = false
            onLeaveKiosk: root.leaveKiosk()
        }
    }
}
