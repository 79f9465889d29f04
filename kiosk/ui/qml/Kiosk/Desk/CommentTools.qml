import QtQuick
import Kiosk.Models
import Kiosk.Style

// What is looked for among the comments; it stands above them and moves away with them.
Column {
    id: root

    required property Staff staff
    required property CommentDesk comments
    required property Item stage
    readonly property bool writing: search.writing

    spacing: Style.deskGap
    bottomPadding: Style.deskGap

    ScopeBar {
        width: root.width
        staff: root.staff
        stage: root.stage
    }
    Flow {
        width: root.width
        spacing: Style.deskGap

        SearchField {
            id: search
            // Beside the first group of buttons if there is room for both, else above.
            width: standings.looseWidth + 52 * Style.mm < root.width ? root.width - standings.implicitWidth - Style.deskGap : root.width
            name: qsTr("Search in the comments")
            onWanted: words => root.comments.setWords(words)
        }
        Segments {
            id: standings
            tight: looseWidth > root.width
            prefix: "only-"
            names: ["", "new", "doing", "done", "hidden"]
            texts: [qsTr("All"), qsTr("New"), qsTr("Doing"), qsTr("Done"), qsTr("Hidden")]
            current: root.comments.state
            onPicked: name => root.comments.setState(name)
        }
        Segments {
            small: true
            prefix: "part-"
            names: ["", "morning", "afternoon"]
            texts: [qsTr("Whole day"), qsTr("Before noon"), qsTr("Afternoon")]
            current: root.comments.part
            onPicked: name => root.comments.setPart(name)
        }
        Segments {
            small: true
            prefix: "score-"
            names: ["", "low"]
            texts: [qsTr("All scores"), qsTr("Low scores only")]
            current: root.comments.low ? "low" : ""
            onPicked: name => root.comments.setLow(name === "low")
        }
    }
}
