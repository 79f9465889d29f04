import QtQuick

// A question or a headline; it shrinks to body size before it would be cut.
Text {
    color: Style.ink
    font.pixelSize: Style.title
    font.bold: true
    minimumPixelSize: Style.text
    fontSizeMode: Text.Fit
    lineHeight: 0.95
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
}
