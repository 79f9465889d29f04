"""Erasing: nothing of it is left in the files, the chain and the counts hold, and only we can have done it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.clock import SystemClock
from kiosk.store import alerts, armings, audit_trail, erasing, health, opening, sqlite, staff, surveys
from kiosk.store.acknowledge import acknowledge
from kiosk.store.erasing import Reason
from kiosk.store.errors import StoreError
from kiosk.store.health import Sign
from kiosk.store.reader import Reader
from kiosk.store.writer import Writer
from tests.store import samples
from tests.store.test_health import _tamper

BY = erasing.By("2026-06-01T10:00:00.000Z", "kiosk-1", "admin")
SECRET = "The lady at desk four was kind"


def fill(writer: Writer, count: int = 6) -> None:
    for number in range(count):
        given_ = samples.steps(1 + number % 5, reason=(1, 3) if number % 3 == 0 else None, comment=f"{SECRET} {number}")
        writer.finish(samples.snapshot(number, given_)).result(10)


def erase(path: Path, *keys: int, reason: Reason = Reason.ASKED, proven_after: str | None = None) -> int:
    done = staff.change(
        path,
        lambda connection: erasing.erase_responses(connection, BY, reason, keys, proven_after=proven_after),
        erasing.TABLES,
    )
    assert erasing.empty_log(path)
    return done


def wordless(path: Path, *keys: int) -> int:
    return staff.change(
        path, lambda connection: erasing.erase_comments(connection, BY, Reason.AGE, keys), erasing.TABLES
    )


def test_an_erased_response_is_gone_from_the_files_and_the_chain_holds(writer: Writer, path: Path) -> None:
    fill(writer)
    with Reader(path) as reader:
        texts = reader.ask(lambda connection: erasing.texts_of(connection, 3))
    assert len(texts) == 2
    assert erasing.traces(path, texts), "the test looks for what is there"
    assert erase(path, 3) == 1
    assert erase(path, 3) == 0, "once"
    assert not erasing.traces(path, texts)
    assert health.doctor(path).findings == ()
    assert writer.finish(samples.snapshot(7)).result(10).seq == 7
    assert health.doctor(path).well


def test_an_erased_response_leaves_counts_and_views(writer: Writer, path: Path) -> None:
    fill(writer)
    erase(path, 3, 1)
    with Reader(path) as reader:
        assert reader.funnel("2026-01-01", "2026-12-31").started == 4
        assert [h.respondents for h in reader.histograms("2026-01-01", "2026-12-31")][:3] == [4, 4, 4]
        assert reader.rows("SELECT seq FROM responses_wide ORDER BY seq") == [(2,), (4,), (5,), (6,)]
        assert reader.rows("SELECT DISTINCT seq FROM answers_long ORDER BY seq") == [(2,), (4,), (5,), (6,)]
        assert reader.desks() == ["Front desk"]
    erase(path, 2, 4, 5, 6)
    with Reader(path) as reader:
        for table in ("tally", "day_tally", "day_funnel", "alerts", "answers"):
            assert reader.rows(f"SELECT count(*) FROM {table}") == [(0,)], table
    assert health.doctor(path).well


def test_what_is_left_of_a_row_says_nothing(writer: Writer, path: Path) -> None:
    fill(writer, 1)
    erase(path, 1)
    with Reader(path) as reader:
        ((*row,),) = reader.rows("SELECT * FROM responses")
    assert row[:8] == [1, "00000000-0000-0000-0000-000000000001", 1, "desk-visit", 1, "und", "", ""]
    assert row[8:15] == ["1970-01-01T00:00:00.000Z", "", 0, "1970-01-01", 0, "", "interrupted"]
    assert row[15:-3] == [None, None, 0, "erased", 0, 0]
    assert row[-3] == bytes(16)


def test_a_comment_goes_with_what_staff_noted_to_it(writer: Writer, path: Path) -> None:
    fill(writer)
    staff.change(
        path,
        lambda c: alerts.change(c, BY.at, "kiosk-1", "staff", 1, "closed", "she said the lady was kind"),
    )
    assert wordless(path, 1, 2, 99) == 2
    assert wordless(path, 1, 2) == 0
    erasing.empty_log(path)
    data = path.read_bytes()
    assert f"{SECRET} 0".encode() not in data
    assert b"she said" not in data
    assert f"{SECRET} 5".encode() in data
    with Reader(path) as reader:
        assert [comment.seq for comment in reader.comments("2026-01-01", "2026-12-31", 9)] == [6, 5, 4, 3]
        assert reader.funnel("2026-01-01", "2026-12-31").commented == 6, "counts stay"
    assert health.doctor(path).well
    erase(path, 1)
    assert health.doctor(path).well


def test_an_arming_forgets_the_response(writer: Writer, path: Path) -> None:
    fill(writer, 1)
    from kiosk.store.stamp import stamp

    now = stamp(SystemClock(), "Front desk", "kiosk-1")
    writer.put(lambda c: armings.arm(c, now, "key")).result(10)
    writer.put(lambda c: armings.use(c, now.id, now.at, samples.snapshot(0).id)).result(10)
    erase(path, 1)
    assert samples.snapshot(0).id.encode() not in path.read_bytes()
    with Reader(path) as reader:
        assert reader.ask(lambda c: armings.counts(c, "2000-01-01", "2099-01-01")).used == 1


def test_age_keeps_the_counts_and_says_up_to_when_they_are_proven(writer: Writer, path: Path) -> None:
    fill(writer)
    later = samples.NOW + timedelta(days=5)
    writer.finish(samples.snapshot(20, at=later)).result(10)
    erase(path, *range(1, 7), reason=Reason.AGE, proven_after="2026-03-03")
    with Reader(path) as reader:
        assert reader.funnel("2026-01-01", "2026-12-31").started == 7
        assert reader.ask(erasing.counts_proven_after) == "2026-03-03"
    assert health.doctor(path).well
    writer.close()
    health.rebuild_counts(path, SystemClock())
    with Reader(path) as reader:
        assert reader.funnel("2026-01-01", "2026-12-31").started == 7, "what cannot be counted anew is kept"
    _tamper(path, "UPDATE day_funnel SET started = 9 WHERE day = '2026-03-07'")
    assert {finding.sign for finding in health.doctor(path).findings} == {Sign.COUNTS}


def test_a_later_day_erased_with_them_leaves_the_counts(writer: Writer, path: Path) -> None:
    """Such as a response of a clock that was far ahead."""
    fill(writer, 2)
    writer.finish(samples.snapshot(20, at=datetime(2099, 1, 1, tzinfo=UTC))).result(10)
    erase(path, 1, 3, reason=Reason.AGE, proven_after="2026-03-03")
    with Reader(path) as reader:
        assert reader.rows("SELECT day FROM day_funnel") == [("2026-03-02",)]
    assert health.doctor(path).well


@pytest.mark.parametrize(
    ("statements", "sign"),
    [
        (["UPDATE responses SET flags = 'erased' WHERE seq = 4"], Sign.CHAIN),
        (["DELETE FROM erased WHERE seq = 3"], Sign.ERASURES),
        (["UPDATE erased SET seq = 4 WHERE seq = 3"], Sign.ERASURES),
        (["UPDATE erased SET id_digest = zeroblob(32)"], Sign.ERASURES),
        (["UPDATE answers SET text = NULL, text_salt = NULL WHERE response = 4"], Sign.ERASURES),
        (
            [
                "INSERT INTO erased SELECT 4, what, at, reason, role, id_digest, audit FROM erased WHERE seq = 3",
                "UPDATE responses SET flags = 'erased', local_day = '1970-01-01' WHERE seq = 4",
                "DELETE FROM answers WHERE response = 4",
            ],
            Sign.ERASURES,
        ),
        (["DELETE FROM audit"], Sign.REFERENCES),
        (["UPDATE audit SET action = 'left'"], Sign.ERASURES),
        (
            [
                "INSERT INTO answers SELECT 3, question_version, outcome, value, codes, text, text_salt, text_digest,"
                " duration_ms FROM answers WHERE response = 4"
            ],
            Sign.CHAIN,
        ),
        (["UPDATE responses SET content_digest = zeroblob(32) WHERE seq = 3"], Sign.CHAIN),
    ],
)
def test_what_somebody_else_took_out_is_found(writer: Writer, path: Path, statements: list[str], sign: Sign) -> None:
    fill(writer)
    erase(path, 3)
    assert health.doctor(path).well
    _tamper(path, *statements)
    assert sign in {finding.sign for finding in health.doctor(path).findings}


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM erased",
        "UPDATE erased SET reason = 'age'",
        "UPDATE responses SET language = 'de' WHERE seq = 3",
        "UPDATE responses SET hash = zeroblob(32) WHERE seq = 3",
        "DELETE FROM responses WHERE seq = 3",
        "DELETE FROM answers WHERE response = 4",
        "UPDATE armings SET response = NULL",
    ],
)
def test_the_triggers_hold_after_an_erasure(writer: Writer, path: Path, statement: str) -> None:
    fill(writer)
    from kiosk.store.stamp import stamp

    now = stamp(SystemClock(), "Front desk", "kiosk-1")
    writer.put(lambda c: armings.arm(c, now, "key")).result(10)
    writer.put(lambda c: armings.use(c, now.id, now.at, samples.snapshot(0).id)).result(10)
    erase(path, 3)
    connection = sqlite.connect(str(path), isolation_level=None)
    with pytest.raises(sqlite.DatabaseError, match="never"):
        connection.execute(statement)
    connection.close()


def test_an_erasure_reaches_its_tables_only(writer: Writer, path: Path) -> None:
    with pytest.raises(StoreError, match="not authorized"):
        staff.change(path, lambda c: c.execute("DELETE FROM ideas"), erasing.TABLES)


def test_what_was_asked_for_is_remembered_beside_the_database(writer: Writer, path: Path) -> None:
    fill(writer)
    gone = samples.snapshot(2).id
    erase(path, 3)
    erase(path, 1, reason=Reason.AGE, proven_after="2026-01-01")
    with Reader(path) as reader:
        reader.ask(lambda connection: erasing.remember(path, connection))
    assert erasing.remembered(path) == {erasing.id_digest(gone)}
    assert gone.encode() not in erasing.memory_path(path).read_bytes()
    erasing.memory_path(path).write_bytes(erasing.memory_path(path).read_bytes() + b"\nno digest\n\xff\n")
    assert erasing.remembered(path) == {erasing.id_digest(gone)}


def test_a_response_that_came_back_goes_again(writer: Writer, path: Path) -> None:
    fill(writer)
    digests = {erasing.id_digest(samples.snapshot(4).id)}
    again = staff.change(path, lambda c: erasing.erase_again(c, BY, digests), erasing.TABLES)
    assert again == 1
    assert staff.change(path, lambda c: erasing.erase_again(c, BY, digests), erasing.TABLES) == 0
    assert health.doctor(path).well


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_is_erased_the_rest_is_provable(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    """Any responses, any order of erasures by request, by age and of comments: the doctor finds nothing."""
    path = tmp_path_factory.mktemp("erased") / "kiosk.sqlite"
    held, _ = opening.take(path, SystemClock())
    held.begin()
    surveys.publish(held.connection, samples.survey(), samples.TEXT, "1.0", samples.NOW)
    held.commit()
    known = surveys.known(held.connection, "desk-visit", 1)
    assert known is not None
    for number in range(data.draw(st.integers(1, 8))):
        given_ = samples.steps(
            data.draw(st.integers(1, 5)),
            reason=data.draw(st.sampled_from([None, (1,), (1, 2, 3)])),
            comment=data.draw(st.sampled_from([None, f"{SECRET} {number}"])),
        )
        at = samples.NOW + timedelta(days=data.draw(st.integers(0, 2)))
        flags = data.draw(st.sampled_from([(), ("burst",), ("test_mode",)]))
        acknowledge(held, lambda: known, samples.snapshot(number, given_, at=at, flags=flags))
    kinds = st.sampled_from(["asked", "age", "comment"])
    for _ in range(data.draw(st.integers(1, 5))):
        kind, keys = data.draw(kinds), data.draw(st.lists(st.integers(1, 8), max_size=4, unique=True))
        held.begin()
        if kind == "asked":
            erasing.erase_responses(held.connection, BY, Reason.ASKED, keys)
        elif kind == "age":
            day = data.draw(st.sampled_from(["2026-03-02", "2026-03-03"]))
            old = [row[0] for row in held.connection.execute("SELECT key FROM responses WHERE local_day <= ?", (day,))]
            erasing.erase_responses(held.connection, BY, Reason.AGE, old, proven_after=day)
        else:
            erasing.erase_comments(held.connection, BY, Reason.AGE, keys)
        held.commit()
    audit_trail.follow(held.connection, path)
    held.close()
    found = health.doctor(path)
    assert found.well, found.findings
