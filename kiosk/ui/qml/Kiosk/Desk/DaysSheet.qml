import QtQuick
import Kiosk.Models
import Kiosk.Style

// Chooses the first and the last day to be shown.
Popover {
    id: root

    required property Scope scope
    required property string language
    readonly property bool besides: root.width > root.height && root.height < 125 * Style.mm * Style.deskRoom
    property string first: root.scope.firstDay
    property string last: root.scope.lastDay

    title: qsTr("Which days?")
    wantedWidth: root.besides ? 132 * Style.mm * Style.deskRoom : 82 * Style.mm * Style.deskRoom
    wantedHeight: root.besides ? month.implicitHeight : month.implicitHeight + Style.deskGap + 1.5 * Style.deskTarget

    function take(): void {
        root.scope.choose(root.first, root.last);
        root.close();
    }

    Calendar {
        id: month
        anchors { left: parent.left; top: parent.top }
        width: root.innerWidth
        asideWidth: root.besides ? 0.38 * root.innerWidth : 0
        height: root.besides ? root.innerHeight : root.innerHeight - Style.deskGap - 1.5 * Style.deskTarget
        language: root.language
        first: root.first
        last: root.last
        scope: root.scope
        onChosen: (first, last) => {
            root.first = first;
            root.last = last;
        }
    }
    Text {
        id: picked
        objectName: "chosenDays"
        anchors { right: root.besides ? parent.right : show.left; rightMargin: root.besides ? 0 : Style.deskGap; bottom: root.besides ? show.top : parent.bottom; bottomMargin: root.besides ? Style.deskGap : 0 }
        width: root.besides ? month.asideWidth : root.innerWidth - show.width - Style.deskGap
        height: root.besides ? Math.max(Style.deskTarget, root.innerHeight - 2 * Style.deskTarget - 2 * Style.deskGap) : Style.deskTarget
        text: month.begun === "" ? root.scope.written(root.first, root.last) : root.scope.written(root.first, root.last) + "\n" + qsTr("Tap the last day, or show this one.")
        textFormat: Text.PlainText
        color: Style.ink
        font.pixelSize: Style.deskText
        fontSizeMode: Text.Fit
        minimumPixelSize: 0.7 * Style.deskSmall
        wrapMode: Text.Wrap
        verticalAlignment: root.besides ? Text.AlignBottom : Text.AlignVCenter
        horizontalAlignment: Text.AlignLeft
    }
    PushButton {
        id: show
        objectName: "showDays"
        anchors { right: parent.right; bottom: parent.bottom }
        height: Style.deskTarget
        padding: 0.5 * Style.deskTarget
        textSize: Style.deskText
        primary: true
        text: qsTr("Show")
        onClicked: root.take()
    }
}
