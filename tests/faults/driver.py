"""Kills the real writer with SIGKILL at random moments, again and again; a program of its own, for it forks.

    python -m tests.faults.driver FOLDER SEED KILLS [early]

A child opens the store and stores visits as fast as it can; each acknowledgement is appended to a file before the next
visit begins. The parent kills it, looks at the database, and starts the next one on the same files. With `early` the
child acknowledges before the store does: the control, which must lose. Prints one line of JSON.
"""

import json
import os
import random
import re
import select
import signal
import sys
from pathlib import Path

import sqlite_utils.migrations  # noqa: F401  imported before the fork, so that each child begins at once

from kiosk.store import health
from kiosk.store.reader import Reader
from kiosk.store.writer import Writer
from tests.store import samples

ACKNOWLEDGED = re.compile(r"([0-9a-f-]{36}) (\d+) (\d+) ([0-9a-f]*)\n")
LONGEST_LIFE_S = 0.08
KILLED_WHILE_OPENING = 0.2  # of all; the others are killed once they take visits, however slow the machine is
DOCTOR_EVERY = 25


def visits(folder: Path, noted: Path, round_number: int, early: bool, ready: int) -> None:
    """Store visits in `folder` for ever; note each acknowledgement in the file `noted`; tell `ready` of the start."""
    acks = os.open(noted, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def acknowledge(name: str, answers: int, seq: int, head: str) -> None:
        os.write(acks, f"{name} {answers} {seq} {head}\n".encode())

    writer = Writer(folder / "kiosk.sqlite", "1.0", lambda _: None)
    writer.start().result()
    writer.publish(samples.survey(), samples.TEXT).result()
    os.write(ready, b"1")
    for visit in range(10_000):
        number = round_number * 10_000 + visit
        steps = samples.steps(2, 6, 9, (1, 3), "x" * (visit * 37 % 400 + 1))
        for answers in range(1, 5):
            snapshot = samples.snapshot(number, steps[:answers], status="open")
            saved = writer.save(snapshot)
            if not early:
                saved.result()
                acknowledge(snapshot.id, answers, 0, "")
        finished = writer.finish(samples.snapshot(number, steps))
        if early:
            acknowledge(snapshot.id, 5, 0, "")
        else:
            receipt = finished.result()
            acknowledge(snapshot.id, 5, receipt.seq, receipt.head)


def acknowledged(noted: Path) -> dict[str, tuple[int, int, str]]:
    """Return what was promised: how many answers of each visit, its number and hash."""
    found: dict[str, tuple[int, int, str]] = {}
    if noted.exists():
        # a kill in the middle of a line leaves its beginning, and the next child's first line goes on behind it
        for match in ACKNOWLEDGED.finditer(noted.read_text()):
            name, answers, seq, head = match.groups()
            found[name] = (int(answers), int(seq), head)
    return found


def lost_of(folder: Path, acks: dict[str, tuple[int, int, str]]) -> list[str]:
    """Return the ids of which less is stored than was acknowledged."""
    if not (folder / "kiosk.sqlite").exists() or not acks:
        return []
    with Reader(folder / "kiosk.sqlite") as reader:
        assert reader.rows("PRAGMA integrity_check") == [("ok",)]
        ((ended, highest),) = reader.rows("SELECT count(seq), coalesce(max(seq), 0) FROM responses")
        assert ended == highest, "the numbers have a gap"
        rows = reader.rows(
            "SELECT id, coalesce(seq, 0), coalesce(hex(hash), ''), (SELECT count(*) FROM answers WHERE response = key)"
            " FROM responses"
        )
    stored = {name: (answers, seq, head.lower()) for name, seq, head, answers in rows}
    assert len(stored) == len(rows)
    return [
        name
        for name, (answers, seq, head) in acks.items()
        if name not in stored
        or stored[name][0] < answers
        or (answers == 5 and not stored[name][1])
        or (seq and stored[name][1:] != (seq, head))
    ]


def main(folder: Path, seed: int, kills: int, early: bool) -> dict[str, object]:
    """Kill so often; return what was promised, what is stored and what is lost."""
    chance = random.Random(seed)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    noted = folder / "acks"
    lost: set[str] = set()
    for number in range(kills):
        opened, ready = os.pipe()
        child = os.fork()
        if not child:
            try:
                visits(folder, noted, number, early, ready)
            finally:
                os._exit(70)
        if chance.random() >= KILLED_WHILE_OPENING:
            select.select([opened], [], [], 30)
        select.select([], [], [], chance.uniform(0.0, LONGEST_LIFE_S))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        os.close(opened)
        os.close(ready)
        assert os.WIFSIGNALED(status), f"the writer ended by itself in round {number}, seed {seed}"
        lost.update(lost_of(folder, acknowledged(noted)))
        if number % DOCTOR_EVERY == 0 and (folder / "kiosk.sqlite").exists() and acknowledged(noted):
            assert health.doctor(folder / "kiosk.sqlite").well, f"round {number}, seed {seed}"
    acks = acknowledged(noted)
    found = health.doctor(folder / "kiosk.sqlite")
    return {
        "kills": kills,
        "seed": seed,
        "acknowledged": sum(answers == 5 for answers, _, _ in acks.values()),
        "answers": sum(answers for answers, _, _ in acks.values()),
        "stored": found.last_seq,
        "lost": len(lost),
        "well": found.well,
        "findings": [finding.sentence for finding in found.findings],
    }


if __name__ == "__main__":
    report = main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), "early" in sys.argv)
    sys.stdout.write(json.dumps(report) + "\n")
