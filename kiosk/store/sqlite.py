"""The one place that chooses the SQLite library: pysqlite3, whose SQLite is new enough, before the system's."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
else:
    try:
        import pysqlite3 as sqlite3
    except ImportError:  # where it has no wheel, Python's own; its version is checked before a file is opened
        import sqlite3

Connection = sqlite3.Connection
Error = sqlite3.Error
DatabaseError = sqlite3.DatabaseError
OperationalError = sqlite3.OperationalError
ProgrammingError = sqlite3.ProgrammingError
InterfaceError = sqlite3.InterfaceError
connect = sqlite3.connect
complete = sqlite3.complete_statement
version = sqlite3.sqlite_version
