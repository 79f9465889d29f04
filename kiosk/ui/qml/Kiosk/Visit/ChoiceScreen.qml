pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// A choice of one or of many.
Item {
    id: root

    required property Visit visit

    TopBar {
        id: top
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Style.margin }
        visit: root.visit
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
            readonly property int rowCount: Math.ceil(count / columns)
            readonly property real cellWidth: (width - (columns - 1) * columnSpacing) / columns
            readonly property real cellHeight: Math.min(1.5 * Style.target, (parent.height - (rowCount - 1) * rowSpacing) / rowCount)
            anchors.centerIn: parent
            width: Math.min(parent.width, columns * 165 * Style.mm)
            columns: count > 3 && parent.width > 160 * Style.mm ? 2 : 1
            rowSpacing: 0.6 * Style.gap
            columnSpacing: Style.gap
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
                    height: grid.cellHeight

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
                        anchors { left: mark.right; right: parent.right; top: parent.top; bottom: parent.bottom; leftMargin: Style.gap; rightMargin: Style.gap }
                        horizontalAlignment: Text.AlignLeft
                        verticalAlignment: Text.AlignVCenter
                        font.pixelSize: (grid.columns > 1 ? 0.85 : 1) * Style.text
                        fontSizeMode: Text.Fit
                        minimumPixelSize: 0.66 * Style.text
                        elide: Text.ElideRight
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
        skippable: !root.visit.many || root.visit.chosen.length === 0
        nextText: root.visit.many ? qsTr("Next") : ""
        nextAvailable: root.visit.chosen.length > 0
        onNext: root.visit.confirm()
    }
}
