pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Charts
import Kiosk.Desk
import Kiosk.Models
import Kiosk.Style

// A file becomes a draft; what of it could not be taken is told line by line.
Popover {
    id: root

    required property SurveyShelf surveys
    required property SurveyWords words
    required property string language
    readonly property bool done: root.surveys.imported.id !== undefined
    readonly property var untaken: root.surveys.imported.untaken ?? []

    title: root.done ? qsTr("Imported") : qsTr("Import a survey")
    wantedWidth: 160 * Style.deskMm
    wantedHeight: column.implicitHeight

    signal opened(string survey)

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
                objectName: "importAbout"
                visible: !root.done
                width: parent.width
                faint: true
                text: qsTr("Survey files of this kiosk (YAML), SurveyJS (JSON) and XLSForm (XLSX), on USB sticks and in this folder: %1").arg("\u2068" + root.surveys.folder + "\u2069")
            }
            Said {
                objectName: "importFailure"
                visible: root.surveys.failure !== ""
                width: parent.width
                color: Style.warn
                text: root.words.refusal(root.surveys.failure, "\u2068" + root.surveys.told + "\u2069")
            }
            Said {
                objectName: "noFiles"
                visible: !root.done && root.surveys.doing === "" && root.surveys.files.length === 0
                width: parent.width
                text: qsTr("There is no such file yet. Plug in the stick, or put the file into the folder, and look again.")
            }
            Said {
                visible: root.surveys.doing !== ""
                width: parent.width
                text: qsTr("One moment…")
            }
            Repeater {
                model: root.done || root.surveys.doing !== "" ? [] : root.surveys.files
                delegate: ChoiceLine {
                    required property var modelData
                    required property int index
                    objectName: "importFile" + index
                    width: column.width
                    named: true
                    name: modelData.name
                    value: modelData.place
                    onActivated: root.surveys.importFile(index)
                }
            }
            Act {
                objectName: "importAgain"
                anchors.left: parent.left
                visible: !root.done && root.surveys.doing === ""
                icon: "search"
                text: qsTr("Look again")
                onClicked: root.surveys.find()
            }
            Said {
                objectName: "importTold"
                visible: root.done
                width: parent.width
                text: root.untaken.length === 0 ? qsTr("All of it was taken: “%1” is a draft now.").arg(root.surveys.imported.id) : qsTr("“%1” is a draft now. These parts were not taken as they were:").arg(root.surveys.imported.id)
            }
            Repeater {
                model: root.untaken
                delegate: Rectangle {
                    id: line
                    required property var modelData
                    width: column.width
                    height: told.height + 1.2 * Style.deskGap
                    radius: Style.radius
                    color: Style.surface

                    Column {
                        id: told
                        x: Style.deskGap
                        y: 0.6 * Style.deskGap
                        width: parent.width - 2 * Style.deskGap

                        Said {
                            width: parent.width
                            faint: true
                            text: line.modelData.where
                        }
                        Said {
                            width: parent.width
                            text: line.modelData.what + ": " + line.modelData.why
                            font.pixelSize: Style.deskSmall
                        }
                        Said {
                            width: parent.width
                            text: line.modelData.remedy
                            font.pixelSize: Style.deskSmall
                            strong: true
                        }
                    }
                }
            }
            Act {
                objectName: "importEdit"
                anchors.left: parent.left
                visible: root.done
                primary: true
                icon: "edit"
                text: qsTr("Edit the draft")
                onClicked: {
                    root.opened(root.surveys.imported.id);
                    root.close();
                }
            }
        }
    }
}
