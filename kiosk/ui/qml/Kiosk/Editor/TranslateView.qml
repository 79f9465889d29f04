import QtQuick
import Kiosk.Models

Item {
    id: root

    required property Editor editor
    required property IssueWords issues
    required property Staff staff
    required property bool wide

    signal writingIn(string language)
}
