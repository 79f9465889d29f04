"""Putting a survey together from another program's form: what can be taken is, what cannot is listed."""

import html
import re
from collections.abc import Mapping
from typing import Any

from kiosk.survey import rendering, standard
from kiosk.survey.question import MOST_OPTIONS
from kiosk.survey.relevance import Known, UntakableError, conditions
from kiosk.survey.shelf import Untaken
from kiosk.survey.survey import MOST_QUESTIONS

MOST_UNTAKEN = 500
LONGEST_WORDING = 400

_LANGUAGE = re.compile(r"(?=.{2,35}\Z)[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_MARKUP = re.compile(r"<[^<>]{1,200}>")
_PIPED = re.compile(r"\$?\{[^{}]*\}")
_UNSEEN = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\ufeff\ufffe\uffff]")
_TAGS = {"zh-cn": "zh-Hans", "zh-tw": "zh-Hant", "pt-br": "pt-BR", "zh": "zh-Hans"}
_TRUTH = {"true": "yes", "false": "no"}
_KINDS = (
    ("nps", range(11, 12), r"recommend|\bnps|weiterempf|recommand|recomend|consigli|aanbevel|polec"),
    ("csat", (3, 4, 5, 7, 10), r"satisf|csat|zufried|tevred|soddisf|zadowol"),
    ("ces", range(7, 8), r"\beas|effort|\bces\b|einfach|facil|fácil|aufwand|makkelijk|łatw"),
)


class FormError(Exception):
    """The file cannot be read as a form; the message is one sentence that says why, and what to do."""


class Taking:
    """The survey so far, and what could not be taken."""

    def __init__(self, default_language: str) -> None:
        """Begin an empty survey whose texts without a language are in `default_language`."""
        self.default = tag_of(default_language) or "en"
        self.title: dict[str, str] = {}
        self.invitation: dict[str, str] = {}
        self.thanks: dict[str, str] = {}
        self.questions: list[dict[str, Any]] = []
        self.untaken: list[Untaken] = []
        self.known: dict[str, Known] = {}
        self._ids: set[str] = set()

    def skip(self, where: str, what: str, why: str, remedy: str) -> None:
        """List something that was not taken."""
        if len(self.untaken) < MOST_UNTAKEN:
            self.untaken.append(Untaken(where=_short(where), what=_short(what), why=why, remedy=remedy))

    def words(self, said: Mapping[str, str], where: str) -> dict[str, str]:
        """Return texts as they can be shown: without markup, at most 400 characters, languages as tags."""
        found: dict[str, str] = {}
        for language, text in said.items():
            tag = self.default if language == "default" else tag_of(language)
            if tag is None:
                self.skip(where, f"the text in “{language}”", "this is no language tag", "Add the text in the editor")
                continue
            plain = html.unescape(_MARKUP.sub(" ", text)) if "<" in text or "&" in text else text
            plain = re.sub(r"[ \t\r\f\v]+", " ", _UNSEEN.sub(" ", plain)).strip()
            if _PIPED.search(plain):
                why = "an answer cannot be shown within a text"
                self.skip(where, f"“{plain}”", why, "Say it without the part in braces")
            if len(plain) > LONGEST_WORDING:
                self.skip(
                    where,
                    f"“{plain}”",
                    f"texts have at most {LONGEST_WORDING} characters",
                    "It was cut; say it shorter",
                )
                plain = plain[: LONGEST_WORDING - 1] + "…"
            if plain:
                found[tag] = plain
        return found

    def new_id(self, name: str) -> str:
        """Return a free id like the form's name of a question."""
        made = slug(name, "_") or "question"
        made = made if made[0].isalpha() else f"q_{made}"
        wanted, number = made[:40], 2
        while wanted in self._ids:
            wanted, number = f"{made[:36]}_{number}", number + 1
        self._ids.add(wanted)
        return wanted

    def scale(
        self,
        name: str,
        where: str,
        text: dict[str, str],
        values: list[str],
        ends: tuple[dict[str, str], dict[str, str]],
        when: str,
        required: bool,
    ) -> None:
        """Take a scale; `values` are the form's values for its points, the lowest first."""
        count = len(values)
        if not 3 <= count <= 11:
            self.skip(where, f"a scale of {count} points", "scales have 3 to 11 points", "Ask it with another scale")
            return
        if not self._room(where):
            return
        kind = self._kind(name, text, values)
        first = 0 if kind == "nps" else 1
        question: dict[str, Any] = {"id": self.new_id(name), "kind": kind}
        if kind in ("csat", "scale"):
            question["points"] = count
        if not required:
            question["optional"] = True
        self._when(question, when, where)
        question["text"] = text
        known = standard.words()
        low, high = ends
        languages = set(text) | set(low) | set(high)
        question["ends"] = {
            "low": low or {tag: said for tag, said in known.get((kind, "low"), {}).items() if tag in languages},
            "high": high or {tag: said for tag, said in known.get((kind, "high"), {}).items() if tag in languages},
        }
        if not question["ends"]["low"] or not question["ends"]["high"]:
            self.skip(where, "the words at the ends", "there are none", "Write them in the editor; they are needed")
        if values[0] not in (str(first), f"{first}.0"):
            self.skip(
                where,
                f"the numbers {values[0]} to {values[-1]}",
                f"the points count from {first} here",
                "Nothing, unless the numbers matter",
            )
        self._add(name, question, Known(question["id"], "scale", {v: first + n for n, v in enumerate(values)}))

    def choice(
        self,
        name: str,
        where: str,
        text: dict[str, str],
        options: list[tuple[str, dict[str, str]]],
        when: str,
        *,
        many: bool,
        required: bool,
        other: dict[str, str] | None = None,
    ) -> None:
        """Take a choice; `options` are the form's values and their texts, `other` the text of one's own words."""
        most = MOST_OPTIONS - (other is not None)
        for value, said in options[most:]:
            what = f"the option “{next(iter(said.values()), value)}”"
            self.skip(where, what, f"a question has at most {MOST_OPTIONS} options", "Join some, or make two questions")
        if len(options) < 2:
            self.skip(
                where, f"a choice of {len(options)}", "a choice needs two options", "Write the options in the editor"
            )
            return
        if not self._room(where):
            return
        question: dict[str, Any] = {"id": self.new_id(name), "kind": "choice", "select": "many" if many else "one"}
        if required:
            question["optional"] = False
        self._when(question, when, where)
        question["text"] = text
        kept: list[dict[str, Any]] = []
        values: dict[str, int | str] = {}
        taken = {"other"} if other is not None else set()
        for value, said in options[:most]:
            option_id = _free(_TRUTH.get(value, slug(value, "_")), taken)
            kept.append({"id": option_id, "text": said})
            values[value] = option_id
        question["options"] = kept
        if other is not None:
            question["other"] = {**standard.other(tuple(text)), "ask": text}
            question["other"]["text"] = other or question["other"]["text"]
            values["other"] = "other"
        self._add(name, question, Known(question["id"], "many" if many else "one", values))

    def comment(
        self, name: str, where: str, text: dict[str, str], note: dict[str, str], when: str, *, required: bool
    ) -> None:
        """Take a question that is answered in one's own words."""
        if not self._room(where):
            return
        question: dict[str, Any] = {"id": self.new_id(name), "kind": "comment"}
        if required:
            question["optional"] = False
        self._when(question, when, where)
        question["text"] = text
        said = note or standard.said("comment", "note", tuple(text))
        if said:
            question["note"] = said
        self._add(name, question, None)

    def survey(self, survey_id: str) -> dict[str, Any]:
        """Return the survey as plain values; languages in the order they come up, the default one first."""
        if not self.questions:
            raise FormError("No question of the form can be asked here; `kiosk surveys new` begins with a template.")
        title = self.title or {self.default: survey_id}
        made: dict[str, Any] = {"id": survey_id, "languages": [], "title": title}
        made["invitation"] = self.invitation or dict(title)
        if self.thanks:
            made["thanks"] = self.thanks
        made["questions"] = self.questions
        found = dict.fromkeys(tag for text in _texts(made) for tag in text)
        made["languages"] = sorted(found, key=lambda tag: tag != self.default)[:60]
        return made

    def _kind(self, name: str, text: dict[str, str], values: list[str]) -> str:
        said = " ".join([name, *text.values()]).lower()
        for kind, counts, words in _KINDS:
            if len(values) in counts and re.search(words, said) and (kind != "nps" or values[0] in ("0", "0.0")):
                return kind
        return "scale"

    def _when(self, question: dict[str, Any], expression: str, where: str) -> None:
        if not expression.strip():
            return
        try:
            question["when"] = conditions(expression, self.known)
            if len(question["when"]) > 8:
                raise UntakableError("a question has at most 8 conditions")
        except UntakableError as error:
            question.pop("when", None)
            self.skip(
                where,
                f"the condition {expression}",
                str(error),
                "It is asked always now; set a condition in the editor",
            )

    def _room(self, where: str) -> bool:
        if len(self.questions) < MOST_QUESTIONS:
            return True
        self.skip(where, "the question", f"a survey has at most {MOST_QUESTIONS} questions", "Leave some out")
        return False

    def _add(self, name: str, question: dict[str, Any], known: Known | None) -> None:
        if not question["text"]:
            question["text"] = {self.default: name[:LONGEST_WORDING] or question["id"]}
        self.questions.append(question)
        if known is not None:
            self.known[name] = known


def draft_text(survey: dict[str, Any], form: str, name: str) -> bytes:
    """Return a survey as a YAML file; the first line says where it is from."""
    head = f"# Taken from {form} ({_short(_UNSEEN.sub(' ', name))}). Look through it before you publish it.\n"
    return rendering.document(survey, head=head).encode()


def tag_of(language: str) -> str | None:
    """Return a language tag as the survey writes it, or None."""
    plain = language.strip().replace("_", "-")
    tag = _TAGS.get(plain.lower(), plain)
    first, *rest = tag.split("-")
    tag = "-".join([first.lower(), *rest])
    return tag if _LANGUAGE.fullmatch(tag) else None


def slug(name: str, between: str) -> str:
    """Return a name in lower-case letters and digits, `between` where anything else was; it may be empty."""
    import unicodedata

    plain = unicodedata.normalize("NFKD", name[:200]).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", between, plain).strip(between)[:40].strip(between)


def _free(wanted: str, taken: set[str]) -> str:
    made = wanted or "option"
    made = (made if made[0].isalpha() else f"o_{made}")[:40]
    found, number = made, 2
    while found in taken:
        found, number = f"{made[:36]}_{number}", number + 1
    taken.add(found)
    return found


def _short(text: str) -> str:
    line = " ".join(_UNSEEN.sub(" ", text).split())
    return line if len(line) <= 120 else line[:119] + "…"


def _texts(part: Any) -> list[Mapping[str, str]]:
    if isinstance(part, dict):
        if (
            part
            and all(isinstance(value, str) for value in part.values())
            and not {"id", "kind", "question"} & part.keys()
        ):
            return [part]
        return [text for value in part.values() for text in _texts(value)]
    return [text for value in part for text in _texts(value)] if isinstance(part, list) else []
