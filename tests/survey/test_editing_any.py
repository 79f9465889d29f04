"""Any sequence of edits: the file reads as what was meant, and no comment is lost that nobody removed."""

from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.survey.editing import KINDS, Cannot, Draft, EditError
from kiosk.survey.source import comments
from kiosk.survey.views import SurveyView
from tests.survey.edited import BLOCKS, BRACES, LEAST, UNFINISHED

WORDINGS = st.one_of(
    st.sampled_from(
        ["yes", "true", "1", "~", "- a", "a: b", "a #b", "[x", "{", "'", '"', "\\", "é", "日本", "a\nb", "%", "@x"]
    ),
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12).filter(lambda text: text.strip()),
)
PLACES = st.integers(0, 5)
EDITS = st.one_of(
    st.tuples(st.just("set_text"), PLACES, st.sampled_from(["en", "de", "fr"]), WORDINGS),
    st.tuples(st.just("clear_text"), PLACES, st.sampled_from(["en", "de", "fr"])),
    st.tuples(st.just("add_question"), st.sampled_from(KINDS), PLACES),
    st.tuples(st.just("remove_question"), PLACES),
    st.tuples(st.just("move_question"), PLACES, PLACES),
    st.tuples(st.just("duplicate_question"), PLACES),
    st.tuples(st.just("set_kind"), PLACES, st.sampled_from(KINDS)),
    st.tuples(st.just("set_optional"), PLACES, st.booleans()),
    st.tuples(st.just("add_option"), PLACES, PLACES),
    st.tuples(st.just("remove_option"), PLACES, PLACES),
    st.tuples(st.just("move_option"), PLACES, PLACES, PLACES),
    st.tuples(st.just("set_other"), PLACES, st.booleans()),
    st.tuples(st.just("add_condition"), PLACES, st.just("satisfaction"), st.just("at_most"), st.integers(1, 5)),
    st.tuples(st.just("remove_condition"), PLACES, PLACES),
    st.tuples(st.just("add_language"), st.sampled_from(["de", "fr", "es"])),
    st.tuples(st.just("remove_language"), st.sampled_from(["en", "de", "fr", "es"])),
    st.tuples(st.just("move_language"), st.sampled_from(["en", "de"]), PLACES),
    st.tuples(st.just("set_reviewed"), st.sampled_from(["en", "de"]), st.booleans()),
)
REMOVING = {
    "remove_question",
    "remove_option",
    "remove_condition",
    "remove_language",
    "set_kind",
    "set_other",
    "clear_text",
}
"""Edits that take lines away, and the comments in these lines with them."""


@pytest.mark.parametrize("text", [BLOCKS, BRACES, LEAST, UNFINISHED], ids=["blocks", "braces", "least", "unfinished"])
def test_any_edits_read_as_meant_and_keep_the_comments(text: str) -> None:
    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
    @given(st.lists(EDITS, min_size=1, max_size=8))
    def run(edits: list[tuple[object, ...]]) -> None:
        draft = Draft(text.encode())
        for name, *values in edits:
            before, seen = draft.text.decode(), draft.view
            try:
                _edit(draft, str(name), values)
            except EditError as refused:
                if refused.reason is Cannot.AS_WRITTEN:
                    raise
                assert draft.text.decode() == before
                continue
            after = draft.text.decode()
            lost = Counter(comments(before)) - Counter(comments(after))
            if name not in REMOVING:
                assert not lost, (name, values, after)
            stay = {line.strip() for line in before.splitlines() if line.strip().startswith("#")}
            if name in ("clear_text", "remove_language"):
                assert not stay & set(lost), "only what stands in the line of a text goes with it"
            _expect(seen, draft.view, str(name), values)
            assert Draft(after.encode()).view == draft.view
        while draft.can_undo:
            draft.undo()
        assert draft.text.decode() == text

    run()


def _path(draft: Draft, place: int) -> tuple[str | int, ...]:
    paths = list(draft.texts())
    return paths[place % len(paths)]


def _edit(draft: Draft, name: str, values: list[object]) -> None:
    if name in ("set_text", "clear_text"):
        place, language, *wording = values
        draft.set_text(_path(draft, int(str(place)) * 3), str(language), str(wording[0]) if wording else "")
    else:
        getattr(draft, name)(*values)


def _expect(before: SurveyView, after: SurveyView, name: str, values: list[object]) -> None:
    """Say by itself what an edit should have done."""
    ids = [question.id for question in before.questions]
    now = [question.id for question in after.questions]
    rules: dict[str, Callable[[], bool]] = {
        "add_question": lambda: len(now) == len(ids) + 1 and [each for each in now if each in ids] == ids,
        "remove_question": lambda: now == ids[: int(str(values[0]))] + ids[int(str(values[0])) + 1 :],
        "move_question": lambda: sorted(now) == sorted(ids) and now[int(str(values[1]))] == ids[int(str(values[0]))],
        "duplicate_question": lambda: len(set(now) - set(ids)) == 1 and [each for each in now if each in ids] == ids,
        "set_kind": lambda: after.questions[int(str(values[0]))].kind == values[1],
        "set_optional": lambda: after.questions[int(str(values[0]))].optional == values[1],
        "add_language": lambda: after.languages == (*before.languages, values[0]),
        "remove_language": lambda: set(after.languages) == set(before.languages) - {values[0]},
        "set_reviewed": lambda: (values[0] in after.reviewed) == values[1],
    }
    if name in rules:
        assert rules[name](), (name, values, ids, now)
    if name in ("move_question", "set_optional", "set_reviewed", "move_language"):
        assert replace(after, questions=(), languages=(), reviewed=()) == replace(
            before, questions=(), languages=(), reviewed=()
        )
    if name == "move_question":
        assert {each.id: each for each in after.questions} == {each.id: each for each in before.questions}
    if name == "set_text":
        assert sum(str(values[2]).strip() in text.values() for text in _texts(after)) >= 1


def _texts(shown: SurveyView) -> list[dict[str, str]]:
    from kiosk.survey.issues import texts

    return [dict(text) for text in texts(shown).values()]
