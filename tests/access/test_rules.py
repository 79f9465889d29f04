"""Which passcodes may be set."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.access import rules
from kiosk.access.roles import Role
from kiosk.access.rules import Refusal


@pytest.mark.parametrize(
    "passcode", ["73910284", "60381947", "long winter nights", "Brücke über den Fluss", "٧٣٩١٠٢٨٤"]
)
def test_good_for_the_admin(passcode: str) -> None:
    assert rules.refusal(Role.ADMIN, passcode) is None


@pytest.mark.parametrize("passcode", ["739102", "480617", "k7vm2x"])
def test_good_for_staff(passcode: str) -> None:
    assert rules.refusal(Role.STAFF, passcode) is None


@pytest.mark.parametrize(
    ("role", "passcode", "reason"),
    [
        (Role.ADMIN, "", Refusal.TOO_SHORT),
        (Role.ADMIN, "7391028", Refusal.TOO_SHORT),
        (Role.ADMIN, "winter night", None),
        (Role.ADMIN, "winternight", Refusal.TOO_SHORT),
        (Role.ADMIN, "7391028a", Refusal.TOO_SHORT),
        (Role.STAFF, "73910", Refusal.TOO_SHORT),
        (Role.STAFF, "   73910   ", Refusal.TOO_SHORT),
        (Role.STAFF, "7" * 129, Refusal.TOO_LONG),
        (Role.STAFF, "000000", Refusal.REPEATS),
        (Role.STAFF, "121212", Refusal.REPEATS),
        (Role.STAFF, "739739", Refusal.REPEATS),
        (Role.STAFF, "111112", Refusal.REPEATS),
        (Role.ADMIN, "73917391", Refusal.REPEATS),
        (Role.ADMIN, "ha ha ha ha ha ha", Refusal.REPEATS),
        (Role.ADMIN, "!?!?!?!?!?!?!?", Refusal.REPEATS),
        (Role.STAFF, "123456", Refusal.SEQUENCE),
        (Role.STAFF, "654321", Refusal.SEQUENCE),
        (Role.STAFF, "890123", Refusal.SEQUENCE),
        (Role.STAFF, "135791", Refusal.SEQUENCE),
        (Role.STAFF, "112233", Refusal.SEQUENCE),
        (Role.STAFF, "abcdef", Refusal.SEQUENCE),
        (Role.STAFF, "١٢٣٤٥٦", Refusal.SEQUENCE),
        (Role.STAFF, "12 34 56", Refusal.SEQUENCE),
        (Role.STAFF, "147258", Refusal.COMMON),
        (Role.STAFF, "Qwerty", Refusal.COMMON),
        (Role.ADMIN, "12344321", Refusal.COMMON),
        (Role.ADMIN, "Password1234!", Refusal.COMMON),
        (Role.ADMIN, "service desk 2026", Refusal.COMMON),
    ],
)
def test_refused(role: Role, passcode: str, reason: Refusal | None) -> None:
    assert rules.refusal(role, passcode) is reason


@given(st.text())
def test_a_passcode_is_the_same_however_often_it_is_normalised(passcode: str) -> None:
    once = rules.normalised(passcode)
    assert rules.normalised(once) == once


def test_most_random_codes_are_good() -> None:
    refused = sum(rules.refusal(Role.STAFF, f"{code:06d}") is not None for code in range(0, 1_000_000, 37))
    assert refused / (1_000_000 / 37) < 0.02


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("reason", Refusal)
def test_every_refusal_has_a_sentence(role: Role, reason: Refusal) -> None:
    assert reason.sentence(role).endswith(".")
