"""The wall clock leaps: nobody is refused, nothing is lost, days and order are right, waits and retention hold."""

import os
import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.access.passcodes import Locked, Wrong
from kiosk.access.roles import Role
from kiosk.assembly import clock_trust
from kiosk.assembly.report_schedule import ReportSchedule
from kiosk.settings import Settings
from kiosk.store import backups
from tests.faults import results
from tests.faults.leaps import BERLIN, KEPT_DAYS, LeapingClock, World

LEAPS = int(os.environ.get("KIOSK_CLOCK_JUMPS", "8"))
NOON = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
Open = Callable[..., World]


@pytest.fixture
def open_world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Open]:
    """Return what makes a world; nothing is killed here, so its files may lie in memory."""
    made: list[World] = []

    def make(now: datetime = NOON, zone: str = BERLIN) -> World:
        made.append(World(tmp_path_factory.mktemp("world"), now, zone))
        return made[-1]

    yield make
    for world in made:
        world.close()


def test_two_hours_back(open_world: Open) -> None:
    world = open_world()
    world.live(hours=1)
    world.visit()
    world.clock.leap(hours=-2)
    world.visit()
    world.live(hours=1)
    world.clock.put_right()
    world.live(hours=1)
    world.visit()
    assert world.flagged == [False, True, False]
    world.judge()


def test_four_hundred_days_ahead_for_an_hour_lose_nothing(open_world: Open) -> None:
    """With visits meanwhile, in the night in which what is too old is erased, and with the program started anew."""
    world = open_world()
    for _ in range(KEPT_DAYS // 2):
        world.live(days=2, every_h=24)
        world.visit(comment=True)
    before = {one.path for one in backups.listing(world.data.backups)}
    world.live(hours=1)
    world.clock.leap(days=400)
    world.live(hours=1, every_h=0.5)
    world.visit(comment=True)
    world.live(hours=1, every_h=0.5)
    world.restart()
    world.live(hours=1, every_h=0.5)
    world.visit(comment=True)
    world.restart(reboot=True)
    world.live(hours=1, every_h=0.5)
    assert world.comments == KEPT_DAYS // 2 + 2
    world.clock.put_right()
    world.live(hours=1, every_h=0.5)
    world.visit(comment=True)
    assert world.flagged == [False] * (KEPT_DAYS // 2) + [True, True, False], "not those that came before and after"
    assert world.comments == KEPT_DAYS // 2 + 3
    after = {one.path for one in backups.listing(world.data.backups)}
    assert len(before - after) <= len(after - before), "no more went than came"
    world.judge()
    world.live(days=KEPT_DAYS + 8, every_h=24)
    assert world.comments == 0, "what is really too old goes still"
    world.judge()


def test_the_control_that_believes_every_clock_loses_comments(
    open_world: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock_trust, "_goes_on", lambda _before, _now: True)
    world = open_world()
    world.visit(comment=True)
    world.live(hours=1)
    world.clock.leap(days=400)
    world.visit(comment=True)
    world.live(hours=1, every_h=0.5)
    assert world.comments < world.comments_due, "this test cannot find a loss"


def test_a_clock_that_is_right_at_last_is_believed_at_last(open_world: Open) -> None:
    """The machine was off for two months; three days of running later what is too old goes."""
    world = open_world()
    world.visit(comment=True)
    world.live(hours=1)
    world.clock.turn(days=60)
    world.restart(reboot=True)
    world.live(days=2.5, every_h=12)
    assert world.keeper.is_clock_in_doubt
    world.live(days=1, every_h=12)
    assert not world.keeper.is_clock_in_doubt
    world.live(days=1)
    assert world.comments == 0
    world.judge()


def test_1970(open_world: Open) -> None:
    world = open_world()
    world.visit(comment=True)
    world.clock.put(datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC))
    world.visit(comment=True)
    world.live(days=2, every_h=12)
    world.visit(comment=True)
    assert world.flagged == [False, True, True]
    assert max(one.manifest.last_seq for one in backups.listing(world.data.backups)) == 2, "backups go on"
    world.judge()


def test_across_the_end_of_32_bits(open_world: Open) -> None:
    end = datetime(2038, 1, 19, 3, 14, 7, tzinfo=UTC)
    world = open_world(end - timedelta(seconds=20))
    for _ in range(5):
        world.visit()
    assert world.clock.now() > end
    assert not any(world.flagged)
    world.live(days=2, every_h=6)
    world.judge()


@pytest.mark.parametrize(("day", "hours"), [("2026-03-29", 23), ("2026-10-25", 25)])
def test_summer_time(open_world: Open, day: str, hours: int) -> None:
    """A visit at each half hour of the day; it has 23 or 25 hours, and one of them is not there or there twice."""
    world = open_world(datetime.fromisoformat(f"{day}T00:00").replace(tzinfo=ZoneInfo(BERLIN)).astimezone(UTC))
    while world.clock.local(world.clock.now()).date().isoformat() == day:
        world.visit()
        world.clock.turn(minutes=30)
    found = [taken.wall.astimezone(ZoneInfo(BERLIN)).hour for taken in world.taken]
    assert len(found) == pytest.approx(2 * hours, abs=1)
    assert found.count(2) == pytest.approx({23: 0, 25: 4}[hours], abs=1)
    assert not any(world.flagged)
    world.judge()


def test_a_leap_day(open_world: Open) -> None:
    world = open_world(datetime(2028, 2, 28, 12, 0, tzinfo=UTC))
    for _ in range(3):
        world.visit()
        world.live(days=1, every_h=6)
    assert [taken.wall.day for taken in world.taken] == [28, 29, 1]
    assert not any(world.flagged)
    world.judge()


def test_another_zone_while_the_kiosk_runs(open_world: Open) -> None:
    world = open_world()
    world.visit()
    world.clock.zone = ZoneInfo("Pacific/Kiritimati")
    world.visit()
    world.clock.zone = ZoneInfo("Pacific/Pago_Pago")
    world.visit()
    assert not any(world.flagged), "it is the same moment"
    world.live(days=1, every_h=12)
    world.judge()


def test_a_boot_without_the_networks_time(open_world: Open) -> None:
    """Each morning the machine begins in 1970 until it has asked; that must not put off retention for ever."""
    world = open_world()
    expected = []
    for _ in range(KEPT_DAYS + 5):
        world.visit(comment=True)
        world.live(hours=8, every_h=4)
        world.clock.turn(hours=16)
        world.clock.put(datetime(1970, 1, 1, tzinfo=UTC))
        world.restart(reboot=True)
        world.live(minutes=1)
        expected += [False]
        if len(expected) % 8 == 1:
            world.visit(comment=True)
            expected += [True]
        world.clock.put_right()
        world.live(minutes=20, every_h=0.5)
    assert world.flagged == expected
    assert 0 < world.comments < len(expected), "what is too old went"
    world.judge()


def test_a_new_device_whose_clock_is_set_while_it_is_set_up(open_world: Open) -> None:
    world = open_world()
    world.clock.put(datetime(1970, 1, 1, tzinfo=UTC))
    world.live(minutes=5)
    world.visit()
    world.live(minutes=5)
    world.clock.put_right()
    world.live(minutes=5)
    assert not world.keeper.is_clock_in_doubt
    world.visit()
    assert world.flagged == [True, False]
    world.judge()


@pytest.mark.parametrize("leap", [{"days": 400}, {"hours": -2}, {"days": -20000}])
def test_during_a_visit(open_world: Open, leap: dict[str, float]) -> None:
    world = open_world()
    world.visit()
    begun = world.begin()
    world.clock.leap(**leap)
    world.finish(begun)
    world.finish(world.begin(), meanwhile=lambda: world.clock.put_right())
    world.visit()
    assert world.flagged == [False, True, True, False]
    world.judge()


def test_between_the_last_answer_and_the_commit(open_world: Open) -> None:
    world = open_world()
    world.finish(world.begin(), meanwhile=lambda: world.clock.leap(days=400))
    world.finish(world.begin(), meanwhile=lambda: world.clock.put_right())
    world.visit()
    assert world.flagged == [True, True, False]
    world.judge()


def test_waits_count_the_time_since_boot_and_go_on_after_a_restart(open_world: Open) -> None:
    world = open_world()
    world.passcodes.set(Role.ADMIN, "73910284")
    assert [world.passcodes.check("99999998") for _ in range(5)][-1] == Wrong(30, 0)
    for leap in ({"hours": 2}, {"days": 400}, {"days": -20000}):
        world.clock.leap(**leap)
        assert world.passcodes.check("73910284") == Locked(30)
    world.clock.turn(seconds=10)
    assert world.passcodes.check("73910284") == Locked(20)
    world.restart(reboot=True)
    world.clock.leap(days=10)
    assert world.passcodes.wait_s() >= 20
    world.judge()


def test_across_midnight_no_report_is_made_of_a_day_that_is_not_over(open_world: Open, tmp_path: Path) -> None:
    world = open_world()
    made = tmp_path / "made"
    device = Settings(reports=("day",))
    reports = ReportSchedule(world.data, device, world.clock, lambda: True, ["touch", str(made)])
    world.live(hours=1)
    world.visit()
    world.clock.leap(hours=13)
    world.live(minutes=30, every_h=0.5)
    world.visit()
    reports.look()
    assert not made.exists()
    assert reports._process is None
    world.clock.put_right()
    world.live(minutes=30, every_h=0.5)
    world.visit()
    reports.look()
    assert reports._process is not None
    assert reports._process.wait(20) == 0
    reports.close()
    assert world.flagged == [False, True, False]
    world.judge()


def test_any_leaps(open_world: Open) -> None:
    """Leaps at random, restarts and reboots among them; what was acknowledged is stored, and no comment goes early."""
    seed = int(os.environ.get("KIOSK_SEED", random.randrange(10**6)))
    chance = random.Random(seed)
    world = open_world()
    for _ in range(LEAPS):
        world.visit(comment=True)
        _leap(world.clock, chance)
        if chance.random() < 0.3:
            world.restart(reboot=chance.random() < 0.5)
        begun = world.begin()
        if chance.random() < 0.3:
            _leap(world.clock, chance)
        world.finish(begun, comment=True, meanwhile=lambda: _leap(world.clock, chance))
        world.live(hours=chance.uniform(0.1, 30), every_h=chance.choice((1, 5)))
        assert world.comments >= world.comments_due, f"seed {seed}"
    world.judge()
    results.write(
        "clock jumps",
        f"KIOSK_CLOCK_JUMPS={LEAPS} pytest tests/faults/test_clock_jumps.py",
        jumps=LEAPS,
        acknowledged=len(world.taken),
        lost=len(world.taken) - len(world.flagged),
    )


def _leap(clock: LeapingClock, chance: random.Random) -> None:
    match chance.randrange(6):
        case 0:
            clock.leap(hours=-2)
        case 1:
            clock.leap(days=400)
        case 2:
            clock.put(datetime(1970, 1, 1, tzinfo=UTC))
        case 3:
            clock.put(datetime(2038, 1, 19, 3, 14, 0, tzinfo=UTC))
        case 4:
            clock.leap(seconds=chance.uniform(-4000, 4000))
        case 5:
            clock.put_right()
