"""The settings that say which survey is asked when, by the surveys' ids."""

from pathlib import Path

from msgspec.structs import replace

from kiosk import settings
from kiosk.assembly.loading import named_survey
from kiosk.assembly.survey_files import SHIPPED_ID, SurveyFiles, shipped, text_of
from kiosk.hours import Scheduled
from kiosk.paths import DataFolder
from kiosk.settings import Settings, SettingsError
from kiosk.survey.drafting import SURVEY_ID
from kiosk.survey.shelf import Refusal, ShelfError


class SurveySettings:
    """Reads and writes which survey is asked when; a survey of the folder is named from the data folder on."""

    def __init__(self, data: DataFolder, files: SurveyFiles) -> None:
        """Look at the settings of `data`; nothing is read yet."""
        self._data = data
        self._files = files

    def read(self) -> Settings:
        """Return the settings.

        Raises:
            ShelfError: the file is damaged.
        """
        try:
            return settings.read(self._data.settings)
        except SettingsError as error:
            raise ShelfError(Refusal.SETTINGS, str(error)) from error

    def write(self, device: Settings, meant: Settings) -> None:
        """Write the settings, where something is different."""
        if meant != device:
            settings.write(self._data.settings, meant)

    def name(self, survey_id: str) -> str:
        """Return how the settings name a survey of the folder."""
        return self._files.published(survey_id).relative_to(self._data.folder).as_posix()

    def with_id(self, entry: Scheduled) -> Scheduled:
        """Return an entry of the schedule with the survey's id, where the folder has it."""
        path = named_survey(self._data, entry.survey)
        if path.parent == self._data.surveys:
            return replace(entry, survey=path.stem)
        return entry

    def id_of(self, name: str) -> str | None:
        """Return the id of the survey the settings name."""
        path = named_survey(self._data, name)
        if path.parent == self._data.surveys:
            return path.stem
        try:
            text = text_of(path)
        except OSError:
            return None
        return None if text is None else self._files.said(text).id or None

    def elsewhere(self, device: Settings) -> dict[str, Path]:
        """Return the surveys that the settings name and this folder does not have."""
        found: dict[str, Path] = {}
        for name in (device.survey, *(each.survey for each in device.surveys)):
            path = None if name is None else named_survey(self._data, name)
            if path is not None and path.parent != self._data.surveys and path != shipped():
                survey_id = self.id_of(str(path))
                if survey_id is not None and SURVEY_ID.fullmatch(survey_id):
                    found.setdefault(survey_id, path)
        return found

    def naming(self, device: Settings, survey_id: str) -> Settings:
        """Return the settings with this folder's file wherever they name a survey of this id."""
        entries = [
            replace(each, survey=self.name(survey_id)) if self.id_of(each.survey) == survey_id else each
            for each in device.surveys
        ]
        standard = SHIPPED_ID if device.survey is None else self.id_of(device.survey)
        name = self.name(survey_id) if standard == survey_id else device.survey
        return replace(device, surveys=tuple(entries), survey=name)
