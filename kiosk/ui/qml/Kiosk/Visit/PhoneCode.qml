import QtQuick
import Kiosk.Style

// A QR code with its quiet zone, black on white whatever the theme, every module a whole number of pixels.
Item {
    id: root

    required property string code
    required property string address
    // The most it may be wide and high; it comes out a little smaller.
    property real most: 30 * Style.mm
    readonly property int modules: picture.implicitWidth
    readonly property int pixels: root.modules > 0 ? Math.floor(root.most / root.modules) : 0

    implicitWidth: root.modules * root.pixels
    implicitHeight: implicitWidth
    visible: root.pixels > 0

    Accessible.role: Accessible.Graphic
    Accessible.name: root.address

    Image {
        id: picture
        objectName: "phoneCode"
        width: root.implicitWidth
        height: root.implicitHeight
        source: root.code
        smooth: false
        asynchronous: true
    }
}
