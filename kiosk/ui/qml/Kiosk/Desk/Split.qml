pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// The parts behind a score, low end first, as under the histogram.
Row {
    id: root

    required property Card card
    property Words words: Words {}
    readonly property bool topFirst: root.card.partNames.length === 2

    visible: root.card.partNames.length > 0
    spacing: Style.deskGap

    Repeater {
        model: root.card.partNames.length
        delegate: Column {
            id: part
            required property int index
            readonly property int place: root.topFirst ? root.card.partNames.length - 1 - part.index : part.index
            readonly property bool last: part.index === root.card.partNames.length - 1
            readonly property string share: root.card.partShares[part.place] ?? ""
            readonly property string count: root.card.partCounts[part.place] ?? ""
            width: (root.width - (root.card.partNames.length - 1) * root.spacing) / root.card.partNames.length

            Rectangle {
                width: parent.width
                height: Style.deskOutline
                color: Style.line
            }
            Text {
                width: parent.width
                topPadding: 0.3 * Style.deskGap
                text: root.words.part(root.card.partNames[part.place] ?? "")
                textFormat: Text.PlainText
                color: Style.quiet
                font.pixelSize: Style.deskSmall
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 0.6 * Style.deskSmall
                horizontalAlignment: part.last ? Text.AlignRight : part.index === 0 ? Text.AlignLeft : Text.AlignHCenter
            }
            Text {
                objectName: "part-" + root.card.questionId + "-" + (root.card.partNames[part.place] ?? "")
                width: parent.width
                // A dot would read as a nought among Arabic digits.
                text: part.share === "" ? part.count : part.share + (/[\u0660-\u0669]/.test(part.count) ? " | " : " · ") + part.count
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: Style.deskText
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 0.6 * Style.deskSmall
                horizontalAlignment: part.last ? Text.AlignRight : part.index === 0 ? Text.AlignLeft : Text.AlignHCenter
            }
        }
    }
}
