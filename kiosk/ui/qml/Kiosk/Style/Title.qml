import QtQuick

// A question or a headline. Where its place is too small it is set smaller, step by step, down to `least`.
Text {
    id: root

    property real size: Style.title
    property real least: Style.plainText
    property real most: Infinity
    property real fitted: size

    function fit(): void {
        root.fitted = root.size;
        while (root.fitted > root.least && (root.contentHeight > root.most + 1 || !root.holdsWords()))
            root.fitted = Math.max(root.least, 0.92 * root.fitted);
    }

    // A word that is wider than its line would be broken anywhere.
    function holdsWords(): bool {
        return root.width <= 0 || root.text.length < 12 || root.text.split(" ").every(word => word.length < 12 || 0.62 * root.fitted * word.length <= root.width || metrics.advanceWidth(word) <= root.width);
    }

    FontMetrics {
        id: metrics
        font: root.font
    }

    height: Math.min(implicitHeight, most)
    color: Style.ink
    font.pixelSize: root.fitted
    font.bold: true
    lineHeight: Style.lineShare
    transform: Translate {
        y: -Style.liftEm * root.fontInfo.pixelSize
    }
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    wrapMode: Text.Wrap
    textFormat: Text.PlainText

    onTextChanged: Qt.callLater(root.fit)
    onWidthChanged: Qt.callLater(root.fit)
    onMostChanged: Qt.callLater(root.fit)
    onSizeChanged: Qt.callLater(root.fit)
    onLeastChanged: Qt.callLater(root.fit)
}
