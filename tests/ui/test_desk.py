"""The desk's page of scores: what is shown at each number of answers, and that it follows the store."""

import re
import time
from collections.abc import Callable
from datetime import timedelta

import pytest

from kiosk.paths import resource
from kiosk.store import armings, sqlite
from kiosk.store.staff import change
from kiosk.store.stamp import Stamp, stamp
from kiosk.survey.reading import parse
from tests.ui.staff import ADMIN, Staff
from tests.ui.trial import Trial

SHIPPED = resource("surveys", "desk-visit.yaml").read_text()
SIZES = [((1920, 1080), 345.0), ((1280, 800), 217.0), ((1080, 1920), 268.0), ((1024, 600), 154.0)]


@pytest.fixture
def staff(trial: Trial) -> Staff:
    return Staff(trial)


def test_without_answers_there_is_a_dash_and_a_word_of_what_will_come(staff: Staff) -> None:
    staff.come_in()
    for question in ("satisfaction", "ease", "recommend"):
        assert staff.read(f"figure-{question}") == "—"
        assert staff.read(f"caption-{question}") == "no answers"
        assert not staff.sees(f"withoutFlagged-{question}")
    assert staff.read("noComments") == "What visitors write will show here."
    assert not staff.sees("choice-reason")


def test_up_to_four_answers_nothing_is_told_of_them(staff: Staff) -> None:
    staff.give(1, times=4, comment="Anna was rude")
    staff.come_in()
    assert staff.read("figure-satisfaction") == "fewer than 5 answers"
    assert staff.read("rangeText").endswith(" · Responses: fewer than 5")
    assert not staff.sees("n-satisfaction")
    assert not staff.sees("count0")
    assert not staff.sees("comment0")
    assert "5 people" in staff.read("noComments")


def test_five_to_nine_answers_show_counts_and_no_score(staff: Staff) -> None:
    staff.give(5, times=4)
    staff.give(2, times=2)
    staff.come_in()
    assert staff.read("figure-satisfaction") == "4 of 6"
    assert staff.read("figure-recommend") == "6 answers"
    assert staff.read("n-satisfaction") == "n = 6"
    assert not staff.sees("interval-satisfaction")
    assert not staff.sees("mean-satisfaction")
    assert "%" not in staff.read("part-satisfaction-satisfied")


def test_while_today_has_few_answers_the_week_takes_the_headline(staff: Staff) -> None:
    staff.give(5, times=20, days_ago=3)
    staff.give(2, times=6)
    staff.come_in()
    assert staff.read("figure-satisfaction") == "77\u00a0%"
    assert staff.read("remark-satisfaction") == "7 days"
    assert staff.read("caption-satisfaction") == "satisfied (4–5) · today: 0 of 6"
    assert staff.read("n-satisfaction") == "n = 26"


def test_ten_answers_are_a_score_with_its_interval_marked_low_base(staff: Staff) -> None:
    staff.give(5, times=7)
    staff.give(3, times=3, recommend=2)
    staff.come_in()
    assert staff.read("figure-satisfaction") == "70\u00a0%"
    assert staff.read("interval-satisfaction") == "95 % interval: 40–89\u00a0%"
    assert staff.read("remark-satisfaction") == "low base"
    assert staff.read("mean-satisfaction").startswith("Mean 4.40 (")
    assert staff.read("part-satisfaction-satisfied") == "70\u00a0% · 7"
    assert staff.read("figure-recommend") == "+40"
    assert staff.read("part-recommend-detractors") == "30\u00a0% · 3"
    assert staff.read("part-recommend-passives") == "0\u00a0% · 0"


def test_thirty_answers_bear_no_remark_and_a_score_below_zero_has_a_true_minus(staff: Staff) -> None:
    staff.give(4, times=30, recommend=0)
    staff.come_in()
    assert not staff.sees("remark-recommend")
    assert staff.read("figure-recommend") == "−100"
    assert staff.read("interval-recommend") == "95 % interval: −100 to −79"


def test_flagged_answers_stay_in_and_the_figure_without_them_stands_beside(staff: Staff) -> None:
    staff.give(5, times=20)
    staff.give(1, times=10, flags=("rapid_repeat",))
    staff.come_in()
    assert staff.read("figure-satisfaction") == "67\u00a0%"
    assert staff.read("withoutFlagged-satisfaction") == "Without flagged: 100\u00a0% (n = 20)"
    assert staff.read("caution-satisfaction").startswith("Caution: flagged answers change")


def test_one_who_answers_again_and_again_is_told_as_that(staff: Staff) -> None:
    staff.give(1, times=3)
    staff.give(1, times=27, flags=("burst",))
    staff.come_in()
    assert staff.read("figure-satisfaction") == "0\u00a0%"
    assert not staff.sees("withoutFlagged-satisfaction"), "fewer than 5"
    assert staff.read("caution-satisfaction") == "Caution: most of these answers are flagged."


def test_ranges_are_chosen_by_touch_and_pool_their_days(staff: Staff) -> None:
    staff.give(5, times=10)
    staff.give(1, times=10, days_ago=6)
    staff.give(1, times=20, days_ago=29)
    staff.give(1, times=9, days_ago=30)
    staff.give(1, times=9, desk="Another desk")
    staff.come_in()
    shown = []
    for name in ("today", "7-days", "30-days"):
        staff.tap(f"range-{name}")
        shown.append((staff.read("figure-satisfaction"), staff.read("n-satisfaction")))
    assert shown == [("100\u00a0%", "n = 10"), ("50\u00a0%", "n = 20"), ("25\u00a0%", "n = 40")]
    assert staff.read("rangeText") == "Sun, Feb 1 – Mon, Mar 2 · Responses: 40"


def test_a_response_shows_within_two_seconds(staff: Staff) -> None:
    staff.give(5, times=10)
    staff.come_in()
    assert staff.read("n-satisfaction") == "n = 10"
    staff.give(1)
    begun = time.monotonic()
    staff.trial.until(lambda: staff.read("n-satisfaction") == "n = 11")
    assert time.monotonic() - begun < 2


def test_figures_change_in_place(staff: Staff) -> None:
    staff.give(5, times=10)
    staff.come_in()
    card = staff.find("card-satisfaction")
    staff.give(1)
    staff.trial.until(lambda: staff.read("n-satisfaction") == "n = 11")
    assert staff.find("card-satisfaction") is card


def test_the_page_goes_over_to_the_next_day_by_itself(staff: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    staff.give(5, times=10)
    staff.come_in()
    tomorrow = staff.trial.clock.now() + timedelta(days=1)
    monkeypatch.setattr(staff.trial.clock, "now", lambda: tomorrow)
    staff.trial.until(lambda: staff.desk.responses == 0)
    assert staff.read("rangeText").startswith("Tuesday")


def test_comments_stand_by_day_with_language_and_score_and_without_a_time(staff: Staff) -> None:
    staff.give(5, times=5)
    staff.give(5, times=4, days_ago=1)
    staff.give(2, comment="Too slow", days_ago=1)
    staff.give(4, comment="<b>Merci</b> beaucoup", language="fr")
    staff.come_in()
    staff.tap("range-7-days")
    assert staff.read("comment0") == "<b>Merci</b> beaucoup"
    assert _plain(staff.read("commentMeta0")) == "Mon, Mar 2 · Français · CSAT 4"
    assert staff.read("comment1") == "Too slow"
    assert _plain(staff.read("commentMeta1")) == "Sun, Mar 1 · English · CSAT 2"


def test_the_order_within_a_day_does_not_tell_who_wrote_last(staff: Staff) -> None:
    staff.give(5, times=5)
    for text in ("one", "two", "three", "four"):
        staff.give(4, comment=text)
    staff.come_in()
    before = [staff.read(f"comment{place}") for place in range(4)]
    assert sorted(before) == ["four", "one", "three", "two"]
    staff.give(4, comment="five")
    staff.trial.until(lambda: staff.sees("comment4"))
    after = [staff.read(f"comment{place}") for place in range(5)]
    assert [text for text in after if text != "five"] == before


def test_what_a_choice_was_is_counted_by_people(staff: Staff) -> None:
    staff.give(1, times=6, reason=(1, 2))
    staff.give(1, times=4, reason=(5,))
    staff.come_in()
    assert staff.read("option0-reason") == "60\u00a0% · 6"
    assert staff.read("option4-reason") == "40\u00a0% · 4"


def test_a_change_of_wording_is_told_and_its_answers_are_not_merged(staff: Staff) -> None:
    staff.give(1, times=12)
    text = SHIPPED.replace("with today’s visit?", "with us today?").encode()
    staff.trial.kiosk.recording.writer.publish(parse(text, "new.yaml"), text).result(10)
    staff.give(5, times=10, version=2)
    staff.come_in()
    assert staff.read("n-satisfaction") == "n = 10"
    assert staff.read("figure-satisfaction") == "100\u00a0%"
    assert "wording changed" in staff.read("reworded-satisfaction")
    assert staff.read("n-ease") == "n = 22"
    assert not staff.sees("reworded-ease")


def test_what_is_wrong_with_the_device_is_told_above_the_scores(staff: Staff) -> None:
    staff.come_in()
    assert not staff.sees("alarm0")
    staff.desk.set_notices(["The database was damaged."])
    staff.desk.set_trouble("disk_full")
    staff.trial.finger.wait()
    assert staff.read("alarm0").startswith("Answers cannot be saved: the disk is full.")
    assert staff.read("alarm1") == "The database was damaged."
    staff.desk.set_trouble("")
    staff.trial.finger.wait()
    assert staff.read("alarm0") == "The database was damaged."


def test_a_store_that_cannot_be_read_is_said_so_and_tried_again(open_trial: Callable[..., Trial]) -> None:
    staff = Staff(open_trial(opened=False))
    staff.come_in()
    assert staff.read("problem").startswith("There are no answers yet.")
    staff.trial.kiosk.open_store()
    staff.trial.until(lambda: not staff.sees("problem"))
    assert staff.read("figure-satisfaction") == "—"


def test_the_store_is_let_go_when_the_page_is_gone(staff: Staff) -> None:
    staff.come_in(ADMIN)
    staff.tap("tab-export")
    assert staff.desk._reader is None
    assert not staff.desk._poll.isActive()
    staff.tap("tab-scores")
    assert staff.desk._reader is not None


def test_arabic_is_mirrored_and_has_its_own_digits(staff: Staff) -> None:
    staff.give(5, times=10)
    staff.face()
    staff.pages.set_language("ar")
    staff.come_in()
    assert staff.read("figure-satisfaction") == "١٠٠٪\u061c"
    assert staff.read("n-satisfaction") == "n = ١٠"
    low, high = staff.find("lowEnd"), staff.find("highEnd")
    assert low.mapToScene(low.boundingRect().topLeft()).x() > high.mapToScene(high.boundingRect().topLeft()).x()
    cards = [staff.find(f"card-{question}") for question in ("satisfaction", "ease", "recommend")]
    places = [card.mapToScene(card.boundingRect().topLeft()).x() for card in cards]
    assert places == sorted(places, reverse=True)


@pytest.mark.parametrize("language", ["en", "de", "fr", "ar"])
def test_nothing_overlaps_or_is_cut_at_any_size(open_trial: Callable[..., Trial], language: str) -> None:
    trial = open_trial(opened=False)
    trial.kiosk.open_store()
    trial.until(lambda: trial.kiosk.recording.is_open)
    staff = Staff(trial)
    staff.give(5, times=30)
    staff.give(2, times=6, comment="Zu lange gewartet")
    staff.face()
    trial.window.languages.switch(language)
    staff.pages.set_language(language)
    staff.come_in(ADMIN)
    for size, panel_mm in SIZES:
        trial.kiosk.show(size, panel_mm)
        trial.finger.wait(20)
        a_mm = size[0] / panel_mm
        pages = ("tab-scores", "tab-kiosk") if staff.sees("tab-kiosk") else ("menu",)
        for name in (*pages, "range-today", "range-30-days", "backToSurvey"):
            item = staff.find(name)
            assert min(item.width(), item.height()) >= 10 * a_mm, (size, name)
        assert not _overlap(staff, pages[-1], "backToSurvey"), size
        assert not _overlap(staff, "range-30-days", "rangeText"), size
        for question in ("satisfaction", "ease", "recommend"):
            card = staff.find(f"card-{question}")
            for part in ("figure", "n", "interval", "withoutFlagged"):
                item = staff.find(f"{part}-{question}")
                where = item.mapRectToItem(card, item.boundingRect())
                assert card.boundingRect().adjusted(-1, -1, 1, 1).contains(where), (size, part, question)
                assert item.property("paintedWidth") <= item.width() + 1, (size, part, question)


def _overlap(staff: Staff, one: str, other: str) -> bool:
    first, second = staff.find(one), staff.find(other)
    return first.mapRectToScene(first.boundingRect()).intersects(second.mapRectToScene(second.boundingRect()))


def _plain(text: str) -> str:
    return re.sub("[\u2068\u2069]", "", text)


def test_how_far_visitors_went_is_a_row_of_numbers(staff: Staff) -> None:
    staff.give(5, times=6)
    staff.give(4, times=2, comment="Thank you")
    staff.come_in()
    assert [staff.read(f"funnel-{step}") for step in ("started", "answered", "completed", "commented")] == [
        "8",
        "8",
        "8",
        "2",
    ]
    assert not staff.sees("funnel-armed")
    assert not staff.sees("responseRate")


def test_of_few_responses_no_step_is_told(staff: Staff) -> None:
    staff.give(5, times=4)
    staff.come_in()
    assert staff.read("funnel-started") == "fewer than 5"
    assert staff.read("funnel-commented") == "fewer than 5"


@pytest.mark.parametrize(
    ("used", "expired", "said"),
    [
        (6, 2, "Response rate: too few visits were opened for one"),
        (9, 3, "Response rate: 75\N{NO-BREAK SPACE}% (47–91\N{NO-BREAK SPACE}%), low base"),
        (24, 8, "Response rate: 75\N{NO-BREAK SPACE}% (58–87\N{NO-BREAK SPACE}%)"),
    ],
)
def test_where_staff_open_visits_there_is_a_response_rate(staff: Staff, used: int, expired: int, said: str) -> None:
    for number in range(used + expired):
        mark = stamp(staff.trial.clock, "Service desk", "kiosk-1")
        end = armings.use if number < used else armings.expire

        def work(connection: sqlite.Connection, mark: Stamp = mark, end: Callable[..., object] = end) -> None:
            armings.arm(connection, mark, "key")
            end(connection, mark.id, mark.at, *([mark.id] if end is armings.use else []))

        change(staff.trial.data.database, work)
    staff.give(5, times=6)
    staff.come_in()
    assert staff.read("funnel-armed") == str(used + expired)
    assert staff.read("responseRate") == said
