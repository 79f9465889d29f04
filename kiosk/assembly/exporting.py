"""Exports, put together: responses for admins, scores for staff, each written down in the log before it has a name."""

from collections.abc import Callable
from pathlib import Path

import msgspec

from kiosk.assembly.auditing import note
from kiosk.assembly.loading import CannotStartError, load_settings, open_reader
from kiosk.assembly.reporting import report
from kiosk.assembly.score_table import score_table
from kiosk.clock import Clock
from kiosk.export import files
from kiosk.export.choice import Choice, Exported
from kiosk.export.sticks import mount, release
from kiosk.export.work import Job, Told
from kiosk.paths import DataFolder
from kiosk.store.audit import Action
from kiosk.store.errors import StoreError, Trouble, from_os

STAFF = "staff"
STEPS = 200
"""Progress is told in so many steps at most."""


def export(
    data: DataFolder,
    clock: Clock,
    path: Path,
    choice: Choice,
    role: str,
    *,
    scores: bool = False,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Exported | None:
    """Write an export; the log has it, with the file's hash, before the file has its name.

    Args:
        data: the kiosk's files.
        clock: what time it is.
        path: the file.
        choice: what goes into it.
        role: who asked: admin, command or staff.
        scores: a table of scores by day and desk, with small numbers left out, instead of responses; always for staff.
        progress: told how much of how much is done.
        cancelled: asked now and then.

    Returns:
        What was written, or None if it was cancelled.

    Raises:
        StoreError: the store cannot be read, the file or the log cannot be written; no file is left behind.
        CannotStartError: the settings cannot be read.
    """
    kiosk = load_settings(data).kiosk
    what = "scores" if scores or role == STAFF else "answers" if choice.shape.answers else "responses"

    def log(written: Exported) -> None:
        asked = {name: value for name, value in msgspec.structs.asdict(choice.wanted).items() if value is not None}
        shape = {"times": choice.shape.times, "comments": choice.shape.comments} if what != "scores" else {}
        detail = {
            "what": what,
            "file": path.name,
            "format": str(choice.format),
            "rows": written.rows,
            "sha256": written.sha256,
            **asked,
            **shape,
        }
        note(data, clock, kiosk, role, Action.EXPORTED, detail)

    with open_reader(data) as reader:
        if what != "scores":
            return files.write(reader, path, choice, note=log, progress=progress, cancelled=cancelled)
        table = score_table(reader, choice.wanted, clock.local(clock.now()).date())
    return None if cancelled() else files.write_table(table, path, choice, note=log)


def work(data: DataFolder, clock: Clock, job: Job, tell: Callable[[Told], None], cancelled: Callable[[], bool]) -> bool:
    """Do a job: bring in a stick, write a file, make a stick safe to take out, whichever of these it asks for.

    Args:
        data: the kiosk's files.
        clock: what time it is.
        job: what is to be done.
        tell: told how far it is, and at last how it ended.
        cancelled: asked now and then; True stops, and nothing is left behind.

    Returns:
        Whether it was done, or cancelled.
    """
    told = 0

    def progress(done: int, of: int) -> None:
        nonlocal told
        step = STEPS * done // max(1, of)
        if step > told:
            told = step
            tell(Told(done=done, of=of))

    try:
        path = _place(job)
        if path is not None and job.report is not None:
            tell(Told(written=report(data, clock, path, job.report, job.role)))
        elif path is not None:
            written = export(
                data, clock, path, job.choice, job.role, scores=job.scores, progress=progress, cancelled=cancelled
            )
            tell(Told(cancelled=True) if written is None else Told(written=written))
        if job.release is not None:
            tell(Told(released=release(job.release)))
    except StoreError as error:
        tell(Told(problem=str(error.code)))
    except CannotStartError:
        tell(Told(problem=str(Trouble.IO)))
    except OSError as error:
        tell(Told(problem=str(from_os(error, Path(job.release.device if job.release else "")).code)))
    else:
        return True
    return False


def _place(job: Job) -> Path | None:
    """Return the file to write, on a stick that is mounted for it if it is to go there."""
    if job.path is None or job.mount is None:
        return job.path
    stick = mount(job.mount)
    if stick.folder is None or not stick.writable:
        raise StoreError(Trouble.NO_FOLDER, Path(stick.device))
    return stick.folder / job.path.name
