"""Tables in every usual encoding and separator, and files that are none."""

import resource
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path

import openpyxl
import pytest

from kiosk.tickets import table
from kiosk.tickets.problem import TableError

Write = Callable[..., Path]

LINES = ("id,Größe,note", '1,zwölf,"a, b"', '2,x,"line\nbreak"', "", "3,y,z")
CELLS = [(2, ["1", "zwölf", "a, b"]), (4, ["2", "x", "line\nbreak"]), (6, ["3", "y", "z"])]


def _rows(path: Path, encoding: str | None = None) -> tuple[table.Table, list[tuple[int, list[str]]]]:
    with table.opened(path, encoding) as found:
        return found, list(found.rows)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(write: Write, encoding: str, end: str) -> None:
    found, rows = _rows(write(*LINES, encoding=encoding, end=end))
    assert (found.encoding, found.header, found.separator) == (encoding, ("id", "Größe", "note"), ",")
    assert rows == CELLS


def test_an_encoding_that_is_told(write: Write) -> None:
    path = write("id,件名", "1,障害", encoding="shift_jis")
    assert _rows(path, "shift_jis")[1] == [(2, ["1", "障害"])]
    big_endian = write("id,件名", "1,障害", encoding="utf-16-be")
    with pytest.raises(TableError, match=r"zero bytes in the file.*--encoding utf-16-le"):
        _rows(big_endian)
    assert _rows(big_endian, "utf-16-be")[1] == [(2, ["1", "障害"])]


@pytest.mark.parametrize("separator", table.SEPARATORS)
def test_separators(write: Write, separator: str) -> None:
    other = ";" if separator == "," else ","
    path = write(separator.join(("id", f"a{other}b", "note")), separator.join(("1", "2024-05-06 08:00", f"x{other} y")))
    found, rows = _rows(path)
    assert found.separator == separator
    assert len(rows[0][1]) == 3


@pytest.mark.parametrize(
    ("content", "encoding", "reason"),
    [
        (b"", None, "the file is empty"),
        (b"\xef\xbb\xbf\n \n", None, "the file is empty"),
        (b"one\n1\n", None, "one column only"),
        (b"id,created\n\x00\x00,\x00\n", None, "zero bytes"),
        (bytes(range(256)) * 40, None, "zero bytes|not in cp1252"),
        (b"\x89PNG\r\n\x1a\n\x81\x8d\x8f", None, r"not in cp1252 \(byte \d+\)\. Name its encoding"),
        (b"id,created\n1,\xff\n", "utf-8", r"not in utf-8 \(byte 13\)"),
        (b"id,created\n1,2\n", "nonsense", "no encoding is called 'nonsense'"),
        (b"id,created\n1,2\n", "base64", "no encoding is called 'base64'"),
        (b"17,Maria Example,broken\n18,Jan,x\n", None, "the first line holds a ticket"),
        (b"PK\x03\x04not really", None, "no workbook that can be read"),
        (b'id,created\n1,"' + b"x\n" * (9 << 20), None, r"field larger than field limit.*Export it again"),
        (b"id,created\n" + b"x" * (17 << 20), None, "a line is longer than 16 MB"),
        (b"id," + b"c," * 2000 + b"\n", None, "2002 columns. Export fewer"),
    ],
    ids=lambda value: None if isinstance(value, bytes) else str(value)[:20],
)
def test_what_is_no_table(tmp_path: Path, content: bytes, encoding: str | None, reason: str) -> None:
    path = tmp_path / "export.csv"
    path.write_bytes(content)
    name = str(path)
    with pytest.raises(TableError, match=reason) as caught:
        _rows(path, encoding)
    said = str(caught.value)
    assert said.startswith(f"{name}: ")
    assert "Maria" not in said.removeprefix(name)
    assert "\n" not in said


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(TableError, match="this is no file"):
        _rows(tmp_path)


def test_a_long_cell_is_no_trouble(write: Write) -> None:
    found, rows = _rows(write("id,created,text", "1,2024-05-06," + "x" * (10 << 20), "2,2024-05-06,y"))
    assert len(rows) == 2
    assert found.header == ("id", "created", "text")


def test_workbook_cells(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append([])
    sheet.append(["id", "moment", "day", "time", "length", "number", "formula", "yes", "text"])
    sheet.append([1.0, datetime(2024, 5, 6, 8, 0, 0), date(2024, 5, 6), time(8, 30), timedelta(hours=30), 2.5, "=1+1",
                  True, "x"])  # fmt: skip
    sheet.append([])
    sheet.append(["2"])
    book.save(tmp_path / "book.xlsx")
    found, rows = _rows(tmp_path / "book.xlsx")
    assert found.encoding == table.WORKBOOK
    assert found.header[:2] == ("id", "moment")
    # The formula was never computed, so there is nothing to read.
    assert rows[0] == (
        3,
        ["1", "2024-05-06 08:00:00", "2024-05-06 00:00:00", "08:30:00", "30:00:00", "2.5", "", "True", "x"],
    )
    assert [line for line, _ in rows] == [3, 5]


def test_a_workbook_of_nothing(tmp_path: Path) -> None:
    openpyxl.Workbook().save(tmp_path / "book.xlsx")
    with pytest.raises(TableError, match="the table is empty"):
        _rows(tmp_path / "book.xlsx")


def test_another_archive_is_no_workbook(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("letter.txt", "Dear Maria")
    with pytest.raises(TableError, match="no workbook that can be read") as caught:
        _rows(path)
    assert "Maria" not in str(caught.value)


def test_a_damaged_workbook(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for number in range(3000):
        sheet.append([number or "id", f"name {number}"])
    book.save(tmp_path / "book.xlsx")
    whole = (tmp_path / "book.xlsx").read_bytes()
    with zipfile.ZipFile(tmp_path / "book.xlsx") as packed:
        place = packed.getinfo("xl/worksheets/sheet1.xml").header_offset
    (tmp_path / "book.xlsx").write_bytes(whole[: place + 2000] + b"\xff" * 500 + whole[place + 2500 :])
    with pytest.raises(TableError, match="no workbook that can be read"):
        _rows(tmp_path / "book.xlsx")


BOMB = """
import resource, sys
from pathlib import Path
from kiosk.tickets import table
from kiosk.tickets.problem import TableError
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
try:
    with table.opened(Path(sys.argv[1])) as found:
        for _ in found.rows: pass
except TableError as error:
    print(error)
"""


@pytest.mark.parametrize("part", ["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"])
def test_a_workbook_that_unpacks_to_more_than_there_is_memory(tmp_path: Path, part: str) -> None:
    """Sixty kilobytes that would be a hundred and more megabytes; the process may have one gigabyte."""
    plain, path = tmp_path / "plain.xlsx", tmp_path / "bomb.xlsx"
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["id", "created"])
    book.save(plain)
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name in source.namelist():
            if name != part:
                packed.writestr(name, source.read(name))
        with packed.open(part, "w") as file:
            for _ in range(150):
                file.write(b"<a>" * (1 << 18) + b" " * (1 << 18))
    done = subprocess.run(
        [sys.executable, "-c", BOMB, str(path)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert "the workbook would unpack to 150 MB. Export it as CSV instead." in done.stdout
    assert resource.getrlimit(resource.RLIMIT_AS)[0] != 1 << 30
