import QtQuick
import Kiosk.Style

// A sheet over a page, with a heading; a touch beside it, or Escape, puts it away.
FocusScope {
    id: root

    required property string title
    // How much room what is in it would like to have.
    property real wantedWidth: 120 * Style.mm
    property real wantedHeight: 90 * Style.mm
    readonly property real pad: 1.5 * Style.deskGap
    readonly property real innerWidth: sheet.width - 2 * root.pad
    readonly property real innerHeight: sheet.height - heading.height - Style.deskGap - 2 * root.pad
    default property alias content: body.data

    signal closed

    visible: false

    function open(): void {
        root.visible = true;
        root.forceActiveFocus();
    }
    function close(): void {
        root.visible = false;
        root.closed();
    }

    Keys.onEscapePressed: root.close()

    Rectangle {
        anchors.fill: parent
        color: Style.ink
        opacity: 0.35
    }
    MouseArea {
        objectName: "popoverVeil"
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onClicked: root.close()
        onWheel: wheel => wheel.accepted = true
    }
    Rectangle {
        id: sheet
        objectName: "popover"
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Style.deskGap, root.wantedWidth + 2 * root.pad)
        height: Math.min(parent.height - 2 * Style.deskGap, root.wantedHeight + heading.height + Style.deskGap + 2 * root.pad)
        radius: Style.radius
        color: Style.background
        border.width: Style.deskOutline
        border.color: Style.line
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        MouseArea {
            // A touch between two things is no touch beside the sheet.
            anchors.fill: parent
        }
        Item {
            id: heading
            x: root.pad
            y: root.pad
            width: root.innerWidth
            height: Style.deskTarget

            Text {
                anchors { left: parent.left; right: shut.left; rightMargin: Style.deskGap; verticalCenter: parent.verticalCenter }
                text: root.title
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: Style.deskTitle
                font.bold: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Style.deskText
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
            }
            PushButton {
                id: shut
                objectName: "popoverClose"
                anchors.right: parent.right
                height: Style.deskTarget
                compact: true
                plain: true
                icon: "stop"
                textSize: Style.deskText
                text: qsTr("Close")
                onClicked: root.close()
            }
        }
        Item {
            id: body
            x: root.pad
            y: root.pad + heading.height + Style.deskGap
            width: root.innerWidth
            height: root.innerHeight
        }
    }
}
