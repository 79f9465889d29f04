"""A long run on the real window: wild gestures, then visit after visit; what breaks, and what grows.

Run by `make soak`; GESTURES and VISITS in the environment ask for other numbers.
"""

import gc
import json
import os
import random
import subprocess
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

GESTURES = int(os.environ.get("GESTURES") or 10_000)
VISITS = int(os.environ.get("VISITS") or 2_000)
SETTLED = 200
"""Visits after which caches are full and every page has been read."""
MOST_MIB = 5.0
WITHIN_S = 1800
SIZE = (1024, 600)


def complaints() -> list[str]:
    """Return a list that fills with what Qt and Python complain of from now on."""
    from PySide6.QtCore import qInstallMessageHandler

    found: list[str] = []
    qInstallMessageHandler(lambda _kind, _context, text: found.append(text))
    sys.excepthook = lambda kind, error, _trace: found.append(f"{kind.__name__}: {error}")
    sys.unraisablehook = lambda caught: found.append(str(caught.exc_value))
    return found


def play_gestures(folder: Path) -> dict[str, Any]:
    """Play wild gestures, round by round; return how many there were and what was wrong."""
    from tests.ui.gestures import gestures
    from tests.ui.hands import Hands
    from tests.ui.staff import Staff
    from tests.ui.trial import Trial

    complained = complaints()
    trial = Trial(folder, size=SIZE)
    Staff(trial)
    hands = Hands(trial)
    wrong: list[str] = []
    seed = 0
    try:
        while hands.played < GESTURES:
            seed += 1
            for gesture in gestures(10_000 + seed):
                hands.play(gesture)
                wrong += [f"seed {10_000 + seed}: {problem}" for problem in hands.problems]
                hands.problems.clear()
            hands.leave()
    except Exception:
        traceback.print_exc()
        raise
    finally:
        trial.close()
    answers = sum(map(len, hands.oracle.ended))
    escapes = [line for line in wrong if "window" in line or "passcode" in line]
    return {
        "played": hands.played,
        "answers": answers,
        "escapes": escapes,
        "unwanted": [line for line in wrong if line not in escapes],
        "complaints": complained,
    }


def make_visits(folder: Path) -> dict[str, Any]:
    """Let visitors answer one after the other; return what the process holds after some and after all of them."""
    from tests.ui.trial import Trial

    complained = complaints()
    source = random.Random(1)
    trial = Trial(folder, size=SIZE)
    held = {}
    try:
        for number in range(1, VISITS + 1):
            visit(trial, source, number)
            if number in (min(SETTLED, VISITS // 2), VISITS):
                held[str(number)] = holdings()
    except Exception:
        traceback.print_exc()
        raise
    finally:
        trial.close()
    return {"held": held, "complaints": complained}


def visit(trial: Any, source: random.Random, number: int) -> None:
    """Make one visit: in some languages, with aids, a way back, a comment, or left half way."""
    languages = list(trial.visit.property("languages"))
    trial.visit.setLanguage(languages[number % 4])
    if number % 6 == 0:
        trial.visit.aids.setProperty(source.choice(("largeText", "highContrast", "lowReach")), True)
    trial.start()
    while trial.screen == "scale":
        trial.give(source.choice(list(trial.visit.property("values"))))
        if number % 11 == 0 and trial.question == "ease":
            trial.tap("backButton")
            trial.until(lambda: trial.question == "satisfaction")
            trial.give(3)
        if number % 7 == 0 and trial.question == "recommend":
            trial.visit.time_out()
            trial.visit.time_out()
            trial.finger.wait()
            return
    if trial.screen == "choice":
        trial.tap("option0")
        trial.tap("nextButton")
        trial.until(lambda: trial.screen != "choice")
    if number % 5 == 0 and trial.screen == "comment":
        trial.write("It was all right.")
        trial.tap("nextButton")
    else:
        trial.tap("skipButton")
    trial.until(lambda: trial.screen == "thanks")
    trial.read()
    trial.visit.dismiss()
    trial.finger.wait(2)


def holdings() -> dict[str, float]:
    """Return what this process holds: memory of its own in MiB, open files, threads."""
    gc.collect()
    rollup = Path("/proc/self/smaps_rollup").read_text()  # not PSS: that grows when another Qt program ends
    own_kib = int(rollup.split("\nAnonymous:")[1].split()[0])
    return {
        "memory": own_kib / 1024,
        "files": len(list(Path("/proc/self/fd").iterdir())),
        "threads": len(list(Path("/proc/self/task").iterdir())),
        "none": sys.getrefcount(None),
        "objects": len(gc.get_objects()),
    }


PARTS: dict[str, Callable[[Path], dict[str, Any]]] = {"gestures": play_gestures, "visits": make_visits}


def part(name: str) -> dict[str, Any] | None:
    """Run a part in a process of its own, which may crash; return what came of it, or None."""
    with TemporaryDirectory(prefix="kiosk-soak-") as folder:
        command = [sys.executable, __file__, name, folder]
        ran = subprocess.run(command, stdout=subprocess.PIPE, text=True, timeout=WITHIN_S, check=False)
        return json.loads(ran.stdout) if ran.returncode == 0 else None


def main() -> int:
    """Run both parts and print the table; return the exit code, 1 if a promise is not kept."""
    began = time.monotonic()
    print("gestures …", file=sys.stderr, flush=True)
    wild = part("gestures")
    print("visits …", file=sys.stderr, flush=True)
    long = part("visits")
    crashes = [wild, long].count(None)
    kept = crashes == 0
    print(f"{'crashes':<42}{crashes:>12}    0")
    for name, found in (("gestures", wild), ("visits", long)):
        if found is not None:
            kept &= not found["complaints"]
            print(f"{f'complaints of Qt or Python, {name}':<42}{len(found['complaints']):>12}    0")
            print("".join(f"  {line[:200]}\n" for line in dict.fromkeys(found["complaints"])), end="")
    if wild is not None:
        kept &= not wild["escapes"] and not wild["unwanted"]
        print(f"{'gestures':<42}{wild['played']:>12,}")
        print(f"{'answers given on purpose':<42}{wild['answers']:>12,}")
        print(f"{'escapes':<42}{len(wild['escapes']):>12}    0")
        print(f"{'answers not meant, or meant and not taken':<42}{len(wild['unwanted']):>12}    0")
        print("".join(f"  {line[:200]}\n" for line in wild["escapes"] + wild["unwanted"]), end="")
    if long is not None:
        (first, early), (last, late) = long["held"].items()
        growth = late["memory"] - early["memory"]
        kept &= growth <= MOST_MIB
        print(f"{'after visit':<42}{first:>12}{last:>12}")
        print(
            f"{'memory of its own, MiB':<42}{early['memory']:>12.1f}{late['memory']:>12.1f}"
            f"    {growth:+.1f} <= {MOST_MIB:g}"
        )
        for name, what in (("files", "open files"), ("threads", "threads"), ("none", "references to None")):
            print(f"{what:<42}{early[name]:>12,}{late[name]:>12,}")
        print(f"{'Python objects':<42}{early['objects']:>12,}{late['objects']:>12,}")
    print(f"{'all promises kept' if kept else 'NOT KEPT'}, after {time.monotonic() - began:.0f} s")
    return 0 if kept else 1


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(PARTS[sys.argv[1]](Path(sys.argv[2]))))
        sys.exit(0)
    sys.exit(main())
