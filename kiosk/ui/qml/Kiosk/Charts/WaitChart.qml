pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// How long visitors of the help desk wait for the first response: the median with its interval, and the 90th percentile.
PlotArea {
    id: root

    required property ServicePage page
    required property WaitSeries series
    property int selected: -1
    readonly property real slot: root.plotWidth / Math.max(1, root.page.slots)
    readonly property real size: Math.max(1.4 * Style.deskMm, Math.min(2.2 * Style.deskMm, 0.5 * root.slot))

    signal picked(int place)

    function nearest(x: real): int {
        let best = -1;
        for (let place = 0; place < root.page.xs.length; ++place)
            if (!isNaN(root.page.xs[place]) && (best < 0 || Math.abs(root.across(root.page.xs[place]) - x) < Math.abs(root.across(root.page.xs[best]) - x)))
                best = place;
        return best;
    }

    tickPlaces: [0, 0.5, 1]
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
            readonly property real median: root.series.medians[point.index] ?? NaN
            readonly property real p90: root.series.p90s[point.index] ?? NaN
            x: root.across(root.page.xs[point.index] ?? 0)

            Whisker {
                low: root.down(root.series.medianLows[point.index] ?? NaN)
                high: root.down(root.series.medianHighs[point.index] ?? NaN)
                cap: root.size
            }
            Mark {
                objectName: "median" + point.index
                visible: !isNaN(point.median)
                kind: root.series.lowBases[point.index] ? "ring" : "dot"
                size: root.size
                x: -width / 2
                y: isNaN(point.median) ? 0 : root.down(point.median) - height / 2
            }
            Mark {
                objectName: "p90" + point.index
                visible: !isNaN(point.p90)
                kind: "level"
                size: 1.6 * root.size
                x: -width / 2
                y: isNaN(point.p90) ? 0 : root.down(point.p90) - height / 2
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
