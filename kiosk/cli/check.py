"""The command `kiosk check`: every problem in a survey file at once."""

from pathlib import Path

import click


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object for a machine to read.")
@click.pass_context
def check(context: click.Context, file: Path, as_json: bool) -> None:
    """Check the survey in FILE: every problem with its line and what to do about it, then advice.

    A language in which texts are missing is not offered to visitors; what is missing is listed for each.

    \b
    Example:
      kiosk check my-survey.yaml

    \b
    Exit codes:
      0  the survey can be used in all its languages (there may be warnings)
      1  it has problems, or languages with missing texts
      2  wrong usage, or the file cannot be read
    """  # noqa: D301 - click reads the \b
    import msgspec

    from kiosk.cli.screens import advice
    from kiosk.survey.reading import examine, load

    try:
        report = examine(load(file), str(file))
    except OSError as error:
        raise click.BadParameter(f"{file} cannot be read: {error.strerror}", context, param_hint="FILE") from error
    survey = report.survey
    complete = survey is not None and not report.gaps
    screens = advice(survey.languages) if survey else ()
    if as_json:
        found = {
            "ok": complete,
            "usable": survey is not None,
            "id": survey.id if survey else None,
            "questions": len(survey.questions) if survey else None,
            "languages": survey.languages if survey else None,
            "problems": report.problems,
            "gaps": report.gaps,
            "warnings": report.warnings,
            "screens": screens,
        }
        click.echo(msgspec.json.format(msgspec.json.encode(found)).decode())
    else:
        for problem in report.problems:
            click.echo(str(problem))
        for language, lacking in report.gaps.items():
            click.echo(f"{language} is not offered, it lacks {_count(len(lacking), 'text')}:")
            for gap in lacking:
                click.echo(f"  {gap}")
        for warning in report.warnings:
            click.echo(f"warning: {warning}")
        for line in screens:
            click.echo(f"note: {line}")
        if survey is None:
            click.echo(f"{_count(len(report.problems), 'problem')}")
        else:
            offered = f"{_count(len(survey.questions), 'question')}, {_count(len(survey.languages), 'language')}"
            click.echo(f"ok: {offered}" if complete else f"usable: {offered}; not offered: {', '.join(report.gaps)}")
    context.exit(0 if complete else 1)


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
