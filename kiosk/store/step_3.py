"""The schema's third step: the desk's tickets beside its responses, and views that other programs may read."""

_Z = "1.959963984540054"

THIRD = f"""
-- What is kept of a ticket: a keyed digest of its id and of who asked, times, service levels, desk and channel.
-- There is no index by day: keys are random, so an import would write every page of one again for some thousand rows,
-- while a million tickets are read through in a fifth of a second.
CREATE TABLE tickets (
    key BLOB PRIMARY KEY CHECK (length(key) = 16),
    source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 40),
    desk TEXT NOT NULL CHECK (length(desk) <= 200),
    channel TEXT NOT NULL CHECK (length(channel) <= 200),
    requester BLOB CHECK (length(requester) = 16),
    created_at INTEGER NOT NULL,
    created_day TEXT NOT NULL CHECK (length(created_day) = 10),
    -- 1 answered after so many seconds, 0 waiting for so long so far; neither where the export does not tell.
    answered INTEGER CHECK (answered IN (0, 1)),
    response_s INTEGER CHECK (response_s >= 0),
    business_response_s INTEGER CHECK (business_response_s >= 0),
    resolved_at INTEGER,
    resolved_day TEXT CHECK (length(resolved_day) = 10),
    response_sla TEXT CHECK (response_sla IN ('met', 'breached', 'open_late', 'open_in_time')),
    resolution_sla TEXT CHECK (resolution_sla IN ('met', 'breached', 'open_late', 'open_in_time')),
    as_of INTEGER NOT NULL,
    -- The moment shown by the export that told of the levels last; it may be a table of levels alone.
    levels_as_of INTEGER NOT NULL,
    CHECK ((resolved_at IS NULL) = (resolved_day IS NULL)),
    CHECK ((response_s IS NULL AND business_response_s IS NULL) = (answered IS NULL))
) STRICT, WITHOUT ROWID;

-- Every file that was taken, so that the same one is known again.
CREATE TABLE ticket_imports (
    digest TEXT PRIMARY KEY CHECK (length(digest) = 64),
    source TEXT NOT NULL,
    at TEXT NOT NULL CHECK (length(at) = 24),
    as_of INTEGER NOT NULL,
    row_count INTEGER NOT NULL CHECK (row_count >= 0),
    kept INTEGER NOT NULL CHECK (kept >= 0),
    bad INTEGER NOT NULL CHECK (bad >= 0)
) STRICT, WITHOUT ROWID;

-- Who was a customer from when to when, by a keyed digest: what a true retention rate needs.
CREATE TABLE customers (
    customer BLOB PRIMARY KEY CHECK (length(customer) = 16),
    first_day TEXT NOT NULL CHECK (length(first_day) = 10),
    last_day TEXT CHECK (length(last_day) = 10),
    CHECK (last_day IS NULL OR last_day >= first_day)
) STRICT, WITHOUT ROWID;

-- The views: their columns are a promise (docs/data.md). Trials by staff and responses that are not over are in none.
CREATE VIEW answers_long (seq, response, day, hour, desk, kiosk, language, survey, question, wording, kind, outcome,
                          value, options, text, duration_ms, flagged) AS
    SELECT r.seq, r.id, r.local_day, r.local_hour, r.desk, r.kiosk, r.language, r.survey, q.question, q.version, q.kind,
           a.outcome, a.value, a.codes, a.text, a.duration_ms, r.flagged
    FROM responses AS r JOIN answers AS a ON a.response = r.key JOIN question_versions AS q ON q.id = a.question_version
    WHERE r.seq NOTNULL AND instr(' ' || r.flags || ' ', ' test_mode ') = 0;

CREATE VIEW responses_wide (seq, response, day, hour, started_at, desk, kiosk, language, survey, survey_version, status,
                            duration_ms, flags, flagged, csat, ces, nps, comment, answers) AS
    SELECT r.seq, r.id, r.local_day, r.local_hour, r.started_at, r.desk, r.kiosk, r.language, r.survey,
           r.survey_version, r.status, r.duration_ms, r.flags, r.flagged,
           max(CASE WHEN q.kind = 'csat' AND q.id = first.csat THEN a.value END),
           max(CASE WHEN q.kind = 'ces' AND q.id = first.ces THEN a.value END),
           max(CASE WHEN q.kind = 'nps' AND q.id = first.nps THEN a.value END),
           max(CASE WHEN q.id = first.comment THEN a.text END),
           json_group_object(q.question, coalesce(a.value, a.codes, a.text)) FILTER (WHERE q.id NOTNULL)
    FROM responses AS r
    LEFT JOIN answers AS a ON a.response = r.key AND a.outcome = 'answered'
    LEFT JOIN question_versions AS q ON q.id = a.question_version
    LEFT JOIN (
        SELECT s.survey, s.version,
               min(CASE WHEN q.kind = 'csat' THEN s.question_version END) AS csat,
               min(CASE WHEN q.kind = 'ces' THEN s.question_version END) AS ces,
               min(CASE WHEN q.kind = 'nps' THEN s.question_version END) AS nps,
               min(CASE WHEN q.kind = 'comment' THEN s.question_version END) AS comment
        FROM survey_version_questions AS s JOIN question_versions AS q ON q.id = s.question_version
        GROUP BY s.survey, s.version
    ) AS first ON first.survey = r.survey AND first.version = r.survey_version
    WHERE r.seq NOTNULL AND instr(' ' || r.flags || ' ', ' test_mode ') = 0
    GROUP BY r.key;

-- good and bad: satisfied; agreeing; promoters and detractors. Intervals are Wilson's, of NPS the adjusted Wald.
CREATE VIEW daily_scores (day, desk, survey, question, wording, kind, n, flagged_n, tier, score, low, high, mean) AS
    WITH days AS (
        SELECT t.day, t.desk, q.survey, q.question, q.version AS wording, q.kind,
               sum(t.n) AS n, sum(t.flagged_n) AS flagged_n, sum(t.n * t.value) AS total,
               sum(CASE q.kind
                   WHEN 'csat' THEN t.n * (t.value >= CASE q.high WHEN 3 THEN 3 WHEN 4 THEN 3 WHEN 5 THEN 4
                                                                  WHEN 7 THEN 6 ELSE 9 END)
                   WHEN 'ces' THEN t.n * (t.value >= 5)
                   WHEN 'nps' THEN t.n * (t.value >= 9) END) AS good,
               sum(CASE q.kind WHEN 'nps' THEN t.n * (t.value <= 6) ELSE 0 END) AS bad
        FROM day_tally AS t JOIN question_versions AS q ON q.id = t.question_version
        WHERE q.kind IN ('csat', 'ces', 'nps', 'scale')
        GROUP BY t.day, t.desk, t.question_version
    ), shares AS (
        SELECT *, 1.0 * good / n AS share, (good - bad) / (n + 3.0) AS net, n + 3.0 AS more, {_Z} * {_Z} / n AS z2
        FROM days
    ), bounds AS (
        SELECT *,
               CASE kind WHEN 'nps' THEN net ELSE (share + z2 / 2) / (1 + z2) END AS centre,
               CASE kind WHEN 'nps' THEN {_Z} * sqrt(((good + bad + 1.5) / more - net * net) / more)
                         ELSE {_Z} / (1 + z2) * sqrt(share * (1 - share) / n + z2 / (4.0 * n)) END AS half
        FROM shares
    )
    SELECT day, desk, survey, question, wording, kind, n, flagged_n,
           CASE WHEN n < 5 THEN 'hidden' WHEN n < 10 THEN 'counts_only' WHEN n < 30 THEN 'low_base' ELSE 'full' END,
           CASE WHEN n < 10 THEN NULL WHEN kind = 'scale' THEN 1.0 * total / n ELSE 100.0 * (good - bad) / n END,
           CASE WHEN n >= 10 AND kind <> 'scale'
                THEN 100 * max(CASE kind WHEN 'nps' THEN -1.0 ELSE 0.0 END, centre - half) END,
           CASE WHEN n >= 10 AND kind <> 'scale' THEN 100 * min(1.0, centre + half) END,
           CASE WHEN n >= 10 AND kind <> 'nps' THEN 1.0 * total / n END
    FROM bounds;

CREATE VIEW service_daily (day, desk, created, answered, waiting, median_response_min, p90_response_min,
                           response_met, response_breached, response_open_late, response_sla,
                           resolution_met, resolution_breached, resolution_open_late, resolution_sla) AS
    WITH ordered AS (
        SELECT created_day AS day, desk, response_s,
               row_number() OVER (PARTITION BY created_day, desk ORDER BY response_s) - 1 AS place,
               count(*) OVER (PARTITION BY created_day, desk) AS n
        FROM tickets WHERE answered = 1 AND response_s NOTNULL
    ), shares (share) AS (VALUES (0.5), (0.9)), quantiles AS (
        SELECT day, desk, share,
               sum(CASE WHEN place = CAST(share * (n - 1) AS INTEGER)
                        THEN response_s * (1 - (share * (n - 1) - CAST(share * (n - 1) AS INTEGER)))
                        WHEN place = CAST(share * (n - 1) AS INTEGER) + 1
                        THEN response_s * (share * (n - 1) - CAST(share * (n - 1) AS INTEGER)) END) / 60.0 AS minutes,
               max(n) AS n
        FROM ordered, shares GROUP BY day, desk, share
    ), asked AS (
        SELECT created_day AS day, desk, count(*) AS created,
               sum(answered = 1) AS answered, sum(answered = 0) AS waiting,
               sum(response_sla = 'met') AS met, sum(response_sla = 'breached') AS breached,
               sum(response_sla = 'open_late') AS late
        FROM tickets GROUP BY created_day, desk
    ), ended AS (
        SELECT coalesce(resolved_day, strftime('%Y-%m-%d', as_of, 'unixepoch')) AS day, desk,
               sum(resolution_sla = 'met') AS met, sum(resolution_sla = 'breached') AS breached,
               sum(resolution_sla = 'open_late') AS late
        FROM tickets WHERE resolution_sla IN ('met', 'breached', 'open_late') GROUP BY 1, desk
    ), days AS (SELECT day, desk FROM asked UNION SELECT day, desk FROM ended)
    SELECT d.day, d.desk, coalesce(a.created, 0), coalesce(a.answered, 0), coalesce(a.waiting, 0),
           m.minutes, CASE WHEN p.n >= 20 THEN p.minutes END,
           coalesce(a.met, 0), coalesce(a.breached, 0), coalesce(a.late, 0),
           100.0 * a.met / nullif(a.met + a.breached + a.late, 0),
           coalesce(e.met, 0), coalesce(e.breached, 0), coalesce(e.late, 0),
           100.0 * e.met / nullif(e.met + e.breached + e.late, 0)
    FROM days AS d
    LEFT JOIN asked AS a ON a.day = d.day AND a.desk = d.desk
    LEFT JOIN ended AS e ON e.day = d.day AND e.desk = d.desk
    LEFT JOIN quantiles AS m ON m.day = d.day AND m.desk = d.desk AND m.share = 0.5
    LEFT JOIN quantiles AS p ON p.day = d.day AND p.desk = d.desk AND p.share = 0.9;
"""
