"""What was changed outside the program in its own files: passcodes, settings, surveys; it is written into the log."""

import contextlib
from collections.abc import Callable
from pathlib import Path

from kiosk import last_written, setting_list, settings
from kiosk.access import record
from kiosk.access.record import AccessError
from kiosk.assembly.auditing import published_as
from kiosk.assembly.loading import SHIPPED_SURVEY, LoadedSurvey, Stamp, open_reader, stamp
from kiosk.paths import DataFolder, resource
from kiosk.plain_file import whole
from kiosk.settings import Settings, SettingsError
from kiosk.store.audit import Action, tells
from kiosk.store.errors import StoreError

_LARGEST = 1 << 20

Note = Callable[[str, Action, dict[str, object]], object]


class Outside:
    """Looks again and again, from a thread. What two looks in a row found is told, and taken as it is from then on."""

    def __init__(self, data: DataFolder, device: Settings, note: Note, replaced: list[LoadedSurvey]) -> None:
        """Look at the files in `data`.

        Args:
            data: the kiosk's files.
            device: the settings in use.
            note: writes to the log: role, action, detail.
            replaced: surveys that took the place of an earlier version; taken out here once they are looked at.
        """
        self._data = data
        self._device = device
        self._note = note
        self._replaced = replaced
        self._stamps: dict[Path, tuple[Stamp, Stamp]] = {}
        self._seen: dict[Path, tuple[str, str]] = {}
        self.notices: tuple[str, ...] = ()
        """What staff must know, a sentence each."""

    def look(self) -> None:
        """Look once."""
        for path, examine, tell in (
            (self._data.access, record.changed_outside, self._tell_of_passcodes),
            (self._data.settings, _settings_changed, self._tell_of_settings),
        ):
            stamps = stamp(path), stamp(last_written.mark_path(path))
            if self._stamps.get(path) == stamps:
                continue
            try:
                found = examine(path)
                if found[0] and self._seen.get(path) == found:
                    tell(found[0])
                    last_written.accept(path, found[1])
                    found = "", found[1]
            except (AccessError, OSError):
                continue
            self._seen[path] = found
            if not found[0]:
                self._stamps[path] = stamps
        with contextlib.suppress(StoreError, OSError):  # then at the next look
            self._look_at_surveys()

    # -- inside

    def _look_at_surveys(self) -> None:
        """Tell of new versions that nobody published by the program."""
        while self._replaced:
            loaded = self._replaced[-1]
            if loaded.text != resource(*SHIPPED_SURVEY).read_bytes():
                mark = published_as(loaded.text)
                with open_reader(self._data) as reader:
                    known = reader.ask(lambda c: tells(c, Action.SURVEY_PUBLISHED, mark))  # noqa: B023
                if not known:
                    detail: dict[str, object] = {
                        "file": loaded.path.name,
                        "what": "changed",
                        "survey": loaded.survey.id,
                    }
                    self._note("kiosk", Action.CHANGED_OUTSIDE, detail)
            self._replaced.pop()

    def _tell_of_passcodes(self, what: str) -> None:
        self._note("kiosk", Action.CHANGED_OUTSIDE, {"file": self._data.access.name, "what": what})
        self.notices = (
            f"{self._data.access}: {_PASSCODES[what]} If that was none of yours, set new passcodes "
            "(`kiosk setup --passcodes`) and read the log.",
        )

    def _tell_of_settings(self, what: str) -> None:
        detail: dict[str, object] = {"file": self._data.settings.name, "what": what}
        try:
            now = settings.read(self._data.settings)
        except SettingsError:
            detail["what"] = "refused"
        else:
            detail.update({name: [old, new] for name, old, new in setting_list.differences(self._device, now)})
        self._note("kiosk", Action.CHANGED_OUTSIDE, detail)


_PASSCODES = {
    "changed": "the passcodes were changed by something else than this program.",
    "removed": "the passcodes were removed by something else than this program.",
    "damaged": "the passcodes cannot be read.",
    "unmarked": "its mark (access.mark) was removed, so whether the passcodes are those that were set cannot be told.",
}


def _settings_changed(path: Path) -> tuple[str, str]:
    try:
        now = last_written.digest(whole(path, _LARGEST))
    except FileNotFoundError:
        return ("" if last_written.is_ours(path, "") else "removed"), ""
    return ("" if last_written.is_ours(path, now) else "changed"), now
