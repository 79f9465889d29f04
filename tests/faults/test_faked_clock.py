"""The whole program, with visitors at it, while the system's clock seems to leap (libfaketime): nothing is lost."""

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import pytest

from kiosk.store import health
from kiosk.store.reader import Reader
from tests.faults import results
from tests.faults.crashing import look

LIBRARY = next(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"), None)
LEAPS = int(os.environ.get("KIOSK_CLOCK_JUMPS", "4"))
KINDS = (-7200, 400 * 86400, 0, "1970", "2038", 0, 3600, 61, 0)
NEXT_AFTER_S = 2.2
"""Longer than the kiosk looks at its clock: each leap is seen for itself."""

pytestmark = pytest.mark.skipif(LIBRARY is None, reason="not run: libfaketime is not on this machine")


@contextmanager
def faked(folder: Path) -> Iterator[tuple[subprocess.Popen[bytes], Path]]:
    """Open the kiosk with visitors at it; yield it and the file that says how far its wall clock is off, in seconds."""
    folder.mkdir(mode=0o700)
    off = folder.parent / "off"
    off.write_text("+0\n")
    environment = {
        **os.environ,
        "LD_PRELOAD": str(LIBRARY),
        "FAKETIME_TIMESTAMP_FILE": str(off),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, "-m", "tests.faults.visited", str(folder)]
    root = Path(__file__).parents[2]
    with said(folder).open("w") as stderr:
        kiosk = subprocess.Popen(command, cwd=root, env=environment, stderr=stderr)
    try:
        yield kiosk, off
    finally:
        kiosk.terminate()
        try:
            kiosk.wait(20)
        except subprocess.TimeoutExpired:
            kiosk.kill()
            kiosk.wait()


def said(folder: Path) -> Path:
    return folder.parent / "stderr"


def until_a_visit_more(kiosk: subprocess.Popen[bytes], folder: Path) -> None:
    """Wait until somebody else is thanked."""
    before, deadline = thanked(folder), time.monotonic() + 60
    while thanked(folder) <= before:
        assert kiosk.poll() is None, said(folder).read_text()
        assert time.monotonic() < deadline, "nobody is served any more"
        time.sleep(0.05)


def thanked(folder: Path) -> int:
    taps = folder / "taps"
    return len({line for line in taps.read_text().splitlines() if line.endswith("thanked")}) if taps.exists() else 0


def test_the_program_goes_on_through_leaps(tmp_path: Path) -> None:
    folder, leaps, before = tmp_path / "data", 0, 0
    with faked(folder) as (kiosk, off):
        until_a_visit_more(kiosk, folder)
        for number in range(LEAPS):
            kind = KINDS[number % len(KINDS)]
            to = {"1970": -int(time.time()) + 5, "2038": 2**31 - 5 - int(time.time())}.get(str(kind), kind)
            off.write_text(f"{to:+}\n")
            leaps, before = leaps + (abs(int(to) - before) >= 60), int(to)
            until_a_visit_more(kiosk, folder)
            time.sleep(NEXT_AFTER_S * random.uniform(1.0, 1.3))
    assert kiosk.returncode == 0, said(folder).read_text()
    found = look(folder)
    assert found["lost"] == 0, found
    assert found["thanked"] > LEAPS
    assert health.doctor(folder / "kiosk.sqlite").well
    with Reader(folder / "kiosk.sqlite") as reader:
        rows = reader.rows("SELECT detail FROM audit WHERE action = 'clock_jumped'")
        ((days,),) = reader.rows("SELECT count(DISTINCT local_day) FROM responses")
    assert days > 1, "the clock did not leap"
    assert len([detail for (detail,) in rows if "seconds" in msgspec.json.decode(detail)]) == leaps
    results.write(
        "clock jumps, whole program",
        f"KIOSK_CLOCK_JUMPS={LEAPS} pytest tests/faults/test_faked_clock.py",
        jumps=LEAPS,
        acknowledged=found["thanked"],
        lost=found["lost"],
    )
