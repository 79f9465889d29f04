"""The rows of a damaged database file, page by page, without SQLite: each page is read for itself.

What SQLite reaches only through other pages (and gives up on when one of them is spoiled) is found here wherever it
lies. Rows are told apart by their shape alone, so whoever uses them must prove each one. The format: SQLite's "Database
File Format", sections 1.6 (b-tree pages) and 2.1 (records).
"""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

Value = int | float | str | bytes | None

_TABLE_LEAF, _INDEX_LEAF, _INDEX_INTERIOR = 0x0D, 0x0A, 0x02
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_PAGE_SIZES = {1 << power for power in range(9, 17)}
_MOST_COLUMNS = 64
_LARGEST = 1 << 20  # bytes of a row; ours are far smaller


class Pages:
    """The pages of a database file, with those of its log over them."""

    def __init__(self, file: BinaryIO, log: bytes) -> None:
        head = file.read(100)
        told = int.from_bytes(head[16:18], "big") if len(head) == 100 else 0
        told = 65536 if told == 1 else told
        self.size = told if told in _PAGE_SIZES else 4096
        self.usable = self.size - (head[20] if len(head) == 100 and head[20] <= 64 else 0)
        self._file = file
        self.count = file.seek(0, 2) // self.size
        self._over: dict[int, bytes] = {}
        frame = 24 + self.size
        for start in range(32, len(log) - frame + 1, frame):
            number = int.from_bytes(log[start : start + 4], "big")
            if log[start + 8 : start + 16] == log[16:24] and 0 < number < 1 << 31:
                self._over[number] = log[start + 24 : start + frame]

    def page(self, number: int) -> bytes:
        """Return a page's bytes, b'' if there is none of that number (from 1)."""
        if number in self._over:
            return self._over[number]
        if not 0 < number <= self.count:
            return b""
        self._file.seek((number - 1) * self.size)
        return self._file.read(self.size)

    def __iter__(self) -> Iterator[tuple[int, bytes]]:
        for number in range(1, max([self.count, *self._over]) + 1):
            yield number, self.page(number)


def rows(path: Path, log: Path | None = None) -> Iterator[tuple[int | None, list[Value]]]:
    """Yield every row that can be made out: its row number (None in a table without) and its values.

    Args:
        path: the file, which is only read.
        log: its log, if there is one.

    Raises:
        OSError: the file cannot be read.
    """
    over = log.read_bytes() if log is not None and log.exists() else b""
    with path.open("rb") as file:
        pages = Pages(file, over)
        for number, page in pages:
            if len(page) == pages.size:
                yield from _rows_of(pages, page, 100 if number == 1 else 0)


def _rows_of(pages: Pages, page: bytes, start: int) -> Iterator[tuple[int | None, list[Value]]]:
    kind = page[start]
    if kind not in (_TABLE_LEAF, _INDEX_LEAF, _INDEX_INTERIOR):
        return
    head = 12 if kind == _INDEX_INTERIOR else 8
    count = int.from_bytes(page[start + 3 : start + 5], "big")
    for place in range(start + head, min(start + head + 2 * count, len(page) - 1), 2):
        at = int.from_bytes(page[place : place + 2], "big")
        found = _cell(pages, page, at, kind) if at < len(page) else None
        if found is not None:
            yield found


def _cell(pages: Pages, page: bytes, at: int, kind: int) -> tuple[int | None, list[Value]] | None:
    try:
        at += 4 if kind == _INDEX_INTERIOR else 0
        size, at = _varint(page, at)
        rowid: int | None = None
        if kind == _TABLE_LEAF:
            rowid, at = _varint(page, at)
        if not 0 < size <= _LARGEST:
            return None
        payload = _payload(pages, page, at, size, table=kind == _TABLE_LEAF)
        return rowid, _record(payload)
    except (IndexError, ValueError):
        return None


def _payload(pages: Pages, page: bytes, at: int, size: int, *, table: bool) -> bytes:
    usable = pages.usable
    most = usable - 35 if table else (usable - 12) * 64 // 255 - 23
    if size <= most:
        return _exactly(page[at : at + size], size)
    least = (usable - 12) * 32 // 255 - 23
    local = least + (size - least) % (usable - 4)
    local = local if local <= most else least
    parts = [_exactly(page[at : at + local], local)]
    number, left = int.from_bytes(page[at + local : at + local + 4], "big"), size - local
    while left > 0:
        further = pages.page(number)
        part = _exactly(further[4:usable], usable - 4)[:left]
        parts.append(part)
        number, left = int.from_bytes(further[:4], "big"), left - len(part)
    return b"".join(parts)


def _exactly(data: bytes, size: int) -> bytes:
    if len(data) != size:
        raise ValueError("cut off")
    return data


def _record(payload: bytes) -> list[Value]:
    head, at = _varint(payload, 0)
    kinds = []
    while at < head:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    if at != head or len(kinds) > _MOST_COLUMNS:
        raise ValueError("no record")
    values: list[Value] = []
    for kind in kinds:
        value, at = _value(payload, at, kind)
        values.append(value)
    return values


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind == 0:
        return None, at
    if kind in (8, 9):
        return kind - 8, at
    if kind in _INTEGERS:
        end = at + _INTEGERS[kind]
        return int.from_bytes(_exactly(payload[at:end], end - at), "big", signed=True), end
    if kind == 7:
        import struct

        return float(struct.unpack(">d", _exactly(payload[at : at + 8], 8))[0]), at + 8
    if kind < 12:
        raise ValueError("no such kind")
    end = at + (kind - 12) // 2
    data = _exactly(payload[at:end], end - at)
    return (data.decode() if kind % 2 else data), end


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for place in range(8):
        byte = data[at + place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place + 1
    value = value << 8 | data[at + 8]
    return value - (1 << 64 if value >= 1 << 63 else 0), at + 9
