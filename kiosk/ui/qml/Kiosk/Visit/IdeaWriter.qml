import QtQuick
import Kiosk.Models
import Kiosk.Style

// An idea of one's own, with the keyboard under it.
Item {
    id: root

    required property Visit visit
    required property Ideas ideas
    readonly property bool typing: keyboard.up
    readonly property bool low: root.typing && root.height < root.width
    readonly property real outer: root.low ? 0.5 * Style.gap : Style.margin

    signal back

    // Where the keyboard comes or goes, other buttons lie under the finger.
    onTypingChanged: root.visit.turned()
    Component.onCompleted: writing.begin()

    Title {
        id: question
        objectName: "ideaQuestion"
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Style.margin; rightMargin: Style.margin; topMargin: root.outer }
        visible: !root.low
        most: visible ? 0.25 * root.height : 0
        text: qsTr("What should we do differently?")
    }
    WritingField {
        id: writing
        anchors { left: parent.left; right: parent.right; top: question.visible ? question.bottom : parent.top; bottom: bar.top; leftMargin: Style.margin; rightMargin: Style.margin; topMargin: root.outer; bottomMargin: 0.5 * Style.gap }
        draft: root.ideas.draft
        language: root.visit.language
        name: question.text
        low: root.low
        tight: root.low && notedHeight > 0.3 * root.height
        note: qsTr("Please do not write names or personal details.")
        placeholder: qsTr("Touch here to write")
    }
    Item {
        id: bar
        anchors { left: parent.left; right: parent.right; bottom: keyboard.top; leftMargin: Style.margin; rightMargin: Style.margin; bottomMargin: root.typing ? 0.5 * Style.gap : Style.margin }
        height: Style.target

        PushButton {
            objectName: "ideaCancel"
            anchors.left: parent.left
            padding: 0.3 * height
            icon: "back"
            directed: true
            text: qsTr("Back")
            onClicked: root.back()
        }
        PushButton {
            objectName: "ideaSend"
            anchors.right: parent.right
            primary: true
            available: !writing.empty && root.ideas.sending !== "saving"
            text: root.ideas.sending === "saving" ? qsTr("One moment…") : qsTr("Send")
            onClicked: root.ideas.leave(writing.finish())
        }
    }
    KeyboardRoom {
        id: keyboard
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        writing: writing
        // It leaves the field one line at the least.
        room: root.height - bar.height - writing.leastHeight - 4 * root.outer
    }
}
