import QtQuick

// Running text for the visitor.
Text {
    color: Style.ink
    font.pixelSize: Style.text
    lineHeight: 0.95
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
}
