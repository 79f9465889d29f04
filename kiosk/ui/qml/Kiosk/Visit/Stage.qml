pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// Where things stand on a question's screen: progress, question and answers as one group, and the bar. In low reach the
// group lies on the bar; else it floats a little above.
Item {
    id: root

    required property Visit visit
    // Height that the answers need, and the most they may have.
    property real contentHeight: 0
    readonly property real room: bottom.y - top.y - top.height - 2 * Style.gap
    // What the question would like, line by line; of the room it gives way to the answers down to a share.
    property real questionSize: Style.title
    readonly property real questionLines: Math.ceil(1.1 * metrics.advanceWidth(root.visit.text) * root.questionSize / metrics.font.pixelSize / Math.max(1, question.width))
    readonly property real questionWants: questionLines * Style.lineEm * root.questionSize
    readonly property real contentMost: root.room - Style.gap - Math.max(1.4 * Style.plainText, Math.min(root.questionWants, (Style.textScale > 1 ? 0.46 : 0.38) * root.room))
    readonly property real free: Math.max(0, room - question.height - contentHeight - Style.gap)
    default property alias content: place.data
    property alias nextText: bottom.nextText
    property alias nextAvailable: bottom.nextAvailable
    property alias skippable: bottom.skippable

    signal next

    FontMetrics {
        id: metrics
        font.bold: true
        font.pixelSize: 64
    }
    TopBar {
        id: top
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Style.margin }
        visit: root.visit
    }
    Title {
        id: question
        objectName: "question"
        anchors { left: parent.left; right: parent.right; bottom: place.top; leftMargin: Style.margin; rightMargin: Style.margin }
        anchors.bottomMargin: Style.gap + (Style.lowReach ? 0 : Math.min(0.25 * root.free, 18 * Style.mm))
        least: Style.leastText
        most: root.room - root.contentHeight - Style.gap
        text: root.visit.text
    }
    Item {
        id: place
        anchors { left: parent.left; right: parent.right; bottom: bottom.top; leftMargin: Style.margin; rightMargin: Style.margin }
        anchors.bottomMargin: Style.gap + (Style.lowReach ? 0 : 0.35 * root.free)
        height: root.contentHeight
    }
    BottomBar {
        id: bottom
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Style.margin }
        visit: root.visit
        onNext: root.next()
    }
}
