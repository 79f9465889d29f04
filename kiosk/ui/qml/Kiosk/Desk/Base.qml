import QtQuick
import Kiosk.Models
import Kiosk.Style

// How many answers a figure stands on, and what must be said of that.
Column {
    id: root

    required property Card card
    readonly property string remark: root.card.isWeek ? qsTr("7 days") : root.card.tier === "low_base" ? qsTr("low base") : ""

    spacing: 0.4 * Style.deskGap

    Text {
        objectName: "n-" + root.card.questionId
        anchors.right: parent.right
        visible: text !== ""
        text: root.card.n === "" ? "" : qsTr("n = %1").arg(root.card.n)
        textFormat: Text.PlainText
        color: Style.ink
        font.pixelSize: Style.deskText
    }
    Rectangle {
        anchors.right: parent.right
        visible: root.remark !== ""
        width: label.implicitWidth + 2 * Style.deskGap
        height: label.implicitHeight + 0.6 * Style.deskGap
        radius: height / 2
        color: Style.background
        border.width: Style.deskOutline
        border.color: Style.line

        Text {
            id: label
            objectName: "remark-" + root.card.questionId
            anchors.centerIn: parent
            text: root.remark
            textFormat: Text.PlainText
            color: Style.ink
            font.pixelSize: Style.deskSmall
        }
    }
}
