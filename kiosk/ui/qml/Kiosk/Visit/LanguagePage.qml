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
    readonly property real cell: Math.min(root.across, root.widest + 0.8 * Style.target)
    property real widest: 0
    readonly property int columnsFitting: Math.max(1, Math.floor((root.across + Style.gap) / (root.cell + Style.gap)))
    readonly property int rowsFitting: Math.max(1, Math.floor((root.down + Style.gap) / (Style.target + Style.gap)))
    readonly property int columns: {
        const wanted = Style.lowReach ? root.columnsFitting : Math.ceil(Math.sqrt(0.5 * root.count * root.width / root.height));
        return Math.min(root.columnsFitting, Math.max(wanted, Math.ceil(root.count / root.rowsFitting)));
    }
    readonly property int each: Math.min(root.count, root.columns * root.rowsFitting)
    readonly property int pages: Math.ceil(root.count / root.each)
    property int page: 0

    function measure(): void {
        root.widest = root.visit.languageNames.reduce((most, name) => Math.max(most, metrics.advanceWidth(name)), 0) + 1.6 * metrics.font.pixelSize;
    }

    color: Style.background
    onPagesChanged: root.page = 0
    Component.onCompleted: root.measure()

    FontMetrics {
        id: metrics
        font.bold: true
        font.pixelSize: Math.min(Style.text, 0.6 * Style.target)
        onFontChanged: Qt.callLater(root.measure)
    }
    MouseArea {
        anchors.fill: parent
    }
    Grid {
        readonly property int rowCount: Math.ceil(root.each / root.columns)
        anchors.horizontalCenter: parent.horizontalCenter
        y: Style.margin + (root.down - rowCount * (Style.target + Style.gap) + Style.gap) * (Style.lowReach ? 1 : 0.5)
        columns: root.columns
        spacing: Style.gap
        layoutDirection: LayoutMirroring.enabled ? Qt.RightToLeft : Qt.LeftToRight

        Repeater {
            model: root.visit.languageNames.slice(root.page * root.each, (root.page + 1) * root.each)
            delegate: PushButton {
                required property string modelData
                required property int index
                readonly property string tag: root.visit.languages[root.page * root.each + index] ?? ""
                objectName: "pick-" + tag
                width: Math.min(90 * Style.mm, (root.across - (root.columns - 1) * Style.gap) / root.columns)
                primary: tag === root.visit.language
                icon: primary ? "tick" : ""
                text: modelData
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
            icon: "globe"
            text: (root.page + 1) + "/" + root.pages
            Accessible.name: qsTr("More languages")
            onClicked: root.page = (root.page + 1) % root.pages
        }
    }
}
