"""Ideas: left, voted for, answered; what the history keeps and what the tables refuse."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.store import ideas, migrations, sqlite
from kiosk.store.ideas import State
from kiosk.store.responses import RefusedError
from kiosk.store.stamp import Stamp, stamp


class _Clock:
    boot_id = "test"

    def __init__(self) -> None:
        self.passed = timedelta()

    def now(self) -> datetime:
        self.passed += timedelta(minutes=1)
        return datetime(2026, 3, 2, 22, 58, tzinfo=UTC) + self.passed

    def local(self, moment: datetime) -> datetime:
        return moment + timedelta(hours=1)

    def monotonic(self) -> float:
        return 0.0

    def boot_time(self) -> float:
        return 0.0


@pytest.fixture
def connection() -> Iterator[sqlite.Connection]:
    connection = sqlite.connect(":memory:", isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    migrations.apply(connection)
    yield connection
    connection.close()


@pytest.fixture
def now() -> Iterator[Stamp]:
    clock = _Clock()
    return iter(lambda: stamp(clock, "Front desk", "kiosk-1"), None)


def test_an_idea_is_new_until_staff_open_it(connection: sqlite.Connection, now: Iterator[Stamp]) -> None:
    left = next(now)
    ideas.leave(connection, left, "de", "  Eine Bank\x00 vor\r\nder Tür ")
    (idea,) = ideas.listing(connection)
    assert (idea.id, idea.text, idea.state, idea.language) == (left.id, "Eine Bank vor\nder Tür", "new", "de")
    assert (left.at, left.local_day) == ("2026-03-02T22:59:00.000Z", "2026-03-02")
    with pytest.raises(sqlite.Error, match="not open for votes"):
        ideas.vote(connection, next(now), left.id, "de")
    ideas.open_(connection, next(now), left.id, role="staff", said={"de": "Eine Bank.", "en": "A bench."})
    assert ideas.find(connection, left.id).wording == {"de": "Eine Bank.", "en": "A bench."}
    assert ideas.find(connection, left.id).text == "Eine Bank vor\nder Tür", "what was left stays as it was"
    for _ in range(3):
        ideas.vote(connection, next(now), left.id, "en")
    assert [(i.state, i.votes) for i in ideas.listing(connection, "Front desk")] == [("open", 3)]
    assert ideas.listing(connection, "Other desk") == []
    assert ideas.listing(connection, states=ideas.ANSWERED) == []


def test_how_it_was_answered_and_when(connection: sqlite.Connection, now: Iterator[Stamp]) -> None:
    left = next(now)
    ideas.leave(connection, left, "en", "A bench")
    ideas.open_(connection, next(now), left.id, role="staff")
    ideas.answer(connection, next(now), left.id, State.DOING, {"en": "Ordered."}, role="staff")
    ideas.answer(connection, next(now), left.id, State.DONE, {"en": "It is there.", "de": " "}, role="admin")
    ideas.hide(connection, next(now), left.id, role="command")
    assert [(e.state, e.role, e.answer, e.at[11:16], e.local_day) for e in ideas.history(connection, left.id)] == [
        ("new", "visitor", {}, "22:59", "2026-03-02"),
        ("open", "staff", {}, "23:00", "2026-03-03"),
        ("doing", "staff", {"en": "Ordered."}, "23:01", "2026-03-03"),
        ("done", "admin", {"en": "It is there."}, "23:02", "2026-03-03"),
        ("hidden", "command", {"en": "It is there."}, "23:03", "2026-03-03"),
    ]
    ideas.open_(connection, next(now), left.id, role="staff")
    idea = ideas.find(connection, left.id)
    assert (idea.state, idea.since_day, idea.wording) == ("open", "2026-03-03", {"en": "A bench"})


def test_what_is_repeated_after_a_failed_commit_counts_once(
    connection: sqlite.Connection, now: Iterator[Stamp]
) -> None:
    left, voted, card = next(now), next(now), next(now)
    for _ in range(2):
        ideas.leave(connection, left, "en", "A bench")
    ideas.open_(connection, next(now), left.id, role="staff")
    for _ in range(2):
        ideas.vote(connection, voted, left.id, "en")
        ideas.write_card(connection, card, {"en": "Too loud"}, {"en": "We put up a wall."})
    assert [(i.origin, i.state, i.votes) for i in ideas.listing(connection)] == [
        ("visitor", "open", 1),
        ("staff", "done", 0),
    ]
    assert len(ideas.history(connection, left.id)) == 2
    assert len(ideas.history(connection, card.id)) == 1


def test_what_does_not_fit_is_refused(connection: sqlite.Connection, now: Iterator[Stamp]) -> None:
    card = next(now)
    for text in ("", " \n\x07 ", "x" * 501):
        with pytest.raises(RefusedError, match="1 to 500"):
            ideas.leave(connection, next(now), "en", text)
    with pytest.raises(RefusedError, match="cannot be new"):
        ideas.write_card(connection, card, {"en": "a"}, {"en": "b"}, state="new")
    with pytest.raises(RefusedError, match="what was said"):
        ideas.write_card(connection, card, {"en": " "}, {"en": "b"})
    with pytest.raises(RefusedError, match="says why"):
        ideas.write_card(connection, card, {"en": "a"}, {}, state="done")
    with pytest.raises(RefusedError, match="no idea"):
        ideas.hide(connection, next(now), "nowhere", role="staff")
    left = next(now)
    ideas.leave(connection, left, "en", "A bench")
    with pytest.raises(RefusedError, match="says why"):
        ideas.change(connection, next(now), left.id, State.DONE, role="staff")
    with pytest.raises(RefusedError, match="made new"):
        ideas.change(connection, next(now), left.id, State.NEW, role="staff")
    with pytest.raises(RefusedError, match="1 to 200"):
        ideas.open_(connection, next(now), left.id, role="staff", said={"en": "x" * 201})
    long = next(now)
    ideas.leave(connection, long, "en", "x" * 201)
    with pytest.raises(RefusedError, match="1 to 200"):
        ideas.open_(connection, next(now), long.id, role="staff")
    ideas.open_(connection, next(now), long.id, role="staff", said={"en": "Shorter"})
    with pytest.raises(RefusedError, match="no answer"):
        ideas.answer(connection, next(now), left.id, State.OPEN, {"en": "x"}, role="staff")


def test_nothing_is_deleted_or_rewritten(connection: sqlite.Connection, now: Iterator[Stamp]) -> None:
    left = next(now)
    ideas.leave(connection, left, "en", "A bench")
    ideas.open_(connection, next(now), left.id, role="staff", said={"en": "Bench"})
    ideas.vote(connection, next(now), left.id, "en")
    for statement in (
        "DELETE FROM ideas",
        "DELETE FROM idea_events",
        "DELETE FROM idea_votes",
        "UPDATE ideas SET text = 'another'",
        "UPDATE ideas SET desk = 'another', text = NULL",
        "UPDATE idea_events SET state = 'done', said = NULL",
        "UPDATE idea_events SET said = NULL",
        "UPDATE idea_votes SET local_day = '2020-01-01'",
    ):
        with pytest.raises(sqlite.Error, match=r"an idea|history|a vote"):
            connection.execute(statement)


def test_erased_words_are_gone_and_the_count_stays(connection: sqlite.Connection, now: Iterator[Stamp]) -> None:
    left = next(now)
    ideas.leave(connection, left, "en", "Ask Erika Mustermann")
    ideas.open_(connection, next(now), left.id, role="staff", said={"en": "Ask Erika"})
    ideas.erase(connection, next(now), left.id, role="staff")
    found = ideas.find(connection, left.id)
    assert (found.text, found.wording, found.state) == (None, {}, "hidden")
    assert "Erika" not in str(
        [connection.execute(f"SELECT * FROM {table}").fetchall() for table in ("ideas", "idea_events", "ideas_now")]
    )
    assert len(ideas.history(connection, left.id)) == 3
    with pytest.raises(RefusedError, match="no text"):
        ideas.open_(connection, next(now), left.id, role="staff")
    assert ideas.unlinked(connection) == []
