pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style

// A number with a button to make it smaller and one to make it larger; held down they go on. The number can be typed.
Row {
    id: root

    required property string name
    required property string text

    signal stepped(int by)
    signal typing

    spacing: 0.5 * Style.deskGap

    component Turn: PushButton {
        id: turn
        required property int by
        width: Style.deskTarget
        height: Style.deskTarget
        compact: true
        textSize: Style.deskText
        Accessible.name: turn.by > 0 ? qsTr("More: %1").arg(root.name) : qsTr("Less: %1").arg(root.name)
        onClicked: root.stepped(turn.by)

        Timer {
            interval: 500
            running: turn.down
            onTriggered: again.start()
        }
        Timer {
            id: again
            interval: 120
            repeat: true
            onTriggered: {
                if (turn.down)
                    root.stepped(turn.by);
                else
                    again.stop();
            }
        }
    }
    Turn {
        objectName: "less"
        by: -1
        icon: "minus"
    }
    PushButton {
        objectName: "value"
        width: Math.max(2.6 * Style.deskTarget, implicitWidth)
        height: Style.deskTarget
        padding: 0.2 * Style.deskTarget
        plain: true
        textSize: Style.deskText
        text: root.text
        Accessible.name: root.name + " " + root.text
        Keys.onUpPressed: root.stepped(1)
        Keys.onDownPressed: root.stepped(-1)
        onClicked: root.typing()
    }
    Turn {
        objectName: "more"
        by: 1
        icon: "plus"
    }
}
