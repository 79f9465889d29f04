import QtQuick
import Kiosk.Models
import Kiosk.Style

// A setting's value to be typed, over the page, above the keyboard.
FocusScope {
    id: root

    required property SettingItem item
    required property SettingWords words
    required property real room
    readonly property bool writing: field.activeFocus
    readonly property bool parts: root.item !== null && root.item.kind === "json"

    signal wanted(string text)
    signal emptied
    signal dropped

    anchors.fill: parent
    Component.onCompleted: {
        field.text = root.item.text;
        field.forceActiveFocus();
        field.selectAll();
        Qt.inputMethod.show(); // qmllint disable missing-property
    }

    function send(): void {
        Qt.inputMethod.commit(); // qmllint disable missing-property
        root.wanted(field.text);
    }

    Rectangle {
        anchors.fill: parent
        color: Style.veil
        MouseArea {
            anchors.fill: parent
            acceptedButtons: Qt.AllButtons
            hoverEnabled: true
        }
    }
    Rectangle {
        id: sheet
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(0, Math.min((root.room - height) / 2, 0.3 * root.room))
        width: Math.min(parent.width - 2 * Style.deskGap, 150 * Style.mm * Style.deskRoom)
        height: column.height + 5 * Style.deskGap
        radius: 2 * Style.radius
        color: Style.background

        Column {
            id: column
            x: 2.5 * Style.deskGap
            y: 2.5 * Style.deskGap
            width: parent.width - 5 * Style.deskGap
            spacing: 1.2 * Style.deskGap

            Text {
                width: parent.width
                text: root.words.title(root.item.name)
                textFormat: Text.PlainText
                color: Style.ink
                font.pixelSize: Style.deskTitle
                font.bold: true
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
            Text {
                objectName: "sheetTold"
                width: parent.width
                text: root.item.trouble !== "" ? root.words.refusal(root.item.trouble, root.item.limit, root.item.unit, root.item.told) : root.words.meaning(root.item.name) + (root.item.unit === "" ? "" : " " + qsTr("In: %1").arg(root.item.unit))
                textFormat: Text.PlainText
                color: root.item.trouble !== "" ? Style.warn : Style.quiet
                font.pixelSize: Style.deskText
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                maximumLineCount: 6
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
            }
            Rectangle {
                width: parent.width
                height: root.parts ? Math.min(Math.max(field.contentHeight, 3 * Style.deskText) + 1.6 * Style.deskGap, 0.4 * root.room) : Math.max(Style.deskTarget, field.contentHeight + Style.deskGap)
                radius: Style.radius
                color: Style.surface
                border.width: field.activeFocus ? 2 * Style.deskOutline : Style.deskOutline
                border.color: field.activeFocus ? Style.accent : Style.line
                clip: true

                Flickable {
                    id: flick
                    anchors { fill: parent; leftMargin: Style.deskGap; rightMargin: Style.deskGap; topMargin: 0.5 * Style.deskGap; bottomMargin: 0.5 * Style.deskGap }
                    contentHeight: field.height
                    boundsBehavior: Flickable.StopAtBounds
                    interactive: contentHeight > height

                    TextEdit {
                        id: field
                        objectName: "settingField"
                        width: flick.width
                        height: Math.max(contentHeight, flick.height)
                        verticalAlignment: TextEdit.AlignVCenter
                        color: Style.ink
                        selectionColor: Style.accent
                        selectedTextColor: Style.accentInk
                        font.pixelSize: Style.deskText
                        textFormat: TextEdit.PlainText
                        wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
                        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                        Accessible.role: Accessible.EditableText
                        Accessible.name: root.words.title(root.item.name)
                        Keys.onReturnPressed: root.send()
                        Keys.onEnterPressed: root.send()
                        Keys.onEscapePressed: root.dropped()
                        KeyNavigation.tab: save
                        onCursorRectangleChanged: {
                            const r = field.cursorRectangle;
                            if (r.y < flick.contentY)
                                flick.contentY = r.y;
                            else if (r.y + r.height > flick.contentY + flick.height)
                                flick.contentY = r.y + r.height - flick.height;
                        }
                    }
                }
            }
            Row {
                anchors.right: parent.right
                spacing: Style.deskGap
                layoutDirection: Qt.RightToLeft

                PushButton {
                    id: save
                    objectName: "settingSave"
                    height: Style.deskTarget
                    padding: 0.4 * Style.deskTarget
                    textSize: Style.deskText
                    primary: true
                    text: qsTr("Save")
                    Keys.onEscapePressed: root.dropped()
                    onClicked: root.send()
                }
                PushButton {
                    objectName: "settingCancel"
                    height: Style.deskTarget
                    padding: 0.4 * Style.deskTarget
                    textSize: Style.deskText
                    text: qsTr("Cancel")
                    Keys.onEscapePressed: root.dropped()
                    onClicked: root.dropped()
                }
                PushButton {
                    objectName: "settingNone"
                    visible: root.item.optional && !root.item.unset
                    height: Style.deskTarget
                    padding: 0.4 * Style.deskTarget
                    textSize: Style.deskText
                    plain: true
                    text: root.words.none(root.item.name)
                    Keys.onEscapePressed: root.dropped()
                    onClicked: root.emptied()
                }
            }
        }
    }
}
