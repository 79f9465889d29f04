"""The panels one can buy, and surveys with a scale of every kind that fits on them."""

from math import hypot
from pathlib import Path
from typing import Any

import msgspec

from kiosk.paths import resource
from kiosk.survey.reading import read
from kiosk.ui.geometry import Fit, row

INCH_MM = 25.4


class Panel(msgspec.Struct, frozen=True):
    """A panel as it hangs: its picture in pixels, and its width and height in mm."""

    name: str
    size: tuple[int, int]
    width_mm: float
    height_mm: float

    @property
    def least_mm(self) -> float:
        """The shorter of its edges."""
        return min(self.width_mm, self.height_mm)

    @property
    def most(self) -> int:
        """The most points of a scale that fit in a row."""
        return max(points for points in range(2, 12) if row(points, self.width_mm).fit is not Fit.REFUSED)


def _panel(inches: float, size: tuple[int, int], *, upright: bool) -> Panel:
    per_px = inches * INCH_MM / hypot(*size)
    width, height = reversed(size) if upright else size
    name = f"{inches:g} inch" + (" upright" if upright else "")
    return Panel(name, (width, height), width * per_px, height * per_px)


PANELS = tuple(
    _panel(inches, size, upright=upright)
    for upright in (False, True)
    for inches, size in (
        (7, (1024, 600)),
        (10.1, (1280, 800)),
        (11.6, (1366, 768)),
        (13.3, (1920, 1080)),
        (15.6, (1920, 1080)),
        (21.5, (1920, 1080)),
        (24, (1920, 1080)),
        (32, (1920, 1080)),
    )
)


def survey_of(most: int, path: Path) -> Path:
    """Write a survey that asks scales of `most` points down to 3 in the words of the shipped one, then the reason."""
    shipped: dict[str, Any] = msgspec.to_builtins(read(resource("surveys", "desk-visit.yaml")))
    by_kind = {question["kind"]: question for question in shipped["questions"]}
    asked = []
    for count in range(most, 2, -1):
        like = by_kind["nps" if count == 11 else "ces" if count in (7, 6) else "csat"]
        asked.append({key: like[key] for key in ("text", "ends")} | {"id": f"p{count}", **_kind(count)})
    reason = {key: value for key, value in by_kind["choice"].items() if key != "when"}
    text = msgspec.json.encode({**shipped, "questions": [*asked, reason]})
    path.write_bytes(msgspec.json.format(text, indent=1))
    return path


def _kind(points: int) -> dict[str, Any]:
    if points == 11:
        return {"kind": "nps"}
    if points == 7:
        return {"kind": "ces"}
    return {"kind": "csat", "points": points} if points in (3, 4, 5, 10) else {"kind": "scale", "points": points}
