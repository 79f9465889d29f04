pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style

// A list of alternatives with a heading, one of them chosen; by finger, mouse or keys.
Column {
    id: root

    required property string title
    required property list<string> names
    required property list<string> texts
    required property string current
    property string prefix

    signal picked(string name)

    spacing: 0.3 * Style.deskGap

    Text {
        width: root.width
        bottomPadding: 0.4 * Style.deskGap
        text: root.title
        textFormat: Text.PlainText
        color: Style.quiet
        font.pixelSize: Style.deskSmall
        font.bold: true
        horizontalAlignment: Text.AlignLeft
    }
    Repeater {
        model: root.names
        delegate: Rectangle {
            id: entry
            required property string modelData
            required property int index
            readonly property bool isCurrent: root.current === entry.modelData
            objectName: root.prefix + (entry.modelData === "" ? "all" : entry.modelData)
            width: root.width
            height: Style.railTarget
            radius: Style.radius
            color: entry.isCurrent ? Style.accent : area.pressed && area.containsMouse ? Style.pressed : Style.surface
            border.width: entry.activeFocus ? Style.outline : Style.deskOutline
            border.color: entry.activeFocus ? Style.focus : Style.hairline
            activeFocusOnTab: true
            Accessible.role: Accessible.RadioButton
            Accessible.name: label.text
            Accessible.checked: entry.isCurrent
            Accessible.focusable: true
            Accessible.onPressAction: root.picked(entry.modelData)
            Keys.onReturnPressed: root.picked(entry.modelData)
            Keys.onEnterPressed: root.picked(entry.modelData)
            Keys.onSpacePressed: root.picked(entry.modelData)
            Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus()
            Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus()

            Text {
                id: label
                anchors { left: parent.left; right: tick.left; leftMargin: Style.deskGap; rightMargin: 0.5 * Style.deskGap; verticalCenter: parent.verticalCenter }
                text: root.texts[entry.index] ?? ""
                textFormat: Text.PlainText
                color: entry.isCurrent ? Style.accentInk : Style.ink
                font.pixelSize: Style.deskText
                font.bold: entry.isCurrent
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
            }
            Icon {
                id: tick
                anchors { right: parent.right; rightMargin: 0.6 * Style.deskGap; verticalCenter: parent.verticalCenter }
                visible: entry.isCurrent
                name: "tick"
                color: Style.accentInk
                size: Style.deskText
            }
            MouseArea {
                id: area
                anchors.fill: parent
                onClicked: root.picked(entry.modelData)
            }
        }
    }
}
