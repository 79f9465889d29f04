pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Desk
import Kiosk.Models
import Kiosk.Style

// The survey's languages: which is first, which were read by somebody who grew up with them, and taking one away.
Popover {
    id: root

    required property Translating translating
    required property string language

    title: qsTr("Languages")
    wantedWidth: 165 * Style.deskMm
    wantedHeight: column.implicitHeight

    Flickable {
        anchors.fill: parent
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            width: parent.width
            spacing: 0.8 * Style.deskGap

            Said {
                width: parent.width
                faint: true
                text: qsTr("A visit begins in the first one. A language with missing texts is not offered to visitors.")
            }
            Repeater {
                model: root.translating.languages
                delegate: Rectangle {
                    id: line
                    required property var modelData
                    required property int index
                    objectName: "language-" + line.modelData.tag
                    width: column.width
                    height: all.height + 1.4 * Style.deskGap
                    radius: Style.radius
                    color: Style.surface

                    Column {
                        id: all
                        x: Style.deskGap
                        y: 0.7 * Style.deskGap
                        width: parent.width - 2 * Style.deskGap
                        spacing: 0.5 * Style.deskGap

                        Flow {
                            width: parent.width
                            spacing: 0.7 * Style.deskGap

                            Said {
                                width: Math.min(implicitWidth, parent.width)
                                strong: true
                                text: line.modelData.name
                            }
                            Chip {
                                visible: line.index === 0
                                strong: true
                                text: qsTr("first")
                            }
                            Chip {
                                visible: line.modelData.gaps > 0
                                icon: "alarm"
                                text: line.modelData.gaps === 1 ? qsTr("1 text missing") : qsTr("%1 texts missing").arg(Number(line.modelData.gaps).toLocaleString(Qt.locale(root.language), "f", 0))
                            }
                        }
                        Tick {
                            objectName: "reviewed-" + line.modelData.tag
                            width: parent.width
                            text: qsTr("Read by somebody who grew up with it")
                            on: line.modelData.reviewed
                            onToggled: root.translating.setReviewed(line.modelData.tag, !on)
                        }
                        Flow {
                            visible: root.translating.languages.length > 1
                            width: parent.width
                            spacing: Style.deskGap

                            Act {
                                objectName: "first-" + line.modelData.tag
                                visible: line.index > 0 && line.modelData.gaps === 0
                                plain: true
                                icon: "up"
                                text: qsTr("Make it the first")
                                onClicked: root.translating.makeFirst(line.modelData.tag)
                            }
                            HoldAct {
                                objectName: "remove-" + line.modelData.tag
                                icon: "bin"
                                text: qsTr("Remove with all its texts")
                                onHeld: root.translating.remove(line.modelData.tag)
                            }
                        }
                    }
                }
            }
        }
    }
}
