"""The survey files in a kiosk's data folder, what they say, and which of their texts the store has."""

from datetime import UTC, datetime
from pathlib import Path

import msgspec

from kiosk.assembly.loading import SHIPPED_SURVEY, open_reader
from kiosk.durable import sync_folder, write_whole
from kiosk.paths import DataFolder, resource
from kiosk.store.errors import StoreError, Trouble
from kiosk.store.peek import digest
from kiosk.store.surveys import StoredVersion, stored
from kiosk.store.surveys import text as stored_text
from kiosk.survey.drafting import SURVEY_ID
from kiosk.survey.nodes import compose, plain_values
from kiosk.survey.reading import examine, load
from kiosk.survey.shelf import Refusal, ShelfError
from kiosk.survey.views import view

SHIPPED_ID = "desk-visit"

_DRAFT, _RETIRED = ".draft.yaml", ".retired.yaml"


class Said(msgspec.Struct, frozen=True):
    """What a survey file says."""

    id: str
    title: dict[str, str]
    languages: tuple[str, ...]
    questions: int
    problems: int
    incomplete: tuple[str, ...]


class SurveyFiles:
    """The folder of surveys. Every method may raise OSError."""

    def __init__(self, data: DataFolder) -> None:
        """Look into the folder of `data`; nothing is made yet."""
        self._data = data
        self._said: dict[str, Said] = {}

    def published(self, survey_id: str) -> Path:
        """Name the file of a published survey."""
        return self._data.surveys / f"{survey_id}.yaml"

    def draft(self, survey_id: str) -> Path:
        """Name the file of a draft."""
        return self._data.surveys / f"{survey_id}{_DRAFT}"

    def retired(self, survey_id: str) -> Path:
        """Name the file of a survey that was put away."""
        return self._data.surveys / f"{survey_id}{_RETIRED}"

    def ids(self) -> set[str]:
        """Return the ids there are files of."""
        folder = self._data.surveys
        names = [path.name for path in folder.glob("*.yaml") if path.is_file()] if folder.is_dir() else []
        found = {name.removesuffix(_DRAFT).removesuffix(_RETIRED).removesuffix(".yaml") for name in names}
        return {name for name in found if SURVEY_ID.fullmatch(name)}

    def write(self, path: Path, text: bytes) -> None:
        """Write a file, whole and on disk when this returns."""
        self._data.surveys.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(path, text)

    def remove(self, path: Path) -> None:
        """Remove a file that may be there."""
        if path.exists():
            path.unlink()
            sync_folder(path.parent)

    def rename(self, path: Path, to: Path) -> None:
        """Give a file another name, in the place of one there is."""
        path.replace(to)
        sync_folder(to.parent)

    def said(self, text: bytes) -> Said:
        """Return what a survey says; a text that was looked at before is not read again."""
        mark = digest(text)
        if mark not in self._said:
            self._said[mark] = _said(text)
        return self._said[mark]

    def versions(self) -> list[StoredVersion]:
        """Return the versions the store has; none where there is no store yet.

        Raises:
            StoreError: it cannot be read.
        """
        try:
            with open_reader(self._data) as reader:
                return reader.ask(stored)
        except StoreError as error:
            if error.code is Trouble.NO_DATABASE:
                return []
            raise

    def version_text(self, survey_id: str, version: int) -> bytes:
        """Return the text of a version.

        Raises:
            ShelfError: there is none.
            StoreError: the store cannot be read.
        """
        message = f"The store has no version {version} of the survey “{survey_id}”."
        try:
            with open_reader(self._data) as reader:
                text = reader.ask(lambda connection: stored_text(connection, survey_id, version))
        except StoreError as error:
            if error.code is Trouble.NO_DATABASE:
                raise ShelfError(Refusal.NO_VERSION, message) from error
            raise
        if text is None:
            raise ShelfError(Refusal.NO_VERSION, message)
        return text


def shipped() -> Path:
    """Name the survey the kiosk comes with."""
    return resource(*SHIPPED_SURVEY)


def text_of(path: Path) -> bytes | None:
    """Return a survey file's text; None if there is none."""
    try:
        return load(path)
    except FileNotFoundError:
        return None


def changed_at(path: Path) -> datetime:
    """Return when a file was last written (aware, UTC)."""
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)


def _said(text: bytes) -> Said:
    report = examine(text, "survey")
    shown = view(plain_values(compose(text)[0]))
    return Said(shown.id, shown.title, shown.languages, len(shown.questions), len(report.problems), tuple(report.gaps))
