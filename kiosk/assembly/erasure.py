"""Erasing one response by its receipt number, everywhere: the database, its log, and where copies of it may be."""

import zipfile
from pathlib import Path

import msgspec

from kiosk.clock import Clock
from kiosk.paths import DataFolder
from kiosk.settings import Settings
from kiosk.store import backups, erasing, receipts, staff
from kiosk.store.backup import Backup
from kiosk.store.erasing import By, Reason
from kiosk.store.reader import Reader
from kiosk.store.times import utc_text

_SAID = "SELECT 1 FROM answers WHERE instr(text, ?) LIMIT 1"
_MOST_BYTES = 200_000_000  # of an export that is looked into


class ReceiptError(Exception):
    """The number leads to no single response: `code` is mistyped, unknown or ambiguous; `days` those it leads to."""

    def __init__(self, code: str, days: tuple[str, ...] = ()) -> None:
        """Say which."""
        self.code = code
        self.days = days
        super().__init__(_SENTENCES[code].format(days=", ".join(days)))


_SENTENCES = {
    "mistyped": "This is no receipt number: it has ten digits, of which the last proves the others. Read it again.",
    "unknown": "No response has this receipt number. It may be of another kiosk, or erased already.",
    "ambiguous": "More than one response has this receipt number, of the days {days}. Ask for the day.",
}


class Match(msgspec.Struct, frozen=True):
    """The response a receipt number leads to: its row, its id, its day (YYYY-MM-DD), and what to look for."""

    key: int
    id: str
    day: str
    texts: tuple[bytes, ...]


class Erasure(msgspec.Struct, frozen=True, kw_only=True):
    """What was done, and where the response may be still.

    Attributes:
        day: the response's day.
        log_is_empty: whether SQLite's log was cut down; else it is after the next response.
        traces: files of the database that still hold something of it; there should be none.
        backups: backups that hold it still.
        rewritten: backups it was taken out of.
        aside: databases that were moved aside or replaced and lie there still; they hold it, or may.
        exports: files in the export folder that hold its id.
    """

    day: str
    log_is_empty: bool
    traces: tuple[Path, ...]
    backups: tuple[Path, ...]
    rewritten: tuple[Path, ...]
    aside: tuple[Path, ...]
    exports: tuple[Path, ...]


def backup_folders(data: DataFolder, device: Settings) -> tuple[Path, ...]:
    """Return where backups are: the folder set, and the one beside the database, where those before upgrades go."""
    chosen = data.folder / device.backup_folder if device.backup_folder else data.backups
    return (chosen,) if chosen == data.backups else (chosen, data.backups)


def find(data: DataFolder, typed: str, day: str | None = None) -> Match:
    """Find a response by its receipt number.

    Args:
        data: the kiosk's files.
        typed: the number as somebody typed it.
        day: YYYY-MM-DD, where the number leads to several.

    Raises:
        ReceiptError: it leads to none, or to several.
        StoreError: the database cannot be read.
    """
    digits = receipts.digits_of(typed)
    if digits is None:
        raise ReceiptError("mistyped")
    with Reader(data.database) as reader:
        found = reader.ask(lambda connection: receipts.find(connection, digits))
        found = [one for one in found if day is None or one[1] == day]
        if not found:
            raise ReceiptError("unknown")
        if len(found) > 1:
            raise ReceiptError("ambiguous", tuple(one[1] for one in found))
        ((key, at),) = found
        texts = reader.ask(lambda connection: erasing.texts_of(connection, key))
    return Match(key, texts[0].decode(), at, tuple(texts))


def erase(
    data: DataFolder, device: Settings, clock: Clock, role: str, match: Match, *, also_backups: bool = False
) -> Erasure:
    """Erase a response, also while the kiosk runs; any thread may call it.

    Args:
        data: the kiosk's files.
        device: the settings: the device's name, and where backups and exports are.
        clock: dates it.
        role: who erases, for the log.
        match: the response.
        also_backups: also take it out of the backups that hold it.

    Raises:
        StoreError: nothing was erased, or (of a backup) that one holds it still.
    """
    by = By(utc_text(clock.now()), device.kiosk, role)
    staff.change(
        data.database,
        lambda connection: erasing.erase_responses(connection, by, Reason.ASKED, [match.key]),
        erasing.TABLES,
    )
    emptied = erasing.empty_log(data.database)
    with Reader(data.database) as reader:
        reader.ask(lambda connection: erasing.remember(data.database, connection))
        # Somebody else may have written the same words.
        own = [text for text in match.texts if not reader.rows(_SAID, (text.decode(),))]
    holding = [one for folder in backup_folders(data, device) for one in backups.holding(folder, match.id)]
    rewritten: list[Backup] = []
    if also_backups:
        digests = {erasing.id_digest(match.id)}
        rewritten = [
            backups.rewrite(one, lambda connection: erasing.erase_again(connection, by, digests)) for one in holding
        ]
        holding = []
    exports = data.folder / device.export_folder if device.export_folder else data.exports
    return Erasure(
        day=match.day,
        log_is_empty=emptied,
        traces=tuple(erasing.traces(data.database, own)),
        backups=tuple(one.path for one in holding),
        rewritten=tuple(one.path for one in rewritten),
        aside=tuple(erasing.aside(data.database, match.id.encode())),
        exports=tuple(_mentioning(exports, match.id.encode())),
    )


def _mentioning(folder: Path, needle: bytes) -> list[Path]:
    """Return the files in a folder that hold the bytes, workbooks looked into; one that cannot be read may."""
    if not folder.is_dir():
        return []
    found = []
    for place in sorted(folder.iterdir()):
        try:
            if not place.is_file() or place.stat().st_size > _MOST_BYTES:
                continue
            data = place.read_bytes()
            if data.startswith(b"PK"):
                with zipfile.ZipFile(place) as book:
                    parts = [part for part in book.infolist() if part.file_size <= _MOST_BYTES]
                    holds = any(needle in book.read(part) for part in parts)
            else:
                holds = needle in data
        except (OSError, zipfile.BadZipFile):
            holds = True
        if holds:
            found.append(place)
    return found
