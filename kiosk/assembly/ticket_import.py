"""Taking a help-desk export into the database: opened, checked, every row read, then merged; or nothing at all."""

import hashlib
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec
import tzlocal

from kiosk.clock import SystemClock
from kiosk.durable import write_whole
from kiosk.paths import DataFolder
from kiosk.settings import Settings
from kiosk.store import tickets as store
from kiosk.store.staff import opened, transaction
from kiosk.store.times import utc_text
from kiosk.tickets import importing
from kiosk.tickets.keeping import Keeper, business_clock, load_key
from kiosk.tickets.matching import Choices, Match
from kiosk.tickets.problem import BadRow, RefusedError
from kiosk.tickets.ticket import Ticket

SHOWN_BAD = 20
"""Bad rows that are named; the others are counted."""
PREVIEWED = 5

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
        return msgspec.json.decode(data.ticket_choices.read_bytes(), type=dict[str, Choices])
    except FileNotFoundError:
        return {}
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise RefusedError(
            f"{data.ticket_choices}: {error}. Correct it, or move the file away to start anew."
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
    progress: Callable[[int, int], object],
) -> Report:
    """Take a file's tickets into the database; the kiosk may be running.

    Args:
        path: the export.
        source: the system's name; None lets the header tell.
        choices: what was said about its files; kept for the next one when all is done.
        data: the kiosk's files.
        device: the kiosk's settings: the opening hours, for business time.
        progress: told how many rows were read and merged more, and how many in all are expected (twice the rows).

    Raises:
        OSError: the file or the key cannot be read or written.
        TableError, RefusedError: the file cannot be taken as it is; nothing was stored.
        StoreError: the database cannot be used.
    """
    zone = tzlocal.get_localzone()
    digest = _digest(path, choices)
    known = {one.digest for one in _imports(data)}
    bad: list[BadRow] = []
    counts = {"rows": 0, "bad": 0}
    with importing.opened(path, source, choices) as export:
        keeper = Keeper(load_key(data.ticket_key), export.match.source.name, zone)

        def rows() -> Iterator[tuple[Any, ...]]:
            for ticket in export.tickets:
                counts["rows"] += 1
                if isinstance(ticket, BadRow):
                    counts["bad"] += 1
                    if len(bad) < SHOWN_BAD:
                        bad.append(ticket)
                    continue
                yield keeper.row(ticket)

        if digest in known:
            for _ in rows():
                pass
            taken = None
        else:
            with store.Staging(data.database) as staging:
                waiting = rows()
                while batch := list(islice(waiting, _BATCH)):
                    staging.put(batch)
                    progress(len(batch), 0)
                progress(0, 2 * counts["rows"])
                record = store.Import(
                    digest=digest,
                    source=export.match.source.name,
                    at=utc_text(SystemClock().now()),
                    as_of=keeper.as_of,
                    rows=counts["rows"],
                    kept=counts["rows"] - counts["bad"],
                    bad=counts["bad"],
                )
                business = business_clock(device.opening_hours, zone)
                taken = staging.merge(keeper.as_of, business, record, lambda done: progress(done, 2 * counts["rows"]))
        warnings = list(export.match.warnings)
        cut = importing.cut_off(export.match, counts["rows"])
        if cut is not None:
            warnings.append(cut)
    _keep_choices(data, export.match.source.name, choices)
    return Report(export.match, counts["rows"], tuple(bad), counts["bad"], taken, keeper.as_of, tuple(warnings))


def _imports(data: DataFolder) -> list[store.Import]:
    with opened(data.database) as connection:
        return transaction(connection, data.database, store.imports)


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
