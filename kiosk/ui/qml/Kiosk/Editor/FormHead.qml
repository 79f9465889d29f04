import QtQuick
import Kiosk.Models

// In which language the form shows texts; a touch asks for another one.
Act {
    id: root

    required property Editor editor

    objectName: "formLanguage"
    visible: root.editor.languages.length > 1
    icon: "globe"
    text: root.editor.nameOf(root.editor.language)
    Accessible.description: qsTr("Language of the texts below")
}
