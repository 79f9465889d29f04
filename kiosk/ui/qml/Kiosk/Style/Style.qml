pragma Singleton
import QtQuick

// Every size and colour. Sizes are millimetres on the glass; the window tells how large the picture is.
QtObject {
    id: root

    // Pixels per millimetre, and the picture's size on the glass.
    property real mm: 96 / 25.4
    property real widthMm: 345
    property real heightMm: 194

    // Arabic faces reserve twice the height they draw: their lines are set closer, and lifted back to the middle.
    property bool tallScript: false
    readonly property real lineShare: tallScript ? 0.72 : 0.95
    readonly property real liftEm: tallScript ? 0.19 : 0

    readonly property color background: "#F5F3EF"
    readonly property color surface: "#FFFFFF"
    readonly property color ink: "#1B2430"
    readonly property color quiet: "#4C5866"
    readonly property color line: "#707B88"
    readonly property color hairline: "#D9D5CC"
    readonly property color accent: "#0B5F66"
    readonly property color accentInk: "#FFFFFF"
    readonly property color pressed: "#E1ECEC"
    readonly property color chosen: "#EAF3F3"
    readonly property color keyboard: "#E9E6DF"
    readonly property color veil: "#B31B2430"
    readonly property color warn: "#8A3B12"
    readonly property color band: "#7FB0B3"
    readonly property color bar: "#57898E"

    // A capital of Noto Sans is 0.714 em, so 10.3 mm gives the 7.3 mm that can be read from 600 mm. A small panel gives
    // way down to capitals of 4.8 mm and targets of 14 mm (set-up warns), a large one is read from further away.
    readonly property real room: Math.min(widthMm / 228, heightMm / 152)
    readonly property real textMm: 10.3 * Math.max(0.66, Math.min(room, 1.25))
    readonly property real titleMm: 1.2 * textMm
    readonly property real displayMm: 1.65 * textMm
    readonly property real targetMm: 20 * Math.max(0.7, Math.min(room, 1))
    readonly property real gapMm: 4 * Math.max(0.6, Math.min(room, 1.25))
    readonly property real marginMm: 6 * Math.max(0.6, Math.min(room, 1.5))
    readonly property real radiusMm: 2.6

    readonly property real text: textMm * mm
    readonly property real title: titleMm * mm
    readonly property real display: displayMm * mm
    readonly property real target: targetMm * mm
    readonly property real gap: gapMm * mm
    readonly property real margin: marginMm * mm
    readonly property real radius: radiusMm * mm
    readonly property real outline: Math.max(1, 0.45 * mm)
    readonly property real thick: Math.max(3, 1.1 * mm)

    // The desk's pages are read from an arm's length and by mouse as well as finger.
    readonly property real deskText: 4.3 * mm
    readonly property real deskSmall: 3.6 * mm
    readonly property real deskTitle: 6 * mm
    readonly property real deskFigure: 12 * mm
    readonly property real deskTarget: 12 * mm
    readonly property real deskGap: 3 * mm
    readonly property real deskMargin: 5 * mm
    readonly property real deskOutline: Math.max(1, 0.25 * mm)

    readonly property int fade: 100
}
