pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style

// One comment on its page: what was said, of which day, and how it stands.
Rectangle {
    id: root

    required property int index
    required property string text
    required property string day
    required property string part
    required property string languageName
    required property string language
    required property string csat
    required property string standing
    required property string personal
    required property bool pageRightToLeft
    readonly property real pad: 1.3 * Style.deskGap
    readonly property string partText: root.part === "morning" ? qsTr("before noon") : root.part === "afternoon" ? qsTr("afternoon") : ""
    readonly property string warning: {
        switch (root.personal) {
        case "email":
            return qsTr("Seems to hold an e-mail address");
        case "phone":
            return qsTr("Seems to hold a telephone number");
        case "":
            return "";
        default:
            return qsTr("Seems to hold an e-mail address and a telephone number");
        }
    }

    signal marked(string state)
    signal cardWanted

    implicitHeight: column.implicitHeight + 2 * root.pad
    radius: Style.radius
    color: Style.surface

    Column {
        id: column
        x: root.pad
        y: root.pad
        width: root.width - 2 * root.pad
        spacing: 0.5 * Style.deskGap

        Text {
            // In a page from right to left the parts stand so too, whatever they are written in.
            objectName: "commentMeta" + root.index
            width: parent.width
            text: (root.pageRightToLeft ? "\u200f" : "") + [root.day, root.partText, root.languageName, root.csat === "" ? "" : qsTr("CSAT %1").arg(root.csat)].filter(part => part !== "").map(part => "\u2068" + part + "\u2069").join(" · ")
            textFormat: Text.PlainText
            color: Style.quiet
            font.pixelSize: Style.deskSmall
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
        Text {
            objectName: "comment" + root.index
            width: parent.width
            text: root.text
            textFormat: Text.PlainText
            color: root.standing === "hidden" ? Style.quiet : Style.ink
            font.pixelSize: Style.deskText
            lineHeight: 1.1
            wrapMode: Text.Wrap
        }
        Row {
            visible: root.warning !== ""
            width: parent.width
            spacing: 0.6 * Style.deskGap

            Icon {
                id: sign
                anchors.verticalCenter: parent.verticalCenter
                name: "alarm"
                color: Style.warn
                size: 1.2 * Style.deskSmall
            }
            Text {
                objectName: "personal" + root.index
                width: parent.width - sign.width - parent.spacing
                text: root.warning
                textFormat: Text.PlainText
                color: Style.warn
                font.pixelSize: Style.deskSmall
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
        }
        Flow {
            width: parent.width
            topPadding: 0.2 * Style.deskGap
            spacing: Style.deskGap

            Segments {
                small: true
                prefix: "state" + root.index + "-"
                names: ["new", "doing", "done", "hidden"]
                texts: [qsTr("New"), qsTr("Doing"), qsTr("Done"), qsTr("Hidden")]
                current: root.standing
                onPicked: name => root.marked(name)
            }
            PushButton {
                objectName: "cardFrom" + root.index
                height: 0.85 * Style.deskTarget
                padding: 0.25 * height
                textSize: Style.deskSmall
                plain: true
                icon: "idea"
                text: qsTr("Make a card")
                onClicked: root.cardWanted()
            }
        }
    }
}
