pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Charts
import Kiosk.Models
import Kiosk.Style

// One question: its score and how sure it is, the split, how often each point was chosen.
Rectangle {
    id: root

    required property Card card
    property bool wide: false
    // The numbers in place of the bars.
    property bool table: false
    readonly property real chartRoom: root.table ? (figures.item as FigureTable)?.implicitHeight ?? 0 : (root.wide ? 38 : 30) * Style.mm * Style.deskRoom + Math.max(root.endsHeight, root.wide ? 0 : root.endsRoom)
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
    implicitHeight: root.wide ? Math.max(first.implicitHeight + notes.implicitHeight + Style.deskGap, root.chartRoom + split.implicitHeight + 0.7 * Style.deskGap) + 2 * root.pad : first.implicitHeight + root.chartRoom + split.implicitHeight + Math.max(root.notesHeight, root.notesRoom) + 2.4 * Style.deskGap + 2 * root.pad

    // A point with the words that stand at it, if any.
    function named(point: string, place: int): string {
        const words = place === 0 ? root.card.lowText : place === root.card.points.length - 1 ? root.card.highText : "";
        return words === "" ? point : point + " \u2068" + words + "\u2069";
    }

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
    Loader {
        id: figures
        active: root.table
        x: histogram.x
        y: histogram.y
        width: histogram.width
        height: histogram.height
        sourceComponent: FigureTable {
            title: root.card.text
            headings: [qsTr("Answer"), qsTr("People"), qsTr("Share")]
            rows: root.card.points.map((point, place) => [root.named(point, place), root.card.countLabels[place] ?? "", root.card.shareLabels[place] ?? ""])
        }
    }
    Histogram {
        id: histogram
        visible: !root.table
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
            objectName: "caution-" + root.card.questionId
            visible: root.card.mostlyFlagged || root.card.flaggedMatter
            width: parent.width
            text: root.card.mostlyFlagged ? qsTr("Caution: most of these answers are flagged.") : qsTr("Caution: flagged answers change this score clearly.")
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
            text: root.card.rewordedOn === "" ? qsTr("The wording changed in these days. Only answers to the new wording are counted here.") : qsTr("The wording changed on %1. Only answers to the new wording are counted here.").arg("\u2068" + root.card.rewordedOn + "\u2069")
            textFormat: Text.PlainText
            color: Style.warn
            font.pixelSize: Style.deskSmall
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
    }
}
