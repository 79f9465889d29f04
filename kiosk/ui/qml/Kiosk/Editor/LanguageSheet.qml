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

    signal picked(string tag)

    title: qsTr("Language")
    wantedWidth: 110 * Style.deskMm
    wantedHeight: list.implicitHeight

    Flickable {
        anchors.fill: parent
        contentHeight: list.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        PickList {
            id: list
            width: parent.width
            prefix: "language-"
            title: root.about
            names: root.names
            texts: root.texts
            current: root.current
            onPicked: name => root.picked(name)
        }
    }
}
