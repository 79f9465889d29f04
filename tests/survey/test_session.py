"""The running session: examples of each event, and what no sequence of events may do."""

import subprocess
import sys
from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.survey.condition import AnswerValue, Condition
from kiosk.survey.question import Asked, Ces, Choice, Comment, Csat, Nps, Option, Question, Rating
from kiosk.survey.scale import Ends
from kiosk.survey.session import (
    Abandoned,
    Answered,
    Ending,
    Event,
    Extended,
    Finished,
    LanguageChanged,
    Outcome,
    Phase,
    Session,
    Skipped,
    TimedOut,
    Warned,
    WentBack,
    begin,
    step,
    steps,
)
from kiosk.survey.survey import Survey

TEXT = {"en": "Text", "de": "Text"}
ENDS = Ends(TEXT, TEXT)
OPTIONS = (Option("waiting", TEXT), Option("manner", TEXT), Option("other", TEXT))
DESK = Survey(
    id="desk",
    languages=("en", "de"),
    title=TEXT,
    invitation=TEXT,
    questions=(
        Csat(id="satisfaction", text=TEXT, ends=ENDS, points=5),
        Ces(id="ease", text=TEXT, ends=ENDS),
        Choice(
            id="reason",
            text=TEXT,
            select="many",
            options=OPTIONS,
            when=(Condition(question="satisfaction", at_most=2),),
        ),
        Comment(id="comment", text=TEXT),
    ),
)


def played(*events: Event, survey: Survey = DESK, at: float = 100.0) -> Session:
    session = begin(survey, "en", at)
    for event in events:
        session = step(session, event)
    return session


def outcomes(session: Session) -> dict[str, str]:
    return {part.question: str(part.outcome) for part in steps(session)}


LOW = (Answered(101, "satisfaction", 1), Answered(103, "ease", 7))
HIGH = (Answered(101, "satisfaction", 5), Answered(103, "ease", 7))


def test_it_begins_at_the_first_question_in_a_language_of_the_survey() -> None:
    session = begin(DESK, "de-AT", 5.0)
    assert (session.language, session.phase, session.position) == ("de", Phase.ASKING, 0)
    assert session.question is DESK.questions[0]
    assert not session.can_go_back
    assert not session.can_skip
    assert begin(DESK, "xx", 5.0).language == "en"


def test_an_answer_leads_on_along_the_path_as_it_is_then() -> None:
    assert played(*LOW).question is DESK.questions[2]
    assert played(*HIGH).question is DESK.questions[3]
    assert played(*HIGH).at_last


def test_a_double_tap_and_a_wrong_value_change_nothing() -> None:
    session = played(Answered(101, "satisfaction", 3))
    assert step(session, Answered(101.1, "satisfaction", 4)) is session
    for wrong in (0, 8, "7", ("waiting",), "", ()):
        assert step(session, Answered(102, "ease", wrong)) is session


def test_an_answer_is_kept_as_the_question_puts_it() -> None:
    session = played(*LOW, Answered(104, "reason", ("other", "waiting")), Answered(105, "comment", "  Hm. "))
    assert session.answers["reason"] == ("waiting", "other")
    assert session.answers["comment"] == "Hm."
    assert session.question is None
    assert session.answer is None
    assert step(session, Finished(106)).ending is Ending.COMPLETED


def test_back_keeps_answers_and_they_can_be_replaced() -> None:
    session = played(*LOW, WentBack(104), WentBack(105))
    assert (session.position, session.answer) == (0, 1)
    assert step(session, WentBack(106)) is session
    session = step(session, Answered(107, "satisfaction", 2))
    assert session.answer == 7
    assert session.answers == {"satisfaction": 2, "ease": 7}


def test_going_back_from_the_end_shows_the_last_question() -> None:
    session = played(*HIGH, Answered(104, "comment", "Hello"), WentBack(105))
    assert (session.question, session.answer) == (DESK.questions[3], "Hello")


def test_skipping_is_for_optional_questions_and_withdraws_the_answer() -> None:
    session = played(Skipped(101))
    assert session.position == 0
    session = played(*HIGH, Answered(104, "comment", "Hello"), WentBack(105), Skipped(106), Finished(107))
    assert outcomes(session) == {"satisfaction": "answered", "ease": "answered", "comment": "skipped"}
    assert steps(session)[2].value is None


def test_an_empty_answer_to_an_optional_question_skips_it() -> None:
    assert played(*HIGH, Answered(104, "comment", " ")).skipped == {"comment"}
    assert played(*LOW, Answered(104, "reason", ())).skipped == {"reason"}


def test_an_answer_after_a_skip_counts() -> None:
    session = played(*HIGH, Skipped(104), WentBack(105), Answered(106, "comment", "After all"), Finished(107))
    assert outcomes(session)["comment"] == "answered"


def test_an_answer_that_left_the_path_is_set_aside_and_comes_back_with_it() -> None:
    reason = Answered(104, "reason", ("manner",))
    back = (WentBack(105), WentBack(106), WentBack(107))
    session = played(*LOW, reason, *back, Answered(108, "satisfaction", 5), Answered(109, "ease", 7), Finished(110))
    assert outcomes(session) == {
        "satisfaction": "answered",
        "ease": "answered",
        "reason": "set_aside",
        "comment": "skipped",
    }
    assert steps(session)[2].value == ("manner",)
    session = played(
        *LOW, reason, *back, Answered(108, "satisfaction", 5), WentBack(109), Answered(110, "satisfaction", 2)
    )
    assert outcomes(session)["reason"] == "answered"


def test_the_language_changes_among_those_of_the_survey_and_answers_stay() -> None:
    session = played(*LOW)
    changed = step(session, LanguageChanged(104, "de"))
    assert (changed.language, changed.answers, changed.position) == ("de", session.answers, session.position)
    assert step(session, LanguageChanged(104, "ar")) is session


def test_more_time_and_no_more_time() -> None:
    session = played(*HIGH, Warned(150))
    assert session.phase is Phase.WARNED
    assert step(session, Warned(151)) is session
    assert step(session, Extended(152)).phase is Phase.ASKING
    ended = step(session, TimedOut(170))
    assert (ended.phase, ended.ending) == (Phase.ENDED, Ending.TIMED_OUT)
    assert outcomes(ended) == {"satisfaction": "answered", "ease": "answered", "comment": "timed_out"}


def test_a_tap_at_the_moment_of_the_warning_counts() -> None:
    session = played(Warned(145), Answered(145.1, "satisfaction", 4))
    assert (session.phase, session.answers) == (Phase.ASKING, {"satisfaction": 4})


def test_an_extension_without_a_warning_is_nothing() -> None:
    session = played(*HIGH)
    assert step(session, Extended(104)) is session


def test_leaving_keeps_what_was_said() -> None:
    session = played(Answered(101, "satisfaction", 2), Abandoned(103))
    assert session.ending is Ending.ABANDONED
    assert outcomes(session) == {"satisfaction": "answered", "ease": "left"}


def test_a_question_that_was_seen_and_gone_back_from_is_left() -> None:
    session = played(Answered(101, "satisfaction", 2), WentBack(103), TimedOut(170))
    assert outcomes(session) == {"satisfaction": "answered", "ease": "left"}


def test_finishing_needs_every_question_but_an_optional_last_one() -> None:
    assert played(Answered(101, "satisfaction", 5), Finished(102)).ending is None
    assert played(*LOW, Finished(104)).ending is None
    session = played(*HIGH, Finished(104))
    assert session.ending is Ending.COMPLETED
    assert outcomes(session)["comment"] == "skipped"


def test_nothing_happens_after_the_end() -> None:
    session = played(*HIGH, Finished(104))
    late: Sequence[Event] = (
        Answered(105, "comment", "Late"),
        Skipped(105),
        WentBack(105),
        Warned(105),
        TimedOut(105),
        Abandoned(105),
        LanguageChanged(105, "de"),
    )
    for event in late:
        assert step(session, event) is session


def test_time_adds_up_over_visits_and_a_clock_that_stumbles_adds_nothing() -> None:
    session = played(Answered(101.5, "satisfaction", 2), WentBack(103.0), Answered(103.25, "satisfaction", 1))
    session = step(session, Answered(90.0, "ease", 1))
    session = step(session, Skipped(float("nan")))
    session = step(session, Abandoned(float("inf")))
    assert [part.duration_ms for part in steps(session)] == [1750, 1500, 0, 0]


def test_an_answer_given_a_second_time_is_no_other_path() -> None:
    session = played(*LOW)
    again = step(step(session, WentBack(104)), Answered(105, "ease", 7))
    assert (again.path, again.position, again.answers) == (session.path, session.position, session.answers)


# What no sequence of events may do -----------------------------------------------------------------------------------


@st.composite
def surveys(draw: st.DrawFn) -> Survey:
    """Any survey of up to seven questions, with conditions on earlier ones."""
    questions: list[Question] = []
    for number in range(draw(st.integers(1, 7))):
        when = tuple(
            draw(conditions(earlier))
            for earlier in draw(st.lists(st.sampled_from(questions), max_size=2) if questions else st.just([]))
            if earlier.kind != "comment"
        )
        questions.append(draw(question(f"q{number}", when)))
    return replace(DESK, questions=tuple(questions))


@st.composite
def conditions(draw: st.DrawFn, about: Question) -> Condition:
    if isinstance(about, Choice):
        names = [option.id for option in about.options]
        if draw(st.booleans()):
            return Condition(question=about.id, is_=draw(st.sampled_from(names)))
        return Condition(question=about.id, one_of=tuple(draw(st.lists(st.sampled_from(names), min_size=1))))
    assert about.scale is not None
    rule = draw(st.sampled_from(["at_most", "at_least", "is_"]))
    return replace(Condition(question=about.id), **{rule: draw(st.sampled_from(about.scale.values))})


@st.composite
def question(draw: st.DrawFn, name: str, when: tuple[Condition, ...]) -> Question:
    made: Question = draw(
        st.sampled_from(
            [
                Csat(id=name, text=TEXT, ends=ENDS, points=5, when=when),
                Ces(id=name, text=TEXT, ends=ENDS, when=when),
                Nps(id=name, text=TEXT, ends=ENDS, when=when),
                Rating(id=name, text=TEXT, ends=ENDS, points=3, when=when),
                Choice(id=name, text=TEXT, select="one", options=OPTIONS, when=when),
                Choice(id=name, text=TEXT, select="many", options=OPTIONS, when=when),
                Comment(id=name, text=TEXT, when=when),
            ]
        )
    )
    return replace(made, optional=draw(st.booleans()))


def values(asked: Asked) -> st.SearchStrategy[AnswerValue]:
    """Answers the question accepts."""
    if asked.scale is not None:
        return st.sampled_from(asked.scale.values)
    if isinstance(asked, Choice):
        names = [option.id for option in asked.options]
        most = 1 if asked.select == "one" else len(names)
        return st.lists(st.sampled_from(names), min_size=1, max_size=most, unique=True).map(tuple)
    return st.sampled_from(["Thanks", "It was cold", "ok"])


WRONG = st.one_of(st.integers(), st.booleans(), st.text(), st.lists(st.text()).map(tuple), st.none(), st.floats())
OTHERS = st.sampled_from(["skip", "back", "language", "warn", "extend", "finish", "stranger"])


@st.composite
def events(draw: st.DrawFn, session: Session, at: float) -> Event:
    """Any event, most often an answer to the question on screen, not seldom a wrong one."""
    now = session.question
    if now is not None and draw(st.integers(0, 2)) > 0:
        return Answered(at, now.id, draw(values(now)))
    if now is not None and draw(st.booleans()):
        return Answered(at, now.id, draw(WRONG))
    match draw(OTHERS):
        case "skip":
            return Skipped(at)
        case "back":
            return WentBack(at)
        case "language":
            return LanguageChanged(at, draw(st.sampled_from(["en", "de", "ar", ""])))
        case "warn":
            return Warned(at)
        case "extend":
            return Extended(at)
        case "finish":
            return Finished(at)
    return Answered(at, draw(st.sampled_from(["q0", "q1", "q5", "nowhere"])), draw(WRONG))


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_no_sequence_of_events_breaks_a_promise(data: st.DataObject) -> None:
    survey = data.draw(surveys())
    session = begin(survey, "en", 0.0)
    told: dict[str, AnswerValue] = {}
    at = 0.0
    for _ in range(data.draw(st.integers(0, 25))):
        at += data.draw(st.floats(0, 100))
        event = data.draw(events(session, at))
        before, asked = session, session.question
        session = step(session, event)
        if session is before:
            continue
        if isinstance(event, Answered) and asked is not None and asked.accepts(event.value):
            kept = asked.normal(event.value)
            assert kept is not None
            told[asked.id] = kept
        elif isinstance(event, Answered | Skipped) and asked is not None:
            told.pop(asked.id, None)
        # No answer is lost, whatever else happened, and none outside its question's scale has come in.
        assert dict(session.answers) == told
        assert all(known is not None and known.accepts(v) for k, v in told.items() for known in [survey.question(k)])
        # What is on screen is on the path, and what was shown before it stays as it was.
        assert 0 <= session.position <= len(session.path)
        assert session.path[: before.position] == before.path[: before.position]
        # The steps tell the same as the answers.
        found = {part.question: part for part in steps(session)}
        on_path = {question.id for question in session.path}
        assert {k: part.value for k, part in found.items() if part.value is not None} == told
        for name, part in found.items():
            assert (part.outcome is Outcome.ANSWERED) == (name in told and name in on_path)
            assert (part.outcome is Outcome.SET_ASIDE) == (name in told and name not in on_path)
            assert part.duration_ms >= 0
        assert sum(part.duration_ms for part in found.values()) <= at * 1000 + len(found)
        assert [part.question for part in steps(session)] == [q.id for q in survey.questions if q.id in found]

    # From anywhere, both ways of leaving end it and keep every answer.
    for leave, ending in ((TimedOut(at), Ending.TIMED_OUT), (Abandoned(at), Ending.ABANDONED)):
        ended = step(session, leave)
        assert ended.phase is Phase.ENDED
        assert ended.ending is (session.ending or ending)
        assert dict(ended.answers) == told

    # From anywhere, answering or skipping what is asked reaches the end in as many events as there are questions.
    for _ in survey.questions:
        asked = session.question
        if asked is None or session.phase is Phase.ENDED:
            break
        skip = session.can_skip and data.draw(st.booleans())
        session = step(session, Skipped(at) if skip else Answered(at, asked.id, data.draw(values(asked))))
    session = step(session, Finished(at))
    assert session.ending is Ending.COMPLETED


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_back_and_forward_again_is_the_same_path(data: st.DataObject) -> None:
    session = begin(data.draw(surveys()), "en", 0.0)
    while session.question is not None:
        asked = session.question
        skip = session.can_skip and data.draw(st.booleans())
        session = step(session, Skipped(1) if skip else Answered(1, asked.id, data.draw(values(asked))))
    back = session
    for _ in range(data.draw(st.integers(0, len(session.path)))):
        back = step(back, WentBack(2))
    assert (back.path, dict(back.answers)) == (session.path, dict(session.answers))
    while back.question is not None:
        asked = back.question
        back = step(back, Skipped(3) if back.answer is None else Answered(3, asked.id, back.answer))
    assert (back.path, back.position, dict(back.answers)) == (session.path, session.position, dict(session.answers))
    assert outcomes(back) == outcomes(session)


def test_the_session_is_imported_without_the_reader_of_files() -> None:
    code = "import sys, kiosk.survey.session, kiosk.survey.reading; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"ruamel.yaml", "jsonschema", "difflib", "kiosk.survey.checking"} & set(loaded)
    assert not [name for name in loaded if name.startswith(("PySide6", "sqlite3", "pysqlite3"))]
