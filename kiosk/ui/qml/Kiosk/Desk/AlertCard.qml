pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// One low score: what may be told of it, what staff noted, and what they can do.
Rectangle {
    id: root

    required property int response
    required property int index
    required property string day
    required property string desk
    required property string languageName
    required property string question
    required property string score
    required property string comment
    required property string standing
    required property list<string> notes
    required property AlertDesk alerts
    required property bool oneDesk
    required property bool pageRightToLeft
    readonly property real pad: 1.3 * Style.deskGap
    readonly property bool isNoted: root.alerts.noted === root.response
    readonly property bool writing: (note.item as DeskField)?.writing ?? false
    readonly property bool told: root.day !== ""
    readonly property string stateText: {
        switch (root.standing) {
        case "acknowledged":
            return qsTr("acknowledged");
        case "closed":
            return qsTr("closed");
        case "reopened":
            return qsTr("reopened");
        default:
            return qsTr("new");
        }
    }

    implicitHeight: column.implicitHeight + 2 * root.pad
    radius: Style.radius
    color: Style.surface

    Column {
        id: column
        x: root.pad
        y: root.pad
        width: root.width - 2 * root.pad
        spacing: 0.7 * Style.deskGap

        Item {
            width: parent.width
            height: Math.max(score.implicitHeight, head.implicitHeight)

            Text {
                id: score
                objectName: "alertScore" + root.index
                visible: root.told
                anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                text: root.score
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: 1.25 * Style.deskTitle
                font.bold: true
            }
            Column {
                id: head
                anchors { left: root.told ? score.right : parent.left; leftMargin: root.told ? 1.5 * Style.deskGap : 0; right: parent.right; verticalCenter: parent.verticalCenter }
                spacing: 0.2 * Style.deskGap

                Text {
                    objectName: "alertQuestion" + root.index
                    width: parent.width
                    text: root.told ? root.question : qsTr("A low score on a day with fewer than 5 answers. More is not told, so that nobody can be recognised.")
                    textFormat: Text.PlainText
                    color: Style.ink
                    font.pixelSize: Style.deskText
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignLeft
                }
                Text {
                    objectName: "alertMeta" + root.index
                    width: parent.width
                    text: (root.pageRightToLeft ? "\u200f" : "") + [root.stateText, root.day, root.languageName, root.oneDesk ? "" : root.desk].filter(part => part !== "").map(part => "\u2068" + part + "\u2069").join(" · ")
                    textFormat: Text.PlainText
                    color: Style.quiet
                    font.pixelSize: Style.deskSmall
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignLeft
                }
            }
        }
        Text {
            objectName: "alertComment" + root.index
            visible: root.comment !== ""
            width: parent.width
            text: root.comment
            textFormat: Text.PlainText
            color: Style.ink
            font.pixelSize: Style.deskText
            lineHeight: 1.1
            wrapMode: Text.Wrap
        }
        Repeater {
            model: root.notes
            delegate: Item {
                id: noted
                required property string modelData
                required property int index
                width: column.width
                height: words.implicitHeight

                Rectangle {
                    anchors.left: parent.left
                    width: 0.8 * Style.mm
                    height: parent.height
                    radius: width / 2
                    color: Style.band
                }
                Text {
                    id: words
                    objectName: "alertNote" + root.index + "-" + noted.index
                    anchors { left: parent.left; right: parent.right; leftMargin: Style.deskGap }
                    text: noted.modelData
                    textFormat: Text.PlainText
                    color: Style.quiet
                    font.pixelSize: Style.deskText
                    wrapMode: Text.Wrap
                }
            }
        }
        Loader {
            id: note
            width: parent.width
            active: root.isNoted
            visible: active
            sourceComponent: DeskField {
                draft: root.alerts.draft
                name: qsTr("Note for the team, without names of visitors")
                fieldName: "alertNoteField"
            }
        }
        Flow {
            width: parent.width
            spacing: Style.deskGap

            PushButton {
                objectName: "acknowledge" + root.index
                visible: (root.standing === "new" || root.standing === "reopened") && !root.isNoted
                height: Style.deskTarget
                padding: 0.35 * Style.deskTarget
                textSize: Style.deskText
                primary: true
                icon: "tick"
                text: qsTr("Acknowledge")
                onClicked: root.alerts.mark(root.response, "acknowledged")
            }
            PushButton {
                objectName: "closeAlert" + root.index
                visible: root.standing !== "closed" && !root.isNoted
                height: Style.deskTarget
                padding: 0.35 * Style.deskTarget
                textSize: Style.deskText
                text: qsTr("Close the alert")
                onClicked: root.alerts.mark(root.response, "closed")
            }
            PushButton {
                objectName: "reopen" + root.index
                visible: root.standing === "closed"
                height: Style.deskTarget
                padding: 0.35 * Style.deskTarget
                textSize: Style.deskText
                text: qsTr("Open again")
                onClicked: root.alerts.mark(root.response, "reopened")
            }
            PushButton {
                objectName: "note" + root.index
                visible: root.standing !== "closed" && !root.isNoted
                height: Style.deskTarget
                padding: 0.35 * Style.deskTarget
                textSize: Style.deskText
                plain: true
                icon: "comments"
                text: qsTr("Add a note")
                onClicked: root.alerts.beginNote(root.response)
            }
            PushButton {
                objectName: "saveNote" + root.index
                visible: root.isNoted
                available: root.alerts.draft.text.trim() !== ""
                height: Style.deskTarget
                padding: 0.35 * Style.deskTarget
                textSize: Style.deskText
                primary: true
                text: qsTr("Save the note")
                onClicked: {
                    Qt.inputMethod.commit(); // qmllint disable missing-property
                    root.alerts.mark(root.response, root.standing === "closed" ? "closed" : "acknowledged");
                }
            }
            PushButton {
                objectName: "dropNote" + root.index
                visible: root.isNoted
                height: Style.deskTarget
                padding: 0.35 * Style.deskTarget
                textSize: Style.deskText
                text: qsTr("Cancel")
                onClicked: root.alerts.dropNote()
            }
        }
    }
}
