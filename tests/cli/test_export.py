"""`kiosk export`: every choice as an option; sticks; what is refused."""

import csv
import json
from pathlib import Path

import openpyxl
import pytest

from kiosk.export import sticks as media
from kiosk.export.sticks import Stick
from tests.cli.conftest import RESPONSES, Run


def _rows(path: Path, separator: str = ",") -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=separator))


def test_the_formats_follow_the_name_or_the_option(run: Run, filled: Path, tmp_path: Path) -> None:
    book = tmp_path / "all.xlsx"
    assert run("export", "--data", filled, "--out", book).exit_code == 0
    workbook = openpyxl.load_workbook(book, read_only=True)
    assert workbook.sheetnames == ["Responses", "Codebook"]
    workbook.close()
    lines = tmp_path / "all.jsonl"
    result = run("export", "--data", filled, "--out", lines, "--rows", "answers", "--no-comments")
    assert "answers in" in result.output
    told = [json.loads(line) for line in lines.read_text("utf-8").splitlines()]
    assert {answer["seq"] for answer in told} == set(range(1, RESPONSES + 1))
    assert "text" not in told[0]
    excel = tmp_path / "de.csv"
    options = ("--format", "excel", "--locale", "de_DE", "--labels", "de", "--no-codebook")
    assert run("export", "--data", filled, "--out", excel, *options).exit_code == 0
    assert excel.read_bytes().startswith(b"\xef\xbb\xbfseq;survey;")
    assert len(_rows(excel, ";")) == RESPONSES
    assert sorted(file.name for file in tmp_path.iterdir()) == ["all.jsonl", "all.xlsx", "all_codebook.csv", "de.csv"]


def test_columns_times_and_filters(run: Run, filled: Path, tmp_path: Path) -> None:
    out = tmp_path / "o.csv"
    run("export", "--data", filled, "--out", out, "--columns", "seq, language,satisfaction", "--language", "de")
    rows = _rows(out)
    assert list(rows[0]) == ["seq", "language", "satisfaction"]
    assert {row["language"] for row in rows} == {"de"}
    run("export", "--data", filled, "--out", out, "--overwrite", "--times", "--survey", "desk-visit")
    assert "started_at" in _rows(out)[0]
    refused = run("export", "--data", filled, "--out", out, "--overwrite", "--columns", "seq,wrong")
    assert refused.exit_code == 2
    assert "There is no column wrong. There are: seq, survey, " in refused.output


def test_scores_have_no_single_visit(run: Run, filled: Path, tmp_path: Path) -> None:
    out = tmp_path / "scores.csv"
    result = run("export", "--data", filled, "--out", out, "--rows", "scores")
    assert "rows of scores in" in result.output
    rows = _rows(out)
    assert {row["tier"] for row in rows} <= {"hidden", "counts_only", "low_base", "full"}
    assert all(row["n"] == "" or int(row["n"]) >= 5 for row in rows)
    assert run("export", "--data", filled, "--out", out, "--rows", "scores", "--times").exit_code == 2


def test_a_codebook_is_not_replaced_either(run: Run, filled: Path, tmp_path: Path) -> None:
    (tmp_path / "o_codebook.csv").write_text("mine")
    result = run("export", "--data", filled, "--out", tmp_path / "o.csv")
    assert result.exit_code == 1
    assert (tmp_path / "o_codebook.csv").read_text() == "mine"


def test_onto_a_stick(run: Run, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found: list[Stick] = []
    monkeypatch.setattr(media, "sticks", lambda *_: found)
    none = run("export", "--data", filled, "--usb")
    assert none.exit_code == 3
    assert "There is no USB stick." in none.stderr
    found += [Stick("/dev/kiosk-a", "A", tmp_path, True), Stick("/dev/kiosk-b", "B", tmp_path, False)]
    several = run("export", "--data", filled, "--usb")
    assert "There are: A (/dev/kiosk-a), B (/dev/kiosk-b)." in several.stderr
    assert "cannot be written to" in run("export", "--data", filled, "--usb", "B").stderr
    done = run("export", "--data", filled, "--usb", "A", "--desk", "Library desk", "--range", "today")
    assert done.exit_code == 0
    assert "you can take it out" in done.output
    names = sorted(file.name for file in tmp_path.iterdir())
    assert [name[:13] for name in names] == ["library-desk_", "library-desk_"]


def test_out_and_usb_do_not_go_together(run: Run, filled: Path, tmp_path: Path) -> None:
    assert run("export", "--data", filled, "--out", tmp_path / "o.csv", "--usb").exit_code == 2
