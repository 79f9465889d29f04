pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Desk
import Kiosk.Models
import Kiosk.Style

// When one survey is asked: weekdays, hours, days, desks. What is left open holds always.
Popover {
    id: root

    required property Timetabling timetable
    required property int at
    readonly property var entry: root.timetable.entries[root.at] ?? null
    readonly property list<string> days: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

    component Turner: Row {
        id: turner
        required property string name
        required property string text

        signal stepped(int by)

        spacing: Style.deskGap

        Said {
            anchors.verticalCenter: parent.verticalCenter
            text: turner.name
        }
        Stepper {
            name: turner.name
            text: turner.text
            onStepped: by => turner.stepped(by)
        }
    }
    title: root.entry?.title ?? ""
    wantedWidth: 150 * Style.deskMm
    wantedHeight: column.implicitHeight

    Flickable {
        anchors.fill: parent
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            width: parent.width
            spacing: Style.deskGap

            Said {
                width: parent.width
                font.pixelSize: Style.deskSmall
                strong: true
                text: qsTr("Weekdays (none chosen: every day)")
            }
            Flow {
                width: parent.width
                spacing: 0.6 * Style.deskGap

                Repeater {
                    model: root.days
                    delegate: Toggler {
                        required property string modelData
                        required property int index
                        objectName: "weekday-" + modelData
                        text: root.timetable.weekdayNames[index] ?? ""
                        on: root.entry?.weekdays.includes(modelData) === true
                        onToggled: root.timetable.turnWeekday(root.at, modelData)
                    }
                }
            }
            Tick {
                objectName: "withHours"
                width: parent.width
                text: qsTr("Only at certain hours")
                on: root.entry?.timed === true
                onToggled: root.timetable.setHours(root.at, !on)
            }
            Flow {
                visible: root.entry?.timed === true
                width: parent.width
                spacing: Style.deskGap

                Turner {
                    objectName: "startHour"
                    name: qsTr("From")
                    text: root.entry?.start ?? ""
                    onStepped: by => root.timetable.stepHour(root.at, "start", by)
                }
                Turner {
                    objectName: "endHour"
                    name: qsTr("Until")
                    text: root.entry?.end ?? ""
                    onStepped: by => root.timetable.stepHour(root.at, "end", by)
                }
            }
            Said {
                objectName: "hoursFault"
                visible: root.entry?.fault === "hours"
                width: parent.width
                color: Style.warn
                text: qsTr("Not saved: it ends before it begins. Over midnight make two entries, to 24:00 and from 00:00.")
            }
            Tick {
                objectName: "withDates"
                width: parent.width
                text: qsTr("Only from one day to another")
                on: root.entry?.dated === true
                onToggled: root.timetable.setDates(root.at, !on)
            }
            Flow {
                visible: root.entry?.dated === true
                width: parent.width
                spacing: Style.deskGap

                Turner {
                    objectName: "firstDay"
                    name: qsTr("First day")
                    text: root.entry?.first ?? ""
                    onStepped: by => root.timetable.stepDay(root.at, "first_day", by)
                }
                Turner {
                    objectName: "lastDay"
                    name: qsTr("Last day")
                    text: root.entry?.last ?? ""
                    onStepped: by => root.timetable.stepDay(root.at, "last_day", by)
                }
            }
            Said {
                visible: root.entry?.fault === "days"
                width: parent.width
                color: Style.warn
                text: qsTr("Not saved: the last day is before the first.")
            }
            Said {
                visible: root.timetable.desks.length > 1
                width: parent.width
                font.pixelSize: Style.deskSmall
                strong: true
                text: qsTr("Desks (none chosen: every desk)")
            }
            Flow {
                visible: root.timetable.desks.length > 1
                width: parent.width
                spacing: 0.6 * Style.deskGap

                Repeater {
                    model: root.timetable.desks
                    delegate: Toggler {
                        required property string modelData
                        text: modelData
                        on: root.entry?.desks.includes(modelData) === true
                        onToggled: root.timetable.turnDesk(root.at, modelData)
                    }
                }
            }
        }
    }
}
