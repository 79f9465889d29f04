pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style

// Which question the page is about: a button each, the chosen one marked.
Flow {
    id: root

    required property list<string> questions
    required property list<string> kinds
    required property list<string> texts
    required property string current
    property ChartWords words: ChartWords {}

    signal picked(string question)

    // The width of all in one line.
    readonly property real wanted: {
        let sum = 0;
        for (let place = 0; place < entries.count; ++place)
            sum += (entries.itemAt(place)?.width ?? 0) + (place > 0 ? root.spacing : 0);
        return Math.ceil(sum) + 2;
    }

    visible: root.questions.length > 1
    spacing: 0.6 * Style.deskGap

    // The kind names a question where it is the only one of its kind.
    function label(place: int): string {
        const kind = root.kinds[place] ?? "";
        const alone = kind !== "scale" && root.kinds.filter(other => other === kind).length === 1;
        return alone ? root.words.score(kind) : root.texts[place] ?? "";
    }

    Repeater {
        id: entries
        model: root.questions
        delegate: Item {
            id: entry
            required property string modelData
            required property int index
            readonly property bool isCurrent: root.current === entry.modelData

            objectName: "question-" + entry.modelData
            width: Math.min(70 * Style.deskMm, name.implicitWidth + Style.deskTarget)
            height: 0.85 * Style.deskTarget
            activeFocusOnTab: true
            Accessible.role: Accessible.RadioButton
            Accessible.name: name.text
            Accessible.focusable: true
            Accessible.checked: entry.isCurrent
            Accessible.onPressAction: root.picked(entry.modelData)
            Keys.onReturnPressed: root.picked(entry.modelData)
            Keys.onEnterPressed: root.picked(entry.modelData)
            Keys.onSpacePressed: root.picked(entry.modelData)

            Rectangle {
                anchors.fill: parent
                radius: height / 2
                color: entry.isCurrent ? Style.accent : area.pressed && area.containsMouse ? Style.pressed : Style.surface
                border.width: entry.activeFocus ? Style.outline : Style.deskOutline
                border.color: entry.activeFocus ? Style.focus : entry.isCurrent ? Style.accent : Style.line
            }
            Text {
                id: name
                anchors.verticalCenter: parent.verticalCenter
                x: Style.deskTarget / 2
                width: entry.width - Style.deskTarget
                text: root.label(entry.index)
                textFormat: Text.PlainText
                color: entry.isCurrent ? Style.accentInk : Style.ink
                font.pixelSize: Style.deskText
                font.bold: entry.isCurrent
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignHCenter
            }
            MouseArea {
                id: area
                anchors.fill: parent
                onClicked: root.picked(entry.modelData)
            }
        }
    }
}
