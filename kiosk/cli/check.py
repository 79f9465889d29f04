"""The command `kiosk check`: every problem in a survey file at once."""

from pathlib import Path

import click


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object for a machine to read.")
@click.pass_context
def check(context: click.Context, file: Path, as_json: bool) -> None:
    """Check the survey in FILE: every problem with its line and what to do about it, then advice.

    \b
    Example:
      kiosk check my-survey.yaml

    \b
    Exit codes:
      0  the survey can be used (there may be warnings)
      1  it has problems
      2  wrong usage, or the file cannot be read
    """  # noqa: D301 - click reads the \b
    import msgspec

    from kiosk.survey.reading import examine, load

    try:
        report = examine(load(file), str(file))
    except OSError as error:
        raise click.BadParameter(f"{file} cannot be read: {error.strerror}", context, param_hint="FILE") from error
    survey = report.survey
    if as_json:
        found = {
            "ok": survey is not None,
            "id": survey.id if survey else None,
            "questions": len(survey.questions) if survey else None,
            "languages": survey.languages if survey else None,
            "problems": report.problems,
            "warnings": report.warnings,
        }
        click.echo(msgspec.json.format(msgspec.json.encode(found)).decode())
    else:
        for problem in report.problems:
            click.echo(str(problem))
        for warning in report.warnings:
            click.echo(f"warning: {warning}")
        if survey is None:
            click.echo(f"{_count(len(report.problems), 'problem')}")
        else:
            questions, languages = len(survey.questions), len(survey.languages)
            click.echo(f"ok: {_count(questions, 'question')}, {_count(languages, 'language')}")
    context.exit(0 if survey else 1)


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
