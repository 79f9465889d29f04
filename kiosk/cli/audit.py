"""The command `kiosk audit`: the log of what staff, admins, commands and the kiosk did."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.options import COUNT, cannot, data_option
from kiosk.paths import DataFolder

if TYPE_CHECKING:
    from kiosk.store.audit_trail import Entry, Verdict
    from kiosk.store.reader import Reader

SHOWN = 50


@click.command()
@data_option
@click.option("--last", type=COUNT, default=SHOWN, show_default=True, metavar="N", help="How many rows.")
@click.option("--action", metavar="NAME", help="Only rows of this kind, such as logged_in or exported.")
@click.option("--verify", is_flag=True, help="Prove that no row was changed, removed, moved or cut off.")
@click.option(
    "--export", "output", type=click.Path(dir_okay=False, path_type=Path), help="Write the whole log: .jsonl or .csv."
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON for a machine to read.")
@click.pass_context
def audit(
    context: click.Context,
    data: DataFolder,
    last: int,
    action: str | None,
    verify: bool,
    output: Path | None,
    as_json: bool,
) -> None:
    """Show the log, newest first; prove it; write it to a file. The kiosk may be running.

    Every log-in, export, erasure, change of settings, passcodes or surveys, start and leave is a row, and each row's
    hash covers the row before. The last row's hash, which --verify prints, proves the log to that point when it is
    kept somewhere else.

    \b
    Examples:
      kiosk audit
      kiosk audit --action settings_changed --last 10
      kiosk audit --verify
      kiosk audit --export log.jsonl

    \b
    Exit codes:
      0  done; with --verify: the log is whole
      1  with --verify: something is wrong; what, is printed
      2  wrong usage
      3  it cannot be read or written; why, is printed
    """  # noqa: D301
    from kiosk.assembly.loading import open_reader
    from kiosk.store.audit import Action
    from kiosk.store.errors import StoreError

    if action is not None and action not in list(Action):
        raise click.UsageError(f"{action!r} is no kind of row. There are: {', '.join(sorted(Action))}.")
    try:
        with open_reader(data) as reader:
            if output is not None:
                _export(data, reader, output)
            elif verify:
                context.exit(_verify(data, reader, as_json))
            else:
                _show(reader, last, action, as_json)
    except (StoreError, OSError) as error:
        cannot(error)


def _show(reader: "Reader", last: int, action: str | None, as_json: bool) -> None:
    import msgspec

    from kiosk.store.audit_trail import entries

    found = reader.ask(lambda connection: list(entries(connection, limit=last, actions=action and [action])))
    if as_json:
        click.echo(msgspec.json.format(msgspec.json.encode(found)).decode())
        return
    for entry in found:
        click.echo(f"{entry.seq:>6}  {entry.at[:19]}Z  {entry.role:<7}  {entry.action:<18}  {_detail(entry)}".rstrip())
    if not found:
        click.echo("The log has no such row." if action else "The log is empty.")


def _detail(entry: "Entry") -> str:
    import msgspec

    return "  ".join(
        f"{name}={value if isinstance(value, str) else msgspec.json.encode(value).decode()}"
        for name, value in entry.detail.items()
    )


def _verify(data: DataFolder, reader: "Reader", as_json: bool) -> int:
    import msgspec

    from kiosk.store import audit_trail

    verdict: Verdict = reader.ask(lambda connection: audit_trail.verify(connection, data.database))
    sentences = list(verdict.sentences())
    if as_json:
        told = {"well": verdict.well, "log": verdict, "found": [sentence for _, sentence in sentences]}
        click.echo(msgspec.json.format(msgspec.json.encode(told)).decode())
    else:
        click.echo(f"{data.database}: {verdict.rows} rows, the last is number {verdict.last}")
        for flaw, sentence in sentences:
            click.echo(f"{flaw}: {sentence}")
        if verdict.well:
            click.echo("The log is whole: every row is as it was written, and the last one is the last that was.")
        if verdict.head:
            click.echo(f"Hash of row {verdict.last}: {verdict.head}")
    return 0 if verdict.well else 1


def _export(data: DataFolder, reader: "Reader", output: Path) -> None:
    from kiosk.assembly.audit_files import FORMS, write
    from kiosk.assembly.auditing import note
    from kiosk.assembly.loading import load_settings
    from kiosk.clock import SystemClock
    from kiosk.store.audit import Action

    if output.suffix not in FORMS:
        raise click.UsageError(f"{output.name!r} ends in neither {' nor '.join(FORMS)}.")
    if output.exists():
        raise click.UsageError(f"{output} is there already. Name another file.")
    rows = write(reader, output)
    note(data, SystemClock(), load_settings(data).kiosk, "command", Action.LOG_EXPORTED, {"rows": rows})
    click.echo(f"{rows} rows: {output}", file=sys.stdout)
