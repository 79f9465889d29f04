"""A disk of our own under the real store: it writes down all that SQLite asks of it, and fails when told to.

`kiosk.store.sqlite.connect` is replaced by one that opens through APSW with a VFS of ours; everything above it is the
product's own code. A VFS written in Python has no shared memory, so SQLite keeps its index of the log in its own
memory (locking_mode=EXCLUSIVE); what it writes and flushes is the same.
"""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import apsw
import pytest

from kiosk.store import sqlite

Op = tuple[Any, ...]
"""(write, file, offset, data), (cut, file, size), (flush, file), (delete, file, flush the folder too) or (ack, ...)."""


class Disk:
    """What the store did to its files, in order, and which of the coming calls fail.

    Attributes:
        log: every operation; tests add their own ("ack", ...) in between.
        fail: asked at each operation before it is done; returns None, or an SQLite error code to fail it with.
    """

    def __init__(self) -> None:
        self.log: list[Op] = []
        self.fail: Callable[[Op], int | None] = lambda _: None

    def meet(self, op: Op) -> None:
        """Note an operation, or fail it."""
        code = self.fail(op)
        if code is not None:
            error = apsw.exception_for(code)
            raise error
        self.log.append(op)


def install(disk: Disk, monkeypatch: pytest.MonkeyPatch, name: str = "faulty") -> None:
    """Put `disk` under every connection the store makes from now on, until the test ends."""
    vfs = _Vfs(disk, name)

    def connect(database: str, *, uri: bool = False, **_: object) -> "_Connection":
        flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | (apsw.SQLITE_OPEN_URI if uri else 0)
        with _Worded():
            return _Connection(apsw.Connection(database, flags=flags, vfs=name), vfs)

    monkeypatch.setattr(sqlite, "connect", connect)


class _Vfs(apsw.VFS):
    def __init__(self, disk: Disk, name: str) -> None:
        super().__init__(name, "")
        self.disk = disk

    def xOpen(self, name: Any, flags: list[int]) -> "_File":  # noqa: N802
        return _File(self.disk, name, flags)

    def xDelete(self, name: str, syncdir: bool) -> None:  # noqa: N802
        self.disk.meet(("delete", Path(name).name, syncdir))
        super().xDelete(name, syncdir)


class _File(apsw.VFSFile):
    def __init__(self, disk: Disk, name: Any, flags: list[int]) -> None:
        self.disk = disk
        text = name.filename() if isinstance(name, apsw.URIFilename) else name
        self.name = Path(text or "temporary").name
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        self.disk.meet(("write", self.name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:  # noqa: N802
        self.disk.meet(("cut", self.name, size))
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:  # noqa: N802
        self.disk.meet(("flush", self.name))
        super().xSync(flags)


class _Worded:
    """Turns APSW's errors into those of the library that the product uses."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: object) -> None:
        if isinstance(error, apsw.Error):
            worded = sqlite.OperationalError(str(error))
            worded.sqlite_errorcode = int(getattr(error, "extendedresult", 0) or getattr(error, "result", 1))
            raise worded from error


class _Cursor:
    """The rows of a statement, all fetched at once, so that none is in progress at a commit."""

    def __init__(self, connection: apsw.Connection, sql: str, values: Any) -> None:
        seen: list[Any] = []

        def begin(cursor: apsw.Cursor, _sql: str, _values: Any) -> bool:
            seen.append(cursor.get_description())
            return True

        cursor = connection.cursor()
        cursor.exec_trace = begin
        with _Worded():
            self._rows = iter(list(cursor.execute(sql, values)))
        cursor.close()
        self.description = seen[-1] if seen and seen[-1] else None
        self.rowcount = -1
        self.lastrowid = connection.last_insert_rowid()

    def fetchone(self) -> Any:
        return next(self._rows, None)

    def fetchall(self) -> list[Any]:
        return list(self._rows)

    def __iter__(self) -> Any:
        return self._rows


class _Connection:
    """As much of a connection of the standard library as the store uses, over one of APSW's."""

    def __init__(self, connection: apsw.Connection, vfs: _Vfs) -> None:
        self._connection = connection
        self._vfs = vfs  # it must live as long as its connections
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")

    @property
    def in_transaction(self) -> bool:
        return self._connection.in_transaction

    def execute(self, sql: str, values: Iterable[Any] | dict[str, Any] = ()) -> _Cursor:
        return _Cursor(self._connection, sql, values if isinstance(values, dict) else tuple(values))

    def executemany(self, sql: str, rows: Iterable[Any]) -> None:
        with _Worded():
            self._connection.executemany(sql, [tuple(row) for row in rows])

    def cursor(self) -> "_Connection":
        return self

    def rollback(self) -> None:
        if self._connection.in_transaction:
            self.execute("ROLLBACK")

    def set_progress_handler(self, handler: Callable[[], bool] | None, steps: int) -> None:
        self._connection.set_progress_handler(handler, max(steps, 1))

    def close(self) -> None:
        with _Worded():
            self._connection.close()


class PowerCuts:
    """Every state that a power cut can leave on the disk, from a log of operations.

    What was flushed is there. Of what was not, each 512 byte sector written may be there or not, and each change of a
    file's size or name. `ordered` file systems bring earlier deletions to disk with the next flush of any file,
    `strict` ones only with a flush of the folder.
    """

    def __init__(self, log: list[Op], *, ordered: bool) -> None:
        self._log = log
        self._ordered = ordered

    def states(self, chances: int, choose: Callable[[], bool]) -> Iterable[tuple[int, list[Op], dict[str, bytes]]]:
        """Yield how many operations were done, the acknowledgements among them, and the files as found afterwards.

        Args:
            chances: how many random states for each moment, beside "nothing that was not flushed" and "all of it".
            choose: decides for each sector whether it reached the disk.
        """
        kept: dict[str, bytearray] = {}
        waiting: list[Op] = []
        acks: list[Op] = []
        for number, op in enumerate(self._log, 1):
            if op[0] == "ack":
                acks.append(op)
            elif op[0] == "flush":
                waiting = self._flushed(kept, waiting, op[1])
            elif op[0] == "delete" and op[2]:
                waiting = [other for other in waiting if other[1] != op[1]]
                _apply(kept, op)
            else:
                waiting.append(op)
            for decide in (lambda: False, lambda: True, *[choose] * chances):
                yield number, acks, _after(kept, waiting, decide)
                if not waiting:
                    break

    def _flushed(self, kept: dict[str, bytearray], waiting: list[Op], file: str) -> list[Op]:
        left = []
        for op in waiting:
            if op[1] == file or (self._ordered and op[0] == "delete"):
                _apply(kept, op)
            else:
                left.append(op)
        return left


def _after(kept: dict[str, bytearray], waiting: list[Op], decide: Callable[[], bool]) -> dict[str, bytes]:
    files = {name: bytearray(data) for name, data in kept.items()}
    undeleted: set[str] = set()
    for op in waiting:
        if op[1] in undeleted:
            continue  # the old file kept its name; what went to the new one of that name was never to be seen
        if op[0] == "write":
            for start in range(0, len(op[3]), 512):
                if decide():
                    _apply(files, ("write", op[1], op[2] + start, op[3][start : start + 512]))
        elif decide():
            _apply(files, op)
        elif op[0] == "delete":
            undeleted.add(op[1])
    return {name: bytes(data) for name, data in files.items()}


def _apply(files: dict[str, bytearray], op: Op) -> None:
    if op[0] == "write":
        data = files.setdefault(op[1], bytearray())
        if len(data) < op[2]:
            data.extend(bytes(op[2] - len(data)))
        data[op[2] : op[2] + len(op[3])] = op[3]
    elif op[0] == "cut":
        del files.setdefault(op[1], bytearray())[op[2] :]
    elif op[0] == "delete":
        files.pop(op[1], None)


def write_files(files: dict[str, bytes], folder: Path) -> None:
    """Put a state into an empty folder."""
    for old in folder.iterdir():
        old.unlink()
    for name, data in files.items():
        (folder / name).write_bytes(data)
