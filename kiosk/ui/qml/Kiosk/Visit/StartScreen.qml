pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// The invitation; a tap anywhere starts, a resting palm does not.
Item {
    id: root

    required property Visit visit
    required property Ideas ideas
    readonly property real room: card.y - header.y - header.height - 2 * Style.gap
    readonly property real apart: 1.5 * Style.gap
    readonly property real free: Math.max(0, room - invitation.height - go.height - apart)

    MouseArea {
        // A short tap, on the button too: what rests on the glass longer is a palm or an elbow.
        id: area
        objectName: "startArea"
        anchors.fill: parent
        pressAndHoldInterval: 1000
        property bool held: false
        onPressed: held = false
        onPressAndHold: held = true
        onClicked: if (!held) root.visit.start()
    }
    Item {
        id: header
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Style.margin }
        height: Math.max(logo.height, name.height)

        Image {
            id: logo
            objectName: "logo"
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            source: Style.settled ? Style.logo : ""
            height: status === Image.Ready ? 0.8 * Style.target : 0
            width: status === Image.Ready ? Math.min(implicitWidth, 0.3 * parent.width) : 0
            sourceSize.height: Math.round(0.8 * Style.target)
            fillMode: Image.PreserveAspectFit
            horizontalAlignment: Image.AlignLeft
            asynchronous: true
        }
        Title {
            id: name
            objectName: "deskName"
            anchors { left: logo.right; right: parent.right; leftMargin: logo.width > 0 ? Style.gap : 0; verticalCenter: parent.verticalCenter }
            horizontalAlignment: Text.AlignLeft
            font.bold: false
            size: Math.min(Style.text, 1.2 * Style.plainText)
            least: 0.6 * Style.plainText
            most: 2.8 * Style.plainText
            color: Style.quiet
            text: root.visit.deskName
        }
    }
    Title {
        id: invitation
        objectName: "invitation"
        anchors { left: parent.left; right: parent.right; bottom: go.top; bottomMargin: root.apart + (Style.lowReach ? 0.3 : 0.12) * root.free; leftMargin: 2 * Style.margin; rightMargin: 2 * Style.margin }
        size: 1.45 * Style.display
        least: Style.plainText
        most: root.room - go.height - root.apart
        text: root.visit.invitation
    }
    PushButton {
        id: go
        objectName: "startButton"
        anchors { horizontalCenter: parent.horizontalCenter; bottom: card.top; bottomMargin: Style.gap + (Style.lowReach ? 0 : 0.38 * root.free) }
        height: 1.4 * Style.target
        padding: height
        textSize: Math.min(0.85 * Style.display, 0.62 * height)
        primary: true
        passive: true
        down: area.pressed && !area.held
        text: qsTr("Start")
        onClicked: root.visit.start()
    }
    Loader {
        // "You said – we did", just after the first frame, where the invitation leaves it room.
        id: card
        readonly property bool wanted: Style.settled && root.ideas.offered && root.ideas.hasCards
        anchors { left: parent.left; right: parent.right; bottom: notes.top; leftMargin: Style.margin; rightMargin: Style.margin; bottomMargin: height > 0 ? Style.gap : 0 }
        height: implicitHeight
        active: wanted
        onWantedChanged: setSource(wanted ? "IdeaCard.qml" : "", Given.to("IdeaCard.qml", {
            ideas: root.ideas,
            room: 0
        }))

        Binding {
            target: card.item
            property: "room"
            value: notes.y - header.y - header.height - go.height - root.apart - 3 * Style.gap - 0.18 * root.height
        }
    }
    Loader {
        id: notes
        readonly property bool wanted: Style.settled
        anchors { left: parent.left; right: parent.right; bottom: controls.top; leftMargin: Style.margin; rightMargin: Style.margin; bottomMargin: height > 0 ? Style.gap : 0 }
        height: implicitHeight
        onWantedChanged: setSource(wanted ? "StartNotes.qml" : "", Given.to("StartNotes.qml", {
            visit: root.visit,
            most: Style.smallText
        }))

        Binding {
            target: notes.item
            property: "most"
            value: Math.max(1, root.height) * (Style.lowReach ? 0.09 : Style.heightMm < 110 || Style.textScale > 1 ? 0.11 : 0.17)
        }
    }
    Item {
        id: controls
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Style.margin }
        // The bar comes just after the first frame; its room is kept, so that nothing moves then.
        height: Style.barHeight(root.visit.languages.length > 1, root.ideas.offered && root.ideas.hasCards)

        Loader {
            id: bar
            readonly property bool wanted: Style.settled
            anchors.fill: parent
            onWantedChanged: setSource(wanted ? "StartBar.qml" : "", Given.to("StartBar.qml", {
                visit: root.visit,
                ideas: root.ideas
            }))
        }
    }
}
