"""The comment's field: what stays of what is written, how it is counted, and that it is stored as it was seen."""

import csv as reading
import io
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from kiosk.assembly.loading import open_reader
from kiosk.export import files
from kiosk.export.choice import Choice
from kiosk.survey import characters
from kiosk.ui.draft import Draft
from tests.ui.keys import Keys, comment_survey
from tests.ui.trial import Trial

FAMILY = "👨‍👩‍👧‍👦"


@pytest.fixture
def writing(open_trial: Callable[..., Trial], tmp_path: Path) -> Trial:
    """A kiosk at its only question, a comment."""
    trial = open_trial(survey=comment_survey(tmp_path))
    trial.start()
    return trial


def shown(trial: Trial) -> str:
    return str(trial.field.property("text"))


def counter(trial: Trial) -> str:
    return str(trial.item("counter").property("text"))


def test_what_stands_in_the_field_is_what_is_stored_and_exported(writing: Trial, tmp_path: Path) -> None:
    typed = [
        "Danke 👍🏽 " + FAMILY,
        "first\r\nsecond\n\n\n\n\u2028third\tend",
        "شكرًا \u202eexe.doc\u202c, סבבה\u200f!",
        "Z" + "\u0301" * 40 + "algo \u200b\ufeff\x00\x1b[31m",
        '=SUM(A1), "quoted"; <b>bold</b>',
        "धन्यवाद क्षत्रिय, とても, 谢谢, 감사",
    ]
    seen = []
    for text in typed:
        writing.write(text)
        seen.append(shown(writing))
        assert counter(writing) == f"{characters.count(seen[-1])} / 500"
        writing.tap("nextButton")
        writing.until(lambda: writing.screen == "thanks")
        writing.read()
        writing.visit.dismiss()
        writing.until(lambda: writing.screen == "start")
        writing.start()
    stored = [
        response["answers"]["comment"][1] for response in writing.responses() if response["status"] == "completed"
    ]
    assert stored == [text.strip() for text in seen]
    assert stored[1:4] == ["first\nsecond\n\nthird end", "شكرًا exe.doc, סבבה!", "Z" + "\u0301" * 6 + "algo [31m"]
    with open_reader(writing.data) as reader:
        files.write(reader, tmp_path / "out.csv", Choice(guard=False))
    rows = reading.DictReader(io.StringIO((tmp_path / "out.csv").read_bytes().decode(), newline=""))
    assert [row["comment"] for row in rows if row["status"] == "completed"] == stored


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("x" * 600, "x" * 500), (FAMILY * 501, FAMILY * 500), ("é" * 520, "é" * 500), ("क्षि" * 600, "क्षि" * 500)],
    ids=["latin", "families", "letter and mark", "hindi"],
)
def test_500_characters_of_any_script_fit_and_none_is_cut_in_two(writing: Trial, typed: str, kept: str) -> None:
    writing.write(typed)
    assert shown(writing) == kept
    assert counter(writing) == "500 / 500"
    assert writing.item("counter").property("font").bold()


def test_what_is_too_much_is_taken_from_what_comes_in(writing: Trial) -> None:
    writing.write("a" * 240 + "b" * 250)
    writing.field.setProperty("cursorPosition", 240)
    writing.finger.type("123456789012345")
    assert shown(writing) == "a" * 240 + "1234567890" + "b" * 250
    assert writing.field.property("cursorPosition") == 250
    keys = Keys(writing)
    keys.wait()
    keys.tap("z")
    assert shown(writing) == "a" * 240 + "1234567890" + "b" * 250
    keys.tap("erase", "z")
    assert shown(writing) == "a" * 240 + "123456789z" + "b" * 250


def test_an_emoji_of_several_parts_can_be_erased(writing: Trial) -> None:
    writing.write("ok" + FAMILY)
    keys = Keys(writing)
    keys.wait()
    for _ in range(8):
        if shown(writing) == "ok":
            break
        keys.tap("erase")
        assert shown(writing) == characters.clean(shown(writing))
    assert shown(writing) == "ok"


def test_text_lies_where_its_language_begins(writing: Trial) -> None:
    keys = Keys(writing)
    keys.up("ar")
    field = writing.field
    empty = field.property("cursorRectangle").x()
    assert empty > 0.9 * field.width()
    keys.type("شكرأ")
    assert field.property("cursorRectangle").x() > 0.5 * field.width()
    for _ in range(4):
        keys.tap("erase")
    keys.switch("de")
    assert field.property("cursorRectangle").x() < 0.1 * field.width()
    keys.type("gut")
    assert field.property("cursorRectangle").x() < 0.5 * field.width()


def test_a_long_text_shows_the_line_that_is_written(writing: Trial) -> None:
    Keys(writing).up()
    writing.finger.type("word " * 90)
    writing.finger.wait(50)
    field, window = writing.field, writing.field.parentItem().parentItem()
    line = field.mapRectToItem(window, field.property("cursorRectangle"))
    assert line.top() >= -1
    assert line.bottom() <= window.height() + 1
    assert window.height() % line.height() == pytest.approx(0, abs=1.5)


def test_what_was_erased_by_the_reset_does_not_come_back(writing: Trial) -> None:
    writing.write("of before")
    writing.visit.time_out()
    writing.visit.time_out()
    writing.until(lambda: writing.screen == "start")
    writing.start()
    writing.tap("commentArea")
    writing.until(lambda: writing.field.hasActiveFocus())
    QTest.keySequence(writing.window, QKeySequence(QKeySequence.StandardKey.Undo))
    QTest.keyClick(writing.window, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert (shown(writing), writing.field.property("selectedText"), counter(writing)) == ("", "", "0 / 500")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(
    st.lists(
        st.tuples(
            st.integers(0, 40),
            st.one_of(
                st.text(st.characters(codec=None), max_size=12),
                st.text(st.sampled_from("ae\u0301 \n\u200d\u202e\x00क्षि👩🏽👧❤\ufe0f🇩🇪ش한"), max_size=12),
            ),
        ),
        max_size=12,
    )
)
def test_whatever_is_typed_the_draft_holds_and_what_it_says_is_true(steps: list[tuple[int, str]]) -> None:
    draft = Draft(most=20)
    text = ""
    for at, more in steps:
        place = min(at, len(text))
        text = draft.write(text[:place] + more + text[place:])
        assert characters.count(text) <= 20
        assert text == characters.clean(text) == draft.property("text")
        assert not any(unicodedata.category(char) == "Cs" for char in text)
        assert draft.property("lengthText") == f"{characters.count(text)} / 20"
        assert draft.property("full") == (characters.count(text) == 20)


def test_a_draft_counts_what_is_being_composed_in_the_languages_digits() -> None:
    draft = Draft(most=20)
    draft.begin("ab", "ar")
    draft.compose("か")
    assert draft.property("lengthText") == "٣ / ٢٠"
    draft.compose("x" * 30)
    assert draft.property("full")
    draft.begin("", "en")
    assert draft.property("lengthText") == "0 / 20"
