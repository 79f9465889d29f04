pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style

// The ground of a chart: lines with their numbers at the side where reading begins, names below. Places are 0 to 1.
Item {
    id: root

    required property list<real> tickPlaces
    required property list<string> tickTexts
    required property list<real> dayPlaces
    required property list<string> dayTexts
    // Room below the lines, above the names.
    property real foot: 0
    readonly property bool mirrored: root.LayoutMirroring.enabled
    readonly property real textSize: 0.88 * Style.deskSmall
    // `height` is named since a font's functions do not say when it changes.
    readonly property real side: metrics.height > 0 ? Math.ceil(root.tickTexts.reduce((most, text) => Math.max(most, metrics.advanceWidth(text)), 0)) + 2 + Style.deskGap : 0
    readonly property real plotX: root.mirrored ? 0 : root.side
    readonly property real plotY: 0.6 * root.textSize
    readonly property real plotWidth: root.width - root.side
    readonly property real plotHeight: root.height - root.plotY - root.foot - 1.7 * root.textSize
    readonly property real footY: root.plotY + root.plotHeight

    function across(share: real): real {
        return root.plotX + root.plotWidth * (root.mirrored ? 1 - share : share);
    }
    function down(share: real): real {
        return root.plotY + root.plotHeight * (1 - share);
    }

    FontMetrics {
        id: metrics
        font.pixelSize: root.textSize
    }
    Repeater {
        model: root.tickTexts.length
        delegate: Item {
            id: tick
            required property int index
            readonly property bool isFoot: (root.tickPlaces[tick.index] ?? 0) === 0

            Rectangle {
                x: root.plotX
                y: root.down(root.tickPlaces[tick.index] ?? 0) - height / 2
                width: root.plotWidth
                height: Style.deskOutline
                color: tick.isFoot ? Style.line : Style.hairline
            }
            Text {
                x: root.mirrored ? root.plotWidth + Style.deskGap : 0
                y: root.down(root.tickPlaces[tick.index] ?? 0) - height / 2
                width: root.side - Style.deskGap
                text: root.tickTexts[tick.index] ?? ""
                textFormat: Text.PlainText
                color: Style.quiet
                font.pixelSize: root.textSize
                horizontalAlignment: root.mirrored ? Text.AlignLeft : Text.AlignRight
            }
        }
    }
    Repeater {
        model: root.dayTexts.length
        delegate: Text {
            required property int index
            readonly property real middle: root.across(root.dayPlaces[index] ?? 0) - implicitWidth / 2
            objectName: "dayName" + index
            x: Math.max(0, Math.min(root.width - implicitWidth, middle))
            anchors.bottom: parent?.bottom
            // Lines of some scripts are far higher than what is drawn in them.
            height: 1.4 * root.textSize
            verticalAlignment: Text.AlignVCenter
            text: root.dayTexts[index] ?? ""
            textFormat: Text.PlainText
            color: Style.quiet
            font.pixelSize: root.textSize
        }
    }
}
