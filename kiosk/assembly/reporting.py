"""Reports, put together: gathered, drawn, written down in the log, and those that are due by the calendar."""

from datetime import date, datetime
from pathlib import Path

from kiosk import __version__
from kiosk.assembly.auditing import note
from kiosk.assembly.loading import CannotStartError, load_settings, load_survey, open_reader
from kiosk.clock import Clock
from kiosk.export.choice import Exported
from kiosk.export.drafts import Draft
from kiosk.export.naming import slug
from kiosk.export.work import ReportWish
from kiosk.paths import DataFolder
from kiosk.reporting import PERIODS, Period, before, period_of
from kiosk.reporting import report as gathered
from kiosk.settings import Settings
from kiosk.store.audit import Action
from kiosk.store.errors import StoreError, from_os
from kiosk.survey.survey import Survey

PRODUCT = f"Service desk kiosk {__version__}"
_REMEDY = "Choose another folder for reports, or free some space there. No half file was left behind."


def report(data: DataFolder, clock: Clock, path: Path, wish: ReportWish, role: str) -> Exported:
    """Write a report as a PDF; the log has it before it has its name.

    Args:
        data: the kiosk's files.
        clock: what time it is.
        path: the file; one that is there already is replaced when the new one is whole.
        wish: which one.
        role: who asked: admin, staff, command or kiosk; staff's have no comments.

    Returns:
        What was written; its rows are the report's pages.

    Raises:
        StoreError: the store cannot be read, the file or the log cannot be written; no file is left behind.
        CannotStartError: the settings cannot be read.
        ValueError: there is no such period.
    """
    from kiosk.ui.report_file import write

    if wish.period not in PERIODS:
        raise ValueError(f"no report is called {wish.period!r}: there are {', '.join(PERIODS)}")
    device = load_settings(data)
    with open_reader(data) as reader:
        told = gathered(
            reader,
            wish.period,
            wish.day,
            desk=wish.desk,
            survey=survey_of(data, device),
            comments=wish.comments and role != "staff",
        )
    made = clock.local(clock.now())
    try:
        with Draft(path) as draft:
            pages = write(told, draft.file, wish.language, _plain(made), PRODUCT)
            draft.weigh()
            draft.seal()
            written = Exported(path=path, codebook=None, rows=pages, size=draft.size, sha256=draft.sha256)
            detail = {
                "what": wish.period,
                "first_day": told.first.isoformat(),
                "file": path.name,
                "sha256": written.sha256,
                "comments": bool(told.comments),
                **({} if wish.desk is None else {"desk": wish.desk}),
            }
            note(data, clock, device.kiosk, role, Action.REPORTED, detail)
            draft.keep()
    except OSError as error:
        worded = from_os(error, path)
        raise StoreError(worded.code, path, worded.sentence, _REMEDY) from error
    return written


def survey_of(data: DataFolder, device: Settings) -> Survey | None:
    """Return the survey in use; None where it cannot be read, so that its questions only come in another order."""
    try:
        return load_survey(data, device).survey
    except CannotStartError:
        return None


def language_of(data: DataFolder, device: Settings) -> str:
    """Return the language of reports: the one that is set, else the survey's first."""
    survey = survey_of(data, device) if device.report_language is None else None
    return device.report_language or ("en" if survey is None else survey.default_language)


def folder_of(data: DataFolder, device: Settings) -> Path:
    """Return where reports go."""
    return data.reports if device.report_folder is None else data.folder / device.report_folder


def name_of(desk: str, period: Period, day: date) -> str:
    """Return what a report's file is called; the same report has the same name."""
    first, _ = period_of(period, day)
    told = {"day": first.isoformat(), "week": f"{first:%G-W%V}", "month": f"{first:%Y-%m}"}[period]
    return f"{slug(desk) or 'desk'}_{told}.pdf"


def due(data: DataFolder, device: Settings, today: date) -> list[tuple[Period, date, Path]]:
    """Return the reports that are to be made by themselves and are not there yet: period, a day of it, file.

    Only the last period that is over; one that the kiosk slept through is made by hand.
    """
    folder = folder_of(data, device)
    found = []
    for period in dict.fromkeys(device.reports):
        day = before(period, today)
        path = folder / name_of(device.desk, period, day)
        if not path.exists():
            found.append((period, day, path))
    return found


def make_due(data: DataFolder, clock: Clock, role: str = "kiosk") -> list[Exported]:
    """Make the reports that are due, of all desks and without comments.

    Raises:
        StoreError: one could not be made; those before it are there.
        CannotStartError: the settings cannot be read.
    """
    device = load_settings(data)
    language = language_of(data, device)
    return [
        report(data, clock, path, ReportWish(period=period, day=day, language=language), role)
        for period, day, path in due(data, device, clock.local(clock.now()).date())
    ]


def _plain(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)
