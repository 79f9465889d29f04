pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// The invitation; a tap anywhere starts, a resting palm does not.
Item {
    id: root

    required property Visit visit

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
    TopBar {
        id: top
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Style.margin }
        visit: root.visit
        progress: false
    }
    Body {
        anchors { left: parent.left; leftMargin: Style.margin; verticalCenter: top.verticalCenter }
        width: parent.width / 2
        horizontalAlignment: Text.AlignLeft
        maximumLineCount: 1
        elide: Text.ElideRight
        color: Style.quiet
        text: root.visit.deskName
    }
    Title {
        id: invitation
        objectName: "invitation"
        anchors { left: parent.left; right: parent.right; top: top.bottom; bottom: go.top; topMargin: Style.gap; bottomMargin: 2 * Style.gap; leftMargin: 2 * Style.margin; rightMargin: 2 * Style.margin }
        text: root.visit.invitation
        font.pixelSize: 1.45 * Style.display
        minimumPixelSize: Style.title
    }
    PushButton {
        id: go
        objectName: "startButton"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Style.margin + Style.target + Math.max(Style.gap, 0.09 * parent.height)
        height: 1.4 * Style.target
        padding: height
        textSize: 0.85 * Style.display
        primary: true
        passive: true
        down: area.pressed && !area.held
        text: qsTr("Start")
        onClicked: root.visit.start()
    }
    Timer {
        // Just after the first frame: the other languages' scripts bring large fonts with them.
        interval: 30
        running: true
        onTriggered: languages.active = true
    }
    Loader {
        id: languages
        active: false
        anchors { bottom: parent.bottom; bottomMargin: Style.margin; horizontalCenter: parent.horizontalCenter }
        visible: root.visit.languages.length > 1 && root.visit.languages.length <= 5 && implicitWidth <= parent.width - 2 * Style.margin - 2 * Style.target
        sourceComponent: Row {
            spacing: Style.gap

            Repeater {
                model: root.visit.languageNames
                delegate: PushButton {
                    required property string modelData
                    required property int index
                    objectName: "language-" + root.visit.languages[index]
                    padding: 0.25 * height
                    plain: root.visit.languages[index] !== root.visit.language
                    text: modelData
                    onClicked: root.visit.setLanguage(root.visit.languages[index])
                }
            }
        }
    }
}
