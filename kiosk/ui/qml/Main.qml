import QtQuick
import Kiosk.Models
import Kiosk.Style
import Kiosk.Visit

// The kiosk's window: the visitor's face, and over it the desk's, which is read when staff first ask for it.
Item {
    id: root

    required property Visit visit
    required property Look look
    required property Ideas ideas
    property bool staff: false
    // The type Staff is not known before staff first ask.
    property var pages: null

    signal staffWanted
    signal leaveKiosk

    function showStaff(models: var): void {
        root.pages = models.staff;
        root.staff = true;
        face.setSource("Kiosk/Desk/DeskFace.qml", Given.to("DeskFace.qml", models));
        if (face.status === Loader.Error)
            root.hideStaff(); // else an empty page would stay for ever
    }

    function hideStaff(): void {
        root.staff = false;
        root.visit.turned(); // a second tap on "Cancel" does not begin a visit
        face.setSource("");
    }

    function cover(cleaning: var): void {
        over.setSource("Kiosk/Visit/CleaningScreen.qml", Given.to("CleaningScreen.qml", {
            cleaning: cleaning
        }));
    }

    function uncover(): void {
        over.setSource("");
    }

    // The desk's pages keep the default look; a visitor's aids end where staff take over.
    Binding {
        target: Style
        property: "colours"
        value: root.staff ? root.pages.colours : root.look.colours
    }
    Binding {
        target: Style
        property: "logo"
        value: root.look.logo
    }
    Binding {
        target: Style
        property: "contrast"
        value: !root.staff && root.visit.aids.highContrast
    }
    Binding {
        target: Style
        property: "textScale"
        value: !root.staff && root.visit.aids.largeText ? 1.5 : 1
    }
    Binding {
        target: Style
        property: "lowReach"
        value: root.visit.aids.lowReach
    }
    Binding {
        target: Style
        property: "reachBandMm"
        value: root.look.reachBandMm
    }
    Binding {
        target: Style
        property: "keypad"
        value: !root.staff && root.visit.aids.keypad
    }
    Binding {
        target: Style
        property: "tallScript"
        value: !root.staff && root.visit.language.startsWith("ar")
    }
    Binding {
        target: Style
        property: "hangingScript"
        value: !root.staff && /^(hi|mr|ne)\b/.test(root.visit.language)
    }
    Binding {
        target: Style
        property: "mm"
        value: Math.max(100, root.width) / root.visit.panelWidthMm
    }
    Binding {
        target: Style
        property: "widthMm"
        value: root.visit.panelWidthMm
    }
    Binding {
        target: Style
        property: "heightMm"
        value: root.height / Style.mm
    }
    VisitFlow {
        anchors.fill: parent
        visible: !root.staff
        visit: root.visit
        ideas: root.ideas
        onStaffWanted: root.staffWanted()
    }
    Loader {
        id: face
        anchors.fill: parent
    }
    Loader {
        // While the glass is wiped.
        id: over
        anchors.fill: parent
    }
    Connections {
        target: face.item
        ignoreUnknownSignals: true
        function onClosed(): void {
            root.hideStaff();
        }
    }
    Connections {
        target: root.pages
        function onLeaveKiosk(): void {
            root.leaveKiosk();
        }
        function onTryOut(): void {
            root.visit.beginTrial();
        }
    }
    MouseArea {
        // A finger needs no arrow.
        anchors.fill: parent
        acceptedButtons: Qt.NoButton
        cursorShape: Window.visibility === Window.FullScreen && !root.staff ? Qt.BlankCursor : Qt.ArrowCursor
    }
}
