pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Desk
import Kiosk.Models
import Kiosk.Style

// Where a survey's file goes: the kiosk's folder or a stick.
Popover {
    id: root

    required property SurveyShelf surveys
    required property SurveyWords words
    required property string survey
    required property int version

    title: qsTr("Export as a file")
    wantedWidth: 130 * Style.deskMm
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
                faint: true
                text: qsTr("A YAML file that another kiosk can import, with every text in every language.")
            }
            Act {
                objectName: "exportHere"
                width: parent.width
                available: root.surveys.doing === ""
                icon: "export"
                text: qsTr("Into the kiosk’s folder")
                onClicked: root.surveys.export(root.survey, root.version, -1)
            }
            Repeater {
                model: root.surveys.sticks
                delegate: Act {
                    required property string modelData
                    required property int index
                    objectName: "exportStick" + index
                    width: column.width
                    available: root.surveys.doing === ""
                    icon: "export"
                    text: qsTr("Onto the stick “%1”").arg("\u2068" + modelData + "\u2069")
                    onClicked: root.surveys.export(root.survey, root.version, index)
                }
            }
            Said {
                objectName: "exportTold"
                visible: text !== ""
                width: parent.width
                color: root.surveys.failure !== "" ? Style.warn : Style.ink
                text: root.surveys.failure !== "" ? root.words.refusal(root.surveys.failure, "\u2068" + root.surveys.told + "\u2069") : root.surveys.exported !== "" ? qsTr("Written: %1").arg("\u2068" + root.surveys.exported + "\u2069") : root.surveys.doing !== "" ? qsTr("One moment…") : ""
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
    }
}
