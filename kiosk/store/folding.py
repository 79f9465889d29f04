"""Texts as a search compares them: without case, accents and the like, in every shipped script."""

import unicodedata

_MARKS = (
    (0x0300, 0x0370),  # Latin, Greek, Cyrillic accents
    (0x0591, 0x05C8),  # Hebrew points
    (0x0610, 0x061B),
    (0x064B, 0x0660),  # Arabic vowel signs, hamza above and below
    (0x06D6, 0x06EE),
    (0x200B, 0x2010),  # joiners and marks of direction
    (0x2066, 0x206A),
)
_SAME = {
    "\u0640": "",  # a stroke that only stretches an Arabic word
    "\u0670": "",
    "\u0649": "\u064a",
    "\u0629": "\u0647",
    "\u06cc": "\u064a",
    "\u06a9": "\u0643",
    "ı": "i",
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "æ": "ae",
    "œ": "oe",
    "’": "'",
    "‘": "'",
    "“": '"',
    "”": '"',
}
_KATAKANA = range(0x30A1, 0x30F7)
_TO_HIRAGANA = 0x60
_TABLE: dict[int, str | None] = {mark: None for first, end in _MARKS for mark in range(first, end)}
_TABLE |= {ord(one): other for one, other in _SAME.items()}
_TABLE |= {kana: chr(kana - _TO_HIRAGANA) for kana in _KATAKANA}


def folded(text: str) -> str:
    """Return the text to look in, or to look for: what differs in case, accents, vowel signs or width is the same.

    Marks that make another letter (Japanese voicing, Devanagari vowels) stay.
    """
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKD", text.casefold()).translate(_TABLE)
