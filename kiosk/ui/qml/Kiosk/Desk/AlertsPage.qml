pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Charts
import Kiosk.Models
import Kiosk.Style

// Low scores that ask for attention: new, acknowledged, closed.
Item {
    id: root

    required property Staff staff
    readonly property AlertDesk alerts: root.staff.model("alerts") as AlertDesk
    readonly property Scope scope: root.staff.model("scope") as Scope
    property Words words: Words {}
    readonly property bool writing: (list.currentItem as AlertCard)?.writing ?? false

    function none(group: string): string {
        switch (group) {
        case "new":
            return qsTr("Nothing waits. A satisfaction score in the lowest quarter of its scale shows here, on a day with at least 5 answers at once, else when the day is over.");
        case "acknowledged":
            return qsTr("No alert is being looked after.");
        default:
            return qsTr("No alert has been closed yet.");
        }
    }

    Component.onCompleted: root.alerts.list(true)
    Component.onDestruction: root.alerts.list(false)

    Segments {
        id: groups
        anchors { left: parent.left; top: parent.top; leftMargin: Style.deskMargin }
        tight: looseWidth > root.width - 2 * Style.deskMargin
        prefix: "alerts-"
        names: ["new", "acknowledged", "closed"]
        texts: [root.alerts.anyNew ? qsTr("New: %1").arg(root.alerts.waitingText) : qsTr("New"), qsTr("Acknowledged"), qsTr("Closed")]
        current: root.alerts.group
        onPicked: name => root.alerts.show(name)
    }
    Text {
        id: about
        anchors { left: parent.left; right: parent.right; top: groups.bottom; leftMargin: Style.deskMargin; rightMargin: Style.deskMargin; topMargin: 0.6 * Style.deskGap }
        text: root.alerts.group === "new" ? qsTr("Low scores of the last 30 days. Nobody is named, and the order within a day tells nothing.") : qsTr("The newest day first.")
        textFormat: Text.PlainText
        color: Style.quiet
        font.pixelSize: Style.deskSmall
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
    }
    ListView {
        id: list
        objectName: "alertList"
        anchors { left: parent.left; right: parent.right; top: about.bottom; bottom: keys.top; topMargin: Style.deskGap; leftMargin: Style.deskMargin; rightMargin: Style.deskMargin }
        visible: root.alerts.problem === ""
        model: root.alerts.alerts
        spacing: Style.deskGap
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 400
        clip: true

        delegate: AlertCard {
            width: list.width
            alerts: root.alerts
            oneDesk: root.scope.desk !== ""
            pageRightToLeft: root.staff.rightToLeft
            onIsNotedChanged: if (isNoted)
                list.currentIndex = index
            onWritingChanged: if (writing)
                Qt.callLater(list.positionViewAtIndex, index, ListView.Contain)
        }
        footer: Item {
            width: list.width
            height: under.implicitHeight + 2 * Style.deskGap

            Column {
                id: under
                y: root.alerts.count > 0 ? Style.deskGap : 0
                width: parent.width

                Text {
                    objectName: "noAlerts"
                    visible: root.alerts.count === 0
                    width: parent.width
                    text: root.none(root.alerts.group)
                    textFormat: Text.PlainText
                    color: Style.quiet
                    font.pixelSize: Style.deskText
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignLeft
                }
                PushButton {
                    objectName: "moreAlerts"
                    visible: root.alerts.more
                    height: Style.deskTarget
                    padding: 0.5 * Style.deskTarget
                    textSize: Style.deskText
                    text: qsTr("Show more")
                    onClicked: root.alerts.showMore()
                }
            }
        }
    }
    ScrollMark {
        anchors { right: parent.right; rightMargin: 0.3 * Style.deskMargin }
        flick: list
    }
    Text {
        objectName: "problem"
        visible: text !== ""
        anchors { left: list.left; right: list.right; top: list.top }
        text: root.alerts.problem !== "" ? root.words.unreadable(root.alerts.problem) : ""
        textFormat: Text.PlainText
        color: Style.ink
        font.pixelSize: Style.deskText
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
    }
    NotSaved {
        anchors { left: list.left; right: list.right; bottom: list.bottom; bottomMargin: Style.deskGap }
        code: root.alerts.failed
    }
    DeskKeys {
        id: keys
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        language: root.staff.language
        room: 0.6 * root.height
        wanted: root.staff.onKiosk && root.writing
    }
}
