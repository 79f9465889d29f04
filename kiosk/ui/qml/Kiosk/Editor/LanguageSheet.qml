import QtQuick
import Kiosk.Desk
import Kiosk.Style

// One language out of several.
Popover {
    id: root

    required property list<string> names
    required property list<string> texts
    required property string current
    property string about
    property string prefix: "language-"

    signal picked(string tag)

    title: qsTr("Language")
    wantedWidth: 110 * Style.deskMm
    wantedHeight: column.implicitHeight

    Flickable {
        anchors.fill: parent
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            width: parent.width
            spacing: 0.5 * Style.deskGap

            Said {
                visible: text !== ""
                width: parent.width
                faint: true
                text: root.about
            }
            PickList {
                width: parent.width
                prefix: root.prefix
                title: ""
                names: root.names
                texts: root.texts
                current: root.current
                onPicked: name => root.picked(name)
            }
        }
    }
}
