"""The desk's gallery: every page behind the passcode, in sizes and languages, light and dark, for people to look at.

Run by `python -m tests.ui.desk_gallery [PAGE ...]`; the pictures and their sheets go to build/gallery-desk.
"""

import sys
import tempfile
from datetime import date
from pathlib import Path

import click

from kiosk.demo.fill import fill
from kiosk.paths import DataFolder
from tests.ui.gallery import ROOT, SIZES, THUMB
from tests.ui.sheets import Print, index, sheet, shrunk
from tests.ui.staff import ADMIN, Staff
from tests.ui.trial import Trial

FOLDER = ROOT / "build" / "gallery-desk"
LANGUAGES = ("en", "de", "ar")
RESPONSES = 6000
DAY = date(2026, 3, 2)
STILL_MS = 150
PAGES = (
    *("scores", "trend", "hours", "languages", "service", "comments", "alerts", "ideas", "wall", "reports", "export"),
    *("kiosk", "surveys", "tickets", "settings", "passcodes", "log", "care"),
)


def photograph(size: str, languages: tuple[str, ...], pages: tuple[str, ...], folder: Path) -> list[Path]:
    """Take every page in one size, light and dark; return the sheets."""
    pixels, panel_mm = SIZES[size]
    sheets = []
    with tempfile.TemporaryDirectory(prefix="gallery-") as kept:
        data = Path(kept) / "data"
        data.mkdir(mode=0o700)
        fill(DataFolder(data), RESPONSES, seed=3, day=DAY, survey_path=None, progress=lambda _: None)
        trial = Trial(data, size=pixels, panel_mm=panel_mm, opened=False)
        try:
            trial.kiosk.open_store()
            trial.until(lambda: trial.kiosk.recording.is_open)
            staff = Staff(trial)
            staff.come_in(ADMIN)
            for language in languages:
                staff.pages.set_language(language)
                trial.window.languages.switch(language)
                for dark in (False, True):
                    staff.pages.setDark(dark)
                    shade = "dark" if dark else "light"
                    prints = []
                    for page in pages:
                        staff.gate.activity()
                        staff.pages.go(page)
                        trial.finger.wait(STILL_MS)
                        picture = trial.window.grabWindow()
                        path = folder / size / shade / f"{page}-{language}.png"
                        path.parent.mkdir(parents=True, exist_ok=True)
                        picture.save(str(path))
                        prints.append(Print(page, shrunk(picture, THUMB)))
                    path = folder / "sheets" / f"{language}-{size}-{shade}.jpg"
                    path.parent.mkdir(parents=True, exist_ok=True)
                    sheet(f"{language}   {size}, {panel_mm:g} mm   {shade}", prints, 4).save(str(path), quality=88)
                    sheets.append(path)
        finally:
            trial.close()
    return sheets


def main() -> int:
    """Make the gallery."""
    pages = tuple(sys.argv[1:]) or PAGES
    sheets = {}
    for size in SIZES:
        sheets[size] = photograph(size, LANGUAGES, pages, FOLDER)
        click.echo(f"{size}: {len(sheets[size])} sheets", err=True)
    (FOLDER / "index.html").write_text(index("The desk's pages", sheets, FOLDER), encoding="utf-8")
    click.echo(f"{FOLDER / 'index.html'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
