"""The schema's third step: the desk's tickets beside its responses, and views that other programs may read."""

_Z = "1.959963984540054"

THIRD = f"""
-- What is kept of a ticket: a keyed digest of its id and of who asked, times, service levels, desk and channel.
-- There is no index by day: keys are random, so an import would write every page of one again for some thousand rows,
-- while a million tickets are read through in a fifth of a second. Words are compared one by one: for IN, SQLite
-- builds a table of them with every row, which takes longer than storing it.
CREATE TABLE tickets (
    key BLOB PRIMARY KEY CHECK (length(key) = 16),
    source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 40),
    desk TEXT NOT NULL CHECK (length(desk) <= 200),
    channel TEXT NOT NULL CHECK (length(channel) <= 200),
    requester BLOB CHECK (length(requester) = 16),
    created_at INTEGER NOT NULL,
    created_day TEXT NOT NULL CHECK (length(created_day) = 10),
    -- 1 answered after so many seconds, 0 waiting for so long so far; neither where the export does not tell.
    answered INTEGER CHECK (answered BETWEEN 0 AND 1),
    response_s INTEGER CHECK (response_s >= 0),
    business_response_s INTEGER CHECK (business_response_s >= 0),
    resolved_at INTEGER,
    resolved_day TEXT CHECK (length(resolved_day) = 10),
    response_sla TEXT CHECK (response_sla = 'met' OR response_sla = 'breached'
        OR response_sla = 'open_late' OR response_sla = 'open_in_time'),
    resolution_sla TEXT CHECK (resolution_sla = 'met' OR resolution_sla = 'breached'
        OR resolution_sla = 'open_late' OR resolution_sla = 'open_in_time'),
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
    WHERE r.seq NOTNULL AND instr(' ' || r.flags || ' ', ' test_mode ') = 0
    GROUP BY r.key;

-- good and bad: satisfied; agreeing; promoters and detractors. Intervals are Wilson's, of NPS the adjusted Wald, of
-- means Student's, its quantile expanded around the normal one (Abramowitz and Stegun 26.7.5; from n = 10 on less than
-- 0.00002 off). Below 5 answers there are no numbers, below 10 no figures.
CREATE VIEW daily_scores (day, desk, survey, question, wording, kind, tier, n, score, low, high, mean, mean_low,
                          mean_high, unflagged_n, unflagged_score) AS
    WITH days AS (
        SELECT t.day, t.desk, q.survey, q.question, q.version AS wording, q.kind, q.low AS least, q.high AS most,
               sum(t.n) AS n, sum(t.n - t.flagged_n) AS rest, sum(t.n * t.value) AS total,
               sum((t.n - t.flagged_n) * t.value) AS rest_total, sum(t.n * t.value * t.value) AS squares,
               sum(t.n * g.good) AS good, sum(t.n * g.bad) AS bad,
               sum((t.n - t.flagged_n) * (g.good - g.bad)) AS rest_net
        FROM day_tally AS t JOIN question_versions AS q ON q.id = t.question_version
        JOIN (
            SELECT p.question_version, p.value,
                   CASE o.kind WHEN 'ces' THEN p.value >= 5 WHEN 'nps' THEN p.value >= 9
                               WHEN 'csat' THEN p.value >= CASE o.high WHEN 3 THEN 3 WHEN 4 THEN 3 WHEN 5 THEN 4
                                                                       WHEN 7 THEN 6 ELSE 9 END
                               ELSE 0 END AS good,
                   o.kind = 'nps' AND p.value <= 6 AS bad
            FROM (SELECT DISTINCT question_version, value FROM day_tally) AS p
            JOIN question_versions AS o ON o.id = p.question_version
        ) AS g ON g.question_version = t.question_version AND g.value = t.value
        WHERE q.kind IN ('csat', 'ces', 'nps', 'scale')
        GROUP BY t.day, t.desk, t.question_version
    ), shares AS (
        SELECT *, 1.0 * good / n AS share, (good - bad) / (n + 3.0) AS net, n + 3.0 AS more, {_Z} * {_Z} / n AS z2,
               1.0 * total / n AS middle, n - 1.0 AS df,
               (1.0 * n * squares - 1.0 * total * total) / n / nullif(n - 1, 0) AS spread
        FROM days
    ), bounds AS (
        SELECT *,
               CASE kind WHEN 'nps' THEN net ELSE (share + z2 / 2) / (1 + z2) END AS centre,
               CASE kind WHEN 'nps' THEN {_Z} * sqrt(((good + bad + 1.5) / more - net * net) / more)
                         ELSE {_Z} / (1 + z2) * sqrt(share * (1 - share) / n + z2 / (4.0 * n)) END AS half,
               CASE WHEN n >= 10 AND kind <> 'nps' AND spread > 0 THEN sqrt(spread / n)
                    * ({_Z} + (2.372271230298562 + (2.8224986157396112 + (2.555849679507722
                       + 1.5895340533938225 / df) / df) / df) / df) END AS reach
        FROM shares
    ), told AS (
        SELECT *, max(1.0 * least, middle - reach) AS mean_low, min(1.0 * most, middle + reach) AS mean_high FROM bounds
    )
    SELECT day, desk, survey, question, wording, kind,
           CASE WHEN n < 5 THEN 'hidden' WHEN n < 10 THEN 'counts_only' WHEN n < 30 THEN 'low_base' ELSE 'full' END,
           CASE WHEN n >= 5 THEN n END,
           CASE WHEN n < 10 THEN NULL WHEN kind = 'scale' THEN middle ELSE 100.0 * (good - bad) / n END,
           CASE WHEN n < 10 THEN NULL WHEN kind = 'scale' THEN mean_low
                ELSE 100 * max(CASE kind WHEN 'nps' THEN -1.0 ELSE 0.0 END, centre - half) END,
           CASE WHEN n < 10 THEN NULL WHEN kind = 'scale' THEN mean_high ELSE 100 * min(1.0, centre + half) END,
           CASE WHEN n >= 10 AND kind <> 'nps' THEN middle END, mean_low, mean_high,
           CASE WHEN n >= 5 AND rest >= 5 THEN rest END,
           CASE WHEN n < 10 OR rest < 10 THEN NULL WHEN kind = 'scale' THEN 1.0 * rest_total / rest
                ELSE 100.0 * rest_net / rest END
    FROM told;

-- Response times in minutes, from 10 tickets on, the 90th percentile from 20. Where none waits they are interpolated
-- (type 7); where some do, these are lower bounds, and the first time is taken at which fewer than the share still wait
-- (Kaplan and Meier). Levels are in percent with Wilson's interval, from 10 tickets on; one open past its target counts
-- as missed, on the day of the export that told of it last.
CREATE VIEW service_daily (day, desk, created, answered, waiting, median_min, p90_min, median_business_min,
                           p90_business_min, response_met, response_n, response_sla, response_low, response_high,
                           resolution_met, resolution_n, resolution_sla, resolution_low, resolution_high) AS
    WITH timed AS (
        SELECT 'elapsed' AS clock, created_day AS day, desk, answered, response_s AS s
        FROM tickets WHERE response_s NOTNULL
        UNION ALL
        SELECT 'business', created_day, desk, answered, business_response_s
        FROM tickets WHERE business_response_s NOTNULL
    ), ordered AS (
        SELECT *, row_number() OVER (PARTITION BY clock, day, desk ORDER BY s) - 1 AS place,
               count(*) OVER (PARTITION BY clock, day, desk) AS n,
               sum(answered) OVER (PARTITION BY clock, day, desk) AS done
        FROM timed
    ), shares (share, least) AS (VALUES (0.5, 10), (0.9, 20)), steps AS (
        SELECT clock, day, desk, s, sum(answered) AS done,
               sum(count(*)) OVER (PARTITION BY clock, day, desk ORDER BY s DESC) AS at_risk,
               sum(count(*)) OVER (PARTITION BY clock, day, desk) AS n,
               sum(sum(answered)) OVER (PARTITION BY clock, day, desk) AS all_done
        FROM timed GROUP BY clock, day, desk, s
    ), surviving AS (
        SELECT clock, day, desk, s, done, n,
               exp(sum(CASE WHEN done < at_risk THEN ln(1.0 - 1.0 * done / at_risk) ELSE -99.0 END)
                   OVER (PARTITION BY clock, day, desk ORDER BY s)) AS waits
        FROM steps WHERE all_done < n
    ), quantiles AS (
        SELECT clock, day, desk, share,
               sum(CASE WHEN place = CAST(share * (n - 1) AS INTEGER)
                        THEN s * (1 - (share * (n - 1) - CAST(share * (n - 1) AS INTEGER)))
                        WHEN place = CAST(share * (n - 1) AS INTEGER) + 1
                        THEN s * (share * (n - 1) - CAST(share * (n - 1) AS INTEGER)) END) / 60.0 AS minutes
        FROM ordered, shares WHERE done = n AND n >= least GROUP BY clock, day, desk, share
        UNION ALL
        SELECT clock, day, desk, share, min(s) / 60.0
        FROM surviving, shares WHERE done > 0 AND n >= least AND waits < 1 - share - 1e-9
        GROUP BY clock, day, desk, share
    ), levels AS (
        SELECT 'response' AS what, created_day AS day, desk, response_sla AS level FROM tickets
        UNION ALL
        SELECT 'resolution', coalesce(resolved_day, strftime('%Y-%m-%d', levels_as_of, 'unixepoch', 'localtime')), desk,
               resolution_sla FROM tickets
    ), met AS (
        SELECT what, day, desk, sum(level = 'met') AS met, count(*) AS n, 1.0 * sum(level = 'met') / count(*) AS share,
               {_Z} * {_Z} / count(*) AS z2
        FROM levels WHERE level IN ('met', 'breached', 'open_late') GROUP BY what, day, desk
    ), attained AS (
        SELECT what, day, desk, met, n, CASE WHEN n >= 10 THEN 100 * share END AS percent,
               CASE WHEN n >= 10 THEN 100 * max(0.0, (share + z2 / 2 - half) / (1 + z2)) END AS low,
               CASE WHEN n >= 10 THEN 100 * min(1.0, (share + z2 / 2 + half) / (1 + z2)) END AS high
        FROM (SELECT *, sqrt(z2 * (share * (1 - share) + z2 / 4)) AS half FROM met)
    ), asked AS (
        SELECT created_day AS day, desk, count(*) AS created, sum(answered IS 1) AS answered,
               sum(answered IS 0) AS waiting
        FROM tickets GROUP BY 1, 2
    ), days AS (SELECT day, desk FROM asked UNION SELECT day, desk FROM attained)
    SELECT d.day, d.desk, coalesce(a.created, 0), coalesce(a.answered, 0), coalesce(a.waiting, 0),
           max(m.minutes) FILTER (WHERE m.clock = 'elapsed' AND m.share = 0.5),
           max(m.minutes) FILTER (WHERE m.clock = 'elapsed' AND m.share = 0.9),
           max(m.minutes) FILTER (WHERE m.clock = 'business' AND m.share = 0.5),
           max(m.minutes) FILTER (WHERE m.clock = 'business' AND m.share = 0.9),
           coalesce(r.met, 0), coalesce(r.n, 0), r.percent, r.low, r.high,
           coalesce(e.met, 0), coalesce(e.n, 0), e.percent, e.low, e.high
    FROM days AS d
    LEFT JOIN asked AS a ON a.day = d.day AND a.desk = d.desk
    LEFT JOIN attained AS r ON r.what = 'response' AND r.day = d.day AND r.desk = d.desk
    LEFT JOIN attained AS e ON e.what = 'resolution' AND e.day = d.day AND e.desk = d.desk
    LEFT JOIN quantiles AS m ON m.day = d.day AND m.desk = d.desk
    GROUP BY d.day, d.desk;
"""
