pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Kiosk.Keys
import Kiosk.Style

// The on-screen keyboard in the visitor's language; it takes room at the bottom only while it is up.
Item {
    id: root

    property string language: "en"
    // As high as it may be.
    property real room: 0
    readonly property bool up: Qt.inputMethod.visible // qmllint disable missing-property
    // The languages that have keys of our own, on which every letter is one tap; the others have Qt's.
    readonly property list<string> own: ["af", "ar", "de", "en", "es", "fr", "he", "hi", "it", "ja", "ko", "nl", "pl", "pt", "tr", "uk", "xh", "zh-Hans", "zu"]

    // The words' row keeps its room on pages that offer none, so that nothing jumps.
    implicitHeight: up ? panel.keyboard.height + (panel.keys?.chooses ? Style.target : 0) : 0
    visible: up
    clip: true

    Rectangle {
        anchors.fill: parent
        color: Style.keyboard
    }
    InputPanel {
        id: panel
        readonly property KeyPages keys: panel.keyboard.keyboardLayoutLoader.item as KeyPages
        // A finger does not reach across a large screen: the keys stay together in the middle.
        width: Math.min(root.width, Math.round(350 * Style.mm))
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
        externalLanguageSwitchEnabled: true

        Binding {
            target: panel.keyboard.style
            property: "room"
            value: root.room
        }
        Binding {
            target: panel.keyboard.style
            property: "lines"
            value: panel.keys?.lines ?? 4
        }
        Binding {
            target: panel.keyboard.style
            property: "chooses"
            value: panel.keys?.chooses ?? false
        }
    }

    function use(language: string): void {
        const plain = language.split("-")[0];
        const found = [language, plain].find(tag => root.own.includes(tag)) ?? (plain === "zh" && Qt.locale(language).name === "zh_CN" ? "zh-Hans" : "");
        const locale = found !== "" ? found : Qt.locale(language).name;
        // One layout at a time: the visitor's language is chosen on our own page, so the keyboard shows no key for it.
        VirtualKeyboardSettings.visibleFunctionKeys = QtVirtualKeyboard.KeyboardFunctionKeys.Hide;
        VirtualKeyboardSettings.layoutPath = found !== "" ? Qt.resolvedUrl("../Keys/layouts") : "qrc:/qt-project.org/imports/QtQuick/VirtualKeyboard/Layouts";
        VirtualKeyboardSettings.activeLocales = [locale];
        VirtualKeyboardSettings.locale = locale;
        VirtualKeyboardSettings.wordCandidateList.alwaysVisible = true;
        panel.keyboard.noAnimations = true;
        // Words beyond the edge are made when they are wanted: what is still being made when the list changes is complained of.
        panel.keyboard.wordCandidateView.cacheBuffer = 0;
    }

    onLanguageChanged: use(root.language)
    Component.onCompleted: use(root.language)
}
