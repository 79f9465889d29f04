"""What can be chosen about a help-desk export: the system, the order of dates, the zone, columns, levels, desks."""

from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from kiosk.tickets.matching import Choices
    from kiosk.tickets.sources import Field

LOOKED_AT = 2000
"""Rows in which the names of desks and service levels are looked for."""
MOST_NAMES = 30
FIELDS = (
    *("id", "created", "first_response", "response_minutes", "business_minutes", "resolved"),
    *("response_sla", "resolution_sla", "requester", "desk", "channel"),
)
"""The fields whose columns can be chosen by touch; of others the header tells, or `kiosk tickets import --column`."""


class Asked(msgspec.Struct, frozen=True):
    """One thing to choose: its key, what is chosen now, and what there is to choose among (empty: none of them)."""

    key: str
    value: str
    options: tuple[str, ...]


def choices_asked(
    path: Path,
    source: str | None,
    choices: "Choices | None",
    load: "Callable[[], dict[str, Choices]]",
    desks: Callable[[], Sequence[str]],
) -> "tuple[str, Choices, tuple[Asked, ...]]":
    """Return the system, what is said about its files, and what can be chosen.

    Args:
        path: the export.
        source: the system's name; None lets the header tell.
        choices: what was chosen; None takes what was said about that system's files before.
        load: returns what was said before.
        desks: the kiosk's names of desks.

    Raises:
        OSError: the file cannot be read.
        TableError: it is no table.
        RefusedError: what was said before is damaged.
    """
    from kiosk.tickets import table
    from kiosk.tickets.matching import Choices, match, source_of
    from kiosk.tickets.moments import Order
    from kiosk.tickets.problem import RefusedError
    from kiosk.tickets.sources import SOURCES, Field

    with table.opened(path, choices.encoding if choices else None) as found:
        header = [name for name in found.header if name]
        places = {name: place for place, name in enumerate(found.header)}
        rows = [cells for _, cells in islice(found.rows, LOOKED_AT)]
    try:
        name = source or source_of(header).name
    except RefusedError:
        name = "plain"
    said = load().get(name, Choices()) if choices is None else choices
    said = _without_missing(said, header)
    try:
        names = match(header, SOURCES[name], said).names
    except RefusedError:
        names = dict(said.columns)

    def distinct(field: "Field") -> list[str]:
        place = places.get(names.get(field, ""))
        values = {} if place is None else dict.fromkeys(cells[place].strip() for cells in rows if place < len(cells))
        return [value for value in values if value][:MOST_NAMES]

    asked = [
        Asked("source", name, tuple(SOURCES)),
        Asked("zone", said.zone or "", ("", *_zones(said.zone))),
        Asked("dates", str(said.dates or ""), ("", *map(str, Order))),
    ]
    levels = distinct(Field.SLA_NAME)
    if levels:
        asked.append(Asked("sla:response", said.response_sla or "", ("", *levels)))
        asked.append(Asked("sla:resolution", said.resolution_sla or "", ("", *levels)))
    for field in map(Field, FIELDS):
        asked.append(Asked(f"column:{field}", names.get(field, ""), ("", *header)))
    own = tuple(desks())
    asked += [
        Asked(f"desk:{there}", said.desks.get(there, there), tuple({there: 0, **dict.fromkeys(own)}))
        for there in distinct(Field.DESK)
    ]
    return name, said, tuple(asked)


def changed(
    key: str, value: str, source: str, choices: "Choices", load: "Callable[[], dict[str, Choices]]"
) -> "tuple[str, Choices]":
    """Return system and choices after one was chosen; another system begins with what was said about its files."""
    from kiosk.tickets.matching import Choices
    from kiosk.tickets.moments import Order
    from kiosk.tickets.sources import Field

    group, _, name = key.partition(":")
    change: dict[str, object] = {}
    if group == "source":
        return value, load().get(value, Choices())
    if group == "zone":
        change["zone"] = value or None
    elif group == "dates":
        change["dates"] = Order(value) if value else None
    elif group == "sla":
        change[f"{name}_sla"] = value or None
    elif group == "column":
        columns = {field: column for field, column in choices.columns.items() if field != name}
        change["columns"] = {**columns, Field(name): value} if value else columns
    elif group == "desk":
        desks = {there: here for there, here in choices.desks.items() if there != name}
        change["desks"] = {**desks, name: value} if value != name else desks
    return source, msgspec.structs.replace(choices, **change)


def _without_missing(said: "Choices", header: Sequence[str]) -> "Choices":
    """Leave out columns that were named for another file and are not in this one."""
    known = {name.strip().casefold() for name in header}
    columns = {field: name for field, name in said.columns.items() if name.strip().casefold() in known}
    return msgspec.structs.replace(said, columns=columns)


def _zones(said: str | None) -> list[str]:
    """Return the zones to choose among: the device's own, UTC, and the one that was said before."""
    import tzlocal

    try:
        here = str(tzlocal.get_localzone_name() or "UTC")
    except (LookupError, ValueError, OSError):  # what the environment names is not known
        here = "UTC"
    return list(dict.fromkeys([*([said] if said else []), here, "UTC"]))
