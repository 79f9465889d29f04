"""docs/surveys.md: what it shows can be used as it stands, and it tells of every command, kind and template."""

import re
from pathlib import Path

import click

from kiosk.cli.surveys import surveys
from kiosk.survey.editing import KINDS
from kiosk.survey.reading import examine
from kiosk.survey.templates import templates

PAGE = (Path(__file__).parents[1] / "docs" / "surveys.md").read_text("utf-8")


def test_its_survey_can_be_asked() -> None:
    (example,) = re.findall(r"```yaml\n(.+?)```", PAGE, re.DOTALL)
    report = examine(example.encode(), "example")
    assert report.survey is not None, report.problems
    assert not report.gaps


def test_it_tells_of_every_command_and_its_options() -> None:
    for name, command in surveys.commands.items():
        assert f"`kiosk surveys {name}" in PAGE
        for option in command.params:
            if isinstance(option, click.Option) and option.name not in ("data", "last_day", "json", "as_json"):
                assert option.opts[0] in PAGE, f"{name} {option.opts[0]}"


def test_it_tells_of_every_kind_and_template() -> None:
    for name in (*KINDS, *(template.id for template in templates())):
        assert f"`{name}`" in PAGE
