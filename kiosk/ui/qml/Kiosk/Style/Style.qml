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
    // Devanagari hangs from a line and leaves little room above it: set a little apart, and lower.
    property bool hangingScript: false
    readonly property real lineShare: tallScript ? 0.72 : hangingScript ? 1.05 : 0.95
    // About what a line takes of its size, whatever the script.
    readonly property real lineEm: (tallScript ? 2.15 : hangingScript ? 1.31 : 1.45) * lineShare
    readonly property real liftEm: tallScript ? 0.19 : hangingScript ? -0.12 : 0

    // A theme's colours by their names (kiosk/theme.py); what is written here is the default theme, for windows without one.
    property var colours: ({})
    property bool contrast: false
    property url logo
    readonly property color background: colours.background ?? "#F5F3EF"
    readonly property color surface: colours.surface ?? "#FFFFFF"
    readonly property color ink: colours.ink ?? "#1B2430"
    readonly property color quiet: colours.quiet ?? "#4C5866"
    readonly property color line: colours.line ?? "#707B88"
    readonly property color hairline: colours.hairline ?? "#D9D8D6"
    readonly property color accent: colours.accent ?? "#0B5F66"
    readonly property color accentInk: colours.accentInk ?? "#FFFFFF"
    readonly property color accentPressed: colours.accentPressed ?? "#094A50"
    readonly property color pressed: colours.pressed ?? "#E2ECED"
    readonly property color chosen: colours.chosen ?? "#EAF1F2"
    readonly property color keyboard: colours.keyboard ?? "#E8E7E4"
    readonly property color veil: colours.veil ?? "#B31B2430"
    readonly property color warn: colours.warn ?? "#8A3B12"
    readonly property color band: colours.band ?? "#80ACAF"
    readonly property color bar: colours.bar ?? "#548F94"
    readonly property color focus: colours.focus ?? "#1B2430"

    // What one visitor switched on: larger text, controls lower down, keys in place of fingers.
    property real textScale: 1
    property bool lowReach: false
    property real reachBandMm: 0
    property bool keypad: false
    // Staff are at their pages: a keyboard may be there, and its focus needs no 3 mm.
    property bool staff: false
    // False until the first picture is on the glass: icons, the logo, other scripts and small print come just after it.
    property bool settled: false
    readonly property Timer settling: Timer {
        interval: 30
        running: true
        onTriggered: root.settled = true
    }

    // A capital of Noto Sans is 0.714 em, so 10.3 mm gives the 7.3 mm that can be read from 600 mm. A small panel gives
    // way down to capitals of 4.8 mm and targets of 14 mm (set-up warns), a large one is read from further away.
    readonly property real room: Math.min(widthMm / 228, heightMm / 152)
    readonly property real plainTextMm: 10.3 * Math.max(0.66, Math.min(room, 1.25))
    readonly property real smallTextMm: Math.max(6.8, 0.66 * plainTextMm) * (1 + 0.7 * (textScale - 1))
    // Capitals of 4.8 mm: nothing a visitor has to read is smaller.
    readonly property real leastTextMm: 6.8
    readonly property real textMm: plainTextMm * textScale
    readonly property real barTextMm: Math.min(textMm, 10.6 * textScale)
    readonly property real titleMm: 1.2 * textMm
    readonly property real displayMm: 1.65 * plainTextMm * (1 + 0.6 * (textScale - 1))
    readonly property real targetMm: 20 * Math.max(0.7, Math.min(room, textScale > 1 ? 1.2 : 1))
    readonly property real gapMm: 4 * Math.max(0.6, Math.min(room, 1.25))
    readonly property real marginMm: 6 * Math.max(0.6, Math.min(room, 1.5))
    // Low reach: the band from the lower edge in which all controls should be.
    readonly property real reachMm: reachBandMm > 0 ? reachBandMm : 0.4 * heightMm
    readonly property real radiusMm: 2.6

    // The bar under the start screen: two rows where there is room, one where a card of "You said – we did" takes it.
    function barHeight(hasLanguages: bool, hasCard: bool): real {
        return hasLanguages && (widthMm < 130 || !lowReach && heightMm >= (hasCard ? 230 : 185)) ? 2 * target + gap : target;
    }

    readonly property real plainText: plainTextMm * mm
    readonly property real leastText: leastTextMm * mm
    readonly property real smallText: smallTextMm * mm
    readonly property real text: textMm * mm
    readonly property real barText: barTextMm * mm
    readonly property real title: titleMm * mm
    readonly property real display: displayMm * mm
    readonly property real target: targetMm * mm
    readonly property real gap: gapMm * mm
    readonly property real margin: marginMm * mm
    readonly property real radius: radiusMm * mm
    readonly property real outline: Math.max(1, (contrast ? 0.9 : 0.45) * mm)
    readonly property real thick: Math.max(3, (contrast ? 1.8 : 1.1) * mm)
    // The focus is as thick as EN 301 549 asks for on a terminal.
    readonly property real ring: 3 * mm
    readonly property real reach: reachMm * mm

    // The desk's pages are read from an arm's length and by mouse as well as finger; a large panel has room to spare.
    readonly property real deskRoom: Math.max(1, Math.min(0.75 * room, 1.35))
    readonly property real deskMm: deskRoom * mm
    readonly property real deskText: 4.3 * deskRoom * mm
    readonly property real deskSmall: 3.6 * deskRoom * mm
    readonly property real deskTitle: 6 * deskRoom * mm
    readonly property real deskFigure: 12 * deskRoom * mm
    readonly property real deskTarget: 12 * deskRoom * mm
    readonly property real railTarget: 11 * deskRoom * mm
    readonly property real railWidth: Math.min(50, Math.max(42, 0.2 * widthMm)) * deskRoom * mm
    readonly property real deskGap: 3 * deskRoom * mm
    readonly property real deskMargin: 5 * deskRoom * mm
    readonly property real deskOutline: Math.max(1, 0.25 * mm)

    readonly property int fade: 100
}
