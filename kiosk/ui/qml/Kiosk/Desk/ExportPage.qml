import QtQuick
import Kiosk.Models
import Kiosk.Style

// Answers as a file: which days, how far it is, where it went.
Flickable {
    id: root

    required property Staff staff
    readonly property Exporting exporting: root.staff.model("exporting") as Exporting
    readonly property string language: root.staff.language
    readonly property bool running: root.exporting.state === "running"

    contentHeight: panel.height + Style.deskMargin
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    // What became of the export must be seen, also on a small screen.
    onContentHeightChanged: if (root.exporting.state !== "idle") root.contentY = Math.max(0, root.contentHeight - root.height)

    function written(value: real): string {
        return Number(value).toLocaleString(Qt.locale(root.language), "f", 0);
    }
    function failure(code: string): string {
        switch (code) {
        case "disk_full":
            return qsTr("The disk is full. Free some space and export again. Nothing was left half written.");
        case "read_only":
        case "no_permission":
        case "no_folder":
            return qsTr("The program may not write to this folder. Choose another one in the settings, or make it writable.");
        case "no_database":
            return qsTr("There are no answers yet.");
        case "damaged":
            return qsTr("The database is damaged. Run “kiosk doctor” on this computer, and keep the file.");
        default:
            return qsTr("The export did not work. Try again; if it fails again, run “kiosk doctor” on this computer.");
        }
    }

    Rectangle {
        id: panel
        x: Style.deskMargin
        width: root.width - 2 * Style.deskMargin
        height: column.implicitHeight + 4 * Style.deskGap
        radius: Style.radius
        color: Style.surface

        Column {
            id: column
            x: 2 * Style.deskGap
            y: 2 * Style.deskGap
            width: parent.width - 4 * Style.deskGap
            spacing: 1.4 * Style.deskGap

            Text {
                width: parent.width
                text: qsTr("Export the answers")
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: Style.deskTitle
                font.bold: true
                horizontalAlignment: Text.AlignLeft
            }
            Text {
                width: parent.width
                text: qsTr("A CSV file for a spreadsheet or statistics program: one row for every response on this device, comments included.")
                textFormat: Text.PlainText
                color: Style.quiet
                font.pixelSize: Style.deskText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
            Flow {
                width: parent.width
                spacing: 1.4 * Style.deskGap

                Segments {
                    enabled: !root.running
                    opacity: enabled ? 1 : 0.45
                    prefix: "export-"
                    names: ["today", "7-days", "30-days", "all"]
                    texts: [qsTr("Today"), qsTr("7 days"), qsTr("30 days"), qsTr("All")]
                    current: root.exporting.range
                    onPicked: name => root.exporting.setRange(name)
                }
                PushButton {
                    objectName: "exportStart"
                    visible: !root.running
                    height: Style.deskTarget
                    textSize: Style.deskText
                    padding: 0.5 * Style.deskTarget
                    primary: true
                    text: qsTr("Export")
                    onClicked: root.exporting.start()
                }
            }
            Item {
                visible: root.running
                width: parent.width
                height: Style.deskTarget

                Rectangle {
                    id: track
                    objectName: "exportProgress"
                    anchors { left: parent.left; right: share.left; rightMargin: Style.deskGap; verticalCenter: parent.verticalCenter }
                    height: 2.4 * Style.mm
                    radius: height / 2
                    color: Style.hairline
                    Accessible.role: Accessible.ProgressBar
                    Accessible.name: share.text
                    Rectangle {
                        anchors.left: parent.left
                        width: Math.max(height, parent.width * root.exporting.progress)
                        height: parent.height
                        radius: height / 2
                        color: Style.accent
                    }
                }
                Text {
                    id: share
                    anchors { right: stop.left; rightMargin: 2 * Style.deskGap; verticalCenter: parent.verticalCenter }
                    text: qsTr("%1 %").arg(root.written(Math.floor(100 * root.exporting.progress)))
                    textFormat: Text.PlainText
                    color: Style.ink
                    font.pixelSize: Style.deskText
                }
                PushButton {
                    id: stop
                    objectName: "exportCancel"
                    anchors.right: parent.right
                    height: Style.deskTarget
                    textSize: Style.deskText
                    padding: 0.5 * Style.deskTarget
                    text: qsTr("Cancel")
                    onClicked: root.exporting.cancel()
                }
            }
            Text {
                visible: root.exporting.state !== "done"
                width: parent.width
                text: qsTr("Folder: %1").arg("\u2068" + root.exporting.folder + "\u2069")
                textFormat: Text.PlainText
                color: Style.quiet
                font.pixelSize: Style.deskSmall
                wrapMode: Text.WrapAnywhere
                horizontalAlignment: Text.AlignLeft
            }
            Row {
                visible: root.exporting.state === "done" || root.exporting.state === "failed" || root.exporting.state === "cancelled"
                width: parent.width
                spacing: Style.deskGap

                Icon {
                    name: root.exporting.state === "done" ? "tick" : root.exporting.state === "failed" ? "alarm" : ""
                    visible: root.exporting.state !== "cancelled"
                    size: 1.8 * Style.deskText
                }
                Text {
                    objectName: "exportResult"
                    width: parent.width - (root.exporting.state === "cancelled" ? 0 : 1.8 * Style.deskText + Style.deskGap)
                    text: {
                        switch (root.exporting.state) {
                        case "done":
                            return qsTr("Done. Responses: %1. The file is here:").arg(root.written(root.exporting.rows)) + "\n\u2068" + root.exporting.path + "\u2069";
                        case "failed":
                            return root.failure(root.exporting.problem);
                        case "cancelled":
                            return qsTr("Cancelled. No file was written.");
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
        }
    }
}
