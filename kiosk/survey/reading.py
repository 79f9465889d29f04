"""Reading a survey from its YAML file, and its compiled form for a quick start."""

from pathlib import Path

import msgspec

from kiosk.survey.problem import Problem, SurveyError
from kiosk.survey.question import Question
from kiosk.survey.survey import Survey


def read(path: Path) -> Survey:
    """Read the survey in the YAML file at `path`.

    Raises:
        OSError: the file cannot be opened or read.
        SurveyError: it holds no usable survey.
    """
    return parse(path.read_bytes(), str(path))


def parse(data: bytes, name: str) -> Survey:
    """Read a survey from the bytes of a YAML file called `name`.

    Raises:
        SurveyError: it holds no usable survey.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        return msgspec.convert(YAML(typ="safe", pure=True).load(data.decode()), Survey)
    except (YAMLError, msgspec.ValidationError, UnicodeDecodeError) as error:
        raise SurveyError((Problem(name, 0, "", str(error), ""),)) from error


def compiled(part: Survey | Question) -> bytes:
    """Return a survey, or one question of it, as JSON that is the same for the same contents."""
    return msgspec.json.encode(part, order="deterministic")


def from_compiled(data: bytes) -> Survey:
    """Read back what `compiled` made of a survey.

    Raises:
        SurveyError: this is not the compiled form of a survey that this version of the program knows.
    """
    try:
        return msgspec.json.decode(data, type=Survey)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        problem = Problem("compiled survey", 0, "", str(error), "Compile the survey again from its YAML text")
        raise SurveyError((problem,)) from error
