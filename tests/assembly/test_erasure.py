"""Erasing one response while the kiosk runs: no file of the kiosk holds its words, its id or its comment's digest."""

from pathlib import Path

from kiosk.assembly import erasure
from kiosk.assembly.auditing import Auditor
from kiosk.assembly.program_log import ProgramLog, last_lines
from kiosk.clock import SystemClock
from kiosk.paths import DataFolder
from kiosk.settings import Settings
from kiosk.store import backup, health, receipts
from kiosk.store.audit import Action
from kiosk.store.reader import Reader
from kiosk.store.writer import Writer
from tests.faults import results
from tests.store import samples

SECRET = "The lady at desk four was kind"


def holding(folder: Path, text: bytes) -> set[str]:
    """Return the names of all files below a folder that hold a text."""
    return {place.name for place in folder.rglob("*") if place.is_file() and text in place.read_bytes()}


def test_nothing_of_it_is_left_in_any_file_at_once(data: DataFolder) -> None:
    clock, device = SystemClock(), Settings(kiosk="kiosk-1")
    log, auditor = ProgramLog(data.program_log, clock), Auditor(data, clock, "kiosk-1")
    writer = Writer(data.database, "1.0", lambda _: None)
    try:
        writer.start().result(20)
        writer.publish(samples.survey(), samples.TEXT).result(20)
        for number in range(6):
            given = samples.steps(1, reason=(1, 3), comment=f"{SECRET} {number}")
            writer.save(samples.snapshot(number, given, status="open")).result(20)
            writer.finish(samples.snapshot(number, given)).result(20)
        gone, stays = samples.snapshot(2).id, samples.snapshot(3).id
        made = backup.make(data.database, data.backups, clock)
        assert made is not None
        match = erasure.find(data, receipts.receipt(gone))
        texts = [gone.encode(), f"{SECRET} 2".encode()]
        for text in texts:
            assert holding(data.folder, text) >= {data.database.name, made.path.name}, "this test can find it"
        log.write("info", "goes on")
        auditor.note("kiosk", Action.STARTED, {"version": "1.0"})

        first = erasure.erase(data, device, clock, "admin", match)
        assert first.backups == (made.path,)
        assert first.log_is_empty
        for text in texts:
            assert holding(data.folder, text) == {made.path.name}, "gone from the live files at once"

        second = erasure.erase(data, device, clock, "admin", match, also_backups=True)
        assert (second.backups, second.traces, second.aside, second.exports) == ((), (), (), ())
        writer.finish(samples.snapshot(7)).result(20)
        for text in texts:
            assert holding(data.folder, text) == set()
        assert holding(data.folder, stays.encode()) >= {data.database.name, made.path.name}, "of it alone"
    finally:
        auditor.close()
        log.close()
        writer.close()
    looked_at = [place for place in data.folder.rglob("*") if place.is_file()]
    left = {name for text in texts for name in holding(data.folder, text)}
    assert left == set()
    assert {data.database.name, made.path.name, "kiosk.log"} <= {place.name for place in looked_at}
    assert last_lines(data.program_log, 1)
    with Reader(data.database) as reader:
        assert reader.rows("SELECT count(*) FROM audit WHERE action = 'erased'") != [(0,)], "what was done is known"
    assert health.doctor(data.database).well
    results.write("erasure", "pytest tests/assembly/test_erasure.py", files=len(looked_at), left=len(left))
