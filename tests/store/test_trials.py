"""A trial by staff is kept like every response, and counts nowhere; all other flags count."""

from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from kiosk.store import health, tallies
from kiosk.store.opening import take
from kiosk.store.reader import Reader
from kiosk.store.writer import Writer
from tests.store import samples

DAY = "2026-03-02"
FLAGS = [("test_mode",), ("burst", "test_mode"), ("burst",), ("fast_read",), (), ("not_test_mode",)]


@pytest.fixture
def filled(writer: Writer, path: Path) -> Path:
    """Store a response of each set of flags, all with a comment."""
    for number, flags in enumerate(FLAGS):
        given = samples.steps(comment=" ".join(flags) or "plain")
        writer.finish(samples.snapshot(number, given, flags=flags)).result(10)
    return path


def test_trials_are_stored_and_counted_nowhere(filled: Path) -> None:
    with Reader(filled) as reader:
        assert reader.last_seq() == len(FLAGS)
        funnel = reader.funnel(DAY, DAY)
        assert (funnel.started, funnel.answered, funnel.completed, funnel.commented, funnel.flagged) == (4, 4, 4, 4, 2)
        for histogram in reader.histograms(DAY, DAY):
            assert (sum(histogram.counts), histogram.flagged_respondents) == (4, 2)
        assert reader.rows("SELECT sum(n) FROM tally WHERE question_version = 1") == [(4,)]


def test_comments_of_trials_are_not_shown(filled: Path) -> None:
    with Reader(filled) as reader:
        assert {comment.text for comment in reader.comments(DAY, DAY, 10)} == {
            "burst",
            "fast_read",
            "plain",
            "not_test_mode",
        }


def test_counting_anew_leaves_trials_out_too(filled: Path, writer: Writer) -> None:
    writer.close()
    found = health.doctor(filled)
    assert (found.well, found.responses) == (True, len(FLAGS)), found.findings
    held, _ = take(filled, SystemClock())
    before = held.connection.execute("SELECT * FROM day_tally ORDER BY 1, 2, 3, 4").fetchall()
    held.begin()
    tallies.rebuild(held.connection)
    held.commit()
    assert held.connection.execute("SELECT * FROM day_tally ORDER BY 1, 2, 3, 4").fetchall() == before
    assert not list(tallies.differences(held.connection))
    held.close()


def test_a_trial_that_a_crash_cut_off_counts_nowhere_either(writer: Writer, path: Path) -> None:
    writer.save(samples.snapshot(1, status="open", flags=("test_mode",))).result(10)
    writer.close()
    held, opened = take(path, SystemClock())
    assert opened.interrupted == 1
    assert held.connection.execute("SELECT status, flags FROM responses").fetchall() == [("interrupted", "test_mode")]
    assert held.connection.execute("SELECT count(*) FROM day_funnel").fetchone() == (0,)
    held.close()
