pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// Erasing one response: its number, what was found, and, once it is done, where copies of it may be.
Item {
    id: root

    required property Staff staff
    required property Care care
    readonly property bool failed: root.care.outcome === "find-failed"

    anchors.fill: parent

    Loader {
        anchors.fill: parent
        active: root.care.step === "type" && root.care.dayTexts.length === 0
        sourceComponent: AskPad {
            title: qsTr("Which number was shown?")
            message: {
                if (!root.failed)
                    return qsTr("The ten digits under “Thank you”, as the visitor has them.");
                switch (root.care.problem) {
                case "mistyped":
                    return qsTr("A digit is wrong or missing: the last of the ten proves the others. Please read it again.");
                case "unknown":
                    return qsTr("No response here has this number. It may be of another kiosk, or erased already.");
                default:
                    return qsTr("The database cannot be read just now. Try again in a minute.");
                }
            }
            language: root.staff.language
            alarmed: root.failed
            busy: root.care.job === "find"
            hidden: false
            lettersMay: false
            sendText: qsTr("Find")
            onGiven: text => root.care.find(text)
            onDropped: root.care.forget()
            onTyped: root.staff.gate.activity()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.care.step !== "" && (root.care.step !== "type" || root.care.dayTexts.length > 0)
        sourceComponent: Item {
            Rectangle {
                anchors.fill: parent
                color: Style.veil
                MouseArea {
                    anchors.fill: parent
                    acceptedButtons: Qt.AllButtons
                    hoverEnabled: true
                }
            }
            Rectangle {
                anchors.centerIn: parent
                width: Math.min(150 * Style.deskMm, parent.width - 4 * Style.deskGap)
                height: Math.min(column.implicitHeight + 8 * Style.deskGap, parent.height - 2 * Style.deskGap)
                radius: 2 * Style.radius
                color: Style.background
                clip: true

                Column {
                    id: column
                    x: 4 * Style.deskGap
                    y: 4 * Style.deskGap
                    width: parent.width - 8 * Style.deskGap
                    spacing: 2 * Style.deskGap

                    Text {
                        objectName: "eraseTitle"
                        width: parent.width
                        text: root.care.step === "done" ? qsTr("The response is erased") : root.care.step === "sure" ? qsTr("Erase the response of %1?").arg(root.care.dayText) : qsTr("Several responses have this number")
                        textFormat: Text.PlainText
                        color: Style.ink
                        font.pixelSize: Style.deskTitle
                        font.bold: true
                        wrapMode: Text.Wrap
                        horizontalAlignment: Text.AlignLeft
                    }
                    Text {
                        objectName: "eraseMessage"
                        width: parent.width
                        text: {
                            if (root.care.outcome === "erase-failed")
                                return qsTr("It could not be erased. Try again in a minute; if it fails again, run “kiosk doctor” on this computer.");
                            if (root.care.step === "type")
                                return qsTr("Ask for the day of the visit, and choose it.");
                            if (root.care.step === "sure")
                                return qsTr("Answers, comment, language and times are overwritten and counted no more. This cannot be undone. Its place in the chain stays, so that all others can still be proven.");
                            return root.care.stillIn.length === 0 ? qsTr("Nothing of it is left in the database, its log, the backups or the exports of this kiosk.") : qsTr("Nothing of it is left in the database. These files hold it still, or may; delete them. Hourly backups go by themselves after 14 days.");
                        }
                        textFormat: Text.PlainText
                        color: root.care.outcome === "erase-failed" ? Style.warn : Style.quiet
                        font.pixelSize: Style.deskText
                        wrapMode: Text.Wrap
                        horizontalAlignment: Text.AlignLeft
                    }
                    Repeater {
                        model: root.care.step === "done" ? root.care.stillIn.slice(0, 6) : []
                        delegate: Text {
                            required property string modelData
                            width: column.width
                            text: "\u2068" + modelData + "\u2069"
                            textFormat: Text.PlainText
                            color: Style.ink
                            font.pixelSize: Style.deskSmall
                            elide: Text.ElideMiddle
                            horizontalAlignment: Text.AlignLeft
                        }
                    }
                    Repeater {
                        model: root.care.step === "type" ? root.care.dayTexts : []
                        delegate: PushButton {
                            required property string modelData
                            required property int index
                            objectName: "day-" + index
                            height: Style.deskTarget
                            width: column.width
                            textSize: Style.deskText
                            text: modelData
                            onClicked: root.care.chooseDay(index)
                        }
                    }
                    Tick {
                        objectName: "alsoBackups"
                        visible: root.care.step === "sure"
                        width: parent.width
                        text: qsTr("Take it out of the backups, too")
                        on: root.care.alsoBackups
                        onToggled: root.care.setAlsoBackups(!on)
                    }
                    Row {
                        anchors.right: parent.right
                        spacing: Style.deskGap

                        PushButton {
                            objectName: "eraseNo"
                            height: Style.deskTarget
                            textSize: Style.deskText
                            primary: root.care.step === "done"
                            available: root.care.job !== "erase"
                            text: root.care.step === "done" ? qsTr("Close") : qsTr("Keep it")
                            onClicked: root.care.forget()
                        }
                        PushButton {
                            objectName: "eraseYes"
                            visible: root.care.step === "sure"
                            height: Style.deskTarget
                            textSize: Style.deskText
                            primary: true
                            available: root.care.job === ""
                            text: root.care.job === "erase" ? qsTr("One moment…") : qsTr("Erase…")
                            onClicked: root.care.erase()
                        }
                    }
                }
            }
        }
    }
}
