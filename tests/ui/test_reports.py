"""Reports as PDF, read again: their texts, their title, their pages; the page that makes them; those that are due."""

import io
import json
import sys
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QColor
from PySide6.QtPdf import QPdfDocument

from kiosk.assembly.loading import open_reader
from kiosk.assembly.report_schedule import LOOKS_EVERY_S, ReportSchedule
from kiosk.assembly.reporting import due, language_of, make_due, name_of
from kiosk.cli import main
from kiosk.demo.fill import fill
from kiosk.paths import DataFolder, resource
from kiosk.reporting import Report, report
from kiosk.settings import Settings, write
from kiosk.survey.reading import parse
from kiosk.ui.report_file import write as draw
from tests.ui.staff import ADMIN, STAFF, Staff
from tests.ui.trial import TurnedClock

LONG_MS = 20_000
TODAY = date(2026, 5, 20)
MADE = datetime(2026, 5, 20, 9, 0)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> DataFolder:
    found = DataFolder(tmp_path_factory.mktemp("reports") / "data")
    fill(found, 1500, seed=3, day=TODAY, survey_path=None, progress=lambda _: None)
    return found


def _gathered(data: DataFolder, period: str = "month", **options: object) -> Report:
    survey = parse(resource("surveys", "desk-visit.yaml").read_bytes(), "desk-visit.yaml")
    with open_reader(data) as reader:
        return report(reader, period, TODAY, survey=survey, **options)  # type: ignore[arg-type]


class Pdf:
    """A PDF, read again."""

    def __init__(self, told: Report, language: str = "en") -> None:
        file = io.BytesIO()
        self.pages = draw(told, file, language, MADE, "Service desk kiosk 1.0")
        self._buffer = QBuffer()
        self._buffer.setData(file.getvalue())
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document = QPdfDocument(None)
        self.document.load(self._buffer)
        assert self.document.pageCount() == self.pages

    @property
    def text(self) -> str:
        return "\n".join(self.document.getAllText(page).text() for page in range(self.pages))

    @property
    def title(self) -> str:
        return str(self.document.metaData(QPdfDocument.MetaDataField.Title))

    def ink(self, page: int, left: float, right: float) -> int:
        """Count the dark places of a page between two shares of its width."""
        picture = self.document.render(page, QSize(210, 297))
        return sum(
            _is_dark(picture.pixelColor(x, y)) for y in range(297) for x in range(int(210 * left), int(210 * right))
        )


def _is_dark(colour: QColor) -> bool:
    return colour.alpha() > 100 and colour.lightness() < 150


@pytest.mark.parametrize(("period", "title"), [("day", "May 20, 2026"), ("week", "Week 21"), ("month", "May 2026")])
def test_a_report_has_figures_intervals_and_what_they_mean(data: DataFolder, period: str, title: str) -> None:
    pdf = Pdf(_gathered(data, period))
    assert pdf.pages in (1, 2)
    assert title in pdf.title
    assert title in pdf.text
    for words in ("Satisfaction (CSAT)", "Recommendation (NPS)", "answers", "How to read this", "Made on"):
        assert words in pdf.text
    assert "views of people who chose to answer" in pdf.text
    assert "What people wrote" not in pdf.text
    if period == "month":
        assert "95 % interval" in pdf.text.replace("\u00a0", " ")


def test_comments_end_on_the_second_page(data: DataFolder) -> None:
    told = _gathered(data, comments=True)
    assert len(told.comments) > 10
    pdf = Pdf(told)
    assert pdf.pages == 2
    assert "What people wrote" in pdf.text
    assert "the latest" in pdf.text


def test_an_empty_report_says_so(data: DataFolder) -> None:
    with open_reader(data) as reader:
        nothing = report(reader, "day", date(2026, 1, 1))
    pdf = Pdf(nothing)
    assert pdf.pages == 1
    assert "Nobody answered in this period." in pdf.text


def test_in_arabic_it_is_mirrored_and_has_its_own_digits(data: DataFolder) -> None:
    told = _gathered(data)
    plain, mirrored = Pdf(told), Pdf(told, "ar")
    assert any("٠" <= letter <= "٩" for letter in mirrored.text)
    # The histograms with their bars are at the beginning of the line.
    assert plain.ink(0, 0.05, 0.42) > plain.ink(0, 0.58, 0.95)
    assert mirrored.ink(0, 0.05, 0.42) < mirrored.ink(0, 0.58, 0.95)


# -- by command and by itself


def _run(*arguments: str | Path) -> object:
    return CliRunner().invoke(main, [str(one) for one in arguments], catch_exceptions=False)


def test_the_command_writes_one_and_replaces_it_only_on_request(data: DataFolder, tmp_path: Path) -> None:
    out = tmp_path / "may.pdf"
    options = ("report", "month", "--data", data.folder, "--day", "2026-05-02", "--out", out)
    result = _run(*options, "--json")
    assert result.exit_code == 0  # type: ignore[attr-defined]
    (told,) = json.loads(result.stdout)  # type: ignore[attr-defined]
    assert told["path"] == str(out)
    assert out.read_bytes().startswith(b"%PDF-")
    assert out.stat().st_mode & 0o777 == 0o600
    again = _run(*options)
    assert again.exit_code == 1  # type: ignore[attr-defined]
    assert "--overwrite" in again.stderr  # type: ignore[attr-defined]
    assert _run("report", "--data", data.folder).exit_code == 2  # type: ignore[attr-defined]
    with open_reader(data) as reader:
        rows = reader.rows("SELECT role, detail FROM audit WHERE action = 'reported'")
    assert rows[-1][0] == "command"
    assert json.loads(rows[-1][1])["sha256"] == told["sha256"]


class May(TurnedClock):
    def now(self) -> datetime:
        return super().now().replace(year=2026, month=5, day=20)


def test_what_is_due_is_made_once(data: DataFolder) -> None:
    write(data.settings, Settings(desk="Front Desk", reports=("week", "month"), report_language="de"))
    device = Settings(desk="Front Desk", reports=("week", "month"), report_language="de")
    assert language_of(data, device) == "de"
    waiting = [path.name for _, _, path in due(data, device, TODAY)]
    assert waiting == ["front-desk_2026-W20.pdf", "front-desk_2026-04.pdf"]
    made = make_due(data, May())
    assert [one.path.name for one in made] == waiting
    assert due(data, device, TODAY) == []
    assert make_due(data, May()) == []
    assert [path.name for _, _, path in due(data, device, TODAY + timedelta(days=7))] == ["front-desk_2026-W21.pdf"]
    assert name_of("=x/../y", "day", TODAY) == "x-y_2026-05-20.pdf"


def test_the_kiosk_makes_what_is_due_when_nobody_is_there(tmp_path: Path) -> None:
    data, clock, free = DataFolder(tmp_path), May(), [False]
    sign = tmp_path / "started"
    command = [sys.executable, "-c", f"import pathlib; pathlib.Path({str(sign)!r}).touch()"]
    schedule = ReportSchedule(data, Settings(reports=("day",)), clock, lambda: free[0], command)
    schedule.look()
    clock.turn(LOOKS_EVERY_S)
    schedule.look()
    assert schedule._process is None  # somebody is at the screen
    free[0] = True
    schedule.look()
    assert schedule._process is not None
    schedule._process.wait(20)
    assert sign.exists()
    sign.unlink()
    schedule.look()
    assert schedule._process is None  # it ended; the next look is later
    schedule._command = [sys.executable, "-c", "import time; time.sleep(60)"]
    clock.turn(LOOKS_EVERY_S)
    schedule.look()
    began = time.monotonic()
    schedule.close()
    assert time.monotonic() - began < 30
    assert schedule._process is None


def test_without_the_setting_nothing_is_made(tmp_path: Path) -> None:
    clock = May()
    schedule = ReportSchedule(DataFolder(tmp_path), Settings(), clock, lambda: True, ["false"])
    clock.turn(LOOKS_EVERY_S)
    schedule.look()
    assert schedule._process is None


# -- on the page


def test_the_page_makes_a_report_and_says_where(open_trial: Callable[..., object]) -> None:
    staff = Staff(open_trial())  # type: ignore[arg-type]
    staff.give(5, times=12, comment="Fine")
    staff.come_in(ADMIN)
    staff.tap("tab-reports")
    model = staff.pages.model("reporting")
    assert (model.period, model.back, model.choices[1]) == ("month", 1, "February 2026")
    staff.tap("report-day")
    staff.tap("report-back-0")
    staff.tap("exportStart")
    staff.trial.until(lambda: model.state != "running", LONG_MS)
    assert model.state == "done", model.problem
    assert staff.read("exportResult").startswith("Done. The report is here:")
    assert Path(model.path).name == "service-desk_2026-03-02.pdf"
    assert Path(model.path).parent == staff.trial.data.reports


def test_staff_have_no_comments_in_it(open_trial: Callable[..., object]) -> None:
    staff = Staff(open_trial())  # type: ignore[arg-type]
    staff.come_in(STAFF)
    staff.tap("tab-reports")
    assert not staff.sees("report-comments")
    model = staff.pages.model("reporting")
    model.choose("comments", "yes")
    assert model.comments is False
    wish = model.job(Path("there"), None).report
    assert wish is not None
    assert wish.comments is False
