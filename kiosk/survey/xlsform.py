"""Taking a form written as an XLSForm: select_one, select_multiple, range, integer with bounds, and text.

Sheets, columns and their other names as on xlsform.org and in pyxform.
"""

import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any

from kiosk.survey.relevance import joined
from kiosk.survey.shelf import Untaken
from kiosk.survey.taking import FormError, Taking, draft_text, slug, tag_of

LARGEST_BYTES = 8 << 20
LARGEST_UNPACKED = 12 << 20
MOST_ROWS = 2_000
MOST_COLUMNS = 200
MOST_PARTS = 500

_COLUMNS = {
    "relevance": "relevant",
    "bind::relevant": "relevant",
    "bind::required": "required",
    "bind::constraint": "constraint",
    "list name": "list_name",
    "caption": "label",
    "value": "name",
    "tag": "name",
    "command": "type",
    "set form title": "form_title",
    "set form id": "form_id",
}
_SELECTS = (
    (False, ("select_one", "select one from", "select one", "select1", "add select one prompt using")),
    (
        True,
        ("select_multiple", "select all that apply from", "select all that apply", "add select multiple prompt using"),
    ),
)
_SILENT = (
    "start",
    "end",
    "today",
    "deviceid",
    "username",
    "phonenumber",
    "simserial",
    "subscriberid",
    "audit",
    "email",
)
_LANGUAGES = {
    "english": "en", "deutsch": "de", "german": "de", "français": "fr", "francais": "fr", "french": "fr",
    "español": "es", "espanol": "es", "spanish": "es", "português": "pt", "portuguese": "pt", "italiano": "it",
    "italian": "it", "nederlands": "nl", "dutch": "nl", "polski": "pl", "polish": "pl", "arabic": "ar", "العربية": "ar",
    "swahili": "sw", "kiswahili": "sw", "hindi": "hi", "russian": "ru", "ukrainian": "uk", "turkish": "tr",
    "chinese": "zh-Hans", "japanese": "ja", "korean": "ko", "afrikaans": "af", "zulu": "zu", "xhosa": "xh",
}  # fmt: skip
_BOUND = re.compile(r"\s*\(?\s*\.\s*(>=|<=|>|<)\s*(-?\d{1,6})\s*\)?\s*(and|$)", re.IGNORECASE)
_PARAMETER = re.compile(r"(start|end|step)\s*=\s*(-?\d{1,6})(?:\.0+)?(?=[\s;,]|$)", re.IGNORECASE)


class Row(dict[str, str]):
    """A row of a sheet: its cells by the names of the columns; `number` counts from 1, as the program shows it."""

    number: int = 0


def looks_like(text: bytes) -> bool:
    """Whether a file may be a workbook: it is packed as one."""
    return text.startswith(b"PK\x03\x04")


def take(text: bytes, survey_id: str | None, name: str) -> tuple[bytes, tuple[Untaken, ...]]:
    """Return a survey file made of an XLSForm, and what was not taken.

    Args:
        text: the workbook.
        survey_id: for the survey; None: from the form's id or title, else `name`.
        name: of the file, without its ending.

    Raises:
        FormError: it is no XLSForm that can be read, or nothing of it can be asked here.
    """
    sheets = _sheets(text)
    if "survey" not in sheets:
        raise FormError("The workbook has no sheet “survey”, so it is no XLSForm.")
    settings = next(iter(sheets.get("settings", [])), Row())
    default = settings.get("default_language", "")
    taking = Taking(_tag(default) or _first_language(sheets["survey"]) or "en")
    title = settings.get("form_title", "")
    taking.title = taking.words({"default": title} if title else {}, "the form's title")
    choices: dict[str, list[Row]] = {}
    for row in sheets.get("choices", []):
        choices.setdefault(row.get("list_name", ""), []).append(row)
    for row, conditions in _asked(sheets["survey"], taking):
        _take_row(taking, row, joined(conditions), choices)
    made = survey_id or slug(settings.get("form_id", ""), "-") or slug(title, "-") or slug(name, "-")
    made = made if made[:1].isalpha() else f"survey-{made}".strip("-")[:40]
    return draft_text(taking.survey(made), "an XLSForm", name), tuple(taking.untaken)


def _sheets(text: bytes) -> dict[str, list[Row]]:
    """Return the rows of the sheets an XLSForm has."""
    import warnings
    import zipfile

    if len(text) > LARGEST_BYTES:
        raise FormError(f"The workbook is larger than {LARGEST_BYTES >> 20} MB; no XLSForm for a kiosk is.")
    try:
        with zipfile.ZipFile(BytesIO(text)) as packed:
            parts = packed.infolist()
            unpacked = sum(part.file_size for part in parts if part.filename.lower().endswith((".xml", ".rels")))
        if unpacked > LARGEST_UNPACKED or len(parts) > MOST_PARTS:
            raise FormError(f"The workbook would unpack to {unpacked >> 20} MB; no XLSForm for a kiosk is so large.")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about styles and printing, which are not read
            return _read(text)
    except FormError:
        raise
    except Exception as error:  # openpyxl raises whatever a broken file leads it to
        reason = str(error).splitlines()[0][:100] if str(error) else type(error).__name__
        raise FormError(f"This is no workbook that can be read ({reason}); save it as .xlsx again.") from error


def _read(text: bytes) -> dict[str, list[Row]]:
    from openpyxl.reader.excel import load_workbook

    book = load_workbook(BytesIO(text), read_only=True, data_only=True)
    found: dict[str, list[Row]] = {}
    try:
        for sheet in book.worksheets:
            kind = str(sheet.title).strip().lower()
            if kind in ("survey", "choices", "settings"):
                sheet.reset_dimensions()
                found[kind] = list(_rows(sheet, kind))
    finally:
        book.close()
    return found


def _rows(sheet: Any, kind: str) -> Iterator[Row]:
    names: list[str] = []
    for number, cells in enumerate(sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS), 1):
        if number > MOST_ROWS:
            raise FormError(f"The sheet “{kind}” has more than {MOST_ROWS} rows; no survey for a kiosk does.")
        values = [_cell(value) for value in cells]
        if not names:
            names = [_column(value) for value in values] if any(values) else []
        elif any(values):
            row = Row((name, value) for name, value in zip(names, values, strict=False) if name and value)
            row.number = number
            yield row


def _asked(rows: list[Row], taking: Taking) -> Iterator[tuple[Row, list[str]]]:
    """Yield the rows that may be questions with the conditions of all groups they are in."""
    groups: list[tuple[str, str]] = []
    repeats = 0
    for row in rows:
        kind, where = row.get("type", "").lower().replace("_", " ").strip(), _where(row)
        if kind.startswith("begin"):
            repeat = "repeat" in kind or "loop" in kind
            repeats += repeat
            groups.append(("repeat" if repeat else "group", row.get("relevant", "")))
            if repeat:
                taking.skip(where, "a repeat", "a question is asked once", "Ask its questions once, in the editor")
            elif label := next(iter(_labels(row, "label").values()), ""):
                why = "questions stand for themselves, one to a screen"
                taking.skip(where, f"a group's label “{label}”", why, "Put it into the questions")
        elif kind.startswith("end ") and kind.split()[-1] in ("group", "repeat", "loop", "lgroup"):
            if groups:
                repeats -= groups.pop()[0] == "repeat"
        elif not repeats and kind:
            yield row, [relevant for _, relevant in groups] + [row.get("relevant", "")]


def _take_row(taking: Taking, row: Row, when: str, choices: Mapping[str, list[Row]]) -> None:
    where, name = _where(row), row.get("name", "")
    kind, rest = _kind(row.get("type", ""))
    text = taking.words(_labels(row, "label"), where)
    hint = taking.words(_labels(row, "hint"), where)
    required = row.get("required", "").lower() in ("yes", "true", "true()", "1")
    if kind in ("select_one", "select_multiple"):
        listed, other = re.subn(r"\s+or[_ ](?:specify[_ ])?other\s*$", "", rest, flags=re.IGNORECASE)
        options = [
            (each.get("name", ""), taking.words(_labels(each, "label") or {"default": each.get("name", "")}, where))
            for each in choices.get(listed.strip(), [])
        ]
        many = kind == "select_multiple"
        said: dict[str, str] | None = {} if other else None
        taking.choice(name, where, text, options, when, many=many, required=required, other=said)
        if row.get("choice_filter"):
            taking.skip(where, "choice_filter", "all options of a question are shown", "Make two questions")
    elif kind == "range":
        found = {key.lower(): int(value) for key, value in _PARAMETER.findall(row.get("parameters", ""))}
        _scale(taking, row, text, found.get("start", 1), found.get("end", 10), found.get("step", 1), when, required)
    elif kind in ("integer", "int"):
        bounds = _bounds(row.get("constraint", ""))
        if bounds is None:
            why = "a number needs both bounds to be a scale, such as . >= 1 and . <= 5"
            taking.skip(where, f"the number “{name}”", why, "Give the constraint, or ask it as a choice")
        else:
            _scale(taking, row, text, *bounds, 1, when, required)
    elif kind in ("text", "string"):
        taking.comment(name, where, text, hint, when, required=required)
        hint = {}
    elif kind == "note":
        said_note = next(iter(text.values()), name)
        taking.skip(where, f"the note “{said_note}”", "it asks nothing", "Put its words into a question")
    elif kind not in _SILENT:
        why = "there is no such kind of question here"
        taking.skip(where, f"“{row.get('type', '')}”", why, "Ask it with a scale, a choice or a comment")
    if hint and kind != "note":
        taking.skip(
            where, f"the hint “{next(iter(hint.values()))}”", "only comments have a note", "Put it into the question"
        )
    for part in ("default", "calculation", "read_only", "media::image", "image"):
        if row.get(part) and kind not in ("calculate", *_SILENT):
            taking.skip(where, part, "there is nothing like it here", "Nothing, or say it in the question")


def _scale(
    taking: Taking, row: Row, text: dict[str, str], first: int, last: int, step: int, when: str, required: bool
) -> None:
    if step < 1 or last < first or (last - first) // step > 1_000:
        taking.skip(_where(row), "its range", "it does not rise by whole steps", "Set the points in the editor")
        return
    values = [str(value) for value in range(first, last + 1, step)]
    taking.scale(row.get("name", ""), _where(row), text, values, ({}, {}), when, required)


def _bounds(constraint: str) -> tuple[int, int] | None:
    """Return the lowest and the highest whole number that a constraint allows, if it says nothing else."""
    low: int | None = None
    high: int | None = None
    place = 0
    while place < len(constraint):
        match = _BOUND.match(constraint, place)
        if match is None:
            return None
        sign, number = match[1], int(match[2])
        if sign[0] == ">":
            low = number + (sign == ">")
        else:
            high = number - (sign == "<")
        place = match.end()
    return None if low is None or high is None else (low, high)


def _kind(written: str) -> tuple[str, str]:
    """Return a question's type and what follows it, such as the list of a select."""
    plain = " ".join(written.split())
    for many, names in _SELECTS:
        for name in names:
            if plain.lower().startswith(f"{name} "):
                return "select_multiple" if many else "select_one", plain[len(name) + 1 :]
    return plain.lower(), ""


def _labels(row: Row, column: str) -> dict[str, str]:
    """Return a text per language: the columns `label`, `label::en`, `label::English (en)`."""
    found: dict[str, str] = {}
    for name, value in row.items():
        base, _, language = name.partition("::")
        if base == column:
            found["default" if not language else _tag(language) or language] = value
    return found


def _first_language(rows: list[Row]) -> str | None:
    """Return the first language that a column names, if no column is without one."""
    names = [name for row in rows for name in row if name.partition("::")[0] == "label"]
    return None if "label" in names else next((_tag(name.partition("::")[2]) for name in names), None)


def _tag(language: str) -> str | None:
    """Return the tag in `English (en)`, of a language's name, or the tag itself."""
    code = re.search(r"\(([^()]+)\)\s*$", language)
    if code:
        return tag_of(code[1])
    return _LANGUAGES.get(language.strip().lower()) or (tag_of(language) if len(language.strip()) <= 10 else None)


def _column(name: str) -> str:
    base, mark, language = name.strip().partition("::")
    if not mark and name.strip().lower().startswith(("label:", "hint:")):  # one colon, as in old forms
        base, mark, language = name.strip().partition(":")
    whole = f"{base}{mark}{language}".lower()
    if whole in _COLUMNS:
        return _COLUMNS[whole]
    plain = _COLUMNS.get(base.strip().lower(), base.strip().lower())
    return f"{plain}::{language.strip()}" if mark else plain


def _where(row: Row) -> str:
    name = row.get("name", "")
    return f"survey row {row.number}" + (f" ({name})" if name else "")


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value).strip()[:4_000]
