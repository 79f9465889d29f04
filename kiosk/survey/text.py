"""Texts in several languages, and which language to show when the wanted one is not there."""

from collections.abc import Iterable, Mapping
from typing import Annotated

from msgspec import Meta

Language = Annotated[
    str,
    Meta(
        pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
        max_length=35,
        description="a language tag such as en, de-CH or zh-Hant",
    ),
]
"""A BCP 47 language tag; the primary subtag is in lower case."""

Wording = Annotated[
    str,
    Meta(
        min_length=1,
        max_length=400,
        pattern=r"^\s*[^\s\x00-\x1f\x7f-\x9f][^\x00-\x09\x0b-\x1f\x7f-\x9f]*$",
        description="a text of 1 to 400 characters, no control characters among them",
    ),
]
"""What one language says."""

Text = Annotated[
    dict[Language, Wording], Meta(description="one text per language, such as {en: Very satisfied, de: Sehr zufrieden}")
]
"""One text, per language."""

UNSPACED_CHARACTERS = 3
"""Characters that count as one word in languages written without spaces."""

_UNSPACED = frozenset({"ja", "zh", "th", "lo", "km", "my"})


def match(tag: str, languages: Iterable[str]) -> str | None:
    """Return the language among `languages` that serves `tag` best, or None.

    First the tag itself, then the tag with its last parts cut off (de-AT -> de, RFC 4647 look-up), then any language
    with the same first part (pt -> pt-BR). Upper and lower case and `_` for `-` make no difference.
    """
    offered = {language.lower(): language for language in languages}
    parts = tag.replace("_", "-").lower().split("-")
    for end in range(len(parts), 0, -1):
        found = offered.get("-".join(parts[:end]))
        if found is not None:
            return found
    return next((language for key, language in offered.items() if key.split("-")[0] == parts[0]), None)


def pick(text: Mapping[str, str], language: str, default: str) -> str:
    """Return the text in `language`, else in `default`, else in the first language it has; "" only if it has none."""
    for tag in (language, default):
        found = match(tag, text)
        if found is not None:
            return text[found]
    return next(iter(text.values()), "")


def word_count(text: str, language: str) -> int:
    """Return how many words a text in `language` has; without spaces between them, three characters count as one."""
    if language.split("-")[0] in _UNSPACED:
        return len(text.replace(" ", "")) // UNSPACED_CHARACTERS
    return sum(any(char.isalnum() for char in word) for word in text.split())
