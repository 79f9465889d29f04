"""The files opened again by other programs: what was said comes back, and nothing is run."""

import csv
import datetime
import json
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from kiosk.clock import SystemClock
from kiosk.export import files
from kiosk.export.choice import Choice, Format
from kiosk.export.guard import guarded
from kiosk.store import bulk, pages
from kiosk.store.pages import Shape
from kiosk.store.reader import Reader
from kiosk.store.writer import Writer
from tests.export.hostile import HARMLESS, HOSTILE, INVISIBLE_FIRST
from tests.faults import results
from tests.store import samples

TEXTS = [text for text in HOSTILE + INVISIBLE_FIRST + HARMLESS if text.strip()]
WEST = -18000
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
OFFICE_S = 90
OTHERS = Path(__file__).parents[2] / ".tools" / "readers" / "bin" / "python"


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("openers") / "kiosk.sqlite"
    writer = Writer(path, "1.0", lambda _: None)
    writer.start().result(10)
    writer.publish(samples.survey(), samples.TEXT).result(10)
    writer.close()
    given = (
        samples.snapshot(number, samples.steps(2, reason=(1, 3), comment=text)) for number, text in enumerate(TEXTS)
    )
    bulk.load(path, given, SystemClock())
    return path


def _write(path: Path, target: Path, **options: Any) -> Path:
    with Reader(path) as reader:
        assert files.write(reader, target, Choice(**options)) is not None
    return target


def _read(program: str, folder: Path) -> dict[str, Any]:
    if not OTHERS.is_file():
        pytest.skip("pandas and DuckDB are not installed (.ci/setup test installs them in .tools/readers)")
    command = [str(OTHERS), str(Path(__file__).with_name("others.py")), program, str(folder)]
    told = subprocess.run(command, check=True, timeout=OFFICE_S, stdout=subprocess.PIPE, text=True)
    found: dict[str, Any] = json.loads(told.stdout)
    return found


def test_python_csv(filled: Path, tmp_path: Path) -> None:
    target = _write(filled, tmp_path / "o.csv", format=Format.EXCEL, separator=";")
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert [row["comment"] for row in rows] == [guarded(text) for text in TEXTS]
    assert {row["reason"] for row in rows} == {"wait;result"}


def test_pandas(filled: Path, tmp_path: Path) -> None:
    _write(filled, tmp_path / "o.csv")
    _write(filled, tmp_path / "o.jsonl", format=Format.JSONL)
    _write(filled, tmp_path / "o.xlsx", format=Format.XLSX)
    read = _read("pandas", tmp_path)
    assert read["comments"] == [guarded(text) for text in TEXTS]
    assert (read["type"], read["day"]) == ("int64", "2026-03-02")
    assert set(read["explained"]) >= set(read["columns"])
    assert read["line comments"] == TEXTS
    assert read["line reasons"] == [["wait", "result"]] * len(TEXTS)
    assert read["sheets"] == {"Responses": [2] * len(TEXTS), "Codebook": []}


def test_duckdb(filled: Path, tmp_path: Path) -> None:
    _write(filled, tmp_path / "o.csv")
    _write(filled, tmp_path / "o.jsonl", format=Format.JSONL)
    read = _read("duckdb", tmp_path)
    assert read["rows"] == [[number, "DATE", "2026-03-02", guarded(text)] for number, text in enumerate(TEXTS, 1)]
    assert read["line comments"] == TEXTS


def test_a_workbook_has_texts_as_texts_numbers_as_numbers_days_as_days(filled: Path, tmp_path: Path) -> None:
    target = _write(filled, tmp_path / "o.xlsx", format=Format.XLSX, shape=Shape(times=True))
    book = openpyxl.load_workbook(target)
    try:
        sheet = book["Responses"]
        head = [cell.value for cell in sheet[1]]
        place = {name: number for number, name in enumerate(head)}
        rows = list(sheet.iter_rows(min_row=2))
        comments = [row[place["comment"]] for row in rows]
        assert [cell.value.replace("_x000D_", "\r") for cell in comments] == TEXTS
        assert {cell.data_type for cell in comments} == {"s"}
        assert {row[place["satisfaction"]].value for row in rows} == {2}
        assert rows[0][place["local_day"]].value == datetime.datetime(2026, 3, 2)
        columns = [row[0].value for row in book["Codebook"].iter_rows(min_row=2)]
    finally:
        book.close()
    assert set(head) <= set(columns)
    with zipfile.ZipFile(target) as parts:
        for name in parts.namelist():
            if name.startswith("xl/worksheets"):
                assert b"<f>" not in parts.read(name)


def test_a_workbook_goes_on_on_another_sheet(filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from kiosk.export import xlsx

    monkeypatch.setattr(xlsx, "ROWS_PER_SHEET", 20)
    monkeypatch.setattr(pages, "PAGE", 7)
    target = _write(filled, tmp_path / "o.xlsx", format=Format.XLSX, codebook=False)
    assert target.is_file()
    sheets = _read("sheets", tmp_path)["numbers"]
    assert [len(sheet) for sheet in sheets] == [20, 20, len(TEXTS) - 40]
    assert [number for sheet in sheets for number in sheet] == list(range(1, len(TEXTS) + 1))


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed (.ci/setup test installs it on Debian)")
def test_libreoffice(filled: Path, tmp_path: Path) -> None:
    """Open both as a double click does, and write what it then has as a CSV with formulas shown as such."""
    plain = _write(filled, tmp_path / "plain.csv")
    excel = _write(filled, tmp_path / "excel.csv", format=Format.EXCEL, separator=";")
    workbook = _write(filled, tmp_path / "book.xlsx", format=Format.XLSX)
    out = tmp_path / "out"
    for source, separator in ((plain, 44), (excel, 59), (workbook, None)):
        reads = [] if separator is None else [f"--infilter=CSV:{separator},34,76,1,,1033,false,true"]
        # separator, quote, UTF-8, from line 1, English, quoted cells as any other, numbers looked for; what is written
        # is what the cells show, so a formula would be its result
        command = [
            str(OFFICE),
            f"-env:UserInstallation=file://{tmp_path}/profile",
            "--headless",
            *reads,
            "--convert-to",
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,true,false,false,1",
            "--outdir",
            str(out),
            str(source),
        ]
        subprocess.run(command, check=True, timeout=OFFICE_S, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for source in (plain, excel, workbook):
        written = next(out.glob(f"{source.stem}*.csv"))
        with written.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        found = [_line_ends(row["comment"]) for row in rows]
        expected = TEXTS if source is workbook else [guarded(text) for text in TEXTS]
        same = [_line_ends(text) for text in expected]
        assert found == same, source.name
        assert {row["satisfaction"] for row in rows} == {"2"}


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed (.ci/setup test installs it on Debian)")
def test_libreoffice_finds_no_formula(filled: Path, tmp_path: Path) -> None:
    """In what it makes of the file every formula is marked as one; the file without the apostrophes is the control."""
    guarded_, raw = tmp_path / "guarded.csv", tmp_path / "raw.csv"
    _write(filled, guarded_)
    _write(filled, raw, guard=False)
    command = [
        str(OFFICE),
        f"-env:UserInstallation=file://{tmp_path}/profile",
        "--headless",
        "--infilter=CSV:44,34,76,1,,1033,false,true",
        "--convert-to",
        "fods",
        "--outdir",
        str(tmp_path),
        str(guarded_),
        str(raw),
    ]
    subprocess.run(command, check=True, timeout=OFFICE_S, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    formulas = {
        name: (tmp_path / f"{name}.fods").read_text("utf-8").count("table:formula=") for name in ("guarded", "raw")
    }
    assert formulas["raw"] > 0, "this test cannot find a formula"
    assert formulas["guarded"] == 0
    results.write(
        "formula injection, LibreOffice",
        "pytest tests/export/test_openers.py",
        payloads=len([text for text in HOSTILE + INVISIBLE_FIRST if text.strip()]),
        formulas=formulas["guarded"],
        **{"formulas in the control": formulas["raw"]},
    )


def _line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
