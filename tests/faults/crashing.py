"""Crashes and hangs the kiosk under the supervisor while people use it; a program of its own, for it takes signals.

    python -m tests.faults.crashing FOLDER CRASHES HANGS [alone]

Prints one line of JSON: how long each crash and each hang kept the screen away (seconds from the fault to the first
frame of the next kiosk), and what became of the answers. With `alone` nobody supervises: the control, which must stay
away.
"""

import json
import os
import random
import signal
import sys
import time
from pathlib import Path
from threading import Thread
from typing import Any

from kiosk.assembly.supervising import Limits, Process, Supervisor
from kiosk.store import health
from kiosk.store.reader import Reader

CRASHES = (signal.SIGSEGV, signal.SIGABRT, signal.SIGKILL, signal.SIGBUS)
HANGS = (signal.SIGUSR1, signal.SIGSTOP)
GIVES_UP_S = float(os.environ.get("KIOSK_GIVES_UP_S", "30"))
LIMITS = Limits(well_after_s=0.2, most_ends=10_000)


class Unlucky:
    """Waits until a kiosk is open and in use, and brings it down."""

    def __init__(self, supervisor: Supervisor, crashes: int, hangs: int) -> None:
        self._supervisor = supervisor
        faults = [CRASHES[number % len(CRASHES)] for number in range(crashes)]
        self._faults = [*faults, *(HANGS[number % len(HANGS)] for number in range(hangs))]
        self.away: dict[str, list[float]] = {"crash": [], "hang": []}

    def __call__(self) -> None:
        kiosk = self._open_one(None)
        for fault in self._faults:
            if kiosk is None:
                break
            time.sleep(0.4 + random.random() * 1.5)
            at = time.monotonic()
            os.kill(kiosk.pid, fault)
            kiosk = self._open_one(kiosk)
            away = GIVES_UP_S if kiosk is None or kiosk.ready_at is None else kiosk.ready_at - at
            self.away["hang" if fault in HANGS else "crash"].append(round(away, 2))
        time.sleep(1)
        os.kill(os.getpid(), signal.SIGTERM)

    def _open_one(self, before: Process | None) -> Process | None:
        until = time.monotonic() + GIVES_UP_S
        while time.monotonic() < until:
            kiosk = self._supervisor.kiosk
            if kiosk is not None and kiosk is not before and kiosk.ready_at is not None:
                return kiosk
            time.sleep(0.01)
        return None


class Alone(Supervisor):
    """Opens the kiosk once and looks after nothing: the control."""

    def run(self) -> int:
        self.kiosk = Process(self._command)
        with self._signals():
            while not self._is_asked:
                time.sleep(0.1)
        self.kiosk.kill()
        return 0


def look(folder: Path) -> dict[str, Any]:
    """Compare what was seen on the glass with what is stored."""
    begun: dict[str, int] = {}
    thanked = set()
    for line in (folder / "taps").read_text().splitlines():
        name, what = line.split()
        begun[name] = begun.get(name, 0) + (what == "answered")
        if what == "thanked":
            thanked.add(name)
    with Reader(folder / "kiosk.sqlite") as reader:
        rows = reader.rows(
            "SELECT r.id, r.status, count(a.value) FROM responses r"
            " LEFT JOIN answers a ON a.response = r.key GROUP BY r.key"
        )
        stored = {name: (status, answers) for name, status, answers in rows}
    missing = [answers - stored.get(name, ("", 0))[1] for name, answers in begun.items()]
    return {
        "visits": len(begun),
        "thanked": len(thanked),
        "lost": sum(stored.get(name, ("", 0))[0] != "completed" for name in thanked),
        "most_answers_lost": max([0, *missing]),
        "answers_lost": sum(lost for lost in missing if lost > 0),
    }


def main() -> None:
    """Do what the module says."""
    folder, crashes, hangs = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    kiosk = [sys.executable, "-m", "tests.faults.visited", str(folder)]
    kind = Alone if "alone" in sys.argv[4:] else Supervisor
    said: list[str] = []
    supervisor = kind(kiosk, lambda _: [sys.executable, "-c", "import time; time.sleep(99)"], LIMITS, said.append)
    unlucky = Unlucky(supervisor, crashes, hangs)
    thread = Thread(target=unlucky, name="unlucky")
    thread.start()
    code = supervisor.run()
    thread.join()
    found: dict[str, Any] = {"code": code, **unlucky.away, "said": said}
    if kind is Supervisor:
        found.update(look(folder), well=health.doctor(folder / "kiosk.sqlite").well)
    sys.stdout.write(json.dumps(found) + "\n")


if __name__ == "__main__":
    main()
