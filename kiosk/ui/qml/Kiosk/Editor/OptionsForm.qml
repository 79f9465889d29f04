pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Desk
import Kiosk.Models
import Kiosk.Style

// What a choice offers, in the order in which it is shown.
Column {
    id: root

    required property Editor editor
    required property IssueWords issues
    required property string base
    readonly property var options: root.editor.question.options ?? []

    spacing: Style.deskGap

    Segments {
        anchors.left: parent.left
        prefix: "select-"
        names: ["one", "many"]
        texts: [qsTr("One answer"), qsTr("Several answers")]
        current: root.editor.question.select ?? ""
        onPicked: name => root.editor.setSelect(name)
    }
    Repeater {
        model: root.options.length
        delegate: Item {
            id: option
            required property int index
            width: root.width
            height: Math.max(words.height, buttons.height)

            WordsField {
                id: words
                anchors { left: parent.left; right: buttons.left; rightMargin: 0.5 * Style.deskGap }
                editor: root.editor
                issues: root.issues
                place: root.base + ".options[" + option.index + "].text"
                language: root.editor.language
                name: qsTr("Option %1").arg(Number(option.index + 1).toLocaleString(Qt.locale(), "f", 0))
            }
            Row {
                id: buttons
                anchors { right: parent.right; bottom: parent.bottom }

                Act {
                    objectName: "optionUp" + option.index
                    width: 0.8 * Style.deskTarget
                    height: 0.9 * Style.deskTarget
                    compact: true
                    plain: true
                    icon: "up"
                    available: option.index > 0
                    text: qsTr("Further up")
                    onClicked: root.editor.moveOption(option.index, option.index - 1)
                }
                Act {
                    objectName: "optionDown" + option.index
                    width: 0.8 * Style.deskTarget
                    height: 0.9 * Style.deskTarget
                    compact: true
                    plain: true
                    icon: "down"
                    available: option.index < root.options.length - 1
                    text: qsTr("Further down")
                    onClicked: root.editor.moveOption(option.index, option.index + 1)
                }
                Act {
                    objectName: "removeOption" + option.index
                    width: 0.8 * Style.deskTarget
                    height: 0.9 * Style.deskTarget
                    compact: true
                    plain: true
                    icon: "bin"
                    text: qsTr("Remove the option; “Undo” brings it back")
                    onClicked: root.editor.removeOption(option.index)
                }
            }
        }
    }
    Act {
        objectName: "addOption"
        anchors.left: parent.left
        icon: "plus"
        text: qsTr("Add an option")
        onClicked: root.editor.addOption()
    }
    Tick {
        objectName: "withOther"
        width: parent.width
        text: qsTr("A last option for something else, which is then asked for in one’s own words")
        on: root.editor.question.other === true
        onToggled: root.editor.setOther(!on)
    }
    Repeater {
        model: root.editor.question.other === true ? ["text", "ask"] : []
        delegate: WordsField {
            required property string modelData
            width: root.width
            editor: root.editor
            issues: root.issues
            place: root.base + ".other." + modelData
            language: root.editor.language
            name: modelData === "text" ? qsTr("The option for something else") : qsTr("What is asked then")
        }
    }
}
