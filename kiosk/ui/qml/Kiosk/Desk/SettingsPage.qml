pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Charts
import Kiosk.Models
import Kiosk.Style

// Every setting with what it means; looked for by words, changed at a touch, taken back.
Item {
    id: root

    required property Staff staff
    readonly property SettingsDesk settings: root.staff.model("settings") as SettingsDesk
    property SettingWords words: SettingWords {}
    property string looked
    property SettingItem edited: null
    readonly property list<SettingItem> found: root.settings.items.filter(item => root.looked === "" || root.words.has(item.name, root.looked))
    readonly property real inner: root.width - 2 * Style.deskMargin

    function finish(): void {
        if (root.edited !== null)
            root.settings.forgive(root.edited.name);
        root.edited = null;
    }

    Component.onCompleted: root.settings.open()
    Component.onDestruction: root.settings.leave()

    SearchField {
        id: search
        anchors { left: parent.left; leftMargin: Style.deskMargin; top: parent.top }
        width: root.inner - (undo.visible ? undo.width + Style.deskGap : 0)
        name: qsTr("Search in the settings")
        onWanted: words => root.looked = words.trim()
    }
    PushButton {
        id: undo
        objectName: "undoSetting"
        visible: root.settings.undoName !== ""
        anchors { right: parent.right; rightMargin: Style.deskMargin; top: parent.top }
        height: Style.deskTarget
        padding: 0.35 * Style.deskTarget
        textSize: Style.deskText
        icon: "undo"
        directed: true
        text: qsTr("Undo")
        Accessible.name: qsTr("Undo: %1").arg(root.words.title(root.settings.undoName))
        onClicked: root.settings.undo()
    }
    ListView {
        id: list
        objectName: "settingsList"
        anchors { left: parent.left; right: parent.right; top: search.bottom; bottom: keys.top; topMargin: Style.deskGap; leftMargin: Style.deskMargin; rightMargin: Style.deskMargin }
        visible: root.settings.problem === ""
        model: root.found
        spacing: 0.6 * Style.deskGap
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 600
        clip: true
        header: Text {
            width: list.width
            bottomPadding: Style.deskGap
            text: root.found.length === 0 ? qsTr("No setting is called like that.") : qsTr("What you change counts as soon as nobody is at the kiosk’s screen; it starts itself anew for that.")
            textFormat: Text.PlainText
            color: Style.quiet
            font.pixelSize: Style.deskSmall
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
        delegate: SettingRow {
            required property SettingItem modelData
            required property int index
            width: list.width
            item: modelData
            words: root.words
            first: index === 0 || root.found[index - 1]?.group !== modelData.group
            onTurned: on => root.settings.turn(modelData.name, on)
            onChosen: name => root.settings.type(modelData.name, name)
            onStepped: by => root.settings.step(modelData.name, by)
            onResetting: root.settings.reset(modelData.name)
            onEditing: {
                root.settings.forgive(modelData.name);
                root.edited = modelData;
            }
        }
        footer: Item {
            width: list.width
            height: Style.deskMargin
        }
    }
    ScrollMark {
        anchors { right: parent.right; rightMargin: 0.3 * Style.deskMargin }
        flick: list
    }
    Text {
        objectName: "settingsProblem"
        visible: root.settings.problem !== ""
        anchors { left: list.left; right: list.right; top: list.top }
        text: qsTr("The settings’ file cannot be read, so nothing is changed. Mend it by hand: %1").arg("\u2068" + root.settings.problem + "\u2069")
        textFormat: Text.PlainText
        color: Style.warn
        font.pixelSize: Style.deskText
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        horizontalAlignment: Text.AlignLeft
    }
    Loader {
        id: sheet
        anchors.fill: parent
        active: root.edited !== null
        sourceComponent: SettingSheet {
            item: root.edited
            words: root.words
            room: root.height - keys.height
            onWanted: text => {
                if (root.settings.type(root.edited.name, text))
                    root.finish();
            }
            onEmptied: {
                root.settings.unsetIt(root.edited.name);
                root.finish();
            }
            onDropped: root.finish()
        }
    }
    DeskKeys {
        id: keys
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        language: root.staff.language
        room: 0.5 * root.height
        wanted: root.staff.onKiosk && (search.writing || (sheet.item as SettingSheet)?.writing === true)
    }
}
