"""What is changed while the kiosk runs: noticed between two visits, tried, and taken up by starting anew."""

import hashlib
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import msgspec

from kiosk.assembly.loading import (
    CannotStartError,
    Stamp,
    files_of_start,
    load_settings,
    load_survey,
    load_theme,
    stamp,
)
from kiosk.paths import DataFolder
from kiosk.settings import Settings

EVERY_S = 1.5
"""How often it is looked."""

LOGO = "theme logo"
_LARGEST = 64 * 2**20


class _Seen(msgspec.Struct, frozen=True):
    """What one look found: the files' stamps, and their digests by what they are."""

    stamps: Mapping[str, Stamp]
    digests: Mapping[str, str]


class Applying:
    """Looks at settings, theme and survey files, in a thread of its own; `look` is called by the screen's.

    A change counts when two looks in a row found the same, so that nothing half written is read. What cannot be used
    is told in `refusal`, and the kiosk stays as it is. What can be used is in `changed`, until somebody starts anew.
    """

    def __init__(
        self,
        data: DataFolder,
        device: Settings,
        survey_path: Path | None = None,
        read: Mapping[str, Stamp] | None = None,
        also: Callable[[], object] = lambda: None,
    ) -> None:
        """Look at what the kiosk was started with.

        Args:
            data: the kiosk's files.
            device: the settings in use.
            survey_path: the survey in use, where it was named in place of the one in the settings.
            read: how the files stood when the start read them (`loading.begin`); what is not the same at the first
                look was changed meanwhile. None: they are taken as they are then.
            also: called at each look, in the thread.
        """
        self._data = data
        self._device = device
        self._survey_path = survey_path
        self._read = read
        self._also = also
        self._worker: ThreadPoolExecutor | None = None
        self._looking: Future[_Seen] | None = None
        self._trying: Future[str] | None = None
        self._begun: _Seen | None = None
        self._last: _Seen | None = None
        self._tried: _Seen | None = None
        self.refusal = ""
        """Why what was changed is not used, or empty."""
        self.changed: tuple[str, ...] = ()
        """What was changed and can be used: of settings, theme, survey."""

    def look(self) -> bool:
        """Take what the last look found, and begin the next; returns whether `refusal` or `changed` is another."""
        if self._worker is None:
            self._worker = ThreadPoolExecutor(1, "changes")
        before = (self.refusal, self.changed)
        if self._trying is not None:
            if not self._trying.done():
                return False
            self._take_trial(self._trying)
        elif self._looking is not None:
            if not self._looking.done():
                return False
            self._take_look(self._looking.result())
        if self._trying is None:
            self._looking = self._worker.submit(self._see)
        return (self.refusal, self.changed) != before

    def close(self) -> None:
        """End the thread."""
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.shutdown(wait=True, cancel_futures=True)

    # -- in the screen's thread

    def _take_look(self, seen: _Seen) -> None:
        if self._begun is None:
            self._begun, self._last = self._as_read(seen), seen
            return
        steady, self._last = self._last == seen, seen
        if seen.digests == self._begun.digests:
            self.refusal, self.changed, self._tried = "", (), None
        elif steady and seen != self._tried:
            assert self._worker is not None
            self._tried = seen
            self._trying = self._worker.submit(self._try)

    def _as_read(self, seen: _Seen) -> _Seen:
        """Return what the start has read, as far as it is there still; what is not is another than anything."""
        known = seen.stamps if self._read is None else self._read
        moved = {name for name, old in known.items() if seen.stamps.get(name) != old}
        new = seen.stamps.keys() - known.keys() - {LOGO}
        return _Seen(seen.stamps, {**seen.digests, **dict.fromkeys(moved | new, "another")}) if moved | new else seen

    def _take_trial(self, trial: "Future[str]") -> None:
        assert self._tried is not None
        assert self._begun is not None
        self._trying = None
        self.refusal = trial.result()
        names = [name for name, digest in self._tried.digests.items() if self._begun.digests.get(name) != digest]
        gone = [name for name in self._begun.digests if name not in self._tried.digests]
        self.changed = () if self.refusal else tuple(dict.fromkeys(name.split(" ")[0] for name in [*names, *gone]))

    # -- in the thread

    def _see(self) -> _Seen:
        self._also()
        files = dict(self._files())
        stamps = {name: stamp(path) for name, path in files.items()}
        if self._last is not None and self._last.stamps == stamps:
            return self._last
        return _Seen(stamps, {name: _digest(path) for name, path in files.items()})

    def _files(self) -> "list[tuple[str, Path]]":
        """Return what is looked at, each by what it is and where: all that a start reads."""
        files = files_of_start(self._data, self._device, self._survey_path)
        logo = load_theme(self._data, self._device)[0].logo if self._device.theme is not None else None
        return files if logo is None else [*files, (LOGO, Path(logo))]

    def _try(self) -> str:
        """Read all that a start would read; return why it would fail, or empty."""
        try:
            device = load_settings(self._data)
            _, refused = load_theme(self._data, device)
            if refused:
                return refused
            load_survey(self._data, device, self._survey_path)
        except CannotStartError as error:
            return str(error)
        return ""


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.sha256(file.read(_LARGEST)).hexdigest()
    except OSError:
        return ""
