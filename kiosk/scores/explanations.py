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
    "frt": Explanation(
        "FRT, time to the first response",
        "the median of the time from a ticket's creation to the first human public reply; then the 90th percentile",
        "automatic replies do not count; from 10 tickets on, the 90th percentile from 20, low base below 30",
        "tickets created in the period; those that wait are lower bounds (Kaplan and Meier), not left out; tickets of "
        "which the export tells nothing are in no base",
        "95 %, order statistics; one side where too few bound the other, none while tickets wait",
        "Hyndman and Fan 1996, type 7; Conover, Practical Nonparametric Statistics, 3.2; Kaplan and Meier 1958",
        "Two clocks are shown: elapsed, and within the desk's business hours. The mean is pulled up by long waits.",
    ),
    "sla": Explanation(
        "SLA, service level attainment",
        "100 x met / (met + breached + open past the target)",
        "the help desk's own targets and clock; a resolution counts on its day, a response on that of the creation",
        "open inside the target, and tickets without such a level, are in no base (their number is shown)",
        "95 %, Wilson's score interval",
        "Wilson 1927; Newcombe 1998, method 3",
        "A ticket that is open past its target counts as missed on the day of the export that told of it last.",
    ),
    "gap": Explanation(
        "The gap between service level and satisfaction",
        "SLA attainment - CSAT, in percentage points, per desk and period",
        "both from 30 on: a number; one of 10-29: marked low base; below 10: none",
        "the tickets of the service level, and the answers to the first CSAT question in its newest wording",
        "95 %, Newcombe's hybrid score interval",
        "Newcombe 1998, Statistics in Medicine 17:873-890, method 10",
        "It subtracts two different things: zero means nothing, and only its change does. Never make it a target.",
    ),
    "crr": Explanation(
        "CRR, customer retention; and returning requesters",
        "100 x (E - N) / S",
        "S: there at the start, E: there at the end, N: new among these; not shown where S is below 10",
        "CRR: the customers of the roster; returning requesters: who had a ticket in the days before (S) and in these, "
        "as many days (E)",
        "none: nobody was drawn by chance",
        "the customary definition of the customer retention rate",
        "From tickets alone it is no retention: for a help desk a low figure of returning requesters can be good news. "
        "Shared accounts and people who leave make it drift.",
    ),
    "ends": Explanation(
        "Use of the scale's ends, and of its middle",
        "answers on the two end points (on the middle one; of an even scale the middle two) / answers",
        "from 10 answers on",
        "everyone who answered this question",
        "none",
        "Weijters, Cabooter and Schillewaert 2010",
        "A kiosk cannot tell a habit of answering from an opinion: no score is corrected by it, no language is ranked.",
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
