pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// One text of the survey in one language, to be written; what the checks say of it stands below.
Column {
    id: root

    required property Editor editor
    required property IssueWords issues
    required property string place
    required property string language
    required property string name
    property bool readOnly: false
    property bool quiet: false
    property bool optional: false
    readonly property bool writing: field.activeFocus
    readonly property bool gap: field.text.trim() === "" && field.preeditText === ""
    readonly property bool rightToLeft: root.editor.rightToLeft(root.language)
    readonly property var found: root.readOnly ? [] : root.editor.found.filter(each => each.place === root.place && (each.language === root.language || each.language === "") && each.code !== "text_missing")

    function load(): void {
        const said = root.editor.said(root.place, root.language);
        if (field.text !== said) {
            field.loading = true;
            field.text = said;
            field.loading = false;
        }
    }
    function take(): void {
        field.forceActiveFocus();
        field.cursorPosition = field.length;
        Qt.inputMethod.show(); // qmllint disable missing-property
    }

    spacing: 0.3 * Style.deskGap
    onPlaceChanged: root.load()
    onLanguageChanged: root.load()
    Component.onCompleted: root.load()

    Connections {
        target: root.editor
        function onTextsChanged(): void {
            root.load();
        }
    }
    Row {
        width: root.width
        visible: root.name !== ""
        spacing: 0.6 * Style.deskGap

        Text {
            id: label
            width: Math.min(implicitWidth, root.width - (lack.visible ? lack.width + parent.spacing : 0))
            text: root.name
            textFormat: Text.PlainText
            color: root.quiet ? Style.quiet : Style.ink
            font.pixelSize: Style.deskSmall
            font.bold: !root.quiet
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
        Text {
            id: lack
            visible: root.gap && !root.readOnly && !root.optional
            anchors.verticalCenter: label.verticalCenter
            text: qsTr("missing")
            textFormat: Text.PlainText
            color: Style.warn
            font.pixelSize: Style.deskSmall
            font.italic: true
        }
    }
    Rectangle {
        width: root.width
        height: Math.max(field.contentHeight + 1.1 * Style.deskGap, 0.85 * Style.deskTarget)
        radius: Style.radius
        color: root.readOnly ? "transparent" : Style.surface
        border.width: field.activeFocus ? 2 * Style.deskOutline : Style.deskOutline
        border.color: field.activeFocus ? Style.accent : root.gap && !root.readOnly && !root.optional ? Style.warn : root.readOnly ? Style.hairline : Style.line

        TextEdit {
            id: field
            objectName: "field-" + root.place + "-" + root.language
            property bool loading: false
            LayoutMirroring.enabled: false
            anchors { left: parent.left; right: parent.right; leftMargin: Style.deskGap; rightMargin: Style.deskGap; verticalCenter: parent.verticalCenter }
            activeFocusOnTab: !root.readOnly
            readOnly: root.readOnly
            color: Style.ink
            selectionColor: Style.accent
            selectedTextColor: Style.accentInk
            font.pixelSize: Style.deskText
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            horizontalAlignment: root.rightToLeft ? TextEdit.AlignRight : TextEdit.AlignLeft
            inputMethodHints: Qt.ImhNoPredictiveText
            Accessible.role: Accessible.EditableText
            Accessible.name: root.name
            KeyNavigation.priority: KeyNavigation.BeforeItem
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus()
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus()
            onTextChanged: if (!field.loading)
                root.editor.type(root.place, root.language, field.text)
        }
        MouseArea {
            anchors.fill: parent
            enabled: !root.readOnly
            cursorShape: Qt.IBeamCursor
            onClicked: mouse => {
                field.forceActiveFocus();
                field.cursorPosition = field.positionAt(mouse.x - field.x, mouse.y - field.y);
                Qt.inputMethod.show(); // qmllint disable missing-property
            }
        }
    }
    Repeater {
        model: root.found
        delegate: IssueLine {
            required property var modelData
            width: root.width
            issue: modelData
            issues: root.issues
        }
    }
}
