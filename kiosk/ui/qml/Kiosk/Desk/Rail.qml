pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style

// The pages by their names, one below the other; the one that is up is marked.
Flickable {
    id: root

    required property list<string> names
    required property list<string> titles
    required property list<string> icons
    // How many of the first ones are staff's; a line stands below them.
    required property int staffs
    required property string current

    signal picked(string name)

    contentHeight: column.implicitHeight + 2 * Style.deskGap
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    // The page that is up is in sight.
    function show(): void {
        const item = entries.itemAt(root.names.indexOf(root.current));
        if (item !== null && (item.y < root.contentY || item.y + item.height + Style.deskGap > root.contentY + root.height))
            root.contentY = Math.max(0, Math.min(item.y - root.height / 3, root.contentHeight - root.height));
    }
    onCurrentChanged: Qt.callLater(root.show)
    onHeightChanged: Qt.callLater(root.show)
    Component.onCompleted: Qt.callLater(root.show)

    Column {
        id: column
        y: Style.deskGap
        width: root.width

        Repeater {
            id: entries
            model: root.names
            delegate: Item {
                id: entry
                required property string modelData
                required property int index
                readonly property bool isCurrent: root.current === entry.modelData
                readonly property bool isFirstOfAdmin: entry.index === root.staffs && entry.index > 0

                objectName: "tab-" + modelData
                width: column.width
                height: Style.railTarget + (isFirstOfAdmin ? 2 * Style.deskGap : 0)
                activeFocusOnTab: true
                Accessible.role: Accessible.PageTab
                Accessible.name: label.text
                Accessible.focusable: true
                Accessible.selected: entry.isCurrent
                Accessible.onPressAction: root.picked(entry.modelData)
                Keys.onReturnPressed: root.picked(entry.modelData)
                Keys.onEnterPressed: root.picked(entry.modelData)
                Keys.onSpacePressed: root.picked(entry.modelData)

                Rectangle {
                    visible: entry.isFirstOfAdmin
                    y: Style.deskGap - Style.deskOutline / 2
                    width: parent.width
                    height: Style.deskOutline
                    color: Style.hairline
                }
                Rectangle {
                    id: ground
                    anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                    height: Style.railTarget
                    radius: Style.radius
                    color: entry.isCurrent ? Style.accent : area.pressed && area.containsMouse ? Style.pressed : "transparent"
                    border.width: entry.activeFocus ? Style.outline : 0
                    border.color: Style.focus
                }
                Icon {
                    id: sign
                    anchors { left: parent.left; leftMargin: 0.8 * Style.deskGap; verticalCenter: ground.verticalCenter }
                    name: root.icons[entry.index] ?? ""
                    size: 1.3 * Style.deskText
                    color: entry.isCurrent ? Style.accentInk : Style.ink
                }
                Text {
                    id: label
                    anchors { left: sign.right; leftMargin: 0.8 * Style.deskGap; right: parent.right; rightMargin: 0.5 * Style.deskGap; verticalCenter: ground.verticalCenter }
                    text: root.titles[entry.index] ?? ""
                    textFormat: Text.PlainText
                    color: entry.isCurrent ? Style.accentInk : Style.ink
                    font.pixelSize: Style.deskText
                    font.bold: entry.isCurrent
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Style.deskSmall
                    elide: Text.ElideRight
                    horizontalAlignment: Text.AlignLeft
                }
                MouseArea {
                    id: area
                    anchors.fill: ground
                    onClicked: root.picked(entry.modelData)
                }
            }
        }
    }
}
