pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// What staff and admin see once inside: tabs, and one page at a time.
Item {
    id: root

    required property Gate gate
    required property Desk desk
    required property Exporting exporting
    required property IdeaDesk ideas
    required property Cleaning cleaning
    required property Announcing announcing
    required property bool onKiosk
    property string page: "scores"
    // Somebody writes: the keyboard and the fields need all the room there is.
    readonly property bool whole: root.page === "ideas" && root.ideas.editing

    signal leaveKiosk
    signal tryOut

    Component.onCompleted: root.ideas.open()
    Component.onDestruction: root.ideas.close()

    Item {
        id: header
        visible: !root.whole
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Style.deskMargin }
        height: Style.deskTarget

        Segments {
            id: tabs
            readonly property var titles: ({
                    "scores": qsTr("Scores"),
                    "ideas": root.ideas.anyNew ? qsTr("Ideas (%1)").arg(root.ideas.counts[0]) : qsTr("Ideas"),
                    "export": qsTr("Export"),
                    "kiosk": qsTr("Kiosk")
                })
            visible: names.length > 1
            anchors.left: parent.left
            prefix: "tab-"
            names: ["scores", "ideas"].concat(root.gate.isAdmin ? ["export"] : [], root.onKiosk ? ["kiosk"] : [])
            texts: names.map(name => titles[name])
            current: root.page
            onPicked: name => root.page = name
        }
        Text {
            objectName: "deskName"
            readonly property real start: tabs.visible ? tabs.width + 2 * Style.deskGap : 0
            anchors { left: parent.left; leftMargin: start; right: closing.left; rightMargin: Style.deskGap; verticalCenter: parent.verticalCenter }
            visible: !tabs.visible || implicitWidth <= width
            text: root.desk.deskName
            textFormat: Text.PlainText
            color: Style.ink
            font.pixelSize: Style.deskTitle
            font.bold: true
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
        }
        Text {
            id: closing
            objectName: "closingIn"
            anchors { right: back.left; rightMargin: text === "" ? 0 : Style.deskGap; verticalCenter: parent.verticalCenter }
            text: root.gate.closingIn > 0 ? qsTr("Closes in %1 s").arg(Number(root.gate.closingIn).toLocaleString(Qt.locale(root.desk.language), "f", 0)) : ""
            textFormat: Text.PlainText
            color: Style.quiet
            font.pixelSize: Style.deskText
        }
        PushButton {
            id: back
            objectName: "backToSurvey"
            anchors.right: parent.right
            compact: tabs.visible && tabs.width + Style.deskGap + fullWidth > parent.width
            height: Style.deskTarget
            padding: 0.35 * Style.deskTarget
            textSize: Style.deskText
            icon: root.onKiosk ? "back" : "lock"
            directed: true
            text: root.onKiosk ? qsTr("Back to the survey") : qsTr("Lock")
            onClicked: root.gate.close()
        }
    }
    AlarmLines {
        id: alarms
        anchors { left: parent.left; right: parent.right; top: header.bottom; margins: Style.deskMargin; topMargin: visible ? Style.deskGap : 0 }
        visible: lines.length > 0 && !root.whole
        desk: root.desk
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
    Loader {
        anchors { left: parent.left; right: parent.right; top: root.whole ? parent.top : opener.bottom; bottom: parent.bottom; topMargin: root.whole ? Style.deskMargin : Style.deskGap }
        sourceComponent: {
            switch (root.page) {
            case "ideas":
                return ideasPage;
            case "export":
                return exportPage;
            case "kiosk":
                return kioskPage;
            default:
                return scores;
            }
        }
    }
    Component {
        id: scores
        ScoresPage {
            desk: root.desk
            onCardWanted: (text, language) => {
                root.ideas.beginCard(text, language);
                root.page = "ideas";
            }
        }
    }
    Component {
        id: ideasPage
        IdeasDeskPage {
            ideas: root.ideas
            rightToLeft: root.desk.rightToLeft
            onKiosk: root.onKiosk
        }
    }
    Component {
        id: exportPage
        ExportPage {
            exporting: root.exporting
            language: root.desk.language
            Component.onCompleted: exporting.progressChanged.connect(root.gate.activity)
        }
    }
    Component {
        id: kioskPage
        KioskPage {
            cleaning: root.cleaning
            isAdmin: root.gate.isAdmin
            onLeaveKiosk: root.leaveKiosk()
            onTryOut: {
                root.tryOut();
                root.gate.close();
            }
        }
    }
}
