pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Charts
import Kiosk.Models
import Kiosk.Style

// The survey's own texts and its questions, in the order in which they are asked; a new one at the end.
Item {
    id: root

    required property Editor editor
    required property SurveyWords words

    signal adding
    signal picked

    function show(): void {
        list.positionViewAtIndex(Math.max(0, root.editor.selected), ListView.Contain);
    }

    Connections {
        target: root.editor
        function onSelectedChanged(): void {
            Qt.callLater(root.show);
        }
    }
    component Entry: Rectangle {
        id: entry
        required property int place
        required property string text
        required property string about
        property string number
        readonly property bool isCurrent: root.editor.selected === entry.place
        readonly property bool grave: root.editor.found.some(each => each.question === entry.place && each.level === "problem")

        signal chosen

        height: Math.max(Style.deskTarget, words.height + 0.8 * Style.deskGap)
        radius: Style.radius
        color: entry.isCurrent ? Style.accent : area.pressed && area.containsMouse ? Style.pressed : Style.surface
        border.width: entry.activeFocus ? Style.outline : 0
        border.color: Style.focus
        activeFocusOnTab: true
        Accessible.role: Accessible.ListItem
        Accessible.name: entry.text
        Accessible.selected: entry.isCurrent
        Accessible.onPressAction: entry.chosen()
        Keys.onReturnPressed: entry.chosen()
        Keys.onEnterPressed: entry.chosen()
        Keys.onSpacePressed: entry.chosen()

        Text {
            id: numeral
            anchors { left: parent.left; leftMargin: 0.8 * Style.deskGap; verticalCenter: parent.verticalCenter }
            text: entry.number
            textFormat: Text.PlainText
            color: entry.isCurrent ? Style.accentInk : Style.quiet
            font.pixelSize: Style.deskText
            font.bold: true
        }
        Column {
            id: words
            anchors { left: numeral.right; leftMargin: entry.number === "" ? 0 : 0.8 * Style.deskGap; right: sign.visible ? sign.left : parent.right; rightMargin: 0.5 * Style.deskGap; verticalCenter: parent.verticalCenter }

            Text {
                width: parent.width
                text: entry.text
                textFormat: Text.PlainText
                color: entry.isCurrent ? Style.accentInk : Style.ink
                font.pixelSize: Style.deskSmall
                font.bold: entry.isCurrent
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
            }
            Text {
                visible: text !== ""
                width: parent.width
                text: entry.about
                textFormat: Text.PlainText
                color: entry.isCurrent ? Style.accentInk : Style.quiet
                font.pixelSize: 0.88 * Style.deskSmall
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
            }
        }
        Icon {
            id: sign
            anchors { right: parent.right; rightMargin: 0.6 * Style.deskGap; verticalCenter: parent.verticalCenter }
            visible: entry.grave
            name: "alarm"
            color: entry.isCurrent ? Style.accentInk : Style.warn
            size: 1.2 * Style.deskSmall
        }
        MouseArea {
            id: area
            anchors.fill: parent
            onClicked: entry.chosen()
        }
    }
    ListView {
        id: list
        objectName: "questionList"
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: add.top; bottomMargin: Style.deskGap }
        // A number, not the list: letters typed into a question leave the entries as they are.
        model: root.editor.questions.length
        spacing: 0.5 * Style.deskGap
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 2000
        clip: true
        header: Item {
            width: list.width
            height: own.height + 0.5 * Style.deskGap

            Entry {
                id: own
                objectName: "question--1"
                width: parent.width
                place: -1
                text: qsTr("Title, invitation, thanks")
                about: ""
                onChosen: {
                    root.editor.select(-1);
                    root.picked();
                }
            }
        }
        delegate: Entry {
            required property int index
            readonly property var question: root.editor.questions[index] ?? ({})
            objectName: "question-" + index
            width: list.width
            place: index
            number: Number(index + 1).toLocaleString(Qt.locale(), "f", 0)
            text: question.text || qsTr("(no text yet)")
            about: [root.words.kind(question.kind ?? ""), question.conditions > 0 ? qsTr("only if…") : ""].filter(part => part !== "").join(" · ")
            onChosen: {
                root.editor.select(index);
                root.picked();
            }
        }
    }
    ScrollMark {
        anchors { right: list.right }
        flick: list
    }
    Act {
        id: add
        objectName: "addQuestion"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: Style.deskMargin }
        icon: "plus"
        text: qsTr("Add a question")
        onClicked: root.adding()
    }
}
