"""CSV: every response and every character of it, in a file that is whole or not there."""

import csv as reading
import hashlib
import io
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.export import files, guard
from kiosk.export.choice import Choice, Format, excel_signs
from kiosk.store import pages
from kiosk.store.pages import Shape, Wanted
from kiosk.store.reader import Reader
from kiosk.store.responses import Given
from kiosk.store.writer import Writer
from tests.export.hostile import HARMLESS, HOSTILE, INVISIBLE_FIRST
from tests.store import samples

ALL = Shape(times=True)


def _export(path: Path, target: Path, choice: Choice | None = None) -> list[dict[str, str]]:
    with Reader(path) as reader:
        done = files.write(reader, target, choice)
    assert done is not None
    data = target.read_bytes()
    found = list(reading.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert (done.path, done.rows, done.size) == (target, len(found), len(data))
    assert done.sha256 == hashlib.sha256(data).hexdigest()
    return found


def test_a_row_has_all_of_a_response(writer: Writer, path: Path, tmp_path: Path) -> None:
    steps = samples.steps(2, 7, 0, (1, 3), "Zu lange, aber “nett”.\nDanke")
    writer.finish(samples.snapshot(1, steps, flags=("burst", "fast_read"))).result(10)
    (row,) = _export(path, tmp_path / "out.csv", Choice(shape=ALL))
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


HEADER = (
    b"seq,survey,survey_version,desk,kiosk,language,local_day,status,early_taps,flags,flagged,"
    b"satisfaction,satisfaction_outcome,satisfaction_version,ease,ease_outcome,ease_version,"
    b"recommend,recommend_outcome,recommend_version,reason,reason_outcome,reason_version,"
    b"comment,comment_outcome,comment_version\r\n"
)


def test_the_file_is_rfc_4180_in_utf_8_and_tells_no_minute(writer: Writer, path: Path, tmp_path: Path) -> None:
    writer.finish(samples.snapshot(1, samples.steps(2, reason=(1, 3), comment='a "b", ç\n'))).result(10)
    _export(path, tmp_path / "out.csv")
    assert (tmp_path / "out.csv").read_bytes() == HEADER + (
        b"1,desk-visit,1,Front desk,kiosk-1,en,2026-03-02,completed,1,,0,"
        b"2,answered,1,6,answered,1,9,answered,1,wait;result,answered,1,"
        b'"a ""b"", \xc3\xa7\n",answered,1\r\n'
    )
    assert (tmp_path / "out.csv").stat().st_mode & 0o777 == 0o600
    assert b"09:31" not in (tmp_path / "out.csv").read_bytes()
    assert samples.snapshot(1).id.encode() not in (tmp_path / "out.csv").read_bytes()  # it begins with the moment


def test_for_excel_it_has_a_mark_the_countrys_separator_and_numbers_that_stay_numbers(
    writer: Writer, path: Path, tmp_path: Path
) -> None:
    writer.finish(samples.snapshot(1, samples.steps(2, reason=(1, 3), comment="-5; =1+1"))).result(10)
    choice = Choice(format=Format.EXCEL, separator=";", decimal=",", shape=Shape(times=True))
    data = _bytes(path, tmp_path / "o.csv", choice)
    (row,) = reading.DictReader(io.StringIO(data.decode("utf-8-sig")), delimiter=";")
    assert data.startswith(b"\xef\xbb\xbfseq;id;survey;")
    assert b';"wait;result";answered;1;2000;"\'-5; =1+1";answered;1;8000\r\n' in data
    assert row["reason"] == "wait;result"
    west = samples.snapshot(2, samples.steps())
    writer.finish(msgspec.structs.replace(west, utc_offset_s=-18000)).result(10)
    assert b";Europe/Berlin;-18000;" in _bytes(path, tmp_path / "o.csv", choice)


def _bytes(path: Path, target: Path, choice: Choice) -> bytes:
    with Reader(path) as reader:
        assert files.write(reader, target, choice) is not None
    return target.read_bytes()


@pytest.mark.parametrize(
    ("locale", "signs"),
    [
        ("en", (",", ".")),
        ("en_GB.UTF-8", (",", ".")),
        ("de_DE", (";", ",")),
        ("de-AT", (";", ",")),
        ("de_CH", (";", ".")),
        ("fr_FR.UTF-8", (";", ",")),
        ("es_MX", (",", ".")),
        ("ja", (",", ".")),
        ("C", (",", ".")),
    ],
)
def test_excel_expects_other_signs_in_other_countries(locale: str, signs: tuple[str, str]) -> None:
    assert excel_signs(locale) == signs


def test_what_was_not_answered_is_empty_and_told_why(writer: Writer, path: Path, tmp_path: Path) -> None:
    given_steps = (Given("satisfaction", "answered", 1), Given("reason", "timed_out"))
    writer.finish(samples.snapshot(1, given_steps, status="timed_out")).result(10)
    (row,) = _export(path, tmp_path / "out.csv", Choice(shape=ALL))
    assert (row["reason"], row["reason_outcome"]) == ("", "timed_out")
    assert (row["ease"], row["ease_outcome"], row["ease_ms"]) == ("", "", "")
    assert row["status"] == "timed_out"


def test_an_open_response_is_not_exported(writer: Writer, path: Path, tmp_path: Path) -> None:
    writer.save(samples.snapshot(1, status="open")).result(10)
    assert _export(path, tmp_path / "out.csv") == []


def test_days_desks_languages_and_surveys_can_be_chosen(writer: Writer, path: Path, tmp_path: Path) -> None:
    for number in range(6):
        writer.finish(
            samples.snapshot(number * 24 * 60, desk="AB"[number % 2], language="de" if number > 3 else "en")
        ).result(10)
    target = tmp_path / "out.csv"

    def numbers(**wanted: str) -> list[str]:
        return [row["seq"] for row in _export(path, target, Choice(wanted=Wanted(**wanted)))]

    assert numbers() == ["1", "2", "3", "4", "5", "6"]
    assert numbers(first_day="2026-03-03", last_day="2026-03-05") == ["2", "3", "4"]
    assert numbers(first_day="2026-03-04", desk="A") == ["3", "5"]
    assert numbers(last_day="2026-03-01") == []
    assert numbers(language="de") == ["5", "6"]
    assert numbers(survey="desk-visit", desk="B", language="en") == ["2", "4"]
    assert numbers(survey="other") == []


def test_all_wordings_of_a_question_share_a_column(writer: Writer, path: Path, tmp_path: Path) -> None:
    writer.finish(samples.snapshot(1, samples.steps(1, reason=(1,)))).result(10)
    text = samples.TEXT.replace(b"      - {id: wait, text: {en: The wait, de: Die Wartezeit}}\n", b"")
    writer.publish(samples.survey(text), text).result(10)
    writer.finish(samples.snapshot(2, samples.steps(1, reason=(1, 2)), version=2)).result(10)
    rows = _export(path, tmp_path / "out.csv")
    assert [(row["reason"], row["reason_version"]) for row in rows] == [("wait", "1"), ("tone;result", "2")]
    assert [row["Woran lag es? [reason]"] for row in _export(path, tmp_path / "o.csv", _labels("de"))] == [
        "Die Wartezeit",
        "Der Ton; Das Ergebnis",
    ]


def _labels(language: str, **shape: bool) -> Choice:
    return Choice(shape=Shape(labels=language, **shape))


def test_questions_of_two_surveys_are_told_apart(writer: Writer, path: Path, tmp_path: Path) -> None:
    other = samples.TEXT.replace(b"id: desk-visit", b"id: phone").replace(b"id: ease", b"id: wait_time")
    writer.publish(samples.survey(other), other).result(10)
    writer.finish(samples.snapshot(1)).result(10)
    (row,) = _export(path, tmp_path / "out.csv")
    assert row["desk-visit.satisfaction"] == "4"
    assert row["phone.satisfaction"] == ""
    assert row["ease"] == "6"
    assert row["wait_time"] == ""


def test_one_row_for_each_answer(writer: Writer, path: Path, tmp_path: Path) -> None:
    writer.finish(samples.snapshot(1, samples.steps(2, reason=(2, 3), comment="Hm"))).result(10)
    rows = _export(path, tmp_path / "out.csv", Choice(shape=Shape(answers=True)))
    told = [
        (r["seq"], r["question"], r["version"], r["kind"], r["outcome"], r["value"], r["options"], r["text"])
        for r in rows
    ]
    assert told == [
        ("1", "satisfaction", "1", "csat", "answered", "2", "", ""),
        ("1", "ease", "1", "ces", "answered", "6", "", ""),
        ("1", "recommend", "1", "nps", "answered", "9", "", ""),
        ("1", "reason", "1", "choice", "answered", "", "tone;result", ""),
        ("1", "comment", "1", "comment", "answered", "", "", "Hm"),
    ]
    labelled = _export(path, tmp_path / "o.csv", _labels("de", answers=True))
    assert [(row["question_text"], row["options"]) for row in labelled][2:4] == [
        ("Empfehlen Sie uns?", ""),
        ("Woran lag es?", "Der Ton; Das Ergebnis"),
    ]
    assert "text" not in _export(path, tmp_path / "o.csv", Choice(shape=Shape(answers=True, comments=False)))[0]


def test_comments_can_be_left_out(writer: Writer, path: Path, tmp_path: Path) -> None:
    writer.finish(samples.snapshot(1, samples.steps(comment="secret words"))).result(10)
    (row,) = _export(path, tmp_path / "out.csv", Choice(shape=Shape(comments=False)))
    assert row["comment_outcome"] == "answered"
    assert "comment" not in row
    assert b"secret" not in (tmp_path / "out.csv").read_bytes()


def test_some_columns_can_be_chosen(writer: Writer, path: Path, tmp_path: Path) -> None:
    writer.finish(samples.snapshot(1, samples.steps(2, comment="x"))).result(10)
    names = ("seq", "comment", "ease")
    assert _export(path, tmp_path / "o.csv", Choice(shape=Shape(columns=names))) == [
        {"seq": "1", "ease": "6", "comment": "x"}
    ]
    with pytest.raises(pages.NoSuchColumnError, match=r"no column started_at, x\. There are: seq, survey, "):
        _export(path, tmp_path / "o.csv", Choice(shape=Shape(columns=("seq", "x", "started_at"))))


@pytest.mark.parametrize("separator", [",", ";"])
def test_more_questions_than_sqlite_can_join(
    writer: Writer, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, separator: str
) -> None:
    for number in range(5):
        writer.finish(samples.snapshot(number, samples.steps(number + 1, reason=(1, 2), comment=f'c{number}"'))).result(
            10
        )
    whole = _bytes(path, tmp_path / "whole.csv", Choice(separator=separator))
    monkeypatch.setattr(pages, "_JOINS", 2)
    monkeypatch.setattr(pages, "PAGE", 2)
    assert _bytes(path, tmp_path / "parts.csv", Choice(separator=separator)) == whole


@pytest.mark.parametrize("text", HOSTILE + INVISIBLE_FIRST)
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(text: str) -> None:
    assert guard.guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", HARMLESS)
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert guard.guarded(text) == text


def test_sql_and_python_guard_and_quote_alike(writer: Writer, path: Path, tmp_path: Path) -> None:
    texts = HOSTILE + INVISIBLE_FIRST + [text for text in HARMLESS if text]
    for number, text in enumerate(texts):
        writer.finish(samples.snapshot(number, samples.steps(comment=text))).result(10)
    for separator, on in ((",", True), (";", True), (",", False)):
        data = _bytes(path, tmp_path / "o.csv", Choice(separator=separator, guard=on, codebook=False))
        expected = b""
        for number, text in enumerate(texts):
            head = [number + 1, "desk-visit", 1, "Front desk", "kiosk-1", "en", samples.snapshot(number).local_day]
            rest = ["completed", 1, "", 0, 4, "answered", 1, 6, "answered", 1, 9, "answered", 1, None, None, None]
            expected += guard.line([*head, *rest, text, "answered", 1], separator, guard=on)
        assert data.partition(b"\r\n")[2] == expected


def test_no_cell_of_the_file_begins_a_formula(writer: Writer, path: Path, tmp_path: Path) -> None:
    for number, text in enumerate(HOSTILE):
        steps = samples.steps(comment=text)
        writer.finish(samples.snapshot(number, steps, desk="=desk()" if number == 3 else "Desk")).result(10)
    for row in _export(path, tmp_path / "out.csv"):
        assert [field for field in row.values() if guard.guarded(field) != field] == []
    raw = _export(path, tmp_path / "raw.csv", Choice(guard=False))
    assert [row["comment"] for row in raw] == HOSTILE


@pytest.mark.parametrize("title", ["=1+1", "-5", "+49 30 1234", "@x", "＝cmd|' /C calc'!A0"])
@pytest.mark.parametrize("answers", [False, True])
def test_titles_and_options_of_a_survey_are_guarded_too(
    writer: Writer, path: Path, tmp_path: Path, title: str, answers: bool
) -> None:
    wicked = title.replace("'", "''")
    text = samples.TEXT.replace(b"en: How satisfied are you?", f"en: '{wicked}'".encode())
    text = text.replace(b"en: The tone", f"en: '{wicked}'".encode())
    writer.publish(samples.survey(text), text).result(10)
    writer.finish(samples.snapshot(1, samples.steps(1, reason=(2,)), version=2)).result(10)
    data = _bytes(path, tmp_path / "o.csv", _labels("en", answers=answers)).decode()
    rows = list(reading.reader(io.StringIO(data, newline="")))
    book = list(reading.reader(io.StringIO((tmp_path / "o_codebook.csv").read_text("utf-8"), newline="")))
    for table in (rows, book):
        cells = [cell for row in table for cell in row]
        assert [cell for cell in cells if guard.guarded(cell) != cell] == []
        assert any(cell.startswith(f"'{title}") for cell in cells)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    texts=st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1), min_size=1)
)
def test_every_text_comes_back(texts: list[str], writer: Writer, path: Path, tmp_path: Path) -> None:
    with Reader(path) as reader:
        start = reader.last_seq()
    for number, text in enumerate(texts, start):
        writer.finish(samples.snapshot(number, samples.steps(comment=text[:500]))).result(10)
    raw = _export(path, tmp_path / "out.csv", Choice(guard=False))[start:]
    assert [row["comment"] for row in raw] == [text[:500] for text in texts]
    guarded = _export(path, tmp_path / "out.csv")[start:]
    assert [row["comment"] for row in guarded] == [guard.guarded(text[:500]) for text in texts]
