"""Edits of a draft: what they write, what they leave as it was, what they refuse."""

import pytest

from kiosk.survey.editing import Cannot, Draft, EditError
from kiosk.survey.problem import SurveyError
from tests.survey.edited import BLOCKS, BRACES, LEAST, UNFINISHED


def draft(text: str = BLOCKS) -> Draft:
    return Draft(text.encode())


def changed(before: str, after: Draft) -> tuple[list[str], list[str]]:
    """Return the lines that went and the lines that came."""
    import difflib

    lines = difflib.ndiff(before.splitlines(), after.text.decode().splitlines())
    kept = [line for line in lines if line[:2] in ("- ", "+ ")]
    return [line[2:] for line in kept if line[0] == "-"], [line[2:] for line in kept if line[0] == "+"]


def test_an_untouched_draft_is_the_file_byte_for_byte():
    windows = b"\xef\xbb\xbf" + BLOCKS.replace("\n", "\r\n").encode()
    for text in (BLOCKS.encode(), BRACES.encode(), LEAST.encode(), windows):
        assert Draft(text).text == text


def test_a_file_from_windows_keeps_its_mark_and_line_breaks():
    windows = b"\xef\xbb\xbf" + BLOCKS.replace("\n", "\r\n").encode()
    edited = Draft(windows)
    edited.set_text(("title",), "fr", "Accueil")
    assert edited.text.startswith(b"\xef\xbb\xbf#")
    assert edited.text.count(b"\n") == edited.text.count(b"\r\n") == windows.count(b"\n") + 1


def test_a_text_is_changed_in_its_quotes_and_its_line_alone():
    edited = draft()
    edited.set_text(("title",), "de", "Am Empfang")
    edited.set_text(("invitation",), "en", 'How "was" it?')
    edited.set_text(("invitation",), "de", "Nun: wie war es?")
    assert changed(BLOCKS, edited) == (
        ["  de: 'Empfang'", '  en: "How was it?"', "  de: Wie war es?   # informal"],
        ["  de: 'Am Empfang'", '  en: "How \\"was\\" it?"', '  de: "Nun: wie war es?"   # informal'],
    )


def test_a_new_language_stands_after_those_before_it():
    edited = draft()
    edited.add_language("fr")
    edited.set_text(("title",), "fr", "Accueil")
    edited.set_text(("questions", 0, "ends", "low"), "fr", "Non, jamais")
    gone, came = changed(BLOCKS, edited)
    assert "languages: [en, de, fr]  # English first" in came
    assert "  fr: Accueil" in came
    assert '      low: {en: Very dissatisfied, de: Sehr unzufrieden, fr: "Non, jamais"}   # as in 2024' in came, came
    assert "      high: {en: Very satisfied, de: Sehr zufrieden, fr: Très satisfait(e)}" in came, "the standard words"
    assert len(gone) == 3


def test_a_language_is_removed_everywhere_with_its_texts():
    edited = draft()
    edited.remove_language("de")
    assert edited.view.languages == ("en",)
    assert all("de" not in text for text in edited.texts().values())
    assert "# the German one was checked" in edited.text.decode()
    assert edited.checks().publishable
    edited.undo()
    assert edited.text == BLOCKS.encode()
    with pytest.raises(EditError) as refused:
        draft(LEAST).remove_language("en")
    assert refused.value.reason is Cannot.LAST


def test_blocks_of_several_lines_become_one_line_and_keep_the_comment_beside_them():
    edited = draft()
    edited.set_text(("questions", 2, "text"), "en", "Where?")
    edited.set_text(("questions", 2, "text"), "de", "Wo\nnun?")
    gone, came = changed(BLOCKS, edited)
    assert came == ["      en: Where?  # two lines", '      de: "Wo\\nnun?"']
    assert edited.view.questions[2].text == {"en": "Where?", "de": "Wo\nnun?"}
    assert len(gone) == 6


def test_an_emptied_text_is_a_gap_and_can_be_said_again():
    edited = draft(LEAST)
    edited.set_text(("title",), "en", " ")
    assert "title: {}\n" in edited.text.decode()
    assert [issue.path for issue in edited.checks().issues] == ["title.en"]
    edited.set_text(("title",), "en", "yes")
    assert edited.text.decode() == LEAST.replace("en: A", "en: yes")
    edited.set_text(("title",), "en", "true")
    assert '  en: "true"\n' in edited.text.decode()


def test_a_note_that_is_emptied_goes():
    edited = draft()
    edited.set_text(("questions", 3, "note"), "de", "")
    edited.set_text(("questions", 3, "note"), "en", "")
    assert edited.view.questions[3].note == {}
    assert "note" not in edited.text.decode()
    edited.set_note(3, True)
    assert edited.view.questions[3].note["de"] == "Bitte schreiben Sie keine Namen."


def test_questions_move_with_the_comments_that_belong_to_them():
    edited = draft()
    edited.move_question(1, 0)
    text = edited.text.decode()
    assert [question.id for question in edited.view.questions] == ["reason", "satisfaction", "ways", "comment"]
    order = ["# What is asked", "# Only after", "# it is asked", "- id: reason", "# First the", "- id: satisfaction"]
    assert sorted(order, key=text.index) == order
    assert text.index("# below the first") > text.index("id: satisfaction")
    edited.move_question(0, 1)
    assert edited.text.decode() == BLOCKS


def test_a_removed_question_takes_conditions_about_it_along():
    edited = draft()
    edited.remove_question(0)
    assert edited.view.questions[0].when == ()
    assert [rule.question for rule in edited.view.questions[1].when] == ["reason"]
    assert "# First the figure that counts." in edited.text.decode()
    edited.undo()
    assert edited.text.decode() == BLOCKS
    edited.redo()
    assert len(edited.view.questions) == 3


def test_all_questions_can_go_and_come_again():
    edited = draft(LEAST)
    edited.remove_question(0)
    assert edited.text.decode().endswith("questions: []\n")
    for kind in ("csat", "ces", "nps", "scale", "choice", "comment"):
        edited.add_question(kind)
    assert [question.kind for question in edited.view.questions] == ["csat", "ces", "nps", "scale", "choice", "comment"]
    assert edited.view.questions[2].low == {"en": "Not at all likely"}
    empty = {issue.field for issue in edited.checks().issues if issue.level == "problem"}
    assert empty == {"text", "ends.low", "ends.high", "options[0].text", "options[1].text"}


def test_an_unfinished_file_can_be_finished():
    edited = draft(UNFINISHED)
    edited.set_text(("title",), "en", "Begun")
    edited.set_text(("invitation",), "en", "Well?")
    edited.add_question("csat")
    edited.set_text(("questions", 0, "text"), "en", "Satisfied?")
    assert edited.checks().publishable, edited.checks().issues
    assert "# to come" in edited.text.decode()


def test_a_copy_is_written_as_the_original_with_a_free_id():
    edited = draft()
    assert edited.duplicate_question(0) == 1
    assert edited.view.questions[1].id == "satisfaction_2"
    assert edited.view.questions[1].high == edited.view.questions[0].high
    assert edited.text.decode().count("# below the first question") == 2
    assert edited.text.decode().count("# First the figure") == 1
    assert edited.duplicate_question(1) == 2
    assert edited.view.questions[2].id == "satisfaction_3"


def test_conditions_follow_ids():
    edited = draft()
    edited.set_question_id(0, "mood")
    edited.set_option_id(1, 0, "queue")
    assert edited.view.questions[1].when[0].question == "mood"
    assert edited.view.questions[2].when[0].value == ("queue", "elsewhere")
    assert edited.checks().publishable
    for wanted, reason in (("reason", Cannot.TAKEN), ("Mood", Cannot.BAD_ID), ("", Cannot.BAD_ID)):
        with pytest.raises(EditError) as refused:
            edited.set_question_id(0, wanted)
        assert refused.value.reason is reason


def test_options_come_go_and_move():
    edited = draft()
    assert edited.add_option(1) == 3
    edited.set_text(("questions", 1, "options", 3, "text"), "en", "Nothing")
    edited.move_option(1, 1, 0)
    edited.remove_option(1, 1)
    assert [option.id for option in edited.view.questions[1].options] == ["manner", "elsewhere", "option_4"]
    assert edited.view.questions[2].when[0].value == ("elsewhere",), "the condition asks for what is left"
    edited.remove_option(1, 1)
    assert [rule.rule for rule in edited.view.questions[2].when] == ["at_least"]
    text = edited.text.decode()
    assert text.index("# the manner comes second") < text.index("id: manner")


def test_options_in_brackets_too():
    edited = draft()
    edited.add_option(2, 0)
    edited.move_option(2, 0, 2)
    edited.remove_option(2, 1)
    assert "options: [{id: hall, text: {en: Hall, de: Halle}}, {id: option_3, text: {}}]" in edited.text.decode()


def test_an_option_in_ones_own_words():
    edited = draft()
    edited.set_other(1, True)
    other = edited.view.questions[1].other
    assert other is not None
    assert other.text == {"en": "Something else", "de": "Etwas anderes"}
    edited.set_text(("questions", 1, "other", "ask"), "en", "What was it?")
    edited.set_other(1, False)
    assert edited.text.decode() == BLOCKS


def test_another_kind_takes_what_it_needs_and_drops_what_it_does_not_have():
    edited = draft()
    edited.set_kind(0, "nps")
    question = edited.view.questions[0]
    assert (question.points, question.low["de"]) == (None, "Überhaupt nicht wahrscheinlich")
    assert "# as in 2024" in edited.text.decode()
    edited.set_kind(0, "choice")
    edited.set_kind(0, "scale")
    edited.set_points(0, 11)
    assert edited.view.questions[0].scale is not None
    assert edited.view.questions[0].scale.high == 11
    with pytest.raises(EditError):
        edited.set_points(0, 12)
    edited.set_kind(0, "csat")
    assert edited.view.questions[0].points == 5


def test_conditions_are_added_changed_and_taken_away():
    edited = draft()
    assert edited.add_condition(3, "reason", "one_of", ["waiting", "manner"]) == 0
    assert "      - {question: reason, one_of: [waiting, manner]}" in edited.text.decode()
    assert edited.add_condition(3, "satisfaction", "at_most", 3) == 1
    edited.set_condition(2, 0, "satisfaction", "is", 4)
    assert "      - question: satisfaction   # several\n        is: 4\n" in edited.text.decode()
    edited.remove_condition(3, 0)
    edited.remove_condition(3, 0)
    edited.remove_condition(2, 0)
    assert edited.checks().publishable
    for question, rule, value in (
        ("Q", "is", 1),
        ("q", "was", 1),
        ("q", "one_of", 1),
        ("q", "at_most", "x"),
        ("q", "is", ["a"]),
    ):
        with pytest.raises(EditError):
            edited.add_condition(3, question, rule, value)


def test_optional_is_written_only_where_it_says_something():
    edited = draft()
    edited.set_optional(0, False)
    assert edited.text.decode() == BLOCKS
    edited.set_optional(0, True)
    edited.set_optional(3, False)
    assert (edited.view.questions[0].optional, edited.view.questions[3].optional) == (True, False)
    edited.set_optional(0, False)
    assert "optional: false" in edited.text.decode()


def test_languages_change_places_and_are_reviewed():
    edited = draft()
    edited.move_language("de", 0)
    edited.set_reviewed("de", True)
    edited.set_reviewed("en", True)
    assert "languages: [de, en]  # English first\nreviewed: [de, en]\n" in edited.text.decode()
    edited.set_reviewed("de", False)
    edited.set_reviewed("en", False)
    assert edited.view.reviewed == ()
    for tag, reason in (("en", Cannot.TAKEN), ("EN", Cannot.BAD_LANGUAGE), ("x", Cannot.BAD_LANGUAGE)):
        with pytest.raises(EditError) as refused:
            edited.add_language(tag)
        assert refused.value.reason is reason


def test_typing_is_one_step_of_undo_and_a_pause_ends_it():
    edited = draft()
    for length in range(1, 9):
        edited.set_text(("title",), "en", "Our desk"[:length])
    edited.undo()
    assert edited.text.decode() == BLOCKS
    assert not edited.can_undo
    edited.redo()
    assert edited.view.title["en"] == "Our desk"
    edited.pause()
    edited.set_text(("title",), "en", "Desk")
    edited.undo()
    assert edited.view.title["en"] == "Our desk"


def test_edits_together_are_one_step_or_none():
    edited = draft()
    with edited.together():
        edited.add_question("comment")
        edited.set_text(("title",), "en", "New")
    edited.undo()
    assert edited.text.decode() == BLOCKS

    def both() -> None:
        with edited.together():
            edited.set_text(("title",), "en", "New")
            edited.set_points(9, 5)

    with pytest.raises(EditError):
        both()
    assert edited.text.decode() == BLOCKS
    assert not edited.can_undo


def test_braces_are_edited_as_braces():
    edited = draft(BRACES)
    edited.set_text(("title",), "de", "Kurz")
    edited.add_language("de")
    edited.remove_language("fr")
    edited.move_question(1, 0)
    edited.set_question_id(1, "effort")
    edited.add_question("nps", 1)
    text = edited.text.decode()
    for comment in ("# all in braces", "# English", "# French", "# the only figure", "# seven points", "# free"):
        assert comment in text
    assert [question.id for question in edited.view.questions] == ["comment", "recommend", "effort"]
    assert edited.view.languages == ("en", "de")


def test_what_cannot_be_edited_in_a_form_is_refused_with_its_line():
    for text in ("a: &x 1\nb: *x\n", "- a\n", "a: [\n", "x: 1\nx: 2\n", "? [a]\n: b\n"):
        with pytest.raises(SurveyError) as refused:
            draft(text)
        assert refused.value.problems[0].remedy


def test_what_is_not_there_cannot_be_edited():
    edited = draft()
    for path in (("id",), ("questions", 9, "text"), ("questions", 1, "options", 9, "text"), ("questions", 0, "when")):
        with pytest.raises(EditError) as refused:
            edited.set_text(path, "en", "x")
        assert refused.value.reason is Cannot.NOT_THERE
    for wording in ("x" * 5000, "\ud800"):
        with pytest.raises(EditError) as refused:
            edited.set_text(("title",), "en", wording)
        assert refused.value.reason is Cannot.BAD_VALUE
    assert edited.text.decode() == BLOCKS


def test_parts_of_a_wrong_type_are_shown_as_empty_and_can_be_written_over():
    edited = draft("id: [1]\nlanguages: en\ntitle: Foo\nquestions:\n  - just a text\n  - {id: 7, when: x}\n")
    assert edited.view.questions[1].when == ()
    edited.set_text(("title",), "en", "Bar")
    assert edited.view.title == {"en": "Bar"}
    with pytest.raises(EditError) as refused:
        edited.set_text(("questions", 0, "text"), "en", "x")
    assert refused.value.reason is Cannot.AS_WRITTEN
    assert edited.checks().survey is None
    assert edited.checks().preview is None


def test_checks_name_question_field_and_language():
    edited = draft()
    edited.set_text(("questions", 0, "ends", "low"), "de", "")
    edited.set_text(("questions", 1, "options", 1, "text"), "en", "")
    (problem, gap, *_) = edited.checks().issues
    assert (problem.level, problem.question, problem.id) == ("problem", 1, "reason")
    assert (problem.field, problem.language, problem.line > 0) == ("options[1].text", "en", True)
    assert (gap.level, gap.question, gap.field, gap.language) == ("gap", 0, "ends.low", "de")
    assert edited.checks().missing == {"en": 1, "de": 1}
    assert edited.checks().survey is None
    preview = edited.checks().preview
    assert preview is not None
    assert preview.languages == ("en", "de")
