"""What counts as one character to a person, and what free text is kept as: nothing unseen, nothing that misleads."""

import re
import unicodedata
from itertools import takewhile

LONGEST = 4000
"""Code points at most, whatever the number of characters."""
MARKS = 6
"""Marks and joiners in a row at most: no language writes more, and a pile of them runs over the lines around it."""

_ZWJ = "\u200d"
_BREAKS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_FLAG = "\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f"
_UNSEEN = re.compile(
    f"({_FLAG})|["
    "\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff"  # control characters, halves of pairs
    "\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u2060-\u206f\ufeff"  # unseen, or turn the direction of writing
    "\u202a-\u202e\u3164\uffa0\ufff0-\uffff\ufdd0-\ufdef"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff"
    + "".join(chr(plane * 0x10000 + last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF))
    + "]"
)
_CONJOINING = range(0x0900, 0x0D80)
"""The blocks of Devanagari and its sisters, laid out alike, 128 code points each."""
_JOINING_BLOCKS = frozenset({0x0900, 0x0980, 0x0A80, 0x0B00, 0x0C00, 0x0D00})
_VIRAMA = 0x4D


def clean(text: str) -> str:
    """Return `text` as it may be kept: what can be seen, line breaks as LF, at most two in a row, tabs as spaces.

    Control characters, halves of surrogate pairs, unseen characters and those that turn the direction of writing
    (Unicode Technical Report 36, 2.5) fall away, and so do marks piled on one letter. Joiners and variation selectors
    stay: Hindi and emoji are written with them.
    """
    if not text.isascii() or not text.isprintable():
        text = _BREAKS.sub("\n", text).replace("\t", " ")
        text = _UNSEEN.sub(lambda found: found[1] or "", text)
        text = re.sub("\n{3,}", "\n\n", text)
    return text if text.isascii() else _without_piles(text)


def clusters(text: str) -> list[str]:
    """Return the characters of `text` as a person counts them: a letter with its marks, an emoji of several parts.

    These are the extended grapheme clusters of Unicode Standard Annex 29, told by what Python knows of a code point.
    """
    if text.isascii():
        return list(text)
    found: list[str] = []
    for char in text:
        if found and _joins(found[-1], char):
            found[-1] += char
        else:
            found.append(char)
    return found


def count(text: str) -> int:
    """Return how many characters `text` has as a person counts them."""
    return len(text) if text.isascii() else len(clusters(text))


def fitting(before: str, now: str, most: int) -> str:
    """Return as much of `now` as fits; what is too much is taken from what has come in since `before`.

    Args:
        before: the text as it was, which fits.
        now: the text after something was typed or pasted anywhere in it.
        most: characters, as `count` counts them.
    """
    now = clean(now)
    if _fits(now, most):
        return now
    head = len(list(takewhile(lambda pair: pair[0] == pair[1], zip(before, now, strict=False))))
    shorter = min(len(before), len(now)) - head
    tail = len(list(takewhile(lambda n: before[-n] == now[-n], range(1, shorter + 1))))
    start, end = now[:head], now[len(now) - tail :]
    added = clusters(now[head : len(now) - tail])
    room = max(0, most - count(start + end))
    for kept in range(min(room + 1, len(added)), -1, -1):
        shortened = clean(start + "".join(added[:kept]) + end)
        if _fits(shortened, most):
            return shortened
    return before


def is_seen(text: str) -> bool:
    """Return whether anything of `text` shows."""
    return any(unicodedata.category(char)[0] in "LNPS" for char in text)


def _fits(text: str, most: int) -> bool:
    return len(text) <= most or (len(text) <= LONGEST and count(text) <= most)


def _without_piles(text: str) -> str:
    kept, piled = [], 0
    for char in text:
        piled = piled + 1 if _extends(char) else 0
        if piled <= MARKS or "\U000e0020" <= char <= "\U000e007f":
            kept.append(char)
    return "".join(kept)


def _extends(char: str) -> bool:
    return (
        unicodedata.category(char) in ("Mn", "Me")
        or char in "\u200c\u200d\uff9e\uff9f"
        or "\U0001f3fb" <= char <= "\U0001f3ff"
        or "\U000e0020" <= char <= "\U000e007f"
    )


def _joins(before: str, char: str) -> bool:
    """Return whether `char` belongs to the character that `before` begins."""
    last = before[-1]
    if char in "\r\n" or last in "\r\n":
        return last + char == "\r\n"
    if _extends(char) or unicodedata.category(char) == "Mc":
        return True
    if last == _ZWJ and unicodedata.category(before[0]) in ("So", "Sm", "Po") and unicodedata.category(char) == "So":
        return True
    if _is_indicator(char):
        return all(map(_is_indicator, before)) and len(before) == 1
    return _joins_syllable(last, char) or _joins_conjunct(before, char)


def _is_indicator(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _joins_syllable(last: str, char: str) -> bool:
    """Return whether two parts of a Korean syllable belong together."""
    first, second = _syllable_part(last), _syllable_part(char)
    return first + second in ("LL", "LV", "LO", "LC", "VV", "VT", "OV", "OT", "CT", "TT")


def _syllable_part(char: str) -> str:
    """Return L, V or T for a leading, vowel or trailing part; O for an open syllable, C for a closed one; else -."""
    code = ord(char)
    if 0xAC00 <= code <= 0xD7A3:
        return "O" if (code - 0xAC00) % 28 == 0 else "C"
    if 0x1100 <= code <= 0x115F or 0xA960 <= code <= 0xA97C:
        return "L"
    if 0x1160 <= code <= 0x11A7 or 0xD7B0 <= code <= 0xD7C6:
        return "V"
    return "T" if 0x11A8 <= code <= 0x11FF or 0xD7CB <= code <= 0xD7FB else "-"


def _joins_conjunct(before: str, char: str) -> bool:
    """Return whether a consonant follows another one that has lost its vowel, in a script that draws both as one."""
    block = ord(char) & ~0x7F
    if block not in _JOINING_BLOCKS or not _is_consonant(char):
        return False
    marks = list(takewhile(lambda mark: mark == _ZWJ or unicodedata.category(mark) == "Mn", reversed(before)))
    if len(marks) == len(before) or not _is_consonant(before[-len(marks) - 1]):
        return False
    return chr(block + _VIRAMA) in marks


def _is_consonant(char: str) -> bool:
    place = ord(char) & 0x7F
    return ord(char) in _CONJOINING and (0x15 <= place <= 0x39 or 0x58 <= place <= 0x5F or 0x78 <= place <= 0x7F)
