pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Charts
import Kiosk.Desk
import Kiosk.Models
import Kiosk.Style

// When each survey is asked: the first entry that holds counts, else the standard one is asked.
Item {
    id: root

    required property Staff staff
    required property SurveyWords words
    readonly property Timetabling timetable: root.staff.model("timetabling") as Timetabling
    property string sheet
    property int at: -1

    signal finished

    function about(entry: var): string {
        const parts = [entry.weekdayText || qsTr("every day"), entry.hoursText || qsTr("all day"), entry.daysText, entry.desks.length > 0 ? entry.desks.join(", ") : qsTr("every desk")];
        return parts.filter(part => part !== "").map(part => "\u2068" + part + "\u2069").join(" · ");
    }

    Component.onCompleted: root.timetable.open()
    Component.onDestruction: root.timetable.leave()

    Item {
        id: bar
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Style.deskMargin; rightMargin: Style.deskMargin }
        height: flow.height

        Flow {
            id: flow
            width: parent.width
            spacing: Style.deskGap

            Act {
                objectName: "scheduleBack"
                icon: "back"
                directed: true
                text: qsTr("Surveys")
                onClicked: root.finished()
            }
            Act {
                objectName: "addEntry"
                primary: true
                icon: "plus"
                available: root.timetable.askable.length > 0
                text: qsTr("Schedule a survey")
                onClicked: root.sheet = "survey"
            }
            Act {
                objectName: "undoSchedule"
                icon: "undo"
                directed: true
                available: root.timetable.canUndo
                text: qsTr("Undo")
                onClicked: root.timetable.undo()
            }
        }
    }
    ListView {
        id: list
        anchors { left: bar.left; right: bar.right; top: bar.bottom; bottom: parent.bottom; topMargin: Style.deskGap }
        model: root.timetable.entries.length
        spacing: Style.deskGap
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 2000
        clip: true
        header: Column {
            width: list.width
            bottomPadding: Style.deskGap
            spacing: 0.4 * Style.deskGap

            Said {
                objectName: "scheduleTold"
                width: parent.width
                faint: true
                text: root.timetable.entries.length === 0 ? qsTr("Nothing is scheduled: “%1” is always asked. Schedule another survey for certain hours, weekdays, days or desks.").arg(root.timetable.standard) : qsTr("From top to bottom: the first one that holds is asked. Nothing changes during a visit.")
            }
            Said {
                objectName: "scheduleFailure"
                visible: text !== ""
                width: parent.width
                color: Style.warn
                text: root.words.refusal(root.timetable.failure, "\u2068" + root.timetable.told + "\u2069")
            }
            Said {
                width: parent.width
                visible: text !== ""
                faint: true
                text: root.timetable.saved === "saved" ? qsTr("Saved. The kiosk follows it between two visits.") : root.timetable.saved === "waiting" || root.timetable.saved === "saving" ? qsTr("Saving…") : ""
            }
        }
        delegate: Rectangle {
            id: card
            required property int index
            readonly property var entry: root.timetable.entries[card.index] ?? null
            objectName: "entry" + index
            width: list.width
            height: told.height + 2 * Style.deskGap
            radius: Style.radius
            color: Style.surface
            border.width: root.timetable.now === card.index ? Style.outline : 0
            border.color: Style.accent

            Column {
                id: told
                anchors { left: parent.left; leftMargin: 1.4 * Style.deskGap; right: acts.left; rightMargin: Style.deskGap; verticalCenter: parent.verticalCenter }
                spacing: 0.4 * Style.deskGap

                Said {
                    width: parent.width
                    strong: true
                    text: card.entry?.title ?? ""
                }
                Chip {
                    anchors.left: parent.left
                    visible: root.timetable.now === card.index
                    strong: true
                    text: qsTr("Asked now")
                }
                Said {
                    width: parent.width
                    font.pixelSize: Style.deskSmall
                    text: card.entry === null ? "" : root.about(card.entry)
                }
                Said {
                    objectName: "fault" + card.index
                    visible: text !== ""
                    width: parent.width
                    color: Style.warn
                    font.pixelSize: Style.deskSmall
                    text: card.entry?.fault === "hours" ? qsTr("Not saved: it ends before it begins. Over midnight make two entries, to 24:00 and from 00:00.") : card.entry?.fault === "days" ? qsTr("Not saved: the last day is before the first.") : ""
                }
            }
            Row {
                id: acts
                anchors { right: parent.right; rightMargin: Style.deskGap; verticalCenter: parent.verticalCenter }
                spacing: 0.2 * Style.deskGap

                Act {
                    objectName: "entryUp" + card.index
                    compact: true
                    plain: true
                    icon: "up"
                    available: card.index > 0
                    text: qsTr("Before the other")
                    onClicked: root.timetable.move(card.index, card.index - 1)
                }
                Act {
                    objectName: "entryEdit" + card.index
                    compact: true
                    plain: true
                    icon: "edit"
                    text: qsTr("Change when it is asked")
                    onClicked: {
                        root.at = card.index;
                        root.sheet = "entry";
                    }
                }
                Act {
                    objectName: "entryRemove" + card.index
                    compact: true
                    plain: true
                    icon: "bin"
                    text: qsTr("Take it out; “Undo” brings it back")
                    onClicked: root.timetable.remove(card.index)
                }
            }
        }
        footer: Item {
            width: list.width
            height: otherwise.height + 2 * Style.deskGap + Style.deskMargin
            visible: root.timetable.entries.length > 0

            Rectangle {
                id: otherwise
                y: Style.deskGap
                width: parent.width
                height: words.height + 1.6 * Style.deskGap
                radius: Style.radius
                color: "transparent"
                border.width: root.timetable.now < 0 ? Style.outline : Style.deskOutline
                border.color: root.timetable.now < 0 ? Style.accent : Style.hairline

                Said {
                    id: words
                    objectName: "otherwise"
                    x: 1.4 * Style.deskGap
                    y: 0.8 * Style.deskGap
                    width: parent.width - 2.8 * Style.deskGap
                    text: (root.timetable.now < 0 ? qsTr("Asked now, since none of these holds: “%1”") : qsTr("At all other times: “%1”")).arg(root.timetable.standard)
                }
            }
        }
    }
    ScrollMark {
        anchors { right: parent.right; rightMargin: 0.3 * Style.deskMargin }
        flick: list
    }
    Loader {
        anchors.fill: parent
        active: root.sheet !== ""
        sourceComponent: root.sheet === "survey" ? which : when
        onLoaded: (item as Popover)?.open()
    }
    Component {
        id: which
        LanguageSheet {
            title: qsTr("Schedule a survey")
            prefix: "schedule-"
            about: qsTr("Published surveys can be scheduled.")
            names: root.timetable.askable.map(each => each.id)
            texts: root.timetable.askable.map(each => each.title)
            current: ""
            onClosed: root.sheet = ""
            onPicked: survey => {
                root.timetable.add(survey);
                root.at = 0;
                root.sheet = "entry";
            }
        }
    }
    Component {
        id: when
        EntrySheet {
            timetable: root.timetable
            at: root.at
            onClosed: root.sheet = ""
        }
    }
}
