pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Desk
import Kiosk.Models
import Kiosk.Style

// A new survey begins with one of these.
Popover {
    id: root

    required property SurveyShelf surveys
    required property string language

    title: qsTr("New survey")
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
            spacing: 0.8 * Style.deskGap

            Said {
                width: parent.width
                faint: true
                text: qsTr("Everything can be changed afterwards; visitors see nothing of it before you publish.")
            }
            Repeater {
                model: root.surveys.templates
                delegate: Rectangle {
                    id: card
                    required property var modelData
                    objectName: "template-" + card.modelData.id
                    width: column.width
                    height: words.height + 1.6 * Style.deskGap
                    radius: Style.radius
                    color: area.pressed && area.containsMouse ? Style.pressed : Style.surface
                    border.width: card.activeFocus ? Style.outline : Style.deskOutline
                    border.color: card.activeFocus ? Style.focus : Style.hairline
                    activeFocusOnTab: true
                    Accessible.role: Accessible.Button
                    Accessible.name: card.modelData.title
                    Accessible.description: card.modelData.about
                    Accessible.onPressAction: card.take()
                    Keys.onReturnPressed: card.take()
                    Keys.onEnterPressed: card.take()
                    Keys.onSpacePressed: card.take()

                    function take(): void {
                        root.surveys.create(card.modelData.id);
                        root.close();
                    }

                    Column {
                        id: words
                        x: 1.2 * Style.deskGap
                        y: 0.8 * Style.deskGap
                        width: parent.width - 2.4 * Style.deskGap
                        spacing: 0.2 * Style.deskGap

                        Said {
                            width: parent.width
                            strong: true
                            text: card.modelData.title
                        }
                        Said {
                            width: parent.width
                            text: card.modelData.about
                            font.pixelSize: Style.deskSmall
                        }
                        Said {
                            width: parent.width
                            faint: true
                            text: (card.modelData.questions === 1 ? qsTr("1 question") : qsTr("%1 questions").arg(Number(card.modelData.questions).toLocaleString(Qt.locale(root.language), "f", 0))) + " · " + (card.modelData.languages === 1 ? qsTr("1 language") : qsTr("%1 languages").arg(Number(card.modelData.languages).toLocaleString(Qt.locale(root.language), "f", 0)))
                        }
                    }
                    MouseArea {
                        id: area
                        anchors.fill: parent
                        onClicked: card.take()
                    }
                }
            }
        }
    }
}
