"""The doctor finds every change of content, and says what to do."""

from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from kiosk.store import erasing, health, ideas, mark, migrations, sqlite, staff
from kiosk.store.errors import StoreError, Trouble
from kiosk.store.health import Sign
from kiosk.store.reader import Reader
from kiosk.store.stamp import stamp
from kiosk.store.writer import Writer
from tests.store import samples


@pytest.fixture
def filled(writer: Writer, path: Path) -> Path:
    for number in range(6):
        comment = f"comment {number}" if number % 2 else None
        reason = (1, 3) if number % 3 == 0 else None
        writer.finish(samples.snapshot(number, samples.steps(2, reason=reason, comment=comment))).result(10)
    writer.save(samples.snapshot(7, samples.steps()[:1], status="open")).result(10)
    left = stamp(SystemClock(), "Front desk", "kiosk-1")
    writer.put(lambda connection: ideas.leave(connection, left, "en", "A bench")).result(10)
    return path


def _signs(path: Path) -> set[Sign]:
    found = health.doctor(path)
    assert all(finding.sentence and finding.remedy for finding in found.findings)
    assert found.well == (not found.findings)
    return {finding.sign for finding in found.findings}


def _tamper(path: Path, *statements: str) -> None:
    """Change the file as someone would who knows SQLite and can write to the folder."""
    connection = sqlite.connect(str(path), isolation_level=None)
    triggers = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    connection.execute("BEGIN")
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        connection.execute(statement)
    for _, sql in triggers:
        connection.execute(sql)
    connection.execute("COMMIT")
    connection.close()


def test_a_sound_store_is_well_while_the_kiosk_runs(filled: Path) -> None:
    told: list[tuple[int, int]] = []
    found = health.doctor(filled, lambda done, total: told.append((done, total)))
    assert found.well
    assert (found.responses, found.last_seq, found.schema) == (7, 6, migrations.current())
    assert len(found.head) == 64


_LOW_SCORE = {Sign.CHAIN, Sign.COUNTS, Sign.ALERTS}


@pytest.mark.parametrize(
    ("change", "signs"),
    [
        ("UPDATE answers SET value = 5 WHERE response = 2 AND value = 2", _LOW_SCORE),
        ("UPDATE answers SET duration_ms = duration_ms + 1 WHERE response = 2 AND value = 2", {Sign.CHAIN}),
        ("UPDATE answers SET outcome = 'set_aside' WHERE response = 3 AND value = 2", _LOW_SCORE),
        ("UPDATE answers SET codes = '[1,2]' WHERE response = 1 AND codes NOTNULL", {Sign.CHAIN, Sign.COUNTS}),
        ("UPDATE answers SET text = 'all good' WHERE response = 2 AND text NOTNULL", {Sign.COMMENTS}),
        ("UPDATE responses SET language = 'de' WHERE seq = 4", {Sign.CHAIN, Sign.COUNTS}),
        ("UPDATE responses SET started_at = '2026-03-02T09:34:00.001Z' WHERE seq = 5", {Sign.CHAIN}),
        ("UPDATE responses SET commented = 0 WHERE seq = 2", {Sign.CHAIN, Sign.COUNTS}),
        ("DELETE FROM answers WHERE response = 2 AND value = 2", _LOW_SCORE),
        ("DELETE FROM responses WHERE seq = 3", {Sign.REFERENCES, Sign.NUMBERS, Sign.CHAIN, Sign.COUNTS}),
        ("UPDATE tally SET n = n + 1", {Sign.COUNTS}),
        ("DELETE FROM day_tally", {Sign.COUNTS}),
        ("INSERT INTO day_funnel VALUES ('2020-01-01', 'x', 'y', 1, 1, 1, 0, 0)", {Sign.COUNTS}),
        ("UPDATE survey_versions SET text = replace(CAST(text AS TEXT), 'easy', 'hard')", {Sign.SURVEYS}),
        ("UPDATE question_versions SET compiled = replace(CAST(compiled AS TEXT), 'easy', 'hard')", {Sign.SURVEYS}),
        (
            "UPDATE question_versions SET compiled = replace(CAST(compiled AS TEXT), 'at_most\":2', 'at_most\":3')",
            {Sign.SURVEYS},
        ),
        ("UPDATE question_versions SET high = 9 WHERE question = 'ease'", {Sign.SURVEYS}),
        ("UPDATE survey_version_questions SET position = 9 WHERE position = 4", {Sign.SURVEYS}),
        ("DELETE FROM idea_events", {Sign.IDEAS}),
        ("DELETE FROM ideas", {Sign.REFERENCES}),
        ("CREATE TABLE extra (a)", {Sign.SCHEMA}),
        ("UPDATE about SET value = 'another' WHERE name = 'database'", {Sign.MARK}),
    ],
)
def test_every_change_is_found(filled: Path, change: str, signs: set[Sign]) -> None:
    if "CAST" in change:
        change = change.replace("replace(", "CAST(replace(") + " AS BLOB)"
    if change.startswith("DELETE FROM responses"):
        _tamper(filled, change)
        assert Sign.REFERENCES in _signs(filled) or Sign.NUMBERS in _signs(filled)
        return
    _tamper(filled, change)
    assert _signs(filled) == signs


def test_the_last_response_cut_off_with_its_answers_is_found(filled: Path) -> None:
    rows = ("alerts WHERE response", "answers WHERE response", "responses WHERE seq")
    _tamper(filled, *(f"DELETE FROM {row} = 6" for row in rows))
    assert Sign.MARK in _signs(filled), "the mark knows that there was one more"


def test_two_responses_that_changed_places_are_found(filled: Path) -> None:
    _tamper(
        filled,
        "UPDATE responses SET seq = 99 WHERE seq = 2",
        "UPDATE responses SET seq = 2 WHERE seq = 3",
        "UPDATE responses SET seq = 3 WHERE seq = 99",
    )
    assert _signs(filled) == {Sign.CHAIN}


def test_an_erased_comment_leaves_the_chain_whole(filled: Path) -> None:
    by = erasing.By("2026-03-03T10:00:00.000Z", "kiosk-1", "admin")
    staff.change(filled, lambda c: erasing.erase_comments(c, by, erasing.Reason.ASKED, [2]), erasing.TABLES)
    assert _signs(filled) == set()
    with Reader(filled) as reader:
        assert [comment.seq for comment in reader.comments("2026-01-01", "2026-12-31", 9)] == [6, 4]


@pytest.mark.parametrize(
    ("statement", "word"),
    [
        ("UPDATE responses SET language = 'de' WHERE seq = 1", "never changed"),
        ("DELETE FROM responses WHERE seq = 1", "never deleted"),
        ("UPDATE answers SET value = 1 WHERE response = 1", "never changed"),
        ("UPDATE answers SET text = 'x' WHERE response = 2 AND text NOTNULL", "never changed"),
        ("UPDATE answers SET text = NULL WHERE response = 2 AND text NOTNULL", "never changed|on record only"),
        ("UPDATE answers SET text = NULL, text_salt = NULL WHERE response = 2 AND text NOTNULL", "on record only"),
        ("UPDATE responses SET flags = 'erased' WHERE seq = 1", "never changed"),
        ("DELETE FROM answers WHERE response = 1", "never deleted"),
        ("DELETE FROM answers WHERE response = 1 AND outcome = 'skipped'", "never deleted"),
        (
            "INSERT OR REPLACE INTO answers (response, question_version, outcome, value, duration_ms)"
            " VALUES (1, 1, 'answered', 1, 1)",
            "no more answers",
        ),
        ("UPDATE survey_versions SET text = x'00'", "never changed"),
        ("DELETE FROM survey_versions", "never deleted"),
        ("UPDATE question_versions SET high = 9", "never changed"),
        ("DELETE FROM question_versions", "never deleted"),
    ],
)
def test_the_triggers_refuse_what_must_never_happen(filled: Path, statement: str, word: str) -> None:
    connection = sqlite.connect(str(filled), isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    with pytest.raises(sqlite.DatabaseError, match=word):
        connection.execute(statement)
    connection.close()


def test_a_damaged_page_is_found(writer: Writer, filled: Path) -> None:
    writer.close()
    _spoil(filled, "answers", 0, b"\xff" * 8)
    assert Sign.PAGES in _signs(filled)


def test_a_missing_mark_is_told(filled: Path) -> None:
    mark.mark_path(filled).unlink()
    assert _signs(filled) == {Sign.MARK}


def test_power_that_goes_between_the_first_response_and_its_mark_is_no_flaw(writer: Writer, path: Path) -> None:
    writer.finish(samples.snapshot(1, samples.steps())).result(10)
    place = mark.mark_path(path)
    place.unlink()
    assert _signs(path) == set()
    place.write_bytes(b"spoiled")
    assert _signs(path) == {Sign.MARK}, "what is there but cannot be read was whole once"


def test_files_aside_and_open_doors_are_noted(filled: Path) -> None:
    filled.with_name("kiosk.sqlite.damaged-20260101T000000Z").touch()
    filled.parent.chmod(0o755)
    found = health.doctor(filled)
    assert found.well
    assert [finding.sign for finding in found.findings] == [Sign.NOTE, Sign.NOTE]


def test_the_counts_can_be_rebuilt(writer: Writer, filled: Path) -> None:
    with pytest.raises(StoreError) as caught:
        health.rebuild_counts(filled, SystemClock())
    assert caught.value.code is Trouble.IN_USE
    writer.close()
    _tamper(filled, "UPDATE tally SET n = n + 1", "DELETE FROM day_tally", "DELETE FROM day_funnel")
    assert _signs(filled) == {Sign.COUNTS}
    health.rebuild_counts(filled, SystemClock())
    assert _signs(filled) == set()


def test_a_file_that_is_no_database_is_a_finding_not_a_failure(path: Path) -> None:
    path.parent.mkdir(mode=0o700)
    path.write_bytes(b"rubbish" * 1000)
    path.chmod(0o600)
    assert _signs(path) == {Sign.PAGES}


def test_a_spoiled_index_is_found(writer: Writer, filled: Path) -> None:
    writer.close()
    _spoil(filled, "responses_by_day", 4090, b"\x00\x01\x02")
    assert Sign.PAGES in _signs(filled)


def _spoil(path: Path, name: str, place: int, data: bytes) -> None:
    connection = sqlite.connect(str(path), isolation_level=None)
    (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)).fetchone()
    connection.close()
    with path.open("r+b") as file:
        file.seek((page - 1) * 4096 + place)
        file.write(data)
