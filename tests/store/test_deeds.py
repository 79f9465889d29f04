"""What staff did cannot be forged or taken away unseen: the doctor holds it against the answers and the log."""

from pathlib import Path

import pytest

from kiosk.store import alerts, comments, erasing, health, sqlite
from kiosk.store.comments import State
from kiosk.store.health import Sign
from kiosk.store.staff import change
from kiosk.store.writer import Writer
from tests.store import samples
from tests.store.test_health import _tamper

AT = "2026-03-02T12:00:00.000Z"


@pytest.fixture
def dealt_with(writer: Writer, path: Path) -> Path:
    for number in range(6):
        steps = samples.steps(2 if number < 4 else 5, comment=f"comment {number}")
        writer.finish(samples.snapshot(number, steps)).result(10)
    change(path, lambda c: alerts.change(c, AT, "kiosk-1", "staff", 1, "acknowledged"))
    change(path, lambda c: alerts.change(c, AT, "kiosk-1", "staff", 1, "closed", "We called"))
    change(path, lambda c: comments.set_state(c, AT, "kiosk-1", "staff", _comment(c, 2), State.HIDDEN))
    return path


def _comment(connection: sqlite.Connection, response: int) -> tuple[int, int]:
    sql = "SELECT response, question_version FROM answers WHERE response = ? AND text NOTNULL"
    found: tuple[int, int] = connection.execute(sql, (response,)).fetchone()
    return found


def _signs(path: Path) -> set[Sign]:
    return {finding.sign for finding in health.doctor(path).findings}


def test_what_staff_did_by_the_program_is_well(dealt_with: Path) -> None:
    assert health.doctor(dealt_with).well


@pytest.mark.parametrize(
    "change_by_hand",
    [
        "DELETE FROM alerts WHERE response = 3",
        "UPDATE alerts SET local_day = '2020-01-01' WHERE response = 3",
        "UPDATE alerts SET desk = 'Another desk' WHERE response = 3",
        "INSERT INTO alerts VALUES (5, '2026-03-02', 'Front desk')",
        f"INSERT INTO alert_events (response, at, role, state) VALUES (2, '{AT}', 'staff', 'closed')",
        "DELETE FROM alert_events WHERE state = 'closed'",
        "DELETE FROM alert_events",
        "UPDATE alert_events SET state = 'reopened' WHERE state = 'closed'",
        "UPDATE alert_events SET role = 'admin' WHERE state = 'closed'",
        "UPDATE alert_events SET response = 2 WHERE state = 'closed'",
        "DELETE FROM comment_events",
        "UPDATE comment_events SET state = 'new'",
        "INSERT INTO comment_events (response, question_version, at, role, state)"
        f" SELECT response, question_version, '{AT}', 'staff', 'hidden' FROM answers WHERE response = 4 AND text > ''",
    ],
)
def test_what_was_done_by_hand_is_found(dealt_with: Path, change_by_hand: str) -> None:
    _tamper(dealt_with, change_by_hand)
    assert _signs(dealt_with) == {Sign.ALERTS}


def test_what_is_erased_is_not_missed(dealt_with: Path) -> None:
    by = erasing.By(AT, "kiosk-1", "admin")
    change(dealt_with, lambda c: erasing.erase_responses(c, by, erasing.Reason.ASKED, [1, 2, 3]), erasing.TABLES)
    assert health.doctor(dealt_with).well


def test_a_log_that_was_changed_to_nonsense_does_not_stop_the_doctor(dealt_with: Path) -> None:
    for action in ("alert_changed", "erased", "salvaged"):
        _tamper(dealt_with, f"UPDATE audit SET action = '{action}', detail = '5' WHERE seq = 1")
        assert {Sign.ALERTS, Sign.LOG} <= _signs(dealt_with)


def test_low_scores_from_before_there_were_alerts_need_none(dealt_with: Path) -> None:
    _tamper(
        dealt_with,
        "DELETE FROM alerts WHERE response = 2",
        "DELETE FROM alert_events WHERE response = 1",
        "DELETE FROM alerts WHERE response = 1",
        "DELETE FROM comment_events",
        "UPDATE _sqlite_migrations SET applied_at = '2020-01-01 00:00:00' WHERE name = '0001_first'",
    )
    sentences = [finding.sentence for finding in health.doctor(dealt_with).findings]
    assert len(sentences) == 2
    assert all("the log says" in sentence for sentence in sentences), "only what was done is missed"
