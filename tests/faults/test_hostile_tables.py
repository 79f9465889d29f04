"""Tables and workbooks that would fill the memory or never end: refused in a sentence, or read within the bounds."""

import os
import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from tests.faults.examples import EXAMPLES
from tests.faults.mutating import packed_of
from tests.faults.readers import READERS, refused

pytestmark = pytest.mark.skipif(os.name == "nt", reason="made of limits")

MB = 1 << 20
HEADER = b"id,created,first_response,customer,start,end\n"
ROW = b"1,2024-05-06T08:00:00Z,2024-05-06T08:30:00Z,a,2024-01-01,\n"
SHEET = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'
)
NAMES = "".join(f'<c r="{chr(65 + n)}1" t="inlineStr"><is><t>{name}</t></is></c>' for n, name in enumerate(
    ("id", "created", "first_response", "customer", "start", "end")
))  # fmt: skip
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))


def _parts() -> dict[str, bytes]:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["id", "created", "customer", "start"])
    packed = BytesIO()
    book.save(packed)
    with zipfile.ZipFile(packed) as whole:
        return {name: whole.read(name) for name in whole.namelist()}


def sheet(rows: str, before: str = "") -> bytes:
    """Return a workbook whose only sheet has these rows below the names of the columns."""
    made = before + SHEET.format(f'<row r="1">{NAMES}</row>{rows}')
    return packed_of(list({**_parts(), "xl/worksheets/sheet1.xml": made.encode()}.items()))


def texts(inside: str) -> bytes:
    """Return a workbook with this table of texts."""
    made = f'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{inside}</sst>'
    return packed_of(list({**_parts(), "xl/sharedStrings.xml": made.encode()}.items()))


def many_parts() -> bytes:
    return packed_of([*_parts().items(), *((f"x{number}", b"") for number in range(25_000))])


def nested() -> bytes:
    inner = packed_of([("a.bin", bytes(20 * MB))])
    return packed_of([*_parts().items(), ("xl/embeddings/a.zip", inner)])


MADE: dict[str, Callable[[], bytes]] = {
    "one cell of 100 MB": lambda: HEADER + b"x" * (100 * MB),
    "a quote without end": lambda: HEADER + ROW + b'1,"' + b"x\n" * (20 * MB),
    "a quote without end at the beginning": lambda: b'"' + HEADER + b"y" * (15 * MB),
    "a line of commas": lambda: HEADER + b"," * (15 * MB),
    "a header of commas": lambda: b"id" + b"," * (15 * MB),
    "100,000 columns": lambda: b",".join(b"c%d" % number for number in range(100_000)) + b"\n",
    "a long name": lambda: b"id,created," + b"x" * 100_000 + b"\n" + ROW,
    "zero bytes": lambda: HEADER + bytes(5 * MB),
    "zero bytes later": lambda: HEADER + ROW * 3_000 + bytes(5 * MB),
    "encodings mixed": lambda: HEADER + "é".encode("cp1252") + "é😀".encode() + "é".encode("utf-16") + b"\n" + ROW,
    "ends of lines mixed": lambda: HEADER + b"\r\r\n\n\r\x0b\x0c\x85\xe2\x80\xa8" * 10_000,
    "only ends of lines": lambda: b"\n" * (10 * MB),
    "UTF-16 without an end": lambda: b"\xff\xfe" + b"a," * (8 * MB) + b"\x00",
    "a far row": lambda: sheet('<row r="99999999"><c r="A99999999"><v>1</v></c></row>'),
    "a million empty rows": lambda: sheet('<row r="1048577"/>'),
    "a row above the last": lambda: sheet('<row r="-5"><c><v>1</v></c></row>'),
    "a far column": lambda: sheet('<row r="2"><c r="XFD2"><v>1</v></c></row>' * 20_000),
    "no such column": lambda: sheet('<row r="2"><c r="ZZZZZZ2"><v>1</v></c></row>'),
    "no such text": lambda: sheet('<row r="2"><c r="A2" t="s"><v>99999999</v></c><c t="s"><v>-1</v></c></row>'),
    "no such style": lambda: sheet('<row r="2"><c r="A2" s="99999999"><v>45000</v></c></row>'),
    "no such day": lambda: sheet(
        '<row r="2"><c r="A2" t="d"><v>0000-99-99T99:99</v></c><c t="n"><v>1e999</v></c></row>'
    ),
    "a huge number": lambda: sheet(f'<row r="2"><c r="A2"><v>{"9" * 300_000}</v></c></row>'),
    "one text of 60 MB": lambda: texts(f"<si><t>{'x' * (60 * MB)}</t></si>"),
    "a million texts": lambda: texts("<si><t>ab</t></si>" * 1_000_000),
    "a cell of 60 MB": lambda: sheet(f'<row r="2"><c r="A2" t="inlineStr"><is><t>{"x" * (60 * MB)}</t></is></c></row>'),
    "entities": lambda: sheet("<row><c><v>&l11;</v></c></row>", f'<!DOCTYPE a [<!ENTITY l0 "lol">{LAUGHS}]>'),
    "an outer entity": lambda: sheet(
        "<row><c><v>&x;</v></c></row>", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    ),
    "deep": lambda: sheet("<row>" * 30_000),
    "names outside": lambda: packed_of([*_parts().items(), ("../../etc/evil", b"x"), ("/etc/evil", b"x")]),
    "a macro": lambda: packed_of([*_parts().items(), ("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0" * 100)]),
    "many parts": many_parts,
    "packed twice": nested,
    "a password": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5_000),
    "another archive": lambda: packed_of([("letter.txt", b"x")]),
    "no workbook within": lambda: packed_of(
        [(name, data.replace(b"sheet.main+xml", b"text+xml")) for name, data in _parts().items()]
    ),
    "a file of files": lambda: b"PK\x05\x06" + b"\xff" * 18,
}
READ = (
    *("a line of commas", "zero bytes later", "encodings mixed", "ends of lines mixed", "a row above the last"),
    *("a far column", "no such style", "no such day", "a huge number", "names outside", "a macro", "packed twice"),
)
"""What is a table for all that, with rows that are listed as bad, or none."""
LONG = (
    *("one cell of 100 MB", "a quote without end", "a quote without end at the beginning", "a line of commas"),
    *("a header of commas", "UTF-16 without an end", "one text of 60 MB", "a million texts", "a cell of 60 MB"),
    *("entities", "many parts", "a far column", "packed twice", "zero bytes later", "a huge number"),
)
"""What takes long to make or to read: in the night."""
NIGHT = EXAMPLES >= 100


@pytest.fixture(scope="module", params=[what for what in MADE if NIGHT or what not in LONG])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    path = tmp_path_factory.mktemp("table") / "export.xlsx"
    path.write_bytes(MADE[request.param]())
    yield request.param, path
    path.unlink()


@pytest.mark.parametrize("reader", ["tickets", "roster", "survey that is brought"] if NIGHT else ["tickets"])
def test_a_table_made_to_harm_is_refused_in_a_sentence(made: tuple[str, Path], reader: str) -> None:
    what, path = made
    told = refused(READERS[reader], path)
    assert "\n" not in told
    assert "root:" not in told, "a file of the machine was read"
    assert len(told) < 600
    assert told or what in READ
