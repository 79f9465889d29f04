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
    // Small: one of many on a page. Tight: there is little room from side to side.
    property bool small: false
    property bool tight: false
    readonly property real padding: (root.tight ? 0.22 : 0.38) * root.implicitHeight
    // The width it would have with all the room, whether it has that or not.
    readonly property real looseWidth: bold.height > 0 ? root.texts.reduce((sum, text) => sum + Math.ceil(bold.advanceWidth(text)) + 0.76 * root.implicitHeight, 2 * Style.deskOutline) : 0
    readonly property real textSize: root.small ? Style.deskSmall : Style.deskText

    signal picked(string name)

    implicitWidth: row.implicitWidth + 2 * row.x
    implicitHeight: root.small ? 0.85 * Style.deskTarget : Style.deskTarget
    radius: Style.radius
    color: Style.surface
    border.width: Style.deskOutline
    border.color: Style.hairline

    FontMetrics {
        id: bold
        font.pixelSize: root.textSize
        font.bold: true
    }
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
                objectName: root.prefix + (modelData === "" ? "all" : modelData)
                width: label.implicitWidth + 2 * root.padding
                height: row.height
                radius: Style.radius - Style.deskOutline
                color: segment.isCurrent ? Style.accent : area.pressed && area.containsMouse ? Style.pressed : "transparent"
                border.width: segment.activeFocus ? Style.outline : 0
                border.color: Style.focus
                activeFocusOnTab: true

                Accessible.role: Accessible.RadioButton
                Accessible.name: label.text
                Accessible.checked: segment.isCurrent
                Accessible.focusable: true
                Accessible.onPressAction: root.picked(segment.modelData)
                Keys.onReturnPressed: root.picked(segment.modelData)
                Keys.onEnterPressed: root.picked(segment.modelData)
                Keys.onSpacePressed: root.picked(segment.modelData)

                Text {
                    id: label
                    anchors.centerIn: parent
                    text: root.texts[segment.index] ?? ""
                    textFormat: Text.PlainText
                    color: segment.isCurrent ? Style.accentInk : Style.ink
                    font.pixelSize: root.textSize
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
