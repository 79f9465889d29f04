import QtQuick
import Kiosk.Style

// Running text of a page.
Text {
    id: root

    property bool strong: false
    property bool faint: false

    textFormat: Text.PlainText
    color: root.faint ? Style.quiet : Style.ink
    font.pixelSize: root.faint ? Style.deskSmall : Style.deskText
    font.bold: root.strong
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft
}
