pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style

// One calm sentence, and a second smaller one.
Item {
    id: root

    property string icon
    required property string headline
    property string detail
    // Room for controls at the lower edge.
    property real below: 0

    Column {
        anchors { centerIn: parent; verticalCenterOffset: -root.below / 2 }
        width: parent.width - 2 * Style.margin
        spacing: Style.gap

        Rectangle {
            id: sign
            visible: root.icon !== "" && (root.below === 0 || (Style.textScale === 1 && Style.heightMm > 120 && Style.widthMm > 120))
            anchors.horizontalCenter: parent.horizontalCenter
            width: 30 * Style.mm
            height: width
            radius: width / 2
            color: Style.surface
            border.width: Style.thick
            border.color: Style.accent
            Icon {
                anchors.centerIn: parent
                name: root.icon
                color: Style.accent
                size: 17 * Style.mm
            }
        }
        Title {
            id: headline
            objectName: "headline"
            width: parent.width
            text: root.headline
            Accessible.ignored: true
            size: root.below === 0 ? Style.display : Style.title
            most: 0.4 * root.height
        }
        Title {
            objectName: "detail"
            Accessible.ignored: true
            visible: root.detail !== ""
            width: parent.width
            font.bold: false
            size: Style.text
            least: 0.7 * Style.smallText
            most: Math.max(Style.text, root.height - root.below - (sign.visible ? sign.height : 0) - headline.height - 4 * Style.gap)
            color: Style.quiet
            text: root.detail
        }
    }
}
