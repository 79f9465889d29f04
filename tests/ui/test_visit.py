"""A visitor's way through the screens: real touches on the real window, and what the store has afterwards."""

from tests.ui.trial import Trial


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
    assert found["duration_ms"] == 5000
