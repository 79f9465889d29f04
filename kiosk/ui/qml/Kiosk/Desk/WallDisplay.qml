pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// A quiet picture for the wall: how satisfied people are today and in 7 days, and what the desk did about what they said.
Rectangle {
    id: root

    required property Staff staff
    readonly property Wall wall: root.staff.model("wall") as Wall
    property Words phrases: Words {}
    readonly property bool upright: root.height > root.width
    // All sizes follow the picture, whatever it hangs on: it is read from three metres.
    readonly property real unit: Math.min(root.height, (root.upright ? 1 : 0.62) * root.width) / 100
    readonly property real edge: 6 * root.unit
    readonly property real small: 3 * root.unit
    // What is left for the figures between the question and the card, and what their words take of it.
    readonly property real room: (card.visible ? card.y : foot.y) - asked.y - asked.height - 5 * root.unit
    readonly property real wordsRoom: 7.2 * root.small
    readonly property real size: root.upright ? Math.min(34 * root.unit, (root.room - 2 * root.wordsRoom - 6 * root.unit) / 1.6) : Math.min(38 * root.unit, root.room - root.wordsRoom)

    // Somebody wants to leave, which asks for the passcode.
    signal leaving

    color: Style.background
    focus: true
    Keys.onPressed: root.leaving()
    Component.onCompleted: {
        root.wall.open();
        root.forceActiveFocus();
    }
    Component.onDestruction: root.wall.close()

    Item {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: root.edge }
        height: 7 * root.unit

        Text {
            id: desk
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            width: Math.min(implicitWidth, 0.58 * parent.width)
            text: root.staff.deskName
            textFormat: Text.PlainText
            color: Style.ink
            font.pixelSize: 5 * root.unit
            font.bold: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 2 * root.unit
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
        }
        Text {
            objectName: "wallDay"
            anchors { left: desk.right; leftMargin: root.edge; right: parent.right; verticalCenter: parent.verticalCenter }
            text: root.wall.dayText
            textFormat: Text.PlainText
            color: Style.quiet
            font.pixelSize: 3.4 * root.unit
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 1.6 * root.unit
            horizontalAlignment: Text.AlignRight
        }
    }
    Text {
        id: asked
        anchors { left: parent.left; right: parent.right; top: head.bottom; leftMargin: root.edge; rightMargin: root.edge; topMargin: 3 * root.unit }
        visible: root.wall.problem === ""
        text: root.wall.todayTold ? root.wall.day.text : root.wall.weekTold ? root.wall.week.text : ""
        textFormat: Text.PlainText
        color: Style.quiet
        font.pixelSize: 3.4 * root.unit
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
    }
    WallFigure {
        id: today
        anchors { left: parent.left; top: asked.bottom; leftMargin: root.edge; topMargin: 3 * root.unit }
        visible: root.wall.problem === ""
        width: root.upright ? root.width - 2 * root.edge : 0.56 * root.width - root.edge
        card: root.wall.day
        told: root.wall.todayTold
        words: root.phrases
        title: qsTr("Today")
        none: qsTr("Today’s figure shows from the tenth answer on.")
        figureName: "wallToday"
        small: root.small
        size: root.size
    }
    WallFigure {
        anchors { right: parent.right; rightMargin: root.edge }
        y: root.upright ? today.y + today.height + 6 * root.unit : today.y + today.height - height
        visible: root.wall.problem === ""
        width: root.upright ? root.width - 2 * root.edge : 0.44 * root.width - 2.2 * root.edge
        card: root.wall.week
        told: root.wall.weekTold
        words: root.phrases
        named: false
        title: qsTr("Last 7 days")
        none: qsTr("Shows from the tenth answer on.")
        figureName: "wallWeek"
        small: root.small
        size: 0.6 * root.size
    }
    Text {
        objectName: "wallProblem"
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: root.edge }
        visible: root.wall.problem !== ""
        text: root.phrases.unreadable(root.wall.problem)
        textFormat: Text.PlainText
        color: Style.quiet
        font.pixelSize: 3.4 * root.unit
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
    }
    Rectangle {
        id: card
        objectName: "wallCard"
        anchors { left: parent.left; right: parent.right; bottom: foot.top; leftMargin: root.edge; rightMargin: root.edge; bottomMargin: 2 * root.unit }
        visible: root.wall.said !== "" && root.wall.problem === ""
        height: told.implicitHeight + 5 * root.unit
        radius: 1.6 * root.unit
        color: Style.surface

        Column {
            id: told
            x: 3.5 * root.unit
            y: 2.5 * root.unit
            width: parent.width - 7 * root.unit
            spacing: 1.2 * root.unit

            Text {
                width: parent.width
                text: qsTr("You said – we did")
                textFormat: Text.PlainText
                color: Style.accent
                font.pixelSize: 2.6 * root.unit
                font.bold: true
                horizontalAlignment: Text.AlignLeft
            }
            Text {
                objectName: "wallSaid"
                width: parent.width
                text: root.wall.said
                textFormat: Text.PlainText
                color: Style.quiet
                font.pixelSize: 3.2 * root.unit
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
            }
            Text {
                objectName: "wallAnswer"
                width: parent.width
                text: root.wall.answer
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: 3.4 * root.unit
                font.bold: true
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
            }
        }
    }
    Text {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: root.edge; rightMargin: root.edge; bottomMargin: 3 * root.unit }
        text: qsTr("These are the views of people who chose to answer. Intervals cover chance only.")
        textFormat: Text.PlainText
        color: Style.quiet
        font.pixelSize: 2 * root.unit
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
    }
    MouseArea {
        objectName: "wallArea"
        anchors.fill: parent
        cursorShape: Qt.BlankCursor
        onClicked: root.leaving()
    }
}
