import QtQuick
import Kiosk.Charts
import Kiosk.Models
import Kiosk.Style

// What can be done with the kiosk itself; leaving it, in two steps, is the admin's.
Flickable {
    id: root

    required property Staff staff
    readonly property Cleaning cleaning: root.staff.model("cleaning") as Cleaning
    property bool sure: false

    contentHeight: cards.implicitHeight + Style.deskMargin
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    ScrollMark {
        parent: root
        anchors { right: parent?.right; rightMargin: 0.3 * Style.deskMargin }
        flick: root
    }
    Grid {
        id: cards
        readonly property real each: columns === 2 ? (width - columnSpacing) / 2 : width
        x: Style.deskMargin
        width: parent.width - 2 * Style.deskMargin
        columns: width > 190 * Style.deskMm ? 2 : 1
        columnSpacing: 1.5 * Style.deskGap
        rowSpacing: 1.5 * Style.deskGap

        KioskCard {
            width: cards.each
            title: qsTr("Try the survey")
            text: qsTr("The next visit is a test: it says so on the screen, its answers are kept and marked, and they count nowhere.")

            PushButton {
                objectName: "tryButton"
                height: Style.deskTarget
                textSize: Style.deskText
                text: qsTr("Try the survey")
                onClicked: {
                    root.staff.tryOut();
                    root.staff.gate.close();
                }
            }
        }
        KioskCard {
            width: cards.each
            title: qsTr("Clean the screen")
            text: qsTr("For one minute touches and keys do nothing, and the screen says so. Then it comes back by itself.")

            PushButton {
                objectName: "cleanButton"
                height: Style.deskTarget
                textSize: Style.deskText
                text: qsTr("Clean the screen")
                onClicked: root.cleaning.start()
            }
        }
        KioskCard {
            visible: root.staff.gate.isAdmin
            width: cards.each
            title: qsTr("Restart the program")
            text: qsTr("It closes, opens again and reads settings, surveys and the look anew; that takes about a second. Changed settings need no restart: the kiosk takes them up by itself when you leave these pages.")

            PushButton {
                objectName: "restartButton"
                height: Style.deskTarget
                textSize: Style.deskText
                text: qsTr("Restart now")
                onClicked: root.staff.restartKiosk()
            }
        }
        KioskCard {
            visible: root.staff.gate.isAdmin
            width: cards.each
            title: qsTr("Leave the kiosk")
            text: qsTr("This ends the program. All answers given so far are saved. Nobody can answer on this screen until the kiosk is started again.")

            PushButton {
                objectName: "leaveButton"
                visible: !root.sure
                height: Style.deskTarget
                textSize: Style.deskText
                text: qsTr("Leave the kiosk…")
                onClicked: root.sure = true
            }
            PushButton {
                // First, so that the second tap of a double tap stays.
                objectName: "stayButton"
                visible: root.sure
                height: Style.deskTarget
                textSize: Style.deskText
                text: qsTr("No, stay")
                onClicked: root.sure = false
            }
            PushButton {
                objectName: "leaveForSure"
                visible: root.sure
                height: Style.deskTarget
                textSize: Style.deskText
                primary: true
                text: qsTr("Yes, leave")
                onClicked: root.staff.leaveKiosk()
            }
        }
    }
}
