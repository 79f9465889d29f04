pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// When the question is asked: always, or only after certain answers.
Column {
    id: root

    required property Editor editor
    required property SurveyWords words
    readonly property var rules: root.editor.question.when ?? []

    signal wanted(int number)

    spacing: 0.6 * Style.deskGap

    Said {
        width: parent.width
        font.pixelSize: Style.deskSmall
        strong: true
        text: root.rules.length === 0 ? qsTr("Everybody is asked this") : root.rules.length === 1 ? qsTr("Asked only if") : qsTr("Asked only if all of this holds")
    }
    Repeater {
        model: root.rules
        delegate: Item {
            id: rule
            required property var modelData
            required property int index
            width: root.width
            height: Math.max(line.implicitHeight, Style.deskTarget)

            Said {
                id: line
                anchors { left: parent.left; right: change.left; rightMargin: Style.deskGap; verticalCenter: parent.verticalCenter }
                text: "“" + rule.modelData.text + "” " + root.words.rule(rule.modelData.rule) + " " + rule.modelData.valueTexts.join(", ")
            }
            Act {
                id: change
                objectName: "condition-" + rule.index
                anchors { right: remove.left; rightMargin: 0.5 * Style.deskGap }
                plain: true
                compact: true
                icon: "edit"
                text: qsTr("Change the condition")
                onClicked: root.wanted(rule.index)
            }
            Act {
                id: remove
                objectName: "removeCondition-" + rule.index
                anchors.right: parent.right
                plain: true
                compact: true
                icon: "bin"
                text: qsTr("Remove the condition; “Undo” brings it back")
                onClicked: root.editor.removeCondition(rule.index)
            }
        }
    }
    Act {
        objectName: "addCondition"
        anchors.left: parent.left
        visible: root.editor.askable.length > 0
        plain: true
        tight: true
        icon: "plus"
        text: qsTr("Ask it only after certain answers…")
        onClicked: root.wanted(-1)
    }
}
