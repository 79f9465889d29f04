pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// All languages, each in its own name; picking one goes back to where the visitor was.
Rectangle {
    id: root

    required property Visit visit

    color: Style.background

    MouseArea {
        anchors.fill: parent
    }
    PushButton {
        id: back
        objectName: "languageBack"
        anchors { left: parent.left; top: parent.top; margins: Style.margin }
        padding: 0.3 * height
        icon: "back"
        directed: true
        text: qsTr("Back")
        onClicked: root.visit.overlay = ""
    }
    Grid {
        id: grid
        readonly property int rowsFitting: Math.max(1, Math.floor((root.height - back.height - 4 * Style.margin) / (Style.target + Style.gap)))
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: back.bottom
        anchors.topMargin: Math.max(Style.margin, (root.height - back.height - 2 * Style.margin - implicitHeight) / 2)
        columns: Math.max(parent.width > parent.height ? 2 : 1, Math.ceil(root.visit.languages.length / rowsFitting))
        spacing: Style.gap

        Repeater {
            model: root.visit.languageNames
            delegate: PushButton {
                required property string modelData
                required property int index
                objectName: "pick-" + root.visit.languages[index]
                width: Math.min(90 * Style.mm, (root.width - 2 * Style.margin - (grid.columns - 1) * Style.gap) / grid.columns)
                primary: root.visit.languages[index] === root.visit.language
                text: modelData
                onClicked: {
                    root.visit.setLanguage(root.visit.languages[index]);
                    root.visit.overlay = "";
                }
            }
        }
    }
}
