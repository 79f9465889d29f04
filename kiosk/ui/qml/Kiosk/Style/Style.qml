pragma Singleton
import QtQuick

// Every size and colour. Sizes are millimetres on the glass: `mm` is set from the panel's measured width.
QtObject {
    id: root

    property real mm: 4
    property url icons

    readonly property color background: "#F5F3EF"
    readonly property color surface: "#FFFFFF"
    readonly property color ink: "#1B2430"
    readonly property color quiet: "#4C5866"
    readonly property color line: "#707B88"
    readonly property color hairline: "#D9D5CC"
    readonly property color accent: "#0B5F66"
    readonly property color onAccent: "#FFFFFF"
    readonly property color pressed: "#E1ECEC"
    readonly property color chosen: "#EAF3F3"
    readonly property color veil: "#B31B2430"
    readonly property color warn: "#8A3B12"

    // A capital of Noto Sans is 0.714 em: 10.3 mm gives the 7.3 mm that can be read from 600 mm.
    readonly property real textMm: 10.3
    readonly property real titleMm: 12.5
    readonly property real displayMm: 17
    readonly property real targetMm: 20
    readonly property real gapMm: 4
    readonly property real marginMm: 6
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

    readonly property int fade: 100
}
