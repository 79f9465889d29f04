"""What there is to know about the surveys a kiosk has: the shapes in which lists and screens get it."""

from datetime import datetime
from enum import StrEnum
from pathlib import Path

from msgspec import Struct


class Refusal(StrEnum):
    """Why something could not be done with a survey."""

    NO_SURVEY = "no_survey"
    """There is no survey of that id."""
    NO_DRAFT = "no_draft"
    """It has no draft."""
    NO_VERSION = "no_version"
    """The store has no such version of it."""
    NO_TEMPLATE = "no_template"
    """There is no such template."""
    TAKEN = "taken"
    """There is a survey of that id already."""
    BAD_ID = "bad_id"
    """Ids are lower-case letters, digits and -, a letter first, at most 40 characters."""
    STANDARD = "standard"
    """It is the survey asked when no other is scheduled; make another one that first."""
    NOT_PUBLISHED = "not_published"
    """Only a published survey can be asked."""
    OTHER_ID = "other_id"
    """The text names another id than that of the survey it is saved as."""
    UNFIT = "unfit"
    """A scale of it does not fit on this kiosk's screen, which would close; the message says which."""
    BAD_SCHEDULE = "bad_schedule"
    """The hours or days cannot be meant; the message says which."""
    HAS_DRAFT = "has_draft"
    """It has a draft already, which would be lost; publish or discard it first."""
    BAD_FILE = "bad_file"
    """The file to import cannot be read; the message says why."""
    SETTINGS = "settings"
    """The settings file is damaged; the message says where."""


class ShelfError(Exception):
    """Something that was refused; nothing was changed. `reason` is for a screen, the message for a command's user."""

    def __init__(self, reason: Refusal, message: str) -> None:
        super().__init__(message)
        self.reason = reason


class Entry(Struct, frozen=True, kw_only=True):
    """A survey as a list shows it; what it says of texts is of the draft where there is one.

    Attributes:
        id: the survey's id.
        title: per language.
        languages: as listed, the first one the default.
        questions: how many.
        problems: how many keep it from being published or asked.
        incomplete: languages in which texts are missing, so that they are not offered.
        path: the file of the published survey; None if there is none.
        published: whether it can be asked.
        draft: whether there is a draft that was not published yet.
        retired: whether it was put away; its earlier versions and answers stay.
        shipped: whether it is the survey the kiosk comes with, unchanged.
        standard: whether it is asked when no other is scheduled.
        scheduled: the places, from 0, of its entries in the schedule.
        version: the number the published text has in the store; None until the kiosk has asked it in.
        versions: how many versions the store has.
        changed_at: when the draft, else the published file, was last written (aware, UTC); None if shipped.
    """

    id: str
    title: dict[str, str]
    languages: tuple[str, ...]
    questions: int
    problems: int
    incomplete: tuple[str, ...]
    path: Path | None
    published: bool
    draft: bool
    retired: bool
    shipped: bool
    standard: bool
    scheduled: tuple[int, ...]
    version: int | None
    versions: int
    changed_at: datetime | None


class Version(Struct, frozen=True, kw_only=True):
    """A version in the store: its number, when the kiosk took it, and whether the published file is this very text."""

    survey: str
    version: int
    published_at: datetime
    current: bool


class Template(Struct, frozen=True, kw_only=True):
    """A survey to begin with; `about` says in one sentence, per language, what it is for."""

    id: str
    title: dict[str, str]
    about: dict[str, str]
    languages: tuple[str, ...]
    questions: int


class Untaken(Struct, frozen=True, kw_only=True):
    """Something of an imported file that was not taken as it was.

    Attributes:
        where: the element or the row, such as page 1 / question "age", or survey row 7.
        what: what it is.
        why: why it could not be taken.
        remedy: what to do.
    """

    where: str
    what: str
    why: str
    remedy: str

    def __str__(self) -> str:
        """Write it as one line."""
        return f"{self.where}: {self.what}: {self.why}. {self.remedy}"


class Imported(Struct, frozen=True, kw_only=True):
    """A survey that was imported: its draft's id, what form the file had, and what was not taken."""

    id: str
    form: str
    questions: int
    languages: tuple[str, ...]
    untaken: tuple[Untaken, ...]
