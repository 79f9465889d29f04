"""The pages of surveys, put together: the models share one look after the surveys, and the editor's one draft."""

from collections.abc import Callable
from typing import Any, cast

from kiosk.assembly.surveys import Surveys
from kiosk.assembly.ticket_desk import plugged_in
from kiosk.clock import Clock
from kiosk.paths import DataFolder
from kiosk.settings import Settings
from kiosk.ui.editor import Editor
from kiosk.ui.previewing import Pictures, Previewing
from kiosk.ui.publishing import Publishing
from kiosk.ui.speech import own_command
from kiosk.ui.staff_pages import Staff
from kiosk.ui.survey_shelf import SurveyShelf
from kiosk.ui.timetabling import Timetabling
from kiosk.ui.translating import Translating


def survey_makers(
    data: DataFolder,
    device: Settings,
    clock: Clock,
    language: str,
    pages: Callable[[], Staff],
    serve: Callable[[Pictures], object],
) -> dict[str, Callable[[], Any]]:
    """Return what makes each model, by its name.

    Args:
        data: the kiosk's files.
        device: the kiosk's settings.
        clock: what day it is.
        language: the pages'.
        pages: returns the pages, which keep the models.
        serve: lets the pages find the preview's pictures.
    """
    surveys = Surveys(data, clock, "admin")

    def editor() -> Editor:
        return cast("Editor", pages().model("editor"))

    return {
        "surveys": lambda: SurveyShelf(surveys, data.imports, data.exports, plugged_in, clock, language),
        "editor": lambda: Editor(surveys),
        "timetabling": lambda: Timetabling(surveys, device.desk, clock, language),
        "translating": lambda: Translating(editor()),
        "previewing": lambda: Previewing(
            editor(), own_command("preview-work", "--data", str(data.folder)), device.screen_width_mm, serve
        ),
        "publishing": lambda: Publishing(surveys, editor()),
    }
