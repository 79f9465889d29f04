import QtQuick

// Running text for the visitor.
Text {
    id: root

    color: Style.ink
    font.pixelSize: Style.text
    lineHeight: Style.lineShare
    transform: Translate {
        y: -Style.liftEm * root.fontInfo.pixelSize
    }
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
}
