pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// All languages, each in its own name; picking one goes back to where the visitor was. Where a small screen has no room
// for all, they come on two or more pages: nothing scrolls.
Rectangle {
    id: root

    required property Visit visit
    readonly property int count: root.visit.languages.length
    readonly property real across: root.width - 2 * Style.margin
    readonly property real down: bar.y - Style.margin - Style.gap
    // Smaller names, then lower buttons, if that brings all of them on one page.
    readonly property real base: Math.min(Style.text, 0.6 * Style.target)
    readonly property list<real> sizes: [1, 0.9, 0.8, 0.72].map(share => Math.max(share * root.base, Math.min(root.base, Style.smallText)))
    readonly property real least: Math.min(Style.target, 15 * Style.mm)
    readonly property real whole: root.sizes.find(size => root.columnsAt(size) * root.rowsAt(Style.target) >= root.count) ?? 0
    readonly property real tight: root.sizes.find(size => root.columnsAt(size) * root.rowsAt(root.least) >= root.count) ?? 0
    readonly property real textSize: root.whole > 0 ? root.whole : root.tight > 0 ? root.tight : root.base
    property real widestEm: 0
    readonly property int columnsFitting: root.columnsAt(root.textSize)
    readonly property int rowsFitting: root.rowsAt(root.whole > 0 || root.tight === 0 ? Style.target : root.least)
    readonly property real cellHeight: Math.min(Style.target, (root.down + Style.gap) / Math.min(root.rowsFitting, Math.ceil(root.count / root.columns)) - Style.gap)
    readonly property int columns: {
        const wanted = Style.lowReach ? root.columnsFitting : Math.ceil(Math.sqrt(0.5 * root.count * root.width / root.height));
        return Math.min(root.columnsFitting, Math.max(wanted, Math.ceil(root.count / root.rowsFitting)));
    }
    readonly property int each: Math.min(root.count, root.columns * root.rowsFitting)
    readonly property int pages: Math.ceil(root.count / root.each)
    property int page: 0

    readonly property real cellWidth: Math.min(90 * Style.mm, (root.across - (root.columns - 1) * Style.gap) / root.columns)

    function measure(): void {
        root.widestEm = root.visit.languageNames.reduce((most, name) => Math.max(most, metrics.advanceWidth(name)), 0) / metrics.font.pixelSize;
    }

    function rowsAt(height: real): int {
        return Math.max(1, Math.floor((root.down + Style.gap) / (height + Style.gap)));
    }

    function columnsAt(size: real): int {
        const cell = Math.max(Style.target, (root.widestEm + 0.7) * size);
        return Math.max(1, Math.floor((root.across + Style.gap) / (cell + Style.gap)));
    }

    color: Style.background
    onPagesChanged: root.page = 0
    Component.onCompleted: root.measure()

    FontMetrics {
        id: metrics
        font.bold: true
        font.pixelSize: 48
    }
    MouseArea {
        anchors.fill: parent
    }
    Grid {
        readonly property int rowCount: Math.ceil(root.each / root.columns)
        anchors.horizontalCenter: parent.horizontalCenter
        y: Style.margin + (root.down - rowCount * (root.cellHeight + Style.gap) + Style.gap) * (Style.lowReach ? 1 : 0.5)
        columns: root.columns
        spacing: Style.gap

        Repeater {
            model: root.visit.languageNames.slice(root.page * root.each, (root.page + 1) * root.each)
            delegate: PushButton {
                required property string modelData
                required property int index
                readonly property string tag: root.visit.languages[root.page * root.each + index] ?? ""
                objectName: "pick-" + tag
                textSize: root.textSize
                height: root.cellHeight
                width: root.cellWidth
                readonly property bool isChosen: tag === root.visit.language
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: isChosen
                primary: isChosen
                icon: primary && root.cellWidth >= (root.widestEm + 2) * root.textSize ? "tick" : ""
                text: modelData
                family: root.visit.languageFamilies[root.page * root.each + index] ?? "Noto Sans"
                onClicked: {
                    root.visit.setLanguage(tag);
                    root.visit.overlay = "";
                }
            }
        }
    }
    Item {
        id: bar
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Style.margin }
        height: Style.target

        PushButton {
            objectName: "languageBack"
            anchors.left: parent.left
            padding: 0.3 * height
            icon: "back"
            directed: true
            text: qsTr("Back")
            onClicked: root.visit.overlay = ""
        }
        PushButton {
            objectName: "moreLanguages"
            visible: root.pages > 1
            anchors.right: parent.right
            padding: 0.3 * height
            icon: "more"
            directed: true
            text: (root.page + 1) + "/" + root.pages
            Accessible.name: qsTr("More languages")
            onClicked: root.page = (root.page + 1) % root.pages
        }
    }
}
