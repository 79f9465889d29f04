"""Plausible visitors: what each would answer, drawn from a seeded source."""

import random
from collections.abc import Mapping, Sequence

import msgspec

from kiosk.survey.condition import AnswerValue
from kiosk.survey.question import Choice, Comment, Question

COMMENTS: Mapping[str, Sequence[str]] = {
    "en": (
        "Quick and friendly, thank you.",
        "I had to explain my problem three times.",
        "The new queue display helps a lot.",
        "Nobody told me how long it would take.",
        "Laptop works again, great!",
        "Opening hours on the web page are wrong.",
    ),
    "de": (
        "Schnell und freundlich, vielen Dank.",
        "Ich musste mein Anliegen dreimal erklären.",
        "Die Wartenummern sind eine gute Idee.",
        "Niemand wusste, wie lange es dauert.",
    ),
    "fr": ("Rapide et aimable, merci.", "L’attente était trop longue.", "On m’a très bien expliqué les étapes."),
    "ar": ("خدمة سريعة ولطيفة، شكرًا.", "انتظرت وقتًا طويلًا.", "شرحوا لي كل شيء بوضوح."),
}
LANGUAGE_WEIGHTS: Mapping[str, float] = {"en": 0.55, "de": 0.22, "fr": 0.13, "ar": 0.10}
COMMENT_SHARE = 0.14
SKIP_SHARE = 0.3
LEAVES_SHARE = 0.05


class Visitor(msgspec.Struct, frozen=True):
    """One visitor: a language, a mood from 0 (angry) to 1 (delighted), and after which question they walk away."""

    language: str
    mood: float
    leaves_after: int | None


def visitor(source: random.Random, languages: Sequence[str], mood_shift: float = 0.0) -> Visitor:
    """Draw a visitor who speaks one of `languages`; `mood_shift` makes a day better or worse."""
    weights = [LANGUAGE_WEIGHTS.get(tag, 0.05) for tag in languages]
    mood = min(1.0, max(0.0, source.betavariate(4.2, 1.3) + mood_shift))
    leaves = source.randint(1, 3) if source.random() < LEAVES_SHARE else None
    return Visitor(source.choices(list(languages), weights)[0], mood, leaves)


def answer(source: random.Random, who: Visitor, question: Question) -> AnswerValue | None:
    """Draw what `who` answers to `question`; None is a skip."""
    scale = question.scale
    if scale is not None:
        span = scale.high - scale.low
        return min(scale.high, max(scale.low, scale.low + round(who.mood * span + source.gauss(0, 0.09 * span))))
    if isinstance(question, Choice):
        if question.optional and source.random() < SKIP_SHARE:
            return None
        count = 1 if question.select == "one" else source.choice((1, 1, 1, 2))
        return tuple(option.id for option in source.sample(question.options, count))
    assert isinstance(question, Comment)
    if source.random() >= COMMENT_SHARE:
        return None
    texts = COMMENTS.get(who.language) or COMMENTS["en"]
    return source.choice(texts)
