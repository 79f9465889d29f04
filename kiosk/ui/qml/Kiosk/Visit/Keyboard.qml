import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// The on-screen keyboard in the visitor's language; it takes room at the bottom only while it is up.
Item {
    id: root

    required property string language
    required property bool wanted
    readonly property bool up: wanted && Qt.inputMethod.visible

    height: up ? panel.height : 0
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

    onLanguageChanged: VirtualKeyboardSettings.locale = layoutFor(root.language)
    Component.onCompleted: VirtualKeyboardSettings.locale = layoutFor(root.language)
}
