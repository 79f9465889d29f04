import QtQuick
import Kiosk.Style

// Where a page or a table is scrolled to.
Rectangle {
    id: root

    required property Flickable flick

    // Not by `visible`, which pages set themselves.
    opacity: root.flick.contentHeight > root.flick.height + 1 ? 1 : 0
    y: root.flick.y + root.flick.visibleArea.yPosition * root.flick.height
    width: 0.8 * Style.deskMm
    height: root.flick.visibleArea.heightRatio * root.flick.height
    radius: width / 2
    color: Style.line
    Accessible.ignored: true
}
