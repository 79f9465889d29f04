"""Characters as people count them, and what free text is kept as."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QTextBoundaryFinder

from kiosk.survey import characters
from kiosk.survey.question import COMMENT_LENGTH, Comment
from kiosk.survey.typed import typed_text

FAMILY = "👨‍👩‍👧‍👦"
ENGLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"
ANY = st.text(st.characters(codec=None), max_size=60)
TRICKY = st.text(
    st.sampled_from(
        "aé\u0301\u0300 \n\r\t\x00\x85\u200b\u200d\u200c\u202e\u2066\ufe0fक्षििकाب\u0651שׁ한ᄒ\u1161\u11ab"
        "👩🏽👧❤🇩🇪🏴\U000e0067\U000e007f\ud83d\udc69\ufeff\u3164"
    ),
    max_size=40,
)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("", 0),
        ("Danke", 5),
        ("e\u0301", 1),
        ("🙂", 1),
        ("👍🏽", 1),
        (FAMILY, 1),
        ("❤️‍🔥", 1),
        (ENGLAND, 1),
        ("🇩🇪🇫🇷🇯🇵", 3),
        ("1️⃣", 1),
        ("شكرًا", 4 + 1 - 1),
        ("שָׁלוֹם", 4),
        ("हिन्दी", 2),
        ("한국어", 3),
        ("\u1112\u1161\u11ab", 1),
        ("ありがとう", 5),
        ("パ", 1),
        ("谢谢", 2),
        ("a\nb", 3),
    ],
)
def test_counted_as_people_count(text: str, number: int) -> None:
    assert characters.count(text) == number
    assert "".join(characters.clusters(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "Die Öffnungszeiten waren falsch angegeben.",
        "Zażółć gęślą jaźń",
        "Дуже дякую, під'їзд ґанок",
        "شُكْرًا جَزِيلًا، كانت الخدمة ممتازة",
        "תּוֹדָה רַבָּה, שֵׁרוּת מְצֻיָּן",
        "धन्यवाद, सेवा बहुत अच्छी थी। क्षत्रिय श्रीमती ज्ञान",
        "とても助かりました。がぎぐげご パピプペポ",
        "非常感谢，服务很好。",
        "친절하게 도와주셔서 감사합니다",
        f"Top 👍🏽 {FAMILY} 🇩🇪🇫🇷 ❤️‍🔥 {ENGLAND} 1️⃣",
    ],
)
def test_the_same_characters_as_qt_counts(text: str) -> None:
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    ends = []
    while (end := finder.toNextBoundary()) != -1:
        ends.append(end)
    found, ours = 0, []
    for cluster in characters.clusters(text):
        found += len(cluster.encode("utf-16-le")) // 2
        ours.append(found)
    assert ours == ends


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\x00b\x07\x1bc\x7f\x9f", "abc"),
        ("one\r\ntwo\rthree\u2028four\vfive", "one\ntwo\nthree\nfour\nfive"),
        ("a\tb", "a b"),
        ("a\n\n\n\n\nb", "a\n\nb"),
        ("good \u202ecod.exe", "good cod.exe"),
        ("\u2066a\u2069\u200eb\u200f\u061c", "ab"),
        ("a\u200b\ufeff\u2060\u00adb\u3164", "ab"),
        ("half \ud83d pair \udc69", "half  pair "),
        ("a" + "\u0301" * 50, "a" + "\u0301" * 6),
        ("x\U000e0068\U000e0069\U000e007f", "x"),
        (ENGLAND, ENGLAND),
        (FAMILY, FAMILY),
        ("क्‍ष न‌ही", "क्‍ष न‌ही"),
        ("\ufdd0\uffff\U0001fffe.", "."),
    ],
    ids=lambda text: ascii(text)[:20],
)
def test_only_what_can_be_seen_is_kept(typed: str, kept: str) -> None:
    assert characters.clean(typed) == kept


@given(st.one_of(ANY, TRICKY))
@example("\r")
@example("\ud83d\udc69")
def test_any_text_is_kept_as_it_looked_or_not_at_all(typed: str) -> None:
    kept = Comment(id="comment", text={"en": "?"}).normal(typed)
    if kept is None:
        assert not characters.is_seen(characters.clean(typed))
        return
    assert 0 < characters.count(kept) <= COMMENT_LENGTH
    assert kept == kept.strip() == characters.clean(kept)
    assert kept.encode("utf-8").decode("utf-8") == kept
    assert not [c for c in kept if unicodedata.category(c) in ("Cc", "Cs") and c != "\n"]
    letters = [c for c in typed if c.isalnum()]
    assert [c for c in kept if c.isalnum()] == [c for c in letters if c not in "\u3164\uffa0"]


@given(st.one_of(ANY, TRICKY), st.one_of(ANY, TRICKY), st.integers(1, 12), st.data())
def test_what_was_there_stays_whatever_comes_in(first: str, more: str, most: int, data: st.DataObject) -> None:
    before = characters.fitting("", first, most)
    assert characters.count(before) <= most
    at = data.draw(st.integers(0, len(before)))
    after = characters.fitting(before, before[:at] + more + before[at:], most)
    assert characters.count(after) <= most
    rest = iter(after)
    if not {"\n", "\u200d"} & set(before + more) and not any(map(unicodedata.combining, before + more)):
        assert all(char in rest for char in before), "something typed earlier is gone"


def test_a_paste_into_the_middle_pushes_nothing_off_the_end() -> None:
    before = "start end"
    assert characters.fitting(before, "start " + "x" * 20 + "end", 12) == "start xxxend"


def test_no_character_is_cut_in_two() -> None:
    assert characters.fitting("ab", "ab" + FAMILY + FAMILY, 3) == "ab" + FAMILY
    assert characters.fitting("", "e\u0301" * 5, 3) == "e\u0301" * 3
    assert characters.fitting("x" * 3, "x" * 3 + "\u0301", 3) == "xxx\u0301"


def test_500_families_are_500_characters_as_long_as_they_can_be_stored() -> None:
    assert typed_text(FAMILY * 500, 500) == FAMILY * 500
    assert typed_text("क्षि" * 500, 500) == "क्षि" * 500
    assert typed_text("a" * 501, 500) is None
    kiss = "👩🏽‍❤️‍💋‍👨🏿"
    longest = characters.fitting("", kiss * 500, 500)
    assert len(longest) <= 4000
    assert set(characters.clusters(longest)) == {kiss}


@pytest.mark.parametrize("nothing", ["", "  \n\t ", "\u200b\ufeff", "\u0301\u0301", "\ufe0f\u200d", "\x00"])
def test_a_text_with_nothing_to_see_is_none(nothing: str) -> None:
    assert typed_text(nothing, 500) is None
