"""Expressions of other programs as conditions: what they say the same, and what they cannot."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.survey.relevance import Known, UntakableError, conditions, joined

SCALE = {str(point): point for point in range(1, 6)}
KNOWN = {
    "ease": Known("ease", "scale", SCALE),
    "nps": Known("recommend", "scale", {str(point): point for point in range(11)}),
    "from_0": Known("from_0", "scale", {"0": 1, "1": 2, "2": 3}),
    "why": Known("why", "many", {"slow": "slow", "Rude!": "rude", "3": "o_3"}),
    "way": Known("way", "one", {"mail": "mail", "desk": "desk", "phone": "phone"}),
    "again": Known("again", "one", {"true": "yes", "false": "no"}),
}


@pytest.mark.parametrize(
    ("expression", "wanted"),
    [
        ("{ease} <= 2", [{"question": "ease", "at_most": 2}]),
        ("{ease} < 2", [{"question": "ease", "is": 1}]),
        ("${ease} > 2 and ${ease} < 5", [{"question": "ease", "at_least": 3}, {"question": "ease", "at_most": 4}]),
        ("{ease} = 1 or {ease} = 2", [{"question": "ease", "at_most": 2}]),
        ("not({ease} > 2)", [{"question": "ease", "at_most": 2}]),
        ("!({ease} >= 4)", [{"question": "ease", "at_most": 3}]),
        ("{ease} notempty", [{"question": "ease", "at_least": 1}]),
        ("${ease} != ''", [{"question": "ease", "at_least": 1}]),
        ("{from_0} >= 1", [{"question": "from_0", "at_least": 2}]),
        (
            "{nps} lessOrEqual 6 && {ease} = '3'",
            [{"question": "recommend", "at_most": 6}, {"question": "ease", "is": 3}],
        ),
        ("{why} contains 'slow'", [{"question": "why", "is": "slow"}]),
        ("{why} anyof ['slow', 'Rude!']", [{"question": "why", "one_of": ["slow", "rude"]}]),
        ("{why} allof ['slow', 'Rude!']", [{"question": "why", "is": "slow"}, {"question": "why", "is": "rude"}]),
        ("selected(${why}, '3') or selected(${why}, 'slow')", [{"question": "why", "one_of": ["slow", "o_3"]}]),
        ("{way} <> 'mail'", [{"question": "way", "one_of": ["desk", "phone"]}]),
        ('({way} == "desk")', [{"question": "way", "is": "desk"}]),
        ("{again} = true", [{"question": "again", "is": "yes"}]),
        ("${again} = false()", [{"question": "again", "is": "no"}]),
        ("({ease} = 1) and ({way} = 'desk')", [{"question": "ease", "is": 1}, {"question": "way", "is": "desk"}]),
    ],
)
def test_what_can_be_said(expression, wanted):
    assert conditions(expression, KNOWN) == wanted


@pytest.mark.parametrize(
    ("expression", "reason"),
    [
        ("{ease} = 1 or {way} = 'desk'", "“or” between different questions"),
        ("{ease} empty", "whether there is no answer"),
        ("{ease} = ''", "whether there is no answer"),
        ("{ease} = 1 or {ease} = 3", "do not follow each other"),
        ("{ease} > 5", "can never hold"),
        ("{ease} = 9", "a value it does not have"),
        ("{gone} = 1", "no question before it"),
        ("{why} notcontains 'slow'", "does not hold"),
        ("not({ease} = 1 and {way} = 'desk')", "does not hold"),
        ("{way} allof ['mail', 'desk']", "never hold"),
        ("{way} > 1", "compared by size"),
        ("{ease} = {nps}", "compared with each other"),
        ("{ease} + 1 = 2", "not understood"),
        ("count-selected(${why}) > 1", "nothing a condition can ask about"),
        ("{ease}", "ends too early"),
        ("({ease} = 1", "missing"),
        ("{ease} = 1 {ease} = 2", "not understood there"),
        ("(" * 50 + "{ease} = 1", "nested too deeply"),
        ("not " * 60 + "{ease} = 1", "nested too deeply"),
        ("x" * 3000, "too long"),
        ("1 = {ease}", "does not begin with a question"),
        ("{ease} = )", "where a value should be"),
    ],
)
def test_what_cannot_be_said_has_a_reason(expression, reason):
    with pytest.raises(UntakableError) as refused:
        conditions(expression, KNOWN)
    assert reason in str(refused.value)


@settings(max_examples=150, deadline=None)
@given(st.text("{}ease$ '\"<>=!()[],0123andornotwhy\\", max_size=60))
def test_any_text_is_taken_or_refused(expression):
    with suppress(UntakableError):
        assert conditions(expression, KNOWN)


def test_groups_are_joined():
    assert joined(["", " {a} = 1 "]) == "{a} = 1"
    assert joined(["{a} = 1", "{b} = 2"]) == "({a} = 1) and ({b} = 2)"
