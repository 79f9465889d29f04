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
    readonly property real contentMost: Math.max(0.3 * room, room - Math.max(2.6 * Style.plainText, 0.34 * room))
    readonly property real free: Math.max(0, room - question.height - contentHeight - Style.gap)
    default property alias content: place.data
    property alias nextText: bottom.nextText
    property alias nextAvailable: bottom.nextAvailable
    property alias skippable: bottom.skippable

    signal next

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
        least: Style.smallText
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
