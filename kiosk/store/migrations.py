"""The database's schema, as steps that are only ever added to: a released step is never edited.

`PRAGMA user_version` tells how many steps a file has seen, `application_id` that it is ours.
"""

import hashlib
from typing import TYPE_CHECKING

from kiosk.store import sqlite
from kiosk.store.step_2 import SECOND
from kiosk.store.step_3 import THIRD
from kiosk.store.step_4 import FOURTH
from kiosk.store.step_5 import FIFTH

if TYPE_CHECKING:
    from sqlite_utils.db import Database
    from sqlite_utils.migrations import Migrations

APPLICATION_ID = 0x4B696F73  # "Kios"

FIRST = """
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE survey_versions (
    survey TEXT NOT NULL CHECK (length(survey) BETWEEN 1 AND 40),
    version INTEGER NOT NULL CHECK (version >= 1),
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    text BLOB NOT NULL,
    compiled BLOB NOT NULL,
    compiled_with TEXT NOT NULL,
    published_at TEXT NOT NULL,
    PRIMARY KEY (survey, version),
    UNIQUE (survey, digest)
) STRICT;

CREATE TABLE question_versions (
    id INTEGER PRIMARY KEY,
    survey TEXT NOT NULL,
    question TEXT NOT NULL CHECK (length(question) BETWEEN 1 AND 40),
    version INTEGER NOT NULL CHECK (version >= 1),
    kind TEXT NOT NULL CHECK (kind IN ('csat', 'ces', 'nps', 'scale', 'choice', 'comment')),
    low INTEGER NOT NULL CHECK (low BETWEEN 0 AND 1),
    high INTEGER NOT NULL CHECK (high BETWEEN low AND 100),
    many INTEGER NOT NULL CHECK (many IN (0, 1)),
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    compiled BLOB NOT NULL,
    UNIQUE (survey, question, version),
    UNIQUE (survey, question, digest)
) STRICT;

CREATE TABLE survey_version_questions (
    survey TEXT NOT NULL,
    version INTEGER NOT NULL,
    question_version INTEGER NOT NULL REFERENCES question_versions (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (survey, version, position),
    UNIQUE (survey, version, question_version),
    FOREIGN KEY (survey, version) REFERENCES survey_versions (survey, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE responses (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    seq INTEGER UNIQUE CHECK (seq >= 1),
    survey TEXT NOT NULL,
    survey_version INTEGER NOT NULL,
    language TEXT NOT NULL CHECK (length(language) BETWEEN 1 AND 35),
    desk TEXT NOT NULL CHECK (length(desk) <= 200),
    kiosk TEXT NOT NULL CHECK (length(kiosk) <= 200),
    started_at TEXT NOT NULL CHECK (length(started_at) = 24),
    zone TEXT NOT NULL CHECK (length(zone) <= 64),
    utc_offset_s INTEGER NOT NULL CHECK (utc_offset_s BETWEEN -93600 AND 93600),
    local_day TEXT NOT NULL CHECK (local_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    local_hour INTEGER NOT NULL CHECK (local_hour BETWEEN 0 AND 23),
    boot_id TEXT NOT NULL CHECK (length(boot_id) <= 64),
    status TEXT NOT NULL CHECK (status IN ('open', 'completed', 'timed_out', 'abandoned', 'interrupted')),
    ended_at TEXT CHECK (length(ended_at) = 24),
    duration_ms INTEGER CHECK (duration_ms >= 0),
    early_taps INTEGER NOT NULL CHECK (early_taps >= 0),
    flags TEXT NOT NULL CHECK (length(flags) <= 400),
    flagged INTEGER NOT NULL CHECK (flagged IN (0, 1)),
    commented INTEGER NOT NULL CHECK (commented IN (0, 1)),
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    content_digest BLOB CHECK (length(content_digest) = 32),
    hash BLOB CHECK (length(hash) = 32),
    FOREIGN KEY (survey, survey_version) REFERENCES survey_versions (survey, version),
    CHECK ((seq IS NULL) = (status = 'open')),
    CHECK ((seq IS NULL) = (content_digest IS NULL)),
    CHECK ((seq IS NULL) = (hash IS NULL)),
    CHECK (status IN ('open', 'interrupted') OR ended_at IS NOT NULL)
) STRICT;
CREATE INDEX responses_by_day ON responses (local_day);
CREATE INDEX responses_with_comment ON responses (local_day, seq) WHERE commented = 1;

CREATE TABLE answers (
    response INTEGER NOT NULL REFERENCES responses (key),
    question_version INTEGER NOT NULL REFERENCES question_versions (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('answered', 'skipped', 'timed_out', 'left', 'set_aside')),
    value INTEGER,
    codes TEXT CHECK (json_valid(codes)),
    text TEXT CHECK (length(text) BETWEEN 1 AND 4000),
    text_salt BLOB CHECK (length(text_salt) = 16),
    text_digest BLOB CHECK (length(text_digest) = 32),
    duration_ms INTEGER NOT NULL CHECK (duration_ms >= 0),
    PRIMARY KEY (response, question_version),
    CHECK ((value IS NOT NULL) + (codes IS NOT NULL) + (text_digest IS NOT NULL)
           = (outcome IN ('answered', 'set_aside'))),
    CHECK ((text IS NULL) = (text_salt IS NULL)),
    CHECK (text IS NULL OR text_digest IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE tally (
    day TEXT NOT NULL,
    question_version INTEGER NOT NULL REFERENCES question_versions (id),
    desk TEXT NOT NULL,
    hour INTEGER NOT NULL,
    language TEXT NOT NULL,
    flagged INTEGER NOT NULL,
    value INTEGER NOT NULL,
    n INTEGER NOT NULL CHECK (n >= 1),
    PRIMARY KEY (day, question_version, desk, hour, language, flagged, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE day_tally (
    day TEXT NOT NULL,
    desk TEXT NOT NULL,
    question_version INTEGER NOT NULL REFERENCES question_versions (id),
    value INTEGER NOT NULL,
    n INTEGER NOT NULL CHECK (n >= 1),
    flagged_n INTEGER NOT NULL CHECK (flagged_n BETWEEN 0 AND n),
    PRIMARY KEY (day, desk, question_version, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE day_funnel (
    day TEXT NOT NULL,
    desk TEXT NOT NULL,
    survey TEXT NOT NULL,
    started INTEGER NOT NULL CHECK (started >= 1),
    answered INTEGER NOT NULL CHECK (answered BETWEEN 0 AND started),
    completed INTEGER NOT NULL CHECK (completed BETWEEN 0 AND started),
    commented INTEGER NOT NULL CHECK (commented BETWEEN 0 AND started),
    flagged INTEGER NOT NULL CHECK (flagged BETWEEN 0 AND started),
    PRIMARY KEY (day, desk, survey)
) STRICT, WITHOUT ROWID;

-- One row for every answer that counts; a choice of several has a row for each option, and one at 0 for the respondent.
CREATE VIEW counted (response, question_version, value) AS
    SELECT response, question_version, value FROM answers WHERE outcome = 'answered' AND value IS NOT NULL
    UNION ALL
    SELECT response, question_version, 0 FROM answers WHERE outcome = 'answered' AND codes IS NOT NULL
    UNION ALL
    SELECT answers.response, answers.question_version, chosen.value FROM answers, json_each(answers.codes) AS chosen
    WHERE answers.outcome = 'answered' AND answers.codes IS NOT NULL;

CREATE TRIGGER responses_begin_open BEFORE INSERT ON responses WHEN NEW.status <> 'open' OR NEW.seq IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a response is stored open and ended by an update');
END;
CREATE TRIGGER responses_stay BEFORE DELETE ON responses
BEGIN
    SELECT RAISE(ABORT, 'a response is never deleted');
END;
CREATE TRIGGER responses_end_once BEFORE UPDATE ON responses WHEN OLD.seq IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'an ended response is never changed');
END;
CREATE TRIGGER answers_on_scale BEFORE INSERT ON answers WHEN NEW.value IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'the value is not on the scale of the question')
    WHERE NOT EXISTS (SELECT 1 FROM question_versions
                      WHERE id = NEW.question_version AND NEW.value BETWEEN low AND high
                      AND kind <> 'comment' AND many = 0);
END;
CREATE TRIGGER answers_among_options BEFORE INSERT ON answers WHEN NEW.codes IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'the codes are not options of the question')
    WHERE NOT EXISTS (SELECT 1 FROM question_versions WHERE id = NEW.question_version AND many = 1)
        OR EXISTS (SELECT 1 FROM json_each(NEW.codes) AS chosen JOIN question_versions AS q
                   WHERE q.id = NEW.question_version
                   AND (chosen.type <> 'integer' OR chosen.value NOT BETWEEN q.low AND q.high));
END;
CREATE TRIGGER answers_text_of_comment BEFORE INSERT ON answers WHEN NEW.text_digest IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'only a comment has text')
    WHERE NOT EXISTS (SELECT 1 FROM question_versions WHERE id = NEW.question_version AND kind = 'comment');
END;
CREATE TRIGGER answers_ended_added BEFORE INSERT ON answers
WHEN (SELECT seq FROM responses WHERE key = NEW.response) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'an ended response takes no more answers');
END;
CREATE TRIGGER answers_ended_removed BEFORE DELETE ON answers
WHEN (SELECT seq FROM responses WHERE key = OLD.response) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'the answers of an ended response are never deleted');
END;
-- The one change there may be: a comment's text is erased, together with the salt that would let it be guessed.
CREATE TRIGGER answers_only_erased BEFORE UPDATE ON answers
WHEN NEW.text IS NOT NULL OR NEW.text_salt IS NOT NULL
    OR NEW.response <> OLD.response OR NEW.question_version <> OLD.question_version OR NEW.outcome <> OLD.outcome
    OR NEW.value IS NOT OLD.value OR NEW.codes IS NOT OLD.codes OR NEW.text_digest IS NOT OLD.text_digest
    OR NEW.duration_ms <> OLD.duration_ms
BEGIN
    SELECT RAISE(ABORT, 'an answer is never changed; the text of a comment may be erased');
END;
CREATE TRIGGER survey_versions_stay BEFORE DELETE ON survey_versions
BEGIN
    SELECT RAISE(ABORT, 'a published survey is never deleted');
END;
CREATE TRIGGER survey_versions_fixed BEFORE UPDATE OF survey, version, digest, text, published_at ON survey_versions
BEGIN
    SELECT RAISE(ABORT, 'a published survey is never changed');
END;
CREATE TRIGGER question_versions_stay BEFORE DELETE ON question_versions
BEGIN
    SELECT RAISE(ABORT, 'a published question is never deleted');
END;
CREATE TRIGGER question_versions_fixed BEFORE UPDATE ON question_versions
BEGIN
    SELECT RAISE(ABORT, 'a published question is never changed');
END;

CREATE TRIGGER responses_tallied AFTER UPDATE OF seq ON responses WHEN OLD.seq IS NULL AND NEW.seq IS NOT NULL
BEGIN
    INSERT INTO tally (day, question_version, desk, hour, language, flagged, value, n)
    SELECT NEW.local_day, question_version, NEW.desk, NEW.local_hour, NEW.language, NEW.flagged, value, 1
    FROM counted WHERE response = NEW.key
    ON CONFLICT DO UPDATE SET n = n + 1;
    INSERT INTO day_tally (day, desk, question_version, value, n, flagged_n)
    SELECT NEW.local_day, NEW.desk, question_version, value, 1, NEW.flagged FROM counted WHERE response = NEW.key
    ON CONFLICT DO UPDATE SET n = n + 1, flagged_n = flagged_n + excluded.flagged_n;
    INSERT INTO day_funnel (day, desk, survey, started, answered, completed, commented, flagged)
    VALUES (NEW.local_day, NEW.desk, NEW.survey, 1,
            EXISTS (SELECT 1 FROM answers WHERE response = NEW.key AND outcome = 'answered'),
            NEW.status = 'completed', NEW.commented, NEW.flagged)
    ON CONFLICT DO UPDATE SET started = started + 1, answered = answered + excluded.answered,
        completed = completed + excluded.completed, commented = commented + excluded.commented,
        flagged = flagged + excluded.flagged;
END;
"""

STEPS = (
    ("0001_first", FIRST),
    ("0002_ideas_and_armings", SECOND),
    ("0003_tickets_and_views", THIRD),
    ("0004_audit_and_alerts", FOURTH),
    ("0005_erasing_and_salvage", FIFTH),
)
"""Name and SQL of every step, in order. Add at the end; never edit one that was released."""


def current() -> int:
    """Return the schema number this program works with: the number of steps it knows."""
    return len(STEPS)


def migrations() -> "Migrations":
    """Return the steps as a set of sqlite-utils' migrations."""
    from sqlite_utils.migrations import Migrations

    found = Migrations("kiosk")
    for number, (name, sql) in enumerate(STEPS, 1):
        found(name=name)(_Step(name, sql, number))
    return found


def apply(connection: sqlite.Connection) -> None:
    """Bring a database to the current schema; each step is whole or not at all."""
    from sqlite_utils.db import Database

    migrations().apply(Database(connection, recursive_triggers=False, execute_plugins=False))


def schema_digest(connection: sqlite.Connection) -> str:
    """Return a digest of every table, index, view and trigger, to notice a file that something else has changed."""
    rows = connection.execute(
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema"
        " WHERE tbl_name NOT LIKE '\\_sqlite\\_migrations' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\'"
        " ORDER BY type, name"
    )
    return hashlib.sha256(repr([tuple(row) for row in rows]).encode()).hexdigest()


class _Step:
    def __init__(self, name: str, sql: str, number: int) -> None:
        self.__name__ = name
        self._sql = sql
        self._number = number

    def __call__(self, db: "Database", /) -> None:
        for statement in statements(self._sql):
            db.execute(statement)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {self._number}")


def statements(sql: str) -> list[str]:
    """Split a step into its statements (executescript would end the transaction that keeps the step whole)."""
    found: list[str] = []
    part = ""
    for line in sql.splitlines(keepends=True):
        if not part and (line.startswith("--") or not line.strip()):
            continue
        part += line
        if sqlite.complete(part):
            found.append(part.strip().removesuffix(";"))
            part = ""
    assert not part.strip(), part
    return found
