"""The surveys of a kiosk: drafts and published files in the data folder, when each is asked, and earlier versions.

`surveys/<id>.yaml` is a published survey, `<id>.draft.yaml` the one being edited, `<id>.retired.yaml` one put away. A
published file is replaced whole; the kiosk keeps its text as the next version when it begins to ask it.
"""

from collections.abc import Sequence
from pathlib import Path

from kiosk.clock import Clock
from kiosk.hours import Scheduled
from kiosk.paths import DataFolder
from kiosk.survey.editing import Draft
from kiosk.survey.shelf import Entry, Imported, Template, Version


class Surveys:
    """What an admin does with surveys. Every method may raise ShelfError and OSError; nothing is changed then.

    Publishing, retiring, scheduling and importing are written into the audit log first (StoreError if that cannot
    be; where there is no database yet, there is no log yet either).
    """

    def __init__(self, data: DataFolder, clock: Clock, role: str = "command") -> None:
        """Look after the surveys of `data`; `role` (admin or command) is what the audit log says."""
        self._data = data
        self._clock = clock
        self._role = role

    def entries(self) -> list[Entry]:
        """Return all surveys: the standard one first, then by id; retired ones last. Some 20 ms for each file."""
        raise NotImplementedError

    def entry(self, survey_id: str) -> Entry:
        """Return one of them."""
        raise NotImplementedError

    def templates(self) -> list[Template]:
        """Return the surveys to begin with."""
        raise NotImplementedError

    def create(self, template: str, survey_id: str | None = None) -> str:
        """Make a draft from a template; returns its id, which is free (`survey_id`, if given, must be)."""
        raise NotImplementedError

    def duplicate(self, survey_id: str, new_id: str | None = None) -> str:
        """Make a draft of a new id from a survey's draft, or what is published of it; returns the id."""
        raise NotImplementedError

    def open(self, survey_id: str) -> Draft:
        """Return the draft of a survey to edit; without one, the published text, which stays as it is until `save`.

        Raises:
            SurveyError: the file can only be mended by hand.
        """
        raise NotImplementedError

    def save(self, survey_id: str, text: bytes) -> None:
        """Keep a draft, whole and on disk when this returns; it may be incomplete."""
        raise NotImplementedError

    def discard(self, survey_id: str) -> None:
        """Throw the draft away; what is published stays. A survey that was never published is gone."""
        raise NotImplementedError

    def publish(self, survey_id: str) -> None:
        """Put the draft in the place of the published file; the kiosk asks it from the next visit on, where it is due.

        Where the settings name another file with this id (the shipped one, or one elsewhere), they name this one
        afterwards.

        Raises:
            SurveyError: it has problems.
        """
        raise NotImplementedError

    def retire(self, survey_id: str) -> None:
        """Put a survey away and take it out of the schedule; `open`, `save` and `publish` bring it back."""
        raise NotImplementedError

    def standard(self) -> str | None:
        """Return the id of the survey asked when no other is scheduled; None if its file cannot be read."""
        raise NotImplementedError

    def set_standard(self, survey_id: str) -> None:
        """Make a published survey, or the shipped one, the one asked when no other is scheduled."""
        raise NotImplementedError

    def schedule(self) -> tuple[Scheduled, ...]:
        """Return the schedule; the first entry that holds is asked. `survey` is an id where this folder has it."""
        raise NotImplementedError

    def set_schedule(self, schedule: Sequence[Scheduled]) -> None:
        """Replace the schedule; `survey` is the id of a published survey, or a path as it was."""
        raise NotImplementedError

    def desks(self) -> list[str]:
        """Return the names of the desks known here: this one's, those of the schedule and of the responses."""
        raise NotImplementedError

    def versions(self, survey_id: str) -> list[Version]:
        """Return the versions in the store, the newest first."""
        raise NotImplementedError

    def version_text(self, survey_id: str, version: int) -> bytes:
        """Return the text of a version, byte for byte."""
        raise NotImplementedError

    def take_version(self, survey_id: str, version: int) -> None:
        """Make an earlier version's text the draft (in the place of a draft there is)."""
        raise NotImplementedError

    def import_file(self, path: Path, survey_id: str | None = None) -> Imported:
        """Make a draft from a file: our YAML, SurveyJS's JSON, or an XLSForm (.xlsx).

        Args:
            path: of the file; what it is, its contents say.
            survey_id: the draft's id; None: what the file says, made free where it is taken.
        """
        raise NotImplementedError

    def export(self, survey_id: str, folder: Path, version: int | None = None) -> Path:
        """Write the draft, or what is published, or a version into a folder as YAML; returns the new file's path.

        A file that is there is never replaced.
        """
        raise NotImplementedError
