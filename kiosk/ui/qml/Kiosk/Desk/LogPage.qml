pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Charts
import Kiosk.Models
import Kiosk.Style

// What staff, admins, commands and the kiosk did, newest first; the proof that nobody changed it; a file of it.
Item {
    id: root

    required property Staff staff
    readonly property LogDesk log: root.staff.model("log") as LogDesk
    property Words words: Words {}
    property LogWords logWords: LogWords {}
    readonly property real inner: root.width - 2 * Style.deskMargin

    Component.onCompleted: root.log.open()
    Component.onDestruction: root.log.close()

    Flow {
        id: tools
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Style.deskMargin; rightMargin: Style.deskMargin }
        spacing: Style.deskGap

        Segments {
            tight: looseWidth > root.inner
            prefix: "log-"
            names: ["", "entries", "changes", "data", "desk", "kiosk"]
            texts: [qsTr("All"), qsTr("Log-ins"), qsTr("Changes"), qsTr("Data"), qsTr("Desk"), qsTr("Kiosk")]
            current: root.log.kind
            onPicked: name => root.log.setKind(name)
        }
        PushButton {
            objectName: "proveLog"
            height: Style.deskTarget
            padding: 0.35 * Style.deskTarget
            textSize: Style.deskText
            icon: "tick"
            available: root.log.proof !== "checking"
            text: root.log.proof === "checking" ? qsTr("Checking…") : qsTr("Check the log")
            onClicked: root.log.prove()
        }
        PushButton {
            objectName: "writeLogCsv"
            height: Style.deskTarget
            padding: 0.35 * Style.deskTarget
            textSize: Style.deskText
            icon: "export"
            available: root.log.made !== "making"
            text: qsTr("CSV file")
            onClicked: root.log.write(".csv")
        }
        PushButton {
            objectName: "writeLogJsonl"
            height: Style.deskTarget
            padding: 0.35 * Style.deskTarget
            textSize: Style.deskText
            icon: "export"
            available: root.log.made !== "making"
            text: qsTr("JSON Lines file")
            onClicked: root.log.write(".jsonl")
        }
    }
    Rectangle {
        id: verdict
        readonly property bool alarms: root.log.proof === "flawed" || root.log.proof === "failed" || root.log.made === "failed"
        visible: root.log.proof === "whole" || alarms || root.log.made === "done"
        anchors { left: parent.left; right: parent.right; top: tools.bottom; leftMargin: Style.deskMargin; rightMargin: Style.deskMargin; topMargin: Style.deskGap }
        height: visible ? told.height + 2 * Style.deskGap : 0
        radius: Style.radius
        color: Style.surface
        border.width: verdict.alarms ? Style.outline : Style.deskOutline
        border.color: verdict.alarms ? Style.warn : Style.hairline

        Icon {
            id: sign
            anchors { left: parent.left; leftMargin: 1.2 * Style.deskGap; verticalCenter: parent.verticalCenter }
            name: verdict.alarms ? "alarm" : "tick"
            size: 1.6 * Style.deskText
        }
        Column {
            id: told
            anchors { left: sign.right; right: parent.right; margins: 1.2 * Style.deskGap; verticalCenter: parent.verticalCenter }
            spacing: 0.3 * Style.deskGap

            component Line: Text {
                visible: text !== ""
                width: told.width
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: Style.deskText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
            Line {
                objectName: "logProof"
                font.bold: true
                text: root.log.proof === "whole" ? qsTr("The log is whole: nothing was changed, removed or moved.") : root.log.proof === "flawed" ? qsTr("Something is wrong with the log:") : root.log.proof === "failed" ? qsTr("The log cannot be checked. Run “kiosk doctor” on this computer.") : ""
            }
            Repeater {
                model: root.log.proof === "checking" || root.log.proof === "" ? [] : root.log.flaws
                delegate: Line {
                    required property string modelData
                    required property int index
                    objectName: "flaw-" + modelData
                    text: root.logWords.flaw(modelData, root.log.flawRows[index] ?? "")
                }
            }
            Line {
                objectName: "logHead"
                visible: root.log.proof === "whole" && root.log.head !== ""
                color: Style.quiet
                font.pixelSize: Style.deskSmall
                text: qsTr("Row %1, check sum: %2").arg(root.log.lastText).arg("\u2066" + root.log.head + "\u2069")
            }
            Line {
                objectName: "logFile"
                text: root.log.made === "done" ? qsTr("The file is here: %1").arg("\u2068" + root.log.path + "\u2069") : root.log.made === "failed" ? qsTr("The file could not be written. See to the disk and try again.") : ""
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
    }
    ListView {
        id: list
        objectName: "logRows"
        anchors { left: parent.left; right: parent.right; top: verdict.visible ? verdict.bottom : tools.bottom; bottom: parent.bottom; topMargin: Style.deskGap; leftMargin: Style.deskMargin; rightMargin: Style.deskMargin; bottomMargin: Style.deskGap }
        visible: root.log.problem === ""
        model: root.log.rows
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        delegate: LogLine {
            width: list.width
            words: root.logWords
        }
        footer: Item {
            width: list.width
            height: rest.height + Style.deskGap

            Column {
                id: rest
                y: Style.deskGap
                width: parent.width

                Text {
                    objectName: "noLog"
                    visible: root.log.count === 0
                    width: parent.width
                    text: root.log.kind === "" ? qsTr("Nothing has been written down yet.") : qsTr("Nothing of this kind has been written down.")
                    textFormat: Text.PlainText
                    color: Style.quiet
                    font.pixelSize: Style.deskText
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignLeft
                }
                PushButton {
                    objectName: "moreLog"
                    visible: root.log.more
                    height: Style.deskTarget
                    padding: 0.5 * Style.deskTarget
                    textSize: Style.deskText
                    text: qsTr("Show more")
                    onClicked: root.log.showMore()
                }
            }
        }
    }
    ScrollMark {
        anchors { right: parent.right; rightMargin: 0.3 * Style.deskMargin }
        flick: list
    }
    Text {
        visible: text !== ""
        anchors { left: list.left; right: list.right; top: list.top }
        text: root.log.problem !== "" ? root.words.unreadable(root.log.problem) : ""
        textFormat: Text.PlainText
        color: Style.ink
        font.pixelSize: Style.deskText
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
    }
}
