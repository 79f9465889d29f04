"""The gallery: every screen of the visitor's side, in every size, language and way of seeing it, for people to look at.

Run by `make gallery`; SCREENS, LANGUAGES, SIZES and MODES select, each a list of names with commas between them.
"""

import faulthandler
import os
import shutil
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from pathlib import Path

import click
import msgspec
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.store.errors import StoreError, Trouble
from kiosk.store.responses import Receipt, Snapshot
from tests.ui.idea_samples import fill
from tests.ui.pseudo import TAG as PSEUDO
from tests.ui.sheets import Print, index, missing, sheet, shrunk
from tests.ui.trial import Trial

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "build" / "gallery"
SIZES = {
    "1920x1080": ((1920, 1080), 345.0),
    "1280x800": ((1280, 800), 217.0),
    "1080x1920": ((1080, 1920), 268.0),
    "1024x600": ((1024, 600), 223.0),
}
"""Pixels of the window, and the width of the picture in mm."""
MODES: dict[str, tuple[str, ...]] = {
    "plain": (),
    "large-contrast": ("largeText", "highContrast"),
    "low-reach": ("lowReach",),
}
LANGUAGES = ("en", "de", "ar", "he", "hi", "ja", "zh-Hans", "zu", PSEUDO)
PROCESSES = 2
THUMB = 620
SMALL_THUMB = 400
STILL_MS = 80
"""The only movement is a fade of 100 ms, and asking for the next screen takes longer than the rest of it."""


class Selection(msgspec.Struct, frozen=True):
    """What is to be photographed."""

    screens: tuple[str, ...]
    languages: tuple[str, ...]
    sizes: tuple[str, ...]
    modes: tuple[str, ...]


class Round(msgspec.Struct, frozen=True):
    """What came of all languages in one size and one mode."""

    pictures: int
    absent: list[str]
    failed: list[str]
    sheets: dict[str, list[Path]]


class NotThereError(Exception):
    """The program does not have this screen, or not in this language."""


# -- the screens, in the order in which one visit meets them


def _start(trial: Trial) -> None:
    trial.finger.wait(60)  # the languages come just after the first picture


def _overlay(name: str, sign: str) -> Callable[[Trial], None]:
    def show(trial: Trial) -> None:
        trial.visit.setProperty("overlay", name)
        _seen(trial, sign)

    return show


def _idea_writing(trial: Trial) -> None:
    trial.tap("leaveIdea")
    _seen(trial, "ideaSend")
    trial.finger.type("1 2 3 …")


def _first_question(trial: Trial) -> None:
    trial.visit.setProperty("overlay", "")
    trial.finger.wait(20)
    trial.start()
    assert trial.screen == "scale"


def _after_value(value: int) -> Callable[[Trial], None]:
    return lambda trial: trial.give(value)


def _option_chosen(trial: Trial) -> None:
    trial.tap("option0")
    trial.tap("option1")


def _comment(trial: Trial) -> None:
    trial.tap("nextButton")
    trial.until(lambda: trial.screen == "comment")


def _typing(trial: Trial) -> None:
    trial.tap("commentArea")
    trial.until(lambda: trial.item("keyboard").height() > 0)
    trial.finger.type("1 2 3 …")


def _more_time(trial: Trial) -> None:
    trial.visit.time_out()
    _seen(trial, "moreTime")


def _unsaved(trial: Trial) -> None:
    def refuse(snapshot: Snapshot) -> "Future[Receipt]":
        future: Future[Receipt] = Future()
        future.set_exception(StoreError(Trouble.DISK_FULL, snapshot.id))  # type: ignore[arg-type]
        return future

    trial.visit.activity()
    trial.finger.wait(30)
    finish = trial.kiosk.recording.finish
    trial.kiosk.recording.finish = refuse  # type: ignore[method-assign]
    try:
        trial.tap("nextButton")
        trial.until(lambda: trial.screen == "unsaved")
    finally:
        trial.kiosk.recording.finish = finish  # type: ignore[method-assign]


def _thanks(trial: Trial) -> None:
    trial.read()
    trial.visit.dismiss()
    again(trial)
    trial.start()
    trial.scales(4, 4, 4)
    trial.finish()
    assert trial.screen == "thanks"


def _closed(trial: Trial) -> None:
    trial.read()
    trial.visit.dismiss()
    trial.visit.set_open(False)
    again(trial)
    assert trial.screen == "closed"


def _waiting(trial: Trial) -> None:
    trial.visit.set_open(True)
    trial.visit.hold_back(True)
    again(trial)
    assert trial.screen == "waiting"


def _cleaning(trial: Trial) -> None:
    trial.kiosk._open_staff()
    assert trial.kiosk.attending.cleaning is not None
    trial.kiosk.attending.cleaning.start()
    again(trial)
    _seen(trial, "cleaningTitle")


SCREENS: dict[str, Callable[[Trial], None]] = {
    "start": _start,
    "languages": _overlay("languages", "languageBack"),
    "aids": _overlay("aids", "aidsBack"),
    "ideas": _overlay("ideas", "leaveIdea"),
    "idea-writing": _idea_writing,
    "csat": _first_question,
    "ces": _after_value(2),
    "nps": _after_value(4),
    "choice": _after_value(5),
    "choice-chosen": _option_chosen,
    "comment": _comment,
    "typing": _typing,
    "more-time": _more_time,
    "unsaved": _unsaved,
    "thanks": _thanks,
    "closed": _closed,
    "waiting": _waiting,
    "cleaning": _cleaning,
}
"""Each takes the kiosk from the screen before it to its own."""

_person: list[tuple[str, tuple[str, ...]]] = []
"""The language and aids of the person now at the kiosk."""


def again(trial: Trial) -> None:
    """Choose the language and the aids of the person anew; they go when a person leaves."""
    language, aids = _person[-1]
    trial.visit.setLanguage(language)
    for aid in aids:
        trial.visit.aids.setProperty(aid, True)
    trial.read()


def _seen(trial: Trial, name: str) -> None:
    try:
        trial.until(lambda: trial.shows(name), 1500)
    except AssertionError:
        raise NotThereError(name) from None


# -- taking the pictures


def walk(trial: Trial, language: str, mode: str, screens: Sequence[str]) -> Iterator[tuple[str, QImage | None, str]]:
    """Lead one person through all screens; give name and picture of the wanted ones, or None and what went wrong."""
    if language not in trial.visit.property("languages"):
        yield from ((name, None, "") for name in screens)
        return
    _person.append((language, MODES[mode]))
    if trial.kiosk.attending.cleaning is not None:
        trial.kiosk.attending.cleaning.stop()
    trial.visit.hold_back(False)
    trial.visit.set_open(True)
    again(trial)
    last = max((list(SCREENS).index(name) for name in screens), default=-1)
    for number, (name, show) in enumerate(SCREENS.items()):
        if number > last:
            break
        try:
            show(trial)
        except NotThereError:
            if name in screens:
                yield name, None, ""
            continue
        except Exception:
            yield name, None, traceback.format_exc(limit=-3)
            break
        if name in screens:
            trial.finger.wait(STILL_MS)
            yield name, trial.window.grabWindow(), ""
    trial.visit.put_away()
    trial.visit._to_start()


def photograph(wanted: Selection, size: str, mode: str, folder: Path) -> Round:
    """Take all pictures of one size and mode, and make the sheets of them."""
    pixels, panel_mm = SIZES[size]
    count, absent, failed = 0, [], []
    prints: dict[str, list[Print]] = {name: [] for name in wanted.screens}
    sheets: dict[str, list[Path]] = {}
    blank = shrunk(missing(QSize(*pixels)), THUMB)
    with tempfile.TemporaryDirectory(prefix="gallery-") as data:
        trial = Trial(_inside(data), size=pixels, panel_mm=panel_mm, pseudo=True)
        fill(trial)
        try:
            for language in wanted.languages:
                seen: list[Print] = []
                for name, picture, wrong in walk(trial, language, mode, wanted.screens):
                    if picture is None:
                        (failed if wrong else absent).append(f"{name} {language} {size} {mode} {wrong}".strip())
                        if wrong and name in prints:
                            prints[name].append(Print(f"{name}  {language}  FAILED", blank))
                        continue
                    _save(picture, folder / size / mode / f"{name}-{language}.png")
                    count += 1
                    small = shrunk(picture, THUMB)
                    prints[name].append(Print(f"{name}  {language}", small))
                    seen.append(Print(name, shrunk(small, SMALL_THUMB)))
                if seen:
                    path = folder / "by-language" / f"{language}-{size}-{mode}.jpg"
                    _save(sheet(f"{language}   {size}, {panel_mm:g} mm   {mode}", seen, 4), path)
                    sheets.setdefault(f"Language {language}", []).append(path)
        finally:
            trial.close()
    for name, taken in prints.items():
        if taken:
            path = folder / "by-screen" / f"{name}-{size}-{mode}.jpg"
            _save(sheet(f"{name}   {size}, {panel_mm:g} mm   {mode}", taken, 3 if pixels[0] > pixels[1] else 5), path)
            sheets.setdefault(f"Screen {name}", []).append(path)
    return Round(count, absent, failed, sheets)


def _inside(folder: str) -> Path:
    data = Path(folder) / "data"
    data.mkdir(mode=0o700)
    return data


def _save(picture: QImage, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    quality = 88 if path.suffix == ".jpg" else 70
    if not picture.save(str(path), quality=quality):
        raise OSError(f"cannot write {path}")


# -- all of it


def selection(wishes: dict[str, str]) -> Selection:
    """Read what is wanted from SCREENS, LANGUAGES, SIZES and MODES; what is not there or empty means all.

    Raises:
        ValueError: something of that name is not known.
    """

    def pick(variable: str, known: Sequence[str]) -> tuple[str, ...]:
        named = [name.strip() for name in wishes.get(variable, "").split(",") if name.strip()]
        for name in named:
            if name not in known and variable != "LANGUAGES":
                raise ValueError(f"{variable}: {name!r} is none of {', '.join(known)}")
        return tuple(named or known)

    return Selection(
        pick("SCREENS", tuple(SCREENS)),
        pick("LANGUAGES", LANGUAGES),
        pick("SIZES", tuple(SIZES)),
        pick("MODES", tuple(MODES)),
    )


def make(wanted: Selection, folder: Path, processes: int = PROCESSES) -> Round:
    """Take all that is wanted into `folder`, some sizes at a time, and write the page that leads to it."""
    total = Round(0, [], [], {})
    wanted_rounds = [(size, mode) for size in wanted.sizes for mode in wanted.modes]
    for attempt in ("first", "second"):
        with ProcessPoolExecutor(
            processes, mp_context=get_context("spawn"), initializer=faulthandler.enable, max_tasks_per_child=1
        ) as pool:
            running = {pool.submit(photograph, wanted, *one, folder): one for one in wanted_rounds}
            for done in as_completed(running):
                try:
                    part = done.result()
                except BrokenProcessPool:
                    continue
                wanted_rounds.remove(running[done])
                for group, paths in part.sheets.items():
                    total.sheets.setdefault(group, []).extend(paths)
                total.absent.extend(part.absent)
                total.failed.extend(part.failed)
                total = msgspec.structs.replace(total, pictures=total.pictures + part.pictures)
                click.echo(f"{len(wanted_rounds)} rounds left, {total.pictures} pictures", err=True)
        if not wanted_rounds:
            break
        total.failed.append(f"the {attempt} time, a process crashed in one of {wanted_rounds}; see above")
    groups = {name: sorted(total.sheets[name]) for name in sorted(total.sheets)}
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "index.html").write_text(index("Every screen of the kiosk", groups, folder), encoding="utf-8")
    return total


def main() -> int:
    """Make the gallery that the environment asks for; return the exit code, 1 if a picture could not be taken."""
    began = time.monotonic()
    wanted = selection(dict(os.environ))
    shutil.rmtree(FOLDER, ignore_errors=True)
    done = make(wanted, FOLDER)
    for line in done.failed:
        click.echo(f"FAILED {line}")
    silent = sorted(set(done.absent))
    click.echo(f"{done.pictures} pictures and their sheets in {FOLDER} after {time.monotonic() - began:.0f} s")
    if silent:
        click.echo(
            f"not offered by the program, {len(silent)}: {', '.join(silent[:12])}{' …' if len(silent) > 12 else ''}"
        )
    return 1 if done.failed else 0


if __name__ == "__main__":
    sys.exit(main())
