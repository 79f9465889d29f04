"""The schema's second step: what the desk and its visitors improve together, and the staff's own count of visits."""

SECOND = """
-- What somebody proposed, as it was left. Whatever became of it is in idea_events; nobody but staff sees it before.
CREATE TABLE ideas (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    at TEXT NOT NULL CHECK (length(at) = 24),
    local_day TEXT NOT NULL CHECK (local_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    desk TEXT NOT NULL CHECK (length(desk) <= 200),
    kiosk TEXT NOT NULL CHECK (length(kiosk) <= 200),
    language TEXT NOT NULL CHECK (length(language) BETWEEN 1 AND 35),
    origin TEXT NOT NULL CHECK (origin IN ('visitor', 'staff')),
    text TEXT CHECK (length(text) BETWEEN 1 AND 4000)
) STRICT, WITHOUT ROWID;
CREATE INDEX ideas_by_day ON ideas (local_day);

-- Every step of an idea's life. The last one of an idea tells how it stands: its state, what the public reads (said:
-- an object of language to text, or nothing for the idea's own text), and the answer (the same shape).
CREATE TABLE idea_events (
    key INTEGER PRIMARY KEY,
    idea TEXT NOT NULL REFERENCES ideas (id),
    at TEXT NOT NULL CHECK (length(at) = 24),
    local_day TEXT NOT NULL CHECK (local_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    role TEXT NOT NULL CHECK (role IN ('visitor', 'staff', 'admin', 'command')),
    state TEXT NOT NULL CHECK (state IN ('new', 'open', 'doing', 'done', 'cannot', 'hidden')),
    said TEXT CHECK (length(said) <= 100000 AND json_valid(said)),
    answer TEXT CHECK (length(answer) <= 100000 AND json_valid(answer)),
    CHECK (state NOT IN ('doing', 'done', 'cannot') OR answer IS NOT NULL),
    CHECK ((role = 'visitor') = (state = 'new'))
) STRICT;
CREATE INDEX idea_events_by_idea ON idea_events (idea, key);

CREATE TABLE idea_votes (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    idea TEXT NOT NULL REFERENCES ideas (id),
    at TEXT NOT NULL CHECK (length(at) = 24),
    local_day TEXT NOT NULL CHECK (local_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    desk TEXT NOT NULL CHECK (length(desk) <= 200),
    kiosk TEXT NOT NULL CHECK (length(kiosk) <= 200),
    language TEXT NOT NULL CHECK (length(language) BETWEEN 1 AND 35)
) STRICT, WITHOUT ROWID;
CREATE INDEX idea_votes_by_idea ON idea_votes (idea, local_day);

-- One row for every visit that staff announced, whether or not somebody answered: the count a response rate needs.
CREATE TABLE armings (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    at TEXT NOT NULL CHECK (length(at) = 24),
    local_day TEXT NOT NULL CHECK (local_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    desk TEXT NOT NULL CHECK (length(desk) <= 200),
    kiosk TEXT NOT NULL CHECK (length(kiosk) <= 200),
    how TEXT NOT NULL CHECK (how IN ('key', 'desk')),
    ended_at TEXT CHECK (length(ended_at) = 24),
    ended TEXT CHECK (ended IN ('used', 'expired')),
    response TEXT CHECK (length(response) = 36),
    CHECK ((ended IS NULL) = (ended_at IS NULL)),
    CHECK ((response IS NOT NULL) = (ended IS 'used'))
) STRICT, WITHOUT ROWID;
CREATE INDEX armings_by_day ON armings (local_day);
CREATE INDEX armings_waiting ON armings (desk, at) WHERE ended IS NULL;

CREATE VIEW ideas_now (id, at, local_day, desk, kiosk, language, origin, text, state, said, answer, since, since_day) AS
    SELECT i.id, i.at, i.local_day, i.desk, i.kiosk, i.language, i.origin, i.text,
           e.state, e.said, e.answer, e.at, e.local_day
    FROM ideas AS i JOIN idea_events AS e
    ON e.key = (SELECT max(last.key) FROM idea_events AS last WHERE last.idea = i.id);

CREATE TRIGGER ideas_stay BEFORE DELETE ON ideas
BEGIN
    SELECT RAISE(ABORT, 'an idea is never deleted; its text may be erased');
END;
CREATE TRIGGER ideas_only_erased BEFORE UPDATE ON ideas
WHEN NEW.text IS NOT NULL OR NEW.id <> OLD.id OR NEW.at <> OLD.at OR NEW.local_day <> OLD.local_day
    OR NEW.desk <> OLD.desk OR NEW.kiosk <> OLD.kiosk OR NEW.language <> OLD.language OR NEW.origin <> OLD.origin
BEGIN
    SELECT RAISE(ABORT, 'an idea is never changed; its text may be erased');
END;
CREATE TRIGGER idea_events_stay BEFORE DELETE ON idea_events
BEGIN
    SELECT RAISE(ABORT, 'the history of an idea is never deleted');
END;
-- The one change there may be: the wording goes when the idea's text is erased.
CREATE TRIGGER idea_events_only_erased BEFORE UPDATE ON idea_events
WHEN NEW.said IS NOT NULL OR NEW.key <> OLD.key OR NEW.idea <> OLD.idea OR NEW.at <> OLD.at
    OR NEW.local_day <> OLD.local_day OR NEW.role <> OLD.role OR NEW.state <> OLD.state
    OR NEW.answer IS NOT OLD.answer OR (SELECT text FROM ideas WHERE id = OLD.idea) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'the history of an idea is never changed');
END;
CREATE TRIGGER idea_votes_stay BEFORE DELETE ON idea_votes
BEGIN
    SELECT RAISE(ABORT, 'a vote is never deleted');
END;
CREATE TRIGGER idea_votes_fixed BEFORE UPDATE ON idea_votes
BEGIN
    SELECT RAISE(ABORT, 'a vote is never changed');
END;
-- Somebody may be voting while staff answer; a vote for what was never public is a fault.
CREATE TRIGGER idea_votes_for_public BEFORE INSERT ON idea_votes
BEGIN
    SELECT RAISE(ABORT, 'the idea is not open for votes')
    WHERE NOT EXISTS (SELECT 1 FROM ideas_now WHERE id = NEW.idea AND state IN ('open', 'doing', 'done', 'cannot'));
END;
CREATE TRIGGER armings_stay BEFORE DELETE ON armings
BEGIN
    SELECT RAISE(ABORT, 'an arming is never deleted');
END;
CREATE TRIGGER armings_begin_open BEFORE INSERT ON armings WHEN NEW.ended IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'an arming is stored open and ended by an update');
END;
CREATE TRIGGER armings_end_once BEFORE UPDATE ON armings
WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL OR NEW.id <> OLD.id OR NEW.at <> OLD.at
    OR NEW.local_day <> OLD.local_day OR NEW.desk <> OLD.desk OR NEW.kiosk <> OLD.kiosk OR NEW.how <> OLD.how
BEGIN
    SELECT RAISE(ABORT, 'an arming is ended once and else never changed');
END;

-- A trial by staff is kept like every response, and counts nowhere.
DROP TRIGGER responses_tallied;
CREATE TRIGGER responses_tallied AFTER UPDATE OF seq ON responses
WHEN OLD.seq IS NULL AND NEW.seq IS NOT NULL AND instr(' ' || NEW.flags || ' ', ' test_mode ') = 0
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
