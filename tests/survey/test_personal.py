"""What in a comment may tell who wrote it."""

import pytest

from kiosk.survey.personal import personal


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Please write to anna.smith@example.org!", ("email",)),
        ("Call +49 30 1234567", ("phone",)),
        ("(030) 123-45 67", ("phone",)),
        ("اتصلوا على ٠٥٠١٢٣٤٥٦٧", ("phone",)),
        ("a@b.de or 0301234567", ("email", "phone")),
        ("I waited from 10:15 to 11:30 on 2026-03-02, ticket 4711", ()),
        ("am 12.05.2026 und am 13. 5. 2026", ()),
        ("5 @ 3 o'clock", ()),
        ("", ()),
    ],
)
def test_addresses_and_numbers_are_told_by_their_look(text: str, found: tuple[str, ...]) -> None:
    assert personal(text) == found
