"""Reading a survey that somebody brings: our YAML, a SurveyJS survey or an XLSForm; its contents say which."""

from pathlib import Path

import msgspec

from kiosk.plain_file import beginning
from kiosk.survey import surveyjs, xlsform
from kiosk.survey.drafting import SURVEY_ID, Drafting
from kiosk.survey.nodes import LARGEST_BYTES
from kiosk.survey.problem import SurveyError
from kiosk.survey.shelf import Refusal, ShelfError, Untaken
from kiosk.survey.taking import FormError, slug

_LARGEST = max(surveyjs.LARGEST_BYTES, xlsform.LARGEST_BYTES)


class Brought(msgspec.Struct, frozen=True):
    """A survey file made of what was brought.

    Attributes:
        text: the file.
        form: YAML, SurveyJS or XLSForm.
        id: what the file names itself, or is named after its title or its own name.
        untaken: what is not in it.
    """

    text: bytes
    form: str
    id: str
    untaken: tuple[Untaken, ...]


def read(path: Path) -> Brought:
    """Read a file.

    Raises:
        OSError: it cannot be read.
        ShelfError: it is nothing that can be taken (BAD_FILE).
    """
    data = beginning(path, _LARGEST + 1)
    try:
        if xlsform.looks_like(data):
            text, untaken = xlsform.take(data, None, path.stem)
            return Brought(text, "XLSForm", _id(text, path), untaken)
        form = _json(data)
        if form is not None:
            text, untaken = surveyjs.take(form, None, path.stem)
            return Brought(text, "SurveyJS", _id(text, path), untaken)
        if len(data) > LARGEST_BYTES:
            raise FormError(f"The file is larger than {LARGEST_BYTES >> 10} KB; no survey is.")
        return Brought(data, "YAML", _id(data, path), ())
    except FormError as error:
        raise ShelfError(Refusal.BAD_FILE, f"{path}: {error}") from error
    except SurveyError as error:
        first, more = error.problems[0], len(error.problems) - 1
        also = f" ({more} more; `kiosk check` lists them)" if more else ""
        message = f"{path}: this is no survey, no SurveyJS survey and no XLSForm. As a survey: {first}{also}"
        raise ShelfError(Refusal.BAD_FILE, message) from error


def _json(data: bytes) -> dict[str, object] | None:
    """Return a SurveyJS survey; None where it is something else, such as one of ours in braces."""
    if not data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return None
    try:
        form = surveyjs.decode(data)
    except FormError:
        if b'"pages"' in data[:10_000] or b'"elements"' in data[:10_000] or len(data) > LARGEST_BYTES:
            raise
        return None
    return form if isinstance(form, dict) and surveyjs.looks_like(form) else None


def _id(text: bytes, path: Path) -> str:
    """Return the id of a survey file, or one after the file's name.

    Raises:
        SurveyError: it is no survey that can be edited.
    """
    draft = Drafting(text, path.name)
    if not draft.view.questions and not draft.view.languages:
        raise FormError("It has no questions and no languages, so it is no survey.")
    named = draft.view.id if SURVEY_ID.fullmatch(draft.view.id) else slug(path.stem, "-")
    return named if SURVEY_ID.fullmatch(named) else f"survey-{named}".rstrip("-")[:40]
