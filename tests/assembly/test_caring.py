"""The caretaker: what is due is done when nobody is there, and what cannot be done is told."""

import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from kiosk.assembly import care_state, caring
from kiosk.assembly.caring import Caretaker
from kiosk.paths import DataFolder
from kiosk.settings import Settings
from kiosk.store import backup, backups, health
from kiosk.store.ballast import Limits, Room
from kiosk.store.reader import Reader
from kiosk.store.writer import Writer
from tests.store import samples

LIMITS = Limits(ballast=64_000, low=500_000, no_comments=100_000, closed=32_000)
DOCTOR = [sys.executable, "-m", "kiosk", "doctor", "--json", "--data"]
NIGHT = datetime(2026, 6, 30, 3, tzinfo=UTC)


class Turned:
    """A clock that the test turns; the machine is up as long as it says."""

    boot_id = "boot-1"

    def __init__(self, now: datetime) -> None:
        self.at = now
        self.up_s = 1000.0

    def now(self) -> datetime:
        return self.at

    def local(self, moment: datetime) -> datetime:
        return moment

    def monotonic(self) -> float:
        return self.up_s

    def boot_time(self) -> float:
        return self.up_s

    def turn(self, **span: float) -> None:
        self.at += timedelta(**span)
        self.up_s += timedelta(**span).total_seconds()


class Care:
    """A data folder with some responses, and its caretaker, looked through step by step in this thread."""

    def __init__(self, folder: Path) -> None:
        self.data = DataFolder(folder)
        self.clock = Turned(NIGHT)
        self.idle = True
        self.free = 10_000_000
        self.device = Settings(comments_days=90)
        self.told = 0
        self.writer = Writer(self.data.database, "1.0", lambda _: None, self.clock)
        self.writer.start().result(30)
        self.writer.publish(samples.survey(), samples.TEXT).result(30)
        self.number = 0
        self.made: list[Caretaker] = []

    def visit(self, at: datetime, count: int = 1) -> None:
        for _ in range(count):
            given = samples.steps(comment="The lady was kind")
            self.writer.finish(samples.snapshot(self.number, given, at=at - timedelta(minutes=self.number))).result(10)
            self.number += 1

    def keeper(self, **changes: object) -> Caretaker:
        device = msgspec.structs.replace(self.device, **changes)
        made = Caretaker(
            self.data,
            device,
            self.clock,
            lambda: self.idle,
            self._on_change,
            [*DOCTOR, str(self.data.folder)],
            limits=LIMITS,
            every_s=0.01,
            first_after_s=0.0,
            free=lambda _: self.free,
        )
        self.made.append(made)
        return made

    def night(self, keeper: Caretaker) -> None:
        """Let nobody come for a while, and look."""
        keeper._night()
        self.clock.turn(seconds=601)
        keeper._night()

    @property
    def state(self) -> care_state.CareState:
        return care_state.read(self.data.care)

    def _on_change(self) -> None:
        self.told += 1


@pytest.fixture
def care(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Care]:
    monkeypatch.setattr(caring.watching, "PAUSE_S", 0.0)
    found = Care(tmp_path / "data")
    yield found
    for made in found.made:
        made.close()
    found.writer.close()


def until(holds: Callable[[], object]) -> None:
    deadline = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_it_backs_up_by_the_hour_and_not_twice_the_same(care: Care) -> None:
    care.visit(NIGHT)
    keeper = care.keeper()
    keeper._back_up()
    (made,) = backups.listing(care.data.backups)
    assert (made.manifest.kind, made.manifest.last_seq) == (backup.HOURLY, 1)
    assert (care.state.backup_at, care.state.backup_file) == (made.manifest.at, str(made.path))
    care.visit(NIGHT)
    care.clock.turn(minutes=59)
    keeper._back_up()
    assert len(backups.listing(care.data.backups)) == 1
    care.clock.turn(minutes=1)
    keeper._back_up()
    assert [one.manifest.last_seq for one in backups.listing(care.data.backups)] == [2, 1]
    care.clock.turn(hours=1)
    keeper._back_up()
    assert len(backups.listing(care.data.backups)) == 2, "nothing is new"
    assert care.state.backup_at == "2026-06-30T05:00:00.000Z", "and it is known that it holds all"
    made = backups.listing(care.data.backups)[0]
    backups.remove(made.path)
    care.clock.turn(hours=1)
    keeper._back_up()
    assert len(backups.listing(care.data.backups)) == 2, "one that somebody took away is made again"


def test_those_before_an_upgrade_are_as_many_as_kept_where_the_others_go_elsewhere(care: Care) -> None:
    care.visit(NIGHT)
    for _ in range(backups.KEEP_OTHERS + 1):
        backup.make(care.data.database, care.data.backups, care.clock, backup.BEFORE_UPGRADE, pause_s=0.0)
    care.keeper(backup_folder="elsewhere")._back_up()
    assert len(backups.listing(care.data.folder / "elsewhere")) == 1
    assert len(backups.listing(care.data.backups)) == backups.KEEP_OTHERS


def test_a_backup_that_cannot_be_made_is_told_and_tried_again(care: Care) -> None:
    care.visit(NIGHT)
    (care.data.folder / "stick").write_text("no folder")
    keeper = care.keeper(backup_folder=str(care.data.folder / "stick"))
    keeper._back_up()
    assert care.state.backup_problem == "no_folder"
    assert "could not be made" in " ".join(keeper.notices)
    (care.data.folder / "stick").unlink()
    care.clock.turn(minutes=9)
    keeper._back_up()
    assert care.state.backup_problem
    care.clock.turn(minutes=1)
    keeper._back_up()
    assert (care.state.backup_problem, keeper.notices) == ("", [])
    assert backups.listing(care.data.folder / "stick")


def test_where_none_are_wanted_none_are_made(care: Care) -> None:
    care.keeper(backup_every_h=None)._back_up()
    assert not care.data.backups.exists()


def test_the_disk_is_watched(care: Care) -> None:
    keeper = care.keeper()
    for free, room, word in (
        (10_000_000, Room.PLENTY, ""),
        (400_000, Room.LOW, "filling up"),
        (90_000, Room.NO_COMMENTS, "comments are not asked for"),
        (20_000, Room.CLOSED, "is closed"),
        (10_000_000, Room.PLENTY, ""),
    ):
        care.free = free
        keeper._look_at_disk()
        assert (keeper.room, care.state.room) == (room, str(room))
        assert word in " ".join(keeper.notices)
        assert bool(keeper.notices) == bool(word)


def test_at_night_all_is_checked_once_a_week_and_the_new_each_night(care: Care) -> None:
    care.visit(NIGHT, 3)
    keeper = care.keeper()
    care.night(keeper)
    first = care.state
    assert (first.check_problem, first.proven_seq) == ("", 3), first.check_told
    assert first.checked_at == first.checked_all_at != ""
    care.visit(NIGHT, 2)
    keeper._night()
    assert care.state.checked_at == first.checked_at, "once a day"
    care.clock.turn(days=1)
    keeper._night()
    assert care.state.proven_seq == 5
    assert care.state.checked_all_at == first.checked_all_at
    care.clock.turn(days=6)
    keeper._night()
    assert care.state.checked_all_at != first.checked_all_at


@pytest.mark.parametrize("all_of_it", [True, False])
def test_what_a_check_finds_is_told(care: Care, all_of_it: bool) -> None:
    from tests.store.test_health import _tamper

    care.visit(NIGHT, 3)
    keeper = care.keeper()
    if not all_of_it:
        care.night(keeper)
        care.clock.turn(days=1)
        care.visit(NIGHT, 2)
    _tamper(care.data.database, "UPDATE responses SET language = 'de' WHERE seq = (SELECT max(seq) FROM responses)")
    care.night(keeper)
    assert care.state.check_problem == ("doctor" if all_of_it else "chain")
    assert ("changed after they ended" in " ".join(care.state.check_told)) == all_of_it
    assert "found something" in " ".join(keeper.notices)
    assert care.state.proven_seq == (0 if all_of_it else 4)


def test_nothing_is_done_while_somebody_is_there_or_by_day_break(care: Care) -> None:
    care.visit(NIGHT)
    keeper = care.keeper()
    care.idle = False
    care.night(keeper)
    assert care.state.checked_at == ""
    care.idle = True
    keeper._night()
    assert care.state.checked_at == "", "somebody was there just now"
    care.clock.at = datetime(2026, 6, 30, 1, 0, tzinfo=UTC)
    care.clock.up_s += 601
    keeper._night()
    assert care.state.checked_at == "", "too early"


def test_what_is_too_old_is_erased_at_night(care: Care) -> None:
    care.visit(datetime(2026, 3, 2, tzinfo=UTC), 2)
    care.visit(NIGHT - timedelta(days=1))
    keeper = care.keeper()
    care.night(keeper)
    assert (care.state.erased_on, care.state.erased_comments) == ("2026-06-30", 2)
    with Reader(care.data.database) as reader:
        assert reader.rows("SELECT count(*) FROM answers_long WHERE text NOTNULL") == [(1,)]
        assert reader.rows("SELECT role, action FROM audit") == [("kiosk", "erased")]
    care.clock.turn(days=88)
    care.visit(care.clock.at)
    keeper._night()
    assert (care.state.erased_on, care.state.erased_comments) == ("2026-09-26", 0)
    care.clock.turn(days=3)
    keeper._night()
    assert care.state.erased_comments == 1
    assert health.doctor(care.data.database).well


def test_a_clock_far_ahead_erases_nothing_until_it_has_gone_on_for_three_days(care: Care) -> None:
    care.visit(NIGHT)
    care.clock.turn(days=300)
    keeper = care.keeper(responses_days=90)
    care.night(keeper)
    assert care.state.clock.doubted is not None
    assert "The clock may be wrong" in " ".join(keeper.notices)
    care.clock.turn(hours=71)
    keeper._night()
    assert care.state.erased_on == ""
    care.clock.turn(hours=2)
    keeper._night()
    assert (care.state.erased_on, care.state.erased_responses) != ("", 0)
    assert keeper.notices == []


@pytest.mark.parametrize(
    ("boot", "forward_s", "told"),
    [("boot-1", 0, None), ("boot-1", 130, 130), ("boot-1", -130, -130), ("boot-2", -130, -130), ("boot-2", 9999, None)],
)
def test_a_clock_that_jumped_while_the_program_was_off_is_noted(
    care: Care, boot: str, forward_s: float, told: int | None
) -> None:
    care.keeper()._look_at_clock()
    if boot == "boot-1":
        care.clock.turn(hours=2)
    care.clock.boot_id = boot
    care.clock.at += timedelta(seconds=forward_s)
    keeper = care.keeper()
    keeper._trust = care.state.clock
    keeper._note_leap()
    with Reader(care.data.database) as reader:
        rows = reader.rows("SELECT detail FROM audit WHERE action = 'clock_jumped'")
    assert [msgspec.json.decode(row[0])["seconds"] for row in rows] == ([] if told is None else [told])


def test_the_thread_does_it_all_and_ends(care: Care) -> None:
    care.visit(NIGHT)
    care.free = 400_000
    keeper = care.keeper()
    keeper.start()
    until(lambda: care.told and care.state.backup_at)
    assert keeper.room is Room.LOW
    care.clock.turn(seconds=601)
    until(lambda: care.state.checked_at)
    begun = time.monotonic()
    keeper.close()
    assert time.monotonic() - begun < 5
    assert care.state.clock.last.at == "2026-06-30T03:10:01.000Z"


def test_a_job_that_fails_ends_no_other(care: Care, monkeypatch: pytest.MonkeyPatch) -> None:
    keeper = care.keeper()

    def broken() -> None:
        raise OSError("the disk is gone")

    keeper._guarded("disk", broken)
    keeper._guarded("disk", lambda: pytest.fail("too soon"))
    care.clock.turn(minutes=11)
    done = []
    keeper._guarded("disk", lambda: done.append(1))
    assert done == [1]


def test_a_spoiled_state_is_begun_anew(tmp_path: Path) -> None:
    place = tmp_path / "care.json"
    assert care_state.read(place) == care_state.CareState()
    place.write_bytes(b"\xff")
    assert care_state.read(place) == care_state.CareState()
    assert care_state.update(place, left=5).left == 5
    assert care_state.read(place).left == 5


def test_an_examination_is_broken_off() -> None:
    begun = time.monotonic()
    assert caring.examine([sys.executable, "-c", "import time; time.sleep(60)"], lambda: True) is None
    assert time.monotonic() - begun < 20
    assert caring.examine([sys.executable, "-c", "print('x')"], lambda: False) == {
        "check_problem": "io",
        "check_told": (),
    }
