"""The survey editor: the questions of a draft, the form of one of them, its options and conditions."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.survey_draft import SurveyDraft

if TYPE_CHECKING:
    from kiosk.survey.views import ConditionView, QuestionView

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

SCALES = ("csat", "ces", "nps", "scale")
OTHER = "other"


@QmlElement
@QmlUncreatable("made by the program")
class Editor(SurveyDraft):
    """The form: `selected` is the place of the question it shows; -1: the texts of the survey itself."""

    def __init__(self, surveys: Any, parent: QObject | None = None) -> None:
        """Have no draft before `open`."""
        super().__init__(surveys, parent)
        self._selected = -1
        self.changed.connect(self.formChanged)

    selectedChanged = Signal()
    formChanged = Signal()
    """What `changed` says, for properties of this class: a property cannot be told of by a base class's signal."""

    @Property(int, notify=selectedChanged)
    def selected(self) -> int:
        """The place of the question in the form."""
        return self._selected

    @Property("QVariantList", notify=formChanged)
    def questions(self) -> list[dict[str, Any]]:
        """Each question: id, kind, text, conditions (how many), optional."""
        if self._draft is None:
            return []
        return [
            {
                "id": each.id,
                "kind": each.kind,
                "text": self.worded(each.text),
                "conditions": len(each.when),
                "optional": each.optional,
            }
            for each in self._shown.questions
        ]

    @Property("QVariantMap", notify=formChanged)
    def question(self) -> dict[str, Any]:
        """The question in the form: id, kind, points, select, optional, options, other, note, when; empty if none."""
        from kiosk.survey.editing import POINTS

        each = self._question
        if each is None:
            return {}
        return {
            "id": each.id,
            "kind": each.kind,
            "points": each.points or 0,
            "pointChoices": list(POINTS.get(each.kind, ())),
            "select": each.select,
            "optional": each.optional,
            "options": [option.id for option in each.options],
            "other": each.other is not None,
            "note": bool(each.note),
            "when": [self._condition(rule) for rule in each.when],
        }

    @Property("QVariantList", notify=formChanged)
    def askable(self) -> list[dict[str, Any]]:
        """The questions a condition of this one can be about: id, text, scale, values, valueTexts."""
        return [] if self._draft is None else self._askable(self._selected)

    # -- what people do

    def begun(self) -> None:
        """Begin with the first question."""
        self._selected = 0 if self._shown.questions else -1
        self.selectedChanged.emit()

    @Slot(int)
    def select(self, place: int) -> None:
        """Show another question in the form, or (-1) the survey's own texts."""
        self.settle()
        if self._draft is not None and -1 <= place < len(self._shown.questions) and place != self._selected:
            self._go(place)
            self.textsChanged.emit()

    @Slot(str)
    def add(self, kind: str) -> None:
        """Put a new question of a kind after the one in the form, and show it."""
        at = self._selected + 1 if self._selected >= 0 else len(self.property("questions"))
        if self.edit(lambda draft: draft.add_question(kind, at)):
            self._go(at)

    @Slot(int)
    def remove(self, place: int) -> None:
        """Take a question out; undo brings it back."""
        if self.edit(lambda draft: draft.remove_question(place)):
            self._go(min(self._selected, len(self._shown.questions) - 1))

    @Slot(int)
    def duplicate(self, place: int) -> None:
        """Put a copy after a question, and show it."""
        if self.edit(lambda draft: draft.duplicate_question(place)):
            self._go(place + 1)

    @Slot(int, int)
    def move(self, place: int, to: int) -> None:
        """Put a question at another place."""
        if 0 <= to < len(self.property("questions")) and self.edit(lambda draft: draft.move_question(place, to)):
            self._go(to)

    @Slot(str)
    def setKind(self, kind: str) -> None:
        """Make the question one of another kind."""
        self.edit(lambda draft: draft.set_kind(self._selected, kind))

    @Slot(int)
    def setPoints(self, points: int) -> None:
        """Set how many points the scale has."""
        self.edit(lambda draft: draft.set_points(self._selected, points))

    @Slot(str)
    def setSelect(self, select: str) -> None:
        """Set how many options may be chosen: one or many."""
        self.edit(lambda draft: draft.set_select(self._selected, select))

    @Slot(bool)
    def setOptional(self, optional: bool) -> None:
        """Set whether it may be skipped."""
        self.edit(lambda draft: draft.set_optional(self._selected, optional))

    @Slot(bool)
    def setOther(self, wanted: bool) -> None:
        """Give it a last option in one's own words, or take it away."""
        self.edit(lambda draft: draft.set_other(self._selected, wanted))

    @Slot(bool)
    def setNote(self, wanted: bool) -> None:
        """Give a comment a note, or take it away."""
        self.edit(lambda draft: draft.set_note(self._selected, wanted))

    @Slot()
    def addOption(self) -> None:
        """Put an option after the last."""
        self.edit(lambda draft: draft.add_option(self._selected))

    @Slot(int)
    def removeOption(self, option: int) -> None:
        """Take an option out."""
        self.edit(lambda draft: draft.remove_option(self._selected, option))

    @Slot(int, int)
    def moveOption(self, option: int, to: int) -> None:
        """Put an option at another place."""
        question = self._question
        if question is not None and 0 <= to < len(question.options):
            self.edit(lambda draft: draft.move_option(self._selected, option, to))

    @Slot(str, result=bool)
    def setId(self, question_id: str) -> bool:
        """Give the question another id."""
        return self.edit(lambda draft: draft.set_question_id(self._selected, question_id.strip()))

    @Slot(int, str, str, "QStringList")
    def setCondition(self, number: int, question: str, rule: str, values: list[str]) -> None:
        """Put a condition in the place of one, or (-1) add it; `values` are points or ids of options."""
        about = next((each for each in self._askable(self._selected) if each["id"] == question), None)
        if about is None or not values:
            return
        value: int | str | list[str] = list(values) if rule == "one_of" else values[0]
        if about["scale"]:
            value = int(values[0])
        if number < 0:
            self.edit(lambda draft: draft.add_condition(self._selected, question, rule, value))
        else:
            self.edit(lambda draft: draft.set_condition(self._selected, number, question, rule, value))

    @Slot(int)
    def removeCondition(self, number: int) -> None:
        """Take a condition away."""
        self.edit(lambda draft: draft.remove_condition(self._selected, number))

    # -- inside

    def edit(self, work: Any, *, typing: bool = False) -> bool:
        """Do something with the draft; the form stays at a question that is there."""
        if not super().edit(work, typing=typing):
            return False
        if self._selected >= len(self._shown.questions):
            self._go(len(self._shown.questions) - 1)
        return True

    def _go(self, place: int) -> None:
        self._selected = place
        self.selectedChanged.emit()
        self.changed.emit()
        self.textsChanged.emit()

    @property
    def _question(self) -> "QuestionView | None":
        if self._draft is None or not 0 <= self._selected < len(self._shown.questions):
            return None
        return self._shown.questions[self._selected]

    def _askable(self, before: int) -> list[dict[str, Any]]:
        found = []
        for each in self._shown.questions[: max(0, before)]:
            if each.kind in SCALES and each.scale is not None:
                values = [str(value) for value in each.scale.values]
                texts = values
            elif each.kind == "choice":
                values = [option.id for option in each.options] + ([OTHER] if each.other is not None else [])
                texts = [self.worded(option.text) or option.id for option in each.options]
                texts += [self.worded(each.other.text) or OTHER] if each.other is not None else []
            else:
                continue
            found.append(
                {
                    "id": each.id,
                    "text": self.worded(each.text) or each.id,
                    "scale": each.kind in SCALES,
                    "values": values,
                    "valueTexts": texts,
                }
            )
        return found

    def _condition(self, rule: "ConditionView") -> dict[str, Any]:
        """Return a condition with words for its question and its values."""
        about = next((each for each in self._askable(self._selected) if each["id"] == rule.question), None)
        values = list(rule.value) if isinstance(rule.value, tuple) else [] if rule.value is None else [str(rule.value)]
        words = dict(zip(about["values"], about["valueTexts"], strict=True)) if about is not None else {}
        return {
            "question": rule.question,
            "text": rule.question if about is None else about["text"],
            "rule": rule.rule,
            "values": values,
            "valueTexts": [words.get(value, value) for value in values],
        }
