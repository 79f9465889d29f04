"""An export as a piece of work for a process of its own, so that the kiosk's screen never waits for it.

The kiosk starts `kiosk export-work` and writes one `Job` as a line of JSON; the process tells how far it is, a `Told` a
line, and stops when its input ends.
"""

from datetime import date
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.export.choice import Choice, Exported
from kiosk.export.sticks import Stick

Message = TypeVar("Message", "Job", "Told")


class ReportWish(msgspec.Struct, frozen=True, kw_only=True):
    """A report that is wanted.

    Attributes:
        period: day, week or month.
        day: any of its days.
        desk: one desk, or None for all.
        language: of its words (BCP 47).
        comments: whether what people wrote goes in; for admins alone.
    """

    period: str
    day: date
    desk: str | None = None
    language: str = "en"
    comments: bool = False


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be done.

    Attributes:
        path: the file to write; None where something is only to be done with a stick.
        choice: what goes into it.
        role: who asked, for the log: admin or staff; staff get a table of scores, never responses.
        scores: an admin wants that table, too.
        report: a report is wanted in place of an export.
        mount: a stick to be mounted first; `path` is then the name of the file on it.
        release: a stick to be made safe to take out.
    """

    path: Path | None = None
    choice: Choice = Choice()
    role: str = "admin"
    scores: bool = False
    report: ReportWish | None = None
    mount: Stick | None = None
    release: Stick | None = None


class Told(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How it stands: what is done of what, or how it ended.

    Attributes:
        done: how much of `of`.
        of: the whole.
        written: the file.
        released: whether the stick is unmounted; without it, all is on the stick but it is still mounted.
        cancelled: nobody wants it any more; nothing is left behind.
        problem: why it could not be done, a code of `kiosk.store.errors.Trouble`.
    """

    done: int = 0
    of: int = 0
    written: Exported | None = None
    released: bool | None = None
    cancelled: bool = False
    problem: str = ""


def to_line(message: Job | Told) -> bytes:
    """Return a message as a line."""
    return msgspec.json.encode(message, enc_hook=str) + b"\n"


def from_line(line: bytes, kind: type[Message]) -> Message:
    """Return the message of a line.

    Raises:
        msgspec.DecodeError: it is none.
    """
    return msgspec.json.decode(line, type=kind, dec_hook=lambda _, value: Path(value))
