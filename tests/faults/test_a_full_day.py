"""A desk's day with the real program: nobody else may read its files, and nothing secret is where it does not belong.

Visitors write, one walks away, one meets a full disk, the program fails, staff come in and in vain, an admin hands
everything out; then the database is damaged, the kiosk is opened anew and killed, and a terminal's commands follow. All
of it without a umask, as the worst of systems has it.
"""

import json
import os
import secrets
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread

import pytest
from click.testing import CliRunner

from kiosk.access.passcodes import Cost
from kiosk.cli import main
from kiosk.paths import DataFolder
from kiosk.settings import Settings, write

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks at processes by /proc")

ROOT = Path(__file__).parents[2]
OPTION = "wzqoption"
SURVEY = f"""\
id: small
languages: [en]
title: {{en: Small}}
invitation: {{en: How was it?}}
questions:
  - id: satisfaction
    kind: csat
    points: 5
    text: {{en: How satisfied are you?}}
    ends: {{low: {{en: Bad}}, high: {{en: Good}}}}
  - id: reason
    kind: choice
    select: one
    text: {{en: Why?}}
    options:
      - {{id: {OPTION}, text: {{en: To borrow}}}}
      - {{id: back, text: {{en: To return}}}}
    other: {{text: {{en: Something else}}, ask: {{en: What was it?}}}}
  - id: comment
    kind: comment
    text: {{en: Anything to add?}}
"""
WRITTEN = ("comment", "second", "other", "half", "unsaved", "idea", "last")
TYPED = {"admin": "82617354", "staff": "502917", "new_staff": "739104", "wrong": "135790", "again": "60281947"}
WORDS = {**{name: f'{name} "Größe" {secrets.token_hex(6)}' for name in WRITTEN}, **TYPED}
BELONGS = ("kiosk.sqlite*", "kiosk-*.sqlite", "*.csv")
"""Files that hold what visitors wrote."""
ACTIONS = (
    *("started", "logged_in", "login_failed", "passcode_set", "passcode_reset", "recovery_code_made"),
    *("exported", "reported", "backed_up", "erased", "restored"),
)
"""What the log must know of that day."""
TIMEOUT_S = 120


class Watch:
    """Looks at a process and all it starts: their commands, environments, and the largest core file they may leave."""

    def __init__(self, process: int) -> None:
        self._root = process
        self._over = Event()
        self.seen: set[bytes] = set()
        self.cores: set[str] = set()
        self._thread = Thread(target=self._look)
        self._thread.start()

    def end(self) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._over.wait(0.05):
            for process in self._family():
                try:
                    self.seen |= {Path(f"/proc/{process}/{name}").read_bytes() for name in ("cmdline", "environ")}
                    limits = Path(f"/proc/{process}/limits").read_text()
                except OSError:
                    continue  # it is gone
                self.cores |= {line.split()[4] for line in limits.splitlines() if line.startswith("Max core")}

    def _family(self) -> list[int]:
        found = [self._root]
        for process in found:
            for task in Path(f"/proc/{process}/task").glob("*/children"):
                found += map(int, task.read_text().split())
        return found


class Place:
    """The machine of that day, and what was seen of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.data = DataFolder(folder / "data")
        self.said = b""
        self.seen: set[bytes] = set()
        self.told: dict[str, str] = {}

    def set_up(self) -> None:
        for name in ("data", "home", "tmp"):
            (self.folder / name).mkdir(mode=0o700)
        survey = self.data.folder / "small.yaml"
        survey.write_text(SURVEY)
        survey.chmod(0o600)
        write(
            self.data.settings,
            Settings(survey="small.yaml", backup_folder=str(self.folder / "backups"), backup_every_h=None),
        )
        self.command("setup", "--passcodes", typed=[TYPED["admin"]] * 2 + [TYPED["staff"]] * 2)

    def command(self, *arguments: str, typed: list[str] = [], ok: tuple[int, ...] = (0,)) -> str:  # noqa: B006
        """Run a command as somebody does at the terminal; return what it printed."""
        given = "".join(f"{line}\n" for line in typed)
        done = CliRunner().invoke(main, [arguments[0], "--data", str(self.data.folder), *arguments[1:]], input=given)
        assert done.exit_code in ok, (arguments, done.output, done.exception)
        if arguments[0] not in ("setup", "passcode"):  # which print a code, once, for whoever sits there
            self.said += done.output.encode()
        return done.output

    def live(self, part: str, *, killed: bool = False) -> None:
        """Have the kiosk open for a part of the day."""
        reader, writer = os.pipe()
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.day", str(self.data.folder), part, str(writer)],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **self._homes()},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            pass_fds=[writer],
            umask=0,
        )
        os.close(writer)
        watch = Watch(process.pid)
        try:
            assert process.stdin is not None
            process.stdin.write(json.dumps({name: WORDS[name] for name in WORDS if name != "again"}).encode() + b"\n")
            process.stdin.flush()
            with os.fdopen(reader) as file:
                told = json.loads(file.readline() or "{}")
            if killed:
                process.kill()
            out, err = process.communicate(timeout=TIMEOUT_S)
        finally:
            process.kill()
            watch.end()
        assert told, err.decode()
        assert "problem" not in told, (told["problem"], err.decode())
        self.told |= {f"{part} {name}": text for name, text in told.items()}
        self.said += out + err
        self.seen |= watch.seen
        assert "0" in watch.cores

    def _homes(self) -> dict[str, str]:
        home = self.folder / "home"
        below = {"HOME": home, "XDG_CACHE_HOME": home / "cache", "XDG_CONFIG_HOME": home / "config"}
        return {name: str(path) for name, path in {**below, "TMPDIR": self.folder / "tmp"}.items()}

    # -- what is looked for

    def files(self) -> Iterator[Path]:
        return (path for path in self.folder.rglob("*") if path.is_file() and path.name != "ballast")

    def logs(self) -> Iterator[tuple[str, bytes]]:
        """Yield all that is kept or seen, but what visitors' words are kept in."""
        for path in self.files():
            if not any(path.match(pattern) for pattern in BELONGS):
                yield str(path), path.read_bytes()
        yield from self._outside()

    def everything(self) -> Iterator[tuple[str, bytes]]:
        """Yield all that is kept or seen."""
        for path in self.files():
            yield str(path), path.read_bytes()
        yield from self._outside()

    def _outside(self) -> Iterator[tuple[str, bytes]]:
        yield "what was printed", self.said
        yield "commands and environments", b"\0\0".join(self.seen)

    def loose(self) -> list[str]:
        """Return the files and folders that somebody else may read."""
        return [
            f"{path}: {stat.S_IMODE(path.lstat().st_mode):o}"
            for path in self.folder.rglob("*")
            if stat.S_IMODE(path.lstat().st_mode) != (0o700 if path.is_dir() else 0o600)
        ]


def found(words: list[str], among: Iterator[tuple[str, bytes]]) -> list[tuple[str, str]]:
    """Return which words are where: as they are, as JSON writes them, as Qt keeps them."""
    forms = {word: (word.encode(), json.dumps(word)[1:-1].encode(), word.encode("utf-16-le")) for word in words}
    forms |= {word: (*forms[word], word.replace('"', '""').encode()) for word in words}  # as CSV has them
    return [(word, where) for where, data in among for word, ways in forms.items() if any(way in data for way in ways)]


def spoil(place: Place) -> None:
    """Let the disk lose the beginning of the database."""
    with place.data.database.open("r+b") as file:
        file.write(bytes(4096))


def live(place: Place) -> None:
    """Let the day go by."""
    place.set_up()
    place.live("morning")
    spoil(place)
    place.live("afternoon", killed=True)
    place.command("export", "--out", str(place.data.exports / "all.csv"))
    place.command("backup")
    place.command("erase", place.told["afternoon receipt"], "--yes", "--also-backups")
    place.command("doctor", ok=(0, 1))
    place.command("passcode", "staff", typed=[TYPED["wrong"]], ok=(1,))
    told = place.command("passcode", "--recover", typed=[place.told["morning code"], *[TYPED["again"]] * 2])
    place.told["next code"] = told.split("Recovery code: ")[1].split()[0]
    place.command("audit", "--last", "500", "--json")
    (morning,) = (file for file in (place.folder / "backups").glob("*.sqlite") if "20260302" in file.name)
    place.command("restore", str(morning), "--yes")
    place.command("audit", "--last", "500", "--json")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Place:
    """The machine after the day."""
    place, cheap = Place(tmp_path_factory.mktemp("day")), Cost(memory_kib=8, passes=1)
    before = os.umask(0)
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("kiosk.access.passcodes.Cost", lambda: cheap)
            live(place)
    finally:
        os.umask(before)
    return place


def test_nobody_else_may_read_what_the_program_keeps(place: Place) -> None:
    assert len(list(place.files())) > 25
    assert place.loose() == []
    (place.folder / "tmp" / "left").touch(0o644)
    (place.folder / "tmp" / "left").chmod(0o644)
    assert len(place.loose()) == 1, "the control"
    (place.folder / "tmp" / "left").unlink()


def test_what_visitors_wrote_is_in_no_log(place: Place) -> None:
    words = [OPTION, *(WORDS[name] for name in WRITTEN)]
    there = found(words, place.logs())
    assert [one for one in there if not one[1].endswith("small.yaml")] == []
    assert [one for one in found(words, place.everything()) if one[1].endswith("all_2026-03-02.csv")], "the control"


def test_what_was_begun_and_not_sent_is_nowhere(place: Place) -> None:
    assert found([WORDS["half"]], place.everything()) == []


def test_passcodes_and_codes_are_nowhere(place: Place) -> None:
    codes = [place.told["morning code"], place.told["next code"]]
    words = [*TYPED.values(), *codes, *(code.replace("-", "") for code in codes)]
    assert found(words, place.everything()) == []
    planted = place.folder / "tmp" / "core"
    planted.write_bytes(b"\0" * 99 + codes[0].encode() + b"\0" + TYPED["admin"].encode("utf-16-le"))
    assert {word for word, _ in found(words, place.everything())} == {codes[0], TYPED["admin"]}, "the control"
    planted.unlink()


def test_what_was_erased_is_in_no_live_file(place: Place) -> None:
    live = [path for path in place.files() if path.parent == place.data.folder]
    there = found([WORDS["last"]], ((path.name, path.read_bytes()) for path in live))
    assert there == []
    assert found([WORDS["idea"]], ((path.name, path.read_bytes()) for path in live)), "the control: the morning's"


def test_the_day_was_one(place: Place) -> None:
    """What is not there because it never happened proves nothing."""
    log = (place.data.program_log).read_text()
    assert "ValueError at day.py" in log
    assert "the store: " in log
    assert b"(its words are not told)" in place.said
    assert b"export-work" in b" ".join(place.seen)
    assert [path for path in place.files() if path.suffix == ".pdf"]
    told = [f'"action": "{action}"' for action in ACTIONS]
    assert [action for action in told if action.encode() not in place.said] == []


@pytest.mark.skipif("KIOSK_ENCRYPTED_DAY" not in os.environ, reason="takes half a minute: make test-night")
def test_an_encrypted_day_leaves_words_in_the_export_alone_and_the_key_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, key = Place(tmp_path), secrets.token_hex(32)
    place.set_up()
    (tmp_path / "key").write_text(key)
    (tmp_path / "key").chmod(0o600)
    monkeypatch.setenv("KIOSK_DATABASE_KEY", str(tmp_path / "key"))
    place.live("morning")
    spoil(place)
    place.live("afternoon", killed=True)
    assert place.loose() == []
    assert [where for _, where in found([key], place.everything())] == [str(tmp_path / "key")]
    assert not any(bytes.fromhex(key) in data for _, data in place.everything())
    kept_in = {Path(where).name for _, where in found([WORDS[name] for name in WRITTEN], place.everything())}
    assert kept_in == {"service-desk_all_2026-03-02.csv"}
    assert found([*TYPED.values(), place.told["morning code"]], place.everything()) == []
