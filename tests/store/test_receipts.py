"""Receipt numbers: mistyped ones are refused, right ones find their response whatever the script of the digits."""

import uuid

from hypothesis import given
from hypothesis import strategies as st

from kiosk.store import receipts, sqlite

ids = st.uuids().map(str)


@given(ids)
def test_a_receipt_is_read_as_it_was_shown(response_id: str) -> None:
    shown = receipts.receipt(response_id)
    assert len(shown) == 12
    assert receipts.digits_of(shown) == shown.replace(" ", "")[:9]
    assert receipts.digits_of(f" {shown.replace(' ', '-')} ") is not None
    assert receipts.digits_of(shown.translate({48 + n: 0x660 + n for n in range(10)})) is not None


@given(ids, st.integers(0, 9), st.integers(1, 9))
def test_every_single_wrong_digit_is_found(response_id: str, place: int, off: int) -> None:
    digits = receipts.receipt(response_id).replace(" ", "")
    wrong = f"{digits[:place]}{(int(digits[place]) + off) % 10}{digits[place + 1 :]}"
    assert receipts.digits_of(wrong) is None


@given(ids, st.integers(0, 8))
def test_two_neighbours_that_changed_places_are_found(response_id: str, place: int) -> None:
    digits = receipts.receipt(response_id).replace(" ", "")
    wrong = digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :]
    assert wrong == digits or receipts.digits_of(wrong) is None


def test_what_is_no_receipt_is_none() -> None:
    for typed in ("", "123", "12345678901", "abcdefghij", "123 456 789x", "²²²²²²²²²²"):
        assert receipts.digits_of(typed) is None


@given(st.lists(ids, min_size=1, max_size=20, unique=True))
def test_a_receipt_finds_its_response_and_all_that_share_it(found: list[str]) -> None:
    connection = sqlite.connect(":memory:")
    connection.execute(
        "CREATE TABLE responses (key INTEGER PRIMARY KEY, seq INTEGER, id TEXT, local_day TEXT, flags TEXT)"
    )
    other = str(uuid.UUID(int=(uuid.UUID(found[0]).int & ~0xFFFFFFFF) ^ (1 << 100) | _twin(found[0])))
    for seq, response_id in enumerate([*found, other], 1):
        connection.execute("INSERT INTO responses VALUES (?, ?, ?, '2026-03-02', '')", (seq, seq, response_id))
    digits = receipts.digits_of(receipts.receipt(found[0]))
    assert digits is not None
    keys = {key for key, _ in receipts.find(connection, digits)}
    assert {1, len(found) + 1} <= keys
    assert all(receipts.receipt([*found, other][key - 1]) == receipts.receipt(found[0]) for key in keys)
    connection.close()


def _twin(response_id: str) -> int:
    """Return other last 32 bits that have the same receipt."""
    low = int(response_id[-8:], 16)
    return low - 10**9 if low >= 10**9 else low + 10**9
