pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style

// How many chose each point: plain bars of one colour with their numbers, a wider gap where a new part begins.
Item {
    id: root

    required property list<string> points
    required property list<int> counts
    required property list<string> countLabels
    required property list<int> groups
    required property string lowText
    required property string highText
    property real endsRoom: 0
    readonly property real endsHeight: Math.max(low.implicitHeight, high.implicitHeight)
    readonly property int longest: root.countLabels.reduce((most, label) => Math.max(most, label.length), 1)
    readonly property real numberSize: Math.min(Style.deskSmall, (root.barWidth + 0.8 * root.gap) / (0.6 * root.longest))
    readonly property int highest: root.counts.reduce((most, count) => Math.max(most, count), 1)
    readonly property real gap: Math.min(2 * Style.mm, 0.2 * root.width / Math.max(1, root.points.length))
    readonly property real groupGap: 2.2 * root.gap
    readonly property real barWidth: (root.width - (root.points.length - 1) * root.gap - root.groups.length * (root.groupGap - root.gap)) / Math.max(1, root.points.length)

    implicitHeight: 32 * Style.mm + ends.height

    function offset(place: int): real {
        const wider = root.groups.filter(group => group <= place).length;
        return place * (root.barWidth + root.gap) + wider * (root.groupGap - root.gap);
    }

    Item {
        id: plot
        width: parent.width
        height: parent.height - ends.height

        Repeater {
            model: root.points.length
            delegate: Item {
                id: column
                required property int index
                readonly property int count: root.counts[column.index] ?? 0
                readonly property real across: root.offset(column.index)
                x: root.LayoutMirroring.enabled ? root.width - column.across - width : column.across
                width: root.barWidth
                height: plot.height

                Text {
                    objectName: "count" + column.index
                    anchors { bottom: bar.top; horizontalCenter: parent.horizontalCenter }
                    visible: root.counts.length > 0
                    text: root.countLabels[column.index] ?? ""
                    textFormat: Text.PlainText
                    color: Style.ink
                    font.pixelSize: root.numberSize
                    horizontalAlignment: Text.AlignHCenter
                }
                Rectangle {
                    id: bar
                    anchors.bottom: point.top
                    anchors.bottomMargin: 0.2 * Style.deskGap
                    width: parent.width
                    height: Math.max(Style.deskOutline, (plot.height - 2 * point.implicitHeight - 0.4 * Style.deskGap) * column.count / root.highest)
                    color: column.count > 0 ? Style.bar : Style.line
                }
                Text {
                    id: point
                    anchors.bottom: parent.bottom
                    width: parent.width
                    text: root.points[column.index] ?? ""
                    textFormat: Text.PlainText
                    color: Style.quiet
                    font.pixelSize: Style.deskSmall
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 0.5 * Style.deskSmall
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }
    Item {
        id: ends
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(root.endsHeight, root.endsRoom)

        Text {
            id: low
            objectName: "lowEnd"
            anchors.left: parent.left
            width: Math.min(implicitWidth, (parent.width - Style.deskGap) / 2)
            text: root.lowText
            textFormat: Text.PlainText
            color: Style.quiet
            font.pixelSize: Style.deskSmall
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
        Text {
            id: high
            objectName: "highEnd"
            anchors.right: parent.right
            width: Math.min(implicitWidth, (parent.width - Style.deskGap) / 2)
            text: root.highText
            textFormat: Text.PlainText
            color: Style.quiet
            font.pixelSize: Style.deskSmall
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignRight
        }
    }
}
