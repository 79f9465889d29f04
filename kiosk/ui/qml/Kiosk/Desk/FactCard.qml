pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style

// A few facts under a heading: the name before, the value after.
Rectangle {
    id: root

    required property string title
    required property list<string> wanted
    required property list<string> names
    required property list<string> values
    required property DeviceWords words
    default property alias buttons: row.data

    implicitHeight: column.height + 4 * Style.deskGap
    radius: Style.radius
    color: Style.surface

    Column {
        id: column
        x: 2 * Style.deskGap
        y: 2 * Style.deskGap
        width: parent.width - 4 * Style.deskGap
        spacing: 0.8 * Style.deskGap

        Text {
            width: parent.width
            bottomPadding: 0.4 * Style.deskGap
            text: root.title
            textFormat: Text.PlainText
            color: Style.ink
            font.pixelSize: Style.deskTitle
            font.bold: true
            horizontalAlignment: Text.AlignLeft
        }
        Repeater {
            model: root.wanted.filter(name => root.names.includes(name))
            delegate: Item {
                id: fact
                required property string modelData
                readonly property bool folded: name.implicitWidth + value.implicitWidth + Style.deskGap > column.width
                width: column.width
                height: folded ? name.height + value.height : Math.max(name.height, value.height)
                Accessible.role: Accessible.StaticText
                Accessible.name: name.text + ": " + value.text

                Text {
                    id: name
                    anchors.left: parent.left
                    text: root.words.name(fact.modelData)
                    textFormat: Text.PlainText
                    color: Style.quiet
                    font.pixelSize: Style.deskText
                }
                Text {
                    id: value
                    objectName: "fact-" + fact.modelData
                    anchors { right: parent.right; bottom: parent.bottom }
                    width: fact.folded ? parent.width : implicitWidth
                    text: "\u2068" + root.words.value(fact.modelData, root.values[root.names.indexOf(fact.modelData)] ?? "") + "\u2069"
                    textFormat: Text.PlainText
                    color: Style.ink
                    font.pixelSize: Style.deskText
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    horizontalAlignment: fact.folded ? Text.AlignLeft : Text.AlignRight
                }
            }
        }
        Row {
            id: row
            visible: children.length > 0
            anchors.left: parent.left
            topPadding: 0.6 * Style.deskGap
            spacing: Style.deskGap
        }
    }
}
