"""The words of a report, in the language that is loaded, and its numbers as that language writes them."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from kiosk.ui.numerals import DASH, Numerals

if TYPE_CHECKING:
    from kiosk.figures import Figure
    from kiosk.reporting import Line
    from kiosk.scores.summary import Summary

translate = QCoreApplication.translate


class Words:
    """What a report says, in one language (a BCP 47 tag)."""

    def __init__(self, language: str, default: str) -> None:
        """Word things in `language`; texts of the survey that are missing in it come in `default`."""
        self.language, self._default = language, default
        self.numerals = Numerals(language)
        self._locale = QLocale(language)
        self._mirrored = self._locale.textDirection() == Qt.LayoutDirection.RightToLeft

    # -- the head

    def kind(self, period: str) -> str:
        """Name the kind of report."""
        return {
            "day": translate("Report", "Report of the day"),
            "week": translate("Report", "Report of the week"),
            "month": translate("Report", "Report of the month"),
        }[period]

    def title(self, period: str, first: date) -> str:
        """Name the period that begins on `first`."""
        if period == "month":
            name = self._locale.standaloneMonthName(first.month, QLocale.FormatType.LongFormat)
            year = self._locale.toString(QDate(first.year, 1, 1), "yyyy")
            return f"{name[:1].upper()}{name[1:]} {year}"
        if period == "week":
            year, week, _ = first.isocalendar()
            return translate("Report", "Week %1 of %2").replace("%1", self.plain(week)).replace("%2", self.plain(year))
        return self._locale.toString(QDate(first.year, first.month, first.day), QLocale.FormatType.LongFormat)

    def span(self, period: str, first: date, last: date) -> str:
        """Name the period, short enough for a button; of a week its days."""
        return self.numerals.short_days(first, last, last) if period == "week" else self.title(period, first)

    def days(self, first: date, last: date) -> str:
        """Write a range of days."""
        return self.day(first) if first == last else f"{self.day(first)} {DASH} {self.day(last)}"

    def day(self, day: date) -> str:
        """Write a day with its year."""
        return self.numerals.short_day(day, date.min)

    def short_day(self, day: str, today: date) -> str:
        """Write a day YYYY-MM-DD or the Monday of a week YYYY-Www, as short as it can be."""
        found = date.fromisocalendar(int(day[:4]), int(day[6:]), 1) if "W" in day else date.fromisoformat(day)
        return self.numerals.short_day(found, today)

    def plain(self, number: int) -> str:
        """Write a number that is a name, such as a year's."""
        return self._locale.toString(number).replace(self._locale.groupSeparator(), "")

    def say(self, text: dict[str, str]) -> str:
        """Return one of the survey's texts."""
        from kiosk.survey.text import pick

        return self.own(pick(text, self.language, self._default))

    def own(self, text: str) -> str:
        """Return a text that may be in another script, so that it runs in its own direction."""
        return "\n".join(f"\u2068{line}\u2069" for line in text.splitlines()) if self._mirrored else text

    # -- a figure

    def value(self, summary: "Summary") -> str:
        """Write the headline; a dash where its tier shows none."""
        from kiosk.ui.figure_texts import value

        return value(self.numerals, summary) or "\N{EM DASH}"

    def interval(self, summary: "Summary") -> str:
        """Write the interval with what it is; empty where none is shown."""
        from kiosk.ui.figure_texts import interval

        low, high = interval(self.numerals, summary)
        if not low:
            return ""
        text = translate("Report", "%3 interval: %1 to %2")
        return text.replace("%1", low).replace("%2", high).replace("%3", self.numerals.percentage(95))

    def base(self, summary: "Summary") -> str:
        """Say how many answered, or that so few did that it is not told."""
        if summary.tier == "none":
            return translate("Report", "no answers")
        if summary.tier == "hidden":
            return translate("Report", "fewer than 5 answers")
        text = translate("Report", "%1 answers").replace("%1", self.numerals.number(summary.n))
        if summary.tier == "low_base":
            text += " · " + translate("Report", "few: read with care")
        return text

    def few(self, summary: "Summary") -> str:
        """With 5 to 9 answers: how many of them were satisfied, or agreed; empty otherwise."""
        if summary.tier != "counts_only" or summary.kind not in ("csat", "ces"):
            return ""
        text = translate("Report", "%1 of %2")
        return text.replace("%1", self.numerals.number(summary.split[0][1])).replace(
            "%2", self.numerals.number(summary.n)
        )

    def measure(self, figure: "Figure") -> str:
        """Say what the headline is of."""
        top = self._top(figure)
        return {
            "csat": translate("Words", "satisfied (%1)").replace("%1", top),
            "ces": translate("Words", "agree (%1)").replace("%1", top),
            "nps": translate("Words", "promoters minus detractors"),
        }.get(figure.kind, translate("Words", "mean"))

    def name(self, kind: str) -> str:
        """Name a kind of score."""
        return {
            "csat": translate("Words", "Satisfaction (CSAT)"),
            "ces": translate("Words", "Ease (CES)"),
            "nps": translate("Words", "Recommendation (NPS)"),
            "scale": translate("Words", "Rating"),
        }.get(kind, translate("Words", "Choice"))

    def part(self, name: str) -> str:
        """Name a part of a split."""
        return {
            "satisfied": translate("Words", "Satisfied"),
            "agree": translate("Words", "Agree"),
            "detractors": translate("Words", "Detractors"),
            "passives": translate("Words", "Passives"),
            "promoters": translate("Words", "Promoters"),
        }.get(name, translate("Words", "Others"))

    def flagged(self, figure: "Figure") -> str:
        """Say what the headline is without flagged answers, where it is shown and they are any; or that most are."""
        rest = figure.without_flagged
        if figure.is_mostly_flagged:
            return translate("Report", "most of these answers are flagged")
        if rest.shown is None or figure.summary.shown is None or rest.n == figure.summary.n:
            return ""
        return translate("Report", "without flagged: %1").replace("%1", self.value(rest))

    def _top(self, figure: "Figure") -> str:
        from kiosk.scores.csat import top_boxes

        scale = figure.asked.scale
        if scale is None:
            return ""
        first = scale.high - top_boxes(len(scale.values)) + 1 if figure.kind == "csat" else 5
        low, high = self.numerals.number(first), self.numerals.number(scale.high)
        return high if low == high else f"{low}{DASH}{high}"

    # -- how it went

    def course(self, line: "Line", today: date) -> str:
        """Say what the signals say of the period's days."""
        parts = []
        if line.since is not None:
            text = (
                translate("Report", "Lasting change since %1")
                if line.direction == 0
                else (
                    translate("Report", "Lasting rise since %1")
                    if line.direction > 0
                    else translate("Report", "Lasting fall since %1")
                )
            )
            parts.append(text.replace("%1", self.short_day(line.since, today)))
        if line.unusual:
            days = ", ".join(self.short_day(day, today) for day in line.unusual[:5])
            parts.append(translate("Report", "Unusual: %1").replace("%1", days))
        if line.breaks:
            parts.append(translate("Report", "Dashed line: the question was reworded"))
        return " · ".join(parts)

    def minutes(self, minutes: float | None) -> str:
        """Write a time as minutes, hours or days; a dash for None."""
        if minutes is None:
            return "\N{EM DASH}"
        if minutes < 120:
            return translate("Report", "%1 min").replace("%1", self.numerals.number(round(minutes)))
        if minutes < 2880:
            return translate("Report", "%1 h").replace("%1", self._locale.toString(minutes / 60, "f", 1))
        return translate("Report", "%1 d").replace("%1", self._locale.toString(minutes / 1440, "f", 1))
