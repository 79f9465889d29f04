"""Taking a help-desk export into the database: opened, checked, every row read, then merged; or nothing at all."""

import hashlib
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
import tzlocal

from kiosk.clock import SystemClock
from kiosk.durable import write_whole
from kiosk.paths import DataFolder
from kiosk.plain_file import reason, whole
from kiosk.settings import Settings
from kiosk.store import rosters
from kiosk.store import tickets as store
from kiosk.store.staff import change
from kiosk.store.times import utc_text
from kiosk.tickets import importing, roster
from kiosk.tickets.keeping import Keeper, People, load_key
from kiosk.tickets.matching import Choices, Match
from kiosk.tickets.moments import Order
from kiosk.tickets.problem import BadRow, RefusedError
from kiosk.tickets.ticket import Ticket

_LARGEST = 1 << 20

SHOWN_BAD = 20
"""Bad rows that are named; the others are counted."""
PREVIEWED = 5

STEPS = 1_000
"""Of an import, for a progress bar."""

_READING = 600  # steps
_BATCH = 5_000


class Report(msgspec.Struct, frozen=True):
    """What an import did.

    Attributes:
        match: the columns that were read.
        rows: rows of tickets in the file.
        bad: the first bad rows.
        bad_count: how many there are.
        taken: what became of the others; None where the very file was taken before, so that nothing was done.
        as_of: the moment the file shows, Unix seconds.
        warnings: what the admin should know.
    """

    match: Match
    rows: int
    bad: tuple[BadRow, ...]
    bad_count: int
    taken: store.Taken | None
    as_of: int
    warnings: tuple[str, ...]


class Preview(msgspec.Struct, frozen=True):
    """What a file looks like before it is taken: its columns, and its first tickets without what names anybody."""

    match: Match
    encoding: str
    first: tuple[Ticket | BadRow, ...]


def load_choices(data: DataFolder) -> dict[str, Choices]:
    """Return what was said about the exports of each system, by its name.

    Raises:
        RefusedError: the file is damaged.
        OSError: it cannot be read.
    """
    try:
        return msgspec.json.decode(whole(data.ticket_choices, _LARGEST), type=dict[str, Choices])
    except FileNotFoundError:
        return {}
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise RefusedError(
            f"{data.ticket_choices}: {reason(error)}. Correct it, or move the file away to start anew."
        ) from error


def preview(path: Path, source: str | None, choices: Choices) -> Preview:
    """Read a file's columns and first rows; nothing is stored.

    Raises:
        OSError, TableError, RefusedError: as `kiosk.tickets.importing.opened`.
    """
    with importing.opened(path, source, choices) as export:
        first = tuple(_nameless(ticket) for ticket in islice(export.tickets, PREVIEWED))
        return Preview(export.match, export.encoding, first)


def take(
    path: Path,
    source: str | None,
    choices: Choices,
    data: DataFolder,
    device: Settings,
    progress: Callable[[int], object],
) -> Report:
    """Take a file's tickets into the database; the kiosk may be running.

    Args:
        path: the export.
        source: the system's name; None lets the header tell.
        choices: what was said about its files; kept for the next one when all is done.
        data: the kiosk's files.
        device: the kiosk's settings: the opening hours, for business time.
        progress: told how many more of `STEPS` are done.

    Raises:
        OSError: the file or the key cannot be read or written.
        TableError, RefusedError: the file cannot be taken as it is; nothing was stored.
        StoreError: the database cannot be used.
    """
    digest = _digest(path, choices)
    bad: list[BadRow] = []
    kept = 0
    with importing.opened(path, source, choices) as export, store.Waiting() as waiting:
        name = export.match.source.name
        keeper = Keeper(load_key(data.ticket_key), name, _here(), device.opening_hours)
        known = digest in {one.digest for one in change(data.database, store.imports)}
        count = _Counting(bad)
        rows = map(keeper.row, count.tickets(export.tickets))
        shown = 0
        while done := waiting.put(islice(rows, _BATCH)):
            kept += done
            share = int(_READING * export.table.share())
            progress(max(0, share - shown))
            shown = max(shown, share)
        taken = None
        if not known:
            record = store.Import(
                digest=digest,
                source=name,
                at=utc_text(SystemClock().now()),
                as_of=keeper.as_of,
                rows=kept + count.bad,
                kept=kept,
                bad=count.bad,
            )
            part = _Share(STEPS - shown, kept, progress)
            taken = waiting.merge(data.database, keeper.as_of, keeper.waiting, keeper.business, record, part)
        warnings = list(export.match.warnings)
        cut = importing.cut_off(export.match, export.rows.read)
        if cut is not None:
            warnings.append(cut)
    _keep_choices(data, name, choices)
    return Report(export.match, kept + count.bad, tuple(bad), count.bad, taken, keeper.as_of, tuple(warnings))


def take_roster(
    path: Path, encoding: str | None, dates: Order | None, data: DataFolder
) -> tuple[roster.Roster, rosters.Replaced]:
    """Put a list of customers in the place of the one before; the kiosk may be running.

    Raises:
        OSError: the file or the key cannot be read or written.
        TableError, RefusedError: the file cannot be taken as it is; nothing was stored.
        StoreError: the database cannot be used.
    """
    found = roster.read(path, encoding, dates)
    if not found.days:
        raise RefusedError(f"{path}: no row of it could be read. The list before it was kept.")
    people = People(load_key(data.ticket_key))
    days = {people[name]: span for name, span in found.days.items()}
    return found, change(data.database, lambda connection: rosters.replace(connection, days))


class _Counting:
    """Parts the bad rows from the tickets, and keeps the first of them."""

    def __init__(self, bad: list[BadRow]) -> None:
        self.bad = 0
        self._first = bad

    def tickets(self, rows: Iterator[Ticket | BadRow]) -> Iterator[Ticket]:
        for row in rows:
            if isinstance(row, Ticket):
                yield row
                continue
            self.bad += 1
            if len(self._first) < SHOWN_BAD:
                self._first.append(row)


class _Share:
    """Turns rows that were merged into steps of the progress."""

    def __init__(self, steps: int, rows: int, progress: Callable[[int], object]) -> None:
        self._steps = steps
        self._rows = max(rows, 1)
        self._progress = progress
        self._done = 0
        self._told = 0

    def __call__(self, rows: int) -> None:
        self._done += rows
        steps = self._steps * self._done // self._rows
        self._progress(steps - self._told)
        self._told = steps


def _here() -> ZoneInfo:
    """Return the machine's time zone, whose days the desk's are.

    Raises:
        RefusedError: the environment names one that is not known.
    """
    try:
        return tzlocal.get_localzone()
    except (LookupError, ValueError, OSError) as error:
        raise RefusedError("This machine’s time zone is not known. Correct TZ, or the system’s setting.") from error


def _nameless(ticket: Ticket | BadRow) -> Ticket | BadRow:
    if isinstance(ticket, BadRow):
        return ticket
    return msgspec.structs.replace(ticket, id="…", requester="…" if ticket.requester else "")


def _digest(path: Path, choices: Choices) -> str:
    """Return a digest of a file and of how it is read: another reading of the same file is another import."""
    with path.open("rb") as file:
        found = hashlib.file_digest(file, "sha256")
    found.update(msgspec.json.encode(choices, order="deterministic"))
    return found.hexdigest()


def _keep_choices(data: DataFolder, source: str, choices: Choices) -> None:
    known = load_choices(data)
    if known.get(source) != choices:
        known[source] = choices
        write_whole(data.ticket_choices, msgspec.json.format(msgspec.json.encode(known), indent=2) + b"\n")
