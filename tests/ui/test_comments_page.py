"""The desk's page of comments: what is found, what staff make of it, and that a search never holds the screen."""

import re
from datetime import timedelta

import pytest

from kiosk.store import comments
from kiosk.ui import comment_desk
from kiosk.ui.comment_desk import CommentDesk
from tests.ui.staff import Staff
from tests.ui.trial import Trial


@pytest.fixture
def staff(trial: Trial) -> Staff:
    return Staff(trial)


def listed(staff: Staff) -> set[str]:
    """Return the texts that are on the page."""
    model = staff.pages.model("comments")
    assert isinstance(model, CommentDesk)
    staff.trial.until(lambda: not model.looking)
    staff.trial.finger.wait(20)
    found = model.comments
    return {found.at(row).text for row in range(found.rowCount())}


def come_to_comments(staff: Staff) -> None:
    staff.come_in()
    staff.go("comments")


def test_what_was_said_on_an_afternoon_by_people_who_were_unhappy(
    staff: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    staff.give(5, times=6, comment="Fine in the morning")
    now = staff.trial.clock.now
    monkeypatch.setattr(staff.trial.clock, "now", lambda: now() + timedelta(hours=5))
    staff.give(4, times=4, comment="Fine")
    staff.give(1, comment="Nobody was there")
    staff.give(5, comment="Another day", days_ago=1)
    come_to_comments(staff)
    assert listed(staff) == {"Fine in the morning", "Fine", "Nobody was there"}
    staff.tap("part-afternoon")
    assert listed(staff) == {"Fine", "Nobody was there"}
    staff.tap("score-low")
    assert listed(staff) == {"Nobody was there"}
    meta = re.sub("[\u2068\u2069]", "", staff.read("commentMeta0"))
    assert meta == "Mon, Mar 2 · afternoon · English · CSAT 1"
    staff.tap("part-morning")
    assert listed(staff) == set()
    assert staff.read("noComments").startswith("Nothing found.")


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [("Die Straße war zu", "de", "STRASSE"), ("الموظّف لطيف", "ar", "الموظف"), ("カウンター", "ja", "ｶｳﾝﾀｰ")],
)
def test_a_search_finds_words_in_any_script(staff: Staff, text: str, language: str, words: str) -> None:
    staff.give(5, times=5, comment="Something else")
    staff.give(5, comment=text, language=language)
    come_to_comments(staff)
    staff.tap("searchField")
    staff.find("searchField").setProperty("text", words)
    staff.trial.until(lambda: listed(staff) == {text})
    staff.trial.until(lambda: staff.sees("searchClear"))


def test_a_comment_is_marked_and_hidden_ones_show_only_when_asked_for(staff: Staff) -> None:
    staff.give(5, times=4)
    staff.give(5, comment="Rude words")
    come_to_comments(staff)
    assert listed(staff) == {"Rude words"}
    staff.tap("state0-doing")
    staff.trial.until(lambda: staff.find("state0-doing").property("isCurrent"))
    staff.tap("state0-hidden")
    staff.trial.until(lambda: listed(staff) == set())
    staff.tap("only-hidden")
    assert listed(staff) == {"Rude words"}
    staff.go("scores")
    assert not staff.sees("comment0")


def test_an_address_in_a_comment_is_pointed_out(staff: Staff) -> None:
    staff.give(5, times=5, comment="Write to a@example.org")
    come_to_comments(staff)
    assert staff.read("personal0") == "Seems to hold an e-mail address"


def test_a_comment_becomes_a_card(staff: Staff) -> None:
    staff.give(5, times=5, comment="More chairs please")
    come_to_comments(staff)
    staff.tap("cardFrom0")
    assert staff.pages.property("page") == "ideas"


def test_comments_of_few_people_are_not_shown(staff: Staff) -> None:
    staff.give(5, times=4, comment="Only four")
    come_to_comments(staff)
    assert listed(staff) == set()
    assert "5 people" in staff.read("noComments")
    staff.give(5)
    staff.trial.until(lambda: listed(staff) == {"Only four"})


def test_more_are_listed_when_asked_for_and_looked_for_in_small_steps(
    staff: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comment_desk, "PAGE", 4)
    monkeypatch.setattr(comments.look, "__defaults__", (None, 3))
    for number in range(10):
        staff.give(5, comment=f"number {number}")
    come_to_comments(staff)
    shown = listed(staff)
    assert 4 <= len(shown) < 10
    staff.pages.model("comments").showMore()
    more = listed(staff)
    assert shown < more
    staff.pages.model("comments").showMore()
    assert listed(staff) == {f"number {number}" for number in range(10)}
    model = staff.pages.model("comments")
    model.setWords("number 7")
    assert listed(staff) == {"number 7"}


def test_the_store_is_let_go_when_the_page_is_gone(staff: Staff) -> None:
    staff.give(5, times=5, comment="Fine")
    come_to_comments(staff)
    staff.go("scores")
    model = staff.pages.model("comments")
    assert model._reader is None
    assert not model._next.isActive()
