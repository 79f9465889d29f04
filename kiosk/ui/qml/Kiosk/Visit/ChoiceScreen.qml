import QtQuick
import Kiosk.Models
import Kiosk.Style

// A choice of one or of many.
Item {
    id: root

    required property Visit visit

    signal languageWanted

    TopBar {
        id: top
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Style.margin }
        visit: root.visit
        onLanguageWanted: root.languageWanted()
    }
    Title {
        id: question
        objectName: "question"
        anchors { left: parent.left; right: parent.right; top: top.bottom; margins: Style.margin; topMargin: 0.5 * Style.gap }
        height: Math.min(implicitHeight, 0.22 * root.height)
        text: root.visit.text
    }
    Item {
        anchors { left: parent.left; right: parent.right; top: question.bottom; bottom: bottom.top; margins: Style.margin }

        Grid {
            id: grid
            readonly property int count: root.visit.optionTexts.length
            readonly property int fitting: Math.max(1, Math.floor((parent.height + rowSpacing) / (Style.target + rowSpacing)))
            anchors.centerIn: parent
            width: parent.width
            columns: Math.min(3, Math.max(parent.width > 220 * Style.mm && count > 2 ? 2 : 1, Math.ceil(count / fitting)))
            rowSpacing: parent.height < 2.4 * Style.target ? 0.5 * Style.gap : Style.gap
            columnSpacing: Style.gap
            readonly property real cellWidth: (width - (columns - 1) * columnSpacing) / columns
            layoutDirection: LayoutMirroring.enabled ? Qt.RightToLeft : Qt.LeftToRight

            Repeater {
                model: root.visit.optionTexts
                delegate: Item {
                    id: option
                    required property string modelData
                    required property int index
                    readonly property bool isChosen: root.visit.chosen.includes(option.index)
                    objectName: "option" + index
                    width: grid.cellWidth
                    height: Math.max(Style.target, label.implicitHeight + Style.gap)

                    Accessible.role: root.visit.many ? Accessible.CheckBox : Accessible.RadioButton
                    Accessible.name: option.modelData
                    Accessible.checked: option.isChosen
                    Accessible.onPressAction: option.pick()

                    function pick(): void {
                        if (root.visit.many)
                            root.visit.toggle(option.index);
                        else
                            root.visit.answer(option.index);
                    }

                    Rectangle {
                        anchors.fill: parent
                        radius: Style.radius
                        color: option.isChosen ? Style.chosen : area.pressed && area.containsMouse ? Style.pressed : Style.surface
                        border.width: option.isChosen ? Style.thick : Style.outline
                        border.color: option.isChosen ? Style.accent : Style.line
                    }
                    Rectangle {
                        id: mark
                        anchors.left: parent.left
                        anchors.leftMargin: 1.2 * Style.gap
                        anchors.verticalCenter: parent.verticalCenter
                        width: 8 * Style.mm
                        height: width
                        radius: root.visit.many ? 0.5 * Style.radius : width / 2
                        color: Style.surface
                        border.width: Style.outline
                        border.color: Style.line
                        Icon {
                            visible: option.isChosen
                            anchors.centerIn: parent
                            name: "tick"
                            size: 7 * Style.mm
                        }
                    }
                    Body {
                        id: label
                        anchors { left: mark.right; right: parent.right; leftMargin: Style.gap; rightMargin: Style.gap; verticalCenter: parent.verticalCenter }
                        horizontalAlignment: Text.AlignLeft
                        text: option.modelData
                    }
                    MouseArea {
                        id: area
                        anchors.fill: parent
                        onClicked: option.pick()
                    }
                }
            }
        }
    }
    BottomBar {
        id: bottom
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Style.margin }
        visit: root.visit
        nextText: root.visit.many ? qsTr("Next") : ""
        nextAvailable: root.visit.chosen.length > 0
        onNext: root.visit.confirm()
    }
}
