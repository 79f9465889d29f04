pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// How far the visit has got, and whose desk this is; nothing to touch, so that it may stay out of reach.
Item {
    id: root

    required property Visit visit

    // A low picture has no room for the name.
    readonly property bool named: Style.heightMm >= 100 * Style.textScale
    implicitHeight: root.named ? Math.max(1.3 * Style.smallText, logo.height) : 3.6 * Style.mm

    Row {
        id: progress
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0.4 * Style.gap
        Accessible.role: Accessible.Indicator
        Accessible.ignored: !progress.enabled || !progress.visible
        Accessible.name: qsTr("Question %1 of %2").arg((root.visit.position + 1).toLocaleString(Qt.locale(root.visit.language), "f", 0)).arg(root.visit.pathLength.toLocaleString(Qt.locale(root.visit.language), "f", 0))

        Repeater {
            model: root.visit.pathLength
            delegate: Rectangle {
                required property int index
                readonly property bool here: index === root.visit.position
                width: (here ? 9 : 3.6) * Style.mm
                height: 3.6 * Style.mm
                radius: height / 2
                color: index <= root.visit.position ? Style.accent : Style.surface
                border.width: index <= root.visit.position ? 0 : Style.outline
                border.color: Style.line
            }
        }
    }
    Image {
        id: logo
        objectName: "logo"
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        source: Style.settled && root.named ? Style.logo : ""
        height: status === Image.Ready ? 1.5 * Style.smallText : 0
        sourceSize.height: Math.round(1.5 * Style.smallText)
        fillMode: Image.PreserveAspectFit
        asynchronous: true
    }
    Body {
        objectName: "deskName"
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        visible: root.named && logo.height === 0 && implicitWidth <= root.width - progress.width - 2 * Style.gap
        font.pixelSize: Style.smallText
        wrapMode: Text.NoWrap
        color: Style.quiet
        text: root.visit.deskName
    }
}
