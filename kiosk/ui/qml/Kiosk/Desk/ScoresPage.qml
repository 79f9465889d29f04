pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Charts
import Kiosk.Models
import Kiosk.Style

// One page: how are we, how sure is that, what did people say.
Item {
    id: root

    required property Staff staff
    readonly property Desk desk: root.staff.model("desk") as Desk
    property Words words: Words {}
    property bool tables: false
    readonly property real inner: root.width - 2 * Style.deskMargin
    readonly property int columns: root.width > root.height && root.inner > 190 * Style.mm ? Math.max(1, Math.min(3, root.desk.cards.length)) : 1
    readonly property real cardWidth: (root.inner - (root.columns - 1) * Style.deskGap) / root.columns
    readonly property bool wide: root.columns === 1 && root.inner > 110 * Style.mm

    Component.onCompleted: root.desk.open()
    Component.onDestruction: root.desk.close()

    ScopeBar {
        id: bar
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Style.deskMargin; rightMargin: Style.deskMargin }
        staff: root.staff
        stage: root
        note: root.desk.problem !== "" || !root.desk.funnelShown ? "" : root.desk.responsesText === "" ? qsTr("Responses: fewer than 5") : qsTr("Responses: %1").arg(root.desk.responsesText)

        PushButton {
            objectName: "asTable"
            height: Style.deskTarget
            compact: root.inner < 150 * Style.mm * Style.deskRoom
            padding: 0.35 * Style.deskTarget
            textSize: Style.deskText
            plain: true
            icon: root.tables ? "scores" : "table"
            text: root.tables ? qsTr("Charts") : qsTr("Table")
            onClicked: root.tables = !root.tables
        }
    }
    Flickable {
        id: flick
        objectName: "scores"
        anchors { left: parent.left; right: parent.right; top: bar.bottom; bottom: parent.bottom; topMargin: Style.deskGap }
        contentHeight: content.height + Style.deskMargin
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: content
            x: Style.deskMargin
            width: root.inner
            spacing: Style.deskGap

            Rectangle {
                visible: root.desk.problem !== ""
                width: parent.width
                height: problem.implicitHeight + 6 * Style.deskGap
                radius: Style.radius
                color: Style.surface

                Text {
                    id: problem
                    objectName: "problem"
                    anchors { left: parent.left; right: parent.right; margins: 2 * Style.deskGap; verticalCenter: parent.verticalCenter }
                    text: root.words.unreadable(root.desk.problem)
                    textFormat: Text.PlainText
                    color: Style.ink
                    font.pixelSize: Style.deskText
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignHCenter
                }
            }
            Grid {
                id: grid
                visible: root.desk.problem === ""
                columns: root.columns
                spacing: Style.deskGap
                // Cards side by side keep the same things at the same height.
                readonly property real tallest: most(card => card.implicitHeight)
                readonly property real question: most(card => card.questionHeight)
                readonly property real ends: most(card => card.endsHeight)
                readonly property real notes: most(card => card.notesHeight)

                function most(measure: var): real {
                    let found = 0;
                    for (let place = 0; place < cards.count; ++place) {
                        const card = cards.itemAt(place) as ScoreCard;
                        if (card !== null)
                            found = Math.max(found, measure(card));
                    }
                    return found;
                }

                Repeater {
                    id: cards
                    model: root.desk.cards
                    delegate: ScoreCard {
                        required property Card modelData
                        card: modelData
                        words: root.words
                        wide: root.wide
                        table: root.tables
                        width: root.cardWidth
                        height: Math.max(grid.tallest, implicitHeight)
                        questionRoom: root.wide ? 0 : grid.question
                        endsRoom: root.wide ? 0 : grid.ends
                        notesRoom: root.wide ? 0 : grid.notes
                    }
                }
            }
            Repeater {
                model: root.desk.choices
                delegate: ChoiceCard {
                    required property Card modelData
                    card: modelData
                    visible: root.desk.problem === "" && modelData.tier !== "none"
                    width: root.inner
                }
            }
            FunnelRow {
                visible: root.desk.problem === "" && root.desk.funnelShown
                width: parent.width
                funnel: root.desk.funnel
            }
            CommentList {
                visible: root.desk.problem === ""
                width: parent.width
                desk: root.desk
                rightToLeft: root.staff.rightToLeft
                onAllWanted: root.staff.go("comments")
                onCardWanted: (text, language) => {
                    (root.staff.model("ideas") as IdeaDesk).beginCard(text, language);
                    root.staff.go("ideas");
                }
            }
            Text {
                visible: root.desk.problem === ""
                width: parent.width
                text: qsTr("These are the views of people who chose to answer. Intervals cover chance only.")
                textFormat: Text.PlainText
                color: Style.quiet
                font.pixelSize: Style.deskSmall
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
        }
    }
    ScrollMark {
        anchors { right: parent.right; rightMargin: 0.3 * Style.deskMargin }
        flick: flick
    }
}
