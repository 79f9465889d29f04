"""The surveys to begin with that the program comes with; what each is for stands in its first lines."""

import re
from pathlib import Path

from kiosk.paths import resource
from kiosk.survey.drafting import Drafting
from kiosk.survey.shelf import Template

_ABOUT = re.compile(r"^# about ([A-Za-z-]+): (.+)$\n?", re.MULTILINE)
_SCHEMA = re.compile(r"^# yaml-language-server:.*$\n?", re.MULTILINE)


def templates() -> list[Template]:
    """Return them by id."""
    return [_template(path) for path in sorted(resource("surveys", "templates").glob("*.yaml"))]


def template_text(template_id: str) -> bytes | None:
    """Return the text a draft begins with, without what it is for; None if there is no such template."""
    path = next((each for each in resource("surveys", "templates").glob("*.yaml") if each.stem == template_id), None)
    if path is None:
        return None
    return _SCHEMA.sub("", _ABOUT.sub("", path.read_text(encoding="utf-8"))).encode()


def _template(path: Path) -> Template:
    text = path.read_text(encoding="utf-8")
    shown = Drafting(text.encode(), path.name).view
    return Template(
        id=path.stem,
        title=shown.title,
        about=dict(_ABOUT.findall(text)),
        languages=shown.languages,
        questions=len(shown.questions),
    )
