"""Which passcodes are good enough to be set."""

import unicodedata
from enum import StrEnum
from itertools import pairwise

from kiosk.access.roles import Role

LONGEST = 128

# The most used six- and eight-digit codes and keypad figures that the rules for sequences and repeats do not catch, and
# the words that passwords are most often made of.
_COMMON_CODES = """
    010203 100200 101112 102030 112358 123321 123654 142536 147258 147852 159357 159753 258456 258852 271828 314159
    369258 456123 456852 520131 741852 753159 789123 789456 852456 852963 951753 963852 963741
    01020304 10203040 12344321 12345679 14725836 14785236 15935728 27182818 31415926 36925814 45612378 74185296
    78945612 85296374 96385274 147258369 147852369 159753456 369258147 741852963 789456123 963852741 1029384756
    3141592653
"""
_COMMON_WORDS = """
    abc abcd abcdef admin administrator adminadmin changeme changemenow correcthorsebatterystaple default feedback
    iloveyou kiosk kioskadmin letmein letmeinplease login master monkey passcode passphrase passw passwd password
    passwort qazwsx qazwsxedc qwe qwer qwerty qwertyuiop qwertzuiop qweasdzxc secret servicedesk servicedeskkiosk staff
    superuser survey surveykiosk test user welcome zxcvbnm
"""


class Refusal(StrEnum):
    """Why a passcode is refused."""

    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    SEQUENCE = "sequence"
    REPEATS = "repeats"
    COMMON = "common"
    SAME = "same"

    def sentence(self, role: Role) -> str:
        """Say what is wrong and what to do, in English."""
        match self:
            case Refusal.TOO_SHORT if role is Role.ADMIN:
                return "An admin passcode has at least 8 digits, or is a phrase of at least 12 characters."
            case Refusal.TOO_SHORT:
                return "A staff passcode has at least 6 characters."
            case Refusal.TOO_LONG:
                return f"A passcode has at most {LONGEST} characters."
            case Refusal.SEQUENCE:
                return "Characters in a row, such as 123456, are guessed first; choose another one."
            case Refusal.REPEATS:
                return "Repeated characters, such as 121212, are guessed first; choose another one."
            case Refusal.COMMON:
                return "This is one of the passcodes that are guessed first; choose another one."
            case Refusal.SAME:
                return "Admin and staff need different passcodes; choose another one."


def normalised(passcode: str) -> str:
    """Return the passcode as it is compared: the same whatever keyboard wrote it.

    Unicode NFKC, digits of every script as 0-9, no spaces around it.
    """
    text = unicodedata.normalize("NFKC", passcode).strip()
    return "".join(str(unicodedata.decimal(character, character)) for character in text)


def refusal(role: Role, passcode: str) -> Refusal | None:
    """Return why the role may not have this passcode, None if it may.

    Admin: at least 8 digits, or at least 12 characters of any kind. Staff: at least 6 characters. Sequences, repeats
    and the most common passcodes are refused for both.
    """
    text = normalised(passcode)
    if len(text) > LONGEST:
        return Refusal.TOO_LONG
    if len(text) < shortest(role, text):
        return Refusal.TOO_SHORT
    plain = "".join(character for character in text.casefold() if character.isalnum())
    if not plain or _repeats(plain):
        return Refusal.REPEATS
    if _sequence(plain) or _sequence(_runs(plain)):
        return Refusal.SEQUENCE
    letters = "".join(character for character in plain if character.isalpha())
    if plain in _COMMON_CODES.split() or letters in _COMMON_WORDS.split():
        return Refusal.COMMON
    return None


def shortest(role: Role, passcode: str) -> int:
    """Return the fewest characters the role's passcode may have, which depends on whether it is all digits."""
    if role is Role.STAFF:
        return 6
    return 8 if passcode.isdecimal() else 12


def _repeats(text: str) -> bool:
    """Whether the text is one block again and again, or has fewer than three different characters."""
    return text in (text + text)[1:-1] or len(set(text)) < 3


def _sequence(text: str) -> bool:
    """Whether each character follows the one before by the same small step, digits going round from 9 to 0."""
    codes = [ord(character) for character in text]
    steps = {later - earlier for earlier, later in pairwise(codes)}
    if text.isdecimal():
        steps = {(step + 5) % 10 - 5 for step in steps}
    return len(steps) == 1 and abs(steps.pop()) <= 3


def _runs(text: str) -> str:
    """Return the text with each run of one character as one: 112233 becomes 123."""
    return "".join(character for place, character in enumerate(text) if place == 0 or text[place - 1] != character)
