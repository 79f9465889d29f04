"""A long run on the real window and a real store: visit after visit while things go wrong; what is lost, what grows.

Run by `make soak`. KIOSK_SOAK_MINUTES says for how long, KIOSK_SOAK_SEED repeats what an earlier run did.
"""

import os
import random
import sys
import time
import traceback
from collections import Counter
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.faults.refusing import KINDS, Refusing

MINUTES = float(os.environ.get("KIOSK_SOAK_MINUTES") or 2)
SEED = int(os.environ.get("KIOSK_SOAK_SEED") or time.time_ns() % 1_000_000)
SIZE = (1024, 600)
RESTARTS = 0.2
"""The share of the time, from the beginning, in which the kiosk is started anew now and then. That is a new process in
the hall; here it is the same one, which keeps what Qt and PySide keep of each engine. What grows is looked at later."""
AIDS = ("", "largeText", "highContrast", "lowReach")
"""Once there is no more restart, every page is drawn in every language with each of these, so that what Qt keeps of
letters and pages is full; nothing may grow from there on."""
LEAST = 200
"""Visits without which it cannot be told whether anything grows."""
EVERY = 10
"""Visits from one look at what the process holds to the next."""
GROWS = {"memory": (3.0, 5.0), "files": (2.0, 2.0), "threads": (2.0, 2.0), "none": (50.0, 300.0)}
"""What counts as flat: a line fitted to all that was seen rises by no more than the first number in 1,000 visits, or by
no more than the second in all (what comes and goes with caches). Memory in MiB."""
SHORT = {"memory": "MiB", "files": "files", "threads": "threads", "none": "references to None"}
Seen = tuple[int, dict[str, float]]
"""After so many visits the process held this."""
WORDS = {"memory": "memory of its own, MiB", "files": "open files", "threads": "threads", "none": "references to None"}
SHIFTS = (timedelta(), timedelta(hours=-2), timedelta(hours=2), timedelta(days=400), timedelta(days=-20_000))
HARMLESS = ("Object or context destroyed during incubation", "Cannot create delegate")
"""What Qt says when a page of the desk is left while rows of its list that are out of sight are still being made: the
page is gone, and so are they. Counted apart."""
PAGES = (
    *("scores", "trend", "hours", "languages", "service", "comments", "alerts", "ideas", "reports", "export", "kiosk"),
    *("surveys", "tickets", "settings", "care", "passcodes", "device", "log"),
)
"""The desk's."""


def complaints() -> list[str]:
    """Return a list that fills with what Qt and Python complain of from now on."""
    from PySide6.QtCore import qInstallMessageHandler

    found: list[str] = []
    qInstallMessageHandler(lambda _kind, _context, text: found.append(text))
    sys.excepthook = lambda kind, error, _trace: found.append(f"{kind.__name__}: {error}")
    sys.unraisablehook = lambda caught: found.append(str(caught.exc_value))
    return found


class Soak:
    """One kiosk after the other on one data folder, and the visitors, faults and staff that come to them."""

    def __init__(self, folder: Path, source: random.Random, refusing: Refusing) -> None:
        """Open the kiosk in `folder`."""
        self.source = source
        self.refusing = refusing
        self.folder = folder
        self.acknowledged: dict[str, int] = {}
        """Responses the disk's word was given for: id -> number."""
        self.did: Counter[str] = Counter()
        self.base = timedelta()
        """What has passed before the last restart."""
        self.settles_from = 0
        """The visits after which nothing may grow."""
        self.open()

    def open(self) -> None:
        """Put a kiosk and its staff there."""
        from tests.ui.staff import Staff
        from tests.ui.trial import Trial

        self.warmed = False
        """Whether every page has been drawn in every way."""
        self.trial = Trial(self.folder, size=SIZE)
        self.staff = Staff(self.trial, passcodes=not self.did["restarts"])
        writer = self.trial.kiosk.recording.writer
        plain = writer.finish

        def finish(snapshot: Any) -> Any:
            future = plain(snapshot)
            future.add_done_callback(lambda done: self._note(snapshot.id, done))
            return future

        writer.finish = finish

    def _note(self, name: str, done: Any) -> None:
        if not done.cancelled() and done.exception() is None:
            self.acknowledged[name] = done.result().seq

    def restart(self) -> None:
        """End the kiosk and start it anew."""
        self.trial.close()
        self.did["restarts"] += 1
        passed_s = self.trial.clock.passed_s
        self.open()
        self.base += timedelta(seconds=passed_s - self.trial.clock.passed_s)
        self.trial.clock.shift = self.base

    def round(self, *, restarts: bool) -> None:
        """Let one visitor come, and perhaps something happen, a restart among that."""
        source, number = self.source, self.did["visits"]
        self.did["visits"] += 1
        if source.random() < 0.03:
            self.trial.clock.shift = self.base + source.choice(SHIFTS)
            self.did["clock steps"] += 1
        if not (restarts or self.warmed):
            self.warm()
        if number % 150 == 5 or source.random() < 0.01:
            self.tour()
        if restarts and (number % 20 == 10 or source.random() < 0.01):
            self.restart()
        fault = source.choice(KINDS) if source.random() < 0.15 else ""
        times = source.choice((1, 1, 1, 1, 2, 10**9)) if fault else 0
        self.visit(fault, times)
        self.heal()

    def warm(self) -> None:
        """Have every page drawn in every language, with each aid, and every page of the desk."""
        trial = self.trial
        for language in list(trial.visit.property("languages")):
            for aid in AIDS:
                trial.visit.setLanguage(language)
                if aid:
                    trial.visit.aids.setProperty(aid, True)
                self.start()
                trial.give(1)  # which brings the question why
                self.answer(words=True)
                self.did["visits"] += 1
        self.tour(PAGES)
        self.warmed = True
        self.settles_from = self.did["visits"]

    def answer(self, *, words: bool) -> None:
        """Answer all that is left, the lowest where there is a scale, and leave the thanks."""
        trial = self.trial
        while trial.screen == "scale":
            trial.give(next(iter(trial.visit.property("values"))))
        if trial.screen == "choice":
            trial.tap("option0")
            trial.tap("nextButton")
            trial.until(lambda: trial.screen != "choice")
        self.end(words=words)

    def end(self, *, words: bool) -> None:
        """Write a comment or none, and leave the thanks."""
        trial = self.trial
        if words and trial.screen == "comment":
            trial.write("It was all right.")
            trial.tap("nextButton")
        elif trial.screen == "comment":
            trial.tap("skipButton")
        trial.until(lambda: trial.screen in ("thanks", "unsaved"))
        self.did[trial.screen] += 1
        trial.read()
        trial.visit.dismiss()
        trial.finger.wait(2)

    def visit(self, fault: str, times: int) -> None:
        """Make one visit: in some language, with aids, a way back, a comment, or left half way; the disk may refuse."""
        trial, source = self.trial, self.source
        trial.visit.setLanguage(source.choice(list(trial.visit.property("languages"))))
        if source.random() < 0.15:
            trial.visit.aids.setProperty(source.choice(("largeText", "highContrast", "lowReach")), True)
        self.start()
        at = source.choice(("satisfaction", "ease", "recommend", "comment")) if fault else ""
        leaves = source.random() < 0.1
        while trial.screen == "scale":
            if trial.question == at:
                self.refuse(fault, times)
            trial.give(source.choice(list(trial.visit.property("values"))))
            if source.random() < 0.05 and trial.screen == "scale":
                trial.tap("backButton")
            if source.random() < 0.05:
                trial.visit.setLanguage(source.choice(list(trial.visit.property("languages"))))
                self.did["languages in a visit"] += 1
            if leaves and trial.question == "recommend":
                self._leave()
                return
        if trial.screen == "choice":
            trial.tap("option0")
            trial.tap("nextButton")
            trial.until(lambda: trial.screen != "choice")
        if at == "comment":
            self.refuse(fault, times)
        self.end(words=source.random() < 0.2)

    def start(self) -> None:
        """Touch the start; once more, as people do, where the store's word came just then and the screen turned."""
        for _ in range(5):
            self.trial.tap("startButton")
            for _ in range(200):
                if self.trial.screen != "start":
                    return
                self.trial.finger.wait(2)
            self.did["second touches on the start"] += 1
        raise AssertionError(f"no visit begins on the screen {self.trial.screen!r}")

    def _leave(self) -> None:
        self.did["time-outs"] += 1
        self.trial.visit.time_out()
        self.trial.visit.time_out()
        self.trial.finger.wait()

    def refuse(self, fault: str, times: int) -> None:
        """Let the disk refuse from now on."""
        self.did["faults"] += 1
        self.refusing.refuse(fault, times)

    def heal(self) -> None:
        """Let the disk take everything again, and wait until what waits for it is stored."""
        self.refusing.heal()
        trial = self.trial
        for _ in range(100):
            if not trial.kiosk.recording.trouble and trial.screen == "start":
                return
            trial.read()
            trial.visit.dismiss()
            trial.finger.wait(100)
        raise AssertionError(f"still {trial.kiosk.recording.trouble!r}, on the screen {trial.screen!r}")

    def tour(self, pages: tuple[str, ...] = ()) -> None:
        """Let staff come in, look at these pages or some, and perhaps make an export."""
        from tests.ui.staff import ADMIN

        trial, staff = self.trial, self.staff
        trial.read()
        staff.come_in(ADMIN)
        for page in pages or self.source.sample(PAGES, 4):
            self.staff.pages.go(page)
            trial.finger.wait(30)
        if self.source.random() < 0.5:
            staff.pages.go("export")
            trial.finger.wait(30)
            staff.tap("exportStart")
            trial.until(lambda: staff.exporting.state not in ("running", "releasing"), 20_000)
            assert staff.exporting.state == "done", staff.exporting.problem
            self.did["exports"] += 1
            for file in trial.data.exports.iterdir():
                file.unlink()
        staff.gate.close()
        trial.until(lambda: not staff.is_up)
        self.did["tours of the desk"] += 1
        trial.read()


def slope(points: list[tuple[int, float]]) -> float:
    """Return by how much a line fitted to (visit, value) rises in a visit; 0 for fewer than two points."""
    if len(points) < 2:
        return 0.0
    mean_x = sum(x for x, _ in points) / len(points)
    mean_y = sum(y for _, y in points) / len(points)
    across = sum((x - mean_x) ** 2 for x, _ in points)
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / across


def flat(name: str, points: list[tuple[int, float]]) -> tuple[bool, float, float]:
    """Tell whether what was seen of one thing is flat; and by how much its line rises in 1,000 visits, and in all."""
    rise = slope(points)
    over = rise * (points[-1][0] - points[0][0]) if points else 0.0
    per_thousand, in_all = GROWS[name]
    return rise * 1000 <= per_thousand or over <= in_all, rise * 1000, over


def proven(database: Path, acknowledged: dict[str, int]) -> list[str]:
    """Return what is wrong in the store: acknowledged and not there, there twice, or what the doctor finds."""
    from kiosk.store import health
    from kiosk.store.reader import Reader

    found = health.doctor(database)
    wrong = [] if found.well else [f"the doctor: {finding}" for finding in found.findings]
    with Reader(database) as reader:
        stored = reader.rows("SELECT id, seq FROM responses")
        wrong += [str(row) for row in reader.rows("PRAGMA integrity_check") if row != ("ok",)]
    numbers = dict(stored)
    if len(numbers) != len(stored):
        wrong.append(f"{len(stored) - len(numbers)} responses are there twice")
    wrong += [f"lost: {name}, number {seq}" for name, seq in acknowledged.items() if numbers.get(name) != seq]
    return wrong


def told(soak: Soak, seen: list[Seen], wrong: list[str], complained: list[str], minutes: float) -> bool:
    """Print the table and write down what was counted; return whether all promises are kept."""
    from tests.faults import results

    harmless = [line for line in complained if line.endswith(HARMLESS)]
    complained = [line for line in complained if line not in harmless]
    did, kept = soak.did, not wrong and not complained
    for what in ("visits", "faults", *sorted(set(did) - {"visits", "faults"})):
        print(f"{what:<42}{did[what]:>12,}")
    print(f"{'refused by the disk':<42}{soak.refusing.met:>12,}")
    print(f"{'acknowledged':<42}{len(soak.acknowledged):>12,}")
    for what, lines in (
        ("lost, twice, or wrong in the store", wrong),
        ("complaints of Qt or Python, crashes", complained),
    ):
        print(f"{what:<42}{len(lines):>12}    0")
        print("".join(f"  {line[:2000]}\n" for line in dict.fromkeys(lines)), end="")
    since = did["visits"] - soak.settles_from
    settled = [(number, held) for number, held in seen if number >= soak.settles_from]
    rises = {}
    for name, what in WORDS.items():
        points = [(number, held[name]) for number, held in settled]
        is_flat, per_thousand, over = flat(name, points)
        if since >= LEAST:
            kept &= is_flat
        rises[name] = per_thousand
        mark = "  too few visits" if since < LEAST else "" if is_flat else "  NOT FLAT"
        ends = f"{points[0][1]:>12,.1f}{points[-1][1]:>12,.1f}" if points else ""
        most = f"{per_thousand:+.2f} in 1,000 visits <= {GROWS[name][0]:g}, or {over:+.1f} in all <= {GROWS[name][1]:g}"
        print(f"{what:<42}{ends}    {most}{mark}")
    asked = f"KIOSK_SOAK_MINUTES={MINUTES:g} KIOSK_SOAK_SEED={SEED} python benchmarks/soak.py"
    counts = {"visits": did["visits"], "minutes": round(minutes, 1), "faults": did["faults"]}
    counts |= {name: did[name] for name in ("restarts", "clock steps", "exports")}
    counts |= {"acknowledged": len(soak.acknowledged), "lost": sum(line.startswith("lost") for line in wrong)}
    counts |= {"otherwise wrong": sum(not line.startswith("lost") for line in wrong), "complaints": len(complained)}
    counts |= {f"{what} in 1,000 visits": round(rises[name], 2) for name, what in SHORT.items()}
    results.write("soak", asked, **counts)
    print(f"{'all promises kept' if kept else 'NOT KEPT'}, seed {SEED}, after {minutes:.1f} minutes")
    return kept


def main() -> int:
    """Run for the time asked for and print the table; return the exit code, 1 if a promise is not kept."""
    import pytest

    from tests.faults.holdings import holdings

    print(f"seed {SEED}, {MINUTES:g} minutes …", file=sys.stderr, flush=True)
    complained = complaints()
    seen: list[Seen] = []
    began = time.monotonic()
    with TemporaryDirectory(prefix="kiosk-soak-") as name, pytest.MonkeyPatch.context() as patch:
        folder = Path(name) / "data"
        folder.mkdir(mode=0o700)
        soak = Soak(folder, random.Random(SEED), Refusing(patch))
        try:
            while time.monotonic() - began < MINUTES * 60:
                soak.round(restarts=time.monotonic() - began < RESTARTS * MINUTES * 60)
                if soak.did["visits"] % EVERY == 0:
                    seen.append((soak.did["visits"], holdings(soak.trial.window.engine())))
        except Exception:
            complained.append(traceback.format_exc())
        finally:
            soak.refusing.heal()
            soak.trial.close()
        wrong = proven(soak.trial.data.database, soak.acknowledged)
    return 0 if told(soak, seen, wrong, complained, (time.monotonic() - began) / 60) else 1


if __name__ == "__main__":
    sys.exit(main())
