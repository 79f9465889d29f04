pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// The on-screen keyboard in the visitor's language; it takes room at the bottom only while it is up.
Item {
    id: root

    property string language: "en"
    property real room: 0
    readonly property bool up: Qt.inputMethod.visible // qmllint disable missing-property

    implicitHeight: up ? panel.height : 0
    visible: up
    clip: true

    InputPanel {
        id: panel
        width: root.width
        externalLanguageSwitchEnabled: true
    }

    function layoutFor(language: string): string {
        return ({
                "en": "en_GB",
                "de": "de_DE",
                "fr": "fr_FR",
                "ar": "ar_AR"
            })[language] ?? "en_GB";
    }

    function use(layout: string): void {
        // One layout at a time: the visitor's language is chosen on our own page, so the keyboard shows no key for it.
        VirtualKeyboardSettings.visibleFunctionKeys = QtVirtualKeyboard.KeyboardFunctionKeys.Hide;
        VirtualKeyboardSettings.activeLocales = [layout];
        VirtualKeyboardSettings.locale = layout;
    }

    onLanguageChanged: use(layoutFor(root.language))
    Component.onCompleted: use(layoutFor(root.language))
}
