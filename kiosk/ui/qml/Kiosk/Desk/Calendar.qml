pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// One month of days; the first touch chooses the first day, the second the last one. Days to come cannot be chosen.
Item {
    id: root

    required property string language
    required property Scope scope
    // YYYY-MM-DD: what is chosen, and the last day that can be.
    required property string first
    required property string last
    readonly property string today: root.scope.todayText
    readonly property var locale: Qt.locale(root.language)
    readonly property int weekStart: root.locale.firstDayOfWeek
    property int year: Number(root.last.slice(0, 4))
    property int month: Number(root.last.slice(5, 7)) - 1
    // Where the first touch was, while the second is awaited.
    property string begun
    readonly property bool canGoOn: root.iso(root.year, root.month + 1, 1) <= root.today
    // Where there is little height the month stands beside its days, this wide.
    property real asideWidth: 0
    readonly property real daysTop: root.asideWidth > 0 ? 0 : Style.deskTarget
    readonly property real daysWidth: root.asideWidth > 0 ? root.width - root.asideWidth - 2 * Style.deskGap : root.width
    readonly property real daysLeft: root.LayoutMirroring.enabled ? root.width - root.daysWidth : 0
    readonly property real across: root.daysWidth / 7
    readonly property real headHeight: 1.8 * Style.deskSmall
    readonly property real down: Math.min(Style.railTarget, (root.height - root.headHeight - root.daysTop) / 6)
    readonly property int before: (new Date(Date.UTC(root.year, root.month, 1)).getUTCDay() - root.weekStart + 7) % 7

    signal chosen(string first, string last)

    implicitHeight: root.daysTop + root.headHeight + 6 * Style.railTarget

    function iso(year: int, month: int, day: int): string {
        return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
    }
    function written(value: int): string {
        return Number(value).toLocaleString(root.locale, "f", 0);
    }
    function turn(by: int): void {
        if (by > 0 && !root.canGoOn)
            return;
        const to = new Date(Date.UTC(root.year, root.month + by, 1));
        root.year = to.getUTCFullYear();
        root.month = to.getUTCMonth();
    }
    function touch(day: string): void {
        if (day > root.today)
            return;
        if (root.begun === "") {
            root.begun = day;
            root.chosen(day, day);
        } else {
            root.chosen(day < root.begun ? day : root.begun, day < root.begun ? root.begun : day);
            root.begun = "";
        }
    }

    Item {
        id: head
        anchors.right: parent.right
        width: root.asideWidth > 0 ? root.asideWidth : parent.width
        height: Style.deskTarget

        PushButton {
            id: earlier
            objectName: "monthBefore"
            anchors.left: parent.left
            height: Style.deskTarget
            compact: true
            plain: true
            directed: true
            icon: "back"
            textSize: Style.deskText
            text: qsTr("The month before")
            onClicked: root.turn(-1)
        }
        Text {
            objectName: "monthName"
            anchors { left: earlier.right; right: later.left; verticalCenter: parent.verticalCenter }
            text: root.scope.monthText(root.year, root.month + 1)
            textFormat: Text.PlainText
            color: Style.ink
            font.pixelSize: Style.deskText
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
        }
        PushButton {
            id: later
            objectName: "monthAfter"
            anchors.right: parent.right
            height: Style.deskTarget
            compact: true
            plain: true
            directed: true
            available: root.canGoOn
            icon: "forward"
            textSize: Style.deskText
            text: qsTr("The next month")
            onClicked: root.turn(1)
        }
    }
    Repeater {
        model: 7
        delegate: Text {
            required property int index
            x: root.daysLeft + (root.LayoutMirroring.enabled ? 6 - index : index) * root.across
            y: root.daysTop
            width: root.across
            height: root.headHeight
            text: root.locale.standaloneDayName((root.weekStart + index) % 7, Locale.ShortFormat)
            textFormat: Text.PlainText
            color: Style.quiet
            font.pixelSize: 0.9 * Style.deskSmall
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 0.5 * Style.deskSmall
            horizontalAlignment: Text.AlignHCenter
        }
    }
    Repeater {
        model: 42
        delegate: Item {
            id: cell
            required property int index
            readonly property int column: cell.index % 7
            readonly property string day: root.iso(root.year, root.month, cell.index - root.before + 1)
            readonly property bool inMonth: Number(cell.day.slice(5, 7)) === root.month + 1
            readonly property bool open: cell.day <= root.today
            readonly property bool inside: cell.day >= root.first && cell.day <= root.last
            readonly property bool isEnd: cell.day === root.first || cell.day === root.last
            objectName: "day-" + cell.day
            visible: cell.inMonth
            x: root.daysLeft + (root.LayoutMirroring.enabled ? 6 - cell.column : cell.column) * root.across
            y: root.daysTop + root.headHeight + Math.floor(cell.index / 7) * root.down
            width: root.across
            height: root.down
            activeFocusOnTab: cell.inMonth && cell.open
            Accessible.role: Accessible.Button
            Accessible.name: Qt.locale(root.language).toString(new Date(root.year, root.month, cell.index - root.before + 1), Locale.LongFormat)
            Accessible.focusable: cell.open
            Accessible.checked: cell.inside
            Accessible.onPressAction: root.touch(cell.day)
            Keys.onReturnPressed: root.touch(cell.day)
            Keys.onEnterPressed: root.touch(cell.day)
            Keys.onSpacePressed: root.touch(cell.day)

            Rectangle {
                // The days between the ends hang together.
                visible: cell.inside && root.first !== root.last
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                height: 0.86 * Math.min(parent.width, parent.height)
                color: Style.chosen
            }
            Rectangle {
                anchors.centerIn: parent
                width: 0.86 * Math.min(parent.width, parent.height)
                height: width
                radius: width / 2
                color: cell.isEnd ? Style.accent : area.pressed ? Style.pressed : "transparent"
                border.width: cell.activeFocus ? Style.outline : cell.day === root.today ? Style.deskOutline : 0
                border.color: cell.activeFocus ? Style.focus : Style.line
            }
            Text {
                anchors.centerIn: parent
                text: root.written(Number(cell.day.slice(8)))
                textFormat: Text.PlainText
                color: cell.isEnd ? Style.accentInk : cell.open ? Style.ink : Style.line
                opacity: cell.open ? 1 : 0.6
                font.pixelSize: Style.deskText
                font.bold: cell.isEnd
            }
            MouseArea {
                id: area
                anchors.fill: parent
                enabled: cell.open
                onClicked: root.touch(cell.day)
            }
        }
    }
}
