"""Guesses at the real passcode file and is killed again and again; a program of its own, for it forks.

    python -m tests.access.guessing FOLDER SEED KILLS [forgetful]

Each child guesses as fast as it can and is killed after some hundredths of a second at most. Whatever is compared is
noted first, with the number of tries that are on disk at that moment. With `forgetful` the count is not written: the
control. Prints one line of JSON.
"""

import json
import os
import random
import select
import signal
import sys
from pathlib import Path

import argon2  # noqa: F401  imported before the fork, so that each child begins at once

from kiosk.access import record
from kiosk.access.passcodes import Cost, Passcodes
from kiosk.access.roles import Role
from kiosk.clock import SystemClock

CHEAP = Cost(memory_kib=8, passes=1)
LONGEST_LIFE_S = 0.06


class Noting(Passcodes):
    """Passcodes that note each comparison before it is made."""

    def __init__(self, path: Path, noted: int) -> None:
        super().__init__(path, SystemClock(), CHEAP)
        self._noted = noted

    def _matching(self, kept: record.Record, text: str) -> Role | None:
        on_disk = len(record.read(self._path).lockout.tries_ms)
        os.write(self._noted, f"{on_disk}\n".encode())
        return super()._matching(kept, text)


def guess(path: Path, noted: int, forgetful: bool) -> None:
    """Guess for ever."""
    if forgetful:
        record.write = lambda *_: None
    passcodes = Noting(path, noted)
    while True:
        passcodes.check("99999998")


def main(folder: Path, seed: int, kills: int, forgetful: bool) -> dict[str, object]:
    """Kill so often; return what was compared, and how many tries were on disk each time."""
    chance = random.Random(seed)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / "access.json"
    Passcodes(path, SystemClock(), CHEAP).set(Role.ADMIN, "73910284")
    noted = os.open(folder / "compared", os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
    for _ in range(kills):
        child = os.fork()
        if not child:
            try:
                guess(path, noted, forgetful)
            finally:
                os._exit(70)
        select.select([], [], [], chance.uniform(0.0, LONGEST_LIFE_S))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        assert os.WIFSIGNALED(status), f"it ended by itself, seed {seed}"
    os.lseek(noted, 0, os.SEEK_SET)
    on_disk = [int(line) for line in (folder / "compared").read_text().split()]
    wait_s = Passcodes(path, SystemClock(), CHEAP).wait_s()
    return {"kills": kills, "seed": seed, "compared": len(on_disk), "on_disk": on_disk[:10], "wait_s": wait_s}


if __name__ == "__main__":
    report = main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), "forgetful" in sys.argv)
    sys.stdout.write(json.dumps(report) + "\n")
