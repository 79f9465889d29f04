"""What in a comment may tell who wrote it: e-mail addresses and telephone numbers, by their look."""

import re

_EMAIL = re.compile(r"[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>().]{2,}")
_DATE = re.compile(r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}|\d{1,2}:\d{2}")
_PHONE = re.compile(r"(?<!\w)[+(]?\d(?:[\s()/.\u2010-\u2013-]{0,2}\d){6,}(?!\w)")


def personal(text: str) -> tuple[str, ...]:
    """Return what the text seems to hold: "email", "phone", both or nothing; dates and times are neither."""
    found = ["email"] if _EMAIL.search(text) else []
    if _PHONE.search(_DATE.sub(" ", _EMAIL.sub(" ", text))):
        found.append("phone")
    return tuple(found)
