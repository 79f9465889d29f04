"""Every command with arguments that nobody should give it: a documented exit code and a sentence, never a traceback.

Left out are the commands the program calls itself, and of those that open a window or write a PDF only what reads their
arguments is tried; `install-session` is always a dry run below a folder of the test's own.
"""

import os
import shutil
import time
from collections.abc import Iterator
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from kiosk.cli import COMMANDS, main
from kiosk.demo.fill import fill
from kiosk.paths import DataFolder
from tests.faults import results
from tests.faults.examples import EXAMPLES
from tests.faults.odd import ODD_TEXTS

pytestmark = pytest.mark.skipif(os.name == "nt", reason="names of files that Windows cannot have")

TRIED = EXAMPLES * 5
LONGEST_S = 2.0
ONLY_READ = frozenset({"run", "supervise", "admin", "demo", "report"})
"""They open a window, start a program or draw pages: their arguments are read, then nothing is done."""
ASKING = frozenset({"measure", "learn_keys", "arm_key"})
"""Options that open a window."""

NAMES = (
    "",
    " ",
    "x" * 5_000,
    "a\0b",
    "\udcff\udcfe",
    "nowhere/a.b",
    "-",
    "~",
    "\x1b[31m.csv",
    "\u202e.csv",
    "a\nb",
    "CON",
)
"""Names of files; never an absolute one, nor one above the folder: commands write."""
NUMBERS = (
    "0",
    "-1",
    "-0",
    "1e999",
    "NaN",
    "inf",
    "-inf",
    "9" * 400,
    "٣",
    "１",
    "0x10",
    "1_000",
    "1,5",
    " 5 ",
    "+5",
    "",
)
DAYS = (
    "0000-00-00",
    "9999-12-31",
    "0001-01-01",
    "2026-02-30",
    "2026-1-1",
    "today",
    "-1",
    "２０２６-01-01",
    "99999-01-01",
    "",
)
TOKENS = (
    "--",
    "-",
    "-x",
    "--help",
    "--data",
    "--no-such=1",
    "--json=1",
    "=",
    "--=",
    "@file",
    "list",
    "-jj",
    "\x1b[2J",
    "",
)


def leaves(command: click.Command, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """Yield every command below one, with what is typed to call it."""
    if isinstance(command, click.Group):
        for name in command.list_commands(click.Context(command)):
            below = command.get_command(click.Context(command), name)
            assert below is not None
            yield from leaves(below, (*path, name))
    if not isinstance(command, click.Group) or (path and command.invoke_without_command):
        yield path, command


LEAVES = dict(leaves(main, ()))


def value(parameter: click.Parameter, place: Path) -> st.SearchStrategy[str]:
    """Return values for a parameter: good ones, and of odd kinds."""
    kind = parameter.type
    here = st.sampled_from([str(place / name) for name in ("folder", "file.csv", "loop", "survey.yaml")])
    if isinstance(kind, click.Path):
        return here | st.sampled_from(NAMES)
    if isinstance(kind, click.Choice):
        return st.sampled_from([*map(str, kind.choices), "", "NO SUCH", *ODD_TEXTS[:6]])
    if isinstance(kind, click.DateTime) or parameter.name == "day":
        return st.sampled_from(DAYS) | st.dates().map(date.isoformat)
    if kind.name in ("integer", "float", "integer range", "float range"):
        return st.sampled_from(NUMBERS) | st.integers(-3, 50).map(str) | st.floats().map(str)
    if parameter.name in ("usb", "where", "what"):
        return st.sampled_from(NAMES)  # these may be names of files, too
    if parameter.name in ("window", "size"):
        return st.sampled_from(("1280x800", "²x³", "٣٢٠x٢٤٠", "0x0", "-1x-1", "9" * 5_000 + "x800", "x", "1280x800x1"))
    odd = st.sampled_from(ODD_TEXTS).filter(lambda text: len(text) < 100_000)
    return odd | st.text(max_size=8) | st.sampled_from(("desk-visit", "Service desk", "settings", "1", "en"))


def lines(path: tuple[str, ...], place: Path) -> st.SearchStrategy[list[str]]:
    """Return what may be typed after a command."""

    def one(parameter: click.Parameter) -> st.SearchStrategy[list[str]]:
        if isinstance(parameter, click.Argument):
            return value(parameter, place).map(lambda text: [text])
        if getattr(parameter, "is_flag", False):
            return st.just([parameter.opts[-1]])
        return value(parameter, place).map(lambda text: [parameter.opts[-1], text])

    parameters = [each for each in LEAVES[path].params if each.name not in ("data", "help", "root", *ASKING)]
    some = st.lists(st.sampled_from(parameters), max_size=5).flatmap(
        lambda chosen: st.tuples(*(one(each) for each in chosen))
    ) if parameters else st.just(())  # fmt: skip
    # Arguments are there mostly, or every command would only say that they are missing.
    needed = st.tuples(*(one(each) for each in parameters if isinstance(each, click.Argument)))
    tokens = st.lists(st.sampled_from(TOKENS), max_size=1)
    return st.tuples(needed, some, tokens).map(lambda parts: [*chain(*parts[0], *parts[1]), *parts[2]])


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("arguments") / "data"
    fill(DataFolder(folder), 30, seed=2, day=date.today(), survey_path=None, progress=lambda _: None)
    return folder


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to be in, with a file, a folder, a link to itself and a survey."""
    here = tmp_path / "a" / "b"
    (here / "folder").mkdir(parents=True)
    (here / "file.csv").write_text("id,created,customer,start,end\n1,2024-05-06T08:00:00Z,a,2024-01-01,\n")
    (here / "loop").symlink_to(here / "loop")
    (here / "survey.yaml").write_text("id: a\nlanguages: [en]\n")
    monkeypatch.chdir(here)
    monkeypatch.setattr("kiosk.cli.has_display", lambda: False)
    for name in ONLY_READ:
        command = main.get_command(click.Context(main), name)
        assert command is not None
        monkeypatch.setattr(command, "callback", lambda **_: None)
    return here


def test_every_command_is_tried() -> None:
    assert {path[0] for path in LEAVES} == set(COMMANDS)
    assert len(LEAVES) > 35


@pytest.mark.parametrize(
    "line",
    [
        "scores --with-service --from 0192-03-05",
        "report month --day 0001-01-01",
        "demo --visits 1 --no-shots --day 9999-12-31",
        "demo --visits 1 --no-shots --panel-mm nan",
        "demo --visits 1 --no-shots --panel-mm 1e300",
        "surveys schedule --first-day 0001-01-01",
        "surveys schedule --weekday someday",
        f"surveys export desk-visit --version {'9' * 30}",
        f"audit --last {'9' * 30}",
    ],
)
def test_days_sizes_and_counts_without_end_are_wrong_usage(line: str, good: Path) -> None:
    done = CliRunner(env={"KIOSK_DATA": str(good)}).invoke(main, [*line.split()])
    assert done.exit_code == 2, done.output
    assert "Error: Invalid value for" in done.output


def test_a_survey_without_a_name_is_not_scheduled(good: Path) -> None:
    done = CliRunner(env={"KIOSK_DATA": str(good)}).invoke(main, ["surveys", "schedule", "", "--weekday", "friday"])
    assert done.exit_code == 2, done.output
    assert "Name the survey." in done.output


def test_an_encoding_with_a_zero_byte_is_refused_in_a_sentence(good: Path, place: Path) -> None:
    command = ["tickets", "roster", str(place / "file.csv"), "--encoding", "a\0b"]
    done = CliRunner(env={"KIOSK_DATA": str(good)}).invoke(main, command)
    assert done.exit_code == 3, done.output
    assert "holds a zero byte" in done.output


def test_arguments_that_nobody_should_give(good: Path, place: Path) -> None:
    counted: dict[Any, int] = {}
    data = place.parent / "data"
    typed = st.sampled_from(sorted(LEAVES)).flatmap(lambda path: st.tuples(st.just(path), lines(path, place)))

    @settings(
        max_examples=TRIED,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate],
    )
    @given(typed)
    def call(line: tuple[tuple[str, ...], list[str]]) -> None:
        path, more = line
        shutil.rmtree(data, ignore_errors=True)
        shutil.copytree(good, data)
        said = [*_placed(path, data), *more]
        before = time.process_time()
        result = CliRunner().invoke(main, said)
        took = time.process_time() - before
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise AssertionError(f"kiosk {said}") from result.exception
        assert result.exit_code in (0, 1, 2, 3), said
        told = result.stderr.strip()
        assert told or result.exit_code in (0, 1), said
        assert "Traceback" not in result.output, said
        assert len(told.splitlines()) <= 25, said
        assert not [char for char in result.output if not char.isprintable() and char in "\x1b\x07\x9b\u202e"], said
        assert took < LONGEST_S, f"{took:.1f} s: kiosk {said}"
        counted[result.exit_code] = counted.get(result.exit_code, 0) + 1

    call()
    assert counted[0]
    assert counted[2]
    command = f"KIOSK_EXAMPLES={EXAMPLES} pytest tests/cli/test_hostile_arguments.py"
    results.write("hostile arguments", command, commands=sum(counted.values()), refused=counted[2], found=0)


def _placed(path: tuple[str, ...], data: Path) -> list[str]:
    """Return what calls a command within the test's own folder."""
    if path[0] == "install-session":
        return [*path, "--root", str(data), "--dry-run"]
    if path[0] == "settings":
        return [path[0], "--data", str(data), *path[1:]]
    return [*path, "--data", str(data)] if any(each.name == "data" for each in LEAVES[path].params) else [*path]
