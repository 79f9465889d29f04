"""The supervisor: what it does when the kiosk ends, hangs, is left, or does not open, played by small programs."""

import os
import signal
import sys
import threading
import time
from pathlib import Path

import pytest

from kiosk.assembly.supervising import Limits, Supervisor, own_command

LIMITS = Limits(
    ready_within_s=3,
    hangs_after_s=0.6,
    well_after_s=0.2,
    tries=3,
    again_after_s=1.2,
    between_tries_s=0.01,
    ends_within_stop_s=1,
)
OPENS = "import os, sys, time; p = int(os.environ['KIOSK_HEARTBEAT']); os.write(p, b'R'); "
BEATS = "[(os.write(p, b'.'), time.sleep(0.05)) for _ in range({})]; "


class Played:
    """Plays one program after the other in the kiosk's place, the last again and again; keeps what was said."""

    def __init__(self, folder: Path, *programs: str, limits: Limits = LIMITS) -> None:
        self.log = folder / "log"
        self.log.touch()
        for number, program in enumerate(programs):
            (folder / f"program{number}.py").write_text(program)
        first = (
            f"import os, pathlib; log = pathlib.Path({str(self.log)!r}); n = log.read_text().count('kiosk');"
            "log.open('a').write('kiosk\\n');"
            f"exec((log.parent / f'program{{min(n, {len(programs) - 1})}}.py').read_text())"
        )
        self.said: list[str] = []
        self.supervisor = Supervisor([sys.executable, "-Sc", first], self._notice, limits, self.said.append)

    def _notice(self, code: str) -> list[str]:
        told = f"open({str(self.log)!r}, 'a').write('notice {code}\\n'); "
        return [sys.executable, "-Sc", told + OPENS + BEATS.format(9999)]

    def run(self) -> int:
        return self.supervisor.run()

    @property
    def shown(self) -> list[str]:
        return self.log.read_text().split("\n")[:-1]


def later(seconds: float, number: signal.Signals = signal.SIGTERM) -> threading.Timer:
    timer = threading.Timer(seconds, lambda: os.kill(os.getpid(), number))
    timer.start()
    return timer


def test_a_kiosk_that_is_left_ends_it(tmp_path: Path) -> None:
    played = Played(tmp_path, OPENS + "sys.exit(0)")
    assert played.run() == 0
    assert played.shown == ["kiosk"]
    assert played.said == []


def test_wrong_usage_ends_it_too(tmp_path: Path) -> None:
    assert Played(tmp_path, "raise SystemExit(2)").run() == 2


def test_a_crash_after_a_good_start_opens_it_again_at_once(tmp_path: Path) -> None:
    crash = OPENS + BEATS.format(8) + "os.abort()"
    played = Played(tmp_path, crash, crash, crash, crash, OPENS + "sys.exit(0)")
    began = time.monotonic()
    assert played.run() == 0
    assert time.monotonic() - began < 8
    assert played.shown == ["kiosk"] * 5
    assert len(played.said) == 4
    assert "SIGABRT (code S6)" in played.said[0]


def test_a_hang_is_noticed_and_ended(tmp_path: Path) -> None:
    hang = OPENS + BEATS.format(6) + "time.sleep(60)"
    played = Played(tmp_path, hang, OPENS + "sys.exit(0)")
    assert played.run() == 0
    assert "stood still" in played.said[0]
    assert "(code H1)" in played.said[0]


def test_a_kiosk_that_never_draws_is_ended(tmp_path: Path) -> None:
    limits = LIMITS._replace(ready_within_s=0.3)
    played = Played(tmp_path, "import time; time.sleep(60)", OPENS + "sys.exit(0)", limits=limits)
    assert played.run() == 0
    assert "(code T1)" in played.said[0]


def test_three_starts_that_fail_are_told_on_a_plain_screen_and_tried_slowly(tmp_path: Path) -> None:
    played = Played(tmp_path, *["raise SystemExit(3)"] * 4, OPENS + BEATS.format(8) + "sys.exit(0)")
    began = time.monotonic()
    assert played.run() == 0
    assert played.shown == ["kiosk", "kiosk", "kiosk", "notice E3", "kiosk", "kiosk"]
    assert time.monotonic() - began > 2 * LIMITS.again_after_s
    assert "cannot open (code E3)" in played.said[3]


def test_it_takes_three_in_a_row(tmp_path: Path) -> None:
    fails, works = "raise SystemExit(3)", OPENS + BEATS.format(8) + "os.abort()"
    played = Played(tmp_path, fails, fails, works, fails, fails, OPENS + "sys.exit(0)")
    assert played.run() == 0
    assert played.shown == ["kiosk"] * 6


def test_a_program_that_is_not_there_is_told_too(tmp_path: Path) -> None:
    played = Played(tmp_path, "")
    played.supervisor = Supervisor(["/nowhere/kiosk"], played._notice, LIMITS, played.said.append)
    timer = later(0.8)
    assert played.run() == 0
    timer.join()
    assert played.shown == ["notice N1"]


def test_a_notice_that_fails_does_not_keep_the_kiosk_from_being_tried(tmp_path: Path) -> None:
    played = Played(tmp_path, *["raise SystemExit(3)"] * 3, OPENS + "sys.exit(0)")
    played._notice = lambda _: ["/nowhere/notice"]  # type: ignore[method-assign]
    played.supervisor = Supervisor(played.supervisor._command, played._notice, LIMITS, played.said.append)
    assert played.run() == 0
    assert any("notice could not be shown" in text for text in played.said)


def test_one_that_ends_again_and_again_after_good_starts_is_slowed_down_in_the_end(tmp_path: Path) -> None:
    crash = OPENS + BEATS.format(6) + "os.abort()"
    played = Played(tmp_path, *[crash] * 3, OPENS + "sys.exit(0)", limits=LIMITS._replace(most_ends=2))
    assert played.run() == 0
    assert played.shown == ["kiosk", "kiosk", "kiosk", "notice C2", "kiosk"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_is_handed_on_and_ends_both(tmp_path: Path, number: signal.Signals) -> None:
    tells = "import signal; signal.signal(15, lambda *_: (open('{}', 'a').write('asked\\n'), sys.exit(0))); "
    played = Played(tmp_path, OPENS + tells.format(tmp_path / "log") + BEATS.format(9999))
    before = signal.getsignal(number)
    timer = later(0.6, number)
    assert played.run() == 0
    timer.join()
    assert played.shown == ["kiosk", "asked"]
    assert signal.getsignal(number) == before


def test_one_that_does_not_end_when_asked_is_killed(tmp_path: Path) -> None:
    deaf = "import signal; signal.signal(15, signal.SIG_IGN); "
    played = Played(tmp_path, deaf + OPENS + BEATS.format(9999))
    timer = later(0.5)
    began = time.monotonic()
    assert played.run() == 0
    timer.join()
    assert time.monotonic() - began < 5


def test_it_starts_the_program_that_it_is_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert own_command() == [sys.executable, "-m", "kiosk"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_command() == [sys.executable]


def test_it_needs_nothing_that_could_keep_the_kiosk_from_opening() -> None:
    import subprocess

    program = (
        "import sys, kiosk.assembly.supervising; "
        "heavy = ('PySide6', 'msgspec', 'ruamel', 'pysqlite3', 'sqlite_utils'); "
        "sys.exit(', '.join(name for name in heavy if name in sys.modules) or None)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
