pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Charts
import Kiosk.Models
import Kiosk.Style

// What staff and admin see once inside: the pages' names at the side, behind a button where there is little room, and one page.
Item {
    id: root

    required property Staff staff
    readonly property Gate gate: root.staff.gate
    readonly property Desk desk: root.staff.model("desk") as Desk
    readonly property IdeaDesk ideas: root.staff.model("ideas") as IdeaDesk
    readonly property AlertDesk alerts: root.staff.model("alerts") as AlertDesk
    readonly property Announcing announcing: root.staff.model("announcing") as Announcing
    // Somebody writes: the keyboard and the fields need all the room there is.
    readonly property bool whole: root.staff.whole || (root.staff.page === "ideas" && root.ideas.editing)
    readonly property bool wide: root.width > 200 * Style.deskRoom * Style.mm
    property bool menuUp: false

    // Every page there is: its name, its title, its icon, who may see it, and its file in Kiosk/. A page is left out
    // where its model (the fifth) is not there.
    readonly property var staffPages: [
        ["scores", qsTr("Scores"), "scores", "", "Desk/ScoresPage.qml"],
        ["trend", qsTr("Over time"), "trend", "", "Charts/TrendPage.qml"],
        ["hours", qsTr("Hours"), "hours", "", "Charts/HoursPage.qml"],
        ["languages", qsTr("Languages"), "globe", "", "Charts/LanguagesPage.qml"],
        ["service", qsTr("Service"), "service", "", "Charts/ServiceDeskPage.qml"],
        ["comments", qsTr("Comments"), "comments", "", "Desk/CommentsPage.qml"],
        ["alerts", root.alerts.anyNew ? qsTr("Alerts (%1)").arg(root.alerts.waitingText) : qsTr("Alerts"), "bell", "", "Desk/AlertsPage.qml"],
        ["ideas", root.ideas.anyNew ? qsTr("Ideas (%1)").arg(root.ideas.counts[0]) : qsTr("Ideas"), "idea", "", "Desk/IdeasDeskPage.qml"],
        ["wall", qsTr("Wall display"), "wall", "wall", "Desk/WallPage.qml"],
        ["reports", qsTr("Reports"), "report", "", "Desk/ReportsPage.qml"],
        ["export", qsTr("Export"), "export", "", "Desk/ExportPage.qml"],
        ["kiosk", qsTr("Kiosk"), "kiosk", "cleaning", "Desk/KioskPage.qml"]
    ]
    readonly property var adminPages: [
        ["surveys", qsTr("Surveys"), "survey", "surveys", "Editor/SurveysPage.qml"],
        ["tickets", qsTr("Help-desk import"), "import", "tickets", "Charts/TicketsPage.qml"],
        ["settings", qsTr("Settings"), "settings", "settings", "Desk/SettingsPage.qml"],
        ["care", qsTr("Care of data"), "care", "care", "Desk/CarePage.qml"],
        ["passcodes", qsTr("Passcodes"), "key", "renewing", "Desk/PasscodesPage.qml"],
        ["device", qsTr("Device"), "device", "device", "Desk/DevicePage.qml"],
        ["log", qsTr("Log"), "log", "log", "Desk/LogPage.qml"]
    ]
    readonly property var staffHas: root.staffPages.filter(page => page[3] === "" || root.staff.has(page[3]))
    readonly property var pages: root.staffHas.concat(root.gate.isAdmin ? root.adminPages.filter(page => page[3] === "" || root.staff.has(page[3])) : [])
    readonly property var current: root.pages.find(page => page[0] === root.staff.page) ?? root.pages[0]

    function bring(): void {
        loader.setSource(Qt.resolvedUrl("../" + root.current[4]), Given.to(root.current[4], {
            staff: root.staff
        }));
    }

    onCurrentChanged: if (loader.shown !== root.current[4]) {
        loader.shown = root.current[4];
        root.bring();
    }
    Component.onCompleted: {
        root.ideas.open();
        root.alerts.open();
    }
    Component.onDestruction: {
        root.ideas.close();
        root.alerts.close();
    }

    Connections {
        target: root.staff
        function onLanguageChanged(): void {
            root.bring();
        }
    }
    Item {
        id: header
        visible: !root.whole
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Style.deskMargin }
        height: Style.deskTarget

        PushButton {
            id: menu
            objectName: "menu"
            visible: !root.wide
            anchors.left: parent.left
            height: Style.deskTarget
            padding: 0.35 * Style.deskTarget
            textSize: Style.deskText
            icon: root.menuUp ? "back" : "menu"
            directed: root.menuUp
            text: root.current[1]
            onClicked: root.menuUp = !root.menuUp
        }
        Text {
            objectName: "deskName"
            anchors { left: root.wide ? parent.left : menu.right; leftMargin: root.wide ? 0 : 2 * Style.deskGap; right: waiting.visible ? waiting.left : closing.left; rightMargin: Style.deskGap; verticalCenter: parent.verticalCenter }
            visible: root.wide || implicitWidth <= width
            text: root.staff.deskName
            textFormat: Text.PlainText
            color: Style.ink
            font.pixelSize: Style.deskTitle
            font.bold: true
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
        }
        PushButton {
            // Quiet: a low score is nobody's emergency.
            id: waiting
            objectName: "alertsWaiting"
            visible: root.alerts.anyNew && root.current[0] !== "alerts"
            anchors { right: closing.left; rightMargin: closing.text === "" ? 0 : Style.deskGap }
            height: Style.deskTarget
            compact: !root.wide
            plain: true
            padding: 0.3 * Style.deskTarget
            textSize: Style.deskText
            icon: "bell"
            text: qsTr("New low scores: %1").arg(root.alerts.waitingText)
            onClicked: root.staff.go("alerts")
        }
        Text {
            id: closing
            objectName: "closingIn"
            anchors { right: shade.left; rightMargin: text === "" ? 0 : Style.deskGap; verticalCenter: parent.verticalCenter }
            text: root.gate.closingIn > 0 ? qsTr("Closes in %1 s").arg(Number(root.gate.closingIn).toLocaleString(Qt.locale(root.staff.language), "f", 0)) : ""
            textFormat: Text.PlainText
            color: Style.quiet
            font.pixelSize: Style.deskText
        }
        PushButton {
            id: shade
            objectName: "shade"
            anchors { right: back.left; rightMargin: Style.deskGap }
            height: Style.deskTarget
            compact: true
            plain: true
            icon: root.staff.dark ? "sun" : "moon"
            text: root.staff.dark ? qsTr("Light") : qsTr("Dark")
            onClicked: root.staff.setDark(!root.staff.dark)
        }
        PushButton {
            id: back
            objectName: "backToSurvey"
            anchors.right: parent.right
            compact: !root.wide && menu.width + shade.width + (waiting.visible ? waiting.width : 0) + 2 * Style.deskGap + fullWidth > parent.width
            height: Style.deskTarget
            padding: 0.35 * Style.deskTarget
            textSize: Style.deskText
            icon: root.staff.onKiosk ? "back" : "lock"
            directed: true
            text: root.staff.onKiosk ? qsTr("Back to the survey") : qsTr("Lock")
            onClicked: root.gate.close()
        }
    }
    AlarmLines {
        id: alarms
        anchors { left: parent.left; right: parent.right; top: header.bottom; margins: Style.deskMargin; topMargin: visible ? Style.deskGap : 0 }
        visible: lines.length > 0 && !root.whole
        desk: root.desk
        // What is advice is told where somebody looks first and where it is mended; answers that cannot be saved, everywhere.
        noticed: ["scores", "kiosk", "settings", "device"].includes(root.current[0])
        room: 0.26 * root.height
    }
    Loader {
        id: opener
        active: root.announcing !== null
        visible: active && !root.whole
        anchors { left: parent.left; right: parent.right; top: alarms.bottom; margins: Style.deskMargin; topMargin: active ? Style.deskGap : 0 }
        sourceComponent: OpenVisit {
            announcing: root.announcing
        }
    }
    Rail {
        id: rail
        visible: (root.wide || root.menuUp) && !root.whole
        anchors { left: parent.left; leftMargin: Style.deskMargin; top: opener.bottom; bottom: parent.bottom }
        width: root.wide ? Style.railWidth : root.width - 2 * Style.deskMargin
        names: root.pages.map(page => page[0])
        titles: root.pages.map(page => page[1])
        icons: root.pages.map(page => page[2])
        staffs: root.staffHas.length
        current: root.current[0]
        onPicked: name => {
            root.staff.go(name);
            root.menuUp = false;
        }
    }
    ScrollMark {
        anchors { left: parent.left; leftMargin: 0.3 * Style.deskMargin }
        visible: rail.visible && rail.contentHeight > rail.height + 1
        flick: rail
    }
    Loader {
        id: loader
        property string shown
        objectName: "page"
        visible: root.wide || !root.menuUp || root.whole
        anchors { left: root.wide && !root.whole ? rail.right : parent.left; right: parent.right; top: root.whole ? parent.top : opener.bottom; bottom: parent.bottom; topMargin: root.whole ? Style.deskMargin : Style.deskGap }
    }
}
