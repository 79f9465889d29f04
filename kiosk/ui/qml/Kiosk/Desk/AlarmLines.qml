pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// What staff must know about the device itself: answers that cannot be saved, or what was found wrong at the start.
Column {
    id: root

    required property Desk desk
    // What was found at the start, too; it can wait where somebody works on something else.
    property bool noticed: true
    readonly property list<string> lines: (root.desk.trouble === "" ? [] : [root.worded(root.desk.trouble)]).concat(root.noticed ? root.desk.notices : [])

    // How high the lines may be together before some are left out until they are asked for.
    property real room: 1e6
    property bool open: false
    readonly property int most: root.open ? root.lines.length : Math.max(1, Math.floor(root.room / (5 * Style.deskText)))

    spacing: 0.5 * Style.deskGap
    visible: root.lines.length > 0

    function worded(trouble: string): string {
        switch (trouble) {
        case "disk_full":
            return qsTr("Answers cannot be saved: the disk is full. Free some space; saving then goes on by itself.");
        case "read_only":
        case "no_permission":
            return qsTr("Answers cannot be saved: the program may not write to its folder. Make the folder writable; saving then goes on by itself.");
        case "damaged":
            return qsTr("Answers cannot be saved: the database is damaged. Restart the kiosk; the damaged file is kept.");
        default:
            return qsTr("Answers cannot be saved at the moment. The program keeps trying. If this stays, restart the kiosk.");
        }
    }

    Repeater {
        model: root.lines.slice(0, root.most)
        delegate: Rectangle {
            id: line
            required property string modelData
            required property int index
            width: root.width
            height: label.implicitHeight + 2 * Style.deskGap
            radius: Style.radius
            color: Style.surface
            border.width: Style.outline
            border.color: Style.warn
            Accessible.role: Accessible.AlertMessage
            Accessible.name: line.modelData

            Icon {
                id: sign
                anchors { left: parent.left; leftMargin: Style.deskGap; verticalCenter: parent.verticalCenter }
                name: "alarm"
                size: 1.6 * Style.deskText
            }
            Text {
                id: label
                objectName: "alarm" + line.index
                anchors { left: sign.right; right: parent.right; margins: Style.deskGap; verticalCenter: parent.verticalCenter }
                text: line.modelData
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: Style.deskText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
        }
    }
    PushButton {
        objectName: "moreAlarms"
        visible: root.lines.length > root.most || root.open
        height: 0.85 * Style.deskTarget
        padding: 0.3 * height
        plain: true
        icon: root.open ? "back" : "more"
        textSize: Style.deskSmall
        text: root.open ? qsTr("Fewer notices") : qsTr("All notices")
        onClicked: root.open = !root.open
    }
}
