import QtQuick
import Kiosk.Models
import Kiosk.Style

// The address of a page for the visitor's own phone, as a QR code.
QrCode {
    id: root

    // The most it may be wide and high; it comes out a little smaller.
    property real most: 30 * Style.mm
    readonly property int pixels: root.modules > 0 ? Math.floor(root.most / root.modules) : 0

    objectName: "phoneCode"
    implicitWidth: root.modules * root.pixels
    implicitHeight: implicitWidth
    width: implicitWidth
    height: implicitHeight
    visible: root.pixels > 0

    Accessible.role: Accessible.Graphic
    Accessible.name: root.address
}
