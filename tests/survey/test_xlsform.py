"""Forms written as XLSForms: what is taken, what is listed, and workbooks that are none."""

import time
import zipfile
from io import BytesIO

import pytest
from openpyxl import Workbook

from kiosk.survey.editing import Draft
from kiosk.survey.reading import examine
from kiosk.survey.taking import FormError
from kiosk.survey.xlsform import looks_like, take

Sheet = list[list[object]]


def workbook(survey: Sheet, choices: Sheet | None = None, settings: Sheet | None = None) -> bytes:
    book = Workbook()
    book.remove(book.active)
    for name, rows in (("survey", survey), ("choices", choices), ("settings", settings)):
        if rows is not None:
            sheet = book.create_sheet(name)
            for row in rows:
                sheet.append(row)
    packed = BytesIO()
    book.save(packed)
    return packed.getvalue()


CHOICES: Sheet = [
    ["list_name", "name", "label::English (en)", "label::Français (fr)"],
    ["why", "slow", "The wait", "L’attente"],
    ["why", "rude", "The manner", "L’accueil"],
    ["yes_no", 1, "Yes", "Oui"],
    ["yes_no", 0, "No", "Non"],
]
HEADER: list[object] = ["type", "name", "label::English (en)", "label::Français (fr)", "required", "relevant"]


def test_a_form_in_two_languages_with_relevants_is_taken_whole():
    survey: Sheet = [
        [*HEADER, "constraint", "parameters", "hint::English (en)"],
        ["start", "start"],
        ["integer", "satisfied", "How satisfied are you?", "Êtes-vous satisfait ?", "yes", None, ". >= 1 and . <= 5"],
        ["begin_group", "low", None, None, None, "${satisfied} <= 2"],
        ["select_multiple why", "reason", "Why?", "Pourquoi ?", None, None],
        ["text", "more", "What was it?", "Qu’est-ce ?", None, "selected(${reason}, 'rude')", None, None, "No names."],
        ["end_group"],
        [
            "range",
            "recommend",
            "Would you recommend us?",
            "Recommanderiez-vous ?",
            None,
            None,
            None,
            "start=0 end=10 step=1",
        ],
        ["select_one yes_no", "again", "Coming back?", "Revenez-vous ?", "yes", "${recommend} > 8"],
    ]
    text, untaken = take(workbook(survey, CHOICES, [["form_title", "form_id"], ["My form", "my_form"]]), None, "file")
    report = examine(text, "x")
    assert report.survey is not None, report.problems
    assert untaken == ()
    found = report.survey
    assert (found.id, found.languages, found.title) == ("my-form", ("en",), {"en": "My form"})
    assert [question.kind for question in found.questions] == ["csat", "choice", "comment", "nps", "choice"]
    shown = Draft(text).view
    assert shown.languages == ("en", "fr"), "French has no title yet"
    assert [(rule.question, rule.rule, rule.value) for rule in shown.questions[2].when] == [
        ("satisfied", "at_most", 2),
        ("reason", "is", "rude"),
    ]
    assert (shown.questions[2].note, shown.questions[4].optional) == ({"en": "No names."}, False)
    assert [option.id for option in shown.questions[4].options] == ["o_1", "o_0"]
    assert [(rule.rule, rule.value) for rule in shown.questions[4].when] == [("at_least", 9)]


def test_other_names_of_columns_and_types_are_known():
    survey: Sheet = [
        ["Type", "Name", "Label", "Relevance", "Required"],
        ["select one yes_no", "a", "Well?", None, True],
        ["select all that apply from why or_other", "b", "Why?", "${a} = 0", None],
        ["string", "c", "What?", "selected(${b}, 'other')", None],
    ]
    plain: Sheet = [["list name", "name", "label"], *(row[:3] for row in CHOICES[1:])]
    text, untaken = take(workbook(survey, plain, [["default_language"], ["Deutsch (de)"]]), "ours", "file")
    assert untaken == ()
    shown = Draft(text).view
    assert (shown.id, shown.languages) == ("ours", ("de",))
    assert shown.questions[1].other is not None
    assert [(rule.question, rule.value) for rule in shown.questions[1].when] == [("a", "o_0")]
    assert [(rule.question, rule.value) for rule in shown.questions[2].when] == [("b", "other")]


def test_what_cannot_be_taken_is_listed_with_its_row():
    survey: Sheet = [
        ["type", "name", "label::English (en)", "label::Klingonisch", "relevant", "constraint", "hint::English (en)"],
        ["note", "hello", "Welcome"],
        ["select_one why", "reason", "Why?", "qatlh?"],
        ["integer", "age", "How old?"],
        ["integer", "odd", "Odd?", None, None, ". mod 2 = 1"],
        ["begin_repeat", "each"],
        ["text", "inside", "Inside?"],
        ["end_repeat"],
        ["geopoint", "place", "Where?"],
        ["select_one missing", "gone", "Gone?"],
        ["text", "said", "Well?", None, "${reason} = 'slow' or ${age} > 3"],
        ["select_one why", "again", "Again?", None, None, None, "Only one"],
    ]
    text, untaken = take(workbook(survey, CHOICES), None, "My File")
    shown = Draft(text).view
    assert shown.id == "my-file"
    assert [question.id for question in shown.questions] == ["reason", "said", "again"]
    told = [str(each) for each in untaken]
    rows = ("row 2 (hello)", "row 4 (age)", "row 5 (odd)", "row 6 (each)", "row 9 (place)", "row 10 (gone)")
    for part in (*rows, "row 11 (said)", "Klingonisch", "Only one"):
        assert any(part in line for line in told), (part, told)
    assert not any("inside" in line for line in told), "its repeat is listed"


@pytest.mark.parametrize(
    ("constraint", "kinds"),
    [
        (". >= 1 and . <= 5", ["scale"]),
        (".>0 and .<6", ["scale"]),
        ("(. >= 0) and (. <= 10)", ["scale"]),
        (". >= 1", []),
        (". >= 1 or . <= 5", []),
        (". >= 1 and . <= 50", []),
        ("regex(., '[0-5]')", []),
    ],
)
def test_bounds_of_numbers(constraint, kinds):
    rows: Sheet = [["type", "name", "label", "constraint"], ["integer", "q", "Q?", constraint], ["text", "t", "T?"]]
    text, untaken = take(workbook(rows), None, "x")
    assert [question.kind for question in Draft(text).view.questions] == [*kinds, "comment"]
    assert bool(untaken), "bounds that cannot be a scale, or a scale without words at its ends"


def bomb() -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("xl/workbook.xml", b" " * (64 << 20))
    return packed.getvalue()


def laughs() -> bytes:
    """Return a workbook whose sheet defines entities of entities."""
    good = workbook([["type", "name", "label"], ["text", "q", "Q?"]])
    packed = BytesIO()
    entities = b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10 if n else b"ha") for n in range(12))
    with zipfile.ZipFile(BytesIO(good)) as old, zipfile.ZipFile(packed, "w") as new:
        for part in old.infolist():
            data = old.read(part)
            if part.filename.endswith("sheet1.xml"):
                data = b"<!DOCTYPE worksheet [" + entities + b"]>" + data.replace(b"Q?", b"&l11;")
            new.writestr(part, data)
    return packed.getvalue()


FULL: Sheet = [["type", "name", "label"], *([["text", f"q{n}", "Q?"] for n in range(3_000)])]


@pytest.mark.parametrize(
    "text",
    [
        b"PK\x03\x04",
        b"PK\x03\x04" + b"\x00" * 5_000,
        b"PK\x03\x04" + b"x" * (9 << 20),
        bomb(),
        laughs(),
        workbook(FULL),
        workbook([]),
        workbook([["type", "name"], ["note", "only"]]),
        workbook([[None] * 300, ["x"] * 300]),
        workbook([["type", "name", "label"], ["text", "q", "Q?"]])[:-200],
    ],
    ids=["empty", "zeros", "large", "bomb", "laughs", "rows", "nothing", "notes", "columns", "cut"],
)
def test_hostile_workbooks_are_one_sentence_at_once(text):
    assert looks_like(text)
    began = time.process_time()
    with pytest.raises(FormError) as refused:
        take(text, None, "x")
    assert "\n" not in str(refused.value)
    assert time.process_time() - began < 2


def test_a_workbook_without_a_survey_is_no_form():
    book = Workbook()
    packed = BytesIO()
    book.save(packed)
    with pytest.raises(FormError, match="no sheet “survey”"):
        take(packed.getvalue(), None, "x")
