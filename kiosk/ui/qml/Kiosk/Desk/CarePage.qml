pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Charts
import Kiosk.Models
import Kiosk.Style

// The care of the data: backups, the proof that all is whole, how long it is kept, and erasing what somebody asks for.
Item {
    id: root

    required property Staff staff
    readonly property Care care: root.staff.model("care") as Care
    readonly property bool wide: root.width > 190 * Style.deskMm
    readonly property bool free: root.care.job === "" || root.care.job === "look"

    function kind(name: string): string {
        return name === "hourly" ? qsTr("by the clock") : name === "by hand" ? qsTr("by hand") : qsTr("before an upgrade");
    }
    function written(value: int): string {
        return Number(value).toLocaleString(Qt.locale(root.staff.language), "f", 0);
    }
    function kept(days: int): string {
        return days === 0 ? qsTr("kept for ever") : qsTr("kept for %1 days").arg(root.written(days));
    }

    Component.onCompleted: root.care.open()
    Component.onDestruction: root.care.forget()

    ScrollMark {
        anchors { right: parent.right; rightMargin: 0.3 * Style.deskMargin }
        visible: flick.visible && flick.contentHeight > flick.height + 1
        flick: flick
    }
    Flickable {
        id: flick
        anchors.fill: parent
        contentHeight: cards.implicitHeight + Style.deskMargin
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        visible: root.care.known

        Column {
            id: cards
            x: Style.deskMargin
            width: parent.width - 2 * Style.deskMargin
            spacing: 2 * Style.deskGap

            Rectangle {
                width: parent.width
                height: standing.implicitHeight + 4 * Style.deskGap
                radius: Style.radius
                color: Style.surface

                Grid {
                    id: standing
                    x: 2 * Style.deskGap
                    y: 2 * Style.deskGap
                    width: parent.width - 4 * Style.deskGap
                    columns: root.wide ? 3 : 1
                    columnSpacing: 2 * Style.deskGap
                    rowSpacing: 1.5 * Style.deskGap
                    readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

                    CareLine {
                        objectName: "backupState"
                        width: standing.cell
                        name: qsTr("Last backup")
                        open: root.care.backupWhen === "" && root.care.backupProblem === ""
                        well: !root.care.backupLate
                        text: root.care.backupWhen === "" ? qsTr("none yet") : root.care.backupProblem === "" ? root.care.backupWhen : qsTr("%1; since then none could be made").arg(root.care.backupWhen)
                    }
                    CareLine {
                        objectName: "checkState"
                        width: standing.cell
                        name: qsTr("Last check")
                        open: root.care.checkWhen === ""
                        well: root.care.checkProblem === ""
                        text: root.care.checkWhen === "" ? qsTr("comes tonight") : root.care.checkProblem === "" ? qsTr("%1: all is whole").arg(root.care.checkWhen) : qsTr("%1: something was found").arg(root.care.checkWhen)
                    }
                    CareLine {
                        objectName: "diskState"
                        width: standing.cell
                        name: qsTr("Room on the disk")
                        well: root.care.room === "plenty"
                        text: root.care.diskLeft
                    }
                }
            }
            CareCard {
                width: parent.width
                title: qsTr("Backups")
                text: qsTr("Each is a whole copy, checked when it is made. They lie in %1").arg("\u2068" + root.care.backupFolder + "\u2069")

                Grid {
                    columns: root.wide ? 2 : 1
                    columnSpacing: 4 * Style.deskGap
                    rowSpacing: 0.6 * Style.deskGap
                    width: parent.width
                    visible: root.care.backupCount > 0

                    Repeater {
                        model: root.care.backupTimes
                        delegate: Text {
                            required property string modelData
                            required property int index
                            objectName: "backup-" + index
                            width: root.wide ? (cards.width - 8 * Style.deskGap) / 2 : cards.width - 4 * Style.deskGap
                            text: qsTr("%1 · responses: %2 · %3").arg(modelData).arg(root.care.backupSizes[index]).arg(root.kind(root.care.backupKinds[index]))
                            textFormat: Text.PlainText
                            color: Style.ink
                            font.pixelSize: Style.deskText
                            elide: Text.ElideRight
                            horizontalAlignment: Text.AlignLeft
                        }
                    }
                }
                CareJob {
                    width: parent.width
                    care: root.care
                    jobs: ["backup", "verify"]
                    words: ({
                            "backup": qsTr("Making a backup…"),
                            "verify": qsTr("Verifying every backup…"),
                            "backup-done": qsTr("The backup is made and checked."),
                            "verify-done": qsTr("Backups verified: %1. All are whole.").arg(root.written(root.care.backupCount)),
                            "verify-wrong": qsTr("These are not whole any more: %1").arg(root.care.wrongBackups.join(", "))
                        })
                }
                Flow {
                    width: parent.width
                    spacing: Style.deskGap

                    PushButton {
                        objectName: "backUp"
                        height: Style.deskTarget
                        textSize: Style.deskText
                        primary: true
                        available: root.free
                        text: qsTr("Back up now")
                        onClicked: root.care.backUp()
                    }
                    PushButton {
                        objectName: "verifyBackups"
                        height: Style.deskTarget
                        textSize: Style.deskText
                        available: root.free && root.care.backupCount > 0
                        text: qsTr("Verify them")
                        onClicked: root.care.verify()
                    }
                }
                Text {
                    width: parent.width
                    text: qsTr("To put one back, leave the kiosk and type in a terminal: kiosk restore, and the file’s name. It is checked first, says what would be missing, keeps the database that was there, and “kiosk restore --undo” goes back.")
                    textFormat: Text.PlainText
                    color: Style.quiet
                    font.pixelSize: Style.deskSmall
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignLeft
                }
            }
            CareCard {
                width: parent.width
                title: qsTr("Is everything whole?")
                text: qsTr("Every night new answers are proven against their hashes, once a week all of them. What was changed or lost by anyone or anything is found.")

                Repeater {
                    model: root.care.checkLines
                    delegate: Text {
                        required property string modelData
                        width: cards.width - 4 * Style.deskGap
                        text: modelData
                        textFormat: Text.PlainText
                        color: Style.warn
                        font.pixelSize: Style.deskText
                        wrapMode: Text.Wrap
                        horizontalAlignment: Text.AlignLeft
                    }
                }
                CareJob {
                    width: parent.width
                    care: root.care
                    jobs: ["check"]
                    words: ({
                            "check": qsTr("Proving every answer; this can take some minutes…"),
                            "check-done": root.care.checkProblem === "" ? qsTr("Everything is whole.") : qsTr("Something was found. Keep the data folder as it is, and see what “kiosk doctor” says.")
                        })
                }
                PushButton {
                    objectName: "checkNow"
                    anchors.left: parent.left
                    height: Style.deskTarget
                    textSize: Style.deskText
                    available: root.free
                    text: qsTr("Check everything now")
                    onClicked: root.care.check()
                }
            }
            CareKeeping {
                width: parent.width
                staff: root.staff
                care: root.care
                free: root.free
                comments: root.kept(root.care.keepComments)
                responses: root.kept(root.care.keepResponses)
            }
        }
    }
}
