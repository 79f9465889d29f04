pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style

// One calm sentence, and a second smaller one.
Item {
    id: root

    property string icon
    required property string headline
    property string detail

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Style.margin
        spacing: Style.gap

        Rectangle {
            visible: root.icon !== ""
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
            objectName: "headline"
            width: parent.width
            text: root.headline
            size: Style.display
            most: 0.4 * root.height
        }
        Body {
            objectName: "detail"
            visible: root.detail !== ""
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            color: Style.quiet
            text: root.detail
        }
    }
}
