"""The command `kiosk demo`: simulated visitors, or a database filled for trials."""

import sys
import tempfile
from contextlib import ExitStack
from datetime import date, datetime
from pathlib import Path

import click

from kiosk.cli.options import COUNT, DAY, WIDTH_MM, cannot, parse_size
from kiosk.paths import DataFolder

PANEL_MM = 345.0


@click.command()
@click.option("--visits", type=click.IntRange(1, 10000), default=40, show_default=True, help="Visitors at the screens.")
@click.option("--responses", type=COUNT, help="Instead, fill a database with this many responses, fast.")
@click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    help="The data folder to use. [default for visits: a new one that is thrown away; needed with --responses]",
)
@click.option("--shots", type=click.Path(file_okay=False, path_type=Path), help="Folder for screenshots.")
@click.option("--no-shots", is_flag=True, help="Write no screenshots.")
@click.option("--size", callback=parse_size, metavar="WxH", default="1920x1080", show_default=True, help="The window.")
@click.option("--panel-mm", type=WIDTH_MM, default=PANEL_MM, show_default=True, help="Width of the imagined picture.")
@click.option("--survey", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="The survey to ask.")
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed gives the same visitors.")
@click.option("--day", type=DAY, help="The simulated (or last) day. [default: today]")
def demo(
    visits: int,
    responses: int | None,
    data: Path | None,
    shots: Path | None,
    no_shots: bool,
    size: tuple[int, int],
    panel_mm: float,
    survey: Path | None,
    seed: int,
    day: datetime | None,
) -> None:
    """Let simulated visitors answer on the real screens, without a display; print the day's scores.

    With --responses it fills a database instead: ten weeks, three desks, all languages of the survey. What is simulated
    never goes among real answers: a folder with passcodes is refused, and the log tells of it.

    \b
    Examples:
      kiosk demo
      kiosk demo --visits 10 --size 1080x1920 --panel-mm 268 --shots shots
      kiosk demo --responses 100000 --data /tmp/trial

    \b
    Exit codes:
      0  done
      1  refused: the folder is that of a kiosk that was set up
      2  wrong usage
      3  could not be done; why, is printed
    """  # noqa: D301
    from kiosk.assembly.loading import CannotStartError
    from kiosk.store.errors import StoreError

    when = day.date() if day else date.today()
    if data is not None and DataFolder(data.absolute()).access.exists():
        click.echo(f"Simulated answers do not go among real ones: {data} is a kiosk’s, it has passcodes.", err=True)
        sys.exit(1)
    try:
        if responses is not None:
            if data is None:
                raise click.UsageError("--responses needs --data FOLDER, the folder to fill.")
            _fill(DataFolder(data.absolute()), responses, seed, when, survey)
        else:
            folder = None if no_shots else shots or Path("shots")
            _drive(data, visits, seed, when, size, panel_mm, folder, survey)
    except (CannotStartError, StoreError) as error:
        cannot(error)
    except OSError as error:
        cannot(f"{error.filename}: That cannot be used ({error.strerror}). Choose another folder.")


def _drive(
    data: Path | None,
    visits: int,
    seed: int,
    day: date,
    size: tuple[int, int],
    panel_mm: float,
    shots: Path | None,
    survey: Path | None,
) -> None:
    from statistics import median

    from kiosk.assembly.loading import open_reader
    from kiosk.cli.scores import print_scores
    from kiosk.demo.drive import simulate
    from kiosk.store.place import make_folder

    with ExitStack() as stack:
        folder = data or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kiosk-demo-")))
        files = DataFolder(folder.absolute())
        make_folder(files.folder)
        with click.progressbar(length=visits, label=f"{visits} visitors", file=sys.stderr) as bar:
            done = simulate(
                files,
                visits=visits,
                seed=seed,
                day=day,
                size=size,
                panel_width_mm=panel_mm,
                shots=shots,
                survey_path=survey,
                progress=lambda: bar.update(1),
            )
        click.echo(f"{done.visits} visitors, {done.thanked} went through to “thank you”.")
        if done.touches:
            click.echo(f"Touches after the start tap: {min(done.touches)} at least, median {median(done.touches):g}.")
        with open_reader(files) as reader:
            print_scores(reader, day, day, desk=None)
        if done.pictures:
            click.echo(f"{len(done.pictures)} screenshots in {done.pictures[0].parent.absolute()}")
        if data is not None:
            _tell(files, done.visits)
            click.echo(f"Database: {files.database}")


def _fill(files: DataFolder, count: int, seed: int, day: date, survey: Path | None) -> None:
    from kiosk.demo.fill import fill

    with click.progressbar(length=count, label=f"{count} responses", file=sys.stderr) as bar:
        fill(files, count, seed=seed, day=day, survey_path=survey, progress=bar.update)
    _tell(files, count)
    click.echo(f"Database: {files.database}")


def _tell(files: DataFolder, responses: int) -> None:
    """Write into the log that there are answers that nobody gave."""
    from kiosk.assembly.auditing import note
    from kiosk.assembly.loading import load_settings
    from kiosk.clock import SystemClock
    from kiosk.store.audit import Action

    kiosk = load_settings(files).kiosk
    note(files, SystemClock(), kiosk, "command", Action.SIMULATED, {"responses": responses})
