import QtQuick
import Kiosk.Models
import Kiosk.Style

// One idea on the page of ideas; an open one with its "me too".
Rectangle {
    id: root

    required property Idea idea
    property int number: 0
    property real size: Style.smallText
    readonly property bool isOpen: root.idea.state === "open"
    readonly property real pad: Style.gap

    signal voted

    // What it takes to show everything.
    implicitHeight: text.implicitHeight + 2 * root.pad + (root.isOpen ? me.height + 0.5 * Style.gap : 0)
    radius: Style.radius
    color: Style.surface
    border.width: Style.outline
    border.color: Style.hairline

    IdeaText {
        id: text
        objectName: "idea" + root.number
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: root.pad }
        idea: root.idea
        size: root.size
    }
    Body {
        objectName: "votes" + root.number
        visible: root.isOpen && root.idea.votesText !== ""
        anchors { right: me.left; left: parent.left; verticalCenter: me.verticalCenter; margins: root.pad }
        horizontalAlignment: Text.AlignRight
        font.pixelSize: 0.8 * root.size
        color: Style.quiet
        text: qsTr("“Me too” so far: %1").arg(root.idea.votesText)
    }
    PushButton {
        id: me
        objectName: "meToo" + root.number
        visible: root.isOpen
        anchors { right: parent.right; bottom: parent.bottom; margins: root.pad }
        padding: 0.35 * height
        primary: root.idea.voted
        icon: root.idea.voted ? "tick" : ""
        text: qsTr("Me too")
        Accessible.checkable: true
        Accessible.checked: root.idea.voted
        onClicked: root.voted()
    }
}
