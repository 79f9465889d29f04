"""The surveys of a kiosk: drafts and published files in the data folder, when each is asked, and earlier versions.

`surveys/<id>.yaml` is a published survey, `<id>.draft.yaml` the one being edited, `<id>.retired.yaml` one put away. A
published file is replaced whole; the kiosk keeps its text as the next version when it begins to ask it.
"""

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from msgspec.structs import replace

from kiosk.assembly.auditing import note, published_as
from kiosk.assembly.loading import named_survey, open_reader
from kiosk.assembly.survey_files import SHIPPED_ID, SurveyFiles, changed_at, shipped, text_of
from kiosk.assembly.survey_settings import SurveySettings
from kiosk.clock import Clock
from kiosk.durable import write_whole
from kiosk.hours import Scheduled
from kiosk.paths import DataFolder
from kiosk.settings import Settings
from kiosk.store.audit import Action
from kiosk.store.errors import StoreError, Trouble
from kiosk.store.peek import digest
from kiosk.store.surveys import StoredVersion
from kiosk.store.times import from_text
from kiosk.survey.drafting import SURVEY_ID
from kiosk.survey.editing import Draft
from kiosk.survey.problem import SurveyError
from kiosk.survey.reading import examine
from kiosk.survey.shelf import Entry, Imported, Refusal, ShelfError, Template, Version
from kiosk.survey.templates import template_text, templates

_LONGEST_ID = 40


class Surveys:
    """What an admin does with surveys. Every method may raise ShelfError and OSError; nothing is changed then.

    Publishing, retiring, scheduling and importing are written into the audit log first (StoreError if that cannot
    be, and nothing is changed; where there is no database yet, there is no log yet either). Lists and versions are
    read from the store, too, and raise StoreError where it is damaged.
    """

    def __init__(self, data: DataFolder, clock: Clock, role: str = "command") -> None:
        """Look after the surveys of `data`; `role` (admin or command) is what the audit log says."""
        self._data = data
        self._clock = clock
        self._role = role
        self._files = SurveyFiles(data)
        self._settings = SurveySettings(data, self._files)

    def entries(self) -> list[Entry]:
        """Return all surveys: the standard one first, then by id; retired ones last. Some 100 ms for each new text."""
        device = self._settings.read()
        elsewhere = self._settings.elsewhere(device)
        stored: dict[str, list[StoredVersion]] = {}
        for version in self._files.versions():
            stored.setdefault(version.survey, []).append(version)
        standard = self.standard()
        found = [
            self._entry(survey_id, device, elsewhere, standard, stored.get(survey_id, []))
            for survey_id in sorted({SHIPPED_ID, *self._files.ids(), *elsewhere, *stored})
        ]
        return sorted(found, key=lambda entry: (entry.retired, not entry.standard, entry.id))

    def entry(self, survey_id: str) -> Entry:
        """Return one of them."""
        for entry in self.entries():
            if entry.id == survey_id:
                return entry
        raise _no_survey(survey_id)

    def templates(self) -> list[Template]:
        """Return the surveys to begin with."""
        return templates()

    def create(self, template: str, survey_id: str | None = None) -> str:
        """Make a draft from a template; returns its id, which is free (`survey_id`, if given, must be)."""
        text = template_text(template)
        if text is None:
            names = ", ".join(each.id for each in templates())
            raise ShelfError(Refusal.NO_TEMPLATE, f"There is no template “{template}”; there are {names}.")
        return self._new(text, survey_id, template)

    def duplicate(self, survey_id: str, new_id: str | None = None) -> str:
        """Make a draft of a new id from a survey's draft, or what is published of it; returns the id."""
        return self._new(self.text(survey_id), new_id, survey_id)

    def open(self, survey_id: str) -> Draft:
        """Return the draft of a survey to edit; without one, the published text, which stays as it is until `save`.

        Raises:
            SurveyError: the file can only be mended by hand.
        """
        return Draft(self.text(survey_id), f"{survey_id}.yaml")

    def text(self, survey_id: str, *, draft: bool = True) -> bytes:
        """Return the text of a survey's draft (if asked for), else of what is published, else of what was retired."""
        _check_id(survey_id)
        paths = [self._files.published(survey_id), self._files.retired(survey_id)]
        if draft:
            paths.insert(0, self._files.draft(survey_id))
        for path in paths:
            text = text_of(path)
            if text is not None:
                return text
        elsewhere = self._settings.elsewhere(self._settings.read()).get(survey_id)
        if elsewhere is None and survey_id == SHIPPED_ID:
            elsewhere = shipped()
        text = None if elsewhere is None else text_of(elsewhere)
        if text is None:
            newest = next((each for each in self._files.versions() if each.survey == survey_id), None)
            if newest is None:
                raise _no_survey(survey_id)
            text = self._files.version_text(survey_id, newest.version)
        return text

    def save(self, survey_id: str, text: bytes) -> None:
        """Keep a draft, whole and on disk when this returns; it may be incomplete."""
        _check_id(survey_id)
        self._files.write(self._files.draft(survey_id), text)

    def discard(self, survey_id: str) -> None:
        """Throw the draft away; what is published stays. A survey that was never published is gone."""
        self._require_draft(survey_id)
        self._files.remove(self._files.draft(survey_id))

    def publish(self, survey_id: str) -> None:
        """Put the draft in the place of the published file; the kiosk asks it from the next visit on, where it is due.

        Where the settings name another file with this id (the shipped one, or one elsewhere), they name this one
        afterwards.

        Raises:
            SurveyError: it has problems.
        """
        text = self._require_draft(survey_id)
        report = examine(text, f"{survey_id}.yaml")
        if report.survey is None:
            raise SurveyError(report.problems)
        if report.survey.id != survey_id:
            message = f"The text is of the survey “{report.survey.id}”, not of “{survey_id}”. Mend its id."
            raise ShelfError(Refusal.OTHER_ID, message)
        device = self._settings.read()
        if device.screen_width_mm is not None:
            from kiosk.assembly.panel import fitted

            _, unfit = fitted(report.survey, device.screen_width_mm)
            if unfit:
                raise ShelfError(Refusal.UNFIT, unfit)
        meant = self._settings.naming(device, survey_id)
        self._note(device, Action.SURVEY_PUBLISHED, {"survey": survey_id, "digest": published_as(text)})
        self._files.write(self._files.published(survey_id), text)
        self._files.remove(self._files.retired(survey_id))
        self._files.remove(self._files.draft(survey_id))
        self._settings.write(device, meant)

    def retire(self, survey_id: str) -> None:
        """Put a survey away and take it out of the schedule; `open`, `save` and `publish` bring it back."""
        path = self._files.published(_check_id(survey_id))
        if not path.is_file():
            raise ShelfError(Refusal.NOT_PUBLISHED, f"“{survey_id}” is not published; there is nothing to retire.")
        if self.standard() == survey_id:
            message = f"“{survey_id}” is asked when no other is scheduled; make another one the standard one first."
            raise ShelfError(Refusal.STANDARD, message)
        device = self._settings.read()
        left = tuple(each for each in device.surveys if named_survey(self._data, each.survey) != path)
        self._note(device, Action.SURVEY_RETIRED, {"survey": survey_id})
        self._settings.write(device, replace(device, surveys=left))
        self._files.rename(path, self._files.retired(survey_id))

    def standard(self) -> str | None:
        """Return the id of the survey asked when no other is scheduled; None if its file cannot be read."""
        device = self._settings.read()
        return SHIPPED_ID if device.survey is None else self._settings.id_of(device.survey)

    def set_standard(self, survey_id: str) -> None:
        """Make a published survey, or the shipped one, the one asked when no other is scheduled."""
        device = self._settings.read()
        name = self._asked(survey_id, device)
        self._note(device, Action.SURVEY_SCHEDULED, {"standard": survey_id})
        self._settings.write(device, replace(device, survey=name))

    def schedule(self) -> tuple[Scheduled, ...]:
        """Return the schedule; the first entry that holds is asked. `survey` is an id where this folder has it."""
        return tuple(self._settings.with_id(each) for each in self._settings.read().surveys)

    def set_schedule(self, schedule: Sequence[Scheduled]) -> None:
        """Replace the schedule; `survey` is the id of a published survey, or a path as it was."""
        device = self._settings.read()
        named = tuple(
            replace(each, survey=self._asked(each.survey, device) or self._copy_shipped())
            if SURVEY_ID.fullmatch(each.survey)
            else each
            for each in schedule
        )
        try:
            meant = replace(device, surveys=named)
        except ValueError as error:
            raise ShelfError(Refusal.BAD_SCHEDULE, str(error)) from error
        self._note(
            device, Action.SURVEY_SCHEDULED, {"scheduled": [self._settings.with_id(each).survey for each in named]}
        )
        self._settings.write(device, meant)

    def desks(self) -> list[str]:
        """Return the names of the desks known here: this one's, those of the schedule and of the responses."""
        device = self._settings.read()
        found = {device.desk, *(desk for each in device.surveys for desk in each.desks)}
        try:
            with open_reader(self._data) as reader:
                found |= set(reader.desks())
        except StoreError as error:
            if error.code is not Trouble.NO_DATABASE:
                raise
        return sorted(found)

    def versions(self, survey_id: str) -> list[Version]:
        """Return the versions in the store, the newest first."""
        entry = self.entry(survey_id)
        return [
            Version(
                survey=survey_id,
                version=each.version,
                published_at=from_text(each.published_at),
                current=each.version == entry.version,
            )
            for each in self._files.versions()
            if each.survey == survey_id
        ]

    def version_text(self, survey_id: str, version: int) -> bytes:
        """Return the text of a version, byte for byte."""
        return self._files.version_text(_check_id(survey_id), version)

    def take_version(self, survey_id: str, version: int) -> None:
        """Make an earlier version's text the draft (in the place of a draft there is)."""
        self.save(survey_id, self.version_text(survey_id, version))

    def import_file(self, path: Path, survey_id: str | None = None) -> Imported:
        """Make a draft from a file: our YAML, SurveyJS's JSON, or an XLSForm (.xlsx); what it is, its contents say.

        Args:
            path: of the file.
            survey_id: the draft's id, of which there must be no draft. None: the id in our YAML, under the same
                condition; for other files a free one after the file's title or name.
        """
        from kiosk.assembly.survey_import import read

        brought = read(path)
        draft = Draft(brought.text, path.name)
        if brought.form != "YAML" and survey_id is None:
            taken = self._taken()
            new_id = _free_id(brought.id, taken)
        else:
            new_id = _check_id(survey_id or brought.id)
            if self._files.draft(new_id).exists():
                message = (
                    f"“{new_id}” has a draft already, which would be lost; publish or discard it, or take another id."
                )
                raise ShelfError(Refusal.HAS_DRAFT, message)
        if draft.view.id != new_id:
            draft.set_survey_id(new_id)
        detail = {"survey": new_id, "form": brought.form, "untaken": len(brought.untaken)}
        self._note(self._settings.read(), Action.SURVEY_IMPORTED, detail)
        self.save(new_id, draft.text)
        shown = draft.view
        return Imported(
            id=new_id,
            form=brought.form,
            questions=len(shown.questions),
            languages=shown.languages,
            untaken=brought.untaken,
        )

    def export(self, survey_id: str, folder: Path, version: int | None = None) -> Path:
        """Write the draft, or what is published, or a version into a folder as YAML; returns the new file's path.

        A file that is there is never replaced.
        """
        text = self.text(survey_id) if version is None else self.version_text(survey_id, version)
        stem = survey_id if version is None else f"{survey_id}-v{version}"
        path, number = folder / f"{stem}.yaml", 2
        while path.exists():
            path, number = folder / f"{stem} ({number}).yaml", number + 1
        write_whole(path, text, 0o644)
        return path

    def _entry(
        self,
        survey_id: str,
        device: Settings,
        elsewhere: Mapping[str, Path],
        standard: str | None,
        stored: Sequence[StoredVersion],
    ) -> Entry:
        draft, published = self._files.draft(survey_id), self._files.published(survey_id)
        asked = published if published.is_file() else elsewhere.get(survey_id)
        as_shipped = asked is None and survey_id == SHIPPED_ID
        path = shipped() if as_shipped else asked
        shown = next((each for each in (draft, path, self._files.retired(survey_id)) if each and each.is_file()), None)
        said = self._files.said(self.text(survey_id))
        asked_text = None if path is None else text_of(path)
        mark = "" if asked_text is None else digest(asked_text)
        scheduled = [self._settings.id_of(each.survey) for each in device.surveys]
        return Entry(
            id=survey_id,
            title=said.title,
            languages=said.languages,
            questions=said.questions,
            problems=said.problems,
            incomplete=said.incomplete,
            path=path,
            published=path is not None,
            draft=draft.is_file(),
            retired=path is None and (not draft.is_file() or self._files.retired(survey_id).is_file()),
            shipped=as_shipped,
            standard=survey_id == standard,
            scheduled=tuple(number for number, each in enumerate(scheduled) if each == survey_id),
            version=next((each.version for each in stored if each.digest == mark), None),
            versions=len(stored),
            changed_at=None if shown is None or shown == shipped() else changed_at(shown),
        )

    def _new(self, text: bytes, survey_id: str | None, base: str) -> str:
        """Keep a text as the draft of a new survey."""
        taken = self._taken()
        if survey_id is not None:
            _check_id(survey_id)
            if survey_id in taken:
                raise ShelfError(Refusal.TAKEN, f"There is a survey “{survey_id}” already; take another id.")
        new_id = survey_id or _free_id(base, taken)
        draft = Draft(text, f"{new_id}.yaml")
        draft.set_survey_id(new_id)
        self.save(new_id, draft.text)
        return new_id

    def _taken(self) -> set[str]:
        """Return the ids that a new survey cannot have."""
        files, stored = self._files.ids(), {each.survey for each in self._files.versions()}
        return {SHIPPED_ID, *files, *self._settings.elsewhere(self._settings.read()), *stored}

    def _require_draft(self, survey_id: str) -> bytes:
        text = text_of(self._files.draft(_check_id(survey_id)))
        if text is None:
            raise ShelfError(Refusal.NO_DRAFT, f"There is no draft of “{survey_id}”.")
        return text

    def _asked(self, survey_id: str, device: Settings) -> str | None:
        """Return how the settings name the published survey of an id; None for the shipped one."""
        if self._files.published(_check_id(survey_id)).is_file():
            return self._settings.name(survey_id)
        elsewhere = self._settings.elsewhere(device).get(survey_id)
        if elsewhere is not None:
            return str(elsewhere)
        if survey_id == SHIPPED_ID:
            return None
        raise ShelfError(Refusal.NOT_PUBLISHED, f"“{survey_id}” is not published; only a published survey is asked.")

    def _copy_shipped(self) -> str:
        """Put the shipped survey into the folder, so that its path stays when the program is replaced."""
        self._files.write(self._files.published(SHIPPED_ID), shipped().read_bytes())
        return self._settings.name(SHIPPED_ID)

    def _note(self, device: Settings, action: Action, detail: Mapping[str, object]) -> None:
        try:
            note(self._data, self._clock, device.kiosk, self._role, action, detail)
        except StoreError as error:
            if error.code is not Trouble.NO_DATABASE:
                raise


def _free_id(base: str, taken: Collection[str]) -> str:
    new_id, number = base, 2
    while new_id in taken:
        ending = f"-{number}"
        new_id, number = base[: _LONGEST_ID - len(ending)].rstrip("-") + ending, number + 1
    return new_id


def _check_id(survey_id: str) -> str:
    if SURVEY_ID.fullmatch(survey_id) is None:
        message = f"“{survey_id[:60]}” is no id: take lower-case letters, digits and -, a letter first, at most 40."
        raise ShelfError(Refusal.BAD_ID, message)
    return survey_id


def _no_survey(survey_id: str) -> ShelfError:
    return ShelfError(Refusal.NO_SURVEY, f"There is no survey “{survey_id}”; `kiosk surveys list` lists them.")
