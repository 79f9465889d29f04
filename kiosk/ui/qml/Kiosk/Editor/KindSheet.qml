pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Desk
import Kiosk.Style

// The kinds of question, with what each is for.
Popover {
    id: root

    required property SurveyWords words
    required property string current

    signal picked(string kind)

    title: root.current === "" ? qsTr("Add a question") : qsTr("Kind of question")
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
            spacing: 0.7 * Style.deskGap

            Repeater {
                model: root.words.kinds
                delegate: Rectangle {
                    id: card
                    required property string modelData
                    readonly property bool isCurrent: root.current === card.modelData
                    objectName: "kind-" + card.modelData
                    width: column.width
                    height: said.height + 1.4 * Style.deskGap
                    radius: Style.radius
                    color: area.pressed && area.containsMouse ? Style.pressed : Style.surface
                    border.width: card.isCurrent || card.activeFocus ? Style.outline : Style.deskOutline
                    border.color: card.activeFocus ? Style.focus : card.isCurrent ? Style.accent : Style.hairline
                    activeFocusOnTab: true
                    Accessible.role: Accessible.Button
                    Accessible.name: root.words.kind(card.modelData)
                    Accessible.onPressAction: root.picked(card.modelData)
                    Keys.onReturnPressed: root.picked(card.modelData)
                    Keys.onEnterPressed: root.picked(card.modelData)
                    Keys.onSpacePressed: root.picked(card.modelData)

                    Column {
                        id: said
                        x: 1.2 * Style.deskGap
                        y: 0.7 * Style.deskGap
                        width: parent.width - 2.4 * Style.deskGap

                        Said {
                            width: parent.width
                            strong: true
                            text: root.words.kind(card.modelData)
                        }
                        Said {
                            width: parent.width
                            faint: true
                            text: root.words.about(card.modelData)
                        }
                    }
                    MouseArea {
                        id: area
                        anchors.fill: parent
                        onClicked: root.picked(card.modelData)
                    }
                }
            }
        }
    }
}
