"""Lengths of time as help-desk systems write them: minutes, hours and minutes with a sign, words."""

import re

from kiosk.tickets.problem import WrongError, shown

_CLOCK = re.compile(r"([+\-\N{MINUS SIGN}]?)(\d+):(\d{2})(?::(\d{2}))?(?:\s*h(?:rs?)?)?")
_NUMBER = re.compile(r"[+\-\N{MINUS SIGN}]?\d+(?:[.,]\d+)?")
_WORDS = re.compile(r"(\d+(?:[.,]\d+)?)\s*([A-Za-zÀ-ÿ]+)")
_UNITS = {
    86400: ("d", "day", "days", "j", "jour", "jours", "tag", "tage", "tagen", "día", "días", "dia", "dias"),
    3600: ("h", "hr", "hrs", "hour", "hours", "heure", "heures", "std", "stunde", "stunden", "hora", "horas"),
    60: ("m", "min", "mins", "minute", "minutes", "minuten", "minuto", "minutos"),
    1: ("s", "sec", "secs", "second", "seconds", "seconde", "secondes", "sek", "sekunde", "sekunden", "segundo",
        "segundos"),
}  # fmt: skip
_WORD_S = {word: seconds for seconds, words in _UNITS.items() for word in words}


def seconds_of_minutes(column: str, text: str) -> int | None:
    """Return the seconds that a number of minutes is, with its sign; None for an empty cell.

    Raises:
        WrongError: it is no number.
    """
    text = text.strip()
    if not text:
        return None
    if not _NUMBER.fullmatch(text):
        raise WrongError(f"“{column}”: {shown(text)} is no number of minutes")
    return round(60 * float(_plain(text)))


def seconds_of_clock(column: str, text: str) -> int | None:
    """Return the seconds of `h:mm` or `h:mm:ss`, below zero with a leading minus; None for an empty cell.

    A leading minus holds for the whole: -0:30 is half an hour below zero.

    Raises:
        WrongError: it is nothing of the kind.
    """
    text = text.strip()
    if not text:
        return None
    found = _CLOCK.fullmatch(text)
    if found is None:
        raise WrongError(f"“{column}”: {shown(text)} is no time such as 2:30 or -0:15")
    sign, hours, minutes, seconds = found.groups()
    total = 3600 * int(hours) + 60 * int(minutes) + int(seconds or 0)
    return -total if sign in ("-", "\N{MINUS SIGN}") else total


def seconds_of_words(column: str, text: str) -> int | None:
    """Return the seconds of `1 day 2 hours 5 minutes`, also in German and French, or of a plain number of seconds.

    Raises:
        WrongError: it is nothing of the kind.
    """
    text = text.strip()
    if not text:
        return None
    if _NUMBER.fullmatch(text):
        return round(float(_plain(text)))
    if ":" in text:
        return seconds_of_clock(column, text)
    parts = _WORDS.findall(text)
    if not parts or _WORDS.sub("", text).strip(" ,;"):
        raise WrongError(f"“{column}”: {shown(text)} is no length of time")
    total = 0.0
    for number, unit in parts:
        size = _WORD_S.get(unit.lower())
        if size is None:
            raise WrongError(f"“{column}”: {shown(unit)} is no unit of time that is known")
        total += size * float(_plain(number))
    return round(total)


def _plain(number: str) -> str:
    return number.replace("\N{MINUS SIGN}", "-").replace(",", ".")
