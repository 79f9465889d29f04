pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Charts
import Kiosk.Desk
import Kiosk.Models
import Kiosk.Style

// Two languages beside each other: the one on the one side to read, the other to write.
Item {
    id: root

    required property Editor editor
    required property IssueWords issues
    required property SurveyWords words
    required property Staff staff
    required property bool wide
    readonly property Translating translating: root.staff.model("translating") as Translating
    readonly property string target: root.translating.right
    property string sheet
    property int at: -1

    signal writingIn(string language)

    function written(number: int): string {
        return Number(number).toLocaleString(Qt.locale(root.staff.language), "f", 0);
    }
    function lead(row: int): void {
        if (row < 0)
            return;
        root.at = row;
        list.positionViewAtIndex(row, ListView.Center);
        Qt.callLater(() => (list.itemAtIndex(row) as TextPair)?.take());
    }
    function bring(): void {
        const item = root.Window.activeFocusItem;
        if ((item as TextEdit) === null)
            return;
        const y = item.mapToItem(list.contentItem, 0, 0).y;
        const least = list.originY;
        if (y - 2 * Style.deskText < list.contentY)
            list.contentY = Math.max(least, y - 2 * Style.deskText);
        else if (y + item.height + Style.deskGap > list.contentY + list.height)
            list.contentY = y + item.height + Style.deskGap - list.height;
    }

    onTargetChanged: root.writingIn(root.target)
    Component.onCompleted: {
        root.translating.open();
        root.writingIn(root.target);
    }
    Component.onDestruction: root.translating.leave()

    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged(): void {
            Qt.callLater(root.bring);
        }
    }
    Item {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Style.deskMargin; rightMargin: Style.deskMargin }
        height: flow.height

        Flow {
            id: flow
            width: parent.width
            spacing: 0.7 * Style.deskGap

            Act {
                objectName: "leftLanguage"
                visible: root.target !== ""
                icon: "eye"
                text: root.editor.nameOf(root.translating.left)
                Accessible.description: qsTr("Language to read")
                onClicked: root.sheet = "left"
            }
            Act {
                objectName: "rightLanguage"
                visible: root.target !== ""
                icon: "edit"
                text: root.editor.nameOf(root.target)
                Accessible.description: qsTr("Language to write")
                onClicked: root.sheet = "right"
            }
            Act {
                objectName: "nextGap"
                visible: root.target !== ""
                primary: root.translating.gaps.length > 0
                available: root.translating.gaps.length > 0
                icon: root.translating.gaps.length > 0 ? "down" : "tick"
                text: root.translating.gaps.length === 0 ? qsTr("Complete") : root.translating.gaps.length === 1 ? qsTr("1 text missing: next") : qsTr("%1 texts missing: next").arg(root.written(root.translating.gaps.length))
                onClicked: root.lead(root.translating.nextGap(root.at))
            }
            Act {
                objectName: "addLanguage"
                icon: "plus"
                text: qsTr("Add a language")
                onClicked: root.sheet = "add"
            }
            Act {
                objectName: "manageLanguages"
                icon: "globe"
                text: qsTr("Languages")
                onClicked: root.sheet = "manage"
            }
        }
    }
    Said {
        objectName: "oneLanguage"
        visible: root.target === ""
        anchors { left: head.left; right: head.right; top: head.bottom; topMargin: 2 * Style.deskGap }
        text: qsTr("The survey is written in one language only. Add another one, and its texts stand here beside each other.")
    }
    ListView {
        id: list
        objectName: "pairs"
        visible: root.target !== ""
        anchors { left: head.left; right: head.right; top: head.bottom; bottom: parent.bottom; topMargin: 0.5 * Style.deskGap }
        model: root.translating.rows.length
        spacing: 0.8 * Style.deskGap
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 3000
        clip: true
        onHeightChanged: Qt.callLater(root.bring)
        delegate: TextPair {
            required property int index
            readonly property int questionBefore: root.translating.rows[index - 1]?.question ?? -1
            objectName: "pair" + index
            width: list.width
            editor: root.editor
            issues: root.issues
            row: root.translating.rows[index] ?? ({})
            begins: questionBefore !== row.question
            beside: root.wide
            read: root.translating.left
            written: root.target
            language: root.staff.language
            onTaken: root.at = index
        }
        footer: Item {
            width: list.width
            height: Style.deskMargin
        }
    }
    ScrollMark {
        visible: list.visible
        anchors { right: parent.right; rightMargin: 0.3 * Style.deskMargin }
        flick: list
    }
    Loader {
        anchors.fill: parent
        active: root.sheet !== ""
        sourceComponent: root.sheet === "add" ? add : root.sheet === "tag" ? tag : root.sheet === "manage" ? manage : pick
        onLoaded: (item as Popover)?.open()
    }
    Component {
        id: pick
        LanguageSheet {
            names: root.translating.languages.map(each => each.tag)
            texts: root.translating.languages.map(each => each.gaps > 0 ? qsTr("%1 (%2 missing)").arg(each.name).arg(root.written(each.gaps)) : each.name)
            current: root.sheet === "left" ? root.translating.left : root.target
            onClosed: root.sheet = ""
            onPicked: tag => {
                if (root.sheet === "left")
                    root.translating.setLeft(tag);
                else
                    root.translating.setRight(tag);
                root.at = -1;
                root.sheet = "";
            }
        }
    }
    Component {
        id: add
        LanguageSheet {
            title: qsTr("Add a language")
            about: qsTr("Scale ends and notes in the kiosk’s own words are filled in by themselves.")
            names: root.translating.addable.map(each => each.tag).concat([""])
            texts: root.translating.addable.map(each => each.name).concat([qsTr("Another one, by its tag…")])
            current: "-"
            onClosed: root.sheet = ""
            onPicked: tag => {
                if (tag === "") {
                    root.sheet = "tag";
                    return;
                }
                root.translating.add(tag);
                root.at = -1;
                root.sheet = "";
            }
        }
    }
    Component {
        id: tag
        IdSheet {
            title: qsTr("Tag of the language")
            about: qsTr("As in BCP 47: ro for Romanian, de-CH for German as in Switzerland. The kiosk’s own words, such as “Start”, are there in the shipped languages only.")
            value: ""
            refused: root.words.refusal(root.editor.refused, root.editor.told)
            onClosed: {
                root.editor.forgive();
                root.sheet = "";
            }
            onWanted: text => {
                if (root.translating.add(text))
                    root.sheet = "";
            }
        }
    }
    Component {
        id: manage
        LanguagesSheet {
            translating: root.translating
            language: root.staff.language
            onClosed: root.sheet = ""
        }
    }
}
