"""Filling a database with plausible responses, fast: several weeks, desks and languages, from one seed."""

import random
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from kiosk import __version__
from kiosk.assembly.loading import load_settings, load_survey
from kiosk.clock import SystemClock
from kiosk.demo.visitors import Visitor, answer, visitor
from kiosk.paths import DataFolder
from kiosk.store import bulk
from kiosk.store.place import make_folder
from kiosk.store.recording import Place
from kiosk.store.responses import Given, Snapshot, given
from kiosk.store.surveys import Published
from kiosk.store.writer import Writer
from kiosk.survey.condition import AnswerValue
from kiosk.survey.session import Outcome, Step
from kiosk.survey.survey import Survey

DESKS = ("Service desk", "Library desk", "Enrolment desk")
DESK_WEIGHTS = (0.6, 0.25, 0.15)
DAYS = 70
HOURS = range(8, 18)
HOUR_WEIGHTS = (4, 8, 10, 9, 6, 5, 9, 9, 7, 3)
FLAGGED_SHARE = 0.02


def fill(
    files: DataFolder,
    count: int,
    *,
    seed: int,
    day: date,
    survey_path: Path | None,
    progress: Callable[[int], object],
) -> None:
    """Put `count` plausible responses of the ten weeks up to `day` into the database, all or none.

    Args:
        files: the kiosk's files; the database is made if there is none.
        count: how many.
        seed: the same seed gives the same responses.
        day: the last day; if it is today, nothing is later than now.
        survey_path: in place of the survey in the settings.
        progress: told how many more are in.

    Raises:
        CannotStartError: settings or survey cannot be used.
        StoreError: the database cannot be used; nothing was stored.
    """
    make_folder(files.folder)
    device = load_settings(files)
    loaded = load_survey(files, device, survey_path)
    clock = SystemClock()
    writer = Writer(files.database, __version__, lambda _: None, clock)
    try:
        writer.start().result()
        published = writer.publish(loaded.survey, loaded.text).result()
    finally:
        writer.close()
    now = clock.local(clock.now())
    until = now if day == now.date() else datetime(day.year, day.month, day.day, 18).astimezone()
    seen = 0

    def tell(done: int) -> None:
        nonlocal seen
        progress(done - seen)
        seen = done

    place = Place(device.desk, device.kiosk, str(now.tzinfo))
    bulk.load(files.database, snapshots(count, seed, loaded.survey, published, place, until), clock, progress=tell)


def snapshots(
    count: int, seed: int, survey: Survey, published: Published, place: Place, until: datetime
) -> Iterator[Snapshot]:
    """Yield `count` responses in the order of their time, over the ten weeks before `until`.

    Args:
        count: how many.
        seed: the same seed gives the same responses.
        survey: what is asked.
        published: its version in the store.
        place: kiosk and time zone; the desks are the demo's own.
        until: aware; the desk's local time of "now", nothing is later.
    """
    source = random.Random(seed)
    offset = until.utcoffset() or timedelta()
    first = (until - timedelta(days=DAYS - 1)).replace(hour=0, minute=0, second=0, microsecond=0)
    moments = sorted(_moment(source, first, until) for _ in range(count))
    shifts = [source.gauss(0, 0.03) for _ in range(DAYS + 1)]
    for local in moments:
        who = visitor(source, survey.languages, shifts[(local - first).days])
        steps, duration_ms = _steps(source, survey, who)
        started = local.astimezone(UTC)
        left = who.leaves_after is not None
        yield Snapshot(
            id=_uuid7(source, started),
            survey=published.survey,
            survey_version=published.version,
            language=who.language,
            desk=source.choices(DESKS, DESK_WEIGHTS)[0],
            kiosk=place.kiosk,
            started_at=started,
            zone=place.zone,
            utc_offset_s=int(offset.total_seconds()),
            local_day=local.date().isoformat(),
            local_hour=local.hour,
            boot_id="demo",
            status="timed_out" if left else "completed",
            ended_at=started + timedelta(milliseconds=duration_ms),
            duration_ms=duration_ms,
            flags=("rapid_repeat",) if source.random() < FLAGGED_SHARE else (),
            steps=tuple(steps),
        )


def _moment(source: random.Random, first: datetime, until: datetime) -> datetime:
    while True:
        day = first + timedelta(days=source.randrange(DAYS))
        if day.weekday() >= 5 and source.random() < 0.85:
            continue
        hour = source.choices(HOURS, HOUR_WEIGHTS)[0]
        moment = day + timedelta(hours=hour, seconds=source.randrange(3600))
        if moment <= until:
            return moment


def _steps(source: random.Random, survey: Survey, who: Visitor) -> tuple[list[Given], int]:
    """Walk the survey's path as `who`; return the steps and how long it took in ms."""
    heard: dict[str, AnswerValue] = {}
    steps: list[Given] = []
    total_ms = 0
    for question in survey.questions:
        if not all(rule.holds(heard.get(rule.question)) for rule in question.when):
            continue
        spent_ms = source.randint(1200, 6000)
        total_ms += spent_ms
        if who.leaves_after is not None and len(steps) >= who.leaves_after:
            steps.append(Given(question.id, "timed_out", duration_ms=65_000))
            return steps, total_ms + 65_000
        said = answer(source, who, question)
        if said is None:
            steps.append(Given(question.id, "skipped", duration_ms=spent_ms))
            continue
        heard[question.id] = said
        steps.append(given(survey, Step(question.id, Outcome.ANSWERED, said, spent_ms)))
    return steps, total_ms


def _uuid7(source: random.Random, moment: datetime) -> str:
    value = int(moment.timestamp() * 1000) << 80 | source.getrandbits(80)
    return str(UUID(int=(value & ~(0xF << 76) & ~(0b11 << 62)) | 0x7 << 76 | 0b10 << 62))
