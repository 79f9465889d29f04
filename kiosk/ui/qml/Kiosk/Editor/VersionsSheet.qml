pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Desk
import Kiosk.Models
import Kiosk.Style

// The versions of a survey that visitors were asked; each can be written out or be the draft again.
Popover {
    id: root

    required property SurveyShelf surveys
    required property string language
    // A draft there is would be lost.
    required property bool hasDraft

    signal exportWanted(int version)

    title: qsTr("Versions")
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
                faint: true
                text: root.hasDraft ? qsTr("Every version that was asked stays as it was, with its answers. Making one the draft replaces the draft there is.") : qsTr("Every version that was asked stays as it was, with its answers. Made the draft again, it can be changed and published.")
            }
            Said {
                visible: root.surveys.doing === "versions"
                text: qsTr("One moment…")
            }
            Repeater {
                model: root.surveys.versions
                delegate: Rectangle {
                    id: line
                    required property var modelData
                    width: column.width
                    height: all.height + 1.6 * Style.deskGap
                    radius: Style.radius
                    color: Style.surface

                    Column {
                        id: all
                        x: Style.deskGap
                        y: 0.8 * Style.deskGap
                        width: parent.width - 2 * Style.deskGap
                        spacing: 0.6 * Style.deskGap

                        Said {
                            width: parent.width
                            strong: true
                            text: qsTr("Version %1").arg(Number(line.modelData.version).toLocaleString(Qt.locale(root.language), "f", 0)) + (line.modelData.current ? " · " + qsTr("asked now") : "")
                        }
                        Said {
                            width: parent.width
                            faint: true
                            text: qsTr("Asked from %1 on").arg(line.modelData.day)
                        }
                        Flow {
                            width: parent.width
                            spacing: Style.deskGap

                            Act {
                                objectName: "take-" + line.modelData.version
                                visible: !root.hasDraft
                                icon: "edit"
                                text: qsTr("Make it the draft")
                                onClicked: {
                                    root.surveys.takeVersion(line.modelData.version);
                                    root.close();
                                }
                            }
                            HoldAct {
                                objectName: "replace-" + line.modelData.version
                                visible: root.hasDraft
                                icon: "edit"
                                text: qsTr("Make it the draft")
                                onHeld: {
                                    root.surveys.takeVersion(line.modelData.version);
                                    root.close();
                                }
                            }
                            Act {
                                objectName: "exportVersion-" + line.modelData.version
                                plain: true
                                icon: "export"
                                text: qsTr("Export as a file…")
                                onClicked: root.exportWanted(line.modelData.version)
                            }
                        }
                    }
                }
            }
        }
    }
}
