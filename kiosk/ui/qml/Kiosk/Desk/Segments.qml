pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style

// A few alternatives side by side, one of them chosen.
Rectangle {
    id: root

    required property list<string> names
    required property list<string> texts
    required property string current
    property string prefix
    readonly property real padding: 0.38 * Style.deskTarget

    signal picked(string name)

    implicitWidth: row.implicitWidth + 2 * row.x
    implicitHeight: Style.deskTarget
    radius: Style.radius
    color: Style.surface
    border.width: Style.deskOutline
    border.color: Style.hairline

    Row {
        id: row
        x: Style.deskOutline
        y: Style.deskOutline
        height: parent.height - 2 * y

        Repeater {
            model: root.names
            delegate: Rectangle {
                id: segment
                required property string modelData
                required property int index
                readonly property bool isCurrent: root.current === segment.modelData
                objectName: root.prefix + modelData
                width: label.implicitWidth + 2 * root.padding
                height: row.height
                radius: Style.radius - Style.deskOutline
                color: segment.isCurrent ? Style.accent : area.pressed && area.containsMouse ? Style.pressed : "transparent"

                Accessible.role: Accessible.RadioButton
                Accessible.name: label.text
                Accessible.checked: segment.isCurrent
                Accessible.onPressAction: root.picked(segment.modelData)

                Text {
                    id: label
                    anchors.centerIn: parent
                    text: root.texts[segment.index] ?? ""
                    textFormat: Text.PlainText
                    color: segment.isCurrent ? Style.accentInk : Style.ink
                    font.pixelSize: Style.deskText
                    font.bold: segment.isCurrent
                }
                MouseArea {
                    id: area
                    anchors.fill: parent
                    onClicked: root.picked(segment.modelData)
                }
            }
        }
    }
}
