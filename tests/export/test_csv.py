"""CSV: every response and every character of it, in a file that is whole or not there."""

import csv as reading
import io
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.clock import SystemClock
from kiosk.export import csv
from kiosk.store import bulk, pages
from kiosk.store.errors import StoreError, Trouble
from kiosk.store.reader import Reader
from kiosk.store.responses import Given
from kiosk.store.writer import Writer
from tests.store import samples


def _export(path: Path, target: Path, **options: object) -> list[dict[str, str]]:
    with Reader(path) as reader:
        done = csv.write(reader, target, **options)  # type: ignore[arg-type]
    assert done is not None
    found = list(reading.DictReader(io.StringIO(target.read_bytes().decode(), newline="")))
    assert done == csv.Exported(target, len(found))
    return found


def test_a_row_has_all_of_a_response(writer: Writer, path: Path, tmp_path: Path) -> None:
    steps = samples.steps(2, 7, 0, (1, 3), "Zu lange, aber “nett”.\nDanke")
    writer.finish(samples.snapshot(1, steps, flags=("burst", "fast_read"))).result(10)
    (row,) = _export(path, tmp_path / "out.csv")
    assert row == {
        "seq": "1",
        "id": samples.snapshot(1).id,
        "survey": "desk-visit",
        "survey_version": "1",
        "desk": "Front desk",
        "kiosk": "kiosk-1",
        "language": "en",
        "started_at": "2026-03-02T09:31:00.000Z",
        "zone": "Europe/Berlin",
        "utc_offset_s": "3600",
        "local_day": "2026-03-02",
        "local_hour": "10",
        "status": "completed",
        "ended_at": "2026-03-02T09:31:20.000Z",
        "duration_ms": "20000",
        "early_taps": "1",
        "flags": "burst fast_read",
        "flagged": "1",
        "satisfaction": "2",
        "satisfaction_outcome": "answered",
        "satisfaction_version": "1",
        "satisfaction_ms": "1200",
        "ease": "7",
        "ease_outcome": "answered",
        "ease_version": "1",
        "ease_ms": "900",
        "recommend": "0",
        "recommend_outcome": "answered",
        "recommend_version": "1",
        "recommend_ms": "1500",
        "reason": "wait;result",
        "reason_outcome": "answered",
        "reason_version": "1",
        "reason_ms": "2000",
        "comment": "Zu lange, aber “nett”.\nDanke",
        "comment_outcome": "answered",
        "comment_version": "1",
        "comment_ms": "8000",
    }


def test_the_file_is_rfc_4180_in_utf_8(writer: Writer, path: Path, tmp_path: Path) -> None:
    writer.finish(samples.snapshot(1, samples.steps(comment='a "b", c'))).result(10)
    _export(path, tmp_path / "out.csv")
    data = (tmp_path / "out.csv").read_bytes()
    assert data.startswith(b"seq,id,survey,")
    assert data.count(b"\r\n") == 2
    assert data.endswith(b'"a ""b"", c",answered,1,8000\r\n')
    assert (tmp_path / "out.csv").stat().st_mode & 0o777 == 0o600


def test_what_was_not_answered_is_empty_and_told_why(writer: Writer, path: Path, tmp_path: Path) -> None:
    given_steps = (Given("satisfaction", "answered", 1), Given("reason", "timed_out"))
    writer.finish(samples.snapshot(1, given_steps, status="timed_out")).result(10)
    (row,) = _export(path, tmp_path / "out.csv")
    assert (row["reason"], row["reason_outcome"]) == ("", "timed_out")
    assert (row["ease"], row["ease_outcome"], row["ease_ms"]) == ("", "", "")
    assert row["status"] == "timed_out"


def test_an_open_response_is_not_exported(writer: Writer, path: Path, tmp_path: Path) -> None:
    writer.save(samples.snapshot(1, status="open")).result(10)
    assert _export(path, tmp_path / "out.csv") == []


def test_days_and_desks_can_be_chosen(writer: Writer, path: Path, tmp_path: Path) -> None:
    for number in range(6):
        writer.finish(samples.snapshot(number * 24 * 60, desk="AB"[number % 2])).result(10)
    target = tmp_path / "out.csv"

    def numbers(**options: object) -> list[str]:
        return [row["seq"] for row in _export(path, target, **options)]

    assert numbers() == ["1", "2", "3", "4", "5", "6"]
    assert numbers(first_day="2026-03-03", last_day="2026-03-05") == ["2", "3", "4"]
    assert numbers(first_day="2026-03-04", desk="A") == ["3", "5"]
    assert numbers(last_day="2026-03-01") == []


def test_all_wordings_of_a_question_share_a_column(writer: Writer, path: Path, tmp_path: Path) -> None:
    writer.finish(samples.snapshot(1, samples.steps(1, reason=(1,)))).result(10)
    text = samples.TEXT.replace(b"      - {id: wait, text: {en: The wait, de: Die Wartezeit}}\n", b"")
    writer.publish(samples.survey(text), text).result(10)
    writer.finish(samples.snapshot(2, samples.steps(1, reason=(1, 2)), version=2)).result(10)
    rows = _export(path, tmp_path / "out.csv")
    assert [(row["reason"], row["reason_version"]) for row in rows] == [("wait", "1"), ("tone;result", "2")]


def test_questions_of_two_surveys_are_told_apart(writer: Writer, path: Path, tmp_path: Path) -> None:
    other = samples.TEXT.replace(b"id: desk-visit", b"id: phone").replace(b"id: ease", b"id: wait_time")
    writer.publish(samples.survey(other), other).result(10)
    writer.finish(samples.snapshot(1)).result(10)
    (row,) = _export(path, tmp_path / "out.csv")
    assert row["desk-visit.satisfaction"] == "4"
    assert row["phone.satisfaction"] == ""
    assert row["ease"] == "6"
    assert row["wait_time"] == ""


def test_more_questions_than_sqlite_can_join(
    writer: Writer, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(5):
        writer.finish(samples.snapshot(number, samples.steps(number + 1, comment=f"c{number}"))).result(10)
    whole = _export(path, tmp_path / "whole.csv")
    monkeypatch.setattr(pages, "_JOINS", 2)
    monkeypatch.setattr(pages, "PAGE", 2)
    assert _export(path, tmp_path / "parts.csv") == whole


HOSTILE = [
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(1+1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    " =1+1",
    "   =1+1",
    "\u00a0=1+1",
    "\u3000=1+1",
    "\ufeff=1+1",
    "\u200b=1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(1)",
    '=HYPERLINK("http://example.org";"x")',
    "=WEBSERVICE(A1)",
    '"=1+1',
    ";=1+1",
]


@pytest.mark.parametrize("text", HOSTILE[:20])
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(text: str) -> None:
    assert csv.guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["fine", "2 + 2 = 4", "", "it's ok", "(no)", "日本語 =", "a\n=1"])
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert csv.guarded(text) == text


def test_no_field_of_the_file_begins_a_formula(writer: Writer, path: Path, tmp_path: Path) -> None:
    for number, text in enumerate(HOSTILE):
        steps = samples.steps(comment=text)
        writer.finish(samples.snapshot(number, steps, desk="=desk()" if number == 3 else "Desk")).result(10)
    for row in _export(path, tmp_path / "out.csv"):
        assert not any(field.lstrip(" \u00a0\u3000\ufeff\u200b").startswith(csv._FORMULA) for field in row.values())
    raw = _export(path, tmp_path / "raw.csv", raw=True)
    assert [row["comment"] for row in raw] == HOSTILE


TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    texts=st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1), min_size=1)
)
def test_every_text_comes_back(texts: list[str], writer: Writer, path: Path, tmp_path: Path) -> None:
    with Reader(path) as reader:
        start = reader.last_seq()
    for number, text in enumerate(texts, start):
        writer.finish(samples.snapshot(number, samples.steps(comment=text[:500]))).result(10)
    rows = _export(path, tmp_path / "out.csv", raw=True)[start:]
    assert [row["comment"] for row in rows] == [text[:500] for text in texts]


class TestNoHalfFile:
    """Whatever goes wrong, the folder holds the old file or the new one and nothing else."""

    @pytest.fixture
    def many(self, writer: Writer, path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        writer.close()
        bulk.load(path, (samples.snapshot(number) for number in range(50)), SystemClock())
        monkeypatch.setattr(pages, "PAGE", 10)
        return path

    def test_progress_is_told_and_cancelling_leaves_nothing(self, many: Path, tmp_path: Path) -> None:
        target = tmp_path / "out" / "file.csv"
        told: list[tuple[int, int]] = []
        with Reader(many) as reader:
            done = csv.write(
                reader, target, progress=lambda n, of: told.append((n, of)), cancelled=lambda: len(told) == 3
            )
            assert done is None
            assert told == [(10, 50), (20, 50), (30, 50)]
            assert list(target.parent.iterdir()) == []
            target.write_text("the old one")
            assert csv.write(reader, target, cancelled=lambda: True) is None
            assert target.read_text() == "the old one"
            assert csv.write(reader, target) == csv.Exported(target, 50)
        assert list(target.parent.iterdir()) == [target]
        assert len(target.read_bytes().split(b"\r\n")) == 52

    def test_an_error_midway_leaves_the_old_file(self, many: Path, tmp_path: Path) -> None:
        target = tmp_path / "out" / "file.csv"
        target.parent.mkdir()
        target.write_text("the old one")

        def full(done: int, _: int) -> None:
            if done == 30:
                raise OSError(28, os.strerror(28))

        with Reader(many) as reader, pytest.raises(StoreError, match="No half file") as caught:
            csv.write(reader, target, progress=full)
        assert caught.value.code is Trouble.DISK_FULL
        assert caught.value.path == target
        assert [file.read_text() for file in target.parent.iterdir()] == ["the old one"]

    def test_a_folder_that_cannot_be_made_is_told(self, many: Path, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("in the way")
        with Reader(many) as reader, pytest.raises(StoreError) as caught:
            csv.write(reader, tmp_path / "file" / "out.csv")
        assert caught.value.code is Trouble.NO_FOLDER

    def test_responses_that_come_meanwhile_are_for_the_next_export(self, many: Path, tmp_path: Path) -> None:
        writer = Writer(many, "1.0", lambda _: None)
        writer.start().result(10)
        numbers = iter(range(1000, 2000))

        def more(*_: int) -> None:
            writer.finish(samples.snapshot(next(numbers))).result(10)

        with Reader(many) as reader:
            done = csv.write(reader, tmp_path / "out.csv", progress=more)
            assert done is not None
            assert done.rows == 50
            assert reader.last_seq() == 55
        writer.close()
