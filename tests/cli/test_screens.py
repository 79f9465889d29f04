"""What the admin is told of the screens' own texts."""

from click.testing import CliRunner

from kiosk.cli.check import check
from kiosk.cli.screens import advice
from kiosk.paths import resource


def test_english_is_what_the_program_is_written_in() -> None:
    assert advice(["en"]) == ()
    assert advice(["en-GB"]) == ()


def test_texts_that_no_native_speaker_has_read_are_named() -> None:
    assert advice(["en", "de-AT", "zh-CN"]) == (
        "no native speaker has reviewed the screens' own texts in de-AT, zh-CN",
    )


def test_a_language_without_texts_is_named_with_what_is_shown_instead() -> None:
    assert advice(["en", "sv"]) == ("the screens have no texts of their own in sv; buttons are shown in en",)
    assert advice(["sv", "sw"])[0].endswith("in sv, sw; buttons are shown in en")
    assert advice(["de", "sv"])[0].endswith("in sv; buttons are shown in de")


def test_checking_a_survey_tells_it() -> None:
    result = CliRunner().invoke(check, [str(resource("surveys", "desk-visit.yaml"))])
    assert "note: no native speaker has reviewed the screens' own texts in de, fr, es, " in result.output
