"""The charts of a report: where a score lies with its interval, how the answers are spread, how the score went."""

from datetime import date
from typing import TYPE_CHECKING

from kiosk.ui.figure_texts import axis_of
from kiosk.ui.report_sheet import ACCENT, BAND, BAR, HAIRLINE, INK, QUIET, TINT, Sheet
from kiosk.ui.report_words import Words

if TYPE_CHECKING:
    from kiosk.figures import Figure
    from kiosk.reporting import Line

SMALL = 7.5
_MOST_LABELS = 7
_ROOM = 7.5
_SHADES = {"detractors": INK, "passives": BAND, "promoters": ACCENT, "satisfied": ACCENT, "agree": ACCENT}


def interval_bar(sheet: Sheet, x: float, y: float, width: float, figure: "Figure") -> None:
    """Draw where a score lies on its whole axis, 4 mm high, with its interval as a band."""
    low, high = (-100, 100) if figure.kind == "nps" else (0, 100)
    if figure.kind == "scale" and figure.asked.scale is not None:
        low, high = figure.asked.scale.low, figure.asked.scale.high

    def place(value: float) -> float:
        return x + width * min(1.0, max(0.0, (value - low) / (high - low)))

    sheet.rect(x, y + 1.6, width, 0.8, HAIRLINE, 0.4)
    if figure.kind == "nps":
        sheet.line(place(0), y + 0.6, place(0), y + 3.4, QUIET, 0.2)
    summary = figure.summary
    if summary.value is None or summary.interval is None:
        return
    first, last = (place(end) for end in summary.interval)
    sheet.rect(first, y + 0.7, max(0.6, last - first), 2.6, BAR, 1.3)
    sheet.rect(place(summary.value) - 0.35, y, 0.7, 4, INK, 0.35)


def histogram(sheet: Sheet, words: Words, x: float, y: float, width: float, height: float, figure: "Figure") -> None:
    """Draw how many chose each point: shares above the bars, points below them, the ends' words at the ends."""
    scale, counts, n = figure.asked.scale, figure.summary.counts, figure.summary.n
    if scale is None or not counts or not n:
        sheet.text(x, y + height / 2 - 4, width, words.base(figure.summary), 9, colour=QUIET, align="middle")
        return
    ends = figure.asked.ends
    below = 4 + 6.5
    room = height - below - 4.2
    step = width / len(counts)
    bar = min(0.72 * step, 11)
    top = max(counts)
    shares = figure.summary.tier.shows_figure
    for place, count in enumerate(counts):
        left = x + place * step + (step - bar) / 2
        tall = room * count / top
        base = y + 4.2 + room
        sheet.rect(left, base - max(tall, 0.25), bar, max(tall, 0.25), ACCENT if _top(figure, place) else BAND, 0.5)
        told = round(100 * count / n)
        share = words.numerals.percentage(told) if step >= _ROOM else words.numerals.number(told)
        share = share if shares else words.numerals.number(count)
        if count:
            sheet.text(left - 3, base - tall - 3.9, bar + 6, share, SMALL, colour=QUIET, align="middle")
        label = words.numerals.number(scale.values[place])
        sheet.text(left - 3, base + 0.6, bar + 6, label, SMALL, align="middle")
    sheet.line(x, y + 4.2 + room, x + width, y + 4.2 + room, QUIET, 0.2)
    half = width / 2 - 2
    under = y + 4.2 + room + 4.1
    sheet.text(x, under, half, words.say(ends.low), SMALL, colour=QUIET, most=6.4)
    sheet.text(x + width - half, under, half, words.say(ends.high), SMALL, colour=QUIET, align="end", most=6.4)


def _top(figure: "Figure", place: int) -> bool:
    """Whether a point counts as satisfied, agreeing or a promoter."""
    from kiosk.scores.csat import top_boxes

    points = len(figure.summary.counts)
    if figure.kind == "csat":
        return place >= points - top_boxes(points)
    return place >= {"ces": 4, "nps": 9}.get(figure.kind, 0)


def split(sheet: Sheet, words: Words, x: float, y: float, width: float, figure: "Figure") -> None:
    """Draw the parts of the answers as one bar 3 mm high, with their names and shares below it."""
    from kiosk.scores.rounding import share_decimals

    parts = [part for part in figure.summary.parts if part.shown is not None]
    left = x
    for part in parts:
        wide = width * part.share / 100
        sheet.rect(left, y, max(0.2, wide - 0.3), 3, _SHADES.get(part.name, BAND), 0.5)
        left += wide
    left = x
    each = width / max(1, len(parts))
    for number, part in enumerate(parts):
        share = words.numerals.percentage(part.shown, share_decimals(figure.summary.n))
        align = "start" if number == 0 else "end" if number == len(parts) - 1 else "middle"
        sheet.text(left, y + 3.6, each, f"{words.part(part.name)} {share}", SMALL, colour=QUIET, align=align, most=3.6)
        left += each


def trend(
    sheet: Sheet,
    words: Words,
    box: tuple[float, float, float, float],
    figure: "Figure",
    line: "Line",
    today: date,
) -> None:
    """Draw how a score went, a dot for each day or week with its interval; the report's own period lies on a band."""
    x, y, width, height = box
    summaries = [None if cell is None else cell.summary for cell in line.cells]
    shown = [summary if summary is not None and summary.value is not None else None for summary in summaries]
    values = [end for summary in shown if summary is not None for end in (*(summary.interval or ()), summary.value)]
    scale = figure.asked.scale
    axis = axis_of(figure.kind, scale.low if scale else 0, scale.high if scale else 1, values)
    texts = axis.texts(words.numerals)
    gutter = max(sheet.wide(text, SMALL) for text in texts) + 2
    left, right, bottom, room = x + gutter, x + width, y + height - 5, height - 7
    step = (right - left) / len(line.names)

    def place(value: float) -> float:
        return bottom - room * axis.place(value)

    if line.within and len(line.within) < len(line.names):
        first = left + line.within[0] * step
        sheet.rect(first, y, step * len(line.within), bottom - y, TINT, 0.6)
    for tick, text in zip(axis.ticks, texts, strict=True):
        sheet.line(left, place(tick), right, place(tick), HAIRLINE, 0.15)
        sheet.text(x, place(tick) - 1.7, gutter - 1.5, text, SMALL, colour=QUIET, align="end")
    for number in line.breaks:
        sheet.line(left + number * step, y, left + number * step, bottom, QUIET, 0.3, "dashed")
    _points(sheet, line, shown, [left + (number + 0.5) * step for number in range(len(line.names))], place, step)
    _labels(sheet, words, line, left, bottom + 1.2, step, today)


def _points(sheet, line, shown, places, place, step) -> None:
    run: list[tuple[float, float]] = []
    for number, summary in enumerate([*shown, None]):
        if summary is None or number in line.breaks:
            if len(run) > 1:
                sheet.path(run, BAR, 0.35)
            run = []
        if summary is not None:
            run.append((places[number], place(summary.value)))
    reach = min(0.9, 0.3 * step)
    for at, summary in zip(places, shown, strict=True):
        if summary is None:
            continue
        if summary.interval is not None:
            low, high = (place(end) for end in summary.interval)
            sheet.line(at, low, at, high, BAR, 0.3)
        sheet.dot(at, place(summary.value), max(0.75, reach), ACCENT, hollow=summary.tier == "low_base")


def _labels(sheet: Sheet, words: Words, line: "Line", left: float, y: float, step: float, today: date) -> None:
    wide = max(sheet.wide(words.short_day(name, today), SMALL) for name in line.names) + 3
    every = max(1, -(-len(line.names) // _MOST_LABELS), int(-(-wide // step)))
    last = len(line.names) - 1
    for number, name in enumerate(line.names):
        if (last - number) % every == 0:
            middle = left + (number + 0.5) * step
            sheet.text(middle - wide / 2, y, wide, words.short_day(name, today), SMALL, colour=QUIET, align="middle")


def option_bars(sheet: Sheet, words: Words, x: float, y: float, width: float, figure: "Figure") -> float:
    """Draw a bar for each option of a choice with how many chose it; return the height."""
    counts, n = figure.summary.counts, figure.summary.n
    if not counts or not n:
        return sheet.text(x, y, width, words.base(figure.summary), 9, colour=QUIET)
    label, number = 0.42 * width, 24
    room = width - label - number - 3
    start = y
    top = max(*counts, 1)
    order = sorted(range(len(counts)), key=lambda place: -counts[place])
    for place in order:
        text = words.say(figure.asked.options[place].text)
        high = sheet.text(x, y, label, text, 8.5)
        sheet.rect(x + label + 2, y + 0.5, max(0.3, room * counts[place] / top), 2.8, ACCENT, 0.5)
        told = words.numerals.number(counts[place])
        if figure.summary.tier.shows_figure:
            told = f"{words.numerals.percentage(round(100 * counts[place] / n))} · {told}"
        sheet.text(x + label + 3.5 + room * counts[place] / top, y, number, told, SMALL, colour=QUIET)
        y += max(high, 3.6) + 1.3
    return y - start
