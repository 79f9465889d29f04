"""The schema's fifth step: what was erased, and proof that it was us; what was salvaged from a damaged file."""

BLANK_DAY = "1970-01-01"
BLANK_AT = "1970-01-01T00:00:00.000Z"
BLANK_ID = "00000000-0000-0000-0000-"
"""What an erased response has for its id, before its number in twelve digits."""

_BLANK = {
    "id": f"'{BLANK_ID}' || printf('%012d', OLD.seq)",
    "language": "'und'",
    "desk": "''",
    "kiosk": "''",
    "started_at": f"'{BLANK_AT}'",
    "zone": "''",
    "utc_offset_s": "0",
    "local_day": f"'{BLANK_DAY}'",
    "local_hour": "0",
    "boot_id": "''",
    "status": "'interrupted'",
    "ended_at": "NULL",
    "duration_ms": "NULL",
    "early_taps": "0",
    "flags": "'erased'",
    "flagged": "0",
    "commented": "0",
    "salt": "zeroblob(16)",
}
BLANKED = ", ".join(f"{column} = {value.replace('OLD.', '')}" for column, value in _BLANK.items())
"""The SET clause that erases a response's row; survey, number, digest and hash stay."""

_KEPT = ("key", "seq", "survey", "survey_version", "content_digest", "hash")
_ERASING = "\n    AND ".join(
    [f"NEW.{column} IS {value}" for column, value in _BLANK.items()]
    + [f"NEW.{column} IS OLD.{column}" for column in _KEPT]
)

FIFTH = f"""
-- Every response or comment that was erased. The row of the log beside it (audit) carries a digest of these rows, so
-- that neither can be added or taken away alone. The id's digest keeps an old copy from bringing the response back.
CREATE TABLE erased (
    seq INTEGER NOT NULL CHECK (seq >= 1),
    what TEXT NOT NULL CHECK (what IN ('response', 'comment')),
    at TEXT NOT NULL CHECK (length(at) = 24),
    reason TEXT NOT NULL CHECK (reason IN ('asked', 'age', 'again', 'damaged')),
    role TEXT NOT NULL CHECK (role IN ('admin', 'command', 'kiosk')),
    id_digest BLOB NOT NULL CHECK (length(id_digest) = 32),
    audit INTEGER NOT NULL REFERENCES audit (seq),
    PRIMARY KEY (seq, what)
) STRICT, WITHOUT ROWID;
CREATE INDEX erased_by_audit ON erased (audit);
CREATE INDEX erased_by_id ON erased (id_digest);

-- Every response that was brought over from a damaged file: its place and hashes there, and the version of the survey
-- and of each question (an object of ids to numbers) that its digest there was made with.
CREATE TABLE salvaged (
    seq INTEGER PRIMARY KEY CHECK (seq >= 1),
    database TEXT NOT NULL CHECK (length(database) <= 64),
    was_seq INTEGER NOT NULL CHECK (was_seq >= 1),
    was_survey_version INTEGER NOT NULL CHECK (was_survey_version >= 1),
    was_wordings TEXT NOT NULL CHECK (json_valid(was_wordings)),
    was_digest BLOB NOT NULL CHECK (length(was_digest) = 32),
    was_hash BLOB NOT NULL CHECK (length(was_hash) = 32),
    at TEXT NOT NULL CHECK (length(at) = 24),
    audit INTEGER NOT NULL REFERENCES audit (seq)
) STRICT;
CREATE INDEX salvaged_by_place ON salvaged (database, was_seq);

CREATE TRIGGER erased_stay BEFORE DELETE ON erased
BEGIN
    SELECT RAISE(ABORT, 'the record of an erasure is never deleted');
END;
CREATE TRIGGER erased_fixed BEFORE UPDATE ON erased
BEGIN
    SELECT RAISE(ABORT, 'the record of an erasure is never changed');
END;
CREATE TRIGGER salvaged_stay BEFORE DELETE ON salvaged
BEGIN
    SELECT RAISE(ABORT, 'where a salvaged response came from is never deleted');
END;
CREATE TRIGGER salvaged_fixed BEFORE UPDATE ON salvaged
BEGIN
    SELECT RAISE(ABORT, 'where a salvaged response came from is never changed');
END;

-- The one change of an ended response there may be: it is erased as a whole, on record.
DROP TRIGGER responses_end_once;
CREATE TRIGGER responses_end_once BEFORE UPDATE ON responses
WHEN OLD.seq IS NOT NULL AND NOT (
    EXISTS (SELECT 1 FROM erased WHERE seq = OLD.seq AND what = 'response')
    AND {_ERASING})
BEGIN
    SELECT RAISE(ABORT, 'an ended response is never changed');
END;
DROP TRIGGER answers_ended_removed;
CREATE TRIGGER answers_ended_removed BEFORE DELETE ON answers
WHEN (SELECT seq FROM responses WHERE key = OLD.response) IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM erased JOIN responses AS r ON r.seq = erased.seq
                    WHERE r.key = OLD.response AND erased.what = 'response')
BEGIN
    SELECT RAISE(ABORT, 'the answers of an ended response are never deleted');
END;
CREATE TRIGGER answers_erased_on_record BEFORE UPDATE ON answers
WHEN OLD.text IS NOT NULL AND NEW.text IS NULL
    AND NOT EXISTS (SELECT 1 FROM erased JOIN responses AS r ON r.seq = erased.seq
                    WHERE r.key = OLD.response AND erased.what = 'comment')
BEGIN
    SELECT RAISE(ABORT, 'a comment is erased on record only');
END;
-- An arming forgets which response it was used for when that is erased.
DROP TRIGGER armings_end_once;
CREATE TRIGGER armings_end_once BEFORE UPDATE ON armings
WHEN (OLD.ended IS NOT NULL AND NOT (NEW.ended IS OLD.ended AND NEW.ended_at IS OLD.ended_at
                                     AND NEW.response IS '{BLANK_ID}000000000000'))
    OR NEW.ended IS NULL OR NEW.id <> OLD.id OR NEW.at <> OLD.at
    OR NEW.local_day <> OLD.local_day OR NEW.desk <> OLD.desk OR NEW.kiosk <> OLD.kiosk OR NEW.how <> OLD.how
BEGIN
    SELECT RAISE(ABORT, 'an arming is ended once and else never changed');
END;

-- As before, without what was erased.
DROP VIEW responses_wide;
CREATE VIEW responses_wide (seq, response, day, hour, started_at, desk, kiosk, language, survey, survey_version, status,
                            duration_ms, flags, flagged, csat, ces, nps, comment, answers) AS
    SELECT r.seq, r.id, r.local_day, r.local_hour, r.started_at, r.desk, r.kiosk, r.language, r.survey,
           r.survey_version, r.status, r.duration_ms, r.flags, r.flagged,
           max(CASE p.position WHEN first.csat THEN a.value END),
           max(CASE p.position WHEN first.ces THEN a.value END),
           max(CASE p.position WHEN first.nps THEN a.value END),
           max(CASE p.position WHEN first.comment THEN a.text END),
           json_group_object(q.question, coalesce(a.value, a.codes, a.text)) FILTER (WHERE q.id NOTNULL)
    FROM responses AS r
    LEFT JOIN answers AS a ON a.response = r.key AND a.outcome = 'answered'
    LEFT JOIN question_versions AS q ON q.id = a.question_version
    LEFT JOIN survey_version_questions AS p
        ON p.survey = r.survey AND p.version = r.survey_version AND p.question_version = a.question_version
    LEFT JOIN (
        SELECT s.survey, s.version,
               min(CASE q.kind WHEN 'csat' THEN s.position END) AS csat,
               min(CASE q.kind WHEN 'ces' THEN s.position END) AS ces,
               min(CASE q.kind WHEN 'nps' THEN s.position END) AS nps,
               min(CASE q.kind WHEN 'comment' THEN s.position END) AS comment
        FROM survey_version_questions AS s JOIN question_versions AS q ON q.id = s.question_version
        GROUP BY s.survey, s.version
    ) AS first ON first.survey = r.survey AND first.version = r.survey_version
    WHERE r.seq NOTNULL AND instr(' ' || r.flags || ' ', ' test_mode ') = 0 AND r.flags <> 'erased'
    GROUP BY r.key;
"""
