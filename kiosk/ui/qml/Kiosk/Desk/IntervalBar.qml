import QtQuick
import Kiosk.Style

// Where a score lies on its axis, and how sure that is: a band for the interval, a mark for the score.
Item {
    id: root

    required property real position
    required property real low
    required property real high
    required property list<string> ends
    readonly property real bar: 2.4 * Style.mm
    readonly property bool mirrored: root.LayoutMirroring.enabled

    implicitHeight: bar + 0.3 * Style.deskGap + first.implicitHeight
    Accessible.ignored: true

    function along(share: real): real {
        return root.mirrored ? root.width * (1 - share) : root.width * share;
    }

    Rectangle {
        width: parent.width
        height: root.bar
        radius: height / 2
        color: Style.hairline
    }
    Rectangle {
        x: Math.min(root.along(root.low), root.along(root.high))
        width: Math.max(root.bar, Math.abs(root.along(root.high) - root.along(root.low)))
        height: root.bar
        radius: height / 2
        color: Style.band
    }
    Rectangle {
        x: Math.max(0, Math.min(root.width - width, root.along(root.position) - width / 2))
        y: -0.25 * root.bar
        width: 0.5 * root.bar
        height: 1.5 * root.bar
        radius: width / 2
        color: Style.accent
    }
    Text {
        id: first
        anchors.left: parent.left
        y: root.bar + 0.3 * Style.deskGap
        text: root.ends[0] ?? ""
        textFormat: Text.PlainText
        color: Style.quiet
        font.pixelSize: 0.85 * Style.deskSmall
    }
    Text {
        anchors.right: parent.right
        y: first.y
        text: root.ends[1] ?? ""
        textFormat: Text.PlainText
        color: Style.quiet
        font.pixelSize: 0.85 * Style.deskSmall
    }
}
