"""Reading beside the writer: counts, comments and the funnel of a range of days."""

from pathlib import Path

import pytest

from kiosk.store.errors import StoreError, Trouble
from kiosk.store.reader import Funnel, Histogram, Reader
from kiosk.store.responses import Given
from kiosk.store.writer import Writer
from tests.store import samples

ALL = ("2000-01-01", "2099-12-31")


def _by_name(histograms: list[Histogram]) -> dict[str, Histogram]:
    return {histogram.question: histogram for histogram in histograms}


def test_histograms_count_every_point(writer: Writer, path: Path) -> None:
    with Reader(path) as reader:
        assert reader.histograms(*ALL) == []
        for number, value in enumerate((1, 5, 5, 4)):
            writer.finish(samples.snapshot(number, samples.steps(value, recommend=0))).result(10)
        found = _by_name(reader.histograms(*ALL))
    assert list(found) == ["satisfaction", "ease", "recommend"], "in the survey's order, without what nobody chose"
    assert found["satisfaction"].counts == (1, 0, 0, 1, 2)
    assert found["satisfaction"].flagged == (0, 0, 0, 0, 0)
    assert found["recommend"].counts == (4, *[0] * 10)
    assert (found["recommend"].low, found["recommend"].high, found["recommend"].kind) == (0, 10, "nps")


def test_a_choice_of_several_counts_options_and_respondents(writer: Writer, path: Path) -> None:
    for number, codes in enumerate(((1,), (1, 3), (2, 3))):
        writer.finish(samples.snapshot(number, samples.steps(1, reason=codes))).result(10)
    with Reader(path) as reader:
        reason = _by_name(reader.histograms(*ALL))["reason"]
    assert reason.counts == (2, 1, 2)
    assert reason.respondents == 3


def test_flagged_answers_count_and_are_told_apart(writer: Writer, path: Path) -> None:
    writer.finish(samples.snapshot(1)).result(10)
    writer.finish(samples.snapshot(2, flags=("rapid_repeat",))).result(10)
    writer.finish(samples.snapshot(3, flags=("fast_read",))).result(10)
    with Reader(path) as reader:
        found = _by_name(reader.histograms(*ALL))["satisfaction"]
        assert reader.funnel(*ALL).flagged == 1, "fast reading is noted only"
    assert found.counts == (0, 0, 0, 3, 0)
    assert found.flagged == (0, 0, 0, 1, 0)


@pytest.mark.parametrize("outcome", ["answered", "set_aside"])
def test_an_answer_set_aside_is_kept_but_not_counted(writer: Writer, path: Path, outcome: str) -> None:
    given = (Given("satisfaction", "answered", 4), Given("reason", outcome, codes=(1,)))
    writer.finish(samples.snapshot(1, given)).result(10)
    with Reader(path) as reader:
        assert ("reason" in _by_name(reader.histograms(*ALL))) == (outcome == "answered")


def test_days_and_desks_are_told_apart(writer: Writer, path: Path) -> None:
    day = 24 * 60
    for number, desk in ((0, "A"), (1, "B"), (day, "A"), (2 * day, "A")):
        writer.finish(samples.snapshot(number, desk=desk)).result(10)
    with Reader(path) as reader:
        assert reader.desks() == ["A", "B"]

        def counted(first: str, last: str, desk: str | None = None) -> int:
            found = reader.histograms(first, last, desk)
            assert reader.funnel(first, last, desk).started == (sum(found[0].counts) if found else 0)
            return sum(found[0].counts) if found else 0

        assert counted("2026-03-02", "2026-03-02") == 2
        assert counted("2026-03-02", "2026-03-02", "B") == 1
        assert counted("2026-03-03", "2026-03-04", "A") == 2
        assert counted("2026-03-03", "2026-03-04", "B") == 0


def test_wordings_are_not_added_up(writer: Writer, path: Path) -> None:
    writer.finish(samples.snapshot(1)).result(10)
    text = samples.TEXT.replace(b"It was easy.", b"It was simple.")
    writer.publish(samples.survey(text), text).result(10)
    writer.finish(samples.snapshot(2, version=2)).result(10)
    with Reader(path) as reader:
        found = [(h.question, h.question_version, sum(h.counts)) for h in reader.histograms(*ALL)]
    assert found == [("satisfaction", 1, 2), ("ease", 1, 1), ("ease", 2, 1), ("recommend", 1, 2)]


def test_comments_come_newest_first_with_the_satisfaction_beside(writer: Writer, path: Path) -> None:
    texts = ["first", "zweiter ✓ 日本語", None, "=1+1"]
    for number, text in enumerate(texts):
        language = "de" if number == 1 else "en"
        writer.finish(samples.snapshot(number, samples.steps(number + 1, comment=text), language=language)).result(10)
    with Reader(path) as reader:
        found = reader.comments(*ALL, 10)
        assert [(c.seq, c.text, c.csat, c.language) for c in found] == [
            (4, "=1+1", 4, "en"),
            (2, "zweiter ✓ 日本語", 2, "de"),
            (1, "first", 1, "en"),
        ]
        assert reader.comments(*ALL, 1) == found[:1]
        assert reader.comments(*ALL, 10, "Back desk") == []
        assert reader.comments("2026-03-03", "2026-03-09", 10) == []


def test_the_funnel_tells_how_far_visitors_went(writer: Writer, path: Path) -> None:
    shown = Given("satisfaction", "timed_out")
    writer.finish(samples.snapshot(1, samples.steps(comment="thanks"))).result(10)
    writer.finish(samples.snapshot(2, (shown,), status="timed_out")).result(10)
    writer.finish(samples.snapshot(3, samples.steps()[:2], status="abandoned")).result(10)
    writer.save(samples.snapshot(4, samples.steps()[:2], status="open")).result(10)
    with Reader(path) as reader:
        assert reader.funnel(*ALL) == Funnel(started=3, answered=2, completed=1, commented=1, flagged=0)
        assert reader.last_seq() == 3


def test_changed_tells_of_the_writers_commits(writer: Writer, path: Path) -> None:
    with Reader(path) as reader:
        assert reader.changed()
        assert not reader.changed()
        writer.finish(samples.snapshot(1)).result(10)
        writer.publish(samples.survey(), samples.TEXT).result(10)  # the log is emptied by now, which counts too
        assert reader.changed()
        assert not reader.changed()


def test_a_reader_cannot_write(writer: Writer, path: Path) -> None:
    with Reader(path) as reader, pytest.raises(StoreError) as caught:
        reader.rows("DELETE FROM about")
    assert caught.value.code is Trouble.READ_ONLY


def test_a_reader_that_reads_on_does_not_hold_up_the_writer(writer: Writer, path: Path) -> None:
    writer.finish(samples.snapshot(1)).result(10)
    with Reader(path) as reader:
        reader.rows("BEGIN")
        assert reader.last_seq() == 1
        for number in range(2, 5):
            assert writer.finish(samples.snapshot(number)).result(2).seq == number
        assert reader.last_seq() == 1, "it reads the store as it was"
        reader.rows("COMMIT")
        assert reader.last_seq() == 4


def test_without_a_database_a_reader_says_so(path: Path) -> None:
    with pytest.raises(StoreError, match="no database yet") as caught:
        Reader(path)
    assert caught.value.code is Trouble.NO_DATABASE


def test_languages_and_surveys_are_told_apart(writer: Writer, path: Path) -> None:
    other = samples.TEXT.replace(b"id: desk", b"id: other", 1)
    writer.publish(samples.survey(other), other).result(10)
    for number, language in enumerate(("de", "de", "en")):
        writer.finish(samples.snapshot(number, language=language, flags=("mash",) if number else ())).result(10)
    with Reader(path) as reader:
        assert reader.languages("2026-03-02", "2026-03-02") == ["de", "en"]
        assert reader.languages("2026-03-03", "2026-03-03") == []
        (survey,) = reader.surveys()
        by_language = {
            language: _by_name(reader.histograms(*ALL, language=language)).get("satisfaction")
            for language in ("de", "en", "fr")
        }
        assert [found and (found.respondents, sum(found.flagged)) for found in by_language.values()] == [
            (2, 1), (1, 1), None
        ]  # fmt: skip
        assert [found.respondents for found in reader.histograms(*ALL, "nowhere", language="de")] == []
        assert reader.histograms(*ALL, of_survey=survey) == reader.histograms(*ALL)
        assert reader.histograms(*ALL, of_survey="elsewhere") == []
        assert reader.funnel(*ALL, of_survey=survey).started == 3
        assert reader.funnel(*ALL, of_survey="elsewhere").started == 0


def test_comments_of_a_language_and_a_survey(writer: Writer, path: Path) -> None:
    for number, language in enumerate(("de", "en")):
        given = (*samples.steps(4), Given("comment", "answered", text=f"in {language}"))
        writer.finish(samples.snapshot(number, given, language=language)).result(10)
    with Reader(path) as reader:
        assert [one.text for one in reader.comments(*ALL, 9, language="de")] == ["in de"]
        assert len(reader.comments(*ALL, 9, of_survey=reader.surveys()[0])) == 2
        assert reader.comments(*ALL, 9, of_survey="elsewhere") == []


def test_questions_without_a_score_are_left_out_on_request(writer: Writer, path: Path) -> None:
    writer.finish(samples.snapshot(1, samples.steps(1, reason=(1,)))).result(10)
    with Reader(path) as reader:
        assert set(_by_name(reader.histograms(*ALL))) - set(_by_name(reader.histograms(*ALL, choices=False))) == {
            "reason"
        }
