"""A visitor's way through the screens: real touches on the real window, and what the store has afterwards."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.assembly.loading import open_reader
from tests.ui.trial import Trial

CHOICES = """\
id: choices
languages: [en]
title: {en: Choices}
invitation: {en: Two questions}
questions:
  - id: channel
    kind: choice
    select: one
    optional: false
    text: {en: How did you reach us?}
    options: [{id: desk, text: {en: Desk}}, {id: mail, text: {en: Mail}}, {id: phone, text: {en: Phone}}]
  - id: first
    kind: comment
    text: {en: What went well?}
  - id: second
    kind: comment
    text: {en: What did not?}
"""


@pytest.fixture
def choices(open_trial: Callable[..., Trial], tmp_path: Path) -> Trial:
    path = tmp_path / "choices.yaml"
    path.write_text(CHOICES)
    return open_trial(survey=path)


def test_a_whole_visit_is_stored_as_it_was_tapped(trial: Trial) -> None:
    trial.start()
    trial.scales(4, 6, 9)
    trial.write("Quick and friendly")
    trial.tap("nextButton")
    trial.until(lambda: trial.screen == "thanks")
    (found,) = trial.responses()
    assert found["answers"] == {
        "satisfaction": ("answered", 4),
        "ease": ("answered", 6),
        "recommend": ("answered", 9),
        "comment": ("answered", "Quick and friendly"),
    }
    assert (found["seq"], found["status"], found["language"]) == (1, "completed", "en")
    assert (found["desk"], found["kiosk"], found["early_taps"]) == ("Service desk", "kiosk-1", 0)
    assert (found["local_day"], found["duration_ms"]) == ("2026-03-02", 5000)


def test_a_receipt_is_shown_where_it_is_set(open_trial: Callable[..., Trial]) -> None:
    from kiosk.store.receipts import receipt

    trial = open_trial(settings={"show_receipt": True})
    for comment in ("Quick", "Friendly"):
        trial.start()
        trial.scales(4, 6, 9)
        trial.write(comment)
        trial.tap("nextButton")
        trial.until(lambda: trial.screen == "thanks")
        with open_reader(trial.data) as reader:
            ((response_id,),) = reader.rows("SELECT id FROM responses ORDER BY seq DESC LIMIT 1")
        assert trial.item("receipt").property("text") == receipt(response_id)
        trial.tap("receipt")
        trial.until(lambda: trial.screen == "start")
        assert trial.visit.property("receipt") == ""


def test_no_receipt_is_shown_where_it_is_not_set(trial: Trial) -> None:
    trial.start()
    trial.scales(4, 6, 9)
    trial.write("Quick")
    trial.tap("nextButton")
    trial.until(lambda: trial.screen == "thanks")
    assert not trial.shows("receipt")


def test_without_room_for_words_none_are_asked_for(trial: Trial) -> None:
    trial.visit.ask_for_words(asked=False)
    trial.start()
    trial.scales(4, 6, 9)
    trial.until(lambda: trial.screen == "thanks")
    (found,) = trial.responses()
    assert set(found["answers"]) == {"satisfaction", "ease", "recommend"}
    assert found["status"] == "completed"
    trial.visit.ask_for_words(asked=True)
    trial.tap("headline")
    trial.start()
    trial.scales(4, 6, 9)
    trial.until(lambda: trial.screen == "comment")


def test_the_lowest_and_the_highest_of_every_scale(trial: Trial) -> None:
    for values in ((1, 1, 0), (5, 7, 10)):
        trial.start()
        trial.scales(*values)
        if trial.question == "reason":
            trial.tap("skipButton")
        trial.finish()
        trial.read()
        trial.visit.dismiss()
    stored = [[answer[1] for answer in response["answers"].values()] for response in trial.responses()]
    assert stored == [[1, 1, 0, None, None], [5, 7, 10, None]]


def test_an_answer_is_on_disk_while_its_button_is_still_shown_as_chosen(open_trial: Callable[..., Trial]) -> None:
    trial = open_trial(chosen_ms=3_600_000)
    trial.start()
    trial.tap("value2")
    trial.until(lambda: bool(trial.responses()))
    assert (trial.question, trial.chosen) == ("satisfaction", [2])
    (found,) = trial.responses()
    assert (found["status"], found["seq"]) == ("open", None)
    assert found["answers"]["satisfaction"] == ("answered", 2)


def test_the_chosen_button_is_shown_before_the_next_question_comes(open_trial: Callable[..., Trial]) -> None:
    trial = open_trial(chosen_ms=350)
    trial.start()
    trial.tap("value4")
    assert (trial.question, trial.chosen) == ("satisfaction", [4])
    trial.tap("value1")  # one tap is one answer
    trial.tap("backButton") if trial.shows("backButton") else None
    assert trial.chosen == [4]
    trial.until(lambda: trial.question == "ease")
    assert trial.chosen == []
    assert trial.kiosk.visit.property("canGoBack")


def test_the_reason_is_asked_after_a_low_answer_only(trial: Trial) -> None:
    trial.start()
    trial.scales(2, 4, 4)
    assert trial.question == "reason"
    trial.tap("option3")
    trial.tap("option0")
    trial.tap("option4")
    trial.tap("option3")  # not that one after all
    assert trial.chosen == [0, 4]
    trial.tap("nextButton")
    trial.until(lambda: trial.question == "comment")
    trial.finish()
    assert trial.response()["answers"]["reason"] == ("answered", [1, 5])

    trial.read()
    trial.visit.dismiss()
    trial.start()
    trial.scales(3, 4, 4)
    assert trial.question == "comment"


def test_a_choice_of_several_can_be_skipped_but_not_sent_empty(trial: Trial) -> None:
    trial.start()
    trial.scales(1, 4, 4)
    assert not trial.shows("nextButton")
    trial.tap("skipButton")
    trial.until(lambda: trial.question == "comment")
    trial.finish()
    assert trial.response()["answers"]["reason"] == ("skipped", None)


def test_a_choice_of_one_goes_on_by_itself_and_may_have_to_be_answered(choices: Trial) -> None:
    choices.start()
    assert not choices.shows("skipButton")
    assert not choices.shows("nextButton")
    choices.tap("option1")
    choices.until(lambda: choices.question == "first")
    choices.tap("backButton")
    choices.until(lambda: choices.question == "channel")
    assert choices.chosen == [1]
    choices.tap("option2")
    choices.until(lambda: choices.question == "first")
    choices.write("The welcome")
    choices.tap("nextButton")
    choices.until(lambda: choices.question == "second")
    assert choices.field.property("text") == ""
    choices.finish()
    assert choices.response()["answers"] == {
        "channel": ("answered", 3),
        "first": ("answered", "The welcome"),
        "second": ("skipped", None),
    }


def test_back_keeps_the_answers_and_changes_take_their_place(trial: Trial) -> None:
    trial.start()
    assert not trial.shows("backButton")
    trial.scales(2, 5)
    trial.tap("backButton")
    trial.tap("backButton")
    assert (trial.question, trial.chosen) == ("satisfaction", [2])
    trial.give(4)
    assert (trial.question, trial.chosen) == ("ease", [5])
    trial.scales(6, 9)
    assert trial.question == "comment"  # the reason is off the path again
    trial.finish()
    found = trial.response()
    assert list(found["answers"].values()) == [
        ("answered", 4),
        ("answered", 6),
        ("answered", 9),
        ("skipped", None),
    ]


def test_an_answer_whose_question_left_the_path_is_set_aside(trial: Trial) -> None:
    trial.start()
    trial.scales(2, 4, 4)
    trial.tap("option1")
    trial.tap("nextButton")
    trial.until(lambda: trial.question == "comment")
    for _ in range(4):
        trial.tap("backButton")
    trial.scales(5, 4, 4)
    trial.finish()
    assert trial.response()["answers"]["reason"] == ("set_aside", [2])


def test_what_is_written_stays_over_back_and_a_change_of_language(trial: Trial) -> None:
    trial.start()
    trial.scales(4, 4, 4)
    trial.write("Half a sen")
    trial.tap("backButton")
    trial.until(lambda: trial.question == "recommend")
    trial.give(5)
    assert trial.field.property("text") == "Half a sen"
    trial.tap("languageButton")
    trial.tap("pick-de")
    assert trial.field.property("text") == "Half a sen"
    trial.tap("nextButton")
    trial.until(lambda: trial.screen == "thanks")
    assert trial.response()["answers"]["comment"] == ("answered", "Half a sen")


def test_stopping_keeps_the_answers_says_so_and_clears_the_screen(trial: Trial) -> None:
    trial.start("de")
    trial.give(3)
    trial.tap("stopButton")
    trial.until(lambda: trial.screen == "thanks")
    trial.clock.turn(1)
    trial.visit.dismiss()
    assert (trial.screen, trial.visit.property("language"), trial.chosen) == ("start", "en", [])
    found = trial.response()
    assert (found["status"], found["language"]) == ("abandoned", "de")
    assert found["answers"] == {"satisfaction": ("answered", 3), "ease": ("left", None)}


def test_stopping_before_any_answer_thanks_for_nothing(trial: Trial) -> None:
    trial.start()
    trial.tap("stopButton")
    assert trial.screen == "start"
    assert trial.response()["status"] == "abandoned"


def test_an_answered_question_is_passed_with_next(trial: Trial) -> None:
    trial.start()
    trial.scales(4, 6)
    trial.tap("backButton")
    assert trial.chosen == [6]
    trial.tap("nextButton")
    trial.until(lambda: trial.question == "recommend")
    trial.give(8)
    trial.tap("skipButton")
    assert trial.response()["answers"]["ease"] == ("answered", 6)


def test_the_comment_is_skipped_with_one_tap(trial: Trial) -> None:
    trial.start()
    trial.scales(4, 4, 4)
    trial.tap("skipButton")
    trial.until(lambda: trial.screen == "thanks")
    assert trial.response()["answers"]["comment"] == ("skipped", None)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("a" * 600, "a" * 500),
        ("😀" * 600, "😀" * 500),
        ("شكرًا " * 120, ("شكرًا " * 100).strip()),
        ("  a\x00b\x07\x1bc\u009f  ", "abc"),
        ("first\nsecond", "first\nsecond"),
        ("<b>bold</b> & 'quoted' \"twice\"", "<b>bold</b> & 'quoted' \"twice\""),
    ],
    ids=["latin", "emoji", "arabic", "control characters", "lines", "markup"],
)
def test_a_comment_in_any_script_has_500_characters(trial: Trial, typed: str, stored: str) -> None:
    trial.start()
    trial.scales(4, 4, 4)
    trial.write(typed)
    trial.tap("nextButton")
    trial.until(lambda: trial.screen == "thanks")
    assert trial.response()["answers"]["comment"] == ("answered", stored)


def test_a_comment_of_spaces_is_a_skip(trial: Trial) -> None:
    trial.start()
    trial.scales(4, 4, 4)
    trial.write("   ")
    assert not trial.shows("nextButton")
    trial.finish()
    assert trial.response()["answers"]["comment"] == ("skipped", None)


def test_nothing_falls_off_the_end_of_a_full_comment(trial: Trial) -> None:
    trial.start()
    trial.scales(4, 4, 4)
    trial.write("x" * 499 + "y")
    field = trial.field
    field.setProperty("cursorPosition", 10)
    trial.finger.type("more")
    assert field.property("text") == "x" * 499 + "y"
    assert field.property("cursorPosition") == 10


def test_the_counter_counts_characters_in_the_languages_digits(trial: Trial) -> None:
    trial.start("ar")
    trial.scales(4, 4, 4)
    trial.write("😀ab")
    assert trial.item("counter").property("text") == "٣ / ٥٠٠"


# -- language


def test_the_language_changes_on_every_screen_and_answers_stay(trial: Trial) -> None:
    trial.start()
    trial.scales(2, 5)
    for language in ("de", "fr", "ar", "en", "ar"):
        trial.tap("languageButton")
        trial.tap(f"pick-{language}")
        assert trial.visit.property("language") == language
        assert trial.visit.property("overlay") == ""
    assert trial.item("question").property("text") == trial.kiosk.survey.questions[2].text["ar"]
    trial.give(7)
    trial.tap("option2")
    trial.tap("languageButton")
    trial.tap("languageBack")
    assert trial.chosen == [2]
    trial.tap("nextButton")
    trial.until(lambda: trial.question == "comment")
    trial.finish()
    found = trial.response()
    assert found["language"] == "ar"
    assert [answer[1] for answer in found["answers"].values()] == [2, 5, 7, [3], None]


def test_the_next_visitor_finds_the_default_language(trial: Trial) -> None:
    trial.start("ar")
    trial.scales(4, 4, 4)
    trial.finish()
    trial.read()
    trial.visit.dismiss()
    assert (trial.screen, trial.visit.property("language")) == ("start", "en")
    assert trial.item("invitation").property("text") == "How was your visit today?"


def test_languages_are_named_in_themselves(trial: Trial) -> None:
    trial.tap("languageButton")
    names = [trial.item(f"pick-{tag}").property("text") for tag in ("en", "de", "fr", "ar", "he", "hi", "ja")]
    assert names == ["English", "Deutsch", "Français", "العربية", "עברית", "हिन्दी", "日本語"]


def test_a_change_of_language_while_a_choice_is_shown_waits_for_the_next_touch(
    open_trial: Callable[..., Trial],
) -> None:
    trial = open_trial(chosen_ms=3_600_000)
    trial.start()
    trial.tap("value2")
    trial.visit.setLanguage("de")
    assert (trial.visit.property("language"), trial.question, trial.chosen) == ("en", "satisfaction", [2])


@pytest.mark.parametrize("leave", ["languageButton", "language-fr"])
def test_what_was_opened_on_the_start_screen_and_left_goes_back(trial: Trial, leave: str) -> None:
    trial.tap(leave)
    trial.visit.time_out()
    trial.finger.wait()
    assert (trial.screen, trial.visit.property("language")) == ("start", "en")
    assert trial.visit.property("overlay") == ""
