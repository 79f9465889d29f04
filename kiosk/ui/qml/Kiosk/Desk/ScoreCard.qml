import QtQuick
import Kiosk.Models
import Kiosk.Style

// One question: its score and how sure it is, the split, how often each point was chosen.
Rectangle {
    id: root

    required property Card card
    property bool wide: false
    property real questionRoom: 0
    property real endsRoom: 0
    readonly property real questionHeight: question.implicitHeight
    readonly property real endsHeight: histogram.endsHeight
    property real notesRoom: 0
    readonly property real notesHeight: notes.implicitHeight
    property Words words: Words {}
    readonly property real pad: 1.5 * Style.deskGap
    readonly property real inner: root.width - 2 * root.pad
    readonly property real side: root.wide ? 0.4 * root.inner : root.inner

    objectName: "card-" + root.card.questionId
    radius: Style.radius
    color: Style.surface
    implicitHeight: root.wide ? Math.max(first.implicitHeight + notes.implicitHeight + Style.deskGap, 38 * Style.mm + endsHeight + split.implicitHeight) + 2 * root.pad : first.implicitHeight + 30 * Style.mm + Math.max(endsHeight, endsRoom) + split.implicitHeight + Math.max(root.notesHeight, root.notesRoom) + 2.4 * Style.deskGap + 2 * root.pad

    Column {
        id: first
        x: root.LayoutMirroring.enabled ? root.width - root.pad - width : root.pad
        y: root.pad
        width: root.side
        spacing: 0.7 * Style.deskGap

        Item {
            width: parent.width
            height: name.implicitHeight

            Text {
                id: name
                anchors { left: parent.left; right: base.visible ? base.left : parent.right }
                text: root.words.kind(root.card.kind)
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: Style.deskText
                font.bold: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Style.deskSmall
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
            }
            Base {
                id: base
                visible: headline.beside
                inRow: true
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                card: root.card
            }
        }
        Text {
            id: question
            width: parent.width
            height: root.wide ? implicitHeight : Math.max(implicitHeight, root.questionRoom)
            text: root.card.text
            textFormat: Text.PlainText
            color: Style.quiet
            font.pixelSize: Style.deskSmall
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
        Headline {
            id: headline
            width: parent.width
            card: root.card
            words: root.words
        }
    }
    Histogram {
        id: histogram
        readonly property real from: root.wide ? root.pad : first.y + first.height + Style.deskGap
        readonly property real below: root.wide ? root.pad : root.pad + Math.max(root.notesHeight, root.notesRoom) + 0.7 * Style.deskGap
        x: root.wide && !root.LayoutMirroring.enabled ? root.width - root.pad - width : root.pad
        y: histogram.from
        width: root.wide ? root.inner - root.side - 3 * Style.deskGap : root.inner
        height: root.height - histogram.from - histogram.below - (split.visible ? split.height + 0.7 * Style.deskGap : 0)
        points: root.card.points
        counts: root.card.counts
        countLabels: root.card.countLabels
        groups: root.card.groups
        lowText: root.card.lowText
        highText: root.card.highText
        endsRoom: root.endsRoom
    }
    Split {
        id: split
        x: histogram.x
        y: histogram.y + histogram.height + 0.7 * Style.deskGap
        width: histogram.width
        card: root.card
        words: root.words
    }
    Column {
        id: notes
        x: first.x
        width: root.side
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.pad
        spacing: 0.2 * Style.deskGap

        Text {
            objectName: "mean-" + root.card.questionId
            visible: root.card.mean !== ""
            width: parent.width
            text: root.card.meanInterval === "" ? qsTr("Mean %1").arg(root.card.mean) : qsTr("Mean %1 (%2)").arg(root.card.mean).arg(root.card.meanInterval)
            textFormat: Text.PlainText
            color: Style.quiet
            font.pixelSize: Style.deskSmall
            horizontalAlignment: Text.AlignLeft
        }
        Text {
            objectName: "withoutFlagged-" + root.card.questionId
            visible: root.card.withoutFlagged !== ""
            width: parent.width
            text: qsTr("Without flagged: %1 (n = %2)").arg(root.card.withoutFlagged).arg(root.card.withoutFlaggedN)
            textFormat: Text.PlainText
            color: Style.quiet
            font.pixelSize: Style.deskSmall
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
        Text {
            visible: root.card.flaggedMatter
            width: parent.width
            text: qsTr("Caution: flagged answers change this score clearly.")
            textFormat: Text.PlainText
            color: Style.warn
            font.pixelSize: Style.deskSmall
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
        Text {
            objectName: "reworded-" + root.card.questionId
            visible: root.card.rewordedInRange
            width: parent.width
            text: qsTr("The wording changed in these days. Only answers to the new wording are counted here.")
            textFormat: Text.PlainText
            color: Style.warn
            font.pixelSize: Style.deskSmall
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
    }
}
