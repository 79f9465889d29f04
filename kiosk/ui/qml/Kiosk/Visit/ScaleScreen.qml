pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// A scale question.
Stage {
    id: root

    contentHeight: scale.implicitHeight
    nextText: root.visit.wasAnswered ? qsTr("Next") : ""
    onNext: root.visit.answer(root.visit.chosen[0])

    ScaleRow {
        id: scale
        anchors { left: parent?.left; right: parent?.right; top: parent?.top }
        height: implicitHeight
        values: root.visit.values
        labels: root.visit.valueLabels
        chosen: root.visit.chosen
        lowText: root.visit.lowText
        highText: root.visit.highText
        buttonMm: root.visit.buttonMm
        gapMm: root.visit.gapMm
        most: root.contentMost
        onPicked: value => root.visit.answer(value)
    }
}
