"""Power cuts, enumerated: every moment of real visits, every state the disk may be in afterwards.

A control proves that this can find a loss at all: the same with synchronous=NORMAL must lose.
"""

import os
import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from kiosk.store import database, responses, surveys
from kiosk.store import sqlite as product
from kiosk.store.acknowledge import acknowledge
from kiosk.store.opening import take
from tests.faults import results
from tests.faults.disk import Disk, Op, PowerCuts, install, write_files
from tests.store import samples

VISITS = int(os.environ.get("KIOSK_VISITS", "12"))  # of five commits each: four answers and the end
SEED = 7


def _record(path: Path, monkeypatch: pytest.MonkeyPatch, synchronous: str, number: int) -> list[Op]:
    """Take real visits through the store's own code; return what the disk was asked to do, and what was promised."""
    disk = Disk()
    with monkeypatch.context() as patch:
        install(disk, patch)
        pragmas = [("synchronous", synchronous, number) if p[0] == "synchronous" else p for p in database._PRAGMAS]
        patch.setattr(database, "_PRAGMAS", tuple(pragmas))
        held, _ = take(path, SystemClock())
        held.begin()
        surveys.publish(held.connection, samples.survey(), samples.TEXT, "1.0", samples.NOW)
        held.commit()
        known = surveys.known(held.connection, "desk-visit", 1)
        assert known is not None
        for visit in range(VISITS):
            steps = samples.steps(2, 6, 9, (1, 3), "x" * (visit * 40 % 500 + 1))
            for answers in range(1, 5):
                snapshot = samples.snapshot(visit, steps[:answers], status="open")
                held.begin()
                responses.put(held.connection, known, snapshot)
                held.commit()
                disk.log.append(("ack", snapshot.id, answers, ""))
            snapshot = samples.snapshot(visit, steps)
            receipt = acknowledge(held, lambda: known, snapshot)
            disk.log.append(("ack", snapshot.id, 5, receipt.head))
            held.empty_log()
        log = list(disk.log)
        held.close()
    return log


def _found(folder: Path) -> dict[str, tuple[int, str]] | None:
    """Return the answers and the hash of each response, or None if the database is damaged."""
    connection = product.connect(str(folder / "kiosk.sqlite"), isolation_level=None)
    try:
        if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            return None
        if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'responses'").fetchall():
            return {}
        rows = connection.execute(
            "SELECT id, (SELECT count(*) FROM answers WHERE response = key), coalesce(hex(hash), ''), seq"
            " FROM responses"
        ).fetchall()
        numbers = sorted(row[3] for row in rows if row[3] is not None)
        assert numbers == list(range(1, len(numbers) + 1)), "the numbers have no gap"
        return {row[0]: (row[1], row[2].lower()) for row in rows}
    except product.DatabaseError:
        return None
    finally:
        connection.close()


@pytest.fixture
def after(tmp_path: Path) -> Iterator[Path]:
    """Return a folder for the states after a cut: in memory where there is such a place, for there are thousands."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else tmp_path) as folder:
        yield Path(folder)


def _cut_everywhere(log: list[Op], folder: Path, *, ordered: bool, chances: int) -> tuple[int, int, int]:
    """Return how many states there were, how many had lost what was acknowledged, and how many were damaged."""
    chance = random.Random(SEED)
    total = lost = damaged = 0
    seen: dict[tuple[int, ...], bool] = {}
    for _, acks, files in PowerCuts(log, ordered=ordered).states(chances, lambda: chance.random() < 0.5):
        total += 1
        key = (len(acks), hash(tuple(sorted(files.items()))))
        if key not in seen:
            write_files(files, folder)
            found = _found(folder)
            promised = {ack[1]: (ack[2], ack[3]) for ack in acks}
            damaged += found is None
            seen[key] = found is not None and all(
                name in found and found[name][0] >= answers and (not head or found[name][1] == head)
                for name, (answers, head) in promised.items()
            )
        lost += not seen[key]
    return total, lost, damaged


@pytest.mark.parametrize("ordered", [True, False], ids=["ordered", "strict"])
def test_no_power_cut_loses_an_acknowledged_answer(
    tmp_path: Path, after: Path, monkeypatch: pytest.MonkeyPatch, ordered: bool
) -> None:
    log = _record(tmp_path / "data" / "kiosk.sqlite", monkeypatch, "EXTRA", 3)
    assert sum(op[0] == "ack" for op in log) == VISITS * 5
    total, lost, damaged = _cut_everywhere(log, after, ordered=ordered, chances=2)
    assert (lost, damaged) == (0, 0), f"of {total} states after {len(log)} operations, seed {SEED}"
    assert total > 2000
    results.write(
        f"power cut, enumerated, {'ordered' if ordered else 'strict'}",
        f"KIOSK_VISITS={VISITS} pytest tests/faults/test_power_cut.py",
        commits=VISITS * 5,
        states=total,
        lost=lost,
        damaged=damaged,
    )


@pytest.mark.parametrize(
    ("synchronous", "number", "ordered"), [("NORMAL", 1, True), ("NORMAL", 1, False), ("FULL", 2, False)]
)
def test_the_controls_with_fewer_flushes_do_lose(
    tmp_path: Path, after: Path, monkeypatch: pytest.MonkeyPatch, synchronous: str, number: int, ordered: bool
) -> None:
    log = _record(tmp_path / "data" / "kiosk.sqlite", monkeypatch, synchronous, number)
    total, lost, _ = _cut_everywhere(log, after, ordered=ordered, chances=0)
    assert lost > 0, f"none of {total} states lost anything: this test cannot find a loss"
