pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style

// Big digits; in every language in the same places, in the language's own numerals.
Grid {
    id: root

    required property string language
    required property real key
    property bool lettersMay: true

    signal digit(string digit)
    signal erase
    signal lettersWanted

    columns: 3
    spacing: Style.deskGap
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "abc", "0", "erase"]
        delegate: PushButton {
            id: button
            required property string modelData
            readonly property bool isDigit: modelData.length === 1
            objectName: "key-" + modelData
            opacity: modelData === "abc" && !root.lettersMay ? 0 : available ? 1 : 0.45
            available: modelData !== "abc" || root.lettersMay
            width: root.key
            height: root.key
            plain: !isDigit
            icon: modelData === "erase" ? "erase" : ""
            text: isDigit ? Number(modelData).toLocaleString(Qt.locale(root.language), "f", 0) : modelData === "abc" ? qsTr("abc") : ""
            textSize: isDigit ? Style.deskTitle : 1.2 * Style.deskText
            Accessible.name: modelData === "erase" ? qsTr("Erase") : text
            onClicked: {
                if (isDigit)
                    root.digit(modelData);
                else if (modelData === "erase")
                    root.erase();
                else
                    root.lettersWanted();
            }
        }
    }
}
