pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Desk
import Kiosk.Models
import Kiosk.Style

// What every page of charts has: the days and filters at the top, which question, and the chart below; it scrolls where
// there is little room.
Item {
    id: root

    required property Staff staff
    property string note
    property bool byLanguage: true
    property list<string> questions
    property list<string> kinds
    property list<string> texts
    property string question
    property ChartWords words: ChartWords {}
    // Room the chart must have, and the most it makes good use of.
    property real least: 74 * Style.deskMm
    property real most: Math.max(90 * Style.deskMm, 0.66 * root.inner)
    // Further choices, in front of the questions.
    property alias lead: lead.data
    default property alias panel: holder.data
    readonly property real inner: root.width - 2 * Style.deskMargin

    signal picked(string question)

    // Brings what is chosen into sight again.
    function up(): void {
        flick.contentY = 0;
    }

    ScopeBar {
        id: bar
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Style.deskMargin; rightMargin: Style.deskMargin }
        staff: root.staff
        stage: root
        byLanguage: root.byLanguage
        note: root.note
    }
    Flickable {
        id: flick
        objectName: "chartPage"
        anchors { left: parent.left; right: parent.right; top: bar.bottom; bottom: parent.bottom; topMargin: Style.deskGap }
        contentHeight: holder.y + holder.height + Style.deskMargin
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Flow {
            id: choices
            x: Style.deskMargin
            width: root.inner
            spacing: 0.7 * Style.deskGap

            Row {
                id: lead
                visible: children.length > 0
            }
            QuestionBar {
                width: Math.min(wanted, root.inner)
                questions: root.questions
                kinds: root.kinds
                texts: root.texts
                current: root.question
                words: root.words
                onPicked: name => root.picked(name)
            }
        }
        Item {
            id: holder
            x: Style.deskMargin
            y: choices.height > 0 ? choices.height + 0.7 * Style.deskGap : 0
            width: root.inner
            height: Math.max(root.least, Math.min(root.most, flick.height - y - Style.deskMargin))
        }
    }
    ScrollMark {
        flick: flick
        anchors.right: parent.right
        anchors.rightMargin: 0.3 * Style.deskMargin
    }
}
