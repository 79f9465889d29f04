"""How each figure is computed, in words a reader can check: formula, cut-offs, base, interval, source."""

import msgspec


class Explanation(msgspec.Struct, frozen=True):
    """One figure explained."""

    title: str
    formula: str
    cut_offs: str
    base: str
    interval: str
    source: str
    mind: str


EXPLANATIONS = {
    "nps": Explanation(
        "NPS, the Net Promoter Score",
        "100 x (promoters - detractors) / answers, from -100 to +100, without a % sign",
        "0-6 detractor, 7-8 passive, 9-10 promoter",
        "everyone who answered this question; a skip is not in it",
        "95 %, adjusted Wald: 0.75 detractors, 1.5 passives and 0.75 promoters are added, for the interval only",
        "Reichheld 2003; interval: Rocks 2016, arXiv:1601.07235",
        "The same score can come from very different splits: look at the three parts. It is the noisiest figure of a "
        "day. NPS and Net Promoter are registered marks of their owners.",
    ),
    "csat": Explanation(
        "CSAT, customer satisfaction",
        "100 x satisfied / answers",
        "satisfied: 3 of 3, 3-4 of 4, 4-5 of 5, 6-7 of 7, 9-10 of 10",
        "everyone who answered this question; a skip is not in it",
        "95 %, Wilson's score interval; of the mean: Student's t, cut to the scale",
        "Wilson 1927; Newcombe 1998, method 3",
        "Scales of different lengths cannot be compared by their top boxes. Only the ends are labelled, which keeps "
        "languages comparable and makes people use the ends more often.",
    ),
    "ces": Explanation(
        "CES 2.0, customer effort score",
        "100 x agreeing / answers, to a sentence that says it was easy",
        "agreeing: 5-7 of 1-7",
        "everyone who answered this question; a skip is not in it",
        "95 %, Wilson's score interval; of the mean: Student's t, cut to the scale",
        "Dixon, Toman and DeLisi 2013; Newcombe 1998, method 3",
        "CES 1.0 (1-5, effort, lower is better) runs the other way and is never drawn with it.",
    ),
    "scale": Explanation(
        "A scale of one's own",
        "the mean answer, with two decimals",
        "none",
        "everyone who answered this question; a skip is not in it",
        "95 %, Student's t, cut to the scale; none if all answers are equal",
        "Student 1908",
        "Scales with different words or numbers of points are different questions.",
    ),
    "tiers": Explanation(
        "What is shown of small numbers",
        "by the number of answers n of each figure",
        "0: a dash; 1-4: nothing but that there are fewer than 5; 5-9: counts; 10-29: figure and interval, marked low "
        "base; 30 and more: figure and interval",
        "each figure and each cell of a table by itself",
        "none below 10 answers",
        "official statistics hide cells below 3 to 5; public health reports suppress below 10",
        "In a table a larger cell may be withheld too, so that a hidden one cannot be found by subtraction.",
    ),
    "signals": Explanation(
        "Unusual days and lasting changes",
        "a day is compared with the last 60 days before it that had 5 answers or more, in the same wording",
        "unusual: a tail of the beta-binomial distribution below 0.00135 (of a mean: outside 3 standard deviations of "
        "an I' chart); lasting: a moving average (weight 0.2) of the standardised days outside 3.2 of its standard "
        "deviations",
        "at least 20 such days and 200 answers; until then nothing is said",
        "none; a day is never compared with the day before",
        "Montgomery, Introduction to Statistical Quality Control, 9.2; Taylor, Normalized individuals control chart",
        "Chance alone makes a signal about 4 times in 1,000 days. A signal says that something changed, not what.",
    ),
    "flags": Explanation(
        "Without flagged",
        "the same figure without the responses that look odd (too fast, too soon after the last, a burst, a trial ...)",
        "fixed before the answers come in; see docs/data.md",
        "everyone who answered this question, less the flagged",
        "as of the figure itself",
        "our choice, after the practice of rented terminals",
        "No answer is changed or removed because of a flag; only trials by staff are left out of everything.",
    ),
    "mix": Explanation(
        "The total with the languages mixed as before",
        "the sum over languages of (share of its answers in the days before) x (percentage now)",
        "none",
        "languages with answers both times",
        "none",
        "direct standardisation",
        "Languages differ in how people use scales. Compare each with its own past, not with each other.",
    ),
}
"""By the word that `kiosk scores --explain` takes."""


def explain(word: str) -> str:
    """Return the explanation of a figure as text.

    Raises:
        KeyError: there is none of that name.
    """
    found = EXPLANATIONS[word]
    lines = [found.title]
    for name in ("formula", "cut_offs", "base", "interval", "source", "mind"):
        label = {"cut_offs": "cut-offs", "mind": "mind that"}.get(name, name)
        lines.append(f"  {label + ':':<11} {getattr(found, name)}")
    return "\n".join(lines)
