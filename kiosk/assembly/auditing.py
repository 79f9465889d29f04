"""Writing down what was done, for those who do it: the desk's pages, the commands, the kiosk itself."""

from collections.abc import Mapping

from kiosk.clock import Clock
from kiosk.paths import DataFolder
from kiosk.store import audit
from kiosk.store.audit import Action
from kiosk.store.staff import change
from kiosk.store.times import utc_text


def note(
    data: DataFolder, clock: Clock, kiosk: str, role: str, action: Action, detail: Mapping[str, object] | None = None
) -> None:
    """Add a row to the log of a database that is there; when this returns, the disk has it. Any thread may call it.

    Args:
        data: the kiosk's files.
        clock: what time it is.
        kiosk: the device's name.
        role: staff, admin, command or kiosk.
        action: what was done.
        detail: to what; never an answer, a comment or a passcode.

    Raises:
        StoreError: it could not be written; whatever must not happen unseen must then not happen.
    """
    at = utc_text(clock.now())
    change(data.database, lambda connection: audit.append(connection, at, kiosk, role, action, detail or {}))
