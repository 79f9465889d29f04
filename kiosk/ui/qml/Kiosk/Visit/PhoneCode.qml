import QtQuick
import Kiosk.Style

// The address of a page for the visitor's own phone as a QR code: black on white whatever the theme, with its quiet
// zone, every module a whole number of pixels.
Canvas {
    id: root

    // Every row of modules, "1" for dark.
    required property list<string> rows
    required property string address
    // The most it may be wide and high; it comes out a little smaller.
    property real most: 30 * Style.mm
    readonly property int pixels: root.rows.length > 0 ? Math.floor(root.most / root.rows.length) : 0

    objectName: "phoneCode"
    implicitWidth: root.rows.length * root.pixels
    implicitHeight: root.rows.length * root.pixels
    visible: root.pixels > 0
    renderStrategy: Canvas.Immediate

    Accessible.role: Accessible.Graphic
    Accessible.name: root.address

    onRowsChanged: root.requestPaint()
    onPaint: {
        const pen = root.getContext("2d");
        pen.fillStyle = "#FFFFFF";
        pen.fillRect(0, 0, root.width, root.height);
        pen.fillStyle = "#000000";
        root.rows.forEach((row, line) => {
            for (let first = row.indexOf("1"); first >= 0; ) {
                const light = row.indexOf("0", first);
                const end = light < 0 ? row.length : light;
                pen.fillRect(first * root.pixels, line * root.pixels, (end - first) * root.pixels, root.pixels);
                first = row.indexOf("1", end);
            }
        });
    }
}
