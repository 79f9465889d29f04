"""The one place that chooses the SQLite library: pysqlite3, whose SQLite is new enough, before the system's.

Where the environment names a key for the database (`kiosk.store.key`), it is SQLCipher, and every file gets that key.
"""

import os
from typing import TYPE_CHECKING, Any

from kiosk.store import key

KEY: bytes | None = None
KEY_TROUBLE = ""
"""Why the key that is asked for cannot be had; then no database is opened."""
try:
    KEY = key.find(os.environ)
except key.KeyTroubleError as error:
    KEY_TROUBLE = str(error)

if TYPE_CHECKING:
    import sqlite3
elif KEY is not None:
    try:
        import sqlcipher3.dbapi2 as sqlite3
    except ImportError:
        import pysqlite3 as sqlite3

        KEY_TROUBLE = "The package sqlcipher3 is missing; install the program with its extra `encrypted`."
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
complete = sqlite3.complete_statement
version = sqlite3.sqlite_version
MALFORMED = "malformed database schema"


def connect(database: str, **options: Any) -> Connection:
    """Open a database file, or one in memory, as `sqlite3.connect` does; a file with the key, where there is one."""
    connection: Connection = sqlite3.connect(database, **options)
    if KEY is not None and database != ":memory:":
        connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    return connection
