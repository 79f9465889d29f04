"""Reading a survey file: every problem at once, with line, path and remedy, and nothing else for any input."""

import subprocess
import sys
import time
from copy import deepcopy
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.paths import resource
from kiosk.survey.checking import faults
from kiosk.survey.expanding import expanded, without
from kiosk.survey.problem import Problem, SurveyError
from kiosk.survey.reading import compiled, examine, from_compiled, load, parse, read
from kiosk.survey.survey import Survey

SHIPPED = resource("surveys", "desk-visit.yaml")
SMALL = """\
id: small
languages: [en, no]
title: {en: Small, no: Liten}
invitation: {en: How was it?, no: Hvordan var det?}
questions:
  - id: satisfaction
    kind: csat
    points: 5
    text: {en: How satisfied are you?, no: Hvor fornøyd er du?}
    ends: {low: {en: Not at all, no: Ikke i det hele tatt}, high: {en: Very, no: Veldig}}
  - id: reason
    kind: choice
    select: one
    text: {en: Why?, no: Hvorfor?}
    options: [{id: waiting, text: {en: Waiting, no: Ventetid}}, {id: other, text: {en: Other, no: Annet}}]
    when: [{question: satisfaction, at_most: 2}]
  - id: comment
    kind: comment
    text: {en: Anything else?, no: Noe annet?}
    when: [{question: reason, is: other}]
"""


def small(old: str = "", new: str = "") -> bytes:
    assert old in SMALL
    return SMALL.replace(old, new, 1).encode()


def found(data: bytes) -> list[Problem]:
    report = examine(data, "f.yaml")
    assert (report.survey is None) == bool(report.problems)
    return list(report.problems)


def the_problem(data: bytes) -> Problem:
    problems = found(data)
    assert len(problems) == 1, problems
    assert problems[0].message
    assert problems[0].remedy
    return problems[0]


def test_a_good_file_is_a_survey() -> None:
    survey = parse(small(), "f.yaml")
    assert survey.languages == ("en", "no")
    assert survey.questions[0].text["no"] == "Hvor fornøyd er du?"
    assert [question.optional for question in survey.questions] == [False, True, True]
    assert [question.id for question in survey.path({"satisfaction": 1})] == ["satisfaction", "reason"]
    assert parse(b"\xef\xbb\xbf" + small().replace(b"\n", b"\r\n"), "f.yaml") == survey


@pytest.mark.parametrize(
    ("old", "new", "line", "path", "message", "remedy"),
    [
        ("id: small", "id: Small One", 1, "id", "“Small One” is not possible here", "lower-case letters"),
        ("id: small\n", "", 1, "", "the survey has no “id”", "Add “id:”"),
        ("title:", "titel:", 3, "titel", "the survey has no key “titel”", "Did you mean “title”?"),
        ("[en, no]", "[en, no, en]", 2, "languages[2]", "twice", "take one out"),
        ("[en, no]", "en", 2, "languages", "the text “en” instead of a list", "[a, b]"),
        ("[en, no]", "[]", 2, "languages", "the list has 0 entries", "at least 1"),
        ("[en, no]", "[en, no, English]", 2, "languages[2]", "“English” is not possible", "de-CH"),
        ("{en: Small, no: Liten}", "Small", 3, "title", "“Small” instead of a text per language", "{en: Very"),
        ("{en: Small, no: Liten}", "{no: Liten}", 3, "title.en", "the text in en is missing", "out of “languages”"),
        ("en: Very", "en: ' '", 10, "questions[0].ends.high.en", "the text in en is missing", "Add “en:”"),
        ("en: Very", "en:", 10, "questions[0].ends.high.en", "the text in en is missing", "Add “en:”"),
        ("{en: Very, no: Veldig}", "5", 10, "questions[0].ends.high", "the number 5 instead", "one text per language"),
        (", high: {en: Very, no: Veldig}", "", 10, "questions[0].ends", "this part has no “high”", "Add “high:”"),
        ("en: Very,", "en: 10,", 10, "questions[0].ends.high.en", "the number 10 instead of a text", 'quotes: "10"'),
        ("en: Very,", "en: true,", 10, "questions[0].ends.high.en", "true (yes or no) instead of a text", "quotes"),
        ("en: Very,", "en: [a],", 10, "questions[0].ends.high.en", "a list instead of a text", "1 to 400"),
        ("en: Very,", f"en: {'x' * 401},", 10, "questions[0].ends.high.en", "401 characters", "1 to 400"),
        ("en: Very,", 'en: "\\e[2J",', 10, "questions[0].ends.high.en", "\\u001b[2J", "no control characters"),
        ("en: Very,", "en: &a Very,", 10, "questions[0].ends.high.en", "the anchor &a", "Take &a out"),
        ("en: Very,", "en: *a,", 10, "questions[0].ends.high.en", "the alias *a", "Write the value out"),
        ("en: Very,", "en: !!python/name:os.system x,", 10, "questions[0].ends.high.en", "!!python/name", "without"),
        ("kind: csat", "kind: csta", 7, "questions[0].kind", "“csta”, which is no kind", "Did you mean “csat”?"),
        ("    kind: csat\n", "", 6, "questions[0]", "this part has no “kind”", "one of csat, ces, nps, scale, choice"),
        ("points: 5", "points: 6", 8, "questions[0].points", "the number 6, which is not possible", "3, 4, 5, 7 or 10"),
        ("points: 5", "points: '5'", 8, "questions[0].points", "“5”, which is not possible", "3, 4, 5, 7 or 10"),
        ("points: 5", "points: 5.0", 8, "questions[0].points", "5.0, which is not possible", "3, 4, 5, 7 or 10"),
        ("    points: 5\n", "", 6, "questions[0]", "of kind csat has no “points”", "3, 4, 5, 7 or 10"),
        ("points: 5", "points: 5\n    select: one", 9, "questions[0].select", "no key “select”", "The keys are kind"),
        ("points: 5", "points: 5\n    points: 5", 9, "questions[0].points", "twice, first in line 8", "Keep one"),
        ("points: 5", "points: 5\n    optional: maybe", 9, "questions[0].optional", "instead of yes", "true or false"),
        ("kind: comment", "kind: comment\n    ends: {}", 19, "questions[2].ends", "no key “ends”", "Take it out"),
        ("id: comment", "id: reason", 17, "questions[2].id", "the id “reason” is there twice", "its own"),
        ("id: other", "id: waiting", 15, "questions[1].options[1].id", "“waiting” is there twice", "its own"),
        ("select: one", "select: two", 13, "questions[1].select", "“two”, which is not possible", "many or one"),
        (
            "n: satisfaction",
            "n: satisfacton",
            16,
            "questions[1].when[0].question",
            "no question “satis",
            "“satisfaction”",
        ),
        ("n: satisfaction", "n: comment", 16, "questions[1].when[0].question", "asked later", "comes before"),
        ("n: satisfaction", "n: reason", 16, "questions[1].when[0].question", "its own question", "comes before"),
        ("at_most: 2", "at_most: 6", 16, "questions[1].when[0].at_most", "6 is not a point", "1 to 5"),
        ("at_most: 2", "at_most: two", 16, "questions[1].when[0].at_most", "instead of a whole number", "Write"),
        ("at_most: 2", "at_most: 2, is: 1", 16, "questions[1].when[0]", "has 2 rules", "exactly one"),
        (", at_most: 2", "", 16, "questions[1].when[0]", "has no rule", "exactly one"),
        ("at_most: 2", "is: waiting", 16, "questions[1].when[0].is", "is a scale and has no options", "number"),
        ("at_most: 2", "one_of: [a]", 16, "questions[1].when[0].one_of", "is a scale", "number"),
        ("at_most: 2", "at_mots: 2, is: 1", 16, "questions[1].when[0].at_mots", "no key “at_mots”", "“at_most”"),
        ("is: other", "is: othr", 20, "questions[2].when[0].is", "has no option “othr”", "“other”"),
        ("is: other", "one_of: [x]", 20, "questions[2].when[0].one_of", "no option “x”", "waiting, other"),
        ("is: other", "at_least: 1", 20, "questions[2].when[0].at_least", "is a choice", "“is:”"),
        ("is: other", "one_of: []", 20, "questions[2].when[0].one_of", "0 entries", "at least 1"),
        ("[{question: satisfaction, at_most: 2}]", "5", 16, "questions[1].when", "the number 5 instead", "“- ”"),
        ("points: 5", "points:\t5\n\tx: 1", 8, "", "a tab where only spaces can be", "Indent with spaces"),
        ("How was it?", "How: was it?", 4, "", "a text in them with a colon", "quotes"),
        ("kind: csat", "kind: csat: x", 7, "", "a colon where none can be", "quotes"),
        ("- id: reason", "-id: reason", 11, "", "does not stand below", "“- ”"),
        ("    points: 5", "   points: 5", 8, "", "does not stand below", "Indent it"),
        ("Hvordan var det?}", "Hvordan var det?", 5, "", "that do not end", "Close the bracket"),
        ("select: one", 'select: "one', 21, "", "the file ends too early", "Close the quotes"),
        ("languages: [en, no]", "languages", 3, "", "a key without a colon", "key: value"),
        ("languages:", "...\n---\nlanguages:", 4, "", "a second document", "remove ---"),
    ],
)
def test_each_problem_is_told_with_its_place_and_remedy(
    old: str, new: str, line: int, path: str, message: str, remedy: str
) -> None:
    told = found(small(old, new))
    assert any(
        problem.line == line and problem.path == path and message in problem.message and remedy in problem.remedy
        for problem in told
    ), "\n".join(map(str, told))


@pytest.mark.parametrize(
    "old", ["title:", "kind: csat", "points: 5", "en: Very,", "is: other", "at_most: 2", "id: comment"]
)
def test_one_mistake_is_one_problem(old: str) -> None:
    wrong = {
        "title:": "title: &a",
        "kind: csat": "kind: csta",
        "points: 5": "points: 12",
        "en: Very,": "en: 3,",
        "is: other": "is: nothing",
        "at_most: 2": "at_most: 0",
        "id: comment": "id: reason",
    }
    the_problem(small(old, wrong[old]))


def test_all_problems_are_told_at_once_in_the_order_of_the_file() -> None:
    data = small("id: small", "id: 5").decode()
    data = data.replace("points: 5", "points: 6").replace("is: other", "is: x").replace("en: Very", "nn: Very")
    told = found(data.encode())
    assert [(problem.line, problem.path) for problem in told] == [
        (1, "id"),
        (8, "questions[0].points"),
        (10, "questions[0].ends.high.en"),
        (20, "questions[2].when[0].is"),
    ]
    with pytest.raises(SurveyError) as caught:
        parse(data.encode(), "f.yaml")
    assert caught.value.problems == tuple(told)
    assert str(caught.value).splitlines()[1].startswith("f.yaml:8: questions[0].points: the number 6")


@pytest.mark.parametrize(
    ("data", "line", "message", "remedy"),
    [
        (b"", 0, "the file is empty", "desk-visit.yaml"),
        (b"# nothing\n\n", 0, "the file is empty", "desk-visit.yaml"),
        (b"~", 0, "the file is empty", "desk-visit.yaml"),
        (b"id: small\ntitle: \xff\xfe", 2, "the file is not UTF-8: byte 0xff", "encoding UTF-8"),
        (SMALL.encode("utf-16"), 1, "the file is not UTF-8", "encoding UTF-8"),
        (SMALL.encode("latin-1"), 9, "the file is not UTF-8: byte 0xf8", "encoding UTF-8"),
        (b"id: a\x00b", 1, "a character that is not allowed here: U+0000", "Take the character out"),
        (b"just words", 1, "the text “just words” instead of keys with values", "key: value"),
        (b"- a\n- b", 1, "a list instead of keys with values", "key: value"),
        (b"x" * 10_000_000, 0, "the file is larger than 256 KB", "desk-visit.yaml"),
        (b"a: 1\n" * 40_000, 0, "more than 300 problems", "Mend these first"),
        (b"\n" * 50 + b"[" * 200_000, 51, "the line is 200000 characters long", "Break it"),
        ((b"[" * 19_999 + b"\n") * 13, 1, "nested more than 16 deep", "No survey is"),
        ("".join(f"k{n}: 1\n" for n in range(20_000)).encode(), 10_001, "more than 20000 values", "No survey does"),
        (b'"\\U0011FFFF"', 0, "the file is not YAML", "desk-visit.yaml"),
    ],
)
def test_a_file_that_is_no_survey_is_told_so(data: bytes, line: int, message: str, remedy: str) -> None:
    begun = time.process_time()
    told = found(data)
    assert time.process_time() - begun < 2
    assert any(
        problem.line in (line, line - 1) and message in problem.message and remedy in problem.remedy for problem in told
    ), told[:3]


BOMBS = {
    "laughs": b"a: &a [x, x]\n" + b"".join(b"%c: &%c [*%c, *%c]\n" % (c + 1, c + 1, c, c) for c in b"abcdefghij"),
    "loop": b"id: &a [*a]\nlanguages: &b {b: *b}\n",
    "merge": b"<<: *x\n" * 2000,
    "python": b"!!python/object/apply:os.system ['echo']\n",
    "tags": (b"!" * 19_999 + b"\n") * 13,
    "keys": b"? " * 9000,
    "folded": b"id: >\n" + b" x\n\n" * 60_000,
    "quoted": b"'" + b"\n" * 250_000,
    "questions": b"questions:\n" + b" - {kind: csta}\n" * 5000,
    "conditions": b"questions:\n - {kind: comment, id: a, text: {}, when: [\n"
    + b"{question: b, is: 3},\n" * 5000
    + b"]}",
    "huge": b"[1, 2, 3]\n" * 1_000_000,
}


def test_bombs_cost_little_time_and_memory() -> None:
    """In a process of its own, so that its memory is its own."""
    code = (
        "import sys, time\n"
        "from pathlib import Path\n"
        "from kiosk.survey.reading import examine, load\n"
        "for name in sys.argv[1:]:\n"
        "    begun = time.process_time()\n"
        "    assert examine(load(Path(name)), name).problems, name\n"
        "    assert time.process_time() - begun < 2, name\n"
        # the most of this program alone; ru_maxrss would begin with what the tests' own process had
        "status = Path('/proc/self/status').read_text()\n"
        "print(status.partition('VmHWM:')[2].split()[0])\n"
    )
    folder = Path.home()
    for name, data in BOMBS.items():
        (folder / name).write_bytes(data)
    names = [str(folder / name) for name in BOMBS]
    done = subprocess.run([sys.executable, "-c", code, *names], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 200 * 1024


def test_no_more_of_a_file_is_read_than_a_survey_can_have(tmp_path: Path) -> None:
    big = tmp_path / "big.yaml"
    big.write_bytes(b"x" * 3_000_000)
    assert len(load(big)) < 300_000
    with pytest.raises(SurveyError, match="larger than 256 KB"):
        read(big)
    with pytest.raises(FileNotFoundError):
        read(tmp_path / "none.yaml")


def test_texts_lose_their_outer_spaces() -> None:
    data = small("{en: Why?, no: Hvorfor?}", "\n      en: >\n        Why\n        so?\n      no: ' Hvorfor? '")
    assert parse(data, "f.yaml").questions[1].text == {"en": "Why so?", "no": "Hvorfor?"}


def test_a_language_that_is_not_listed_may_have_gaps() -> None:
    report = examine(small("languages: [en, no]", "languages: [en]"), "f.yaml")
    assert report.survey is not None
    assert [str(warning) for warning in report.warnings] == [
        "f.yaml:2: languages: there are texts in no, which is not listed and never shown. "
        "Add no to “languages” when it is complete (all texts are there)"
    ]


def test_a_language_with_gaps_is_not_offered_and_they_are_listed() -> None:
    data = small("languages: [en, no]", "languages: [en, no, da]").replace(b"no: Veldig", b"no: ''")
    report = examine(data.replace(b", no: Liten", b""), "f.yaml")
    assert report.survey is not None
    assert (report.survey.languages, report.problems) == (("en",), ())
    assert list(report.gaps) == ["no", "da"]
    assert [(gap.line, gap.path) for gap in report.gaps["no"]] == [(3, "title.no"), (10, "questions[0].ends.high.no")]
    assert str(report.gaps["no"][1]) == (
        "f.yaml:10: questions[0].ends.high.no: the text in no is missing. "
        "Add “no:” with the text, or take no out of “languages”"
    )
    assert len(report.gaps["da"]) == 9
    assert not [warning for warning in report.warnings if "never shown" in warning.message]
    assert from_compiled(compiled(report.survey)) == report.survey


def test_gaps_are_listed_beside_problems() -> None:
    report = examine(small("no: Veldig", "no: ''").replace(b"points: 5", b"points: 6"), "f.yaml")
    assert report.survey is None
    assert [problem.path for problem in report.problems] == ["questions[0].points"]
    assert [gap.path for gap in report.gaps["no"]] == ["questions[0].ends.high.no"]


def test_the_compiled_form_is_the_same_survey_and_always_the_same_bytes() -> None:
    survey = read(SHIPPED)
    assert from_compiled(compiled(survey)) == survey
    assert compiled(parse(SHIPPED.read_bytes(), "other name")) == compiled(survey)
    title = dict(reversed(survey.title.items()))
    assert compiled(msgspec.structs.replace(survey, title=title)) == compiled(survey)
    assert msgspec.json.decode(compiled(survey.questions[0]))["kind"] == "csat"


@pytest.mark.parametrize("data", [b"", b"{}", b"[", b"\xff", b'{"id":"a","new":1}'])
def test_a_compiled_form_that_cannot_be_read_is_told_so(data: bytes) -> None:
    with pytest.raises(SurveyError, match="Compile the survey again"):
        from_compiled(data)


PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-3, 12)
    | st.sampled_from(["en", "satisfaction", "csat", "comment", "waiting", "one", "many", "Some text", "x" * 401]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["en", "de", "id", "text", "ask", "low", "question", "is", "at_most"]), inner, max_size=3
        )
    ),
    max_leaves=6,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [(*path, key) for key, _ in inner] + [p for key, part in inner for p in places(part, (*path, key))]


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_a_file_is_refused_just_when_the_types_or_the_rules_refuse_it(data: st.DataObject) -> None:
    plain = msgspec.json.decode(compiled(parse(small(), "f.yaml")))
    for _ in range(data.draw(st.integers(1, 3))):
        *path, last = data.draw(st.sampled_from(places(plain)))
        part = plain
        for key in path:
            part = part[key]
        match data.draw(st.sampled_from(["change", "remove", "double", "add"])):
            case "change":
                part[last] = data.draw(PLAIN)
            case "remove":
                del part[last]
            case "double" if isinstance(part, list):
                part.append(deepcopy(part[last]))
            case "add" if isinstance(part, dict):
                part[data.draw(st.sampled_from(["ends", "note", "select", "optional", "other", "strange"]))] = (
                    data.draw(PLAIN)
                )
    report = examine(msgspec.json.encode(plain), "f.yaml")
    try:
        survey = msgspec.convert(plain, Survey)
    except msgspec.ValidationError:
        survey = None
    if survey is not None and not faults(survey):
        assert report.survey == without(expanded(survey), report.gaps)
    elif report.survey is not None:
        # A text without a value counts as not there, which is no problem in a language that is not listed.
        assert "null" in msgspec.json.encode(plain).decode()
    for problem in report.problems:
        assert problem.message
        assert problem.remedy
        assert problem.line > 0


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_a_damaged_file_gives_problems_and_nothing_else(data: st.DataObject) -> None:
    text = SMALL.encode()
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text)))
        end = min(len(text), start + data.draw(st.integers(0, 12)))
        odd = st.sampled_from(
            [b"\n", b"\t", b"  ", b"- ", b": ", b"{", b"]", b"'", b'"', b"&a", b"*a", b"!!x ", b"|", b"?"]
        )
        text = text[:start] + data.draw(odd | st.binary(max_size=4)) + text[end:]
    report = examine(text, "f.yaml")
    assert (report.survey is None) == bool(report.problems)
    assert all(str(problem).isprintable() for problem in report.problems)
