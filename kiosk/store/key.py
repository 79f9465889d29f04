"""The key of an encrypted database: where it comes from, and how a file is known to be encrypted with it.

The key is never derived from a passcode, which six digits could be tried against. It is 32 random bytes, written as 64
hexadecimal digits, and comes from systemd (`LoadCredentialEncrypted=database-key:…`, which binds it to the machine's
TPM), from a file, or from the user's key store (Windows' Credential Manager, macOS' Keychain, Secret Service).
"""

import errno
import hashlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kiosk.plain_file import beginning

VARIABLE = "KIOSK_DATABASE_KEY"
"""The environment variable: a file's path, or `keyring` for the user's key store."""
KEYRING = "keyring"
SERVICE, USER = "service-desk-kiosk", "database"
CREDENTIAL = "database-key"
_LENGTH = 32


class KeyTroubleError(Exception):
    """The key that is asked for cannot be had; the message says why and what to do."""


def find(environment: Mapping[str, str]) -> bytes | None:
    """Return the key (32 bytes), or None where the database is not to be encrypted.

    Raises:
        KeyTroubleError: one is asked for and is not there, or is no key.
    """
    named = environment.get(VARIABLE, "")
    if named == KEYRING:
        return _parse(_from_store(), "the key store")
    given = environment.get("CREDENTIALS_DIRECTORY", "")
    place = Path(named) if named else Path(given) / CREDENTIAL if given else None
    if place is None:
        return None
    try:
        return _parse(beginning(place, 200).decode("ascii", "replace"), str(place))
    except OSError as error:
        if not named and error.errno in (errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG, errno.ELOOP):
            return None
        raise KeyTroubleError(
            f"{str(place)[:200]}: the database's key cannot be read ({error.strerror}). Put it there again, or correct "
            f"{VARIABLE}."
        ) from error


def make(where: str) -> bytes:
    """Make a new key and keep it in the file `where`, or in the user's key store (`KEYRING`).

    Raises:
        KeyTroubleError: there is one already, which a new one would make useless, or it cannot be kept.
    """
    fresh = os.urandom(_LENGTH)
    if where == KEYRING:
        store = _store()
        if store.get_password(SERVICE, USER):
            raise KeyTroubleError("The key store has a key for this program already; encrypt with that one.")
        store.set_password(SERVICE, USER, fresh.hex())
        return fresh
    from kiosk.durable import sync_folder

    try:
        handle = os.open(where, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(fresh.hex() + "\n")
            file.flush()
            os.fsync(file.fileno())
        sync_folder(Path(where).absolute().parent)  # what it opens is of no use without it
    except FileExistsError as error:
        raise KeyTroubleError(f"{where}: this file is there already. Take another name, or encrypt with it.") from error
    except OSError as error:
        raise KeyTroubleError(
            f"{where}: the key cannot be kept there ({error.strerror}). Take another place."
        ) from error
    return fresh


def check(key: bytes) -> str:
    """Return what tells this key from others without telling the key."""
    return hashlib.blake2b(b"service-desk-kiosk database key", key=key, digest_size=16).hexdigest()


def check_path(database: Path) -> Path:
    """Return the file that says that a database is encrypted, and by `check` with which key."""
    return database.with_suffix(".key-check")


def _parse(text: str | None, where: str) -> bytes:
    try:
        key = bytes.fromhex((text or "").strip())
    except ValueError:
        key = b""
    if len(key) != _LENGTH:
        raise KeyTroubleError(f"{where}: this is no key: {2 * _LENGTH} hexadecimal digits are wanted.")
    return key


def _from_store() -> str | None:
    store = _store()
    try:
        found = store.get_password(SERVICE, USER)
    except Exception as error:  # each key store raises its own
        raise KeyTroubleError(
            f"The key store cannot be read ({error}). Log in as the kiosk's user, or use a file."
        ) from error
    return None if found is None else str(found)


def _store() -> Any:
    try:
        import keyring
    except ImportError as error:
        raise KeyTroubleError(
            "The package keyring is missing; install the program with its extra `encrypted`."
        ) from error
    return keyring
