pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// Two shares side by side in every period, each with its interval: what visitors say, and what the help desk measures.
PlotArea {
    id: root

    required property ServicePage page
    required property ShareSeries first
    required property ShareSeries second
    property int selected: -1
    readonly property real slot: root.plotWidth / Math.max(1, root.page.slots)
    readonly property real size: Math.max(1.4 * Style.deskMm, Math.min(2.2 * Style.deskMm, 0.3 * root.slot))
    readonly property real aside: Math.min(0.17 * root.slot, 2.2 * root.size)

    signal picked(int place)

    function nearest(x: real): int {
        let best = -1;
        for (let place = 0; place < root.page.xs.length; ++place)
            if (!isNaN(root.page.xs[place]) && (best < 0 || Math.abs(root.across(root.page.xs[place]) - x) < Math.abs(root.across(root.page.xs[best]) - x)))
                best = place;
        return best;
    }

    dayPlaces: root.page.dayPlaces
    dayTexts: root.page.dayTexts
    activeFocusOnTab: true
    Keys.onLeftPressed: root.picked(Math.max(0, root.selected - (root.mirrored ? -1 : 1)))
    Keys.onRightPressed: root.picked(Math.min(root.page.names.length - 2, root.selected + (root.mirrored ? -1 : 1)))

    Rectangle {
        readonly property real place: root.page.xs[root.selected] ?? NaN
        visible: !isNaN(place)
        x: isNaN(place) ? 0 : root.across(place) - root.slot / 2
        y: root.plotY
        width: root.slot
        height: root.plotHeight
        color: Style.pressed
    }
    Repeater {
        model: root.page.xs.filter(x => !isNaN(x)).length
        delegate: Item {
            id: point
            required property int index
            x: root.across(root.page.xs[point.index] ?? 0)

            Repeater {
                model: [root.first, root.second]
                delegate: Item {
                    id: share
                    required property ShareSeries modelData
                    required property int index
                    readonly property real value: share.modelData.values[point.index] ?? NaN
                    readonly property bool few: share.modelData.tiers[point.index] === "low_base"
                    x: (share.index === 0 ? -root.aside : root.aside) * (root.mirrored ? -1 : 1)

                    Whisker {
                        low: root.down(share.modelData.lows[point.index] ?? NaN)
                        high: root.down(share.modelData.highs[point.index] ?? NaN)
                        cap: root.size
                    }
                    Mark {
                        objectName: (share.index === 0 ? "csatPoint" : "slaPoint") + point.index
                        visible: !isNaN(share.value)
                        kind: share.index === 0 ? (share.few ? "ring" : "dot") : share.few ? "frame" : "square"
                        size: root.size
                        x: -width / 2
                        y: isNaN(share.value) ? 0 : root.down(share.value) - height / 2
                    }
                }
            }
        }
    }
    MouseArea {
        anchors.fill: parent
        onPressed: mouse => {
            root.picked(root.nearest(mouse.x));
            root.forceActiveFocus();
        }
        onPositionChanged: mouse => root.picked(root.nearest(mouse.x))
    }
}
