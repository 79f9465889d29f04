"""Lengths of time as help desks write them."""

from collections.abc import Callable

import pytest

from kiosk.tickets.durations import seconds_of_clock, seconds_of_minutes, seconds_of_words
from kiosk.tickets.problem import WrongError


@pytest.mark.parametrize(
    ("text", "seconds"), [("", None), (" ", None), ("5", 300), ("-5", -300), ("0", 0), ("1,5", 90), ("\u22122.5", -150)]
)
def test_minutes(text: str, seconds: int | None) -> None:
    assert seconds_of_minutes("c", text) == seconds


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("", None), ("2:30", 9000), ("-2:30", -9000), ("-0:30", -1800), ("\u22120:30", -1800), ("100:00", 360_000),
     ("0:01:05", 65),     ("+0:10", 600), ("1:00h", 3600)],
)  # fmt: skip
def test_signed_hours_and_minutes(text: str, seconds: int | None) -> None:
    assert seconds_of_clock("c", text) == seconds


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("", None),
        ("3930", 3930),
        ("1 hours 5 minutes 30 seconds", 3930),
        ("1 day 2h", 93_600),
        ("2 Tage 3 Stunden 4 Minuten 5 Sekunden", 183_845),
        ("1 jour 2 heures 3 minutes", 93_780),
        ("0:30", 1800),
    ],
)
def test_words(text: str, seconds: int | None) -> None:
    assert seconds_of_words("c", text) == seconds


@pytest.mark.parametrize("read", [seconds_of_minutes, seconds_of_clock, seconds_of_words])
@pytest.mark.parametrize("text", ["Maria Example", "3 months", "1:2:3:4", "1e999", "--5", "5 Maria", "nan"])
def test_what_is_no_length_is_told_without_a_name(read: Callable[[str, str], int | None], text: str) -> None:
    with pytest.raises(WrongError, match=r"^“c”: ") as caught:
        read("c", text)
    assert "Maria" not in str(caught.value)
