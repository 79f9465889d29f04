pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Models
import Kiosk.Style

// A score over time: points with their intervals on the usual range, what is said of a day in the point's shape, gaps where
// nobody answered, and below how many did.
PlotArea {
    id: root

    required property Trend trend
    // The point that is told of.
    property int selected: -1
    readonly property real slot: root.plotWidth / Math.max(1, root.trend.slots)
    readonly property int longest: root.trend.ns.reduce((most, text) => Math.max(most, text.length), 1)
    readonly property real numberSize: Math.min(root.textSize, root.slot / (0.72 * root.longest))
    // Numbers below bars while they can be read; the table has them all.
    readonly property bool numbered: root.numberSize >= 0.6 * root.textSize
    readonly property real bars: 7 * Style.deskMm
    readonly property var changes: root.trend.changes
    // What follows without a gap is joined by a line.
    readonly property var runs: {
        const found = [];
        const joined = root.trend.joined;
        for (let place = 0; place < joined.length; ++place) {
            const point = Qt.point(root.across(root.trend.xs[place]), root.down(root.trend.values[place]));
            if (joined[place])
                found[found.length - 1].push(point);
            else if (!isNaN(root.trend.values[place]))
                found.push([point]);
        }
        return found.filter(run => run.length > 1);
    }

    function markOf(place: int): string {
        if (root.trend.signs[place] === "lasting")
            return root.trend.directions[place] > 0 ? "up" : "down";
        if (root.trend.signs[place] === "unusual")
            return "diamond";
        return root.trend.tiers[place] === "low_base" ? "ring" : "dot";
    }
    function nearest(x: real): int {
        let best = -1;
        for (let place = 0; place < root.trend.xs.length; ++place)
            if (best < 0 || Math.abs(root.across(root.trend.xs[place]) - x) < Math.abs(root.across(root.trend.xs[best]) - x))
                best = place;
        return best;
    }
    function step(by: int): void {
        const last = root.trend.names.length - 1;
        root.selected = Math.max(0, Math.min(last, (root.selected < 0 ? last : root.selected) + by));
    }

    tickPlaces: root.trend.tickPlaces
    tickTexts: root.trend.tickTexts
    dayPlaces: root.trend.dayPlaces
    dayTexts: root.trend.dayTexts
    foot: root.bars + (root.numbered ? 1.5 * root.numberSize : 0.6 * Style.deskGap)
    activeFocusOnTab: true
    Keys.onLeftPressed: root.step(root.mirrored ? 1 : -1)
    Keys.onRightPressed: root.step(root.mirrored ? -1 : 1)

    Repeater {
        // The usual range: stepped, since it is wider on days of few answers.
        model: root.trend.names.length
        delegate: Item {
            id: usual
            required property int index
            readonly property real low: root.trend.usualLows[usual.index] ?? NaN
            readonly property real high: root.trend.usualHighs[usual.index] ?? NaN
            objectName: "usual" + usual.index
            visible: !isNaN(usual.low)
            x: root.across(root.trend.xs[usual.index] ?? 0) - root.slot / 2
            y: root.down(usual.high)
            width: root.slot
            height: isNaN(usual.low) ? 0 : root.down(usual.low) - root.down(usual.high)

            Rectangle {
                anchors.fill: parent
                color: Style.pressed
            }
            Rectangle {
                visible: usual.high < 1
                width: parent.width
                height: Style.deskOutline
                color: Style.line
            }
            Rectangle {
                visible: usual.low > 0
                anchors.bottom: parent.bottom
                width: parent.width
                height: Style.deskOutline
                color: Style.line
            }
        }
    }
    Rectangle {
        // The point that is told of stands on a line.
        visible: root.selected >= 0 && root.selected < root.trend.xs.length
        x: root.across(root.trend.xs[root.selected] ?? 0) - width / 2
        y: root.plotY
        width: Math.max(3, 0.6 * Style.deskMm)
        height: root.plotHeight + root.bars
        color: Style.band
    }
    Repeater {
        model: root.changes.length
        delegate: Column {
            id: change
            required property int index
            readonly property real dash: 1.2 * Style.deskMm
            objectName: "change" + change.index
            x: root.across(root.changes[change.index] ?? 0)
            y: root.plotY
            spacing: change.dash

            Repeater {
                model: Math.max(0, Math.floor(root.plotHeight / (2 * change.dash)))
                delegate: Rectangle {
                    width: Math.max(1.5, 0.4 * Style.deskMm)
                    height: change.dash
                    color: Style.ink
                }
            }
        }
    }
    Shape {
        width: root.width
        height: root.height

        ShapePath {
            strokeColor: Style.bar
            strokeWidth: Math.max(1, 0.35 * Style.deskMm)
            fillColor: "transparent"
            PathMultiline {
                paths: root.runs
            }
        }
    }
    Repeater {
        model: root.trend.names.length
        delegate: Item {
            id: point
            required property int index
            readonly property real value: root.trend.values[point.index] ?? NaN
            readonly property real low: root.trend.lows[point.index] ?? NaN
            readonly property real high: root.trend.highs[point.index] ?? NaN
            readonly property string n: root.trend.ns[point.index] ?? ""
            readonly property string tier: root.trend.tiers[point.index] ?? ""
            x: root.across(root.trend.xs[point.index] ?? 0)

            Whisker {
                low: root.down(point.low)
                high: root.down(point.high)
                cap: Math.min(1.8 * Style.deskMm, 0.6 * root.slot)
            }
            Mark {
                objectName: "point" + point.index
                visible: !isNaN(point.value)
                kind: root.markOf(point.index)
                size: Math.max(1.2 * Style.deskMm, Math.min(2.2 * Style.deskMm, 0.7 * root.slot))
                x: -width / 2
                y: isNaN(point.value) ? 0 : root.down(point.value) - height / 2
            }
            Rectangle {
                id: bar
                objectName: "answers" + point.index
                visible: point.n !== ""
                x: -width / 2
                y: root.footY + root.bars - height
                width: Math.max(2, Math.min(0.6 * root.slot, 5 * Style.deskMm))
                height: Math.max(1, (root.bars - 1.5 * Style.deskMm) * (root.trend.sizes[point.index] ?? 0))
                color: Style.bar
            }
            Text {
                objectName: "n" + point.index
                visible: root.numbered || point.tier === "withheld"
                x: -implicitWidth / 2
                y: root.footY + root.bars + (root.numbered ? 0.1 * root.numberSize : -height)
                height: 1.3 * root.numberSize
                verticalAlignment: Text.AlignVCenter
                text: point.tier === "withheld" ? "×" : point.n
                textFormat: Text.PlainText
                color: Style.quiet
                font.pixelSize: root.numberSize
            }
        }
    }
    MouseArea {
        anchors.fill: parent
        onPressed: mouse => {
            root.selected = root.nearest(mouse.x);
            root.forceActiveFocus();
        }
        onPositionChanged: mouse => root.selected = root.nearest(mouse.x)
    }
}
