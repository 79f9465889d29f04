import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Kiosk.Keys
import Kiosk.Style

// One key: a letter or a drawn icon on a light cap.
KeyPanel {
    id: root

    readonly property Cap cap: root.control as Cap
    property string icon: root.cap?.icon ?? ""
    property string label: root.control ? root.control.displayText : ""
    property bool quiet: root.control ? root.control.highlighted : false
    property bool lit: icon === "shift" ? InputContext.capsLockActive || InputContext.shiftActive : root.cap?.lit ?? false

    Rectangle {
        anchors.fill: parent
        anchors.margins: Math.max(1, Math.round(0.6 * Style.mm))
        radius: 0.7 * Style.radius
        color: root.control && root.control.pressed ? Style.pressed : root.lit ? Style.chosen : root.quiet ? Style.hairline : Style.surface
        border.width: root.lit ? 0.6 * Style.thick : 0.7 * Style.outline
        border.color: root.lit ? Style.accent : Style.line

        Text {
            id: face
            // A letter, or a word such as "123".
            readonly property bool letter: root.label.length <= 2 || root.cap?.kind === "letter"
            visible: root.icon === ""
            anchors.fill: parent
            anchors.margins: 0.08 * parent.width
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: root.label
            textFormat: Text.PlainText
            color: Style.ink
            opacity: root.control && root.control.enabled ? 1 : 0.4
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 2.5 * Style.mm
            font.pixelSize: Math.max(2.5 * Style.mm, Math.min((letter ? 0.56 : 0.36) * parent.height, 0.6 * parent.width, 9 * Style.mm))
            // Devanagari hangs from a line; the digits beside it do not.
            transform: Translate {
                y: Style.liftEm < 0 && /[\u0900-\u097F]/.test(root.label) ? -Style.liftEm * face.fontInfo.pixelSize : 0
            }
            font.capitalization: root.control && root.control.uppercased ? Font.AllUppercase : Font.MixedCase
        }
        Icon {
            visible: root.icon !== ""
            anchors.centerIn: parent
            name: root.icon
            size: Math.min(0.5 * parent.height, 0.6 * parent.width, 9 * Style.mm)
        }
    }
}
