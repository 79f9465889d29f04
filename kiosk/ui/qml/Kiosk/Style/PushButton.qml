import QtQuick

// A button that acts on release; sliding off cancels.
Item {
    id: root

    property string text
    property string icon
    // Set where the text is in another language than the screen.
    property alias family: label.font.family
    // Shown only where there is no room for words.
    property string shortIcon
    property bool directed: false
    property bool primary: false
    property bool plain: false
    property bool available: true
    // Passive: it only draws; what lies under it takes the touch.
    property bool passive: false
    // Compact: where width is short the icon says it; the name stays for those who listen.
    property bool compact: false
    property real textSize: Math.min(Style.barText, 0.6 * root.height)
    property real padding: 0.5 * root.height
    property real minimumWidth: root.height
    property bool down: area.pressed && area.containsMouse
    readonly property bool wordless: root.text === "" || (root.compact && root.icon + root.shortIcon !== "")
    readonly property real iconWidth: root.icon === "" ? 0 : 1.1 * root.textSize
    readonly property real spacing: 0.3 * root.textSize
    readonly property real fullWidth: Math.max(root.minimumWidth, Math.ceil(2 * root.padding + root.iconWidth + (root.icon !== "" && root.text !== "" ? root.spacing : 0) + (root.text === "" ? 0 : label.implicitWidth)))
    readonly property real shortWidth: root.icon + root.shortIcon === "" ? root.fullWidth : root.height

    signal clicked

    function activate(): void {
        if (root.available)
            root.clicked();
    }

    implicitHeight: Style.target
    implicitWidth: root.wordless ? root.shortWidth : root.fullWidth
    opacity: root.available ? 1 : 0.45
    activeFocusOnTab: true

    Accessible.ignored: !root.enabled || !root.visible
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.focusable: root.available
    Accessible.onPressAction: root.activate()
    // The visitor's keys are told what to press elsewhere; staff use a keyboard's.
    Keys.enabled: Style.staff
    Keys.onReturnPressed: root.activate()
    Keys.onEnterPressed: root.activate()
    Keys.onSpacePressed: root.activate()

    Rectangle {
        anchors.fill: parent
        radius: Style.radius
        color: root.primary ? (root.down ? Style.accentPressed : Style.accent) : root.down ? Style.pressed : root.plain ? "transparent" : Style.surface
        border.width: root.primary || root.plain ? 0 : Style.outline
        border.color: Style.line
    }
    FocusRing {
        shown: root.activeFocus
    }
    Row {
        anchors.centerIn: parent
        spacing: root.spacing

        Icon {
            visible: name !== ""
            name: root.icon !== "" ? root.icon : root.wordless ? root.shortIcon : ""
            color: root.primary ? Style.accentInk : Style.ink
            directed: root.directed
            size: Math.round(1.1 * root.textSize)
            anchors.verticalCenter: parent.verticalCenter
        }
        Text {
            id: label
            visible: !root.wordless
            text: root.text
            textFormat: Text.PlainText
            color: root.primary ? Style.accentInk : Style.ink
            font.pixelSize: root.textSize
            font.bold: root.primary
            transform: Translate {
                // Devanagari sits high in its line.
                y: /[\u0900-\u097f]/.test(root.text) ? 0.09 * root.textSize : 0
            }
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    MouseArea {
        id: area
        anchors.fill: parent
        enabled: root.available && !root.passive
        onClicked: root.clicked()
    }
}
