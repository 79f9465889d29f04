"""Low scores that ask for attention: which show, what they tell, and what can be done about them."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.store import alerts, comments
from kiosk.store.alerts import Alert
from kiosk.store.comments import State
from kiosk.store.errors import StoreError
from kiosk.store.reader import Reader
from kiosk.store.staff import change
from kiosk.store.writer import Writer
from tests.store import samples

TODAY = date(2026, 3, 2)
NOON = datetime(2026, 3, 2, 11, 0, tzinfo=UTC)
AT = "2026-03-02T12:00:00.000Z"

Give = Callable[..., None]


@pytest.fixture
def give(writer: Writer) -> Give:
    given = 0

    def give(satisfaction: int, text: str | None = None, *, times: int = 1, days_ago: int = 0, **other: object) -> None:
        nonlocal given
        for _ in range(times):
            given += 1
            at = NOON - timedelta(days=days_ago, minutes=given)
            steps = samples.steps(satisfaction, comment=text)
            writer.finish(samples.snapshot(given, steps, at=at, **other)).result(10)  # type: ignore[arg-type]

    return give


def listed(path: Path, group: str = "new", desk: str | None = None, today: date = TODAY) -> list[Alert]:
    with Reader(path) as reader:
        return reader.ask(lambda connection: alerts.listing(connection, group, today, desk))


def waiting(path: Path, desk: str | None = None, today: date = TODAY) -> int:
    with Reader(path) as reader:
        return reader.ask(lambda connection: alerts.waiting(connection, today, desk))


def do(path: Path, response: int, state: str, note: str = "") -> None:
    change(path, lambda c: alerts.change(c, AT, "kiosk-1", "staff", response, state, note))


def test_a_low_score_tells_its_day_language_question_and_comment(path: Path, give: Give) -> None:
    give(4, times=4)
    give(2, "Too slow", language="de")
    give(3)
    (alert,) = listed(path)
    assert (alert.local_day, alert.desk, alert.language, alert.value, alert.comment, alert.state) == (
        *("2026-03-02", "Front desk", "de", 2, "Too slow", "new"),
    )
    assert alert.asked is not None
    assert alert.asked.text["en"] == "How satisfied are you?"
    assert waiting(path) == 1


def test_flagged_answers_raise_no_alert(path: Path, give: Give) -> None:
    give(1, times=6, flags=("burst",))
    assert listed(path) == []


def test_on_a_day_of_few_answers_an_alert_waits_for_its_end_and_tells_nothing(path: Path, give: Give) -> None:
    give(1, "I am Anna", times=1)
    give(4, times=3)
    assert (listed(path), waiting(path)) == ([], 0)
    (alert,) = listed(path, today=TODAY + timedelta(days=1))
    assert (alert.local_day, alert.language, alert.asked, alert.comment) == ("", "", None, "")
    give(4)
    (alert,) = listed(path)
    assert alert.comment == "I am Anna"


def test_alerts_go_from_new_to_acknowledged_to_closed_and_back(path: Path, give: Give) -> None:
    give(1, times=5)
    first, *rest = [alert.response for alert in listed(path)]
    do(path, first, "acknowledged")
    assert [alert.response for alert in listed(path)] == rest
    do(path, first, "acknowledged", "Called the printer people")
    (alert,) = listed(path, "acknowledged")
    assert (alert.response, alert.notes, alert.since) == (first, ("Called the printer people",), AT)
    do(path, first, "closed", "Mended")
    (alert,) = listed(path, "closed")
    assert alert.notes == ("Called the printer people", "Mended")
    do(path, first, "reopened")
    assert first in [alert.response for alert in listed(path)]
    assert waiting(path) == 5
    with Reader(path) as reader:
        told = reader.rows("SELECT action, detail FROM audit ORDER BY seq")
    assert told[1] == ("alert_changed", f'{{"note":true,"response":{first},"state":"acknowledged"}}')
    assert "printer" not in repr(told)


@pytest.mark.parametrize("state", ["new", "reopened", "hidden"])
def test_what_an_alert_cannot_become_is_refused(path: Path, give: Give, state: str) -> None:
    give(1, times=5)
    with pytest.raises(StoreError):
        do(path, 1, state)
    with pytest.raises(StoreError):
        do(path, 77, "closed")


def test_a_hidden_comment_is_not_told_here_either(path: Path, give: Give) -> None:
    give(1, "rude words", times=5)
    (key,) = {alert.response for alert in listed(path)} & {3}
    with Reader(path) as reader:
        ((question,),) = reader.rows("SELECT question_version FROM answers WHERE response = 3 AND text NOTNULL")
    change(path, lambda c: comments.set_state(c, AT, "kiosk-1", "staff", (key, question), State.HIDDEN))
    assert sorted(alert.comment for alert in listed(path)) == ["", *["rude words"] * 4]


def test_alerts_are_of_one_desk_and_of_the_last_month(path: Path, give: Give) -> None:
    give(1, times=5)
    give(1, times=6, desk="Back desk")
    give(1, times=5, days_ago=31)
    assert [waiting(path, desk) for desk in (None, "Front desk", "Back desk")] == [11, 5, 6]
    assert len(listed(path, desk="Back desk")) == 6
