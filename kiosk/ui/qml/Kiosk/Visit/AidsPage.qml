pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// What makes the screen easier to see, reach or follow; each is on or off until the person has left.
Rectangle {
    id: root

    required property Visit visit
    readonly property Aids aids: root.visit.aids
    readonly property real down: bar.y - heading.y - heading.height - 2 * Style.gap
    readonly property int count: root.aids.canReadAloud ? 4 : 3

    color: Style.background

    MouseArea {
        anchors.fill: parent
    }
    Title {
        id: heading
        objectName: "aidsHeading"
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Style.margin }
        least: Style.leastText
        most: 0.2 * root.height
        text: qsTr("What would help you?")
    }
    Grid {
        id: grid
        readonly property int rowCount: Math.ceil(root.count / columns)
        readonly property real across: root.width - 2 * Style.margin
        readonly property real cellHeight: Math.min((root.height > root.width ? 2.4 : 1.8) * Style.target, (root.down - (rowCount - 1) * spacing) / rowCount)
        anchors.horizontalCenter: parent.horizontalCenter
        y: heading.y + heading.height + Style.gap + Math.max(0, root.down - rowCount * (cellHeight + spacing) + spacing) * (Style.lowReach ? 1 : 0.45)
        columns: root.count > 3 && root.width > root.height ? 2 : 1
        spacing: Style.gap

        component Aid: Toggle {
            width: Math.min(190 * Style.mm, (grid.across - (grid.columns - 1) * grid.spacing) / grid.columns)
            height: grid.cellHeight
        }

        Aid {
            objectName: "aidLargeText"
            icon: "text"
            text: qsTr("Large text")
            on: root.aids.largeText
            onToggled: root.aids.largeText = !root.aids.largeText
        }
        Aid {
            objectName: "aidHighContrast"
            icon: "contrast"
            text: qsTr("High contrast")
            on: root.aids.highContrast
            onToggled: root.aids.highContrast = !root.aids.highContrast
        }
        Aid {
            objectName: "aidLowReach"
            icon: "reach"
            text: qsTr("Controls lower down")
            on: root.aids.lowReach
            onToggled: root.aids.lowReach = !root.aids.lowReach
        }
        Aid {
            objectName: "aidReadAloud"
            visible: root.aids.canReadAloud
            icon: "speak"
            text: qsTr("Read aloud")
            on: root.aids.readAloud
            onToggled: root.aids.readAloud = !root.aids.readAloud
        }
    }
    Item {
        id: bar
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Style.margin }
        height: Style.target

        PushButton {
            objectName: "aidsBack"
            anchors.left: parent.left
            padding: 0.3 * height
            icon: "back"
            directed: true
            text: qsTr("Back")
            onClicked: root.visit.overlay = ""
        }
    }
}
