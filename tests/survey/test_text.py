"""Which language is shown when the wanted one is not there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.survey.text import match, pick, word_count


@pytest.mark.parametrize(
    ("tag", "languages", "found"),
    [
        ("de", ["en", "de"], "de"),
        ("de-AT", ["en", "de"], "de"),
        ("de_AT.UTF-8", ["en", "de"], "de"),
        ("DE", ["en", "de"], "de"),
        ("zh-Hant-TW", ["zh", "zh-Hant"], "zh-Hant"),
        ("pt", ["en", "pt-BR"], "pt-BR"),
        ("pt-PT", ["en", "pt-BR"], "pt-BR"),
        ("ja", ["en", "de"], None),
        ("", ["en"], None),
    ],
)
def test_a_tag_finds_the_language_that_serves_it_best(tag: str, languages: list[str], found: str | None) -> None:
    assert match(tag, languages) == found


def test_a_missing_language_falls_back_to_the_default_one() -> None:
    text = {"en": "Hello", "de": "Guten Tag"}
    assert pick(text, "de", "en") == "Guten Tag"
    assert pick(text, "fr", "en") == "Hello"
    assert pick({"de": "Guten Tag"}, "fr", "en") == "Guten Tag"


@given(
    st.dictionaries(st.from_regex(r"[a-z]{2,3}(-[A-Z]{2})?", fullmatch=True), st.text(min_size=1), min_size=1),
    st.text(max_size=12),
    st.text(max_size=12),
)
def test_something_is_always_shown(text: dict[str, str], language: str, default: str) -> None:
    assert pick(text, language, default) in text.values()


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("How easy was it, today?", "en", 5),
        ("Wie leicht – oder schwer – war es?", "de-CH", 6),
        ("今日はいかがでしたか", "ja", 3),
        ("您 满意 吗", "zh-Hans", 1),
        ("", "en", 0),
    ],
)
def test_words_are_counted_where_there_are_spaces_and_else_estimated(text: str, language: str, count: int) -> None:
    assert word_count(text, language) == count
