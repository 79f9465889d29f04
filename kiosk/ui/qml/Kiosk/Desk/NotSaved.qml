import QtQuick
import Kiosk.Style

// Says that the last change was not stored.
Rectangle {
    id: root

    required property string code

    visible: root.code !== ""
    height: label.implicitHeight + 2 * Style.deskGap
    radius: Style.radius
    color: Style.surface
    border.width: Style.outline
    border.color: Style.warn
    Accessible.role: Accessible.AlertMessage
    Accessible.name: label.text

    Text {
        id: label
        objectName: "notSaved"
        anchors { left: parent.left; right: parent.right; margins: Style.deskGap; verticalCenter: parent.verticalCenter }
        text: root.code === "refused" ? qsTr("This was not saved: it has changed meanwhile. Look at it again.") : qsTr("This was not saved. Try again; if it fails again, run “kiosk doctor” on this computer.")
        textFormat: Text.PlainText
        color: Style.ink
        font.pixelSize: Style.deskText
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
    }
}
