pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style

// A large switch: on or off is told by word, by the knob's place and by a tick, not by colour alone.
Item {
    id: root

    required property string text
    required property string icon
    required property bool on

    signal toggled

    function activate(): void {
        root.toggled();
    }

    activeFocusOnTab: true
    Accessible.ignored: !root.enabled || !root.visible
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.focusable: true
    Accessible.checkable: true
    Accessible.checked: root.on
    Accessible.onPressAction: root.activate()
    Accessible.onToggleAction: root.activate()

    Rectangle {
        anchors.fill: parent
        radius: Style.radius
        color: area.pressed && area.containsMouse ? Style.pressed : root.on ? Style.chosen : Style.surface
        border.width: root.on ? Style.thick : Style.outline
        border.color: root.on ? Style.accent : Style.line
    }
    FocusRing {
        shown: root.activeFocus
    }
    // A narrow one gives its words the room of the picture.
    readonly property bool narrow: root.width < 100 * Style.mm

    Icon {
        id: sign
        anchors { left: parent.left; leftMargin: Style.gap; verticalCenter: parent.verticalCenter }
        name: root.icon
        size: root.narrow ? 7 * Style.mm : Math.min(0.5 * root.height, 12 * Style.mm)
    }
    Title {
        anchors { left: sign.right; right: knob.left; leftMargin: root.narrow ? 0.5 * Style.gap : Style.gap; rightMargin: root.narrow ? 0.5 * Style.gap : Style.gap; verticalCenter: parent.verticalCenter }
        horizontalAlignment: Text.AlignLeft
        font.bold: false
        size: Style.text
        least: Style.leastText
        most: 0.88 * root.height
        Accessible.ignored: true
        text: root.text
    }
    Rectangle {
        id: knob
        anchors { right: parent.right; rightMargin: Style.gap; verticalCenter: parent.verticalCenter }
        height: root.narrow ? 6 * Style.mm : Math.min(0.5 * root.height, 10 * Style.mm)
        width: 1.8 * height
        radius: height / 2
        color: root.on ? Style.accent : Style.surface
        border.width: Style.outline
        border.color: root.on ? Style.accent : Style.line

        Rectangle {
            readonly property real inset: 0.12 * parent.height
            x: root.on !== LayoutMirroring.enabled ? parent.width - width - inset : inset
            anchors.verticalCenter: parent.verticalCenter
            height: parent.height - 2 * inset
            width: height
            radius: height / 2
            color: root.on ? Style.accentInk : Style.line
            Icon {
                visible: root.on
                anchors.centerIn: parent
                name: "tick"
                color: Style.accent
                size: 0.8 * parent.height
            }
        }
    }
    MouseArea {
        id: area
        anchors.fill: parent
        onClicked: root.activate()
    }
}
