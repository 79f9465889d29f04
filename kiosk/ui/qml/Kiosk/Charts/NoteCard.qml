pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style

// A card of a title, whatever stands in it, and notes in small print.
Rectangle {
    id: root

    required property string title
    property list<string> notes
    property bool notesFirst: false
    readonly property list<string> told: root.notes.filter(note => note !== "")
    default property alias content: content.data
    readonly property real pad: 1.5 * Style.deskGap

    implicitHeight: column.implicitHeight + 2 * root.pad
    radius: Style.radius
    color: Style.surface

    component Note: Text {
        required property string modelData
        width: column.width
        text: modelData
        textFormat: Text.PlainText
        color: Style.quiet
        font.pixelSize: Style.deskSmall
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
    }

    Column {
        id: column
        x: root.pad
        y: root.pad
        width: root.width - 2 * root.pad
        spacing: Style.deskGap

        Text {
            width: parent.width
            text: root.title
            textFormat: Text.PlainText
            color: Style.ink
            font.pixelSize: Style.deskText
            font.bold: true
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
        Repeater {
            model: root.notesFirst ? root.told : []
            delegate: Note {}
        }
        Column {
            id: content
            width: parent.width
            spacing: 0.7 * Style.deskGap
        }
        Repeater {
            model: root.notesFirst ? [] : root.told
            delegate: Note {}
        }
    }
}
