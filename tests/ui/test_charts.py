"""The pages of charts: what they draw is what was counted, the table behind says the same, and nothing is cut off."""

import csv
import math
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt

from kiosk.assembly import ticket_import
from kiosk.demo.fill import fill
from kiosk.paths import resource
from kiosk.settings import Settings
from kiosk.store.reader import Reader
from kiosk.survey.reading import parse
from kiosk.tickets.matching import Choices
from tests.ui.drawn import cut, overlapping
from tests.ui.staff import ADMIN, Staff
from tests.ui.trial import Trial

TODAY = date(2026, 3, 2)
SIZES = [((1280, 800), 345.0), ((1920, 1080), 345.0), ((1024, 600), 223.0), ((1080, 1920), 268.0)]
PAGES = ("trend", "hours", "languages", "service", "tickets")
SHIPPED = resource("surveys", "desk-visit.yaml").read_text()
PERCENT = "\N{NO-BREAK SPACE}%"


@pytest.fixture
def staff(trial: Trial) -> Staff:
    return Staff(trial)


def read(staff: Staff, page: str, name: str) -> list[object]:
    model = staff.pages.model(page)
    assert model is not None
    return list(model.property(name))


def table(staff: Staff) -> list[list[str]]:
    """Turn to the table, and return its rows as they are drawn."""
    staff.tap("asTable")
    staff.trial.until(lambda: _all_drawn(staff))
    found = []
    while staff.sees(f"tableRow{len(found)}"):
        row = staff.find(f"tableRow{len(found)}")
        cells = [item for item in _below(row) if item.objectName().startswith(f"cell{len(found)}-")]
        found.append([str(cell.property("text")) for cell in cells])
    staff.tap("asTable")
    return found


def _all_drawn(staff: Staff) -> bool:
    """Whether the table has as many rows as there are, or as it has room for: they come with a frame."""
    if not staff.sees("tableRow0"):
        return False
    first = staff.find("tableRow0")
    rows = first.parentItem().parentItem()
    return staff.sees(f"tableRow{min(rows.property('count'), math.ceil(rows.height() / first.height())) - 1}")


def _below(item):  # type: ignore[no-untyped-def]
    for child in item.childItems():
        yield child
        yield from _below(child)


def export(folder: Path, desks: tuple[str, ...] = ("Service desk",), weeks: int = 6) -> Path:
    """Write an export of a help desk: on each weekday ten tickets a desk, most of them answered within the hour."""
    folder.mkdir(exist_ok=True)
    path = folder / "tickets.csv"
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(
            [
                "id",
                "created",
                "first_response",
                "resolved",
                "response_sla",
                "resolution_sla",
                "requester",
                "desk",
                "channel",
            ]
        )
        number = 0
        for ago in range(7 * weeks):
            day = datetime.combine(TODAY - timedelta(days=ago + 1), datetime.min.time())
            for desk in desks if day.weekday() < 5 else ():
                for hour in range(10):
                    number += 1
                    created = day + timedelta(hours=8 + hour)
                    minutes = 5 * (hour + 1)
                    level = "met" if hour < 9 else "breached"
                    answered, resolved = created + timedelta(minutes=minutes), created + timedelta(hours=4)
                    who = f"person {number % 60}"
                    writer.writerow([f"T{number}", created, answered, resolved, level, level, who, desk, "walk-in"])
        writer.writerow(["bad", "yesterday", "", "", "", "", "", desks[0], ""])
    return path


# -- over time


def test_points_are_the_days_scores_and_the_table_says_the_same(staff: Staff) -> None:
    staff.give(5, times=8, days_ago=1)
    staff.give(2, times=4, days_ago=1)
    staff.give(4, times=40)
    staff.give(1, times=2, days_ago=5)
    staff.give(4, times=6, days_ago=4)
    staff.come_in()
    staff.go("trend")
    assert read(staff, "trend", "names") == ["Wed, Feb 25", "Thu, Feb 26", "Sun, Mar 1", "Mon, Mar 2"]
    assert read(staff, "trend", "figures") == ["", "", f"67{PERCENT}", f"100{PERCENT}"]
    assert read(staff, "trend", "tiers") == ["withheld", "withheld", "low_base", "full"]
    assert read(staff, "trend", "joined") == [False, False, False, True]
    low, high = (read(staff, "trend", name) for name in ("lows", "highs"))
    assert low[2] < read(staff, "trend", "values")[2] < high[2]
    assert [staff.sees(f"point{place}") for place in range(4)] == [False, False, True, True]
    assert staff.read("n2") == "12"
    assert staff.read("n0") == "×"
    assert staff.read("chartSaid") == f"Mon, Mar 2: 100{PERCENT} (91–100{PERCENT}) · n = 40 · too early to compare"
    assert table(staff) == [
        ["Wed, Feb 25", "", "withheld", "", "", ""],
        ["Thu, Feb 26", "", "withheld", "", "", ""],
        ["Sun, Mar 1", "12", f"67{PERCENT}", f"39–86{PERCENT}", "", "low base, too early to compare"],
        ["Mon, Mar 2", "40", f"100{PERCENT}", f"91–100{PERCENT}", "", "too early to compare"],
    ]


def test_a_touch_tells_of_the_nearest_day_and_keys_go_on(staff: Staff) -> None:
    staff.give(5, times=12, days_ago=1)
    staff.give(4, times=12)
    staff.come_in()
    staff.go("trend")
    staff.touch(staff.find("point0"))
    assert staff.read("chartSaid").startswith("Sun, Mar 1: ")
    staff.keys(Qt.Key.Key_Right)
    assert staff.read("chartSaid").startswith("Mon, Mar 2: ")


def test_weeks_begin_on_mondays_and_other_questions_are_one_touch_away(staff: Staff) -> None:
    staff.give(5, times=12, days_ago=2, recommend=2)
    staff.give(4, times=12, recommend=10)
    staff.come_in()
    staff.go("trend")
    staff.tap("period-week")
    assert read(staff, "trend", "names") == ["Feb 23 – Mar 1", "Mar 2 – Mar 8"]
    assert staff.pages.model("trend").property("slots") == 13
    staff.tap("question-desk-visit/recommend")
    assert read(staff, "trend", "figures") == ["−100", "+100"]
    staff.tap("period-month")
    assert read(staff, "trend", "names") == ["Feb 2026", "Mar 2026"]


def test_a_lasting_change_has_its_mark_its_words_and_a_usual_range(staff: Staff) -> None:
    for ago in range(23, 3, -1):
        staff.give(5, times=9, days_ago=ago)
        staff.give(2, times=2, days_ago=ago)
    for ago in range(3, -1, -1):
        staff.give(5, times=3, days_ago=ago)
        staff.give(2, times=8, days_ago=ago)
    staff.come_in()
    staff.go("trend")
    assert read(staff, "trend", "signs")[-1] == "lasting"
    assert "lasting change down since Feb 2" in staff.read("chartSaid")
    last = len(read(staff, "trend", "names")) - 1
    assert staff.find(f"point{last}").property("kind") == "down"
    assert staff.find(f"usual{last}").height() > 0
    assert staff.find("point0").property("kind") == "ring"


def test_a_new_wording_is_a_line_and_no_joint(staff: Staff) -> None:
    staff.give(1, times=12, days_ago=1)
    text = SHIPPED.replace("with today’s visit?", "with us today?").encode()
    staff.trial.kiosk.recording.writer.publish(parse(text, "new.yaml"), text).result(10)
    staff.give(5, times=12, version=2)
    staff.come_in()
    staff.go("trend")
    assert staff.sees("change0")
    assert not staff.sees("change1")
    assert read(staff, "trend", "joined") == [False, False]


def test_without_answers_the_page_says_so(staff: Staff) -> None:
    staff.come_in()
    for page in ("trend", "hours", "languages"):
        staff.go(page)
        assert staff.read("instead") == "No answers in these days."


# -- hours


def test_cells_hold_score_and_n_and_small_ones_are_hidden_with_a_partner(staff: Staff) -> None:
    staff.give(5, times=10, days_ago=7)
    staff.give(2, times=20, days_ago=7)
    staff.give(5, times=3, days_ago=6)
    staff.give(5, times=12, days_ago=5)
    staff.come_in()
    staff.go("hours")
    assert read(staff, "hours", "hours") == ["9 AM"]
    weekdays = read(staff, "hours", "weekdays")
    figures = dict(zip(weekdays, read(staff, "hours", "bareFigures")[::2], strict=False))
    assert (figures["Mon"], figures["Tue"], figures["Wed"]) == ("33", "", "")
    tiers = dict(zip(weekdays, read(staff, "hours", "tiers")[::2], strict=False))
    assert (tiers["Mon"], tiers["Tue"], tiers["Wed"], tiers["Thu"]) == ("full", "withheld", "withheld", "none")
    shades = dict(zip(weekdays, read(staff, "hours", "shades")[::2], strict=False))
    assert shades["Mon"] == shades["Mon"]  # a number: thirty answers bear a shade
    assert shades["Wed"] != shades["Wed"]
    rows = table(staff)
    assert ["Monday, 9 AM", "30", f"33{PERCENT}", f"19–51{PERCENT}", ""] in rows
    assert ["Tuesday, 9 AM", "", "withheld", "", ""] in rows
    assert rows[-1][:3] == ["All weekdays, all hours", "45", f"56{PERCENT}"]


# -- languages


def test_languages_have_the_fixed_notice_their_own_past_and_no_order_by_score(staff: Staff) -> None:
    staff.give(5, times=12, language="de")
    staff.give(1, times=14, language="en")
    staff.give(3, times=16, language="fr")
    staff.come_in()
    staff.go("languages")
    assert read(staff, "languages", "names") == ["Deutsch", "English", "Français"]
    assert staff.read("chartSaid") == (
        "Languages differ in how people use scales. Compare each with its own past, not with each other."
    )
    rows = table(staff)
    assert rows[0] == [
        *("Deutsch", "12", f"100{PERCENT}", f"76–100{PERCENT}", f"100{PERCENT}", f"0{PERCENT}"),
        *("0", "0", "0", "0", "12", "too early to compare"),
    ]
    assert rows[2][4:6] == [f"0{PERCENT}", f"100{PERCENT}"]


def test_of_few_answers_in_a_language_nothing_is_told(staff: Staff) -> None:
    staff.give(5, times=9, language="de")
    staff.give(4, times=30)
    staff.give(3, times=12, language="fr")
    staff.come_in()
    staff.go("languages")
    assert read(staff, "languages", "tiers") == ["withheld", "full", "withheld"]
    assert read(staff, "languages", "spreads")[0] == []


# -- service and import


def test_without_tickets_the_service_page_says_how_to_bring_them(staff: Staff) -> None:
    staff.give(5, times=12)
    staff.come_in()
    staff.go("service")
    assert staff.sees("noTickets")
    assert not staff.sees("toImport")  # staff cannot


def test_satisfaction_stands_beside_the_service_level(staff: Staff) -> None:
    path = export(staff.trial.data.folder)
    ticket_import.take(path, None, Choices(zone="UTC"), staff.trial.data, Settings(), lambda _: None)
    for week in range(1, 5):
        staff.give(5, times=9, days_ago=7 * week)
        staff.give(2, times=6, days_ago=7 * week)
    staff.come_in()
    staff.go("service")
    model = staff.pages.model("service")
    assert model.property("state") == "some"
    names = read(staff, "service", "names")
    place = names.index("Feb 23 – Mar 1")
    assert (model._csat.property("figures")[place], model._csat.property("ns")[place]) == (
        f"60{PERCENT}",
        "15",
    )
    assert model._resolved.property("figures")[place] == f"90{PERCENT}"
    assert model._resolved.property("ns")[place] == "50"
    assert read(staff, "service", "gaps")[place] == "+30"
    assert model._elapsed.property("medianTexts")[place] == "min|28"
    assert read(staff, "service", "quadrants") == ["0", "4", "0", "0", "2"]
    assert staff.read("weeks1") == "4"
    rows = table(staff)
    assert rows[place][:4] == ["Feb 23 – Mar 1", f"60{PERCENT}", f"36–80{PERCENT}", "15"]
    assert rows[place][-1].startswith("+30 points (")
    assert rows[-1][0] == "All together"
    staff.tap("period-month")
    assert not staff.sees("fourWeeks")


def test_an_export_is_chosen_mended_and_taken_in(staff: Staff) -> None:
    export(staff.trial.data.imports)
    staff.come_in(ADMIN)
    staff.go("tickets")
    model = staff.pages.model("tickets")
    staff.trial.until(lambda: model.property("state") == "choosing")
    staff.tap("file0")
    staff.trial.until(lambda: model.property("state") == "preview")
    assert "does not say its time zone" in staff.read("refused")
    staff.tap("choice-zone")
    staff.tap("option-UTC")
    staff.trial.until(lambda: model.property("state") == "preview")
    assert not staff.sees("refused")
    assert staff.sees("firstTickets")
    assert not any("person" in text for row in model.property("firstRows") for text in row)
    model.change("column:channel", "desk")
    staff.trial.until(lambda: model.property("state") == "preview")
    assert dict(zip(model.property("keys"), model.property("values"), strict=True))["column:channel"] == "desk"
    staff.tap("takeFile")
    staff.trial.until(lambda: model.property("state") in ("done", "failed"))
    rows = sum((TODAY - timedelta(days=ago + 1)).weekday() < 5 for ago in range(42)) * 10 + 1
    assert list(model.property("counts")) == [str(rows), str(rows - 1), "0", "0", "1", "0"]
    assert list(model.property("badLines")) == [str(rows + 1)]
    kept = ticket_import.load_choices(staff.trial.data)["plain"]
    assert (kept.zone, dict(kept.columns)) == ("UTC", {"channel": "desk"})
    staff.trial.kiosk.staff.auditor.close()
    with Reader(staff.trial.data.database) as reader:
        assert reader.rows("SELECT count(*) FROM audit WHERE action = 'tickets_imported'") == [(1,)]
    staff.tap("nextFile")
    staff.trial.until(lambda: model.property("state") == "choosing")
    staff.tap("file0")
    staff.trial.until(lambda: model.property("state") == "preview")
    staff.tap("takeFile")
    staff.trial.until(lambda: model.property("state") == "done")
    assert list(model.property("counts")) == []


def test_a_file_that_is_no_table_is_refused_with_a_sentence(staff: Staff) -> None:
    staff.trial.data.imports.mkdir()
    (staff.trial.data.imports / "empty.csv").write_bytes(b"")
    staff.come_in(ADMIN)
    staff.go("tickets")
    model = staff.pages.model("tickets")
    staff.trial.until(lambda: model.property("state") == "choosing")
    staff.tap("file0")
    staff.trial.until(lambda: model.property("state") == "failed")
    assert "empty.csv" in model.property("problem")


# -- how it looks


def test_arabic_is_mirrored_and_has_its_own_digits(staff: Staff) -> None:
    staff.give(5, times=12, days_ago=1)
    staff.give(5, times=40)
    staff.face()
    staff.pages.set_language("ar")
    staff.come_in()
    staff.go("trend")
    assert read(staff, "trend", "ns") == ["١٢", "٤٠"]
    first, second = (staff.find(f"point{place}").mapToScene(QPointF()).x() for place in (0, 1))
    assert first > second


@pytest.mark.parametrize(
    ("language", "sizes"), [("en", SIZES[2:3]), ("de", SIZES[:1] + SIZES[3:]), ("fr", SIZES[1:2]), ("ar", SIZES[2:])]
)
def test_nothing_overlaps_or_is_cut_at_any_size(
    open_trial: Callable[..., Trial], language: str, sizes: list[tuple[tuple[int, int], float]]
) -> None:
    trial = open_trial(opened=False)
    fill(trial.data, 1200, seed=4, day=TODAY, survey_path=None, progress=lambda _: None)
    path = export(trial.data.imports, ("Service desk",), 4)
    ticket_import.take(path, None, Choices(zone="UTC"), trial.data, Settings(), lambda _: None)
    trial.kiosk.open_store()
    trial.until(lambda: trial.kiosk.recording.is_open)
    staff = Staff(trial)
    staff.face()
    trial.window.languages.switch(language)
    staff.pages.set_language(language)
    staff.come_in(ADMIN)
    for size, panel_mm in sizes:
        trial.kiosk.show(size, panel_mm)
        for page in PAGES:
            staff.pages.go(page)
            if page == "tickets":
                model = staff.pages.model("tickets")
                trial.until(lambda: model.property("state") == "choosing")  # noqa: B023
                model.pick(0)
                trial.until(lambda: model.property("state") == "preview")  # noqa: B023
            trial.finger.wait(30)
            shown = staff.find("page")
            assert cut(shown) == [], (size, page)
            assert overlapping(shown) == [], (size, page)
            if page in ("trend", "hours", "languages"):
                staff.tap("asTable")
                assert overlapping(shown) == [], (size, page, "table")
                staff.tap("asTable")
