"""Salvage: what can be proven comes over, what cannot does not, nothing comes twice, and the chain here holds."""

import gzip
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from kiosk.clock import SystemClock
from kiosk.store import erasing, health, ideas, leaves, responses, sqlite, staff, surveys
from kiosk.store.errors import StoreError, Trouble
from kiosk.store.opening import take
from kiosk.store.reader import Reader
from kiosk.store.salvage import Salvage, salvage
from kiosk.store.stamp import stamp
from kiosk.store.writer import Writer
from tests.store import samples
from tests.store.test_erasing import BY, SECRET, erase, fill
from tests.store.test_health import _tamper
from tests.store.test_migrations import DATABASES

COUNT = 24
BESIDE = {"kiosk.sqlite", "kiosk.sqlite.lock", "kiosk.mark", "kiosk.audit-mark"}
SURVEY = samples.survey()


def bring(path: Path, file: Path, first_day: str | None = None) -> Salvage:
    return salvage(path, file, SystemClock(), BY, version="1.0", first_day=first_day)


def contents(path: Path) -> dict[str, tuple[Any, ...]]:
    """Return all that the responses of a database say, by id."""
    columns = ", ".join(f"r.{column}" for column in responses.COLUMNS[1:] if column != "survey_version")
    said = "q.question, a.outcome, a.value, a.codes, a.text, a.text_digest, a.duration_ms"
    with Reader(path) as reader:
        rows = reader.rows(
            f"SELECT r.id, {columns}, {said} FROM responses r LEFT JOIN answers a ON a.response = r.key"
            " LEFT JOIN question_versions q ON q.id = a.question_version WHERE r.seq NOTNULL ORDER BY r.id, q.question"
        )
    found: dict[str, tuple[Any, ...]] = {}
    for response_id, *rest in rows:
        found[response_id] = (*found.get(response_id, ()), tuple(rest))
    return found


@pytest.fixture
def aside(open_writer: Callable[[], Writer], path: Path) -> Path:
    """A database of some responses and one cut off, closed and moved aside."""
    writer = open_writer()
    writer.start().result(10)
    writer.publish(samples.survey(), samples.TEXT).result(10)
    fill(writer, COUNT)
    writer.save(samples.snapshot(COUNT, samples.steps()[:1], status="open")).result(10)
    writer.close()
    place = path.with_name("kiosk.sqlite.damaged-20260302T120000Z")
    path.rename(place)
    path.with_suffix(".mark").unlink()
    return place


def test_a_file_without_damage_comes_over_whole(aside: Path, path: Path) -> None:
    before, was = contents(aside), aside.read_bytes()
    done = bring(path, aside)
    assert done == Salvage(came=COUNT, unfinished=1)
    assert contents(path) == before
    assert aside.read_bytes() == was, "it is only read"
    found = health.doctor(path)
    assert (found.well, found.last_seq) == (True, COUNT), found.findings
    with Reader(path) as reader:
        assert reader.funnel("2026-01-01", "2026-12-31").started == COUNT
        chain = responses.GENESIS
        rows = reader.rows("SELECT was_digest, was_hash FROM salvaged ORDER BY was_seq")
    import hashlib

    for digest, chained in rows:
        chain = hashlib.sha256(chain + digest).digest()
        assert chain == chained, "the old order is proven by the old chain"
    held, opened = take(path, SystemClock())
    assert (opened.lost, opened.interrupted, opened.last_seq) == (0, 0, COUNT)
    held.close()


def test_a_second_time_nothing_comes(aside: Path, path: Path) -> None:
    bring(path, aside)
    assert bring(path, aside) == Salvage(doubles=COUNT, unfinished=1)
    assert health.doctor(path).well


def test_beside_what_came_since(aside: Path, path: Path, open_writer: Callable[[], Writer]) -> None:
    """The same survey number was taken by another text meanwhile; nothing is mixed up."""
    before = contents(aside)
    writer = open_writer()
    writer.start().result(10)
    other = samples.TEXT.replace(b"How satisfied are you?", b"How happy are you?")
    writer.publish(samples.survey(other), other).result(10)
    for number in range(100, 103):
        writer.finish(samples.snapshot(number)).result(10)
    writer.close()
    assert bring(path, aside).came == COUNT
    after = contents(path)
    assert {name: after[name] for name in before} == before
    assert len(after) == COUNT + 3
    found = health.doctor(path)
    assert (found.well, found.last_seq) == (True, COUNT + 3), found.findings
    with Reader(path) as reader:
        assert reader.rows("SELECT DISTINCT survey_version FROM responses ORDER BY 1") == [(1,), (2,)]
        texts = dict(reader.rows("SELECT version, text FROM survey_versions"))
    assert (texts[1], texts[2]) == (other, samples.TEXT)
    _tamper(path, "UPDATE salvaged SET was_survey_version = 7 WHERE was_seq = 3")
    assert health.Sign.ERASURES in {finding.sign for finding in health.doctor(path).findings}
    again = open_writer()
    again.start().result(10)
    again.publish(samples.survey(other), other).result(10)
    assert again.finish(samples.snapshot(200)).result(10).seq == COUNT + 4


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM salvaged WHERE was_seq = 3",
        "UPDATE salvaged SET was_digest = zeroblob(32) WHERE was_seq = 3",
        "UPDATE salvaged SET database = 'x'",
    ],
)
def test_the_record_of_it_is_proven(aside: Path, path: Path, statement: str) -> None:
    bring(path, aside)
    connection = sqlite.connect(str(path), isolation_level=None)
    with pytest.raises(sqlite.DatabaseError, match="never"):
        connection.execute(statement)
    connection.close()
    _tamper(path, statement)
    assert health.Sign.ERASURES in {finding.sign for finding in health.doctor(path).findings}


def test_what_was_erased_stays_erased(aside: Path, path: Path) -> None:
    staff.change(aside, lambda c: erasing.erase_responses(c, BY, erasing.Reason.ASKED, [3]), erasing.TABLES)
    staff.change(aside, lambda c: erasing.erase_comments(c, BY, erasing.Reason.ASKED, [4]), erasing.TABLES)
    erasing.memory_path(path).write_text(erasing.id_digest(samples.snapshot(6).id).hex())
    done = bring(path, aside)
    assert done == Salvage(came=COUNT - 2, erased=2, unfinished=1)
    assert samples.snapshot(2).id not in contents(path)
    assert f"'{SECRET} 3'" not in str(contents(path))
    assert f"'{SECRET} 4'" in str(contents(path))
    assert health.doctor(path).well
    erase(path, 1)
    assert bring(path, aside).erased == 3
    assert health.doctor(path).well


def test_what_is_too_old_stays_away(aside: Path, path: Path) -> None:
    assert bring(path, aside, "2026-03-03") == Salvage(erased=COUNT, unfinished=1)


def test_what_was_changed_does_not_come(aside: Path, path: Path) -> None:
    _tamper(
        aside,
        "UPDATE answers SET value = 5 WHERE response = 3 AND value NOTNULL AND question_version = 1",
        "UPDATE responses SET language = 'de' WHERE seq = 5",
        "UPDATE answers SET text = 'other words' WHERE response = 7 AND text NOTNULL",
        "DELETE FROM answers WHERE response = 9 AND question_version = 2",
    )
    done = bring(path, aside)
    assert (done.came, done.unproven, done.wordless) == (COUNT - 3, 3, 1)
    assert "other words" not in str(contents(path))
    assert health.doctor(path).well


def test_the_ideas_and_what_staff_did_come_along(aside: Path, path: Path) -> None:
    now = stamp(SystemClock(), "Front desk", "kiosk-1")
    vote = stamp(SystemClock(), "Front desk", "kiosk-1")

    def work(connection: sqlite.Connection) -> None:
        ideas.leave(connection, now, "en", "A bench")
        ideas.open_(connection, now, now.id, role="staff")
        ideas.vote(connection, vote, now.id, "en")
        connection.execute(
            "INSERT INTO alert_events (response, at, role, state, note) VALUES (1, ?, 'staff', 'closed', 'called')",
            (BY.at,),
        )
        connection.execute(
            "INSERT INTO comment_events (response, question_version, at, role, state)"
            " SELECT 2, question_version, ?, 'staff', 'done' FROM answers WHERE response = 2 AND text NOTNULL",
            (BY.at,),
        )

    staff.change(aside, work)
    assert bring(path, aside).ideas == 1
    with Reader(path) as reader:
        (idea,) = reader.ask(ideas.listing)
        assert (idea.text, idea.votes, idea.state) == ("A bench", 1, "open")
        assert reader.rows("SELECT state, note FROM alerts_now WHERE state <> 'new'") == [("closed", "called")]
        assert reader.rows("SELECT state FROM comment_events") == [("done",)]
    assert bring(path, aside).ideas == 0
    assert health.doctor(path).well


def test_a_file_of_the_first_schema(path: Path, tmp_path: Path) -> None:
    old = tmp_path / "old.sqlite"
    old.write_bytes(gzip.decompress((DATABASES / "schema-1.sqlite.gz").read_bytes()))
    assert bring(path, old) == Salvage(came=2, unfinished=1)
    assert health.doctor(path).well


def test_with_the_log_beside_it(open_writer: Callable[[], Writer], path: Path, tmp_path: Path) -> None:
    """What is only in the log comes too, and neither file is changed."""
    writer = open_writer()
    writer.start().result(10)
    writer.publish(samples.survey(), samples.TEXT).result(10)
    with Reader(path) as reader:
        reader.rows("SELECT count(*) FROM responses")
        fill(writer, 5)
        place = tmp_path / "aside.sqlite"
        place.write_bytes(path.read_bytes())
        place.with_name("aside.sqlite-wal").write_bytes(path.with_name(path.name + "-wal").read_bytes())
    writer.close()
    other = tmp_path / "new" / "kiosk.sqlite"
    before = place.read_bytes()
    assert bring(other, place).came == 5
    assert place.read_bytes() == before
    assert {one.name for one in other.parent.iterdir()} == BESIDE


def test_refusals(aside: Path, path: Path, tmp_path: Path, open_writer: Callable[[], Writer]) -> None:
    with pytest.raises(StoreError) as caught:
        bring(path, tmp_path / "nothing")
    assert caught.value.code is Trouble.NO_DATABASE
    writer = open_writer()
    writer.start().result(10)
    with pytest.raises(StoreError) as caught:
        bring(path, aside)
    assert caught.value.code is Trouble.IN_USE
    writer.close()
    with pytest.raises(StoreError) as caught:
        bring(path, path)
    assert caught.value.code is Trouble.REFUSED
    for rubbish in (b"", b"no database", b"\xff" * 9000, random.Random(1).randbytes(50_000)):
        (tmp_path / "rubbish").write_bytes(rubbish)
        assert bring(path, tmp_path / "rubbish") == Salvage()
    assert health.doctor(path).well


@settings(
    max_examples=12,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(seed=st.integers(0, 1 << 32), pages=st.integers(1, 3), how=st.sampled_from(["zero", "noise", "bit", "short"]))
def test_whatever_is_spoiled_only_the_proven_comes(
    aside: Path, tmp_path_factory: pytest.TempPathFactory, seed: int, pages: int, how: str
) -> None:
    """Pages zeroed, overwritten, with a flipped bit, or cut off: what comes is as it was, and the rest is counted."""
    before = contents(aside)
    folder = tmp_path_factory.mktemp("spoiled")
    file = folder / "file"
    data, rng = bytearray(aside.read_bytes()), random.Random(seed)
    count = len(data) // 4096
    for page in rng.sample(range(count), pages):
        at = page * 4096
        if how == "bit":
            data[at + rng.randrange(4096)] ^= 1 << rng.randrange(8)
        else:
            data[at : at + 4096] = bytes(4096) if how == "zero" else rng.randbytes(4096)
    file.write_bytes(data[: rng.randrange(len(data))] if how == "short" else data)
    held, _ = take(folder / "kiosk.sqlite", SystemClock())  # as it is once the kiosk has started anew
    held.begin()
    surveys.publish(held.connection, SURVEY, samples.TEXT, "1.0", samples.NOW)
    held.commit()
    held.close()
    done = bring(folder / "kiosk.sqlite", file)
    after = contents(folder / "kiosk.sqlite")
    assert len(after) == done.came
    changed = [name for name in after if after[name] != before[name]]
    assert len(changed) == done.wordless
    if how == "bit":
        assert done.came >= COUNT - 12 * pages, "no more than is in one page"
    assert health.doctor(folder / "kiosk.sqlite").well


def test_rows_are_read_as_sqlite_reads_them(tmp_path: Path) -> None:
    """Every kind of value, long ones that lie on further pages among them, in tables with and without row numbers."""
    place = tmp_path / "any.sqlite"
    connection = sqlite.connect(str(place), isolation_level=None)
    connection.execute("CREATE TABLE a (k INTEGER PRIMARY KEY, v)")
    connection.execute("CREATE TABLE b (k TEXT PRIMARY KEY, v) WITHOUT ROWID")
    connection.execute("BEGIN")
    rng = random.Random(3)
    values: list[Any] = [None, 0, 1, -1, 127, 1 << 20, -(1 << 40), (1 << 62), 2.5, "", "Grüße", b"", b"\x00" * 5000]
    values += ["x" * rng.randrange(20_000) for _ in range(50)] + [rng.randbytes(rng.randrange(9000)) for _ in range(50)]
    for number, value in enumerate(values, 1):
        connection.execute("INSERT INTO a VALUES (?, ?)", (number, value))
        connection.execute("INSERT INTO b VALUES (?, ?)", (f"k{number}", value))
    connection.execute("COMMIT")
    connection.close()
    rows = list(leaves.rows(place))
    assert {key: row[1] for key, row in rows if key is not None and row[0] is None} == dict(enumerate(values, 1))
    without = {row[0]: row[1] for key, row in rows if key is None}
    assert without == {f"k{number}": value for number, value in enumerate(values, 1)}
