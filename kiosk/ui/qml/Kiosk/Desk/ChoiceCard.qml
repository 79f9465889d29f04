pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// How often each option of a choice was taken.
Rectangle {
    id: root

    required property Card card
    readonly property real pad: 1.5 * Style.deskGap
    readonly property int highest: root.card.counts.reduce((most, count) => Math.max(most, count), 1)

    objectName: "choice-" + root.card.questionId
    implicitHeight: column.implicitHeight + 2 * root.pad
    radius: Style.radius
    color: Style.surface

    Column {
        id: column
        x: root.pad
        y: root.pad
        width: root.width - 2 * root.pad
        spacing: Style.deskGap

        Item {
            width: parent.width
            height: question.implicitHeight

            Text {
                id: question
                anchors { left: parent.left; right: base.left; rightMargin: Style.deskGap }
                text: root.card.text
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: Style.deskText
                font.bold: true
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
            Base {
                id: base
                anchors.right: parent.right
                card: root.card
            }
        }
        Text {
            visible: root.card.tier === "hidden"
            width: parent.width
            text: root.card.withheld === "few" ? qsTr("fewer than 10 answers") : root.card.withheld === "others" ? qsTr("not shown") : qsTr("fewer than 5 answers")
            textFormat: Text.PlainText
            color: Style.quiet
            font.pixelSize: Style.deskText
            horizontalAlignment: Text.AlignLeft
        }
        Repeater {
            model: root.card.counts.length
            delegate: Item {
                id: option
                required property int index
                readonly property string share: root.card.partShares[option.index] ?? ""
                readonly property string count: root.card.countLabels[option.index] ?? ""
                width: column.width
                height: Math.max(name.implicitHeight, number.implicitHeight)

                Text {
                    id: name
                    anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                    width: 0.36 * parent.width
                    text: root.card.points[option.index] ?? ""
                    textFormat: Text.PlainText
                    color: Style.ink
                    font.pixelSize: Style.deskSmall
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignLeft
                }
                Item {
                    anchors { left: name.right; right: number.left; leftMargin: Style.deskGap; rightMargin: Style.deskGap; verticalCenter: parent.verticalCenter }
                    height: Style.deskSmall

                    Rectangle {
                        anchors.left: parent.left
                        width: Math.max(Style.deskOutline, parent.width * (root.card.counts[option.index] ?? 0) / root.highest)
                        height: parent.height
                        color: Style.bar
                    }
                }
                Text {
                    id: number
                    objectName: "option" + option.index + "-" + root.card.questionId
                    anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                    width: 32 * Style.mm
                    // A dot would read as a nought among Arabic digits.
                    text: option.share === "" ? option.count : option.share + (/[\u0660-\u0669]/.test(option.count) ? " | " : " · ") + option.count
                    textFormat: Text.PlainText
                    color: Style.ink
                    font.pixelSize: Style.deskSmall
                    horizontalAlignment: Text.AlignRight
                }
            }
        }
    }
}
