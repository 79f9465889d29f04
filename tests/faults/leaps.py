"""A kiosk without its screen whose wall clock leaps: visits, the care of the data and the passcodes, and what is true.

The machine's own time goes on evenly; the wall clock, the zone and the boot are what the test says. What must hold
afterwards is looked at by `World.judge`.
"""

import uuid
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from kiosk.access.passcodes import Cost, Passcodes
from kiosk.assembly.caring import Caretaker
from kiosk.assembly.quality import Quality
from kiosk.paths import DataFolder
from kiosk.settings import Settings
from kiosk.store import health
from kiosk.store.reader import Reader
from kiosk.store.recording import Place, Visit
from kiosk.store.responses import IMPLAUSIBLE_CLOCK
from kiosk.store.times import utc_text
from kiosk.store.writer import Writer
from kiosk.survey.condition import AnswerValue
from kiosk.survey.session import Answered, Finished, Session, begin, step
from tests.store import samples

BERLIN = "Europe/Berlin"
COMMENT = "The lady was kind"
KEPT_DAYS = 8
EXAMINED = ["printf", "%s", '{"well": true, "report": {"last_seq": 0, "head": "", "findings": []}}']
"""In place of the examination of the whole file, which has tests of its own."""


class LeapingClock:
    """A wall clock that can be put anywhere, on a machine whose own time is true."""

    def __init__(self, now: datetime, zone: str = BERLIN) -> None:
        self.passed_s = 0.0
        self.zone = ZoneInfo(zone)
        self._began = now
        self._leapt = timedelta(0)
        self._booted_s = 0.0
        self._boots = 1

    def turn(self, **span: float) -> None:
        """Let time pass, for everybody."""
        self.passed_s += timedelta(**span).total_seconds()

    def leap(self, **span: float) -> None:
        """Put the wall clock so far ahead, or back."""
        self._leapt += timedelta(**span)

    def put(self, now: datetime) -> None:
        """Put the wall clock at a moment."""
        self._leapt += now - self.now()

    def put_right(self) -> None:
        """Let the wall clock say what is true."""
        self._leapt = timedelta(0)

    def reboot(self) -> None:
        """Switch the machine off and on."""
        self._booted_s = self.passed_s
        self._boots += 1

    def true(self) -> datetime:
        """Return the time that no leap changes."""
        return self._began + timedelta(seconds=self.passed_s)

    def now(self) -> datetime:
        return self.true() + self._leapt

    def local(self, moment: datetime) -> datetime:
        return moment.astimezone(self.zone)

    def monotonic(self) -> float:
        return self.passed_s

    def boot_time(self) -> float:
        return self.passed_s - self._booted_s

    @property
    def boot_id(self) -> str:
        return f"boot-{self._boots}"


class Taken(msgspec.Struct, frozen=True):
    """A visit that was acknowledged: when it really was, and what the wall said at the first tap."""

    id: str
    seq: int
    true: datetime
    wall: datetime
    commented: bool


class Begun(msgspec.Struct, frozen=True):
    """A visit of which the scales are answered."""

    visit: Visit
    session: Session
    true: datetime
    wall: datetime


class World:
    """The parts of the kiosk that ask what time it is, put together as the program does."""

    def __init__(self, folder: Path, now: datetime, zone: str = BERLIN) -> None:
        """Open the store, and begin the care of the data."""
        folder.mkdir(mode=0o700, exist_ok=True)
        self.data = DataFolder(folder)
        self.clock = LeapingClock(now, zone)
        self.device = Settings(comments_days=KEPT_DAYS)
        self.passcodes = Passcodes(self.data.access, self.clock, Cost(memory_kib=8, passes=1))
        self.taken: list[Taken] = []
        self._survey = samples.survey()
        self._open()

    def restart(self, *, reboot: bool = False) -> None:
        """End the program and start it again, with the machine if `reboot`."""
        self.close()
        if reboot:
            self.clock.reboot()
        self._open()

    def close(self) -> None:
        """End the program."""
        self.keeper.close()
        self.quality.close()
        self._writer.close()

    def _open(self) -> None:
        self._writer = Writer(self.data.database, "1.0", lambda _: None, self.clock)
        self._writer.start().result(20)
        self._writer.publish(self._survey, samples.TEXT).result(20)
        self.keeper = Caretaker(
            self.data, self.device, self.clock, lambda: True, lambda: None, EXAMINED, free=lambda _: 10**10
        )
        self.keeper._begin()
        self.quality = Quality(self.device, self.clock, lambda: Reader(self.data.database))
        self.quality.is_clock_in_doubt = lambda: self.keeper.is_clock_in_doubt

    # -- what happens

    def visit(self, *, comment: bool = False) -> Taken:
        """Let somebody answer everything; what is returned was acknowledged."""
        return self.finish(self.begin(), comment=comment)

    def begin(self) -> Begun:
        """Let somebody answer the scales; each answer is on disk."""
        place = Place("Desk", "kiosk-1", str(self.clock.zone))
        visit = self.quality.watch(Visit("desk-visit", 1, place, self.clock), trial=False)
        assert visit is not None
        begun = Begun(visit, begin(self._survey, "en", self.clock.monotonic()), self.clock.true(), self.clock.now())
        for question, value in (("satisfaction", 4), ("ease", 6), ("recommend", 9)):
            begun = self._give(begun, question, value)
        return begun

    def finish(self, begun: Begun, *, comment: bool = False, meanwhile: Callable[[], None] = lambda: None) -> Taken:
        """Let somebody who has answered the scales go through to the end; `meanwhile` comes before the last commit."""
        begun = self._give(begun, "comment", COMMENT if comment else "")
        meanwhile()
        session = step(begun.session, Finished(self.clock.monotonic()))
        receipt = self._writer.finish(begun.visit.snapshot(session, self.clock)).result(20)
        self.taken.append(Taken(begun.visit.id, receipt.seq, begun.true, begun.wall, comment))
        return self.taken[-1]

    def _give(self, begun: Begun, question: str, value: AnswerValue) -> Begun:
        self.clock.turn(seconds=3)
        session = step(begun.session, Answered(self.clock.monotonic(), question, value))
        assert session is not begun.session
        self._writer.save(begun.visit.snapshot(session, self.clock)).result(20)
        return msgspec.structs.replace(begun, session=session)

    def live(self, *, every_h: float = 1.0, **span: float) -> None:
        """Let time pass without visitors; the data is taken care of."""
        left_s = timedelta(**span).total_seconds()
        while left_s > 0:
            passes_s = min(left_s, 3600 * every_h)
            self.clock.turn(seconds=passes_s)
            left_s -= passes_s
            self.keeper._look()

    # -- what must hold

    @property
    def flagged(self) -> list[bool]:
        """Of each response in its order, whether its clock cannot have been right."""
        with Reader(self.data.database) as reader:
            rows = reader.rows("SELECT flags FROM responses WHERE seq NOTNULL ORDER BY seq")
        return [IMPLAUSIBLE_CLOCK in flags.split() for (flags,) in rows]

    @property
    def leaps(self) -> list[int]:
        """The leaps in the log, seconds each."""
        with Reader(self.data.database) as reader:
            rows = reader.rows("SELECT detail FROM audit WHERE action = 'clock_jumped' ORDER BY seq")
        return [msgspec.json.decode(detail)["seconds"] for (detail,) in rows]

    @property
    def comments(self) -> int:
        """How many comments are kept."""
        with Reader(self.data.database) as reader:
            ((count,),) = reader.rows("SELECT count(*) FROM answers WHERE text NOTNULL")
        return int(count)

    @property
    def comments_due(self) -> int:
        """How many comments must be there: none that is younger than it may be kept goes."""
        oldest = self.clock.true() - timedelta(days=KEPT_DAYS)
        return sum(taken.commented and taken.true >= oldest for taken in self.taken)

    def judge(self) -> None:
        """See that all is stored in the order in which it was acknowledged, on the days that the wall said."""
        with Reader(self.data.database) as reader:
            rows = reader.rows(
                "SELECT id, seq, local_day, local_hour, utc_offset_s, zone, started_at FROM responses ORDER BY seq"
            )
            days = reader.rows("SELECT day, started, completed FROM day_funnel ORDER BY day")
            counted = reader.rows("SELECT day, question_version, sum(n) FROM day_tally GROUP BY 1, 2")
        assert [(row[0], row[1]) for row in rows] == [(taken.id, taken.seq) for taken in self.taken], "the order"
        assert [taken.seq for taken in self.taken] == list(range(1, len(self.taken) + 1)), "the numbers"
        for taken, (name, _, day, hour, offset_s, zone, at) in zip(self.taken, rows, strict=True):
            wall = taken.wall.astimezone(ZoneInfo(zone))
            offset = wall.utcoffset()
            assert offset is not None
            assert (day, hour, offset_s) == (wall.date().isoformat(), wall.hour, int(offset.total_seconds()))
            assert at == utc_text(taken.wall)
            told = uuid.UUID(name)
            assert (told.version, told.int >> 80) == (7, max(0, int(taken.wall.timestamp() * 1000)))
        assert len({taken.id for taken in self.taken}) == len(self.taken)
        by_day = Counter(row[2] for row in rows)
        assert days == [(day, count, count) for day, count in sorted(by_day.items())], "the days' totals"
        assert len(counted) == 3 * len(by_day)
        assert {(day, count) for day, _, count in counted} == set(by_day.items())
        assert self.comments >= self.comments_due, "a comment went before its time"
        found = health.doctor(self.data.database)
        assert found.well, found.findings
