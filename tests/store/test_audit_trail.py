"""The proof of the log: whatever is changed, removed, moved or cut off is found, also by whoever can open the file."""

import random
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from kiosk.clock import SystemClock
from kiosk.store import audit, audit_trail, database, mark, sqlite
from kiosk.store.audit import Action
from kiosk.store.audit_trail import Flaw, Verdict, entries, mark_path
from kiosk.store.health import Sign, doctor
from kiosk.store.opening import take
from kiosk.store.reader import Reader
from kiosk.store.staff import change
from tests.faults import results

AT = "2026-10-02T09:00:00.000Z"
ROWS = 8
CHANGES = 50
ACTIONS = (Action.EXPORTED, Action.LOGGED_IN, Action.SETTINGS_CHANGED)


def append(path: Path, number: int) -> None:
    action = ACTIONS[number % len(ACTIONS)]
    change(path, lambda connection: audit.append(connection, AT, "kiosk-1", "admin", action, {"rows": number}))


@pytest.fixture
def log(path: Path) -> Path:
    """A database with a log of `ROWS` rows."""
    take(path, SystemClock())[0].close()
    for number in range(ROWS):
        append(path, number)
    return path


def verdict(path: Path) -> Verdict:
    connection = database.open_for_reading(path)
    connection.execute("BEGIN")
    try:
        return audit_trail.verify(connection, path)
    finally:
        connection.close()


def flaws(path: Path) -> dict[Flaw, tuple[int, ...]]:
    return dict(verdict(path).flaws)


def tamper(path: Path, work: Callable[[sqlite.Connection], object]) -> None:
    """Change the file as somebody would who can open it: without the triggers, which are put back."""
    connection = sqlite.connect(str(path), isolation_level=None)
    names = ("audit_in_order", "audit_stays", "audit_fixed")
    triggers = [
        connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).fetchone()[0] for name in names
    ]
    for name in names:
        connection.execute(f"DROP TRIGGER {name}")
    work(connection)
    for sql in triggers:
        connection.execute(sql)
    connection.close()


def relink(connection: sqlite.Connection) -> None:
    """Compute every hash anew, as somebody would who knows how."""
    before = audit.GENESIS
    for row in connection.execute(f"SELECT {', '.join(audit.COLUMNS)} FROM audit ORDER BY seq").fetchall():
        before = audit.chained(before, row)
        connection.execute("UPDATE audit SET hash = ? WHERE seq = ?", (before, row[0]))


def swap(connection: sqlite.Connection, one: int, other: int) -> None:
    for old, new in ((one, 999), (other, one), (999, other)):
        connection.execute("UPDATE audit SET seq = ? WHERE seq = ?", (new, old))


def test_a_log_that_nobody_touched_is_proved(log: Path) -> None:
    found = verdict(log)
    assert found.well
    assert found.flaws == ()
    assert (found.rows, found.last, found.marked) == (ROWS, ROWS, ROWS)
    assert len(bytes.fromhex(found.head)) == 32


def test_an_empty_log_is_well(path: Path) -> None:
    take(path, SystemClock())[0].close()
    assert verdict(path) == Verdict(0, 0, "", None)


@pytest.mark.parametrize("column", ["at", "kiosk", "role", "action", "detail"])
def test_a_change_is_found(log: Path, column: str) -> None:
    value = {"at": AT.replace("09", "10"), "role": "staff", "detail": '{"rows":9999}'}.get(column, "other")
    tamper(log, lambda connection: connection.execute(f"UPDATE audit SET {column} = ? WHERE seq = 3", (value,)))
    assert flaws(log) == {Flaw.CHANGED: (3,)}
    assert not verdict(log).well


def test_a_change_whose_hash_was_made_anew_is_found_at_the_next_row(log: Path) -> None:
    def work(connection: sqlite.Connection) -> None:
        connection.execute("UPDATE audit SET role = 'staff' WHERE seq = 3")
        (before,) = connection.execute("SELECT hash FROM audit WHERE seq = 2").fetchone()
        row = connection.execute(f"SELECT {', '.join(audit.COLUMNS)} FROM audit WHERE seq = 3").fetchone()
        connection.execute("UPDATE audit SET hash = ? WHERE seq = 3", (audit.chained(before, row),))

    tamper(log, work)
    assert flaws(log) == {Flaw.CHANGED: (4,)}


def test_a_row_that_was_taken_out_is_found(log: Path) -> None:
    tamper(log, lambda connection: connection.execute("DELETE FROM audit WHERE seq = 4"))
    assert Flaw.MISSING in flaws(log)


def test_rows_that_changed_places_are_found(log: Path) -> None:
    tamper(log, lambda connection: swap(connection, 2, 6))
    assert flaws(log)[Flaw.CHANGED] == (2, 3, 6, 7)


@pytest.mark.parametrize("left", [0, 1, ROWS - 1])
def test_an_end_that_was_cut_off_is_found(log: Path, left: int) -> None:
    tamper(log, lambda connection: connection.execute("DELETE FROM audit WHERE seq > ?", (left,)))
    assert flaws(log) == {Flaw.CUT: ()}
    append(log, 99)
    assert not verdict(log).well, "what is written afterwards does not hide it"
    for number in range(ROWS):
        append(log, number)
    assert flaws(log) == {Flaw.REWRITTEN: ()}


def test_a_log_that_was_written_anew_is_found(log: Path) -> None:
    def work(connection: sqlite.Connection) -> None:
        connection.execute("UPDATE audit SET detail = '{}' WHERE seq = 5")
        relink(connection)

    tamper(log, work)
    assert flaws(log) == {Flaw.REWRITTEN: ()}


def test_a_log_without_its_mark_says_so_and_the_next_row_makes_one(log: Path) -> None:
    mark_path(log).unlink()
    assert flaws(log) == {Flaw.NO_MARK: ()}
    append(log, 1)
    assert verdict(log).well
    assert told_of_mark(log) == [{"what": "log", "state": "missing"}]
    append(log, 1)
    assert told_of_mark(log) == [{"what": "log", "state": "missing"}], "told once"


def test_an_end_cut_off_together_with_the_mark_leaves_a_row_for_good(log: Path) -> None:
    tamper(log, lambda connection: connection.execute("DELETE FROM audit WHERE seq > 4"))
    mark_path(log).unlink()
    append(log, 1)
    assert told_of_mark(log) == [{"what": "log", "state": "missing"}]


def told_of_mark(log: Path) -> list[dict[str, object]]:
    with Reader(log) as reader:
        return reader.ask(lambda c: [one.detail for one in audit_trail.entries(c, actions={"mark_replaced"})])


def test_an_older_mark_is_told_and_is_no_alarm(log: Path) -> None:
    old = mark_path(log).read_bytes()
    append(log, 1)
    mark_path(log).write_bytes(old)
    assert flaws(log) == {Flaw.OLD_MARK: ()}
    assert verdict(log).well
    assert [finding.sign for finding in doctor(log).findings] == [Sign.NOTE]
    append(log, 2)
    assert flaws(log) == {}


def test_a_mark_of_another_database_is_told_and_gives_way(log: Path) -> None:
    mark.start_over(mark_path(log), mark.Mark(3, "00", "another"))
    assert flaws(log) == {Flaw.OTHER_MARK: ()}
    append(log, 1)
    assert flaws(log) == {}
    assert told_of_mark(log) == [{"what": "log", "state": "another", "number": 3}]


def test_a_damaged_mark_is_no_mark(log: Path) -> None:
    mark_path(log).write_bytes(b"nonsense")
    assert flaws(log) == {Flaw.NO_MARK: ()}


def test_a_disk_that_refuses_the_mark_does_not_undo_the_row(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(mark, "write", full)
        append(log, 1)
    assert flaws(log) == {Flaw.OLD_MARK: ()}
    assert verdict(log).rows == ROWS + 1


def test_after_a_restore_the_mark_begins_anew(log: Path) -> None:
    tamper(log, lambda connection: connection.execute("DELETE FROM audit WHERE seq > 4"))
    connection = sqlite.connect(str(log))
    audit_trail.begin_anew(connection, log)
    connection.close()
    assert flaws(log) == {}


def test_the_doctor_says_what_is_wrong_with_the_log(log: Path) -> None:
    assert doctor(log).well
    tamper(log, lambda connection: connection.execute("UPDATE audit SET role = 'staff' WHERE seq = 3"))
    health = doctor(log)
    assert [finding.sign for finding in health.findings] == [Sign.LOG]
    assert "at number 3" in health.findings[0].sentence


def put_in_between(connection: sqlite.Connection, number: int) -> None:
    """Put in a row of its own: a copy of the last one would be what a program may add that cannot move the mark."""
    columns = ", ".join(name for name in audit.COLUMNS if name not in ("seq", "detail"))
    connection.execute("UPDATE audit SET seq = seq + 1001 WHERE seq >= ?", (number,))
    connection.execute("UPDATE audit SET seq = seq - 1000 WHERE seq > 1000")
    connection.execute(
        f"INSERT INTO audit (seq, detail, {columns}, hash) SELECT ?, ?, {columns}, hash FROM audit WHERE seq = ?",
        (number, '{"rows":77}', number + 1),
    )


def test_any_change_by_hand_is_found(log: Path) -> None:
    """Rows edited, deleted, cut off, moved and put in between, half of them with every hash made anew."""
    seed = random.randrange(10**6)
    chance, kept = random.Random(seed), log.read_bytes()
    kinds, missed = ("edited", "deleted", "cut off", "moved", "put in between"), []
    for number in range(CHANGES):
        log.write_bytes(kept)
        one, other = chance.sample(range(1, ROWS + 1), 2)
        kind, forge = kinds[number % len(kinds)], chance.random() < 0.5

        def work(
            connection: sqlite.Connection, one: int = one, other: int = other, kind: str = kind, forge: bool = forge
        ) -> None:
            match kind:
                case "edited":
                    connection.execute("UPDATE audit SET detail = '{\"rows\":77}' WHERE seq = ?", (one,))
                case "deleted":
                    connection.execute("DELETE FROM audit WHERE seq = ?", (one,))
                case "cut off":
                    connection.execute("DELETE FROM audit WHERE seq >= ?", (one,))
                case "moved":
                    swap(connection, one, other)
                case _:
                    put_in_between(connection, one)
            if forge:
                relink(connection)

        tamper(log, work)
        if verdict(log).well:
            missed.append((kind, one, other, forge))
    assert not missed, f"seed {seed}"
    results.write("audit chain", "pytest tests/store/test_audit_trail.py", changes=CHANGES, missed=len(missed))


def test_rows_are_read_newest_first_by_page_and_kind(log: Path) -> None:
    connection = database.open_for_reading(log)
    assert [entry.seq for entry in entries(connection, limit=3)] == [8, 7, 6]
    assert [entry.seq for entry in entries(connection, limit=3, before=6)] == [5, 4, 3]
    assert [entry.seq for entry in entries(connection, actions=[Action.EXPORTED], oldest_first=True)] == [1, 4, 7]
    (last,) = entries(connection, limit=1)
    connection.close()
    assert msgspec.structs.asdict(last) == {
        "seq": 8,
        "at": AT,
        "kiosk": "kiosk-1",
        "role": "admin",
        "action": "logged_in",
        "detail": {"rows": 7},
    }
