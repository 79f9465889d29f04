import QtQuick

// A question or a headline; it shrinks to body size before it would be cut.
Text {
    id: root

    color: Style.ink
    font.pixelSize: Style.title
    font.bold: true
    minimumPixelSize: Style.text
    fontSizeMode: Text.Fit
    lineHeight: Style.lineShare
    transform: Translate {
        y: -Style.liftEm * root.fontInfo.pixelSize
    }
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
}
