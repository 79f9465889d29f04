import QtQuick
import Kiosk.Models
import Kiosk.Style

// What is being done, with how far it is and a way to stop it; or what became of the last of these jobs.
Column {
    id: root

    required property Care care
    required property list<string> jobs
    required property var words
    readonly property bool running: root.jobs.includes(root.care.job)
    readonly property string over: root.jobs.includes(root.care.outcome.split("-")[0]) ? root.care.outcome : ""

    visible: root.running || root.over !== ""
    spacing: Style.deskGap

    function failure(code: string): string {
        switch (code) {
        case "disk_full":
            return qsTr("There is no room for it. Free some space, or choose another folder in the settings.");
        case "read_only":
        case "no_permission":
        case "no_folder":
            return qsTr("The program may not write there. Choose another folder in the settings, or make it writable.");
        case "no_database":
            return qsTr("There are no answers yet.");
        case "damaged":
            return qsTr("The database is damaged. Run “kiosk doctor” on this computer, and keep the file.");
        case "busy":
            return qsTr("The database is in use just now. Try again in a minute.");
        default:
            return qsTr("This did not work. Try again; if it fails again, run “kiosk doctor” on this computer.");
        }
    }

    Row {
        visible: root.running
        width: parent.width
        spacing: 2 * Style.deskGap

        Column {
            width: parent.width - stop.width - parent.spacing
            anchors.verticalCenter: parent.verticalCenter
            spacing: 0.5 * Style.deskGap

            Text {
                width: parent.width
                text: root.words[root.care.job] ?? ""
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: Style.deskText
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
            }
            Rectangle {
                width: parent.width
                height: 0.6 * Style.deskGap
                radius: height / 2
                color: Style.hairline

                Rectangle {
                    // Drawn from the side where the language begins.
                    anchors.left: parent.left
                    width: Math.max(parent.height, root.care.progress * parent.width)
                    height: parent.height
                    radius: height / 2
                    color: Style.accent
                }
            }
        }
        PushButton {
            id: stop
            objectName: "careCancel"
            height: Style.deskTarget
            textSize: Style.deskText
            text: qsTr("Stop")
            onClicked: root.care.cancel()
        }
    }
    Row {
        visible: !root.running && root.over !== ""
        width: parent.width
        spacing: Style.deskGap

        Icon {
            id: sign
            visible: !root.over.endsWith("-cancelled")
            name: root.over.endsWith("-done") ? "tick" : "alarm"
            color: root.over.endsWith("-done") ? Style.accent : Style.warn
            size: 1.4 * Style.deskText
        }
        Text {
            objectName: "careOutcome"
            width: parent.width - (sign.visible ? sign.width + parent.spacing : 0)
            text: root.over.endsWith("-failed") ? root.failure(root.care.problem) : root.over.endsWith("-cancelled") ? qsTr("Stopped. Nothing half done was left.") : root.words[root.over] ?? ""
            textFormat: Text.PlainText
            color: root.over.endsWith("-done") || root.over.endsWith("-cancelled") ? Style.ink : Style.warn
            font.pixelSize: Style.deskText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
}
