"""What is wrong with a survey file: where, what, and what to do about it."""

from msgspec import Struct


class Problem(Struct, frozen=True, order=True):
    """One problem in a file.

    `line` counts from 1 (0: the file as a whole); `path` is like `questions[1].ends.low.fr` ("" for the whole survey).
    """

    file: str
    line: int
    path: str
    message: str
    remedy: str

    def __str__(self) -> str:
        """Write the problem as one line, `file:line: path: message. remedy`."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        return ": ".join(part for part in (place, self.path, f"{self.message}. {self.remedy}") if part)


class SurveyError(Exception):
    """A survey that cannot be used; `problems` holds every reason, in the order of the file."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems
