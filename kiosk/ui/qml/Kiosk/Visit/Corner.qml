pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Style

// The way in for staff: five taps in the corner, the last one held for a second.
MouseArea {
    id: root

    required property Visit visit
    property int taps: 0
    property double lastTap: 0

    signal opened

    width: Style.target
    height: Style.target
    pressAndHoldInterval: 1000

    onPressed: {
        const now = root.visit.seconds();
        if (now - root.lastTap > 1.5)
            root.taps = 0;
        root.lastTap = now;
        root.taps += 1;
    }
    onPressAndHold: {
        if (root.taps === 5)
            root.opened();
        root.taps = 0;
    }
}
