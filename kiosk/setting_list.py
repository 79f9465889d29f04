"""Every setting as something to list, look up, change and refuse: for the settings page and `kiosk settings`.

Type, limits and default are those of `kiosk.settings.Settings`; here stand the words, the unit and the group.
"""

import types
from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin, get_type_hints

import msgspec

from kiosk.settings import Settings

GROUPS = ("names", "screen", "visit", "survey", "hours", "access", "desk", "data")


class About(msgspec.Struct, frozen=True):
    """What people read of a setting: its group, title and meaning, its unit, and what it means that it is not set."""

    group: str
    title: str
    meaning: str
    unit: str = ""
    none: str = ""


ABOUT = {
    "desk": About("names", "Desk", "The desk’s name, on the start screen and in each response."),
    "kiosk": About("names", "Kiosk", "This device’s name, in each response."),
    "screen_width_mm": About(
        "screen",
        "Width of the picture",
        "Measured on the panel with a ruler; every size on the screen follows from it.",
        "mm",
        "not measured",
    ),
    "theme": About("screen", "Look", "File with logo, accent and background.", none="the program’s own look"),
    "reach_band_mm": About(
        "screen",
        "Height within reach",
        "Where low reach puts the controls: so high from the picture’s lower edge.",
        "mm",
        "two fifths of the picture",
    ),
    "speech_volume": About("screen", "Reading aloud", "How loud: 0 is silent, 1 is all that the system allows."),
    "keys": About("screen", "Keys of a keypad", "What next, previous, select and help are on a keypad or on switches."),
    "idle_after_s": About("visit", "Quiet time", "Without a touch for so long, “More time?” is asked.", "s"),
    "idle_typing_after_s": About("visit", "Quiet time while writing", "The same on the comment’s screen.", "s"),
    "warning_s": About("visit", "“More time?” waits", "So long before the visit is closed; 20 s at least.", "s"),
    "thanks_s": About("visit", "“Thank you” stays", "So long, then the start screen is back.", "s"),
    "show_receipt": About(
        "visit",
        "Receipt number",
        "“Thank you” shows a number by which the visitor can have the response erased.",
    ),
    "survey": About("survey", "Survey", "The survey’s file.", none="the shipped survey"),
    "surveys": About("survey", "Surveys by the clock", "Other surveys, each with desks, weekdays, hours and days."),
    "ideas": About("survey", "Ideas", "Visitors see what became of ideas, say “me too” and leave their own."),
    "alternative": About(
        "survey",
        "Another way to answer",
        "Such as a paper form or a person; named on the start and the closed screen.",
        none="none",
    ),
    "phone_url": About(
        "survey",
        "Address for phones",
        "Where visitors answer on their own phone; shown as a QR code.",
        none="no code",
    ),
    "opening_hours": About(
        "hours", "Opening hours", "Outside them the screen is closed and tells when it opens.", none="always open"
    ),
    "armed": About("access", "Visits that staff open", "A visit opens only when staff press a key or tap at the desk."),
    "arm_key": About(
        "access", "Key that opens a visit", "Of any USB clicker, as Qt names it: F5, PgDown.", none="no key"
    ),
    "armed_for_s": About("access", "An opened visit waits", "So long to be begun.", "s"),
    "staff_mode": About("desk", "Desk’s pages", "They begin light or dark; each window can be switched."),
    "reports": About("desk", "Reports by themselves", "Made each when its day, week or month is over."),
    "report_folder": About("data", "Folder for reports", "Where reports go.", none="reports, beside the data"),
    "report_language": About("desk", "Language of reports", "Such as de or fr.", none="the survey’s first"),
    "export_folder": About(
        "data", "Folder for exports", "Where the export page writes.", none="exports, beside the data"
    ),
    "backup_folder": About("data", "Folder for backups", "Best on another disk.", none="backups, beside the data"),
    "backup_every_h": About("data", "Backup every", "So many hours while the kiosk runs.", "h", "only by hand"),
    "comments_days": About("data", "Comments are kept", "After so many days they are erased.", "days", "for ever"),
    "responses_days": About(
        "data", "Responses are kept", "After so many days they are erased; the days’ counts stay.", "days", "for ever"
    ),
}
"""By the setting's name; one that is missing here is listed under its name, without words."""


class Setting(msgspec.Struct, frozen=True):
    """One setting.

    Attributes:
        name: in the file.
        about: its words.
        kind: switch, choice, number, whole, text, or json for what has parts.
        default: what it is where the file does not name it.
        optional: whether it may be None.
        low: the least a number or a text's length may be, None without a limit.
        high: the most.
        choices: of a choice.
    """

    name: str
    about: About
    kind: str
    default: Any
    optional: bool
    low: float | None = None
    high: float | None = None
    choices: tuple[str, ...] = ()


class RefusedError(ValueError):
    """A value that a setting does not take.

    Attributes:
        code: number, whole, low, high, short, long, choice, switch, name, json or other.
        limit: the limit that was passed, where the code is about one.
    """

    def __init__(self, name: str, code: str, sentence: str, limit: float | None = None) -> None:
        super().__init__(f"{name}: {sentence}")
        self.code = code
        self.limit = limit


def listing() -> tuple[Setting, ...]:
    """Return all settings, group by group."""
    hints = get_type_hints(Settings, include_extras=True)
    found = [_setting(field, hints[field.name]) for field in msgspec.structs.fields(Settings)]
    order = list(ABOUT)
    places = {name: place for place, name in enumerate(order)}
    return tuple(
        sorted(found, key=lambda each: (GROUPS.index(each.about.group), places.get(each.name, len(order)), each.name))
    )


def setting(name: str) -> Setting:
    """Return one setting.

    Raises:
        RefusedError: there is none of that name.
    """
    for each in listing():
        if each.name == name:
            return each
    raise RefusedError(name, "name", "there is no such setting; `kiosk settings` lists them")


def text_of(value: Any) -> str:
    """Return a value as it is typed: `none`, `on`, `off`, a number, a text, or JSON for what has parts."""
    if value is None:
        return "none"
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, int | str):
        return str(value)
    return msgspec.json.encode(value).decode()


def parse(which: Setting, text: str) -> Any:
    """Read a value that somebody typed, as plain Python.

    Raises:
        RefusedError: it is none for this setting.
    """
    text = text.strip()
    if which.optional and text.casefold() in ("none", ""):
        return None
    match which.kind:
        case "switch":
            if text.casefold() not in _SWITCH:
                raise RefusedError(which.name, "switch", f"{text!r} is neither on nor off")
            return _SWITCH[text.casefold()]
        case "number" | "whole":
            try:
                number = float(text.replace(",", "."))
            except ValueError:
                raise RefusedError(which.name, "number", f"{text!r} is no number") from None
            if which.kind == "whole" and number != int(number):
                raise RefusedError(which.name, "whole", f"{text} is not a whole number")
            return int(number) if which.kind == "whole" else number
        case "json":
            try:
                return msgspec.json.decode(text)
            except (msgspec.DecodeError, RecursionError) as error:
                raise RefusedError(which.name, "json", f"this is no JSON: {error}") from None
        case _:
            return text


def changed(device: Settings, which: Setting, value: Any) -> Settings:
    """Return the settings with one of them changed.

    Args:
        device: the settings before.
        which: the setting.
        value: plain Python, as `parse` returns it.

    Raises:
        RefusedError: the value is out of its limits, or does not go with another setting.
    """
    _limits(which, value)
    if isinstance(value, str) and not value.isprintable():
        raise RefusedError(which.name, "other", "there is a character in it that cannot be shown")
    plain = {**_plain(device), which.name: _plain(value)}
    try:
        return msgspec.convert(plain, Settings)
    except msgspec.ValidationError as error:
        raise RefusedError(which.name, "other", str(error).removeprefix(f"{which.name}: ")) from None


def differences(before: Settings, after: Settings) -> Iterator[tuple[str, Any, Any]]:
    """Yield each setting that is another: its name, the old and the new value as plain Python."""
    for name in Settings.__struct_fields__:
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            yield name, _plain(old), _plain(new)


def _plain(value: Any) -> Any:
    """Return a value as plain Python, as JSON knows it."""
    return msgspec.json.decode(msgspec.json.encode(value))


_SWITCH = {"on": True, "true": True, "yes": True, "1": True, "off": False, "false": False, "no": False, "0": False}


def _limits(which: Setting, value: Any) -> None:
    if which.kind == "choice" and value not in which.choices:
        raise RefusedError(which.name, "choice", f"{value!r} is none of: {', '.join(which.choices)}")
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return
    size = len(value) if isinstance(value, str) else value
    what, codes = ("characters", ("short", "long")) if isinstance(value, str) else (which.about.unit, ("low", "high"))
    if size != size or (which.low is not None and size < which.low):
        raise RefusedError(which.name, codes[0], f"{which.low:g} {what} is the least".replace("  ", " "), which.low)
    if which.high is not None and size > which.high:
        raise RefusedError(which.name, codes[1], f"{which.high:g} {what} is the most".replace("  ", " "), which.high)


def _setting(field: msgspec.structs.FieldInfo, hint: Any) -> Setting:
    kinds, low, high, choices, optional = list[str](), None, None, (), False
    waiting = [hint]
    while waiting:
        part = waiting.pop()
        if get_origin(part) in (types.UnionType, Literal) or "Union" in str(get_origin(part)):
            if get_origin(part) is Literal:
                kinds.append("choice")
                choices = get_args(part)
            else:
                waiting += get_args(part)
        elif part is type(None):
            optional = True
        elif hasattr(part, "__metadata__"):
            waiting.append(part.__origin__)
            for meta in part.__metadata__:
                low = next((limit for limit in (meta.ge, meta.min_length, low) if limit is not None), None)
                high = next((limit for limit in (meta.le, meta.max_length, high) if limit is not None), None)
        else:
            kinds.append({bool: "switch", float: "number", int: "whole", str: "text"}.get(part, "json"))
    default = field.default if field.default is not msgspec.NODEFAULT else None
    about = ABOUT.get(field.name) or About("data", field.name, "")
    return Setting(field.name, about, kinds[0], default, optional, low, high, choices)
