"""Writes figures as a language writes them: its digits, separators and signs, and never a hyphen for a minus."""

import re
from datetime import date
from fractions import Fraction

from PySide6.QtCore import QDate, QLocale, QTime

LONG, SHORT = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
MINUS = "\N{MINUS SIGN}"
NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
DASH = "\N{EN DASH}"
YEAR = re.compile(r"(\s*'[^']*')?[\s,،]*y+\s*(年|년|'[^']*')?")
"""The year in a date's pattern, with what belongs to it in the language."""
WEEKDAY = re.compile(r"d{3,4}\s*[,،.]?\s*(de\s+)?|\(?d{3,4}\)?$")
"""The weekday in it."""


class Numerals:
    """The numerals and dates of one language (a BCP 47 tag)."""

    def __init__(self, tag: str) -> None:
        """Take the language's own conventions."""
        self._locale = QLocale(tag)

    def number(self, value: Fraction | int, decimals: int = 0, *, signed: bool = False) -> str:
        """Write a rounded number; `signed` puts a plus before what is above zero."""
        text = self._locale.toString(float(abs(value)), "f", decimals)
        if value < 0:
            return self._locale.negativeSign().replace("-", MINUS) + text
        return self._locale.positiveSign() + text if signed and value > 0 else text

    def percentage(self, value: Fraction, decimals: int = 0) -> str:
        """Write a percentage (already 0 to 100)."""
        return self.number(value, decimals) + self.percent_sign

    def span(self, ends: tuple[Fraction, Fraction], decimals: int = 0) -> str:
        """Write an interval without signs."""
        return self.number(ends[0], decimals) + DASH + self.number(ends[1], decimals)

    @property
    def percent_sign(self) -> str:
        """The sign with the space that belongs before it."""
        sign = self._locale.percent()
        return NO_BREAK_SPACE + sign if sign == "%" else sign

    def day(self, day: date, today: date) -> str:
        """Write a day with its weekday and month, and the year where it is not this one."""
        form = self._locale.dateFormat(LONG).replace("dddd", "ddd").replace("MMMM", "MMM")
        if day.year == today.year:
            form = YEAR.sub(" ", form).strip(" ,،.")
        return self._locale.toString(QDate(day.year, day.month, day.day), form)

    def short_day(self, day: date, today: date) -> str:
        """Write a day and its month, and the year where it is not this one."""
        form = self._locale.dateFormat(LONG).replace("MMMM", "MMM")
        form = WEEKDAY.sub("", form).strip(" ,،.")
        if day.year == today.year:
            form = YEAR.sub(" ", form).strip(" ,،.")
        return self._locale.toString(QDate(day.year, day.month, day.day), form)

    def short_days(self, first: date, last: date, today: date) -> str:
        """Write a range of days without weekdays."""
        return f"{self.short_day(first, today)} {DASH} {self.short_day(last, today)}"

    def month(self, day: date) -> str:
        """Write a day's month and year."""
        name = self._locale.standaloneMonthName(day.month, SHORT)
        return f"{name} {self._locale.toString(day.year).replace(self._locale.groupSeparator(), '')}"

    def weekday(self, number: int, *, full: bool = False) -> str:
        """Write a weekday's name, short or in full; 1 is Monday."""
        return self._locale.standaloneDayName(number, LONG if full else SHORT)

    @property
    def first_weekday(self) -> int:
        """The weekday a week begins with; 1 is Monday."""
        return self._locale.firstDayOfWeek().value

    def hour(self, hour: int) -> str:
        """Write a full hour, such as 09:00 or 9 AM, as short as the language allows."""
        form = self._locale.timeFormat(SHORT)
        form = "h AP" if "ap" in form.lower() and self._locale.amText().isascii() else "HH:mm"
        return self._locale.toString(QTime(hour, 0), form)

    def days(self, first: date, last: date, today: date) -> str:
        """Write a range of days; one day alone in full."""
        if first == last:
            return self._locale.toString(QDate(last.year, last.month, last.day), self._locale.dateFormat())
        return f"{self.day(first, today)} {DASH} {self.day(last, today)}"
