import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Kiosk.Style

// One key: a letter or a drawn icon on a light cap.
KeyPanel {
    id: root

    required property real unit
    property string icon
    property string label: root.control ? root.control.displayText : ""
    property bool quiet: root.control ? root.control.highlighted : false
    property bool lit: false

    Rectangle {
        anchors.fill: parent
        anchors.margins: 7 * root.unit
        radius: Style.radius * 0.7
        color: root.control && root.control.pressed ? Style.pressed : root.lit ? Style.chosen : root.quiet ? Style.hairline : Style.surface
        border.width: root.lit ? Style.thick * 0.6 : Style.outline * 0.7
        border.color: root.lit ? Style.accent : Style.line

        Text {
            visible: root.icon === ""
            anchors.centerIn: parent
            text: root.label
            textFormat: Text.PlainText
            color: Style.ink
            opacity: root.control && root.control.enabled ? 1 : 0.4
            font.pixelSize: Math.min(0.5 * parent.height, 0.6 * parent.width, root.label.length > 3 ? 1.7 * parent.width / root.label.length : parent.height)
            font.capitalization: root.control && root.control.uppercased ? Font.AllUppercase : Font.MixedCase
        }
        Icon {
            visible: root.icon !== ""
            anchors.centerIn: parent
            name: root.icon
            size: Math.min(0.5 * parent.height, 0.6 * parent.width)
        }
    }
}
