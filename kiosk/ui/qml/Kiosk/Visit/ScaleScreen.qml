pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// A scale question.
Item {
    id: root

    required property Visit visit

    TopBar {
        id: top
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Style.margin }
        visit: root.visit
    }
    Title {
        objectName: "question"
        anchors { left: parent.left; right: parent.right; top: top.bottom; bottom: scale.top; leftMargin: Style.margin; rightMargin: Style.margin; bottomMargin: Style.gap }
        text: root.visit.text
    }
    ScaleRow {
        id: scale
        readonly property real room: parent.height - 2 * Style.margin - 2 * Style.target
        anchors { left: parent.left; right: parent.right; leftMargin: Style.margin; rightMargin: Style.margin; bottom: bottom.top; bottomMargin: Math.max(Style.gap, 0.14 * (room - implicitHeight)) }
        height: implicitHeight
        values: root.visit.values
        labels: root.visit.valueLabels
        chosen: root.visit.chosen
        lowText: root.visit.lowText
        highText: root.visit.highText
        buttonMm: root.visit.buttonMm
        gapMm: root.visit.gapMm
        onPicked: value => root.visit.answer(value)
    }
    BottomBar {
        id: bottom
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Style.margin }
        visit: root.visit
        nextText: root.visit.wasAnswered ? qsTr("Next") : ""
        onNext: root.visit.answer(root.visit.chosen[0])
    }
}
