import QtQuick

// A question or a headline; it shrinks to body size before it would be cut.
Text {
    id: root

    // Trying sizes is costly, so it is left until the text is known not to fit.
    property bool tight: false

    function measure(): void {
        if (root.height > 0 && (root.contentHeight > root.height || root.contentWidth > root.width))
            root.tight = true;
    }

    color: Style.ink
    font.pixelSize: Style.title
    font.bold: true
    minimumPixelSize: Style.text
    fontSizeMode: root.tight ? Text.Fit : Text.FixedSize
    lineHeight: Style.lineShare
    transform: Translate {
        y: -Style.liftEm * root.fontInfo.pixelSize
    }
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    wrapMode: Text.Wrap
    textFormat: Text.PlainText

    onTextChanged: root.tight = false
    onContentSizeChanged: Qt.callLater(root.measure)
    onHeightChanged: Qt.callLater(root.measure)
    onWidthChanged: Qt.callLater(root.measure)
}
