pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Desk
import Kiosk.Models
import Kiosk.Style

// What visitors will see, step by step, in any language, on any screen.
Item {
    id: root

    required property Editor editor
    required property Staff staff
    required property bool wide
    // Beside the form: it shows the question that is written.
    property bool follows: false
    readonly property Previewing previewing: root.staff.model("previewing") as Previewing
    property bool picking: false

    function glass(name: string): string {
        switch (name) {
        case "own":
            return root.staff.onKiosk ? qsTr("This screen") : qsTr("The kiosk");
        case "21":
            return qsTr("21.5″ upright");
        case "7":
            return qsTr("7″");
        case "10":
            return qsTr("10.1″");
        default:
            return qsTr("15.6″");
        }
    }
    function stepText(step: int): string {
        if (step === 0)
            return qsTr("Start");
        if (step === root.previewing.last)
            return qsTr("Thanks");
        return qsTr("%1 of %2").arg(root.number(step)).arg(root.number(root.previewing.last - 1));
    }
    function number(value: int): string {
        return Number(value).toLocaleString(Qt.locale(root.staff.language), "f", 0);
    }
    function measure(): void {
        root.previewing.setShown(Math.round(frame.width), Math.round(frame.height));
    }
    function follow(): void {
        if (root.follows) {
            root.previewing.setLanguage(root.editor.language);
            root.previewing.go(root.editor.selected + 1);
        }
    }

    Component.onCompleted: {
        if (root.staff.onKiosk)
            root.previewing.setOwn(root.Window.width, root.Window.height, Style.widthMm);
        root.measure();
        root.previewing.go(root.editor.selected + 1);
        root.previewing.open();
        root.follow();
    }
    Component.onDestruction: root.previewing.leave()

    Connections {
        target: root.editor
        enabled: root.follows
        function onSelectedChanged(): void {
            root.follow();
        }
        function onChanged(): void {
            if (root.previewing.language !== root.editor.language)
                root.follow();
        }
    }
    Flow {
        id: bar
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: root.follows ? 0 : Style.deskMargin; rightMargin: Style.deskMargin }
        spacing: 0.7 * Style.deskGap

        Segments {
            visible: !root.follows
            tight: !root.wide
            prefix: "glass-"
            names: root.previewing.glasses
            texts: root.previewing.glasses.map(each => root.glass(each))
            current: root.previewing.glass
            onPicked: name => root.previewing.setGlass(name)
        }
        Act {
            objectName: "previewLanguage"
            visible: !root.follows && root.editor.languages.length > 1
            icon: "globe"
            text: root.editor.nameOf(root.previewing.language)
            onClicked: root.picking = true
        }
        Row {
            spacing: 0.3 * Style.deskGap

            Act {
                objectName: "previewBack"
                visible: !root.follows
                compact: true
                plain: true
                icon: "back"
                directed: true
                available: root.previewing.step > 0
                text: qsTr("The step before")
                onClicked: root.previewing.go(root.previewing.step - 1)
            }
            Text {
                objectName: "previewStep"
                anchors.verticalCenter: parent.verticalCenter
                width: root.follows ? implicitWidth : 26 * Style.deskMm
                text: root.follows ? qsTr("What visitors will see: %1").arg(root.stepText(root.previewing.step)) : root.stepText(root.previewing.step)
                textFormat: Text.PlainText
                color: root.follows ? Style.quiet : Style.ink
                font.pixelSize: root.follows ? Style.deskSmall : Style.deskText
                horizontalAlignment: root.follows ? Text.AlignLeft : Text.AlignHCenter
            }
            Act {
                objectName: "previewNext"
                visible: !root.follows
                compact: true
                plain: true
                icon: "forward"
                directed: true
                available: root.previewing.step < root.previewing.last
                text: qsTr("The next step")
                onClicked: root.previewing.go(root.previewing.step + 1)
            }
        }
    }
    Item {
        id: frame
        anchors { left: bar.left; right: bar.right; top: bar.bottom; bottom: parent.bottom; topMargin: Style.deskGap; bottomMargin: Style.deskMargin }
        onWidthChanged: Qt.callLater(root.measure)
        onHeightChanged: Qt.callLater(root.measure)

        Rectangle {
            id: glassEdge
            readonly property real fit: Math.min(frame.width - 2 * Style.deskGap, (frame.height - 2 * Style.deskGap) * root.previewing.aspect)
            anchors.horizontalCenter: parent.horizontalCenter
            y: root.follows ? 0 : (parent.height - height) / 2
            width: fit + 1.2 * Style.deskGap
            height: fit / root.previewing.aspect + 1.2 * Style.deskGap
            radius: Style.radius
            color: Style.surface
            border.width: Style.outline
            border.color: Style.line

            Image {
                objectName: "previewPicture"
                anchors { fill: parent; margins: 0.6 * Style.deskGap }
                source: root.previewing.picture
                cache: false
                fillMode: Image.PreserveAspectFit
                mirror: false
                Accessible.role: Accessible.Graphic
                Accessible.name: root.stepText(root.previewing.step)
            }
        }
        Said {
            objectName: "previewTold"
            anchors.centerIn: glassEdge
            width: glassEdge.width - 4 * Style.deskGap
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            text: root.previewing.state === "impossible" ? qsTr("This cannot be shown yet: a choice needs two options, a scale its points.") : root.previewing.state === "failed" ? qsTr("The preview could not be drawn.") : root.previewing.state === "drawing" ? qsTr("One moment…") : ""
        }
    }
    Loader {
        anchors.fill: parent
        active: root.picking
        onLoaded: (item as LanguageSheet)?.open()
        sourceComponent: LanguageSheet {
            names: root.editor.languages
            texts: root.editor.languageNames
            current: root.previewing.language
            onClosed: root.picking = false
            onPicked: tag => {
                root.previewing.setLanguage(tag);
                root.picking = false;
            }
        }
    }
}
