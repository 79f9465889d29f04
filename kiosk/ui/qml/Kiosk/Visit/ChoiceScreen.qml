pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// A choice of one or of many.
Stage {
    id: root

    contentHeight: grid.height
    // On a low screen larger options come before a larger question.
    questionSize: root.height > root.width ? Style.title : Math.min(Style.title, (Style.textScale > 1 && Style.heightMm < 150 ? 1.1 : 1.25) * Style.plainText)
    skippable: !root.visit.many || root.visit.chosen.length === 0
    nextText: root.visit.many ? qsTr("Next") : ""
    nextAvailable: root.visit.chosen.length > 0
    onNext: root.visit.confirm()

    Grid {
        id: grid
        readonly property int count: root.visit.optionTexts.length
        readonly property int rowCount: Math.ceil(count / columns)
        // The smallest that any option needs is the size of all.
        property real common: Infinity
        readonly property string texts: root.visit.optionTexts.join() + cellWidth + cellHeight + Style.text
        readonly property real most: root.width - 2 * Style.margin
        readonly property bool tall: root.height > root.width
        readonly property real cellWidth: (width - (columns - 1) * columnSpacing) / columns
        readonly property real cellHeight: Math.min((Style.lowReach && !tall ? 1.2 : 1.5) * Style.target, Math.max(Math.min(Style.target, 20 * Style.mm), (root.contentMost - (rowCount - 1) * rowSpacing) / rowCount))
        anchors.horizontalCenter: parent?.horizontalCenter
        width: Math.min(most, columns * 165 * Style.mm * Style.textScale)
        height: rowCount * cellHeight + (rowCount - 1) * rowSpacing
        columns: count > 3 && !tall && most > 125 * Style.mm ? 2 : 1
        rowSpacing: 0.6 * Style.gap
        columnSpacing: Style.gap
        onTextsChanged: grid.common = Infinity

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
                activeFocusOnTab: true

                Accessible.ignored: !option.enabled
                Accessible.role: root.visit.many ? Accessible.CheckBox : Accessible.RadioButton
                Accessible.name: option.modelData
                Accessible.focusable: true
                Accessible.description: qsTr("%1 of %2").arg((option.index + 1).toLocaleString(Qt.locale(root.visit.language), "f", 0)).arg(grid.count.toLocaleString(Qt.locale(root.visit.language), "f", 0))
                Accessible.checkable: true
                Accessible.checked: option.isChosen
                Accessible.onPressAction: option.activate()

                function activate(): void {
                    if (root.visit.many)
                        root.visit.toggle(option.index);
                    else
                        root.visit.answer(option.index);
                }

                Rectangle {
                    anchors.fill: parent
                    radius: Style.radius
                    color: area.pressed && area.containsMouse ? Style.pressed : option.isChosen ? Style.chosen : Style.surface
                    border.width: option.isChosen ? Style.thick : Style.outline
                    border.color: option.isChosen ? Style.accent : Style.line
                }
                FocusRing {
                    shown: option.activeFocus
                }
                Rectangle {
                    id: mark
                    anchors { left: parent.left; leftMargin: Style.gap; verticalCenter: parent.verticalCenter }
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
                        color: Style.accent
                        size: 7 * Style.mm
                    }
                }
                Title {
                    id: label
                    anchors { left: mark.right; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Style.gap; rightMargin: Style.gap }
                    horizontalAlignment: Text.AlignLeft
                    font.bold: false
                    lineHeight: 0.95 * Style.lineShare
                    size: Math.min((grid.columns > 1 ? 0.85 : 1) * Style.text, grid.common)
                    least: Style.leastText
                    most: 0.96 * option.height
                    Accessible.ignored: true
                    text: option.modelData
                    onTried: grid.common = Math.min(grid.common, label.fitted)
                }
                MouseArea {
                    id: area
                    anchors.fill: parent
                    onClicked: option.activate()
                }
            }
        }
    }
}
