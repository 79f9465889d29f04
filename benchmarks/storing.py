"""How long a response takes to be durable, against the least a disk can do: one write and one flush of 4 KiB."""

import os
import random
import time
from datetime import datetime
from pathlib import Path

import msgspec

from benchmarks.row import Row, median, percentile
from kiosk import __version__
from kiosk.clock import SystemClock
from kiosk.demo.fill import snapshots
from kiosk.paths import resource
from kiosk.store.opening import Held
from kiosk.store.recording import Place
from kiosk.store.responses import OPEN
from kiosk.store.writer import Writer
from kiosk.survey.reading import parse

RAW_BYTES = 4096


def last_tap_to_durable(folder: Path, count: int = 300) -> list[Row]:
    """Compare `Writer.finish` with a raw write and fsync on the same disk, turn by turn.

    One row is until the response is committed and flushed, one until it is acknowledged: it is in the database file,
    too, and the mark is written.

    Args:
        folder: an empty folder on the disk that is meant.
        count: how many of each.
    """
    text = resource("surveys", "desk-visit.yaml").read_bytes()
    survey = parse(text, "desk-visit.yaml")
    writer = Writer(folder / "data" / "kiosk.sqlite", __version__, lambda _: None)
    stored: list[float] = []
    durable: list[float] = []
    committed: list[float] = []
    plain_commit = Held.commit

    def commit(held: Held) -> None:
        plain_commit(held)
        committed.append(time.perf_counter())

    raw: dict[bool, list[float]] = {False: [], True: []}
    descriptor = os.open(folder / "raw", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        Held.commit = commit  # type: ignore[method-assign]
        writer.start().result()
        published = writer.publish(survey, text).result()
        place = Place("Desk", "kiosk-1", "UTC")
        block = random.Random(1).randbytes(RAW_BYTES)
        now = SystemClock().now()
        until = datetime.combine(now.date(), now.time(), now.tzinfo)
        for snapshot in snapshots(count, 1, survey, published, place, until):
            # on the kiosk every answer but the last is already there when the last one is given
            before = msgspec.structs.replace(
                snapshot, status=OPEN, ended_at=None, duration_ms=None, steps=snapshot.steps[:-1]
            )
            writer.save(before).result()
            start = time.perf_counter()
            writer.finish(snapshot).result()
            stored.append(time.perf_counter() - start)
            durable.append(committed[-1] - start)
            # the first flush also pays for what the file system still had to tidy up after the store
            for settled in (False, True):
                start = time.perf_counter()
                os.write(descriptor, block)
                os.fsync(descriptor)
                raw[settled].append(time.perf_counter() - start)
    finally:
        Held.commit = plain_commit  # type: ignore[method-assign]
        os.close(descriptor)
        writer.close()
    flush_ms = median(raw[True]) * 1e3
    return [
        Row(
            "Last tap to durable (committed and flushed)",
            median(durable) * 1e3,
            "write + fsync of 4 KiB, same disk",
            flush_ms,
            "ms",
            most=3.0,
            note=f"p99 {percentile(durable, 0.99) * 1e3:.1f} ms, n = {count}",
        ),
        Row(
            "Last tap to acknowledged (and checkpoint, mark)",
            median(stored) * 1e3,
            "write + fsync of 4 KiB, same disk",
            flush_ms,
            "ms",
            limit=100.0,
            limited=percentile(stored, 0.99) * 1e3,
            limit_of="p99",
            note=f"p99 {percentile(stored, 0.99) * 1e3:.1f} ms, a flush right after {median(raw[False]) * 1e3:.1f} ms",
        ),
    ]
