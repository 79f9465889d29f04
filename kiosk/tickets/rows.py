"""Rows of an export turned into tickets, one by one; a million of them in seconds."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from operator import itemgetter
from typing import TypeVar
from zoneinfo import ZoneInfo

from kiosk.tickets.durations import seconds_of_clock, seconds_of_minutes, seconds_of_words
from kiosk.tickets.matching import ANSWERS, Choices, Match
from kiosk.tickets.moments import Moments, Order
from kiosk.tickets.problem import BadRow, MixedError, RefusedError, WrongError, shown
from kiosk.tickets.sources import Field, Sla
from kiosk.tickets.ticket import Level, Ticket

MOMENTS = (Field.CREATED, Field.FIRST_RESPONSE, Field.RESOLVED, Field.CLOSED, Field.SLA_ENDED)
"""Fields that hold a moment."""

_YES = frozenset({"1", "yes", "true", "y", "x", "ja", "oui", "si", "sí", "sim", "tak", "wahr", "vrai", "late"})
_NO = frozenset({"0", "no", "false", "n", "", "nein", "non", "não", "nie", "falsch", "faux"})
_OVER = frozenset({"completed", "achieved", "breached"})
_CANCELLED = frozenset({"cancelled", "canceled"})
_EVERY_ROW = (
    Field.ID,
    Field.CREATED,
    Field.FIRST_RESPONSE,
    Field.RESPONSE_MINUTES,
    Field.RESPONSE_WORDS,
    Field.BUSINESS_MINUTES,
    Field.RESOLVED,
    Field.CLOSED,
    Field.REQUESTER,
    Field.DESK,
    Field.CHANNEL,
)
_LONGEST_NAME = 200
_REMEMBERED = 1 << 16
_NAMED_LEVELS = 30

Row = tuple[int, list[str]]
V = TypeVar("V")


class Rows:
    """Reads rows with what is known of the columns."""

    def __init__(self, matched: Match, choices: Choices, zone: ZoneInfo | None, order: Order | None, now: int) -> None:
        """Read the rows of one file.

        Args:
            matched: its columns.
            choices: what the admin said about such files.
            zone: of moments that do not say theirs.
            order: of day and month in dates that are numbers only.
            now: Unix seconds; no ticket is from later than a day after (clocks differ, zones may be mistaken).
        """
        self.read = 0
        """Rows read so far, also those that are no tickets."""
        self._match = matched
        self._choices = choices
        self._names = matched.names
        places = matched.places
        self._moments = {
            field: Moments(matched.names[field], zone, order, now + 86400) for field in MOMENTS if field in places
        }
        self._created, self._first, self._resolved, self._closed, self._ended = (
            self._moments[field].read if field in places else _no_moment for field in MOMENTS
        )
        self._has_created = Field.CREATED in places
        # A field without a column is taken from the empty cell that is put at the end of every row.
        self._pick = itemgetter(*(places[field][0] if field in places else -1 for field in _EVERY_ROW))
        self._doubled = [found for found in places.values() if len(found) > 1]
        self._width = 1 + max(place for found in places.values() for place in found)
        self._minutes = _Remembered(partial(seconds_of_minutes, self._names.get(Field.RESPONSE_MINUTES, "")))
        self._words = _Remembered(partial(_seconds_taken, self._names.get(Field.RESPONSE_WORDS, "")))
        self._business = _Remembered(partial(seconds_of_minutes, self._names.get(Field.BUSINESS_MINUTES, "")))
        self._desks = _Remembered(partial(_name, choices.desks))
        self._channels = _Remembered(partial(_name, {}))
        self._tells_response = any(field in places for field in ANSWERS)
        self._tells_levels = Field.RESPONSE_SLA in places or Field.RESOLUTION_SLA in places
        self._has_table_levels = Field.SLA_NAME in places
        self._response_name = (choices.response_sla or "").strip().casefold()
        self._resolution_name = (choices.resolution_sla or "").strip().casefold()
        self._other_levels: dict[str, None] = {}
        self._found_level = False

    def tickets(self, rows: Iterator[Row], padded: bool) -> Iterator[Ticket | BadRow]:
        """Yield a ticket or a bad row for each row that is not of another service level.

        Args:
            rows: line and cells.
            padded: a row may end early, its last cells being empty (workbooks).

        Raises:
            RefusedError: the file cannot be taken as it is.
        """
        width, doubled, ticket_of = self._width, self._doubled, self._ticket
        for line, cells in rows:
            self.read += 1
            if len(cells) < width:
                if not padded:
                    yield BadRow(line, f"the row has {len(cells)} cells, too few")
                    continue
                cells += [""] * (width - len(cells))
            for places in doubled:
                cells[places[0]] = next((cells[place] for place in places if cells[place].strip()), "")
            cells.append("")
            try:
                ticket = ticket_of(cells)
            except WrongError as error:
                yield BadRow(line, str(error))
                continue
            except MixedError as error:
                raise MixedError(f"Line {line}: {error}") from None
            if ticket is not None:
                yield ticket
        if self._has_table_levels and self.read and not self._found_level:
            raise RefusedError(
                f"No row is of the service level that you named. The file has: {', '.join(self._other_levels)}."
            )

    def _ticket(self, cells: list[str]) -> Ticket | None:
        (number, created_text, first_text, minutes, words, in_business, resolved_text, closed_text, requester, desk,
         channel) = self._pick(cells)  # fmt: skip
        number = number.strip()
        if not number:
            raise WrongError(f"“{self._names[Field.ID]}” is empty")
        first = elapsed = business = resolved = None
        created = self._created(created_text)
        if created is None and self._has_created:
            raise WrongError(f"“{self._names[Field.CREATED]}” is empty")
        if first_text:
            first = self._first(first_text)
        if minutes:
            elapsed = self._minutes[minutes]
        if elapsed is None and words:
            elapsed = self._words[words]
        if in_business:
            business = self._business[in_business]
        if resolved_text:
            resolved = self._resolved(resolved_text)
        if resolved is None and closed_text:
            resolved = self._closed(closed_text)
        response = resolution = None
        tells = self._tells_response
        if self._has_table_levels:
            name = cells[self._match.places[Field.SLA_NAME][0]].strip()
            if not self._wanted(name):
                return None
            level, ended = self._table_level(cells)
            if name.casefold() == self._response_name:
                response, tells = level, tells or level is not None
                first = first if ended is None else ended
            else:
                resolution = level
        elif self._tells_levels:
            answered = first is not None or elapsed is not None or business is not None
            done = resolved is not None
            response, left = self._level(Field.RESPONSE_SLA, Field.RESPONSE_DUE, cells, answered or done)
            resolution, _ = self._level(Field.RESOLUTION_SLA, Field.RESOLUTION_DUE, cells, done)
            goal = self._choices.response_goal_min
            if goal is not None and left is not None and (answered or done) and first is None and elapsed is None:
                elapsed = round(goal * 60) - left
        self._refuse_impossible(created, first, elapsed, business, resolved)
        return Ticket(
            id=number,
            requester=requester,
            desk=self._desks[desk],
            channel=self._channels[channel],
            created=created,
            first_response=first,
            first_response_s=elapsed,
            business_response_s=business,
            answered=(
                True
                if first is not None or elapsed is not None or business is not None
                else False
                if tells and resolved is None
                else None
            ),
            resolved=resolved,
            response_sla=response,
            resolution_sla=resolution,
        )

    @staticmethod
    def _refuse_impossible(
        created: int | None, first: int | None, elapsed: int | None, business: int | None, resolved: int | None
    ) -> None:
        """Refuse a ticket that was answered or resolved before it was there."""
        if (elapsed is not None and elapsed < 0) or (business is not None and business < 0):
            raise WrongError("the time to the first response is below zero")
        if created is not None:
            if first is not None and first < created:
                raise WrongError("the first response is before the ticket was created")
            if resolved is not None and resolved < created:
                raise WrongError("the ticket was resolved before it was created")

    def _cell(self, field: Field, cells: Sequence[str]) -> str:
        places = self._match.places.get(field)
        return cells[places[0]].strip() if places else ""

    def _level(self, field: Field, due: Field, cells: Sequence[str], done: bool) -> tuple[Level | None, int | None]:
        """Return what became of a level, and the seconds that were left of it where the tool says so."""
        if field not in self._names:
            return None, None
        name, text = self._names[field], self._cell(field, cells)
        left: int | None = None
        late: bool | None = None
        match self._match.source.sla:
            case Sla.TIME_LEFT:
                left = seconds_of_clock(name, text)
                if left is not None:
                    late = text.startswith(("-", "\N{MINUS SIGN}"))
            case Sla.MINUTES_LEFT:
                left = seconds_of_minutes(name, text)
                if left is not None:
                    late, done = left < 0, True  # it is written when all is over
            case Sla.EXCEEDED:
                if self._cell(due, cells):
                    late = _truth(name, text)
            case Sla.WORDS:
                plain = text.casefold().replace(" ", "_")
                if plain in tuple(Level):
                    return Level(plain), None
                late = None if not text else not _truth(name, text)
        if late is None:
            return None, None
        if done:
            return Level.BREACHED if late else Level.MET, left
        return Level.OPEN_LATE if late else Level.OPEN_IN_TIME, left

    def _wanted(self, name: str) -> bool:
        """Whether a row is of a level the admin chose; a ticket has several rows, and any other would be chance."""
        if not self._response_name and not self._resolution_name:
            raise RefusedError(
                "A ticket has several service levels in this file. Say which is which: --response-sla NAME and "
                f"--resolution-sla NAME. The first row's is “{name}”."
            )
        if name.casefold() in (self._response_name, self._resolution_name) and name:
            self._found_level = True
            return True
        if len(self._other_levels) < _NAMED_LEVELS:
            self._other_levels[f"“{name}”"] = None
        return False

    def _table_level(self, cells: Sequence[str]) -> tuple[Level | None, int | None]:
        """Return what became of the level of a row of ServiceNow's table of levels, and when it ended."""
        late = _truth(self._names.get(Field.SLA_BREACHED, ""), self._cell(Field.SLA_BREACHED, cells))
        stage = self._cell(Field.SLA_STAGE, cells).casefold()
        ended = self._ended(self._cell(Field.SLA_ENDED, cells))
        if stage in _CANCELLED:
            return None, None
        if stage in _OVER or (not stage and ended is not None):
            return (Level.BREACHED if late else Level.MET), ended
        return (Level.OPEN_LATE if late else Level.OPEN_IN_TIME), None


class _Remembered(dict[str, V]):
    """What cells mean: read once, as a million rows have few different ones."""

    def __init__(self, read: Callable[[str], V]) -> None:
        """Remember what `read` returns for a cell."""
        super().__init__()
        self._read = read

    def __missing__(self, cell: str) -> V:
        if len(self) >= _REMEMBERED:
            self.clear()
        found = self[cell] = self._read(cell)
        return found


def _no_moment(_cell: str) -> int | None:
    return None


def _seconds_taken(column: str, cell: str) -> int | None:
    """Return the time until a ticket was taken; GLPI writes 0 for one that nobody has taken yet."""
    return seconds_of_words(column, cell) or None


def _name(known: dict[str, str], cell: str) -> str:
    """Return the name of a desk or channel as the kiosk has it, without what is no character to be seen."""
    plain = " ".join(cell.split())
    plain = "".join(character for character in known.get(plain, plain) if character.isprintable())
    return plain[:_LONGEST_NAME]


def _truth(column: str, cell: str) -> bool:
    plain = cell.strip().casefold()
    if plain in _YES:
        return True
    if plain in _NO:
        return False
    raise WrongError(f"“{column}”: {shown(cell)} is neither yes nor no")
