"""The schema's fourth step: what staff do with low scores and comments, and the log of what staff and admins did."""

FOURTH = """
-- Every act of staff, admins, commands and of the kiosk itself; each row's hash covers the row before.
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY CHECK (seq >= 1),
    at TEXT NOT NULL CHECK (length(at) = 24),
    kiosk TEXT NOT NULL CHECK (length(kiosk) <= 200),
    role TEXT NOT NULL CHECK (role IN ('staff', 'admin', 'command', 'kiosk')),
    action TEXT NOT NULL CHECK (length(action) BETWEEN 1 AND 60),
    detail TEXT NOT NULL CHECK (length(detail) <= 100000 AND json_valid(detail)),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- A response whose satisfaction is in the lowest quarter of its scale; made with the response, unless it is flagged.
CREATE TABLE alerts (
    response INTEGER PRIMARY KEY REFERENCES responses (key),
    local_day TEXT NOT NULL CHECK (local_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    desk TEXT NOT NULL CHECK (length(desk) <= 200)
) STRICT;
CREATE INDEX alerts_by_day ON alerts (local_day);

-- What staff did about it; the last row tells how it stands, none that nobody has seen it.
CREATE TABLE alert_events (
    key INTEGER PRIMARY KEY,
    response INTEGER NOT NULL REFERENCES alerts (response),
    at TEXT NOT NULL CHECK (length(at) = 24),
    role TEXT NOT NULL CHECK (role IN ('staff', 'admin', 'command')),
    state TEXT NOT NULL CHECK (state IN ('acknowledged', 'closed', 'reopened')),
    note TEXT CHECK (length(note) BETWEEN 1 AND 2000)
) STRICT;
CREATE INDEX alert_events_by_response ON alert_events (response, key);

-- What staff did about a comment; the last row tells how it stands, none that it is new.
CREATE TABLE comment_events (
    key INTEGER PRIMARY KEY,
    response INTEGER NOT NULL,
    question_version INTEGER NOT NULL,
    at TEXT NOT NULL CHECK (length(at) = 24),
    role TEXT NOT NULL CHECK (role IN ('staff', 'admin', 'command')),
    state TEXT NOT NULL CHECK (state IN ('new', 'doing', 'done', 'hidden')),
    FOREIGN KEY (response, question_version) REFERENCES answers (response, question_version)
) STRICT;
CREATE INDEX comment_events_by_comment ON comment_events (response, question_version, key);

CREATE VIEW alerts_now (response, local_day, desk, state, since, note) AS
    SELECT a.response, a.local_day, a.desk, coalesce(e.state, 'new'), e.at, e.note
    FROM alerts AS a LEFT JOIN alert_events AS e
    ON e.key = (SELECT max(last.key) FROM alert_events AS last WHERE last.response = a.response);

CREATE TRIGGER audit_in_order BEFORE INSERT ON audit
WHEN NEW.seq <> coalesce((SELECT max(seq) FROM audit), 0) + 1
BEGIN
    SELECT RAISE(ABORT, 'the log is written in order');
END;
CREATE TRIGGER audit_stays BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the log is never shortened');
END;
CREATE TRIGGER audit_fixed BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the log is never changed');
END;
CREATE TRIGGER alert_events_fixed BEFORE UPDATE ON alert_events
WHEN NEW.note IS NOT NULL OR NEW.key <> OLD.key OR NEW.response <> OLD.response OR NEW.at <> OLD.at
    OR NEW.role <> OLD.role OR NEW.state <> OLD.state
BEGIN
    SELECT RAISE(ABORT, 'what staff did is never changed; a note may be erased');
END;
CREATE TRIGGER comment_events_fixed BEFORE UPDATE ON comment_events
BEGIN
    SELECT RAISE(ABORT, 'what staff did is never changed');
END;
CREATE TRIGGER responses_alert AFTER UPDATE OF seq ON responses
WHEN OLD.seq IS NULL AND NEW.seq IS NOT NULL AND NEW.flagged = 0 AND instr(' ' || NEW.flags || ' ', ' test_mode ') = 0
BEGIN
    INSERT INTO alerts (response, local_day, desk)
    SELECT NEW.key, NEW.local_day, NEW.desk WHERE EXISTS (
        SELECT 1 FROM answers JOIN question_versions AS q ON q.id = answers.question_version
        WHERE answers.response = NEW.key AND answers.outcome = 'answered' AND q.kind = 'csat'
        AND answers.value <= q.low + (q.high - q.low) / 4);
END;
"""
