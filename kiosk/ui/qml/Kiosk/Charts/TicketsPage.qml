pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Desk
import Kiosk.Models
import Kiosk.Style

// A help-desk export is chosen, looked at, mended where it was misread, and taken in.
Item {
    id: root

    required property Staff staff
    readonly property TicketPage page: root.staff.model("tickets") as TicketPage
    property TicketWords words: TicketWords {}
    property string asking

    Component.onCompleted: if (root.page.state !== "running" && root.page.state !== "done")
        root.page.look()

    function written(value: real): string {
        return Number(value).toLocaleString(Qt.locale(root.staff.language), "f", 0);
    }

    Flickable {
        id: flick
        objectName: "ticketsPage"
        anchors.fill: parent
        contentHeight: all.implicitHeight + Style.deskMargin
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: all
            x: Style.deskMargin
            width: root.width - 2 * Style.deskMargin
            spacing: Style.deskGap

            NoteCard {
                objectName: "ticketFiles"
                notesFirst: root.page.files.length === 0
                visible: root.page.state === "choosing"
                width: parent.width
                title: qsTr("Which file?")
                notes: [root.page.files.length === 0 ? qsTr("There is no file yet. Save an export of the help-desk system as CSV or XLSX on a USB stick and plug it in, or put it into this folder: %1").arg("\u2068" + root.page.folder + "\u2069") : qsTr("Files on USB sticks and in this folder: %1").arg("\u2068" + root.page.folder + "\u2069"), qsTr("ServiceNow, Zendesk, Jira Service Management, GLPI, Zammad, OTRS/Znuny, or a table of your own. Only times, service levels, desk and channel are kept, no names and no texts. The same file twice changes nothing.")]

                Repeater {
                    model: root.page.files.length
                    delegate: ChoiceLine {
                        required property int index
                        objectName: "file" + index
                        width: parent?.width ?? 0
                        named: true
                        name: root.page.files[index] ?? ""
                        value: [root.page.days[index], qsTr("%1 kB").arg(root.page.kilobytes[index] ?? ""), root.page.places[index]].filter(part => part !== "").join(" · ")
                        onActivated: root.page.pick(index)
                    }
                }
                PushButton {
                    objectName: "lookAgain"
                    height: Style.deskTarget
                    padding: 0.4 * Style.deskTarget
                    textSize: Style.deskText
                    text: qsTr("Look again")
                    onClicked: root.page.look()
                }
            }
            NoteCard {
                visible: root.page.state === "looking"
                width: parent.width
                title: qsTr("Looking …")
            }
            TicketPreview {
                objectName: "ticketPreview"
                visible: root.page.state === "preview"
                width: parent.width
                page: root.page
                words: root.words
                onAsked: key => {
                    root.asking = key;
                    sheet.open();
                }
            }
            NoteCard {
                visible: root.page.state === "running"
                width: parent.width
                title: qsTr("Taking in %1").arg("\u2068" + root.page.fileName + "\u2069")

                Rectangle {
                    objectName: "ticketProgress"
                    width: parent?.width ?? 0
                    height: 2.4 * Style.deskMm
                    radius: height / 2
                    color: Style.hairline
                    Accessible.role: Accessible.ProgressBar
                    Accessible.name: share.text

                    Rectangle {
                        anchors.left: parent.left
                        width: Math.max(height, parent.width * root.page.progress)
                        height: parent.height
                        radius: height / 2
                        color: Style.accent
                    }
                }
                Text {
                    id: share
                    width: parent?.width ?? 0
                    text: qsTr("%1 %").arg(root.written(Math.floor(100 * root.page.progress)))
                    textFormat: Text.PlainText
                    color: Style.ink
                    font.pixelSize: Style.deskText
                    horizontalAlignment: Text.AlignLeft
                }
            }
            NoteCard {
                objectName: "ticketResult"
                notesFirst: true
                visible: root.page.state === "done" || root.page.state === "failed"
                width: parent.width
                title: root.page.state === "failed" ? qsTr("The file was not taken") : root.page.counts.length === 0 ? qsTr("This file was taken before: nothing changed.") : qsTr("Taken in")
                notes: root.page.state === "failed" ? [root.page.problem, qsTr("Nothing was stored.")] : root.page.counts.length === 0 ? [] : [qsTr("Rows: %1. New: %2, changed: %3, known already: %4, not read: %5.").arg(root.page.counts[0]).arg(root.page.counts[1]).arg(root.page.counts[2]).arg(root.page.counts[3]).arg(root.page.counts[4])].concat(root.page.warnings)

                FigureTable {
                    objectName: "badRows"
                    visible: root.page.state === "done" && root.page.badLines.length > 0
                    width: parent?.width ?? 0
                    height: implicitHeight + Style.deskGap
                    title: qsTr("Rows that were not read")
                    headings: [qsTr("Line"), qsTr("Not read, because")]
                    words: [0, 1]
                    rows: root.page.badLines.map((line, place) => [line, root.page.badReasons[place] ?? ""]).concat(root.page.moreBad > 0 ? [["", qsTr("and %1 more").arg(root.written(root.page.moreBad))]] : [])
                }
                Flow {
                    spacing: Style.deskGap
                    width: parent?.width ?? 0

                    PushButton {
                        objectName: "toService"
                        visible: root.page.state === "done"
                        height: Style.deskTarget
                        padding: 0.4 * Style.deskTarget
                        textSize: Style.deskText
                        primary: true
                        text: qsTr("See the figures")
                        onClicked: root.staff.go("service")
                    }
                    PushButton {
                        objectName: "nextFile"
                        height: Style.deskTarget
                        padding: 0.4 * Style.deskTarget
                        textSize: Style.deskText
                        text: qsTr("Another file")
                        onClicked: root.page.look()
                    }
                }
            }
        }
    }
    ScrollMark {
        flick: flick
        anchors.right: parent.right
        anchors.rightMargin: 0.3 * Style.deskMargin
    }
    Popover {
        id: sheet
        anchors.fill: parent
        title: root.words.key(root.asking)
        wantedWidth: 100 * Style.deskMm
        wantedHeight: list.implicitHeight

        Flickable {
            anchors.fill: parent
            contentHeight: list.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            PickList {
                id: list
                readonly property int place: root.page.keys.indexOf(root.asking)
                width: sheet.innerWidth
                prefix: "option-"
                title: ""
                names: root.page.options[place] ?? []
                texts: names.map(name => root.words.value(root.asking, name))
                current: root.page.values[place] ?? ""
                onPicked: name => {
                    sheet.close();
                    root.page.change(root.asking, name);
                }
            }
        }
    }
}
