"""Ideas on the visitor's screen: cards, "me too" once a person, an idea of one's own and the disk's word for it."""

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.assembly.loading import open_reader
from kiosk.store import ideas as store
from kiosk.store.errors import StoreError, Trouble
from kiosk.ui.ideas import MOST_LEFT, VOTES_TOLD_FROM, Ideas
from tests.ui.trial import Trial

LONG = "The queue cannot be seen from the waiting room, so that people miss their number when it is called out. " * 2
SIZES = [((1920, 1080), 345.0), ((1080, 1920), 268.0), ((1024, 600), 223.0)]


def put(trial: Trial, work: Callable) -> None:
    trial.kiosk.recording.put(work).result(10)
    trial.kiosk.ideas.look()
    trial.finger.wait(30)


def card(trial: Trial, said: dict[str, str], answer: dict[str, str], state: str = "done") -> str:
    stamp = trial.kiosk._stamp()
    put(trial, lambda connection: store.write_card(connection, stamp, said, answer, state=state))
    return stamp.id


def stored(trial: Trial) -> list[store.Idea]:
    with open_reader(trial.data) as reader:
        return reader.ask(store.listing)


def page(trial: Trial) -> None:
    trial.tap("ideasButton")
    trial.until(lambda: trial.shows("leaveIdea"))


def test_without_ideas_there_is_nothing_on_the_start_screen_but_the_way_to_leave_one(trial: Trial) -> None:
    trial.finger.wait(100)
    assert not trial.shows("ideaCard")
    page(trial)
    assert trial.shows("noIdeas")
    assert not trial.shows("ideasAfter")
    trial.tap("ideasBack")
    trial.until(lambda: not trial.shows("leaveIdea"))
    assert trial.screen == "start"


def test_where_ideas_are_switched_off_there_is_no_way_to_them(open_trial: Callable[..., Trial]) -> None:
    trial = open_trial(settings={"ideas": False})
    card(trial, {"en": "Too dark"}, {"en": "Two lamps."})
    trial.finger.wait(100)
    assert not trial.shows("ideasButton")
    assert not trial.shows("ideaCard")


def test_a_card_comes_while_the_kiosk_runs_and_another_one_later(trial: Trial) -> None:
    card(trial, {"en": "Too dark", "de": "Zu dunkel"}, {"en": "Two lamps.", "de": "Zwei Lampen."})
    card(trial, {"en": "Too loud"}, {"en": "No room for a wall."}, "cannot")
    trial.until(lambda: trial.shows("ideaCard"))
    shown = trial.item("ideaCard")
    assert "Too loud" in texts(shown)
    place = shown.parentItem()
    place.setProperty("turn", 1)
    trial.finger.wait()
    assert {"Too dark", "Two lamps."} <= set(texts(shown))
    trial.visit.setLanguage("de")
    place.setProperty("turn", 1)
    trial.until(lambda: "Zwei Lampen." in texts(shown))
    place.setProperty("turn", 0)
    trial.finger.wait()
    assert "Too loud" in texts(shown), "as it was written, where there is no translation"
    trial.read()
    trial.press(trial.at("ideaCard"))
    trial.release(trial.at("ideaCard"))
    trial.until(lambda: trial.screen == "scale")


def texts(item: object) -> list[str]:
    found = []
    for child in item.childItems():  # type: ignore[attr-defined]
        if child.isVisible():
            found += [child.property("text")] if child.property("text") else []
            found += texts(child)
    return found


def test_a_card_that_does_not_fit_is_left_out(open_trial: Callable[..., Trial]) -> None:
    trial = open_trial(size=(1024, 600), panel_mm=223.0)
    card(trial, {"en": LONG[:200]}, {"en": LONG[:200]})
    trial.finger.wait(100)
    assert not trial.shows("ideaCard")
    title, button = trial.at("invitation", 0.5, 1), trial.at("startButton", 0.5, 0)
    assert title.y() <= button.y()


def test_an_open_idea_may_have_a_first_answer(trial: Trial) -> None:
    card(trial, {"en": "A bench"}, {"en": "We are asking the landlord."}, "open")
    page(trial)
    assert {"Somebody said", "A bench", "We are asking the landlord."} <= set(texts(trial.item("idea0")))
    assert trial.shows("meToo0")
    trial.tap("ideasBack")
    assert not trial.shows("ideaCard"), "it is not answered yet"


def test_me_too_counts_once_a_person(trial: Trial) -> None:
    idea = card(trial, {"en": "A bench"}, {}, "open")
    page(trial)
    for _ in range(3):
        trial.tap("meToo0")
    trial.until(lambda: stored(trial)[0].votes == 1)
    trial.until(lambda: trial.item("meToo0").property("primary"))
    assert not trial.shows("votes0"), "one vote is not told"
    trial.tap("ideasBack")
    trial.kiosk.ideas.look()
    page(trial)
    assert not trial.item("meToo0").property("primary"), "whoever comes next sees nothing of it"
    trial.tap("meToo0")
    trial.finger.wait(50)
    assert trial.item("meToo0").property("primary")
    assert stored(trial)[0].votes == 1, "still the same person"
    trial.visit.time_out()
    trial.until(lambda: not trial.shows("leaveIdea"))
    page(trial)
    assert not trial.item("meToo0").property("primary"), "somebody else"
    trial.tap("meToo0")
    trial.until(lambda: stored(trial)[0].votes == 2)
    assert stored(trial)[0].id == idea


def test_who_begins_a_visit_or_comes_later_is_another_person_and_who_is_back_at_the_page_is_not(trial: Trial) -> None:
    card(trial, {"en": "A bench"}, {}, "open")
    page(trial)
    trial.tap("meToo0")
    trial.until(lambda: stored(trial)[0].votes == 1)
    ideas = trial.kiosk.ideas
    trial.tap("ideasBack")
    assert ideas._memory.isActive()
    assert ideas._memory.interval() == 10_000
    page(trial)
    assert not ideas._memory.isActive(), "else what is being written would be lost in the middle of it"
    assert ideas._voted
    trial.tap("ideasBack")
    trial.start()
    assert not ideas._voted


def test_votes_are_told_from_five_on(trial: Trial) -> None:
    idea = card(trial, {"en": "A bench"}, {}, "open")
    page(trial)
    for number in range(VOTES_TOLD_FROM):
        assert not trial.shows("votes0"), number
        stamp = trial.kiosk._stamp()
        put(trial, lambda connection, stamp=stamp: store.vote(connection, stamp, idea, "en"))
    trial.until(lambda: trial.shows("votes0"))
    assert trial.item("votes0").property("text").endswith("5")


def test_an_idea_is_thanked_for_when_it_is_stored(trial: Trial) -> None:
    page(trial)
    trial.tap("leaveIdea")
    trial.until(lambda: trial.shows("ideaSend"))
    assert not trial.item("ideaSend").property("available")
    trial.finger.type("A bench\tby the door")
    trial.tap("ideaSend")
    trial.until(lambda: trial.shows("ideaTold"))
    (idea,) = stored(trial)
    assert (idea.text, idea.state, idea.origin, idea.language) == ("A bench by the door", "new", "visitor", "en")
    trial.tap("ideaTold")
    trial.until(lambda: trial.shows("noIdeas"))  # nobody sees it before staff have looked at it
    trial.tap("leaveIdea")
    trial.until(lambda: trial.shows("ideaSend"))
    assert trial.field.property("text") == ""


def test_an_open_page_closes_by_itself_and_what_was_typed_is_gone(open_trial: Callable[..., Trial]) -> None:
    trial = open_trial(settings={"idle_after_s": 1})
    page(trial)
    trial.tap("leaveIdea")
    trial.until(lambda: trial.shows("ideaSend"))
    trial.finger.type("My name is")
    assert trial.kiosk.ideas.draft.text == "My name is"
    trial.until(lambda: not trial.shows("ideaSend"))
    assert trial.screen == "start"
    assert trial.kiosk.ideas.draft.text == ""
    page(trial)
    assert stored(trial) == []


def test_languages_are_switched_in_the_middle_of_an_idea(trial: Trial) -> None:
    page(trial)
    trial.tap("languageButton")
    trial.until(lambda: trial.shows("pick-de"))
    trial.tap("pick-de")
    trial.until(lambda: trial.shows("leaveIdea"))
    assert trial.visit.property("language") == "de"
    trial.tap("ideasBack")
    assert trial.visit.property("overlay") == ""


@pytest.mark.parametrize(("size", "panel_mm"), SIZES)
@pytest.mark.parametrize(
    ("language", "aids"),
    [
        ("en", ()),
        ("ja", ("lowReach",)),
        ("de", ("largeText",)),
        ("ar", ("largeText", "lowReach")),
    ],
)
def test_every_page_fits(
    open_trial: Callable[..., Trial], size: tuple[int, int], panel_mm: float, language: str, aids: tuple[str, ...]
) -> None:
    trial = open_trial(size=size, panel_mm=panel_mm)
    for number in range(3):
        card(trial, {"en": LONG[:200] if number else "A bench"}, {}, "open")
        card(trial, {"en": LONG[:200] if number else "Dark"}, {"en": LONG[:200] if number else "Two lamps."})
    trial.visit.setLanguage(language)
    for aid in aids:
        setattr(trial.visit.aids, aid, True)
    page(trial)
    trial.finger.wait(50)
    seen = 0
    while True:
        rows = [trial.item(f"idea{row}").parentItem() for row in range(5) if trial.shows(f"idea{row}")]
        assert rows
        seen += len(rows)
        bar = trial.at("ideasBack", 0, 0).y()
        edges = [edge for row in rows for edge in (scene_y(row, 0), scene_y(row, row.height()))]
        assert edges == sorted(edges)
        assert trial.at("ideasTitle", 0, 1).y() <= edges[0] + 1
        assert edges[-1] <= bar
        for row in rows:
            text = next(child for child in row.childItems() if child.objectName().startswith("idea"))
            assert text.y() + text.implicitHeight() <= row.height()
        if not trial.item("ideasAfter").property("available"):
            break
        trial.tap("ideasAfter")
        trial.finger.wait(50)
    assert seen == 6
    for name in ("ideasBack", "languageButton", "leaveIdea", "ideasBefore", "ideasAfter"):
        item = trial.item(name)
        assert item.mapToScene(item.boundingRect().topLeft()).x() >= 0
        assert item.mapToScene(item.boundingRect().bottomRight()).x() <= size[0] + 0.5


def scene_y(item: QQuickItem, y: float) -> float:
    return item.mapToScene(QPointF(0, y)).y()


class _Disk:
    """A writer whose word the test gives."""

    def __init__(self) -> None:
        self.futures: list[Future] = []
        self.works: list[Callable] = []

    def put(self, work: Callable) -> Future:
        self.works.append(work)
        self.futures.append(Future())
        return self.futures[-1]


class _NoReader:
    def __call__(self) -> None:
        raise StoreError(Trouble.NO_DATABASE, Path("nowhere"))


def _ideas(disk: _Disk, stamps: list[object], within_ms: int = 3000) -> Ideas:
    def stamp() -> object:
        stamps.append(object())
        return stamps[-1]

    return Ideas(disk.put, _NoReader(), stamp, "Desk", "en", within_ms=within_ms)


def test_thanks_wait_for_the_disk_and_a_second_try_is_the_same_idea(qapp: object) -> None:
    disk, stamps = _Disk(), []
    model = _ideas(disk, stamps)
    model.leave("  ")
    assert not disk.futures
    model.leave("A bench")
    model.leave("A bench")
    assert (model.property("sending"), len(disk.futures)) == ("saving", 1)
    disk.futures[0].set_exception(StoreError(Trouble.DISK_FULL, Path("x")))
    assert model.property("sending") == "failed"
    model.rest()
    model.leave("A bench")
    disk.futures[1].set_result(None)
    assert model.property("sending") == "thanks"
    assert len(stamps) == 1, "tried again, it is the same idea"
    model.rest()
    model.leave("A bench")
    assert len(stamps) == 2, "said again, it is another one"
    model.put_away()


def test_a_silent_disk_is_told_as_it_is_and_its_late_word_changes_nothing(qtbot: object) -> None:
    disk = _Disk()
    model = _ideas(disk, [], within_ms=20)
    model.leave("A bench")
    qtbot.waitUntil(lambda: model.property("sending") == "failed", timeout=2000)  # type: ignore[attr-defined]
    disk.futures[0].set_result(None)
    assert model.property("sending") == "failed"
    model.put_away()


def test_one_person_leaves_a_few_ideas_at_most(qapp: object) -> None:
    disk = _Disk()
    model = _ideas(disk, [])
    for number in range(MOST_LEFT):
        model.leave(f"Idea {number}")
        disk.futures[-1].set_result(None)
        model.rest()
    assert not model.property("canLeave")
    model.leave("One more")
    assert len(disk.futures) == MOST_LEFT
    model.forget()
    assert model.property("canLeave")
    model.put_away()


def test_a_store_that_cannot_be_read_shows_nothing(qapp: object) -> None:
    model = _ideas(_Disk(), [])
    model.follow()
    assert (model.property("cards"), model.property("openIdeas")) == ([], [])
    model.vote("nowhere")
    model.put_away()
