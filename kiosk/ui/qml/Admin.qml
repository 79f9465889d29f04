import QtQuick
import Kiosk.Desk
import Kiosk.Style

// The desk's pages as a window of their own.
DeskFace {
    id: root

    signal leaveKiosk

    Binding {
        target: Style
        property: "colours"
        value: root.staff.colours
    }
}
