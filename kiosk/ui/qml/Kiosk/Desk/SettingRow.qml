pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// One setting: its name, what it means, its value and how it is changed; why something was refused.
Rectangle {
    id: root

    required property SettingItem item
    required property SettingWords words
    property bool first: false
    readonly property bool wide: root.width > 130 * Style.mm * Style.deskRoom
    readonly property string title: root.words.title(root.item.name)
    readonly property bool long: root.item.kind === "text" || root.item.kind === "json"

    signal turned(bool on)
    signal chosen(string name)
    signal stepped(int by)
    signal editing
    signal resetting

    objectName: "setting-" + root.item.name
    color: "transparent"
    height: body.y + body.height

    Text {
        id: heading
        visible: root.first
        height: visible ? implicitHeight : 0
        width: root.width
        topPadding: 1.2 * Style.deskGap
        bottomPadding: 0.6 * Style.deskGap
        text: root.words.groups[root.item.group] ?? root.item.group
        textFormat: Text.PlainText
        color: Style.quiet
        font.pixelSize: Style.deskSmall
        font.bold: true
        horizontalAlignment: Text.AlignLeft
    }
    Rectangle {
        id: body
        y: heading.height
        width: root.width
        height: Math.max(told.height, root.wide ? control.height : 0) + (root.wide ? 0 : control.height + Style.deskGap) + 2 * Style.deskGap
        radius: Style.radius
        color: Style.surface

        Column {
            id: told
            anchors { left: parent.left; leftMargin: 1.4 * Style.deskGap }
            y: root.wide ? (parent.height - height) / 2 : Style.deskGap
            width: parent.width - 2.8 * Style.deskGap - (root.wide ? control.width + 1.5 * Style.deskGap : 0)
            spacing: 0.2 * Style.deskGap

            Row {
                spacing: 0.8 * Style.deskGap
                anchors.left: parent.left

                Text {
                    id: name
                    text: root.title
                    textFormat: Text.PlainText
                    color: Style.ink
                    font.pixelSize: Style.deskText
                    font.bold: true
                    width: Math.min(implicitWidth, told.width - (mark.visible ? mark.width + 0.8 * Style.deskGap : 0))
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignLeft
                }
                Rectangle {
                    id: mark
                    objectName: "mark"
                    visible: !root.item.isDefault
                    anchors.verticalCenter: parent.verticalCenter
                    width: word.implicitWidth + Style.deskGap
                    height: word.implicitHeight + 0.3 * Style.deskGap
                    radius: height / 2
                    color: Style.chosen
                    Text {
                        id: word
                        anchors.centerIn: parent
                        text: qsTr("changed")
                        textFormat: Text.PlainText
                        color: Style.ink
                        font.pixelSize: 0.85 * Style.deskSmall
                    }
                }
            }
            Text {
                width: parent.width
                text: root.words.meaning(root.item.name)
                textFormat: Text.PlainText
                color: Style.quiet
                font.pixelSize: Style.deskSmall
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
            Text {
                objectName: "trouble"
                visible: root.item.trouble !== ""
                width: parent.width
                text: visible ? root.words.refusal(root.item.trouble, root.item.limit, root.item.unit, root.item.told) : ""
                textFormat: Text.PlainText
                color: Style.warn
                font.pixelSize: Style.deskSmall
                font.bold: true
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
        }
        Row {
            id: control
            x: root.wide === !LayoutMirroring.enabled ? parent.width - width - 1.4 * Style.deskGap : 1.4 * Style.deskGap
            y: root.wide ? (parent.height - height) / 2 : told.y + told.height + Style.deskGap
            spacing: Style.deskGap
            layoutDirection: Qt.RightToLeft

            Loader {
                sourceComponent: root.item.kind === "switch" ? flip : root.item.kind === "choice" ? pick : root.long ? edit : turn
                anchors.verticalCenter: parent.verticalCenter
            }
            PushButton {
                objectName: "default"
                visible: !root.item.isDefault
                anchors.verticalCenter: parent.verticalCenter
                height: Style.deskTarget
                compact: true
                plain: true
                icon: "undo"
                directed: true
                textSize: Style.deskText
                text: qsTr("Back to the default")
                onClicked: root.resetting()
            }
        }
    }
    Component {
        id: flip
        Switch {
            objectName: "switch"
            name: root.title
            on: root.item.on
            onTurned: on => root.turned(on)
        }
    }
    Component {
        id: pick
        Segments {
            prefix: root.item.name + "-"
            names: root.item.choices
            texts: root.item.choices.map(each => root.words.choice(each))
            current: root.item.text
            onPicked: name => root.chosen(name)
        }
    }
    Component {
        id: turn
        Stepper {
            name: root.title
            text: root.item.unset ? root.words.none(root.item.name) : root.words.withUnit(root.item.shown, root.item.unit)
            onStepped: by => root.stepped(by)
            onTyping: root.editing()
        }
    }
    Component {
        id: edit
        PushButton {
            objectName: "edit"
            width: Math.min(implicitWidth, (root.wide ? 0.5 : 0.9) * root.width)
            height: Style.deskTarget
            padding: 0.35 * Style.deskTarget
            textSize: Style.deskText
            text: root.item.unset ? root.words.none(root.item.name) : root.item.kind === "json" ? qsTr("Show…") : root.item.text
            clip: true
            onClicked: root.editing()
        }
    }
}
