import QtQuick
import Kiosk.Models
import Kiosk.Style

// How many answers a figure stands on, and what must be said of that.
Grid {
    id: root

    required property Card card
    property bool inRow: false
    readonly property string remark: root.card.isWeek ? qsTr("7 days") : root.card.tier === "low_base" ? qsTr("low base") : ""

    columns: root.inRow && root.remark !== "" ? 2 : 1
    columnSpacing: Style.deskGap
    rowSpacing: 0.4 * Style.deskGap
    horizontalItemAlignment: Grid.AlignRight
    verticalItemAlignment: Grid.AlignVCenter

    Text {
        objectName: "n-" + root.card.questionId
        visible: text !== ""
        text: root.card.n === "" ? "" : qsTr("n = %1").arg(root.card.n)
        textFormat: Text.PlainText
        color: Style.ink
        font.pixelSize: Style.deskText
    }
    Rectangle {
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
