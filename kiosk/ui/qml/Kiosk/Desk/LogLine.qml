import QtQuick
import Kiosk.Style

// One row of the log: when, who, what, to what.
Rectangle {
    id: root

    required property string number
    required property string when
    required property string who
    required property string action
    required property list<string> names
    required property list<string> values
    required property int index
    required property LogWords words
    readonly property bool warns: ["login_failed", "locked_out", "clock_jumped", "mark_replaced", "changed_outside", "simulated", "erased", "passcode_reset", "restored", "salvaged"].includes(root.action)
    readonly property bool wide: root.width > 150 * Style.mm * Style.deskRoom
    readonly property string detail: root.names.map((name, place) => root.words.told(name, root.values[place] ?? "")).join("   ·   ")

    height: column.height + 1.4 * Style.deskGap
    color: root.index % 2 === 0 ? Style.surface : "transparent"
    radius: Style.radius
    Accessible.role: Accessible.ListItem
    Accessible.name: [root.when, root.words.role(root.who), root.words.action(root.action), root.detail].join(", ")

    Icon {
        id: sign
        anchors { left: parent.left; leftMargin: Style.deskGap; top: parent.top; topMargin: 0.9 * Style.deskGap }
        visible: root.warns
        name: "alarm"
        color: Style.warn
        size: Style.deskText
    }
    Column {
        id: column
        anchors { left: parent.left; leftMargin: 1.6 * Style.deskGap + Style.deskText; right: parent.right; rightMargin: Style.deskGap; verticalCenter: parent.verticalCenter }
        spacing: 0.2 * Style.deskGap

        Item {
            width: parent.width
            height: what.height + (root.wide ? 0 : when.height)

            Text {
                id: what
                objectName: "logAction"
                anchors { left: parent.left; top: parent.top }
                width: parent.width - (root.wide ? when.width + Style.deskGap : 0)
                text: root.words.action(root.action)
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: Style.deskText
                font.bold: true
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
            }
            Text {
                id: when
                x: root.wide !== LayoutMirroring.enabled ? parent.width - width : 0
                y: root.wide ? what.height - height : what.height
                text: root.words.role(root.who) + "   " + root.when
                textFormat: Text.PlainText
                color: Style.quiet
                font.pixelSize: Style.deskSmall
            }
        }
        Text {
            objectName: "logDetail"
            visible: text !== ""
            width: parent.width
            text: root.detail
            textFormat: Text.PlainText
            color: Style.quiet
            font.pixelSize: Style.deskSmall
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            horizontalAlignment: Text.AlignLeft
        }
    }
}
