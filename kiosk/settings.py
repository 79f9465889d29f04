"""The device's settings: each once, with its type, default and meaning; kept in one JSON file."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Literal, TypeVar

import msgspec

from kiosk.durable import write_whole
from kiosk.hours import OpeningHours, Scheduled, check_hours, check_schedule
from kiosk.plain_file import reason, whole

_LARGEST = 1 << 20

Name = Annotated[str, msgspec.Meta(min_length=1, max_length=60, pattern=r"^\S(.*\S)?$")]
Address = Annotated[str, msgspec.Meta(max_length=300)]
Seconds = Annotated[float, msgspec.Meta(ge=1, le=3600)]

_WEB_ADDRESS = r"https?://[A-Za-z0-9\[][A-Za-z0-9.:\[\]-]*([/?#][!-~]*)?"
Checked = TypeVar("Checked")


class SettingsError(Exception):
    """A settings file that cannot be used; the message says where, what and what to do."""


KeyName = Annotated[str, msgspec.Meta(min_length=1, max_length=30)]
SomeKeys = Annotated[tuple[KeyName, ...], msgspec.Meta(min_length=1, max_length=12)]


class Keys(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which key does what, by the names Qt gives keys; Tab always goes on and Shift+Tab back."""

    next: SomeKeys = ("Right", "Down")
    """Go on to the next control; in a language written from the right, Left and Right change places."""
    previous: tuple[KeyName, ...] = ("Left", "Up")
    """Go back to the control before."""
    select: SomeKeys = ("Return", "Enter", "Space")
    """Press what has the focus."""
    help: tuple[KeyName, ...] = ("F1", "H")
    """Read the screen aloud, again if it was; without a voice show what else can help."""


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What an admin may set on one kiosk; lengths in millimetres, times in seconds."""

    desk: Name = "Service desk"
    """The desk's name, shown on the start screen and stored with each response."""
    kiosk: Name = "kiosk-1"
    """This device's name, stored with each response."""
    screen_width_mm: Annotated[float, msgspec.Meta(ge=60, le=3000)] | None = None
    """Measured width of the picture on the panel, at the program's orientation; None: not measured yet."""
    survey: str | None = None
    """Path of the survey file, from the data folder on; None: the shipped survey."""
    theme: str | None = None
    """Path of the theme file (logo, accent, background, light or dark), from the data folder; None: the own look."""
    staff_mode: Literal["light", "dark"] = "light"
    """Whether the desk's pages begin dark on light or light on dark; each window can be switched."""
    reach_band_mm: Annotated[float, msgspec.Meta(ge=80, le=2000)] | None = None
    """Height of the band, from the picture's lower edge, where low reach puts the controls; None: two fifths of it."""
    export_folder: str | None = None
    """Where the export page writes; None: `exports` in the data folder."""
    reports: tuple[Literal["day", "week", "month"], ...] = ()
    """The reports the kiosk makes by itself, each when its day, week or month is over."""
    report_folder: Annotated[str, msgspec.Meta(min_length=1, max_length=1000)] | None = None
    """Where these, and the reports page, write; None: `reports` in the data folder."""
    report_language: Annotated[str, msgspec.Meta(min_length=2, max_length=35)] | None = None
    """The language of reports (BCP 47); None: the survey's first."""
    backup_folder: Annotated[str, msgspec.Meta(min_length=1, max_length=1000)] | None = None
    """Where the kiosk keeps its backups, best on another disk; None: `backups` in the data folder."""
    backup_every_h: Annotated[float, msgspec.Meta(ge=1, le=168)] | None = 1
    """Hours from one backup to the next while the kiosk runs; None: only by hand and before an upgrade."""
    comments_days: Annotated[int, msgspec.Meta(ge=1, le=36500)] | None = 90
    """Days after which what visitors wrote is erased; None: never."""
    responses_days: Annotated[int, msgspec.Meta(ge=1, le=36500)] | None = None
    """Days after which whole responses are erased; the days' counts stay. None: never."""
    show_receipt: bool = False
    """Whether "Thank you" shows a number by which a visitor can have the response erased (`kiosk erase`)."""
    keys: Keys = Keys()
    """The keys of a keypad, of switches or of a keyboard; `kiosk setup --learn-keys` learns them."""
    speech_volume: Annotated[float, msgspec.Meta(ge=0, le=1)] = 0.8
    """How loud the screen is read aloud, 0 to 1 of what the system allows."""
    idle_after_s: Seconds = 45
    """Time without a touch before "More time?" is asked."""
    idle_typing_after_s: Seconds = 60
    """The same on the comment screen."""
    warning_s: Annotated[float, msgspec.Meta(ge=20, le=600)] = 20
    """How long "More time?" waits; 20 s is the least a visitor must be given."""
    thanks_s: Seconds = 4
    """How long "Thank you" stays."""
    opening_hours: OpeningHours | None = None
    """The desk's week and its exceptions; outside them the screen is closed. None: never closed."""
    surveys: tuple[Scheduled, ...] = ()
    """Other surveys, each with its desks, weekdays, hours and days; the first that holds is asked, else `survey`."""
    phone_url: Address | None = None
    """Address (http or https) where visitors can answer on their own phone, shown as a QR code; None: no code."""
    alternative: Annotated[str, msgspec.Meta(min_length=1, max_length=160)] | None = None
    """Another way to answer, such as a paper form or a person, named on the start and the closed screen."""
    ideas: bool = True
    """Whether visitors see what became of ideas, can say "me too" and leave one; staff answer on their page."""
    armed: bool = False
    """Whether a visit opens only when staff press `arm_key` or tap "Open a visit" on the desk's own screen."""
    arm_key: KeyName | None = None
    """That key as Qt names it, such as F5 or PgDown; `kiosk setup --arm-key` learns it by a press. None: no key."""
    armed_for_s: Annotated[float, msgspec.Meta(ge=10, le=600)] = 90
    """How long a visit that staff opened waits to be begun."""

    def __post_init__(self) -> None:
        """Refuse what the types cannot say.

        Raises:
            ValueError: the setting and what is wrong with it.
        """
        if self.opening_hours is not None:
            _name("opening_hours.", check_hours, self.opening_hours)
        _name("surveys", check_schedule, self.surveys)
        if self.arm_key in (*self.keys.next, *self.keys.previous, *self.keys.select, *self.keys.help):
            raise ValueError(f"arm_key: {self.arm_key!r} is one of the visitors' keys (`keys`); take another")
        if self.phone_url is not None and not re.fullmatch(_WEB_ADDRESS, self.phone_url):
            raise ValueError(f"phone_url: {self.phone_url!r} is no address such as 'https://example.org/visit'")


def read(path: Path) -> Settings:
    """Read the settings file; a missing file means the defaults.

    Raises:
        SettingsError: the file is not readable, not JSON, or a value is refused; the message names file and value.
    """
    try:
        data = whole(path, _LARGEST)
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read ({error.strerror}). Check the file and its folder.") from error
    try:
        return msgspec.json.decode(data, type=Settings)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise SettingsError(
            f"{path}: {reason(error)}. Correct the value, or move the file away to start anew."
        ) from error


def write(path: Path, settings: Settings) -> None:
    """Replace the settings file, whole or not at all.

    Raises:
        SettingsError: a value is out of its range; nothing was written.
        OSError: the disk refused; the old file is untouched.
    """
    data = msgspec.json.format(msgspec.json.encode(settings), indent=2)
    try:
        kept = msgspec.json.decode(data, type=Settings)
    except msgspec.ValidationError as error:
        raise SettingsError(f"{path}: {error}. Nothing was changed.") from error
    if kept != settings:
        raise SettingsError(f"{path}: a value is no number. Nothing was changed.")
    _follow(path, data + b"\n")


def _follow(path: Path, data: bytes) -> None:
    from kiosk import last_written  # no start needs it

    try:
        before = last_written.digest(whole(path, _LARGEST))
    except FileNotFoundError:
        before = ""
    with last_written.changing(path, before, last_written.digest(data)):
        write_whole(path, data)


def _name(setting: str, check: Callable[[Checked], None], value: Checked) -> None:
    try:
        check(value)
    except ValueError as error:
        raise ValueError(f"{setting}{error}") from error
