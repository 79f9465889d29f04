pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// Which days, and what is let through: the row at the top of every page of figures, and a line that tells it in words.
Item {
    id: root

    required property Staff staff
    // The page, over which a sheet opens.
    required property Item stage
    readonly property Scope scope: root.staff.model("scope") as Scope
    // What the page adds to the line, such as how many responses there are.
    property string note
    // A language says nothing on some pages.
    property bool byLanguage: true
    readonly property string filterText: {
        const parts = [];
        if (root.scope.desk !== root.staff.deskName)
            parts.push(root.scope.desk === "" ? qsTr("All desks") : qsTr("Desk: %1").arg(root.scope.desk));
        if (root.scope.language !== "" && root.byLanguage)
            parts.push(qsTr("Language: %1").arg(root.scope.languageName));
        if (root.scope.survey !== "")
            parts.push(qsTr("Survey: %1").arg(root.scope.survey));
        return parts.map(part => "\u2068" + part + "\u2069").join(" · ");
    }
    readonly property bool tight: ranges.looseWidth + filter.fullWidth + (beside.width > 0 ? beside.width + Style.deskGap : 0) + Style.deskGap > root.width

    // What the page puts beside the button for filters.
    default property alias extra: beside.data

    implicitHeight: Style.deskTarget + line.height

    Timer {
        // Which desks there are: the own one is named where there are others. After the page has been drawn.
        interval: 400
        running: true
        onTriggered: root.scope.look()
    }
    Segments {
        id: ranges
        anchors.left: parent.left
        prefix: "range-"
        names: ["today", "7-days", "30-days", "chosen"]
        texts: [qsTr("Today"), qsTr("7 days"), qsTr("30 days"), qsTr("Days…")]
        tight: root.tight
        current: root.scope.range
        onPicked: name => {
            if (name === "chosen")
                sheet.bring(days);
            else
                root.scope.setRange(name);
        }
    }
    PushButton {
        id: filter
        objectName: "filter"
        anchors.right: parent.right
        height: Style.deskTarget
        compact: root.tight
        padding: 0.35 * Style.deskTarget
        textSize: Style.deskText
        icon: "filter"
        text: qsTr("Filter")
        onClicked: {
            root.scope.look();
            sheet.bring(filters);
        }
    }
    Row {
        id: beside
        anchors { right: filter.left; rightMargin: Style.deskGap }
        spacing: Style.deskGap
    }
    Item {
        id: line
        anchors { left: parent.left; right: parent.right; top: ranges.bottom }
        height: Math.max(words.implicitHeight + Style.deskGap, clear.visible ? clear.height : 0)

        Text {
            id: words
            objectName: "rangeText"
            anchors { left: parent.left; right: clear.visible ? clear.left : parent.right; rightMargin: clear.visible ? Style.deskGap : 0; verticalCenter: parent.verticalCenter }
            text: [root.scope.daysText, root.scope.desks.length > 1 && root.scope.desk !== "" && root.scope.desk === root.staff.deskName ? root.scope.desk : "", root.filterText, root.note].filter(part => part !== "").join(" · ")
            textFormat: Text.PlainText
            color: root.filterText === "" ? Style.quiet : Style.ink
            font.pixelSize: Style.deskSmall
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
        PushButton {
            id: clear
            objectName: "clearFilter"
            visible: root.filterText !== ""
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            height: 0.85 * Style.deskTarget
            padding: 0.3 * height
            plain: true
            icon: "stop"
            textSize: Style.deskSmall
            text: root.scope.desk === "" && root.scope.language === "" && root.scope.survey === "" ? qsTr("Only this desk") : qsTr("No filter")
            onClicked: root.scope.clear()
        }
    }
    Loader {
        id: sheet
        // Over all of the desk's face, where the page leaves little room.
        parent: root.stage.parent?.parent ?? root.stage
        anchors.fill: parent
        active: false
        z: 5
        onLoaded: (item as Popover).open()

        function bring(component: Component): void {
            sheet.sourceComponent = component;
            sheet.active = true;
        }
    }
    Connections {
        target: sheet.item as Popover
        function onClosed(): void {
            sheet.active = false;
        }
    }
    Component {
        id: days
        DaysSheet {
            scope: root.scope
            language: root.staff.language
        }
    }
    Component {
        id: filters
        FilterSheet {
            scope: root.scope
            byLanguage: root.byLanguage
        }
    }
}
