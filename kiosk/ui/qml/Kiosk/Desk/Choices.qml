pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style

// A heading and alternatives below it, one of them chosen; what does not fit goes to the next line.
Column {
    id: root

    required property string title
    required property list<string> names
    required property list<string> texts
    required property string current
    property string prefix
    property string note

    signal picked(string name)

    spacing: 0.5 * Style.deskGap

    Text {
        width: parent.width
        text: root.title
        textFormat: Text.PlainText
        color: Style.quiet
        font.pixelSize: Style.deskSmall
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
    }
    Flow {
        width: parent.width
        spacing: 0.6 * Style.deskGap

        Repeater {
            model: root.names
            delegate: Item {
                id: choice
                required property string modelData
                required property int index
                readonly property bool isCurrent: root.current === choice.modelData

                function activate(): void {
                    root.picked(choice.modelData);
                }

                objectName: root.prefix + modelData
                width: Math.max(height, Math.min(label.implicitWidth + (tick.visible ? tick.width + 0.5 * Style.deskGap : 0) + 0.6 * Style.deskTarget, root.width))
                height: 0.86 * Style.deskTarget
                activeFocusOnTab: true
                Accessible.role: Accessible.RadioButton
                Accessible.name: label.text
                Accessible.focusable: true
                Accessible.checked: choice.isCurrent
                Accessible.onPressAction: choice.activate()
                Keys.onReturnPressed: choice.activate()
                Keys.onEnterPressed: choice.activate()
                Keys.onSpacePressed: choice.activate()

                Rectangle {
                    anchors.fill: parent
                    radius: height / 2
                    color: choice.isCurrent ? Style.accent : area.pressed && area.containsMouse ? Style.pressed : Style.surface
                    border.width: choice.isCurrent ? 0 : Style.deskOutline
                    border.color: Style.line
                }
                Rectangle {
                    visible: choice.activeFocus
                    anchors { fill: parent; margins: -1.5 * Style.deskOutline - 2 }
                    radius: height / 2
                    color: "transparent"
                    border.width: Style.outline
                    border.color: Style.focus
                }
                Row {
                    anchors.centerIn: parent
                    spacing: 0.5 * Style.deskGap

                    Icon {
                        id: tick
                        visible: choice.isCurrent
                        anchors.verticalCenter: parent.verticalCenter
                        name: "tick"
                        color: Style.accentInk
                        size: Style.deskText
                    }
                    Text {
                        id: label
                        anchors.verticalCenter: parent.verticalCenter
                        text: root.texts[choice.index] ?? ""
                        textFormat: Text.PlainText
                        color: choice.isCurrent ? Style.accentInk : Style.ink
                        font.pixelSize: Style.deskText
                    }
                }
                MouseArea {
                    id: area
                    anchors.fill: parent
                    onClicked: choice.activate()
                }
            }
        }
    }
    Text {
        visible: text !== ""
        width: parent.width
        text: root.note
        textFormat: Text.PlainText
        color: Style.quiet
        font.pixelSize: Style.deskSmall
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
    }
}
