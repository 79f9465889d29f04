pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Desk
import Kiosk.Models
import Kiosk.Style

// What can be done with one survey beside editing it.
Popover {
    id: root

    required property SurveyShelf surveys
    required property var entry

    wantedWidth: 110 * Style.deskMm
    wantedHeight: column.implicitHeight
    title: root.entry?.title ?? ""

    signal versionsWanted
    signal exportWanted

    function then(work: var): void {
        work();
        root.close();
    }

    Flickable {
        anchors.fill: parent
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            width: parent.width
            spacing: Style.deskGap

            Act {
                objectName: "actStandard"
                visible: root.entry?.published && !root.entry?.standard
                width: parent.width
                icon: "tick"
                text: qsTr("Ask it as standard")
                onClicked: root.then(() => root.surveys.makeStandard(root.entry.id))
            }
            Act {
                objectName: "actDuplicate"
                width: parent.width
                icon: "copy"
                text: qsTr("Duplicate")
                onClicked: root.then(() => root.surveys.duplicate(root.entry.id))
            }
            Act {
                objectName: "actVersions"
                visible: root.entry?.versions > 0
                width: parent.width
                icon: "log"
                text: qsTr("Earlier versions…")
                onClicked: root.then(() => root.versionsWanted())
            }
            Act {
                objectName: "actExport"
                width: parent.width
                icon: "export"
                text: qsTr("Export as a file…")
                onClicked: root.then(() => root.exportWanted())
            }
            HoldAct {
                objectName: "actDiscard"
                visible: root.entry?.draft === true
                width: parent.width
                icon: "bin"
                text: qsTr("Discard the draft")
                onHeld: root.then(() => root.surveys.discard(root.entry.id))
            }
            HoldAct {
                objectName: "actRetire"
                visible: root.entry?.owned && !root.entry?.standard
                width: parent.width
                icon: "closed"
                text: qsTr("Retire")
                onHeld: root.then(() => root.surveys.retire(root.entry.id))
            }
            Said {
                visible: root.entry?.owned && root.entry?.standard
                width: parent.width
                faint: true
                text: qsTr("It cannot be retired while it is the standard: make another one the standard first.")
            }
            Said {
                visible: root.entry?.owned && !root.entry?.standard
                width: parent.width
                faint: true
                text: qsTr("A retired survey is not asked any more. Its answers and versions stay, and it can be edited and published again.")
            }
        }
    }
}
