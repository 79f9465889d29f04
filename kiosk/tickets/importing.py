"""Rows of an export turned into tickets: the bad ones named with their line, the good ones taken."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from kiosk.tickets import table
from kiosk.tickets.durations import seconds_of_clock, seconds_of_minutes, seconds_of_words
from kiosk.tickets.matching import Choices, Match, match, source_of
from kiosk.tickets.moments import Moments, Order, needs_order, order_proved_by
from kiosk.tickets.problem import BadRow, RefusedError, WrongError
from kiosk.tickets.sources import ROUND_LIMITS, SOURCES, Field, Sla
from kiosk.tickets.ticket import Level, Ticket

_MOMENTS = (Field.CREATED, Field.FIRST_RESPONSE, Field.RESOLVED, Field.CLOSED, Field.SLA_ENDED)
_YES = frozenset({"1", "yes", "true", "y", "x", "ja", "oui", "si", "sí", "sim", "tak", "wahr", "vrai", "late"})
_NO = frozenset({"0", "no", "false", "n", "", "nein", "non", "não", "nie", "falsch", "faux"})
_OVER = frozenset({"completed", "achieved", "breached"})
_CANCELLED = frozenset({"cancelled", "canceled"})

Row = tuple[int, Sequence[str]]


class Export(msgspec.Struct, frozen=True):
    """An open export, ready to be taken row by row.

    Attributes:
        match: its columns.
        encoding: how it was read.
        tickets: a ticket or a bad row for each row; taken once. A `RefusedError` ends it: then nothing may be kept.
    """

    match: Match
    encoding: str
    tickets: Iterator[Ticket | BadRow]


@contextmanager
def opened(path: Path, source: str | None, choices: Choices) -> Iterator[Export]:
    """Open an export.

    Args:
        path: CSV or XLSX.
        source: the system's name in `kiosk.tickets.sources.SOURCES`; None lets the header tell.
        choices: what the admin said about files of this system.

    Raises:
        OSError: the file cannot be read.
        TableError: it is no table.
        RefusedError: its columns, its dates or its zone are not clear.
    """
    zone = _zone(choices)
    with table.opened(path, choices.encoding) as found:
        which = SOURCES[source] if source else source_of(found.header)
        matched = match(found.header, which, choices)
        order = choices.dates or _order(path, matched, choices)
        reading = _Reading(matched, choices, zone, order)
        yield Export(matched, found.encoding, reading.tickets(found.rows, found.encoding == "xlsx"))


def cut_off(export: Match, rows: int) -> str | None:
    """Return a warning if a file of so many rows was probably cut off at a limit, else None."""
    if rows in export.source.round_limits or rows in ROUND_LIMITS:
        return (
            f"The file has exactly {rows} rows: {export.source.title} may have cut it off at a limit. "
            "Export a shorter time, or raise the limit, and import again; nothing is counted twice."
        )
    return None


class _Reading:
    """Reads rows with what is known of the columns."""

    def __init__(self, matched: Match, choices: Choices, zone: ZoneInfo | None, order: Order | None) -> None:
        self._match = matched
        self._choices = choices
        self._names = matched.names
        self._moments = {
            field: Moments(matched.names[field], zone, order) for field in _MOMENTS if field in matched.places
        }
        self._levels: set[str] = set()

    def tickets(self, rows: Iterator[Row], padded: bool) -> Iterator[Ticket | BadRow]:
        """Yield a ticket or a bad row for each row that is not of another service level."""
        width = 1 + max(place for places in self._match.places.values() for place in places)
        for line, cells in rows:
            if len(cells) < width:
                if not padded:
                    yield BadRow(line, f"the row has {len(cells)} cells, too few")
                    continue
                cells = [*cells, *[""] * (width - len(cells))]
            try:
                ticket = self._ticket(cells)
            except WrongError as error:
                yield BadRow(line, str(error))
                continue
            if ticket is not None:
                yield ticket

    def _cell(self, field: Field, cells: Sequence[str]) -> str:
        """Return a field's cell, of columns of the same name the first that is filled; empty if there is none."""
        for place in self._match.places.get(field, ()):
            if cells[place].strip():
                return cells[place].strip()
        return ""

    def _moment(self, field: Field, cells: Sequence[str]) -> int | None:
        reader = self._moments.get(field)
        return None if reader is None else reader.read(self._cell(field, cells))

    def _ticket(self, cells: Sequence[str]) -> Ticket | None:
        number = self._cell(Field.ID, cells)
        if not number:
            raise WrongError(f"“{self._names[Field.ID]}” is empty")
        created = self._moment(Field.CREATED, cells)
        if created is None and Field.CREATED in self._moments:
            raise WrongError(f"“{self._names[Field.CREATED]}” is empty")
        resolved = self._moment(Field.RESOLVED, cells) or self._moment(Field.CLOSED, cells)
        first = self._moment(Field.FIRST_RESPONSE, cells)
        elapsed = self._seconds(Field.RESPONSE_MINUTES, cells, seconds_of_minutes)
        if elapsed is None:
            elapsed = self._seconds(Field.RESPONSE_WORDS, cells, seconds_of_words)
        business = self._seconds(Field.BUSINESS_MINUTES, cells, seconds_of_minutes)
        response, resolution = None, None
        if Field.SLA_NAME in self._names:
            name = self._cell(Field.SLA_NAME, cells)
            if not self._wanted(name):
                return None
            level, ended = self._table_level(cells)
            if name == self._choices.response_sla:
                response, first = level, first if ended is None else ended
            else:
                resolution = level
        else:
            answered = first is not None or elapsed is not None or business is not None
            response, left = self._level(
                Field.RESPONSE_SLA, Field.RESPONSE_DUE, cells, answered or resolved is not None
            )
            resolution, _ = self._level(Field.RESOLUTION_SLA, Field.RESOLUTION_DUE, cells, resolved is not None)
            goal = self._choices.response_goal_min
            if goal is not None and left is not None and response in (Level.MET, Level.BREACHED) and elapsed is None:
                elapsed = round(goal * 60) - left
        self._possible(created, first, elapsed, business, resolved)
        return Ticket(
            id=number,
            requester=self._cell(Field.REQUESTER, cells),
            desk=self._choices.desks.get(self._cell(Field.DESK, cells), self._cell(Field.DESK, cells)),
            channel=self._cell(Field.CHANNEL, cells),
            created=created,
            first_response=first,
            first_response_s=elapsed,
            business_response_s=business,
            resolved=resolved,
            response_sla=response,
            resolution_sla=resolution,
        )

    def _seconds(self, field: Field, cells: Sequence[str], read: Callable[[str, str], int | None]) -> int | None:
        return read(self._names[field], self._cell(field, cells)) if field in self._names else None

    @staticmethod
    def _possible(
        created: int | None, first: int | None, elapsed: int | None, business: int | None, resolved: int | None
    ) -> None:
        """Refuse a ticket that was answered or resolved before it was there."""
        if created is not None and first is not None and first < created:
            raise WrongError("the first response is before the ticket was created")
        if (elapsed is not None and elapsed < 0) or (business is not None and business < 0):
            raise WrongError("the time to the first response is below zero")
        if created is not None and resolved is not None and resolved < created:
            raise WrongError("the ticket was resolved before it was created")

    def _level(self, field: Field, due: Field, cells: Sequence[str], done: bool) -> tuple[Level | None, int | None]:
        """Return what became of a level, and the seconds that were left of it where the tool says so."""
        if field not in self._names:
            return None, None
        name, text = self._names[field], self._cell(field, cells)
        left: int | None = None
        match self._match.source.sla:
            case Sla.TIME_LEFT:
                left = seconds_of_clock(name, text)
                late = None if left is None else left < 0 or text.startswith(("-", "\N{MINUS SIGN}"))
            case Sla.MINUTES_LEFT:
                left = seconds_of_minutes(name, text)
                late = None if left is None else left < 0
                done = done or left is not None
            case Sla.EXCEEDED:
                late = _truth(name, text) if self._cell(due, cells) or due not in self._names else None
                if due not in self._names:
                    raise RefusedError(
                        f"“{name}” says “no” also where there is no deadline. Add the column of the deadline "
                        f"({', '.join(self._match.source.columns[due])}) to the export."
                    )
            case Sla.WORDS:
                if text.casefold() in Level:
                    return Level(text.casefold()), None
                late = None if not text else not _truth(name, text)
        if late is None:
            return None, None
        if done:
            return Level.BREACHED if late else Level.MET, left
        return Level.OPEN_LATE if late else Level.OPEN_IN_TIME, left

    def _wanted(self, name: str) -> bool:
        """Whether a row is of a level the admin chose; a ticket has several rows, and any other would be chance."""
        chosen = (self._choices.response_sla, self._choices.resolution_sla)
        if not any(chosen):
            self._levels.add(name)
            raise RefusedError(
                "A ticket has several service levels in this file. Say which is which: --response-sla NAME and "
                f"--resolution-sla NAME. The first row's is “{name}”."
            )
        return name in chosen

    def _table_level(self, cells: Sequence[str]) -> tuple[Level | None, int | None]:
        late = _truth(self._names[Field.SLA_BREACHED], self._cell(Field.SLA_BREACHED, cells))
        stage = self._cell(Field.SLA_STAGE, cells).casefold()
        ended = self._moment(Field.SLA_ENDED, cells)
        if stage in _CANCELLED:
            return None, None
        if stage in _OVER or (not stage and ended is not None):
            return (Level.BREACHED if late else Level.MET), ended
        return (Level.OPEN_LATE if late else Level.OPEN_IN_TIME), None


def _truth(column: str, text: str) -> bool:
    plain = text.strip().casefold()
    if plain in _YES:
        return True
    if plain in _NO:
        return False
    raise WrongError(f"“{column}”: {text[:40]!r} is neither yes nor no")


def _zone(choices: Choices) -> ZoneInfo | None:
    if choices.zone is None:
        return None
    try:
        return ZoneInfo(choices.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise RefusedError(f"No time zone is called {choices.zone!r}. Use a name such as Europe/Berlin.") from None


def _order(path: Path, matched: Match, choices: Choices) -> Order | None:
    """Return the order of day and month that the whole file proves, where its dates need one at all."""
    fields = [field for field in _MOMENTS if field in matched.places]
    with table.opened(path, choices.encoding) as found:
        first = list(islice(found.rows, 200))
    if not any(
        needs_order(cells[p]) for _, cells in first for f in fields for p in matched.places[f] if p < len(cells)
    ):
        return None
    proved: Order | None = None
    for field in fields:
        with table.opened(path, choices.encoding) as found:
            places = matched.places[field]
            texts = (cells[place] for _, cells in found.rows for place in places if place < len(cells))
            proved = proved or order_proved_by(matched.names[field], texts)
    return proved
