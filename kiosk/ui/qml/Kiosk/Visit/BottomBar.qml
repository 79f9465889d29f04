pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// Back and stop at the start, the way on at the end.
Item {
    id: root

    required property Visit visit
    property string nextText
    property bool nextPrimary: true
    property bool nextAvailable: true
    property string skipText: qsTr("Skip")
    property bool skippable: true
    readonly property real inner: Style.gap

    signal next

    implicitHeight: Style.target

    Row {
        anchors.left: parent.left
        spacing: root.inner

        PushButton {
            objectName: "backButton"
            visible: root.visit.canGoBack
            padding: 0.3 * height
            icon: "back"
            directed: true
            text: qsTr("Back")
            onClicked: root.visit.back()
        }
        PushButton {
            objectName: "stopButton"
            padding: 0.3 * height
            plain: true
            text: qsTr("Stop")
            onClicked: root.visit.stop()
        }
    }

    Row {
        anchors.right: parent.right
        spacing: root.inner

        PushButton {
            objectName: "skipButton"
            visible: root.visit.canSkip && root.skippable
            padding: 0.3 * height
            text: root.skipText
            onClicked: root.visit.skip()
        }
        PushButton {
            objectName: "nextButton"
            visible: root.nextText !== "" && root.nextAvailable
            primary: root.nextPrimary
            text: root.nextText
            onClicked: root.next()
        }
    }
}
