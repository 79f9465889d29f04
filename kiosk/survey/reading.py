"""Reading a survey from its YAML file, and its compiled form for a quick start."""

from pathlib import Path

import msgspec

from kiosk.plain_file import beginning
from kiosk.survey.problem import Problem, SurveyError
from kiosk.survey.question import Question
from kiosk.survey.survey import Survey


class Report(msgspec.Struct, frozen=True):
    """What there is to say about a survey file.

    `survey` is there if there are no `problems`; it is written out (`kiosk.survey.expanding`) and offers only languages
    that have every text. `gaps` lists, per language that is not offered, the texts that are missing. `warnings` are
    advice.
    """

    survey: Survey | None
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...] = ()
    gaps: dict[str, tuple[Problem, ...]] = {}


def read(path: Path) -> Survey:
    """Read the survey in the YAML file at `path`.

    Raises:
        OSError: the file cannot be opened or read.
        SurveyError: it holds no usable survey.
    """
    return parse(load(path), str(path))


def load(path: Path) -> bytes:
    """Return the bytes of a survey file, but never much more than a survey file can have.

    Raises:
        OSError: the file cannot be opened or read, or is no plain file.
    """
    from kiosk.survey.nodes import LARGEST_BYTES

    return beginning(path, LARGEST_BYTES + 1)


def parse(data: bytes, name: str) -> Survey:
    """Read a survey from the bytes of a YAML file called `name`.

    Raises:
        SurveyError: it holds no usable survey.
    """
    report = examine(data, name)
    if report.survey is None:
        raise SurveyError(report.problems)
    return report.survey


def examine(data: bytes, name: str) -> Report:
    """Find every problem in the bytes of a YAML file called `name`, gaps in languages, and advice if it is usable."""
    from msgspec import inspect

    from kiosk.survey.checking import Finding, broken_rules, lint, missing
    from kiosk.survey.expanding import expanded, without
    from kiosk.survey.fitting import Fitting, TooManyError
    from kiosk.survey.nodes import TOO_MANY, Fault, compose

    root, faults = compose(data)
    fitting = Fitting()

    def placed(finding: Finding) -> Fault:
        """Find the line of a finding: its own, or the nearest part around it."""
        near = finding.path
        while near not in fitting.lines and near:
            near = near[:-1]
        return Fault(fitting.lines.get(near, 0), finding.path, finding.message, finding.remedy)

    def problems(found: list[Fault]) -> tuple[Problem, ...]:
        return tuple(
            Problem(name, fault.line, place_text(fault.path), fault.message, fault.remedy)
            for fault in sorted(found, key=lambda fault: fault.line)
        )

    if root is None:
        return Report(None, problems(faults))
    gaps: dict[str, tuple[Problem, ...]] = {}
    try:
        plain = fitting.fit(root, inspect.type_info(Survey), ())
        faults += fitting.faults
        faults += [placed(finding) for finding in broken_rules(plain)]
        for place, language in enumerate(_languages(plain)):
            lacking = [placed(finding) for finding in missing(fitting.texts, language)]
            if place == 0:
                faults += lacking
            elif lacking:
                gaps[language] = problems(lacking)
    except TooManyError:
        faults += [*fitting.faults, Fault(0, (), *TOO_MANY)]
    if faults:
        return Report(None, problems(faults), gaps=gaps)
    try:
        survey = msgspec.convert(plain, Survey)
    except msgspec.ValidationError as error:
        return Report(None, problems([Fault(0, (), str(error), "Mend the survey there")]))
    advice = problems([placed(finding) for finding in lint(survey)])
    return Report(without(expanded(survey), gaps), (), advice, gaps)


def _languages(plain: object) -> list[str]:
    """Return the languages a survey of plain values lists, as far as they are readable."""
    listed = plain.get("languages") if isinstance(plain, dict) else None
    return [language for language in listed if isinstance(language, str)] if isinstance(listed, list) else []


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
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        problem = Problem("compiled survey", 0, "", str(error), "Compile the survey again from its YAML text")
        raise SurveyError((problem,)) from error


def place_text(path: tuple[str | int, ...]) -> str:
    """Write a path like `questions[1].ends.low.fr`."""
    from kiosk.survey.nodes import shown

    words = [f"[{part}]" if isinstance(part, int) else f".{shown(part)}" for part in path]
    return "".join(words).removeprefix(".")
