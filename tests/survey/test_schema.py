"""The JSON Schema for editors: current, and of the same mind as the program."""

import subprocess
import sys
from typing import Any

import jsonschema
import pytest
from ruamel.yaml import YAML

from kiosk.paths import resource
from kiosk.survey.schema import schema, schema_file


@pytest.fixture
def shipped() -> Any:
    return YAML(typ="safe", pure=True).load(resource("surveys", "desk-visit.yaml").read_text("utf-8"))


@pytest.fixture
def checker() -> jsonschema.Draft202012Validator:
    jsonschema.Draft202012Validator.check_schema(schema())
    return jsonschema.Draft202012Validator(schema())


def test_the_file_is_current() -> None:
    made = resource("schema", "survey.schema.json")
    assert made.read_bytes() == schema_file(), "write it anew: python -m kiosk.survey.schema > " + str(made)


def test_the_command_prints_the_file() -> None:
    done = subprocess.run([sys.executable, "-m", "kiosk.survey.schema"], capture_output=True, check=True)
    assert done.stdout == schema_file()


def test_the_shipped_survey_fits(shipped: Any, checker: jsonschema.Draft202012Validator) -> None:
    checker.validate(shipped)


def test_mistakes_do_not_fit(shipped: Any, checker: jsonschema.Draft202012Validator) -> None:
    questions = shipped["questions"]
    for part, key, wrong in (
        (shipped, "id", "Desk Visit"),
        (shipped, "extra", 1),
        (shipped, "languages", []),
        (questions[0], "points", 6),
        (questions[0], "kind", "csta"),
        (questions[0]["ends"], "middle", {"en": "So so"}),
        (questions[0]["ends"]["low"], "en", " "),
        (questions[3]["when"][0], "is", 3),
        (questions[4], "ends", questions[0]["ends"]),
    ):
        kept = part.get(key)
        part[key] = wrong
        assert not checker.is_valid(shipped), (key, wrong)
        if kept is None:
            del part[key]
        else:
            part[key] = kept
    checker.validate(shipped)
