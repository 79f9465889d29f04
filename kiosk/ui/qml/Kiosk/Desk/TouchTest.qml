pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// Draw with fingers: every point leaves a trail; one that is held still ends the test.
FocusScope {
    id: root

    required property TouchPoints points
    required property Gate gate
    required property string language

    function written(value: int): string {
        return Number(value).toLocaleString(Qt.locale(root.language), "f", 0);
    }

    anchors.fill: parent
    focus: true
    Keys.onEscapePressed: root.points.stop()
    Component.onCompleted: root.forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Style.background
    }
    Canvas {
        id: trail
        property list<point> fresh
        anchors.fill: parent
        renderStrategy: Canvas.Immediate
        onPaint: {
            const pen = getContext("2d");
            pen.fillStyle = String(Style.bar);
            for (const place of trail.fresh) {
                pen.beginPath();
                pen.arc(place.x, place.y, 1.2 * Style.mm, 0, 2 * Math.PI);
                pen.fill();
            }
            trail.fresh = [];
        }
    }
    Connections {
        target: root.points
        function onMoved(x: real, y: real): void {
            trail.fresh.push(Qt.point(x, y));
            trail.requestPaint();
            root.gate.activity();
        }
    }
    Repeater {
        model: root.points.places
        delegate: Rectangle {
            required property point modelData
            x: modelData.x - width / 2
            y: modelData.y - height / 2
            width: 18 * Style.mm
            height: width
            radius: width / 2
            color: "transparent"
            border.width: Style.thick
            border.color: Style.accent
        }
    }
    Column {
        anchors.centerIn: parent
        width: parent.width - 8 * Style.deskGap
        spacing: 2 * Style.deskGap

        Text {
            width: parent.width
            text: qsTr("Draw with your fingers")
            textFormat: Text.PlainText
            color: Style.ink
            font.pixelSize: Style.deskTitle
            font.bold: true
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
        Text {
            objectName: "touchCount"
            width: parent.width
            text: qsTr("Now: %1   ·   most at once: %2   ·   touches: %3").arg(root.written(root.points.now)).arg(root.written(root.points.most)).arg(root.written(root.points.strokes))
            textFormat: Text.PlainText
            color: Style.ink
            font.pixelSize: Style.deskText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
        Text {
            width: parent.width
            text: qsTr("Hold one finger still for two seconds to end the test.")
            textFormat: Text.PlainText
            color: Style.quiet
            font.pixelSize: Style.deskText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
