"""The parts of a report, one below the other: each tells how high it is, and draws itself."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.ui import report_charts as charts
from kiosk.ui.report_sheet import ACCENT, HAIRLINE, INK, QUIET, TINT, Sheet
from kiosk.ui.report_words import Words

if TYPE_CHECKING:
    from kiosk.figures import Figure
    from kiosk.reporting import Report

translate = QCoreApplication.translate

GAP = 5.0
SMALL = charts.SMALL
_CARD = 46.0
SCORE, TALL_SCORE = 48.0, 55.0
"""How high a question is where all fits on one page, and where it does not."""
_MOST_CARDS = 3

Draw = Callable[[Sheet, float], None]
Block = tuple[float, Draw]
"""How high it is in mm, and what draws it from a given height downwards."""


def blocks(sheet: Sheet, words: Words, report: "Report", today: date, high: float = SCORE) -> Iterator[Block]:
    """Yield the parts of a report from top to bottom; `high` is how high each question with a score is."""
    yield _head(words, report)
    scored = [figure for figure in report.figures if figure.kind != "choice"]
    if not report.figures:
        yield _empty()
    for start in range(0, len(scored), _MOST_CARDS):
        yield _cards(words, scored[start : start + _MOST_CARDS])
    if report.funnel is not None and report.funnel.started:
        yield _funnel(words, report)
    for figure in scored:
        yield _score(sheet, words, report, figure, today, high)
    for figure in report.figures:
        if figure.kind == "choice" and figure.summary.counts:
            yield _choice(sheet, words, figure)
    for desk in report.services:
        yield _service(words, desk, several=len(report.services) > 1)
    if report.done:
        yield _heading(translate("Report", "You said, we did"))
        yield from (_idea(sheet, words, idea) for idea in report.done)
    if report.comments:
        yield _heading(translate("Report", "What people wrote"), _latest(words, report))
        for place in range(0, len(report.comments), 2):
            yield _comments(sheet, words, report.comments[place : place + 2])
    yield _method(sheet, words)


def _head(words: Words, report: "Report") -> Block:
    desk = words.own(report.desk or translate("Report", "All desks"))

    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(0, y, 110, words.kind(report.period), 10, bold=True, colour=ACCENT)
        sheet.text(0, y + 4.6, 120, words.title(report.period, report.first), 22, bold=True, most=10)
        sheet.text(sheet.width - 70, y + 1, 70, desk, 11, bold=True, align="end", most=5)
        days = words.days(report.first, report.last)
        sheet.text(sheet.width - 70, y + 8.2, 70, days, 9, colour=QUIET, align="end")
        sheet.line(0, y + 16.5, sheet.width, y + 16.5, ACCENT, 0.7)

    return 18.5, draw


def _empty() -> Block:
    text = translate("Report", "Nobody answered in this period.")
    return 20.0, lambda sheet, y: _write(sheet, y + 6, text)


def _write(sheet: Sheet, y: float, text: str) -> None:
    sheet.text(0, y, sheet.width, text, 11, colour=QUIET)


def _cards(words: Words, figures: "list[Figure]") -> Block:
    def draw(sheet: Sheet, y: float) -> None:
        wide = (sheet.width - 2 * GAP) / _MOST_CARDS
        for number, figure in enumerate(figures):
            _card(sheet, words, number * (wide + GAP), y, wide, figure)

    return _CARD, draw


def _card(sheet: Sheet, words: Words, x: float, y: float, wide: float, figure: "Figure") -> None:
    summary = figure.summary
    sheet.rect(x, y, wide, _CARD - 1, TINT, 2)
    inner, left = wide - 8, x + 4
    sheet.text(left, y + 3, inner, words.name(figure.kind), 9, bold=True, most=4.2)
    few = words.few(summary)
    sheet.text(left, y + 7.4, inner, few or words.value(summary), 16 if few else 27, bold=True, colour=ACCENT)
    sheet.text(left, y + 20.6, inner, words.measure(figure), 8.5, colour=QUIET, most=4)
    if summary.interval is not None:
        charts.interval_bar(sheet, left, y + 25.6, inner, figure)
    lines = [words.interval(summary), words.base(summary), words.flagged(figure)]
    place = y + 31
    for number, text in enumerate(line for line in lines if line):
        sheet.text(left, place, inner, text, 8, colour=INK if number == 0 else QUIET, most=4)
        place += 4.1


def _funnel(words: Words, report: "Report") -> Block:
    funnel = report.funnel
    parts = [
        (translate("Report", "visits begun"), funnel.started),
        (translate("Report", "with an answer"), funnel.answered),
        (translate("Report", "to the end"), funnel.completed),
        (translate("Report", "with a comment"), funnel.commented),
        (translate("Report", "flagged as odd"), funnel.flagged),
    ]

    def draw(sheet: Sheet, y: float) -> None:
        wide = sheet.width / len(parts)
        for number, (name, count) in enumerate(parts):
            told = words.numerals.number(count) if count == 0 or count >= 5 else translate("Report", "fewer than 5")
            sheet.text(number * wide, y, wide - 2, told, 12 if count == 0 or count >= 5 else 9, bold=True, most=5)
            sheet.text(number * wide, y + 5.4, wide - 2, name, 8, colour=QUIET, most=4)

    return 13.0, draw


def _score(sheet: Sheet, words: Words, report: "Report", figure: "Figure", today: date, high: float) -> Block:
    line = report.lines.get((figure.survey, figure.question))
    title = words.say(figure.asked.text)
    head = max(5.0, sheet.height(title, sheet.width, 10.5, bold=True)) + 1.5
    told = "" if line is None else words.course(line, today)

    def draw(sheet: Sheet, y: float) -> None:
        sheet.line(0, y, sheet.width, y, HAIRLINE, 0.2)
        sheet.text(0, y + 1.8, sheet.width, title, 10.5, bold=True)
        top = y + head + 2.2
        left = 0.38 * sheet.width
        split = len(figure.summary.parts) > 1 and figure.summary.tier.shows_figure and figure.kind != "scale"
        tall = high - head - 5
        charts.histogram(sheet, words, 0, top, left, tall - (8 if split else 0), figure)
        if split:
            charts.split(sheet, words, 0, top + tall - 7, left, figure)
        if line is not None:
            box = (left + 9, top + 0.5, sheet.width - left - 9, tall - (4.5 if told else 0))
            charts.trend(sheet, words, box, figure, line, today)
            sheet.text(left + 9, top + tall - 3.6, sheet.width - left - 9, told, 8, colour=QUIET, most=4)

    return high, draw


def _choice(sheet: Sheet, words: Words, figure: "Figure") -> Block:
    title = words.say(figure.asked.text)
    head = max(5.0, sheet.height(title, sheet.width, 10.5, bold=True)) + 3.2
    rows = sum(
        max(3.6, sheet.height(words.say(option.text), 0.42 * sheet.width, 8.5)) + 1.3 for option in figure.asked.options
    )

    def draw(sheet: Sheet, y: float) -> None:
        sheet.line(0, y, sheet.width, y, HAIRLINE, 0.2)
        sheet.text(0, y + 1.8, sheet.width - 45, title, 10.5, bold=True)
        sheet.text(sheet.width - 44, y + 2.3, 44, words.base(figure.summary), 8, colour=QUIET, align="end", most=4)
        charts.option_bars(sheet, words, 0, y + head, sheet.width, figure)

    return head + rows + 3, draw


def _service(words: Words, desk, *, several: bool) -> Block:
    whole = desk.whole
    level = whole.resolution if desk.level == "resolution" else whole.response
    number = words.numerals

    cells = [(translate("Report", "tickets in time (SLA)"), *_share(words, level))]
    cells.append((translate("Report", "visitors satisfied (CSAT)"), *_share(words, whole.csat)))
    if whole.gap is not None:
        low, high = (number.number(round(end), signed=True) for end in whole.gap.interval)
        text = translate("Report", "%1 to %2 points").replace("%1", low).replace("%2", high)
        cells.append(
            (translate("Report", "the gap between them"), number.number(round(whole.gap.points), signed=True), text)
        )
    waits = whole.elapsed
    p90 = (
        translate("Report", "9 of 10 within %1").replace("%1", words.minutes(waits.p90))
        if waits.p90 is not None
        else ""
    )
    cells.append((translate("Report", "median time to the first response"), words.minutes(waits.median), p90))

    def draw(sheet: Sheet, y: float) -> None:
        sheet.line(0, y, sheet.width, y, HAIRLINE, 0.2)
        title = translate("Report", "Beside the desk’s own figures")
        sheet.text(0, y + 1.8, sheet.width, f"{title} · {words.own(desk.desk)}" if several else title, 10.5, bold=True)
        wide = sheet.width / len(cells)
        for place, (name, value, note) in enumerate(cells):
            left = place * wide
            sheet.text(left, y + 8.6, wide - 3, value, 15, bold=True, most=7)
            high = sheet.text(left, y + 15.4, wide - 3, name, 8)
            sheet.text(left, y + 15.6 + max(high, 3.6), wide - 3, note, SMALL, colour=QUIET, most=4)
        note = translate("Report", "The same days, two views: the tickets are not those of the visitors who answered.")
        sheet.text(0, y + 27, sheet.width, note, SMALL, colour=QUIET)

    return 32.0, draw


def _share(words: Words, share) -> tuple[str, str]:
    """Return a share in percent, and below it its interval and its base."""
    if share.percent is None:
        return "\N{EM DASH}", ""
    low, high = (round(end) for end in share.interval)
    base = translate("Report", "%1 of %2")
    base = base.replace("%1", words.numerals.number(share.k)).replace("%2", words.numerals.number(share.n))
    span = f"{words.numerals.number(low)}\N{EN DASH}{words.numerals.percentage(high)}"
    return words.numerals.percentage(round(share.percent)), f"{span} · {base}"


def _heading(title: str, note: str = "") -> Block:
    def draw(sheet: Sheet, y: float) -> None:
        sheet.line(0, y, sheet.width, y, HAIRLINE, 0.2)
        sheet.text(0, y + 1.8, sheet.width, title, 10.5, bold=True)
        sheet.text(sheet.width - 80, y + 2.3, 80, note, 8, colour=QUIET, align="end", most=4)

    return 8.5, draw


def _idea(sheet: Sheet, words: Words, idea) -> Block:
    said, answer = words.say(idea.wording), words.say(idea.answer)
    state = {
        "doing": translate("Report", "we are doing it"),
        "done": translate("Report", "done"),
        "cannot": translate("Report", "cannot be done"),
    }.get(idea.state, "")
    half = sheet.width / 2 - 3
    votes = (
        translate("Report", "+%1 said so too").replace("%1", words.numerals.number(idea.votes)) if idea.votes else ""
    )
    left = f"{said}\n{votes}" if votes else said
    high = max(sheet.height(left, half, 9), sheet.height(answer, half, 9) + 4.2)

    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(0, y, half, left, 9)
        sheet.text(half + 6, y, half, state, 9, bold=True, colour=ACCENT)
        sheet.text(half + 6, y + 4.2, half, answer, 9)

    return high + 2.5, draw


def _latest(words: Words, report: "Report") -> str:
    """Say how many of the comments these are, where there are more."""
    of = 0 if report.funnel is None else report.funnel.commented
    if of <= len(report.comments):
        return ""
    text = translate("Report", "the latest %1 of %2")
    return text.replace("%1", words.numerals.number(len(report.comments))).replace("%2", words.numerals.number(of))


def _comments(sheet: Sheet, words: Words, comments) -> Block:
    """Two comments side by side."""
    wide = (sheet.width - 6) / 2
    texts = [words.own(" ".join(comment.text.split())) for comment in comments]
    high = max(sheet.height(text, wide - 17, 8.5) for text in texts)

    def draw(sheet: Sheet, y: float) -> None:
        for place, (comment, text) in enumerate(zip(comments, texts, strict=True)):
            left = place * (wide + 6)
            day = words.short_day(comment.local_day, date.fromisoformat(comment.local_day))
            sheet.text(left, y + 0.3, 16, day, SMALL, colour=QUIET, most=3.6)
            sheet.text(left + 17, y, wide - 17, text, 8.5)

    return high, draw


def _method(sheet: Sheet, words: Words) -> Block:
    percent = words.numerals.percentage
    lines = [
        translate("Report", "These are the views of people who chose to answer. Intervals cover chance only."),
        translate("Report", "Satisfied: the top answers of the scale; agree: 5 to 7 of 7."),
        translate("Report", "NPS: the share of 9–10 minus the share of 0–6."),
        translate("Report", "Intervals (%1): Wilson for shares, adjusted Wald for NPS, Student’s for means."),
        translate(
            "Report", "Nothing is shown below 5 answers, only counts below 10; below 30, read with care (hollow dots)."
        ),
        translate(
            "Report",
            "Only the ends of the scales have words: that keeps languages comparable, and makes extremes likelier.",
        ),
        translate(
            "Report",
            "Flagged responses (very fast, repeated, out of hours …) count; the scores without them stand beside.",
        ),
        translate("Report", "A day is unusual, or a change lasting, only against the desk’s own past."),
    ]
    text = " ".join(lines).replace("%1", percent(95))
    high = sheet.height(text, sheet.width, SMALL)

    def draw(sheet: Sheet, y: float) -> None:
        sheet.line(0, y + 1, sheet.width, y + 1, HAIRLINE, 0.2)
        sheet.text(0, y + 2.6, sheet.width, translate("Report", "How to read this"), 8, bold=True)
        sheet.text(0, y + 6.6, sheet.width, text, SMALL, colour=QUIET)

    return high + 9, draw
