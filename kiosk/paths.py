"""Where the program's own files and the user's data are."""

import sys
from pathlib import Path


def data_folder() -> Path:
    """Return the user's data folder for the kiosk (not created here)."""
    from platformdirs import user_data_path

    return user_data_path("service-desk-kiosk", appauthor=False)


class DataFolder:
    """The files of one kiosk, all in one folder."""

    def __init__(self, folder: Path) -> None:
        """Name the files in `folder`; nothing is touched."""
        self.folder = folder
        self.database = folder / "kiosk.sqlite"
        self.settings = folder / "settings.json"
        self.access = folder / "access.json"
        self.exports = folder / "exports"
        self.reports = folder / "reports"
        self.imports = folder / "imports"
        self.ticket_choices = folder / "tickets.json"
        self.ticket_key = folder / "tickets.key"
        self.backups = folder / "backups"
        self.ballast = folder / "ballast"
        self.care = folder / "care.json"
        self.surveys = folder / "surveys"
        self.program_log = folder / "logs" / "kiosk.log"


def resource(*parts: str) -> Path:
    """Return the path of a shipped resource, such as `resource("surveys", "desk-visit.yaml")`.

    The same call works in a checkout, in an installed wheel and in the frozen program.
    """
    package = Path(__file__).resolve().parent
    if getattr(sys, "frozen", False):
        root = Path(getattr(sys, "_MEIPASS", package.parent)) / "resources"
    elif (package / "_resources").is_dir():
        root = package / "_resources"
    else:
        root = package.parent / "resources"
    return root.joinpath(*parts)
