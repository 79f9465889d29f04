"""What must stay quick as responses pile up: the desk's page."""

import hashlib
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.row import Row, median
from kiosk.clock import SystemClock
from kiosk.paths import DataFolder, resource
from kiosk.store.reader import Reader
from kiosk.survey.reading import parse

ROOT = Path(__file__).parents[1]
MANY = 1_000_000
FEW = 10_000
LOADS = 30
DESK = "Service desk"
SURVEY = ("surveys", "desk-visit.yaml")


def filled(folder: Path, count: int) -> DataFolder:
    """Return a data folder with `count` plausible responses up to today; one made before is used again.

    Args:
        folder: where such folders are kept; those of other days and versions are removed.
        count: how many responses.
    """
    digest = hashlib.sha256(date.today().isoformat().encode())
    for source in sorted([*(ROOT / "kiosk" / "store").glob("*.py"), *(ROOT / "kiosk" / "demo").glob("*.py")]):
        digest.update(source.read_bytes())
    digest.update(resource(*SURVEY).read_bytes())
    place = folder / f"{count}-{digest.hexdigest()[:16]}"
    for other in folder.glob(f"{count}-*"):
        if other != place:
            remove(other)
    data = DataFolder(place)
    if not (place / "filled").exists():
        remove(place)
        command = [sys.executable, "-m", "kiosk", "demo", "--responses", str(count), "--data", str(place)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT)
        (place / "filled").touch()
    return data


def remove(folder: Path) -> None:
    """Remove a data folder of the benchmarks, if it is there."""
    for file in folder.glob("*"):
        file.unlink()
    if folder.is_dir():
        folder.rmdir()


@contextmanager
def desk(data: DataFolder) -> Iterator[Any]:
    """Make the model of the desk's page over a database."""
    from kiosk.ui.desk import Desk
    from kiosk.ui.scope import Scope

    survey = parse(resource(*SURVEY).read_bytes(), SURVEY[-1])
    scope = Scope(SystemClock(), survey.languages[0], DESK)
    scope.setRange("30-days")
    model = Desk(lambda: Reader(data.database), survey, scope, SystemClock())
    yield model
    model.close()


def desk_page(folder: Path) -> Row:
    """Compare what the desk's page of 30 days takes to be read, from opening the store to the last text."""
    from kiosk.ui.application import application, prepare_environment

    prepare_environment(offscreen=True)
    application()
    seconds: dict[int, list[float]] = {MANY: [], FEW: []}
    with desk(filled(folder, MANY)) as many, desk(filled(folder, FEW)) as few:
        for _ in range(LOADS):
            for count, model in ((MANY, many), (FEW, few)):
                began = time.perf_counter()
                model.open()
                seconds[count].append(time.perf_counter() - began)
                if not model.responses:
                    raise RuntimeError("the desk's page is empty")
                model.close()
    return Row(
        f"Desk page, 30 days, from {MANY:,} responses",
        median(seconds[MANY]) * 1e3,
        f"the same from {FEW:,}",
        median(seconds[FEW]) * 1e3,
        "ms",
        most=1.3,
        note=f"n = {LOADS} each",
    )
