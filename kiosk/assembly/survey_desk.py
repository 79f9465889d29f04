"""The pages of surveys, put together: the models share one look after the surveys, and the editor's one draft."""

from collections.abc import Callable
from typing import Any, cast

from kiosk.assembly.surveys import Surveys
from kiosk.assembly.ticket_desk import plugged_in
from kiosk.clock import Clock
from kiosk.paths import DataFolder
from kiosk.ui.editor import Editor
from kiosk.ui.publishing import Publishing
from kiosk.ui.staff_pages import Staff
from kiosk.ui.survey_shelf import SurveyShelf


def survey_makers(
    data: DataFolder, clock: Clock, language: str, pages: Callable[[], Staff]
) -> dict[str, Callable[[], Any]]:
    """Return what makes each model, by its name.

    Args:
        data: the kiosk's files.
        clock: what day it is.
        language: the pages'.
        pages: returns the pages, which keep the models.
    """
    surveys = Surveys(data, clock, "admin")

    def editor() -> Editor:
        return cast("Editor", pages().model("editor"))

    return {
        "surveys": lambda: SurveyShelf(surveys, data.imports, data.exports, plugged_in, clock, language),
        "editor": lambda: Editor(surveys),
        "publishing": lambda: Publishing(surveys, editor()),
    }
