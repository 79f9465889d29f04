import QtQuick
import Kiosk.Style

// One thing the checks say: a problem with a sign, advice without.
Item {
    id: root

    required property var issue
    required property IssueWords issues
    readonly property bool grave: root.issue.level === "problem"

    implicitHeight: Math.max(sign.height, told.implicitHeight)

    Icon {
        id: sign
        anchors { left: parent.left; top: parent.top; topMargin: 0.15 * Style.deskSmall }
        name: root.grave ? "alarm" : root.issue.level === "gap" ? "globe" : "idea"
        color: root.grave ? Style.warn : Style.quiet
        size: 1.1 * Style.deskSmall
    }
    Text {
        id: told
        anchors { left: sign.right; leftMargin: 0.5 * Style.deskGap; right: parent.right }
        text: root.issues.said(root.issue)
        textFormat: Text.PlainText
        color: root.grave ? Style.warn : Style.quiet
        font.pixelSize: Style.deskSmall
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
    }
}
