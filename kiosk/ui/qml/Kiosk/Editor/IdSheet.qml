import QtQuick
import Kiosk.Desk
import Kiosk.Style

// A short name to be typed.
Popover {
    id: root

    required property string about
    required property string value
    property string refused
    property string label: root.title

    signal wanted(string text)

    wantedWidth: 130 * Style.deskMm
    wantedHeight: column.implicitHeight
    Component.onCompleted: field.text = root.value
    onVisibleChanged: if (root.visible)
        Qt.callLater(() => {
            field.forceActiveFocus();
            Qt.inputMethod.show(); // qmllint disable missing-property
        })

    Column {
        id: column
        width: parent.width
        spacing: Style.deskGap

        Said {
            width: parent.width
            faint: true
            text: root.about
        }
        Rectangle {
            width: parent.width
            height: Style.deskTarget
            radius: Style.radius
            color: Style.surface
            border.width: field.activeFocus ? 2 * Style.deskOutline : Style.deskOutline
            border.color: field.activeFocus ? Style.accent : Style.line

            TextInput {
                id: field
                objectName: "idField"
                LayoutMirroring.enabled: false
                anchors { left: parent.left; right: parent.right; leftMargin: Style.deskGap; rightMargin: Style.deskGap; verticalCenter: parent.verticalCenter }
                color: Style.ink
                selectionColor: Style.accent
                selectedTextColor: Style.accentInk
                font.pixelSize: Style.deskText
                maximumLength: 60
                clip: true
                inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                Accessible.role: Accessible.EditableText
                Accessible.name: root.label
                onAccepted: root.wanted(field.text)
            }
            MouseArea {
                anchors.fill: parent
                cursorShape: Qt.IBeamCursor
                onClicked: {
                    field.forceActiveFocus();
                    Qt.inputMethod.show(); // qmllint disable missing-property
                }
            }
        }
        Said {
            objectName: "idRefused"
            visible: text !== ""
            width: parent.width
            color: Style.warn
            text: root.refused
        }
        Act {
            objectName: "idSave"
            anchors.right: parent.right
            primary: true
            text: qsTr("Save")
            onClicked: {
                Qt.inputMethod.commit(); // qmllint disable missing-property
                root.wanted(field.text);
            }
        }
    }
}
