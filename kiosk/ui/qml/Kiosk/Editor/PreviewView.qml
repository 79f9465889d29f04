import QtQuick
import Kiosk.Models

Item {
    id: root

    required property Editor editor
    required property Staff staff
    required property bool wide
}
