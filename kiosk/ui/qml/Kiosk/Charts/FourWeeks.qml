pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style

// How many weeks reached which goal: two by two.
Item {
    id: root

    // Both, service level only, satisfaction only, neither.
    required property list<string> counts
    required property list<string> goals
    readonly property real gap: 0.5 * Style.deskGap
    readonly property real side: Math.min(0.3 * root.width, 40 * Style.deskMm)
    readonly property real cell: (root.width - root.side - 2 * root.gap) / 2
    readonly property real head: (names.count < 2 ? 0 : Math.max(names.itemAt(0)?.implicitHeight ?? 0, names.itemAt(1)?.implicitHeight ?? 0)) + root.gap
    readonly property real row: 13 * Style.deskMm
    readonly property bool mirrored: root.LayoutMirroring.enabled

    implicitHeight: root.head + 2 * root.row + root.gap

    function across(column: int): real {
        const start = root.side + root.gap + column * (root.cell + root.gap);
        return root.mirrored ? root.width - start - root.cell : start;
    }

    Repeater {
        id: names
        model: [qsTr("satisfied from %1").arg(root.goals[1] ?? ""), qsTr("satisfied below %1").arg(root.goals[1] ?? "")]
        delegate: Text {
            required property string modelData
            required property int index
            x: root.across(index)
            width: root.cell
            text: modelData
            textFormat: Text.PlainText
            color: Style.quiet
            font.pixelSize: Style.deskSmall
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
    }
    Repeater {
        model: [qsTr("SLA from %1").arg(root.goals[0] ?? ""), qsTr("SLA below %1").arg(root.goals[0] ?? "")]
        delegate: Text {
            required property string modelData
            required property int index
            x: root.mirrored ? root.width - root.side : 0
            y: root.head + index * (root.row + root.gap)
            width: root.side
            height: root.row
            text: modelData
            textFormat: Text.PlainText
            color: Style.quiet
            font.pixelSize: Style.deskSmall
            wrapMode: Text.Wrap
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: root.mirrored ? Text.AlignRight : Text.AlignLeft
        }
    }
    Repeater {
        model: 4
        delegate: Rectangle {
            id: cell
            required property int index
            // Rows are the service level's, columns the satisfaction's.
            readonly property int row: cell.index === 0 || cell.index === 1 ? 0 : 1
            readonly property int column: cell.index === 0 || cell.index === 2 ? 0 : 1
            x: root.across(cell.column)
            y: root.head + cell.row * (root.row + root.gap)
            width: root.cell
            height: root.row
            radius: 0.5 * Style.radius
            color: "transparent"
            border.width: Style.deskOutline
            border.color: Style.line

            Text {
                objectName: "weeks" + cell.index
                anchors.centerIn: parent
                text: root.counts[cell.index] ?? ""
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: Style.deskTitle
                font.bold: true
            }
        }
    }
}
