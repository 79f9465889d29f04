"""Reading what the program starts from: settings, survey, database."""

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from kiosk import __version__, settings
from kiosk.paths import DataFolder, resource
from kiosk.settings import Settings, SettingsError
from kiosk.store.peek import compiled_survey
from kiosk.survey.problem import SurveyError
from kiosk.survey.reading import from_compiled, load, parse
from kiosk.survey.survey import Survey
from kiosk.theme import Theme, ThemeError
from kiosk.theme import read as read_theme

if TYPE_CHECKING:
    from kiosk.store.reader import Reader

SHIPPED_SURVEY = ("surveys", "desk-visit.yaml")

SETTINGS = "settings"
Stamp = tuple[int, int, int]
"""What is another when a file was written: when it was, its size, its number on the disk; zeros where there is none."""


class CannotStartError(Exception):
    """The program cannot open; the message says what is in the way, where, and what to do."""


class LoadedSurvey(msgspec.Struct, frozen=True):
    """A survey with the exact text it was read from.

    `published` says that the database has it already, so that visitors can be asked in before the store is open.
    """

    survey: Survey
    text: bytes
    path: Path
    published: bool


def load_settings(data: DataFolder) -> Settings:
    """Read the kiosk's settings.

    Raises:
        CannotStartError: the file is damaged or holds a value that is refused.
    """
    try:
        return settings.read(data.settings)
    except SettingsError as error:
        raise CannotStartError(str(error)) from error


def begin(data: DataFolder, survey_path: Path | None) -> tuple[Settings, dict[str, Stamp]]:
    """Read the kiosk's settings, and note how each file stood before it was read.

    Args:
        data: the kiosk's files.
        survey_path: the survey, where it was named in place of the one in the settings.

    Returns:
        The settings, and the stamps of all that a start reads (without the theme's logo), by what it is.

    Raises:
        CannotStartError: as `load_settings`.
    """
    before = stamp(data.settings)
    device = load_settings(data)
    read = {name: stamp(path) for name, path in files_of_start(data, device, survey_path)}
    return device, {**read, SETTINGS: before}


def files_of_start(data: DataFolder, device: Settings, survey_path: Path | None) -> list[tuple[str, Path]]:
    """Return what a start reads, each by what it is and where."""
    files = [(SETTINGS, data.settings)]
    if device.theme is not None:
        files.append(("theme", data.folder / device.theme))
    if survey_path is not None:
        return [*files, ("survey", survey_path)]
    named = [entry.survey for entry in device.surveys] + ([device.survey] if device.survey else [])
    paths = {named_survey(data, name) for name in named}
    with contextlib.suppress(OSError):  # there need not be one
        paths |= {path for path in data.surveys.iterdir() if path.suffix == ".yaml" and "." not in path.stem}
    return [*files, *((f"survey {path}", path) for path in sorted(paths))]


def stamp(path: Path) -> Stamp:
    """Return a file's stamp."""
    try:
        found = path.stat()
    except OSError:
        return (0, 0, 0)
    return (found.st_mtime_ns, found.st_size, found.st_ino)


def load_theme(data: DataFolder, device: Settings) -> tuple[Theme, str]:
    """Read the theme in the settings; without one, or where it is refused, the program's own.

    Returns:
        The theme, and why the one in the settings is not used, or empty.
    """
    if device.theme is None:
        return Theme(), ""
    try:
        return read_theme(data.folder / device.theme), ""
    except ThemeError as error:
        return Theme(), f"{error}\nThe kiosk keeps its own look until then."


def named_survey(data: DataFolder, name: str) -> Path:
    """Return the file that the settings name: from the data folder on, else from where the program was started."""
    within = data.folder / name
    return within if within.is_file() else Path(name)


def load_survey(data: DataFolder, device: Settings, path: Path | None = None) -> LoadedSurvey:
    """Read the survey to ask: the one given, else the one in the settings, else the shipped one.

    A text that this version of the program published before is taken from the database in its compiled form, which
    saves the start the reading of YAML.

    Raises:
        CannotStartError: it cannot be read; the message lists every problem in the file.
    """
    path = path or (named_survey(data, device.survey) if device.survey else resource(*SHIPPED_SURVEY))
    try:
        text = load(path)
        known = _published_before(data, text)
        return LoadedSurvey(known or parse(text, str(path)), text, path, known is not None)
    except OSError as error:
        raise CannotStartError(f"{path}: the survey cannot be read ({error.strerror}). Check the path.") from error
    except SurveyError as error:
        raise CannotStartError(f"{error}\nMend the survey (`kiosk check {path}` lists this again).") from error


def withheld(loaded: LoadedSurvey) -> tuple[str, ...]:
    """Say which languages of the survey are not offered because texts are missing, a sentence each.

    This reads the YAML, which the start does not wait for.
    """
    from kiosk.survey.reading import examine

    told = []
    for language, gaps in examine(loaded.text, str(loaded.path)).gaps.items():
        missing, them = ("is", "it") if len(gaps) == 1 else ("are", "them")
        told.append(
            f"The survey is not offered in {language}: {len(gaps)} of its texts {missing} missing there. "
            f"`kiosk check {loaded.path}` lists {them}."
        )
    return tuple(told)


def _published_before(data: DataFolder, text: bytes) -> Survey | None:
    compiled = compiled_survey(data.database, text, __version__)
    try:
        return None if compiled is None else from_compiled(compiled)
    except SurveyError:  # spoiled in the database; the text itself is at hand
        return None


def open_reader(data: DataFolder) -> "Reader":
    """Open the database beside the writer.

    Raises:
        StoreError: there is none, or it cannot be read.
    """
    from kiosk.store.reader import Reader

    return Reader(data.database)
