import QtQuick
import Kiosk.Models
import Kiosk.Style

// The foot of a page that writes a file: begin, how far it is, where the file went, and taking the stick out.
Rectangle {
    id: root

    required property Errand errand
    required property string language
    readonly property string stage: root.errand.state
    readonly property bool running: root.stage === "running" || root.stage === "releasing"
    readonly property bool over: root.stage === "done" || root.stage === "failed" || root.stage === "cancelled" || root.stage === "released"

    function written(value: real): string {
        return Number(value).toLocaleString(Qt.locale(root.language), "f", 0);
    }
    function failure(code: string): string {
        switch (code) {
        case "disk_full":
            return qsTr("The disk is full. Free some space and try again. Nothing was left half written.");
        case "read_only":
        case "no_permission":
        case "no_folder":
            return qsTr("The program may not write to this folder. Choose another one in the settings, or make it writable.");
        case "no_database":
            return qsTr("There are no answers yet.");
        case "damaged":
            return qsTr("The database is damaged. Run “kiosk doctor” on this computer, and keep the file.");
        default:
            return qsTr("This did not work. Try again; if it fails again, run “kiosk doctor” on this computer.");
        }
    }
    // What is said of a file that was written, before its path.
    required property string doneText
    property string startText: qsTr("Export")
    property string startIcon: "export"

    implicitHeight: column.implicitHeight + 2.4 * Style.deskGap
    radius: Style.radius
    color: Style.surface

    Column {
        id: column
        x: 2 * Style.deskGap
        y: 1.2 * Style.deskGap
        width: parent.width - 4 * Style.deskGap
        spacing: Style.deskGap

        Row {
            visible: root.over
            width: parent.width
            spacing: Style.deskGap

            Icon {
                id: sign
                name: root.stage === "failed" ? "alarm" : "tick"
                visible: root.stage !== "cancelled"
                size: 1.8 * Style.deskText
            }
            Text {
                objectName: "exportResult"
                width: parent.width - (sign.visible ? sign.width + Style.deskGap : 0)
                text: {
                    switch (root.stage) {
                    case "done":
                        return root.doneText + "\n\u2068" + root.errand.path + "\u2069";
                    case "failed":
                        return root.failure(root.errand.problem);
                    case "cancelled":
                        return qsTr("Cancelled. No file was written.");
                    case "released":
                        return root.errand.unmounted ? qsTr("You can take the stick out now.") : qsTr("Everything is on the stick. You can take it out now; the system still has it open, but nothing will be missing.");
                    default:
                        return "";
                    }
                }
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: Style.deskText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
        }
        Item {
            visible: root.running
            width: parent.width
            height: Style.deskTarget

            Rectangle {
                objectName: "exportProgress"
                visible: root.stage === "running"
                anchors { left: parent.left; right: share.left; rightMargin: Style.deskGap; verticalCenter: parent.verticalCenter }
                height: 2.4 * Style.mm
                radius: height / 2
                color: Style.hairline
                Accessible.role: Accessible.ProgressBar
                Accessible.name: share.text
                Rectangle {
                    anchors.left: parent.left
                    width: Math.max(height, parent.width * root.errand.progress)
                    height: parent.height
                    radius: height / 2
                    color: Style.accent
                }
            }
            Text {
                id: share
                anchors { right: stop.visible ? stop.left : parent.right; rightMargin: 2 * Style.deskGap; verticalCenter: parent.verticalCenter }
                text: root.stage === "running" ? qsTr("%1 %").arg(root.written(Math.floor(100 * root.errand.progress))) : qsTr("Bringing everything to the stick …")
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: Style.deskText
            }
            PushButton {
                id: stop
                objectName: "exportCancel"
                visible: root.stage === "running"
                anchors.right: parent.right
                height: Style.deskTarget
                textSize: Style.deskText
                padding: 0.5 * Style.deskTarget
                text: qsTr("Cancel")
                onClicked: root.errand.cancel()
            }
        }
        Flow {
            visible: !root.running
            width: parent.width
            spacing: Style.deskGap

            PushButton {
                objectName: "exportStart"
                height: Style.deskTarget
                textSize: Style.deskText
                padding: 0.6 * Style.deskTarget
                primary: !root.errand.onStick
                icon: root.startIcon
                text: root.startText
                onClicked: root.errand.start()
            }
            PushButton {
                objectName: "exportRelease"
                visible: root.errand.onStick
                height: Style.deskTarget
                textSize: Style.deskText
                padding: 0.6 * Style.deskTarget
                primary: true
                text: qsTr("Take the stick out")
                onClicked: root.errand.release()
            }
            Text {
                visible: root.stage !== "done"
                height: Style.deskTarget
                width: Math.max(60 * Style.mm, parent.width - 60 * Style.mm)
                verticalAlignment: Text.AlignVCenter
                text: qsTr("Goes to: %1").arg("\u2068" + root.errand.folder + "\u2069")
                textFormat: Text.PlainText
                color: Style.quiet
                font.pixelSize: Style.deskSmall
                elide: Text.ElideMiddle
                horizontalAlignment: Text.AlignLeft
            }
        }
    }
}
