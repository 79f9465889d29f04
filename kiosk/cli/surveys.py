"""The command `kiosk surveys`: list, begin, import, export, publish, retire and schedule surveys."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from kiosk.cli.options import COUNT, DAY, cannot, data_option
from kiosk.paths import DataFolder

if TYPE_CHECKING:
    from kiosk.assembly.surveys import Surveys
    from kiosk.hours import Scheduled
    from kiosk.survey.shelf import Entry

WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


@click.group(invoke_without_command=True)
@data_option
@click.option("--json", "as_json", is_flag=True, help="Print JSON for a machine to read.")
@click.pass_context
def surveys(context: click.Context, data: DataFolder, as_json: bool) -> None:
    """List the surveys, or with a command begin, import, export, publish, retire or schedule one.

    A survey that is being written is a draft; publishing puts it in the place of what the kiosk asks. A running kiosk
    takes it up between two visits. Answers keep the wording they were given to: see docs/surveys.md.

    \b
    Examples:
      kiosk surveys                              list them
      kiosk surveys new --template incident      begin a draft
      kiosk surveys import form.json --as visit  make a draft of a SurveyJS survey or an XLSForm
      kiosk surveys publish visit
      kiosk surveys schedule visit --weekday friday --from 13:00 --to 17:00

    \b
    Exit codes:
      0  done
      1  refused (a survey with problems, no such survey, an id that is taken); why, is printed
      2  wrong usage
      3  a file, the settings or the database cannot be read or written; why, is printed
    """  # noqa: D301
    if context.invoked_subcommand is None:
        _list(data, as_json)


@surveys.command("list")
@data_option
@click.option("--json", "as_json", is_flag=True, help="Print JSON for a machine to read.")
def list_(data: DataFolder, as_json: bool) -> None:
    """List the surveys.

    Which is asked when, which are drafts, which were retired.

    \b
    Example:
      kiosk surveys list --json
    """  # noqa: D301
    _list(data, as_json)


@surveys.command()
@data_option
@click.option("--template", metavar="NAME", help="What to begin with; without it, the templates are listed.")
@click.option("--as", "survey_id", metavar="ID", help="The survey's id; without it, the template's.")
def new(data: DataFolder, template: str | None, survey_id: str | None) -> None:
    """Begin a draft from a template.

    Prints its id and its file.

    \b
    Example:
      kiosk surveys new --template one-tap --as counter
    """  # noqa: D301
    with _shelf(data) as shelf:
        if template is None:
            for each in shelf.templates():
                click.echo(f"{each.id:<10}  {each.about.get('en', '')}")
            return
        made = shelf.create(template, survey_id)
    click.echo(f"{made}: a draft, {data.surveys / made}.draft.yaml")


@surveys.command("import")
@data_option
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--as", "survey_id", metavar="ID", help="The draft's id; without it, what the file says.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON for a machine to read.")
def import_(data: DataFolder, file: Path, survey_id: str | None, as_json: bool) -> None:
    """Make a draft from a file.

    FILE is a survey in YAML, a SurveyJS survey (JSON) or an XLSForm (.xlsx); its contents say which.
    What cannot be taken is listed line by line, with what to do about it.

    \b
    Example:
      kiosk surveys import visit.xlsx --as visit
    """  # noqa: D301
    with _shelf(data) as shelf:
        made = shelf.import_file(file, survey_id)
        entry = shelf.entry(made.id)
    if as_json:
        _print_json(made)
        return
    for each in made.untaken:
        click.echo(f"not taken: {each}")
    problems = f", {_count(entry.problems, 'problem')} to mend before it can be published" if entry.problems else ""
    said = f"{_count(made.questions, 'question')}, {_count(len(made.languages), 'language')}"
    click.echo(f"{made.id}: a draft from {made.form}, {said}{problems}")


@surveys.command()
@data_option
@click.argument("survey_id", metavar="ID")
@click.option("--version", type=COUNT, help="A version of it that was asked; without it, the latest text.")
@click.option("--out", type=click.Path(file_okay=False, exists=True, path_type=Path), help="Into this folder.")
def export(data: DataFolder, survey_id: str, version: int | None, out: Path | None) -> None:
    """Write a survey as YAML.

    Its draft, else what is published, or a version; without --out to the terminal.

    \b
    Example:
      kiosk surveys export desk-visit --version 2 --out .
    """  # noqa: D301
    with _shelf(data) as shelf:
        if out is not None:
            click.echo(str(shelf.export(survey_id, out, version)))
        else:
            text = shelf.text(survey_id) if version is None else shelf.version_text(survey_id, version)
            click.echo(text, nl=False)


@surveys.command()
@data_option
@click.argument("what", metavar="FILE|ID")
def publish(data: DataFolder, what: str) -> None:
    """Publish a draft, or a survey file.

    With problems nothing is published; they are printed.

    \b
    Examples:
      kiosk surveys publish visit
      kiosk surveys publish ./visit.yaml
    """  # noqa: D301
    with _shelf(data) as shelf:
        survey_id = what
        if Path(what).is_file():
            _check(Path(what))
            survey_id = shelf.import_file(Path(what)).id
        shelf.publish(survey_id)
        entry = shelf.entry(survey_id)
    when = "asked from the next visit on" if entry.standard else "scheduled" if entry.scheduled else "not scheduled yet"
    click.echo(f"{survey_id}: published, {when}")
    if entry.incomplete:
        click.echo(
            f"It is not offered in {', '.join(entry.incomplete)}: texts are missing (`kiosk check {entry.path}`)."
        )


@surveys.command()
@data_option
@click.argument("survey_id", metavar="ID")
def retire(data: DataFolder, survey_id: str) -> None:
    """Put a published survey away.

    It is taken out of the schedule, too; its answers and versions stay.

    \b
    Example:
      kiosk surveys retire training
    """  # noqa: D301
    with _shelf(data) as shelf:
        shelf.retire(survey_id)
    click.echo(f"{survey_id}: retired")


@surveys.command()
@data_option
@click.argument("survey_id", metavar="[ID]", required=False)
@click.option("--standard", is_flag=True, help="Ask it when no other survey is scheduled.")
@click.option("--remove", is_flag=True, help="Take all its entries out of the schedule.")
@click.option("--desk", "desks", metavar="NAME", multiple=True, help="Only at this desk; may be repeated.")
@click.option("--weekday", "weekdays", type=click.Choice(WEEKDAYS), multiple=True, help="Only then; may be repeated.")
@click.option("--from", "start", metavar="HH:MM", help="From this time on.")
@click.option("--to", "end", metavar="HH:MM", help="Until this time.")
@click.option("--first-day", type=DAY, help="From this day on.")
@click.option("--last-day", type=DAY, help="Up to this day, which counts too.")
def schedule(
    data: DataFolder,
    survey_id: str | None,
    standard: bool,
    remove: bool,
    desks: tuple[str, ...],
    weekdays: tuple[str, ...],
    start: str | None,
    end: str | None,
    first_day: date | None,
    last_day: date | None,
) -> None:
    """Print the schedule, or add to it.

    With ID, that published survey is asked at the times given, too.
    Of entries that hold at the same time the first one is asked; without one, the standard survey.

    \b
    Examples:
      kiosk surveys schedule
      kiosk surveys schedule training --weekday friday --from 13:00 --to 17:00
      kiosk surveys schedule training --remove
      kiosk surveys schedule visit --standard
    """  # noqa: D301
    import msgspec

    from kiosk.hours import Scheduled

    given = {
        "desks": desks,
        "weekdays": weekdays,
        "from": start,
        "to": end,
        "first_day": _day(first_day),
        "last_day": _day(last_day),
    }
    conditions = {name: value for name, value in given.items() if value}
    if not survey_id and (survey_id is not None or standard or remove or conditions):
        raise click.UsageError("Name the survey.")
    if survey_id is not None and standard + remove + bool(conditions) != 1:
        raise click.UsageError("Give --standard, --remove or when it is asked, one of them.")
    with _shelf(data) as shelf:
        if survey_id is not None and standard:
            shelf.set_standard(survey_id)
        elif survey_id is not None and remove:
            shelf.set_schedule([each for each in shelf.schedule() if each.survey != survey_id])
        elif survey_id is not None:
            entry = msgspec.convert({"survey": survey_id, **conditions}, Scheduled)
            shelf.set_schedule([*shelf.schedule(), entry])
        for number, each in enumerate(shelf.schedule(), 1):
            click.echo(f"{number}. {each.survey}: {_when(each)}")
        click.echo(f"Else: {shelf.standard() or '(its file cannot be read)'}")


def _list(data: DataFolder, as_json: bool) -> None:
    with _shelf(data) as shelf:
        entries, entries_when = shelf.entries(), shelf.schedule()
    if as_json:
        _print_json(entries)
        return
    for entry in entries:
        title = entry.title.get(entry.languages[0], "") if entry.languages else ""
        click.echo(f"{entry.id:<20}  {_state(entry)}")
        click.echo(f"{'':<20}  {' '.join(title.split())}; {', '.join(entry.languages)}")
        for place in entry.scheduled:
            click.echo(f"{'':<20}  {_when(entries_when[place])}")


def _state(entry: "Entry") -> str:
    said = []
    if entry.published:
        version = f"version {entry.version}" if entry.version else "not asked yet"
        said.append(f"{'shipped' if entry.shipped else 'published'} ({version})")
    if entry.standard:
        said.append("standard")
    if entry.retired:
        said.append("retired")
    if entry.draft:
        said.append(f"draft ({_count(entry.problems, 'problem')})" if entry.problems else "draft")
    return ", ".join(said)


def _when(entry: "Scheduled") -> str:
    said = [", ".join(entry.weekdays)] if entry.weekdays else ["every day"]
    if entry.start or entry.end:
        said.append(f"{entry.start or '00:00'} to {entry.end or '24:00'}")
    if entry.first_day:
        said.append(f"from {entry.first_day}")
    if entry.last_day:
        said.append(f"up to {entry.last_day}")
    if entry.desks:
        said.append(f"at {', '.join(entry.desks)}")
    return "; ".join(said)


def _day(moment: date | None) -> str | None:
    return None if moment is None else moment.isoformat()[:10]


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _print_json(found: object) -> None:
    import msgspec

    click.echo(msgspec.json.format(msgspec.json.encode(found, enc_hook=str)).decode())


def _check(path: Path) -> None:
    """End the command if a file holds no survey that can be asked."""
    from kiosk.survey.reading import examine, load

    report = examine(load(path), str(path))
    if report.survey is None:
        _refuse("\n".join(str(problem) for problem in report.problems))


@contextmanager
def _shelf(data: DataFolder) -> "Iterator[Surveys]":
    """Give the surveys to work with; what they refuse ends the command."""
    from kiosk.assembly.surveys import Surveys
    from kiosk.clock import SystemClock
    from kiosk.store.errors import StoreError
    from kiosk.survey.problem import SurveyError
    from kiosk.survey.shelf import Refusal, ShelfError

    try:
        yield Surveys(data, SystemClock())
    except SurveyError as error:
        _refuse(str(error))
    except ShelfError as error:
        ending: Callable[[str], NoReturn] = cannot if error.reason is Refusal.SETTINGS else _refuse
        ending(str(error))
    except (StoreError, OSError) as error:
        cannot(error)


def _refuse(reason: str) -> NoReturn:
    click.echo(f"kiosk: {reason}", err=True)
    sys.exit(1)
