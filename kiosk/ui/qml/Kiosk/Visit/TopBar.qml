pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// How far the visit has got, and the language switch.
Item {
    id: root

    required property Visit visit
    property bool progress: true

    implicitHeight: Style.target

    Row {
        visible: root.progress
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0.5 * Style.gap
        Accessible.role: Accessible.Indicator
        Accessible.name: (root.visit.position + 1) + "/" + root.visit.pathLength

        Repeater {
            model: root.visit.pathLength
            delegate: Rectangle {
                required property int index
                readonly property bool here: index === root.visit.position
                width: (here ? 9 : 3.6) * Style.mm
                height: 3.6 * Style.mm
                radius: height / 2
                color: index <= root.visit.position ? Style.accent : Style.surface
                border.width: index <= root.visit.position ? 0 : Style.outline
                border.color: Style.line
            }
        }
    }

    PushButton {
        objectName: "languageButton"
        visible: root.visit.languages.length > 1
        anchors.right: parent.right
        height: Style.target
        padding: 0.25 * height
        icon: "globe"
        text: root.visit.languageName
        onClicked: root.visit.overlay = "languages"
    }
}
