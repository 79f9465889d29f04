pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style

// A chart under its title, and behind it, one tap away, the same numbers as a table.
Rectangle {
    id: root

    required property string title
    property string subtitle
    // What the chart says in words.
    property string said
    required property list<string> headings
    required property var rows
    property list<int> words: [0]
    property bool asTable: false
    // Where nothing is to be drawn: why, and what to do.
    property string instead
    default property alias chart: chart.data
    property alias below: below.data
    readonly property real pad: 1.5 * Style.deskGap
    // What is needed beside the chart itself.
    readonly property real frame: top.height + saying.implicitHeight + below.implicitHeight + 2 * root.pad + 1.5 * Style.deskGap

    radius: Style.radius
    color: Style.surface

    Item {
        id: top
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: root.pad }
        height: Math.max(names.implicitHeight, turn.visible ? turn.height : 0)

        Column {
            id: names
            anchors { left: parent.left; right: turn.visible ? turn.left : parent.right; rightMargin: turn.visible ? Style.deskGap : 0 }
            spacing: 0.2 * Style.deskGap

            Text {
                objectName: "chartTitle"
                width: parent.width
                text: root.title
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: Style.deskText
                font.bold: true
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
            Text {
                visible: text !== ""
                width: parent.width
                text: root.subtitle
                textFormat: Text.PlainText
                color: Style.quiet
                font.pixelSize: Style.deskSmall
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
        }
        PushButton {
            id: turn
            objectName: "asTable"
            visible: root.instead === ""
            anchors.right: parent.right
            height: 0.86 * Style.deskTarget
            padding: 0.3 * Style.deskTarget
            textSize: Style.deskText
            icon: root.asTable ? "trend" : "table"
            text: root.asTable ? qsTr("Chart") : qsTr("Table")
            onClicked: root.asTable = !root.asTable
        }
    }
    Text {
        id: saying
        objectName: "chartSaid"
        anchors { left: parent.left; right: parent.right; top: top.bottom; margins: root.pad; topMargin: 0.4 * Style.deskGap }
        visible: text !== ""
        text: root.instead === "" ? root.said : ""
        textFormat: Text.PlainText
        color: Style.ink
        font.pixelSize: Style.deskSmall
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
    }
    Item {
        id: chart
        objectName: "chart"
        anchors { left: parent.left; right: parent.right; top: saying.bottom; bottom: below.top; margins: root.pad; topMargin: 0.7 * Style.deskGap; bottomMargin: 0.4 * Style.deskGap }
        visible: !root.asTable && root.instead === ""
    }
    Column {
        id: below
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: root.pad }
        visible: !root.asTable && root.instead === ""
        spacing: 0.5 * Style.deskGap
    }
    Loader {
        anchors { left: parent.left; right: parent.right; top: saying.bottom; bottom: parent.bottom; margins: root.pad; topMargin: 0.5 * Style.deskGap }
        active: root.asTable && root.instead === ""
        sourceComponent: FigureTable {
            objectName: "figureTable"
            title: root.title
            headings: root.headings
            rows: root.rows
            words: root.words
        }
    }
    Text {
        objectName: "instead"
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: 2 * root.pad }
        visible: root.instead !== ""
        text: root.instead
        textFormat: Text.PlainText
        color: Style.quiet
        font.pixelSize: Style.deskText
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
    }
}
