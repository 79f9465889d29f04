import QtQuick

// A question or a headline. Where its place is too small it is set smaller, step by step, down to `least`.
Text {
    id: root

    property real size: Style.title
    property real least: Style.plainText
    property real most: Infinity
    property real fitted: size
    property bool balanced: root.horizontalAlignment === Text.AlignHCenter
    property real aside: 0

    // Sizes were tried; `fitted` is the largest that fits.
    signal tried

    function fit(): void {
        root.aside = 0;
        root.fitted = root.size;
        // A word that is wider than its line would be broken anywhere.
        const long = root.width <= 0 ? [] : root.text.split(" ").filter(word => word.length > 9 && !/[\u3040-\u9FFF]/.test(word) && 0.7 * root.size * word.length > root.width);
        while (root.fitted > root.least && (root.contentHeight > root.most + 1 || long.some(word => metrics.advanceWidth(word) > root.width)))
            root.fitted = Math.max(root.least, 0.92 * root.fitted);
        // Lines of like length: "How was your / visit today?", with no lonely last word.
        const lines = root.balanced && !root.text.includes("\n") ? root.lineCount : 1;
        const share = lines > 1 ? metrics.advanceWidth(root.text) / lines : 0;
        const longest = lines > 1 ? Math.max(...root.text.split(" ").filter(word => !/[\u3040-\u9FFF]/.test(word)).map(word => metrics.advanceWidth(word)), 0) : 0;
        for (const slack of lines > 1 && lines < 5 ? [1.1, 1.25, 0] : []) {
            root.aside = slack === 0 ? 0 : Math.max(0, Math.floor((root.width - Math.max(slack * share, 1.02 * longest)) / 2));
            if (root.lineCount === lines && root.contentWidth <= root.width - 2 * root.aside + 1)
                break;
        }
        root.tried();
    }

    // Not a binding: a new height lets the anchors set a new width, and with it the height that is held changes again.
    function settle(): void {
        root.height = Math.min(root.contentHeight, root.most);
    }

    leftPadding: root.aside
    rightPadding: root.aside

    FontMetrics {
        id: metrics
        font: root.font
    }

    Accessible.ignored: !root.enabled || !root.visible || root.text === ""
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
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
    onContentHeightChanged: root.settle()
    onMostChanged: {
        root.settle();
        Qt.callLater(root.fit);
    }
    onSizeChanged: {
        root.fitted = Math.min(root.fitted, root.size);
        Qt.callLater(root.fit);
    }
    onLeastChanged: Qt.callLater(root.fit)
}
