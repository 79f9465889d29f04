"""The device's page, put together: what is known, the ruler that sets the picture's width, a text for support."""

from collections.abc import Callable, Sequence

from kiosk.assembly import changing, device_facts, program_log
from kiosk.clock import Clock
from kiosk.durable import write_whole
from kiosk.paths import DataFolder
from kiosk.store.audit import Action
from kiosk.ui.application import Window, measured_width_mm
from kiosk.ui.device_desk import DeviceDesk
from kiosk.ui.measuring import Measuring

LINES = 40
"""So many of the log's last lines are shown."""


class DeviceSupport:
    """What the page needs of the rest of the program."""

    def __init__(
        self,
        data: DataFolder,
        clock: Clock,
        began_s: float,
        voices: Callable[[], Sequence[str]],
        note: Callable[[str, str, dict[str, object]], object],
    ) -> None:
        """Look at `data`.

        Args:
            data: the kiosk's files.
            clock: the machine's.
            began_s: when the program began, in seconds since boot.
            voices: returns the languages that are read aloud.
            note: writes to the log: role, action, detail.
        """
        self._data = data
        self._clock = clock
        self._began_s = began_s
        self._voices = voices
        self._note = note

    def desk(self, window: Callable[[], Window | None], language: str) -> DeviceDesk:
        """Return the page's model; `window` is where the page is."""

        def screen() -> list[device_facts.Fact]:
            return self._screen(window())

        def measure() -> Measuring:
            return self._measure(window())

        return DeviceDesk(self._gather, screen, measure, self._save, language, self._clock)

    def _gather(self) -> tuple[list[device_facts.Fact], list[str]]:
        facts = device_facts.gather(self._data, self._clock, self._began_s)
        return facts, program_log.last_lines(self._data.program_log, LINES)

    def _screen(self, window: Window | None) -> list[device_facts.Fact]:
        facts: list[device_facts.Fact] = []
        if window is not None:
            size = window.screen().size()
            facts.append(("screen_px", f"{size.width()} × {size.height()}"))
            width_mm = changing.read(self._data).screen_width_mm
            measured = None if width_mm is None else f"{width_mm:g} × {width_mm * size.height() / size.width():.0f}"
            facts.append(("screen_mm", measured))
        return [*facts, ("voices", ", ".join(self._voices()) or None)]

    def _measure(self, window: Window | None) -> Measuring:
        assert window is not None
        before_mm = changing.read(self._data).screen_width_mm
        ruler = Measuring(measured_width_mm(window.screen(), before_mm))
        ruler.set_screen(window.screen())
        ruler.on_kept(self._keep)
        return ruler

    def _keep(self, width_mm: float) -> None:
        def note(action: Action, detail: object) -> None:
            assert isinstance(detail, dict)
            self._note("admin", action, detail)

        changing.change(self._data, "screen_width_mm", width_mm, note)

    def _save(self, text: str) -> str:
        day = self._clock.local(self._clock.now()).date().isoformat()
        folder = self._data.exports
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path, number = folder / f"support_{day}.txt", 1
        while path.exists():
            number += 1
            path = folder / f"support_{day}_{number}.txt"
        write_whole(path, text.encode())
        return str(path)
