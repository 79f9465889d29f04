"""Sizes on the glass: the row of answers worked out, then every screen on the panels one can buy, in every language."""

from collections.abc import Callable
from concurrent.futures import Future

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.store.errors import StoreError, Trouble
from kiosk.store.responses import Receipt, Snapshot
from kiosk.ui.geometry import FLOOR_MM, GAP_MM, LEAST_GAP_MM, MARGIN_MM, TARGET_MM, WIDEST_MM, Fit, row
from tests.ui.layout import Layout, scale_problems
from tests.ui.trial import Trial

PANELS = {
    "15.6 inch": ((1920, 1080), 345.0),
    "10.1 inch": ((1280, 800), 217.0),
    "21.5 inch upright": ((1080, 1920), 268.0),
    "10.1 inch wide": ((1024, 600), 223.0),
}
SETTLES_WITHIN = 10
"""Looks, 30 ms apart, within which a screen has settled."""
LANGUAGES = ("en", "de", "fr", "ar")


# -- the row, worked out


@pytest.mark.parametrize(
    ("buttons", "width_mm", "button_mm", "gap_mm", "fit"),
    [
        (11, 345, 26, 4, Fit.GOOD),
        (11, 268, 20, 3.6, Fit.GOOD),
        (11, 242, 20, 1, Fit.GOOD),
        (11, 241, 19.909, 1, Fit.SMALL),
        (11, 217, 17.727, 1, Fit.SMALL),
        (11, 176, 14, 1, Fit.SMALL),
        (11, 175.9, 13.991, 1, Fit.REFUSED),
        (5, 217, 26, 4, Fit.GOOD),
        (7, 164, 20, 2, Fit.GOOD),
        (3, 60, 15.333, 1, Fit.SMALL),
    ],
)
def test_a_row(buttons: int, width_mm: float, button_mm: float, gap_mm: float, fit: Fit) -> None:
    found = row(buttons, width_mm)
    assert (found.button_mm, found.gap_mm, found.fit) == (
        pytest.approx(button_mm, abs=0.001),
        pytest.approx(gap_mm, abs=0.001),
        fit,
    )


@given(st.integers(2, 11), st.floats(60, 3000))
def test_a_row_fits_its_panel_and_says_what_it_is(buttons: int, width_mm: float) -> None:
    found = row(buttons, width_mm)
    assert found.span_mm(buttons) <= width_mm - 2 * MARGIN_MM + 1e-6
    assert LEAST_GAP_MM <= found.gap_mm <= GAP_MM
    assert found.button_mm <= WIDEST_MM
    assert (found.fit is Fit.REFUSED) == (found.button_mm < FLOOR_MM)
    assert (found.fit is Fit.GOOD) == (found.button_mm >= TARGET_MM - 1e-6)


@given(st.integers(2, 11), st.floats(60, 1000), st.floats(0, 500))
def test_a_wider_panel_never_gets_smaller_buttons(buttons: int, width_mm: float, more_mm: float) -> None:
    assert row(buttons, width_mm + more_mm).button_mm >= row(buttons, width_mm).button_mm - 1e-6


# -- on the glass


@pytest.fixture(params=PANELS)
def panel(request: pytest.FixtureRequest, open_trial: Callable[..., Trial]) -> Trial:
    size, width_mm = PANELS[request.param]
    return open_trial(size=size, panel_mm=width_mm)


def begin(trial: Trial, language: str) -> None:
    trial.visit.setLanguage(language)
    trial.start()


def refuse(snapshot: Snapshot) -> "Future[Receipt]":
    future: Future[Receipt] = Future()
    future.set_exception(StoreError(Trouble.DISK_FULL, snapshot.id))  # type: ignore[arg-type]
    return future


def field_problems(trial: Trial, layout: Layout) -> list[str]:
    """Return what is wrong with the comment's field beside the keyboard."""
    frame, field = layout.box("commentArea"), trial.field
    line_mm = field.property("cursorRectangle").height() * trial.visit.property("panelWidthMm") / trial.window.width()
    keyboard = layout.box("keyboard")
    found = []
    if frame.height() < line_mm + 2:
        found.append(f"the field has no room for a line: {layout.say(frame)}, a line is {line_mm:.1f} mm")
    if keyboard.height() > 0:
        for name in ("commentArea", "backButton", "stopButton", "note", "counter"):
            if layout.box(name).bottom() > keyboard.y() + 0.3:
                found.append(f"the keyboard covers {name}")
        if keyboard.bottom() > layout.glass.bottom() + 0.3:
            found.append("the keyboard is partly off the screen")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_has_room_for_all_that_is_on_it(
    panel: Trial, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong: list[str] = []
    roomy = row(11, panel.visit.property("panelWidthMm")).fit is Fit.GOOD

    def look(screen: str, top: str | None = None) -> Layout:
        for _ in range(SETTLES_WITHIN):  # columns take their places, and titles their size, with the next pictures
            panel.finger.wait(30)
            layout = Layout(panel, top)
            problems = layout.problems(TARGET_MM if roomy else FLOOR_MM)
            if not problems:
                break
        assert layout.targets or screen in ("thanks", "unsaved"), f"nothing can be touched on {screen}"
        assert layout.texts
        wrong.extend(f"{screen}: {problem}" for problem in problems)
        return layout

    panel.visit.setLanguage(language)
    panel.until(lambda: panel.shows("startButton"))
    panel.finger.wait(60)
    look("start")
    panel.tap("languageButton")
    look("languages", "languageBack")
    panel.tap("languageBack")
    panel.start()
    for value in (2, 4, 5):
        name = panel.question
        wrong.extend(f"{name}: {problem}" for problem in scale_problems(panel, look(name)))
        panel.give(value)
    look("reason")
    panel.tap("option0")
    look("reason, one chosen")
    panel.tap("nextButton")
    panel.until(lambda: panel.screen == "comment")
    wrong.extend(f"comment: {problem}" for problem in field_problems(panel, look("comment")))
    panel.tap("commentArea")
    panel.until(lambda: panel.item("keyboard").height() > 0)
    wrong.extend(f"keyboard: {problem}" for problem in field_problems(panel, look("keyboard")))
    panel.finger.type("a")
    wrong.extend(f"typing: {problem}" for problem in field_problems(panel, look("typing")))
    panel.visit.time_out()
    panel.until(lambda: panel.shows("moreTime"))
    look("more time", "moreTime")
    panel.visit.activity()
    with monkeypatch.context() as patch:
        patch.setattr(panel.kiosk.recording, "finish", refuse)
        panel.tap("nextButton")
        panel.until(lambda: panel.screen == "unsaved")
        look("unsaved")
    panel.read()
    panel.visit.dismiss()
    panel.visit.set_open(False)
    panel.visit.setLanguage(language)
    look("closed")
    panel.visit.set_open(True)
    begin(panel, language)
    panel.scales(4, 4, 4)
    panel.finish()
    look("thanks")
    assert not wrong, "\n".join(["", *dict.fromkeys(wrong)])


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_row_mirrors_and_the_stored_value_does_not(trial: Trial, language: str) -> None:
    begin(trial, language)
    tapped = []
    for _ in range(3):
        asked = trial.question
        trial.finger.wait(20)
        buttons = [trial.at(f"value{value}") for value in trial.visit.property("values")]
        place = max(buttons, key=lambda point: point.x())
        trial.read()
        trial.press(place)
        trial.release(place)
        trial.until(lambda: trial.question != asked)  # noqa: B023 - waited for within the round
        tapped.append(asked)
    if trial.question == "reason":
        trial.tap("skipButton")
    trial.finish()
    stored = {question: answer[1] for question, answer in trial.response()["answers"].items()}
    lowest, highest = {"satisfaction": 1, "ease": 1, "recommend": 0}, {"satisfaction": 5, "ease": 7, "recommend": 10}
    assert {name: stored[name] for name in tapped} == (lowest if language == "ar" else highest)


def test_digits_are_those_of_the_language(trial: Trial) -> None:
    begin(trial, "ar")
    assert list(trial.visit.property("valueLabels")) == ["١", "٢", "٣", "٤", "٥"]
