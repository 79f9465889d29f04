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
    "es": ("Rápido y amable, gracias.", "Esperé demasiado tiempo."),
    "pt": ("Rápido e simpático, obrigado.", "Esperei demasiado tempo."),
    "it": ("Veloce e gentile, grazie.", "Ho aspettato troppo a lungo."),
    "nl": ("Snel en vriendelijk, bedankt.", "Ik moest te lang wachten."),
    "pl": ("Szybko i miło, dziękuję.", "Zbyt długo czekałem."),
    "uk": ("Швидко й привітно, дякую.", "Довелося довго чекати."),
    "tr": ("Hızlı ve güler yüzlü, teşekkürler.", "Çok uzun süre bekledim."),
    "ar": ("خدمة سريعة ولطيفة، شكرًا.", "انتظرت وقتًا طويلًا.", "شرحوا لي كل شيء بوضوح."),
    "he": ("שירות מהיר ואדיב, תודה.", "חיכיתי יותר מדי זמן."),
    "hi": ("जल्दी और अच्छे से काम हुआ, धन्यवाद।", "बहुत देर तक इंतज़ार करना पड़ा।"),
    "zh-Hans": ("又快又热情，谢谢。", "等的时间太长了。"),
    "ja": ("早くて親切でした。ありがとうございます。", "待ち時間が長すぎました。"),
    "ko": ("빠르고 친절했습니다. 감사합니다.", "너무 오래 기다렸습니다."),
    "af": ("Vinnig en vriendelik, dankie.", "Ek moes te lank wag."),
    "zu": ("Kusheshe futhi kube nomusa, ngiyabonga.", "Ngilinde isikhathi eside kakhulu."),
    "xh": ("Kukhawulezile kwaye kunobubele, enkosi.", "Ndilinde ixesha elide kakhulu."),
}
LANGUAGE_WEIGHTS: Mapping[str, float] = {"en": 0.5, "de": 0.15, "fr": 0.09, "ar": 0.08}
OTHER_WEIGHT = 0.012
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
    weights = [LANGUAGE_WEIGHTS.get(tag, OTHER_WEIGHT) for tag in languages]
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
