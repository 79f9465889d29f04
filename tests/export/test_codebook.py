"""The codebook: every column of the file, every wording, the scales, their ends, the options."""

import csv
import io
import json
from pathlib import Path

import pytest

from kiosk.export import codebook, files
from kiosk.export.choice import Choice, Format, Table
from kiosk.export.naming import free_path
from kiosk.store.pages import Pages, Shape, Wanted
from kiosk.store.reader import Reader
from kiosk.store.writer import Writer
from tests.store import samples


def _book(path: Path, shape: Shape) -> list[codebook.Row]:
    with Reader(path) as reader:
        pages = Pages(reader, Wanted(first_day="2026-03-01"), shape)
        found = list(codebook.of_pages(pages, Choice(wanted=pages.wanted, shape=shape)))
        assert {column.name for column in pages.columns} <= {row[0] for row in found}
    return found


@pytest.mark.parametrize("answers", [False, True])
@pytest.mark.parametrize("times", [False, True])
@pytest.mark.parametrize("labels", [None, "de"])
def test_every_column_is_explained(writer: Writer, path: Path, answers: bool, times: bool, labels: str | None) -> None:
    found = _book(path, Shape(answers=answers, times=times, labels=labels))
    assert ("", "first day", None, "", None, None, None, "2026-03-01") in found
    assert all(row[7] for row in found)


def test_wordings_scales_ends_and_options_are_there_in_every_language(writer: Writer, path: Path) -> None:
    text = samples.TEXT.replace(b"en: How satisfied are you?", b"en: How pleased are you?")
    writer.publish(samples.survey(text), text).result(10)
    found = _book(path, Shape())
    assert ("satisfaction", "csat", 1, "en", 1, 5, None, "How satisfied are you?") in found
    assert ("satisfaction", "csat", 2, "en", 1, 5, None, "How pleased are you?") in found
    assert ("satisfaction", "low end", 2, "de", None, None, 1, "Gar nicht") in found
    assert ("satisfaction", "high end", 1, "en", None, None, 5, "Very") in found
    assert ("reason", "option", 1, "de", None, None, "tone", "Der Ton") in found
    assert ("comment", "comment", 1, "de", None, None, None, "Noch etwas?") in found
    assert ("status", "code", None, "en", None, None, "timed_out", "nobody answered “more time?”") in found


TABLE = Table(
    (("day", "a day"), ("score", "a score"), ("note", "a text")),
    (("2026-03-02", -12.5, "=1+1"), ("2026-03-03", None, "-5")),
)


def test_a_table_keeps_negative_numbers_and_guards_texts(tmp_path: Path) -> None:
    def written(kind: Format, **options: str) -> bytes:
        path = tmp_path / f"table{kind.suffix}"
        done = files.write_table(TABLE, path, Choice(format=kind, **options))  # type: ignore[arg-type]
        assert done.rows == 2
        return path.read_bytes()

    assert written(Format.CSV) == b"day,score,note\r\n2026-03-02,-12.5,'=1+1\r\n2026-03-03,,'-5\r\n"
    assert written(Format.EXCEL, separator=";", decimal=",") == (
        b"\xef\xbb\xbfday;score;note\r\n2026-03-02;-12,5;'=1+1\r\n2026-03-03;;'-5\r\n"
    )
    lines = [json.loads(line) for line in written(Format.JSONL).splitlines()]
    assert lines[0] == {"day": "2026-03-02", "score": -12.5, "note": "=1+1"}
    book = (tmp_path / "table_codebook.csv").read_bytes().decode()
    assert ["score", "column", "", "en", "", "", "", "a score"] in list(csv.reader(io.StringIO(book)))
    import openpyxl

    written(Format.XLSX)
    workbook = openpyxl.load_workbook(tmp_path / "table.xlsx")
    cells = [cell.value for cell in workbook["Scores"][2]]
    workbook.close()
    assert cells == ["2026-03-02", -12.5, "=1+1"]


def test_a_name_is_one_that_nothing_has(tmp_path: Path) -> None:
    path = free_path(tmp_path, "Ünïque / Desk №1", "2026-03-01", "2026-03-02", Format.XLSX)
    assert path.name == "ünïque-desk-1_2026-03-01_2026-03-02.xlsx"
    path.touch()
    assert free_path(tmp_path, "Ünïque / Desk №1", "2026-03-01", "2026-03-02", Format.XLSX).stem.endswith("_2")
    assert free_path(tmp_path, "", "2026-03-02", "2026-03-02", Format.EXCEL, "scores").name == (
        "desk_scores_2026-03-02.csv"
    )
    assert free_path(tmp_path, "=../../x", None, "2026-03-02", Format.CSV).name == "x_all_2026-03-02.csv"
