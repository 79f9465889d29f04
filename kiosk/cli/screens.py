"""In which languages the screens have texts of their own, and what the admin should know of them."""

from collections.abc import Iterable

import msgspec

from kiosk.paths import resource
from kiosk.survey.text import match

SOURCE_LANGUAGE = "en"


def advice(languages: Iterable[str]) -> tuple[str, ...]:
    """Say what is to be said about the screens' own texts in a survey's languages, the default one first."""
    offered = tuple(languages)
    folder = resource("translations")
    there = (SOURCE_LANGUAGE, *(path.stem.removeprefix("visitor_") for path in sorted(folder.glob("visitor_*.qm"))))
    reviewed = msgspec.json.decode((folder / "reviewed.json").read_bytes(), type=list[str])
    lacking = [tag for tag in offered if match(tag, there) is None]
    drafts = [tag for tag in offered if tag not in lacking and match(match(tag, there) or tag, reviewed) is None]
    told = []
    if lacking:
        instead = match(offered[0], there) or SOURCE_LANGUAGE
        told.append(f"the screens have no texts of their own in {', '.join(lacking)}; buttons are shown in {instead}")
    if drafts:
        told.append(f"no native speaker has reviewed the screens' own texts in {', '.join(drafts)}")
    return tuple(told)
