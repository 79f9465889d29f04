"""The command `kiosk export`: the responses as a file, into a folder or onto a USB stick."""

import sys
from contextlib import ExitStack
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.days import chosen_days, from_option, to_option
from kiosk.cli.options import cannot, data_option
from kiosk.paths import DataFolder

if TYPE_CHECKING:
    from kiosk.export.choice import Choice, Exported
    from kiosk.export.sticks import Stick


@click.command()
@data_option
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="The file to write.")
@click.option(
    "--usb",
    metavar="LABEL",
    is_flag=False,
    flag_value="",
    help="Write to a USB stick instead, and make it safe to take out; its label, where there are several.",
)
@click.option(
    "--format",
    "written",
    type=click.Choice(["csv", "excel", "xlsx", "jsonl"]),
    help="csv (RFC 4180, UTF-8), excel (CSV for a double click), xlsx, jsonl (JSON Lines). [default: as --out ends]",
)
@click.option(
    "--rows",
    type=click.Choice(["responses", "answers", "scores"]),
    default="responses",
    show_default=True,
    help="One row for each response, or each answer; or scores by day and desk, small numbers left out.",
)
@click.option("--labels", metavar="LANGUAGE", help="Write questions and options out in this language, not as ids.")
@click.option(
    "--times", is_flag=True, help="With moments, hours, durations and ids; without, nothing finer than a day."
)
@click.option("--no-comments", is_flag=True, help="Leave out what people wrote.")
@click.option("--columns", metavar="NAMES", help="Only these columns, by their names in the codebook, with commas.")
@click.option("--no-codebook", is_flag=True, help="Write no codebook beside it.")
@click.option("--raw", is_flag=True, help="In a CSV, leave texts that look like a spreadsheet's formula as they are.")
@click.option(
    "--locale", metavar="LOCALE", help="Whose separator --format excel takes, such as de_DE. [default: yours]"
)
@click.option(
    "--range",
    "named",
    type=click.Choice(["today", "7-days", "30-days", "all"]),
    default="all",
    show_default=True,
    help="Days.",
)
@from_option
@to_option
@click.option("--desk", metavar="NAME", help="One desk only.")
@click.option("--language", metavar="TAG", help="Only visits in this language.")
@click.option("--survey", metavar="ID", help="One survey only.")
@click.option("--overwrite", is_flag=True, help="Replace the file if it is there.")
@click.option("--json", "as_json", is_flag=True, help="Print what was written as JSON.")
def export(
    data: DataFolder,
    out: Path | None,
    usb: str | None,
    written: str | None,
    rows: str,
    labels: str | None,
    times: bool,
    no_comments: bool,
    columns: str | None,
    no_codebook: bool,
    raw: bool,
    locale: str | None,
    named: str,
    first: datetime | None,
    last: datetime | None,
    desk: str | None,
    language: str | None,
    survey: str | None,
    overwrite: bool,
    as_json: bool,
) -> None:
    """Write the responses to a file; the kiosk may be running.

    Beside it goes a codebook (NAME_codebook.csv; in a workbook a sheet): what each column means, every wording,
    the scales, their ends in each language, the options. In a CSV, texts that a spreadsheet would take for a formula
    (they begin with = + - @ or the like) get a ' in front, unless --raw is given. The file is whole and on disk, or it
    is not there. Every export is written down in the log.

    \b
    Examples:
      kiosk export --out responses.csv
      kiosk export --out june.xlsx --from 2026-06-01 --to 2026-06-30 --labels de
      kiosk export --usb --format excel --range 30-days --no-comments
      kiosk export --out scores.csv --rows scores

    \b
    Exit codes:
      0  written
      1  the file is there already (--overwrite replaces it)
      2  wrong usage
      3  could not be written, or the database cannot be read; why, is printed
    """  # noqa: D301
    from kiosk.export.choice import Choice, Format, excel_signs
    from kiosk.store.pages import Shape, Wanted

    if (out is None) == (usb is None):
        raise click.UsageError("Name a file with --out, or write to a stick with --usb.")
    if rows == "scores" and (language or labels or times or columns):
        raise click.UsageError("--rows scores goes without --language, --labels, --times and --columns.")
    days = None if named == "all" and first is None and last is None else chosen_days(named, first, last)
    kind = Format(written or _kind(out))
    separator, decimal = excel_signs(locale or _locale()) if kind is Format.EXCEL else (",", ".")
    choice = Choice(
        format=kind,
        wanted=Wanted(
            first_day=None if days is None else days.first.isoformat(),
            last_day=None if days is None else days.last.isoformat(),
            desk=desk,
            language=language,
            survey=survey,
        ),
        shape=Shape(
            answers=rows == "answers",
            labels=labels,
            times=times,
            comments=not no_comments,
            columns=None if columns is None else tuple(name.strip() for name in columns.split(",")),
        ),
        codebook=not no_codebook,
        guard=not raw,
        separator=separator,
        decimal=decimal,
    )
    if out is not None:
        _to_file(data, out.absolute(), choice, rows == "scores", overwrite=overwrite, as_json=as_json)
    else:
        _to_stick(data, usb or "", choice, rows == "scores", as_json=as_json)


def _to_file(data: DataFolder, path: Path, choice: "Choice", scores: bool, *, overwrite: bool, as_json: bool) -> None:
    if not path.parent.is_dir():
        cannot(f"{path.parent} is no folder. Choose one that is there for --out.")
    from kiosk.export.files import codebook_path

    beside = [codebook_path(path)] if choice.codebook and choice.format != "xlsx" else []
    for there in (path, *beside):
        if there.exists() and not overwrite:
            click.echo(
                f"kiosk: {there} is there already. Choose another name, or replace it with --overwrite.", err=True
            )
            raise click.exceptions.Exit(1)
    _tell(_write(data, path, choice, scores, as_json=as_json), scores, choice.shape.answers, as_json=as_json)


def _to_stick(data: DataFolder, label: str, choice: "Choice", scores: bool, *, as_json: bool) -> None:
    from kiosk.export.naming import free_path
    from kiosk.export.sticks import mount, release

    stick = mount(_stick(label))
    if stick.folder is None or not stick.writable:
        cannot(f"The stick {stick.label} ({stick.device}) cannot be written to. Mount it so that it can be.")
    wanted = choice.wanted
    today = date.today().isoformat()
    name = free_path(stick.folder, wanted.desk or "", wanted.first_day, wanted.last_day or today, choice.format)
    written = _write(data, name, choice, scores, as_json=as_json)
    _tell(written, scores, choice.shape.answers, as_json=as_json)
    try:
        out = release(stick)
    except OSError as error:
        cannot(f"{stick.folder}: not everything could be brought to the stick ({error.strerror}). Try another one.")
    if not as_json:
        click.echo(
            f"The stick {stick.label} is unmounted: you can take it out."
            if out
            else f"Everything is on the stick {stick.label}. It is still mounted; nothing is lost if you take it out."
        )


def _stick(label: str) -> "Stick":
    from kiosk.export.sticks import sticks

    found = sticks()
    chosen = [stick for stick in found if label in ("", stick.label, stick.device)]
    if not found:
        cannot("There is no USB stick. Plug one in, wait a moment, and try again.")
    if len(chosen) != 1:
        named = ", ".join(f"{stick.label} ({stick.device})" for stick in found)
        cannot(f"Which stick? --usb takes a label or a device. There are: {named}.")
    return chosen[0]


def _write(data: DataFolder, path: Path, choice: "Choice", scores: bool, *, as_json: bool) -> "Exported":
    from kiosk.assembly.exporting import export as write
    from kiosk.assembly.loading import CannotStartError
    from kiosk.clock import SystemClock
    from kiosk.store.errors import StoreError
    from kiosk.store.pages import NoSuchColumnError

    try:
        with ExitStack() as stack:
            tell = None
            if not as_json:
                bar = stack.enter_context(click.progressbar(length=1, label="Exporting", file=sys.stderr))

                def tell(done: int, total: int) -> None:
                    bar.length = total
                    bar.update(done - bar.pos)

            written = write(data, SystemClock(), path, choice, "command", scores=scores, progress=tell)
    except NoSuchColumnError as error:
        raise click.UsageError(str(error)) from error
    except (StoreError, CannotStartError) as error:
        cannot(error)
    assert written is not None  # nobody cancels here
    return written


def _tell(written: "Exported", scores: bool, answers: bool, *, as_json: bool) -> None:
    import msgspec

    if as_json:
        click.echo(msgspec.json.encode(written, enc_hook=str).decode())
        return
    what = "rows of scores" if scores else "answers" if answers else "responses"
    click.echo(f"{written.rows} {what} in {written.path}")
    if written.codebook is not None:
        click.echo(f"What the columns mean: {written.codebook}")


def _kind(out: Path | None) -> str:
    """Return the format that a file's name asks for."""
    return {".xlsx": "xlsx", ".jsonl": "jsonl", ".ndjson": "jsonl"}.get(out.suffix.lower() if out else "", "csv")


def _locale() -> str:
    """Return the locale of whoever types, as the system's environment names it."""
    import os

    return next((os.environ[name] for name in ("LC_ALL", "LC_NUMERIC", "LANG") if os.environ.get(name)), "en")
