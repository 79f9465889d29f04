"""Comments for staff: what is found, in which order, and what is kept from them."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from kiosk.store import comments
from kiosk.store.comments import Comment, Part, State, Wish
from kiosk.store.errors import StoreError
from kiosk.store.reader import Reader
from kiosk.store.staff import change
from kiosk.store.writer import Writer
from tests.store import samples

NINE = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
TWO = datetime(2026, 3, 2, 13, 0, tzinfo=UTC)
MARCH = Wish(first_day="2026-03-01", last_day="2026-03-31", desks=("Front desk",))

Give = Callable[..., None]


@pytest.fixture
def give(writer: Writer) -> Give:
    given = 0

    def give(text: str | None, satisfaction: int = 4, *, times: int = 1, at: datetime = NINE, **other: str) -> None:
        nonlocal given
        for _ in range(times):
            given += 1
            steps = samples.steps(satisfaction, comment=text)
            started = samples.snapshot(given, steps, at=at - timedelta(minutes=given), **other)  # type: ignore[arg-type]
            writer.finish(started).result(10)

    return give


def found(path: Path, wish: Wish, most: int = comments.SCAN) -> list[Comment]:
    """Look until there are no more."""
    all_: list[Comment] = []
    with Reader(path) as reader:
        after = None
        while True:
            page, after = reader.ask(lambda connection, after=after: comments.look(connection, wish, after, most))
            all_ += page
            if after is None:
                return all_


def texts(path: Path, **wish: object) -> list[str]:
    return sorted(comment.text for comment in found(path, msgspec.structs.replace(MARCH, **wish)))


def test_the_newest_day_comes_first_and_pages_of_any_size_give_the_same(path: Path, give: Give) -> None:
    for day in range(4):
        for number in range(6):
            give(f"{day} {number}", at=NINE + timedelta(days=day))
    whole = found(path, MARCH)
    assert [comment.text[0] for comment in whole] == ["3"] * 6 + ["2"] * 6 + ["1"] * 6 + ["0"] * 6
    for most in (1, 2, 5, 7, 24):
        assert found(path, MARCH, most) == whole


def test_the_order_within_a_day_is_not_that_of_writing(path: Path, give: Give) -> None:
    for number in range(20):
        give(f"{number:02}")
    order = [comment.text for comment in found(path, MARCH)]
    assert order not in (sorted(order), sorted(order, reverse=True))


def test_words_are_found_in_any_language(path: Path, give: Give) -> None:
    give("Der Schalter war geschlossen", language="de")
    give("الإنتظار طويل", language="ar")
    give("テーブルが高い", language="ja")
    assert texts(path, words="SCHLOSS") == ["Der Schalter war geschlossen"]
    assert texts(path, words="انتظار") == ["الإنتظار طويل"]
    assert texts(path, words="てーぶる") == ["テーブルが高い"]
    assert texts(path, words="%") == []


def test_low_scores_languages_and_states_are_filtered(path: Path, give: Give) -> None:
    give("low", 2)
    give("high", 3, language="de")
    give(None, times=3)
    assert texts(path, low=True) == ["low"]
    assert texts(path, language="de") == ["high"]
    low = next(comment for comment in found(path, MARCH) if comment.text == "low")
    assert (low.csat, low.state) == (2, State.NEW)

    def hide(state: State) -> None:
        key = low.response, low.question_version
        change(path, lambda c: comments.set_state(c, "2026-03-02T10:00:00.000Z", "k", "staff", key, state))

    hide(State.HIDDEN)
    assert texts(path) == ["high"]
    assert texts(path, state=State.HIDDEN) == ["low"]
    hide(State.DONE)
    assert texts(path) == ["high", "low"]
    assert texts(path, state=State.NEW) == ["high"]
    with Reader(path) as reader:
        assert reader.rows("SELECT action, role, detail FROM audit ORDER BY seq") == [
            ("comment_changed", "staff", '{"response":1,"state":"hidden"}'),
            ("comment_changed", "staff", '{"response":1,"state":"done"}'),
        ]


def test_the_part_of_a_day_is_told_only_where_enough_people_came_in_each(path: Path, give: Give) -> None:
    give("morning", times=5)
    give("afternoon", times=4, at=TWO)
    assert {comment.part for comment in found(path, MARCH)} == {None}
    assert texts(path, part=Part.AFTERNOON) == []
    give(None, at=TWO)
    assert set(texts(path, part=Part.AFTERNOON)) == {"afternoon"}
    assert set(texts(path, part=Part.MORNING)) == {"morning"}
    give("late", times=5, at=TWO + timedelta(days=1))
    assert {comment.part for comment in found(path, MARCH) if comment.text == "late"} == {Part.AFTERNOON}


def test_on_a_day_of_few_answers_no_answer_is_told_with_a_comment(path: Path, give: Give) -> None:
    give("one of many", 2, times=5)
    give("alone", 2, at=NINE + timedelta(days=1))
    assert {comment.text: comment.csat for comment in found(path, MARCH)} == {"one of many": 2, "alone": None}
    assert set(texts(path, low=True)) == {"one of many"}, "nor does the filter tell it"
    give(None, times=4, at=NINE + timedelta(days=1))
    assert {comment.csat for comment in found(path, MARCH)} == {2}
    assert set(texts(path, low=True)) == {"one of many", "alone"}


def test_desks_where_few_answered_are_left_out(path: Path, give: Give) -> None:
    give("here", times=5)
    give("there", times=4, desk="Back desk")
    with Reader(path) as reader:
        days = MARCH.first_day, MARCH.last_day
        shown = [reader.ask(lambda c, desk=d: comments.desks_shown(c, *days, desk, 5)) for d in (None, "Back desk")]
    assert shown == [(("Front desk",), True), ((), True)]


def test_trials_by_staff_are_not_there(path: Path, give: Give) -> None:
    give("trial", flags=("test_mode",))  # type: ignore[arg-type]
    assert found(path, MARCH) == []


def test_a_state_is_refused_for_what_is_no_comment(path: Path, give: Give) -> None:
    give("one")
    with pytest.raises(StoreError, match="cannot be done"):
        change(path, lambda c: comments.set_state(c, "2026-03-02T10:00:00.000Z", "k", "staff", (1, 99), State.DONE))
    with Reader(path) as reader:
        assert reader.rows("SELECT count(*) FROM audit") == [(0,)]
