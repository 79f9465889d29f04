"""Where an export or a report goes, whatever a desk is called and whatever a stick brings along."""

import os
from datetime import date
from pathlib import Path

import pytest

from kiosk.assembly.exporting import _place
from kiosk.assembly.reporting import name_of
from kiosk.export.choice import Format
from kiosk.export.drafts import Draft, draft_path
from kiosk.export.naming import free_path
from kiosk.export.sticks import Stick
from kiosk.export.work import Job

NAMES = (
    *("../../etc/passwd", "..", "/", "/etc/x", "a\0b", "C:\\x", "x\n.sh"),
    *(".hidden", "-rf", "~root", "\u202ecsv.exe", ""),
)


@pytest.mark.parametrize("name", NAMES)
def test_no_desks_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    path = free_path(tmp_path, name, None, "2026-03-02", Format.CSV)
    report = tmp_path / name_of(name, "day", date(2026, 3, 2))
    for place in (path, report):
        assert place.parent == tmp_path
        assert place.name[0] not in ".-~"
        assert place.name.replace("-", "").replace("_", "").replace(".", "").isalnum()


def test_only_the_name_of_a_job_counts_on_a_stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stick = Stick("/dev/sdb1", "stick", tmp_path, writable=True)
    monkeypatch.setattr("kiosk.assembly.exporting.mount", lambda _: stick)
    assert _place(Job(path=Path("../../srv/x.csv"), mount=stick)) == tmp_path / "x.csv"


@pytest.mark.skipif(os.name == "nt", reason="links")
def test_what_lies_where_a_draft_is_written_is_not_written_through(tmp_path: Path) -> None:
    precious = tmp_path / "kiosk.sqlite"
    precious.write_text("precious")
    stick = tmp_path / "stick"
    stick.mkdir()
    target = stick / "all.csv"
    draft_path(target, os.getpid()).symlink_to(precious)
    target.symlink_to(precious)
    with Draft(target) as draft:
        draft.write(b"rows")
        draft.seal()
        draft.keep()
    assert precious.read_text() == "precious"
    assert target.read_text() == "rows"
    assert not target.is_symlink()
