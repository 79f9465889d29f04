"""Which column of an export holds what: found by the header, shown to the admin, kept for the next time."""

import re
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from kiosk.tickets.moments import Order
from kiosk.tickets.problem import RefusedError
from kiosk.tickets.sources import PLAIN, SOURCES, Field, Sla, Source

ANSWERS = (Field.FIRST_RESPONSE, Field.RESPONSE_MINUTES, Field.RESPONSE_WORDS, Field.BUSINESS_MINUTES)
"""Columns that tell of the first response."""

_USEFUL = (*ANSWERS, Field.RESOLVED, Field.RESPONSE_SLA, Field.RESOLUTION_SLA, Field.SLA_BREACHED)
_SHOWN = 40  # characters of a column's name in a list of them


class Choices(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What an admin says once about the exports of one system; kept, and used again for its next file.

    Attributes:
        columns: a field's column by name, where the header alone does not tell.
        zone: IANA name of the time zone of moments that do not say theirs.
        dates: the order of day and month in dates that are numbers only.
        encoding: of a CSV that is neither Unicode nor Windows-1252.
        response_sla: the name of the service level of the first response, where a ticket has several.
        resolution_sla: the same of the resolution.
        response_goal_min: goal of the first response in minutes, where the tool tells only what was left of it.
        accept: refused columns that the admin insists on.
        desks: what the tool calls a desk, and what the kiosk calls it.
    """

    columns: dict[Field, str] = {}
    zone: str | None = None
    dates: Order | None = None
    encoding: str | None = None
    response_sla: str | None = None
    resolution_sla: str | None = None
    response_goal_min: float | None = None
    accept: tuple[str, ...] = ()
    desks: dict[str, str] = {}


class Match(msgspec.Struct, frozen=True):
    """The columns of a file.

    Attributes:
        source: the system it is from.
        places: of each field, the places of its columns; several where a header comes twice.
        names: of each field, the column's name.
        unused: columns that are not read.
        warnings: what the admin should know before the file is taken.
    """

    source: Source
    places: dict[Field, tuple[int, ...]]
    names: dict[Field, str]
    unused: tuple[str, ...]
    warnings: tuple[str, ...]


def source_of(header: Sequence[str]) -> Source:
    """Return the system whose columns the header has, or the plain table.

    Raises:
        RefusedError: it is none that is known.
    """
    known = {_plain(name) for name in header}
    scores = {
        source.name: (
            sum(_plain(name) in known for name in source.telling),
            sum(any(_plain(name) in known for name in names) for names in source.columns.values()),
        )
        for source in SOURCES.values()
    }
    best = max(scores, key=lambda name: scores[name])
    if scores[best][0]:
        return SOURCES[best]
    if {Field.ID, Field.CREATED} <= known:
        return PLAIN
    raise RefusedError(
        f"The columns ({_listed(header)}) are of no system that is known. Say which with --source "
        f"({', '.join(SOURCES)}), or name the columns: --column id=… --column created=…"
    )


def match(header: Sequence[str], source: Source, choices: Choices) -> Match:
    """Find the columns that are read.

    Raises:
        RefusedError: a needed column is missing, a named one is not there, or only a refused one is.
    """
    found: dict[str, list[int]] = {}
    for place, name in enumerate(header):
        found.setdefault(_plain(name), []).append(place)
    places: dict[Field, tuple[int, ...]] = {}
    names: dict[Field, str] = {}
    for field in Field:
        wanted: Iterable[str] = source.columns.get(field, ())
        if field in choices.columns:
            wanted = (choices.columns[field],)
            if _plain(choices.columns[field]) not in found:
                raise RefusedError(
                    f"There is no column “{choices.columns[field]}” for {field}. There are: {_listed(header)}."
                )
        for name in wanted:
            if _plain(name) in found:
                places[field] = tuple(found[_plain(name)])
                names[field] = header[places[field][0]]
                break
    _insist(source, choices, found, places, names, header)
    _enough(source, places, header)
    used = {place for each in places.values() for place in each}
    unused = tuple(name for place, name in enumerate(header) if place not in used and name)
    return Match(source, places, names, unused, _warnings(source, found, places, choices))


def _insist(
    source: Source,
    choices: Choices,
    found: Mapping[str, list[int]],
    places: dict[Field, tuple[int, ...]],
    names: dict[Field, str],
    header: Sequence[str],
) -> None:
    """Use a refused column where the admin insists on it."""
    for name in choices.accept:
        if _plain(name) not in found or name not in source.refused:
            raise RefusedError(f"There is no refused column “{name}” to insist on.")
        if name == "made_sla":
            places[Field.RESOLUTION_SLA] = tuple(found[_plain(name)])
            names[Field.RESOLUTION_SLA] = header[places[Field.RESOLUTION_SLA][0]]


def _enough(source: Source, places: Mapping[Field, tuple[int, ...]], header: Sequence[str]) -> None:
    """Refuse a file without what every ticket needs, or with nothing to learn from."""
    levels_only = Field.SLA_NAME in places and Field.SLA_BREACHED in places
    for field in (Field.ID,) if levels_only else (Field.ID, Field.CREATED):
        if field not in places:
            expected = " or ".join(f"“{name}”" for name in source.columns.get(field, (field.value,)))
            raise RefusedError(
                f"There is no column for {field} ({source.title}: {expected}). There are: {_listed(header)}. "
                f"Add it to the export, or name it: --column {field}=…"
            )
    for level, due in ((Field.RESPONSE_SLA, Field.RESPONSE_DUE), (Field.RESOLUTION_SLA, Field.RESOLUTION_DUE)):
        if source.sla is Sla.EXCEEDED and level in places and due not in places:
            expected = " or ".join(f"“{name}”" for name in source.columns[due])
            raise RefusedError(
                f"“{header[places[level][0]]}” says “no” also where there is no deadline. Add the column of the "
                f"deadline ({expected}) to the export."
            )
    if not any(field in places for field in _USEFUL):
        raise RefusedError(
            "There is no column of a first response, a resolution or a service level: nothing could be computed. "
            f"There are: {_listed(header)}."
        )


def _warnings(
    source: Source, found: Mapping[str, list[int]], places: Mapping[Field, tuple[int, ...]], choices: Choices
) -> tuple[str, ...]:
    told = [
        f"“{name}” is not used: {reason}."
        for name, reason in source.refused.items()
        if _plain(name) in found and name not in choices.accept
    ]
    told += [f"“{name}” is used because you insist: {source.refused[name]}." for name in choices.accept]
    if not any(field in places for field in (*ANSWERS, Field.SLA_ENDED)):
        told.append("No column tells of the first response: there will be no response times from this file.")
    if Field.REQUESTER not in places:
        told.append("No column tells who asked: there will be no returning requesters from this file.")
    told += source.said
    return tuple(told)


def _plain(name: str) -> str:
    """Return a column's name as it is compared: without case, spaces and underscores at its ends or doubled."""
    return re.sub(r"\s+", " ", name.strip().strip("\ufeff\"'")).casefold()


def _listed(names: Sequence[str]) -> str:
    """Return column names for a message; none where none is known, as the line may be no header and name somebody."""
    known = {*(_plain(one) for source in SOURCES.values() for each in source.columns.values() for one in each)}
    if not any(_plain(name) in known for name in names):
        return f"{len(names)} with other names"
    shown = [name if len(name) <= _SHOWN else f"{name[: _SHOWN - 1]}…" for name in names if name][:30]
    return ", ".join(shown) + (", …" if len(names) > len(shown) else "")
