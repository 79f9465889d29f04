pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Desk
import Kiosk.Models
import Kiosk.Style

// A condition, put together by touch: an earlier question, a rule, and the answers.
Popover {
    id: root

    required property Editor editor
    required property SurveyWords words
    required property int number
    readonly property var before: root.number < 0 ? null : root.editor.question.when[root.number] ?? null
    property string question: root.before?.question ?? root.editor.askable[root.editor.askable.length - 1]?.id ?? ""
    readonly property var about: root.editor.askable.find(each => each.id === root.question) ?? null
    readonly property list<string> rules: root.about === null ? [] : root.about.scale ? ["at_most", "at_least", "is"] : ["is", "one_of"]
    property string wantedRule: root.before?.rule ?? ""
    readonly property string rule: root.rules.includes(root.wantedRule) ? root.wantedRule : root.rules[0] ?? ""
    property list<string> picked: root.before?.values ?? []
    readonly property list<string> values: root.picked.filter(each => root.about?.values.includes(each))

    function pick(value: string): void {
        if (root.rule === "one_of")
            root.picked = root.values.includes(value) ? root.values.filter(each => each !== value) : root.values.concat([value]);
        else
            root.picked = [value];
    }

    title: qsTr("Ask it only if…")
    wantedWidth: 150 * Style.deskMm
    wantedHeight: column.implicitHeight + Style.deskTarget + Style.deskGap

    Flickable {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: done.top; bottomMargin: Style.deskGap }
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            width: parent.width
            spacing: 1.3 * Style.deskGap

            PickList {
                width: parent.width
                prefix: "about-"
                title: qsTr("The answer to")
                names: root.editor.askable.map(each => each.id)
                texts: root.editor.askable.map(each => each.text)
                current: root.question
                onPicked: name => root.question = name
            }
            Segments {
                anchors.left: parent.left
                prefix: "rule-"
                names: root.rules
                texts: root.rules.map(each => root.words.rule(each))
                current: root.rule
                onPicked: name => root.wantedRule = name
            }
            Choices {
                visible: root.about !== null && root.rule !== "one_of"
                width: parent.width
                prefix: "value-"
                title: root.about?.scale ? qsTr("Points") : qsTr("Option")
                names: root.about?.values ?? []
                texts: root.about?.valueTexts ?? []
                current: root.values[0] ?? ""
                onPicked: name => root.pick(name)
            }
            Repeater {
                model: root.rule === "one_of" ? root.about?.values ?? [] : []
                delegate: Tick {
                    required property string modelData
                    required property int index
                    objectName: "value-" + modelData
                    width: column.width
                    text: root.about?.valueTexts[index] ?? ""
                    on: root.values.includes(modelData)
                    onToggled: root.pick(modelData)
                }
            }
        }
    }
    Act {
        id: done
        objectName: "conditionDone"
        anchors { right: parent.right; bottom: parent.bottom }
        primary: true
        available: root.values.length > 0
        text: qsTr("Done")
        onClicked: {
            root.editor.setCondition(root.number, root.question, root.rule, root.rule === "one_of" ? root.about.values.filter(each => root.values.includes(each)) : [root.values[0]]);
            root.close();
        }
    }
}
