"""What the screen shows of the question a visitor is at, in the visitor's language."""

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlAnonymous

from kiosk.settings import Settings
from kiosk.survey.question import Choice, Comment
from kiosk.survey.session import Session
from kiosk.survey.survey import Survey
from kiosk.ui import fonts, geometry
from kiosk.ui.draft import Draft
from kiosk.ui.languages import own_name

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlAnonymous
class Asked(QObject):
    """The question on screen, the languages on offer, and how large its buttons come out."""

    def __init__(self, survey: Survey, settings: Settings, parent: QObject | None) -> None:
        """Show nothing yet, in the survey's default language."""
        super().__init__(parent)
        self._survey = survey
        self._settings = settings
        self._language = survey.default_language
        self._drawn: Session | None = None
        self._chosen: list[int] = []
        self._drafts: dict[str, str] = {}
        self._panel_width_mm = 345.0
        self._panel_height_mm = 194.0
        self._draft = Draft(self)
        self._draft.written.connect(self._on_written)
        self.stepChanged.connect(self._on_step)

    stepChanged = Signal()

    @Property(str, notify=stepChanged)
    def questionId(self) -> str:
        """The question's id, empty outside the questions."""
        question = self._question
        return "" if question is None else question.id

    @Property(str, notify=stepChanged)
    def text(self) -> str:
        """The question in the visitor's language."""
        question = self._question
        return "" if question is None else self._in_language(question.text)

    @Property(str, notify=stepChanged)
    def note(self) -> str:
        """A comment question's own note, or empty."""
        question = self._question
        if not isinstance(question, Comment) or question.note is None:
            return ""
        return self._in_language(question.note)

    @Property(str, notify=stepChanged)
    def lowText(self) -> str:
        """The words at the scale's low end."""
        scale = self._scale
        return "" if scale is None else self._in_language(self._question.ends.low)

    @Property(str, notify=stepChanged)
    def highText(self) -> str:
        """The words at the scale's high end."""
        scale = self._scale
        return "" if scale is None else self._in_language(self._question.ends.high)

    @Property("QVariantList", notify=stepChanged)
    def values(self) -> list[int]:
        """The scale's values, low to high, as stored."""
        scale = self._scale
        return [] if scale is None else list(scale.values)

    @Property("QStringList", notify=stepChanged)
    def valueLabels(self) -> list[str]:
        """The same values in the language's own digits."""
        locale = QLocale(self._language)
        return [locale.toString(value) for value in self.values]

    @Property("QStringList", notify=stepChanged)
    def optionTexts(self) -> list[str]:
        """A choice's options in the visitor's language."""
        question = self._question
        if not isinstance(question, Choice):
            return []
        return [self._in_language(option.text) for option in question.options]

    @Property(bool, notify=stepChanged)
    def many(self) -> bool:
        """Whether a choice takes several options."""
        question = self._question
        return isinstance(question, Choice) and question.select == "many"

    @Property(Draft, constant=True)
    def draft(self) -> Draft:
        """What the visitor writes into a comment; it is there again after Back, and never stored before it is sent."""
        return self._draft

    @Property(bool, notify=stepChanged)
    def canGoBack(self) -> bool:
        """Whether there is a question before this one."""
        return self._drawn is not None and self._drawn.can_go_back

    @Property(bool, notify=stepChanged)
    def canSkip(self) -> bool:
        """Whether the question may be left unanswered."""
        return self._drawn is not None and self._drawn.can_skip

    @Property(bool, notify=stepChanged)
    def wasAnswered(self) -> bool:
        """Whether the visitor came back to a question that has an answer."""
        return self._drawn is not None and self._drawn.answer is not None

    @Property(bool, notify=stepChanged)
    def isLast(self) -> bool:
        """Whether the question is the last of the path as it stands."""
        return self._drawn is not None and self._drawn.at_last

    @Property(int, notify=stepChanged)
    def position(self) -> int:
        """How many questions of the path lie behind, 0 at the first."""
        return 0 if self._drawn is None else self._drawn.position

    @Property(int, notify=stepChanged)
    def pathLength(self) -> int:
        """How many questions the path has as it stands."""
        return 0 if self._drawn is None else len(self._drawn.path)

    chosenChanged = Signal()

    @Property("QVariantList", notify=chosenChanged)
    def chosen(self) -> list[int]:
        """The chosen value (scale) or option numbers from 0 (choice)."""
        return self._chosen

    languageChanged = Signal()

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """The visitor's language, a BCP 47 tag."""
        return self._language

    def show_survey(self, survey: Survey) -> None:
        """Ask another survey from the next visit on; only between two visits."""
        assert self._drawn is None, "a visit is under way"
        self._survey = survey
        self._language = survey.default_language
        self.offerChanged.emit()
        self.languageChanged.emit()
        self.stepChanged.emit()

    offerChanged = Signal()

    @Property("QStringList", notify=offerChanged)
    def languages(self) -> list[str]:
        """The languages on offer, the default first."""
        return list(self._survey.languages)

    @Property("QStringList", notify=offerChanged)
    def languageNames(self) -> list[str]:
        """The same languages, each named in itself."""
        return [own_name(tag) for tag in self._survey.languages]

    @Slot(str, result=str)
    def nameOf(self, language: str) -> str:
        """Name one language in itself; the fonts of the others are not read for it."""
        return own_name(language)

    @Property("QStringList", notify=offerChanged)
    def languageFamilies(self) -> list[str]:
        """The font family each of these names is drawn in."""
        return [fonts.family(tag) for tag in self._survey.languages]

    @Property(str, notify=languageChanged)
    def languageName(self) -> str:
        """The visitor's language, named in itself."""
        return own_name(self._language)

    @Property(str, notify=languageChanged)
    def invitation(self) -> str:
        """The start screen's question."""
        return self._in_language(self._survey.invitation)

    @Property(str, notify=offerChanged)
    def deskName(self) -> str:
        """The desk this device stands at."""
        return self._settings.desk

    panelChanged = Signal()

    @Property(float, notify=panelChanged)
    def panelWidthMm(self) -> float:
        """Width of the picture on the panel, in mm."""
        return self._panel_width_mm

    @panelWidthMm.setter
    def panelWidthMm(self, width: float) -> None:
        if width != self._panel_width_mm:
            self._panel_width_mm = width
            self.panelChanged.emit()
            self.stepChanged.emit()

    def set_panel_height(self, height_mm: float) -> None:
        """Take the height of the picture on the panel."""
        if height_mm != self._panel_height_mm:
            self._panel_height_mm = height_mm
            self.stepChanged.emit()

    @Property(float, notify=stepChanged)
    def buttonMm(self) -> float:
        """Edge of a scale button, in mm."""
        return self._row.button_mm

    @Property(float, notify=stepChanged)
    def gapMm(self) -> float:
        """Space between two scale buttons, in mm."""
        return self._row.gap_mm

    # -- inside

    @Slot()
    def _on_written(self) -> None:
        if isinstance(self._question, Comment):
            self._drafts[self.questionId] = self._draft.text

    @Slot()
    def _on_step(self) -> None:
        answer = None if self._drawn is None else self._drawn.answer
        written = answer if isinstance(answer, str) else ""
        self._draft.begin(self._drafts.get(self.questionId, written), self._language)

    @property
    def _row(self) -> geometry.Row:
        return geometry.row(max(2, len(self.values)), self._panel_width_mm, self._panel_height_mm)

    @property
    def _question(self):
        return None if self._drawn is None else self._drawn.question

    @property
    def _scale(self):
        question = self._question
        return None if question is None else question.scale

    def _in_language(self, text) -> str:
        return self._survey.say(text, self._language)
