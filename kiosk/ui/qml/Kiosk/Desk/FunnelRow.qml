pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// How far visitors went, step by step, and the response rate where staff open each visit.
Rectangle {
    id: root

    required property Funnel funnel
    readonly property real pad: 1.5 * Style.deskGap

    function worded(step: string): string {
        switch (step) {
        case "armed":
            return qsTr("Opened by staff");
        case "started":
            return qsTr("Started");
        case "answered":
            return qsTr("First answer");
        case "completed":
            return qsTr("Completed");
        default:
            return qsTr("With a comment");
        }
    }

    objectName: "funnel"
    implicitHeight: column.implicitHeight + 2 * root.pad
    radius: Style.radius
    color: Style.surface

    Column {
        id: column
        x: root.pad
        y: root.pad
        width: root.width - 2 * root.pad
        spacing: Style.deskGap

        Flow {
            width: parent.width
            spacing: 3 * Style.deskGap

            Repeater {
                model: root.funnel.names
                delegate: Column {
                    id: step
                    required property string modelData
                    required property int index
                    readonly property string count: root.funnel.counts[step.index] ?? ""
                    Accessible.role: Accessible.StaticText
                    Accessible.name: name.text + ": " + number.text

                    Text {
                        id: number
                        objectName: "funnel-" + step.modelData
                        text: step.count === "" ? qsTr("fewer than 5") : step.count
                        textFormat: Text.PlainText
                        color: Style.ink
                        font.pixelSize: Style.deskTitle
                        font.bold: true
                    }
                    Text {
                        id: name
                        text: root.worded(step.modelData)
                        textFormat: Text.PlainText
                        color: Style.quiet
                        font.pixelSize: Style.deskSmall
                    }
                }
            }
        }
        Text {
            objectName: "responseRate"
            visible: root.funnel.hasRate
            width: parent.width
            text: root.funnel.rate === "" ? qsTr("Response rate: too few visits were opened for one") : root.funnel.lowBase ? qsTr("Response rate: %1, low base").arg(root.funnel.rate) : qsTr("Response rate: %1").arg(root.funnel.rate)
            textFormat: Text.PlainText
            color: Style.ink
            font.pixelSize: Style.deskText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
    }
}
