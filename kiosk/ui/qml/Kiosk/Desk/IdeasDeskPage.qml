pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// The ideas of this desk: look at them, open them for votes, answer them, write a card.
Item {
    id: root

    required property Staff staff
    readonly property IdeaDesk ideas: root.staff.model("ideas") as IdeaDesk
    readonly property bool rightToLeft: root.staff.rightToLeft
    readonly property bool onKiosk: root.staff.onKiosk
    readonly property real inner: root.width - 2 * Style.deskMargin
    readonly property bool writing: (form.item as IdeaForm)?.writing ?? false
    readonly property real placeOfWriting: (form.item as IdeaForm)?.placeOfWriting ?? 0

    function bring(): void {
        flick.contentY = Math.max(0, Math.min(root.placeOfWriting, flick.contentHeight - flick.height));
    }

    onPlaceOfWritingChanged: Qt.callLater(root.bring)

    function none(group: string): string {
        switch (group) {
        case "new":
            return qsTr("Nothing new. What visitors leave on the kiosk shows here first; nobody else sees it before you open it.");
        case "open":
            return qsTr("No idea is open for “me too”.");
        case "answered":
            return qsTr("No idea has been answered yet. Answered ones show on the start screen as “You said – we did”.");
        default:
            return qsTr("No idea is hidden.");
        }
    }
    function failure(code: string): string {
        switch (code) {
        case "no_database":
            return qsTr("There is no database yet. Start the kiosk once.");
        case "refused":
            return qsTr("This was not saved: the idea has changed meanwhile, or a text is missing. Look at it again.");
        default:
            return qsTr("This was not saved, or cannot be read. Try again; if it fails again, run “kiosk doctor” on this computer.");
        }
    }

    Item {
        id: bar
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Style.deskMargin; rightMargin: Style.deskMargin }
        height: Style.deskTarget

        Text {
            visible: root.ideas.editing
            anchors { left: parent.left; right: cancel.left; rightMargin: Style.deskGap; verticalCenter: parent.verticalCenter }
            text: root.ideas.isCard ? qsTr("New card") : qsTr("Open or answer an idea")
            textFormat: Text.PlainText
            color: Style.ink
            font.pixelSize: Style.deskTitle
            font.bold: true
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
        }
        PushButton {
            id: cancel
            objectName: "cancelIdea"
            visible: root.ideas.editing
            anchors { right: save.left; rightMargin: Style.deskGap }
            height: Style.deskTarget
            padding: 0.35 * Style.deskTarget
            textSize: Style.deskText
            text: qsTr("Cancel")
            onClicked: root.ideas.cancel()
        }
        PushButton {
            id: save
            objectName: "saveIdea"
            visible: root.ideas.editing
            anchors.right: parent.right
            height: Style.deskTarget
            padding: 0.35 * Style.deskTarget
            textSize: Style.deskText
            primary: true
            available: root.ideas.canSave
            text: qsTr("Show it to visitors")
            onClicked: {
                Qt.inputMethod.commit(); // qmllint disable missing-property
                root.ideas.save();
            }
        }
        Segments {
            visible: !root.ideas.editing
            anchors.left: parent.left
            prefix: "ideas-"
            names: ["new", "open", "answered", "hidden"]
            texts: [qsTr("New: %1").arg(root.ideas.counts[0]), qsTr("Open: %1").arg(root.ideas.counts[1]), qsTr("Answered: %1").arg(root.ideas.counts[2]), qsTr("Hidden: %1").arg(root.ideas.counts[3])]
            current: root.ideas.group
            onPicked: name => root.ideas.show(name)
        }
        PushButton {
            objectName: "newCard"
            visible: !root.ideas.editing
            anchors.right: parent.right
            height: Style.deskTarget
            padding: 0.35 * Style.deskTarget
            textSize: Style.deskText
            icon: "idea"
            text: qsTr("New card")
            onClicked: root.ideas.beginCard("", "")
        }
    }
    Flickable {
        id: flick
        anchors { left: parent.left; right: parent.right; top: bar.bottom; bottom: keys.top; topMargin: Style.deskGap }
        contentHeight: content.height + Style.deskMargin
        boundsBehavior: Flickable.StopAtBounds
        onHeightChanged: Qt.callLater(root.bring)
        clip: true

        Column {
            id: content
            x: Style.deskMargin
            width: root.inner
            spacing: Style.deskGap

            Text {
                objectName: "ideasProblem"
                visible: root.ideas.problem !== ""
                width: parent.width
                text: root.failure(root.ideas.problem)
                textFormat: Text.PlainText
                color: Style.warn
                font.pixelSize: Style.deskText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
            Loader {
                id: form
                width: parent.width
                active: root.ideas.editing
                visible: active
                sourceComponent: IdeaForm {
                    ideas: root.ideas
                }
            }
            Text {
                objectName: "noDeskIdeas"
                visible: !root.ideas.editing && root.ideas.ideas.length === 0
                width: parent.width
                topPadding: Style.deskGap
                text: root.none(root.ideas.group)
                textFormat: Text.PlainText
                color: Style.quiet
                font.pixelSize: Style.deskText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
            Repeater {
                model: root.ideas.editing ? [] : root.ideas.ideas
                delegate: DeskIdea {
                    required property Idea modelData
                    required property int index
                    idea: modelData
                    number: index
                    rightToLeft: root.rightToLeft
                    width: root.inner
                    onEdited: root.ideas.edit(modelData.ideaId)
                    onHidden: root.ideas.hide(modelData.ideaId)
                }
            }
        }
    }
    Loader {
        // Where there is no keyboard on the desk there is one on the glass.
        id: keys
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        active: root.onKiosk && root.writing
        source: "../Visit/Keyboard.qml"

        Binding {
            target: keys.item
            property: "language"
            value: root.ideas.formLanguage
        }
        Binding {
            target: keys.item
            property: "room"
            value: 0.5 * root.height
        }
    }
}
