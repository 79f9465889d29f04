"""The views that other programs read: opened with Python's own sqlite3, and compared with the program's figures."""

import json
import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.figures import Cell, series
from kiosk.scores.beside import Wait, wait
from kiosk.service import service
from kiosk.store import sqlite
from kiosk.store.reader import Reader
from kiosk.store.responses import Given
from kiosk.store.writer import Writer
from tests.store import samples
from tests.store.ticket_samples import ticket

DAY = samples.NOW.date()
FIRST = DAY - timedelta(days=6)
DESKS = ("Front desk", "Side desk")
WITH_WAIT = samples.TEXT.replace(
    b"  - id: comment\n",
    b"""\
  - id: wait
    kind: scale
    points: 7
    text: {en: How long did the wait feel?, de: Wie lang kam Ihnen das Warten vor?}
    ends: {low: {en: Short, de: Kurz}, high: {en: Long, de: Lang}}
  - id: comment
""",
)
COLUMNS = {
    "answers_long": "seq response day hour desk kiosk language survey question wording kind outcome value options text"
    " duration_ms flagged",
    "responses_wide": "seq response day hour started_at desk kiosk language survey survey_version status duration_ms"
    " flags flagged csat ces nps comment answers",
    "daily_scores": "day desk survey question wording kind tier n score low high mean mean_low mean_high unflagged_n"
    " unflagged_score",
    "service_daily": "day desk created answered waiting median_min p90_min median_business_min p90_business_min"
    " response_met response_n response_sla response_low response_high"
    " resolution_met resolution_n resolution_sla resolution_low resolution_high",
}


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with a week of answers of every tier, trials, one response that is not over, and tickets."""
    found = tmp_path_factory.mktemp("views") / "kiosk.sqlite"
    source = random.Random(11)
    writer = Writer(found, "1.0", [].append)
    writer.start().result(10)
    writer.publish(samples.survey(WITH_WAIT), WITH_WAIT).result(10)
    number = 0
    try:
        for ago, sizes in enumerate([(3, 7), (12, 33), (40, 25), (9, 0), (10, 5), (30, 4), (29, 18)]):
            for desk, size in zip(DESKS, sizes, strict=True):
                for _ in range(size):
                    number += 1
                    writer.finish(_response(source, number, desk, ago)).result(10)
        for extra in range(20):
            number += 1
            at = samples.NOW - timedelta(minutes=number)
            shot = samples.snapshot(number, at=at, flags=("test_mode",) if extra else ("staff_near", "test_mode"))
            writer.finish(shot).result(10)
        still_open = samples.snapshot(number + 1, samples.steps()[:2], status="open")
        writer.save(still_open).result(10)
    finally:
        writer.close()
    with closing(sqlite.connect(str(found), isolation_level=None)) as connection:
        _put_tickets(connection, source)
    return found


def _response(source: random.Random, number: int, desk: str, ago: int) -> samples.Snapshot:
    given = samples.steps(source.choice((1, 2, 4, 4, 5)), source.randint(2, 7), source.randint(4, 10))
    if source.random() < 0.1:
        given = (*given[:2], Given("recommend", "skipped", duration_ms=500))
    elif source.random() < 0.5:
        given = (*given[:3], Given("wait", "answered", source.randint(1, 7), duration_ms=900), *given[3:])
    at = samples.NOW - timedelta(days=ago, minutes=number)
    return samples.snapshot(number, given, at=at, desk=desk, flags=("rapid_repeat",) if source.random() < 0.15 else ())


def _put_tickets(connection: sqlite.Connection, source: random.Random) -> None:
    for ago, n in enumerate((9, 10, 19, 20, 45, 60, 25)):
        day = DAY - timedelta(days=ago)
        for _ in range(n):
            waits = ago % 2 == 0 and source.random() < 0.3
            minutes = source.randint(0, 90)
            level = source.choice(("met", "met", "met", "breached", "open_late", "open_in_time", None))
            ticket(
                connection,
                day,
                minutes,
                answered=not waits,
                open_minutes=minutes / 3,
                response=level,
                resolution=level,
                resolved=None if level in ("open_late", "open_in_time") else day,
                as_of=day,
            )
        ticket(connection, day)
    ticket(connection, DAY, 5, desk="Side desk", resolution="met", resolved=DAY + timedelta(days=3))


@pytest.fixture
def rows(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        connection.row_factory = sqlite3.Row
        yield connection


@pytest.mark.parametrize("view", COLUMNS)
def test_the_columns_are_a_promise(rows: sqlite3.Connection, view: str) -> None:
    assert [column[0] for column in rows.execute(f"SELECT * FROM {view}").description] == COLUMNS[view].split()


@pytest.mark.parametrize("desk", DESKS)
@pytest.mark.parametrize("question", ["satisfaction", "ease", "recommend", "wait"])
def test_daily_scores_are_the_programs_figures(path: Path, rows: sqlite3.Connection, desk: str, question: str) -> None:
    with Reader(path) as reader:
        (found,) = [one for one in series(reader, FIRST, DAY, "day", desk) if one.question == question]
    query = "SELECT * FROM daily_scores WHERE desk = ? AND question = ? ORDER BY day"
    told = {row["day"]: row for row in rows.execute(query, (desk, question))}
    assert list(told) == [cell.group for cell in found.cells]
    for cell in found.cells:
        if cell.summary is not None:
            _compare(cell, told[cell.group])


def _compare(cell: Cell, row: sqlite3.Row) -> None:
    summary, rest = cell.summary, cell.without_flagged
    assert summary is not None
    assert rest is not None
    assert row["tier"] == summary.tier
    assert row["n"] == (summary.n if summary.tier.shows_counts else None)
    assert row["score"] == pytest.approx(summary.value)
    assert (row["low"], row["high"]) == pytest.approx(summary.interval or (None, None), abs=1e-3)
    assert row["unflagged_n"] == (rest.n if summary.tier.shows_counts and rest.tier.shows_counts else None)
    assert row["unflagged_score"] == pytest.approx(rest.value if summary.tier.shows_figure else None)
    assert row["mean"] == pytest.approx(summary.mean)
    assert (row["mean_low"], row["mean_high"]) == pytest.approx(summary.mean_interval or (None, None), abs=1e-4)


def test_every_tier_is_met(rows: sqlite3.Connection) -> None:
    tiers = dict(rows.execute("SELECT tier, count(*) FROM daily_scores WHERE question = 'satisfaction' GROUP BY 1"))
    assert set(tiers) == {"hidden", "counts_only", "low_base", "full"}
    hidden = rows.execute("SELECT n, score, low, mean, unflagged_n FROM daily_scores WHERE tier = 'hidden'").fetchall()
    assert {value for row in hidden for value in row} == {None}


def test_service_daily_is_the_programs_service(path: Path, rows: sqlite3.Connection) -> None:
    last = DAY + timedelta(days=3)
    with Reader(path) as reader:
        found = {
            (desk.desk, cell.group): cell for desk in service(reader, FIRST, last, "day").desks for cell in desk.cells
        }
    told = {(row["desk"], row["day"]): row for row in rows.execute("SELECT * FROM service_daily")}
    assert len(told) == 9
    seen = set()
    for key, row in told.items():
        cell = found[key]
        for level, name in ((cell.response, "response"), (cell.resolution, "resolution")):
            if level.n is not None:
                assert (row[f"{name}_met"], row[f"{name}_n"]) == (level.k, level.n)
            assert row[f"{name}_sla"] == pytest.approx(level.percent)
            bounds = row[f"{name}_low"], row[f"{name}_high"]
            assert bounds == pytest.approx(level.interval or (None, None))
        for times, name in ((cell.elapsed, ""), (cell.business or wait([]), "business_")):
            assert row[f"median_{name}min"] == pytest.approx(times.median)
            assert row[f"p90_{name}min"] == pytest.approx(times.p90)
        assert (row["waiting"], row["answered"]) == (cell.elapsed.waiting, cell.elapsed.n - cell.elapsed.waiting)
        seen.add(_kind(cell.elapsed))
    assert seen >= {("median",), ("median", "p90"), ("median", "waiting"), ("median", "p90", "waiting")}
    assert sum(row["created"] for row in told.values()) == 9 + 10 + 19 + 20 + 45 + 60 + 25 + 7 + 1


def _kind(times: Wait) -> tuple[str, ...]:
    told = {"median": times.median, "p90": times.p90, "waiting": times.waiting or None}
    return tuple(name for name, value in told.items() if value is not None)


def test_answers_long_gives_the_same_counts_as_the_tally(path: Path, rows: sqlite3.Connection) -> None:
    counted: dict[tuple[str, int], int] = {}
    for row in rows.execute("SELECT question, value FROM answers_long WHERE outcome = 'answered' AND value NOTNULL"):
        counted[tuple(row)] = counted.get(tuple(row), 0) + 1
    with Reader(path) as reader:
        kept = {
            (one.question, one.low + place): n
            for one in reader.histograms("2026-01-01", "2026-12-31")
            for place, n in enumerate(one.counts)
            if n
        }
    assert counted == kept


def test_responses_wide_has_a_row_for_each_response_and_no_trial(rows: sqlite3.Connection) -> None:
    found = rows.execute("SELECT * FROM responses_wide ORDER BY seq").fetchall()
    assert len(found) == 225
    assert not [row for row in found if "test_mode" in row["flags"]]
    assert {row["status"] for row in found} == {"completed"}
    long = {
        (row["seq"], row["kind"]): row["value"]
        for row in rows.execute("SELECT * FROM answers_long WHERE outcome = 'answered'")
    }
    for row in found:
        for kind in ("csat", "ces", "nps"):
            assert row[kind] == long.get((row["seq"], kind))
        assert json.loads(row["answers"])["satisfaction"] == row["csat"]


def test_trials_and_what_is_not_over_are_in_no_view(rows: sqlite3.Connection) -> None:
    stored = rows.execute("SELECT count(*), sum(seq IS NULL), sum(flags LIKE '%test_mode%') FROM responses").fetchone()
    assert tuple(stored) == (246, 1, 20)
    for view in ("answers_long", "responses_wide"):
        (n,) = rows.execute(f"SELECT count(DISTINCT seq) FROM {view}").fetchone()
        assert n == 225, view


def test_a_question_put_before_the_others_is_the_first(tmp_path: Path) -> None:
    found = tmp_path / "kiosk.sqlite"
    before = samples.TEXT.replace(
        b"questions:\n",
        b"""\
questions:
  - id: welcome
    kind: csat
    points: 5
    text: {en: How was the welcome?, de: Wie war der Empfang?}
    ends: {low: {en: Bad, de: Schlecht}, high: {en: Good, de: Gut}}
""",
    )
    writer = Writer(found, "1.0", [].append)
    try:
        writer.start().result(10)
        for text in (samples.TEXT, before):
            writer.publish(samples.survey(text), text).result(10)
        given = (Given("welcome", "answered", 2, duration_ms=900), *samples.steps(5))
        writer.finish(samples.snapshot(1, given, version=2)).result(10)
        writer.finish(samples.snapshot(2, samples.steps(4, reason=(1, 3), comment="Thanks"))).result(10)
    finally:
        writer.close()
    with closing(sqlite3.connect(found)) as connection:
        wide = connection.execute("SELECT csat, ces, nps, comment, answers FROM responses_wide ORDER BY seq").fetchall()
        options = connection.execute("SELECT options FROM answers_long WHERE question = 'reason'").fetchall()
    assert [row[:4] for row in wide] == [(2, 6, 9, None), (4, 6, 9, "Thanks")]
    assert json.loads(wide[0][4]) == {"welcome": 2, "satisfaction": 5, "ease": 6, "recommend": 9}
    assert [json.loads(row[0]) for row in options] == [[1, 3]]


def test_days_are_dates(rows: sqlite3.Connection) -> None:
    for view in COLUMNS:
        days = [row["day"] for row in rows.execute(f"SELECT DISTINCT day FROM {view}")]
        assert days
        assert all(date.fromisoformat(day) for day in days)
