"""The machine's clocks."""

import time
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.clock import Clock, SystemClock


def test_now_is_in_utc_and_local_is_the_same_moment() -> None:
    clock: Clock = SystemClock()
    now = clock.now()
    assert now.tzinfo is UTC
    assert abs(now - datetime.now(UTC)) < timedelta(seconds=5)
    assert clock.local(now) == now
    assert clock.local(now).utcoffset() == datetime.now().astimezone().utcoffset()


def test_the_local_zone_is_the_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Kathmandu")
    time.tzset()
    try:
        assert SystemClock().local(datetime(2026, 1, 1, tzinfo=UTC)).isoformat() == "2026-01-01T05:45:00+05:45"
    finally:
        monkeypatch.undo()
        time.tzset()


def test_another_zone_is_taken_up_while_the_program_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.clock.ZONE_READ_EVERY_S", 0.0)
    clock, noon = SystemClock(), datetime(2026, 1, 1, 12, tzinfo=UTC)
    try:
        for zone, hour in (("Europe/Berlin", 13), ("America/Lima", 7), ("UTC", 12)):
            monkeypatch.setenv("TZ", zone)
            assert clock.local(noon).hour == hour
    finally:
        monkeypatch.undo()
        time.tzset()


def test_durations_and_boot_time_never_go_back() -> None:
    clock = SystemClock()
    for read in (clock.monotonic, clock.boot_time):
        moments = [read() for _ in range(100)]
        assert moments == sorted(moments)
    assert clock.boot_time() >= clock.monotonic() - 1


def test_the_boot_has_one_name() -> None:
    assert SystemClock().boot_id == SystemClock().boot_id
    assert len(SystemClock().boot_id) == 36


def test_a_system_that_does_not_name_its_boots_counts_every_start(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_self: object) -> str:
        raise FileNotFoundError

    monkeypatch.setattr("pathlib.Path.read_text", refuse)
    assert SystemClock().boot_id != SystemClock().boot_id
