pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// What is read of a file before it is taken, and what can be chosen about it.
NoteCard {
    id: root

    required property TicketPage page
    required property TicketWords words

    // Another choice is wanted for a key.
    signal asked(string key)

    title: root.page.fileName
    notes: root.page.refused !== "" ? [] : root.page.warnings.concat(root.page.unused === "" ? [] : [qsTr("Not read: %1").arg(root.page.unused)])

    Row {
        visible: root.page.refused !== ""
        width: parent?.width ?? 0
        spacing: Style.deskGap

        Icon {
            name: "alarm"
            size: 1.6 * Style.deskText
            color: Style.warn
        }
        Text {
            objectName: "refused"
            width: parent.width - 1.6 * Style.deskText - Style.deskGap
            text: root.page.refused + "\n" + qsTr("Choose below what is missing, or another file. Nothing was stored.")
            textFormat: Text.PlainText
            color: Style.ink
            font.pixelSize: Style.deskSmall
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
    }
    Flow {
        spacing: Style.deskGap
        width: parent?.width ?? 0

        PushButton {
            objectName: "takeFile"
            available: root.page.refused === ""
            height: Style.deskTarget
            padding: 0.4 * Style.deskTarget
            textSize: Style.deskText
            primary: true
            icon: "import"
            text: qsTr("Import")
            onClicked: root.page.start()
        }
        PushButton {
            objectName: "otherFile"
            height: Style.deskTarget
            padding: 0.4 * Style.deskTarget
            textSize: Style.deskText
            text: qsTr("Another file")
            onClicked: root.page.look()
        }
    }
    FigureTable {
        objectName: "firstTickets"
        visible: root.page.refused === "" && root.page.firstRows.length > 0
        width: parent?.width ?? 0
        height: implicitHeight + Style.deskGap
        title: qsTr("The first tickets")
        headings: root.page.firstFields.map(field => root.words.field(field))
        words: root.page.firstFields.map((field, place) => place)
        rows: root.page.firstRows
    }
    Text {
        width: parent?.width ?? 0
        topPadding: Style.deskGap
        text: qsTr("What is read. Touch a line to change it; it is kept for this system’s next file.")
        textFormat: Text.PlainText
        color: Style.ink
        font.pixelSize: Style.deskSmall
        font.bold: true
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
    }
    Grid {
        id: lines
        width: parent?.width ?? 0
        columns: width > 150 * Style.deskMm ? 2 : 1
        columnSpacing: 3 * Style.deskGap

        Repeater {
            model: root.page.keys.length
            delegate: ChoiceLine {
                required property int index
                readonly property string key: root.page.keys[index] ?? ""
                objectName: "choice-" + key
                width: (lines.width - (lines.columns - 1) * lines.columnSpacing) / lines.columns
                name: root.words.key(key)
                value: root.words.value(key, root.page.values[index] ?? "")
                missing: (root.page.values[index] ?? "") === ""
                onActivated: root.asked(key)
            }
        }
    }
}
