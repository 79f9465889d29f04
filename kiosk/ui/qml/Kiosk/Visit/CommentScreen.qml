pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// An optional comment, with our own keyboard, which never covers the field.
Item {
    id: root

    required property Visit visit
    readonly property bool typing: keyboard.up
    readonly property bool low: root.typing && root.height < root.width
    readonly property real outer: root.low ? 0.5 * Style.gap : Style.margin
    // What is left for the question once the field has the room of one line.
    readonly property real spare: root.height - keyboard.height - bottom.height - top.height - writing.leastHeight - 4 * root.outer

    // Where the keyboard comes or goes, other buttons lie under the finger.
    onTypingChanged: root.visit.turned()

    TopBar {
        id: top
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Style.margin }
        visible: !root.low
        height: visible ? implicitHeight : 0
        visit: root.visit
    }
    Text {
        id: smallest
        visible: false
        width: question.width
        text: question.text
        font { pixelSize: question.least; bold: true }
        lineHeight: Style.lineShare
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
    }
    Title {
        id: question
        objectName: "question"
        anchors { left: parent.left; right: parent.right; top: root.low ? parent.top : top.bottom; leftMargin: Style.margin; rightMargin: Style.margin; topMargin: root.low ? 0.3 * Style.gap : 0 }
        // A question that was read may make room for what is written, but is never cut.
        visible: !root.typing || root.spare >= smallest.implicitHeight
        least: root.low ? Style.smallText : Style.plainText
        most: root.typing ? Math.max(smallest.implicitHeight, root.spare - writing.lineHeight) : 0.25 * root.height
        text: root.visit.text
    }
    WritingField {
        id: writing
        anchors { left: parent.left; right: parent.right; top: question.visible ? question.bottom : parent.top; bottom: bottom.top; leftMargin: Style.margin; rightMargin: Style.margin; topMargin: root.outer; bottomMargin: 0.5 * Style.gap }
        draft: root.visit.draft
        language: root.visit.language
        name: root.visit.text
        low: root.low
        tight: root.low && notedHeight > 0.3 * root.height
        note: root.visit.note !== "" ? root.visit.note : qsTr("Please do not write names or personal details.")
        placeholder: qsTr("Touch here to write")
    }
    BottomBar {
        id: bottom
        anchors { left: parent.left; right: parent.right; bottom: keyboard.top; leftMargin: Style.margin; rightMargin: Style.margin; bottomMargin: root.typing ? 0.5 * Style.gap : Style.margin }
        visit: root.visit
        skipText: root.visit.isLast ? qsTr("Finish") : qsTr("Skip")
        skippable: writing.empty
        nextText: root.visit.isLast ? qsTr("Send") : qsTr("Next")
        nextAvailable: !writing.empty
        onNext: root.visit.say(writing.finish())
    }
    KeyboardRoom {
        id: keyboard
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        writing: writing
        // It leaves the field one line at the least.
        room: root.height - bottom.height - writing.leastHeight - 4 * root.outer
    }
}
