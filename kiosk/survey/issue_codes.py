"""What the checks find, as codes, so that a screen can say it in its own language; `kiosk check` says it in English."""

import re
from enum import StrEnum


class Code(StrEnum):
    """What is wrong; in brackets what the issue's values are."""

    TEXT_MISSING = "text_missing"
    """A text is missing [the language]."""
    TEXT_TOO_LONG = "text_too_long"
    """A text has more characters than there can be [how many it has]."""
    TWICE = "twice"
    """An id or a language is there twice [which]."""
    ID_TAKEN = "id_taken"
    """The id is taken by the question that “other” becomes [the id, the choice's id]."""
    ID_TOO_LONG = "id_too_long"
    """The id is too long for “other”."""
    OTHER_TWICE = "other_twice"
    """An option is called like the one that “other” becomes."""
    LIST_LENGTH = "list_length"
    """There are too few or too many languages, questions, options or conditions [how many]."""
    TOO_MANY_OPTIONS = "too_many_options"
    """With “other” there are too many options [how many]."""
    TOO_MANY_QUESTIONS = "too_many_questions"
    """With what “other” asks there are too many questions [how many]."""
    CONDITION_RULE = "condition_rule"
    """A condition has no rule, or several."""
    CONDITION_QUESTION = "condition_question"
    """A condition is about a question that is not there [which]."""
    CONDITION_LATER = "condition_later"
    """A condition is about its own question or one asked later [which, or empty]."""
    CONDITION_COMMENT = "condition_comment"
    """A condition is about a comment [which]."""
    CONDITION_VALUE = "condition_value"
    """A condition asks for an answer that its question does not have [the question]."""
    MANY_QUESTIONS = "many_questions"
    """Advice: a visitor can be asked many questions [how many]."""
    CSAT_FIRST = "csat_first"
    """Advice: the CSAT question should come first."""
    NPS_LAST = "nps_last"
    """Advice: the NPS question should be the last scale."""
    THREE_POINTS = "three_points"
    """Advice: three points tell little apart."""
    LONG_QUESTION = "long_question"
    """Advice: the question is long [words]."""
    LONG_END = "long_end"
    """Advice: the words at an end are long."""
    SAME_ENDS = "same_ends"
    """Advice: both ends say the same."""
    UNLISTED = "unlisted"
    """Advice: there are texts in a language that is not listed [which]."""
    UNREVIEWED = "unreviewed"
    """Advice: nobody who grew up with these languages has read them [which]."""
    AS_WRITTEN = "as_written"
    """Anything else: something that only a file written by hand can have wrong; the message says what."""


_SAID = tuple(
    (code, re.compile(pattern))
    for code, pattern in (
        (Code.TEXT_MISSING, r"the text in (\S+) is missing"),
        (Code.TEXT_MISSING, r"the text is empty"),
        (Code.TEXT_TOO_LONG, r"the text has (\d+) characters"),
        (Code.TWICE, r"the (?:id|language) “(.*)” is there twice .*"),
        (Code.ID_TAKEN, r"the id “(.*)” is taken by what “other” of “(.*)” asks"),
        (Code.ID_TOO_LONG, r"the id is too long for “other”.*"),
        (Code.OTHER_TWICE, r"the option “other” is there already.*"),
        (Code.LIST_LENGTH, r"the list has (\d+) entries"),
        (Code.TOO_MANY_OPTIONS, r"with “other” there are (\d+) options"),
        (Code.TOO_MANY_QUESTIONS, r"with what “other” asks there are (\d+) questions"),
        (Code.CONDITION_RULE, r"the condition has (?:no rule|\d+ rules)"),
        (Code.CONDITION_QUESTION, r"there is no question “(.*)”"),
        (Code.CONDITION_LATER, r"the condition is about its own question()"),
        (Code.CONDITION_LATER, r"“(.*)” is asked later"),
        (Code.CONDITION_COMMENT, r"“(.*)” is a comment; no condition can ask about it"),
        (Code.CONDITION_VALUE, r"“(.*)” is a choice and has no numbers"),
        (Code.CONDITION_VALUE, r"“(.*)” is a scale and has no options"),
        (Code.CONDITION_VALUE, r"“(.*)” has no option “.*”"),
        (Code.CONDITION_VALUE, r"-?\d+ is not a point of “(.*)”"),
        (Code.MANY_QUESTIONS, r"a visitor can be asked (\d+) questions"),
        (Code.CSAT_FIRST, r"the CSAT question is not the first one"),
        (Code.NPS_LAST, r"the NPS question is not the last scale"),
        (Code.THREE_POINTS, r"three points tell little apart"),
        (Code.LONG_QUESTION, r"the question is about (\d+) words long"),
        (Code.LONG_END, r"the words at this end are long"),
        (Code.SAME_ENDS, r"both ends say the same"),
        (Code.UNLISTED, r"there are texts in (\S+), which is not listed and never shown"),
        (Code.UNREVIEWED, r"no native speaker has reviewed the texts in (.*)"),
    )
)


def coded(message: str) -> tuple[Code, tuple[str, ...]]:
    """Return the code and the values of what `kiosk.survey.checking` or the reading of a file says."""
    for code, pattern in _SAID:
        match = pattern.fullmatch(message)
        if match is not None:
            return code, tuple(match.groups())
    return Code.AS_WRITTEN, ()
