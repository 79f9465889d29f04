import QtQuick
import Kiosk.Models
import Kiosk.Style

// A question's score, or the words that stand in its place while there are too few answers for one.
Item {
    id: root

    required property Card card
    property Words words: Words {}
    readonly property bool hasFigure: root.card.value !== ""
    readonly property bool beside: root.hasFigure && root.width > 84 * Style.mm
    readonly property string fewText: {
        switch (root.card.tier) {
        case "none":
            return "—";
        case "hidden":
            return root.card.withheld === "few" ? qsTr("fewer than 10 answers") : root.card.withheld === "others" ? qsTr("not shown") : qsTr("fewer than 5 answers");
        default:
            return root.few(root.card.fewTop, root.card.ownN);
        }
    }
    readonly property string intervalText: root.card.signed ? qsTr("%1 to %2", "an interval").arg(root.card.intervalLow).arg(root.card.intervalHigh) : root.card.intervalLow + "–" + root.card.intervalHigh + root.card.unit

    implicitHeight: root.beside ? Math.max(figure.height, detail.implicitHeight) : figure.height + detail.implicitHeight

    function few(top: string, n: string): string {
        return top === "" ? qsTr("%1 answers", "5 to 9").arg(n) : qsTr("%1 of %2", "answers").arg(top).arg(n);
    }

    Item {
        id: figure
        anchors.left: parent.left
        width: root.beside ? 0.4 * root.width : root.width
        height: Style.deskFigure * 1.2

        Text {
            objectName: "figure-" + root.card.questionId
            anchors.left: parent.left
            width: parent.width - (root.beside ? Style.deskGap : above.width + Style.deskGap)
            height: parent.height
            text: root.hasFigure ? root.card.value : root.fewText
            textFormat: Text.PlainText
            color: root.hasFigure || root.card.tier === "counts_only" ? Style.ink : Style.quiet
            font.pixelSize: root.hasFigure || root.card.tier === "none" ? Style.deskFigure : root.card.tier === "hidden" ? Style.deskTitle : 0.75 * Style.deskFigure
            font.bold: root.card.tier !== "hidden"
            fontSizeMode: Text.Fit
            minimumPixelSize: Style.deskSmall
            wrapMode: root.hasFigure ? Text.NoWrap : Text.Wrap
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: Text.AlignLeft
        }
        Base {
            id: above
            visible: !root.beside
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            card: root.card
        }
    }
    Column {
        id: detail
        anchors { right: parent.right; top: parent.top; topMargin: root.beside ? 0 : figure.height }
        width: root.beside ? 0.6 * root.width : root.width
        spacing: 0.5 * Style.deskGap

        Text {
            objectName: "caption-" + root.card.questionId
            width: parent.width
            text: {
                if (root.card.tier === "none")
                    return qsTr("no answers");
                if (root.card.withheld === "few")
                    return qsTr("Figures of one language come with the tenth answer.");
                if (root.card.withheld === "others")
                    return qsTr("The few answers that this filter leaves out could be worked out from it.");
                if (root.card.tier === "hidden")
                    return qsTr("Figures come with the fifth answer.");
                const words = root.words.headline(root.card.kind, root.card.topPoints);
                if (root.card.tier === "counts_only")
                    return (root.card.fewTop === "" ? "" : words + " · ") + qsTr("A score comes with the tenth answer.");
                return root.card.isWeek ? words + " · " + qsTr("today: %1").arg(root.few(root.card.fewTop, root.card.ownN)) : words;
            }
            textFormat: Text.PlainText
            color: Style.quiet
            font.pixelSize: Style.deskSmall
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
        IntervalBar {
            visible: root.hasFigure
            width: parent.width
            position: root.card.position
            low: root.card.positionLow
            high: root.card.positionHigh
            ends: root.card.axis
        }
        Text {
            objectName: "interval-" + root.card.questionId
            visible: root.card.intervalLow !== ""
            width: parent.width
            text: qsTr("95 % interval: %1").arg(root.intervalText)
            textFormat: Text.PlainText
            color: Style.ink
            font.pixelSize: Style.deskSmall
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
    }
}
