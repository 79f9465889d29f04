import QtQuick
import Kiosk.Models
import Kiosk.Style

// One score for a whole room: how high, how sure, of how many. Card.value is empty where it must not be shown.
Column {
    id: root

    required property Card card
    required property bool told
    required property string title
    required property string none
    required property string figureName
    // The height of the digits' line; the rest follows from it.
    required property real size
    property Words words: Words {}
    required property real small
    // Whether the figure says in words what it is.
    property bool named: true
    readonly property string interval: !root.told ? "" : root.card.signed ? qsTr("%1 to %2", "an interval").arg(root.card.intervalLow).arg(root.card.intervalHigh) : root.card.intervalLow + "–" + root.card.intervalHigh + root.card.unit

    spacing: 0.4 * root.small

    Text {
        width: root.width
        text: root.title
        textFormat: Text.PlainText
        color: Style.quiet
        height: 1.6 * root.small
        font.pixelSize: 1.15 * root.small
        font.bold: true
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Style.deskSmall
        horizontalAlignment: Text.AlignLeft
    }
    Text {
        objectName: root.figureName
        width: root.width
        height: root.size
        text: root.told ? root.card.value : "—"
        textFormat: Text.PlainText
        color: root.told ? Style.ink : Style.line
        font.pixelSize: 0.92 * root.size
        font.bold: true
        // Not by height: an Arabic line is twice as high as what it draws.
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Style.deskTitle
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignLeft
    }
    Item {
        visible: root.told
        width: root.width
        height: 0.5 * root.small

        Rectangle {
            anchors.fill: parent
            radius: height / 2
            color: Style.hairline
        }
        Rectangle {
            readonly property real from: root.told ? root.card.positionLow : 0
            readonly property real to: root.told ? root.card.positionHigh : 0
            x: root.LayoutMirroring.enabled ? parent.width * (1 - to) : parent.width * from
            width: Math.max(height, parent.width * (to - from))
            height: parent.height
            radius: height / 2
            color: Style.band
        }
        Rectangle {
            readonly property real at: root.told ? root.card.position : 0
            x: Math.max(0, Math.min(parent.width - width, parent.width * (root.LayoutMirroring.enabled ? 1 - at : at) - width / 2))
            y: -0.3 * parent.height
            width: 0.5 * parent.height
            height: 1.6 * parent.height
            radius: width / 2
            color: Style.accent
        }
    }
    Text {
        objectName: root.figureName + "About"
        width: root.width
        text: root.told ? (root.named ? root.words.headline(root.card.kind, root.card.topPoints) + " · " : "") + qsTr("n = %1").arg(root.card.n) + "\n" + qsTr("95 % interval: %1").arg(root.interval) : root.none
        textFormat: Text.PlainText
        color: root.told ? Style.ink : Style.quiet
        font.pixelSize: root.small
        lineHeight: 1.55 * root.small
        lineHeightMode: Text.FixedHeight
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
    }
}
