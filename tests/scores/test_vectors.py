"""Every worked example, published or computed elsewhere, through the program's own functions: one test for each.

`KIOSK_VECTORS` may name another file of the same form; a group in it that no function here computes fails.
"""

import json
import math
import os
from collections.abc import Callable, Mapping
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kiosk import hours
from kiosk.scores import (
    ces,
    csat,
    ends,
    flags,
    intervals,
    nps,
    response_time,
    retention,
    rounding,
    signals,
    sla,
    suppression,
    tally,
)
from kiosk.scores.summary import summarise
from kiosk.scores.tiers import tier

FILE = Path(os.environ.get("KIOSK_VECTORS") or Path(__file__).parent / "vectors.json")
VECTORS = json.loads(FILE.read_text(encoding="utf-8"))["vectors"]
QUANTILES = {"median": Fraction(1, 2), "p75": Fraction(3, 4), "p90": Fraction(9, 10), "p95": Fraction(19, 20)}


class Shown:
    """A figure as it is shown: an example may give the rounded number, or the text."""

    def __init__(self, value: Fraction | float | None, text: str) -> None:
        self.value = value
        self.text = text


def whole(value: Fraction | None, *, signed: bool = False) -> Shown:
    """Return a figure rounded to a whole number; without a figure it is a dash."""
    if value is None:
        return Shown(None, rounding.NO_FIGURE)
    return Shown(rounding.half_away(value), rounding.number(value, signed=signed))


def percent(k: int, n: int) -> dict[str, Any]:
    """Return a share with all that may be asked of it; without answers, what is shown of none."""
    bounds = intervals.wilson(k, n)
    value = Fraction(100 * k, n) if n else None
    low, high = (None, None) if bounds is None else (100 * bounds[0], 100 * bounds[1])
    return {"k": k, "n": n, "percent": value, "display": whole(value), "low": low, "high": high}


def check_nps(given: Mapping[str, Any]) -> dict[str, Any]:
    if "responses" in given:
        parts = nps.split(tally.counted(given["responses"], 0, 10))
    else:
        parts = nps.Split(given["detractors"], given["passives"], given["promoters"])
    value, variance, bounds = nps.score(parts), nps.variance(parts), nps.interval(parts)
    shown = whole(value, signed=True)
    figures: dict[str, Any] = {"n": parts.n, "nps": value, "display": shown, "nps_display": shown, "variance": variance}
    if variance is None or bounds is None:
        text = summarise("nps", 0, (0,) * 11).text
        assert text == shown.text
        return {**figures, "se": None, "low": None, "high": None}
    return {**figures, "se": math.sqrt(variance / parts.n), "low": bounds[0], "high": bounds[1]}


def check_band(given: Mapping[str, Any]) -> dict[str, Any]:
    try:
        return {"category": nps.band(given["response"])}
    except ValueError:
        return {"category": "error"}


def check_nps_diff(given: Mapping[str, Any]) -> dict[str, Any]:
    assert given["order"] == "detractors,passives,promoters"
    found = nps.difference(nps.Split(*given["old"]), nps.Split(*given["new"]))
    if found is None:
        return dict.fromkeys(("diff_adjusted", "low", "high", "p_value", "diff_raw"))
    return {
        "diff_adjusted": found.adjusted,
        "low": found.interval[0],
        "high": found.interval[1],
        "p_value": found.p_value,
        "diff_raw": found.raw,
    }


def check_wilson(given: Mapping[str, Any]) -> dict[str, Any]:
    bounds = intervals.wilson(given["k"], given["n"]) or (None, None)
    return {"low": bounds[0], "high": bounds[1]}


def share_figures(k: int, n: int) -> dict[str, Any]:
    found = percent(k, n)
    return found | {"wilson_low": found["low"], "wilson_high": found["high"]}


def mean_figures(low: int, counts: list[int]) -> dict[str, Any]:
    variance, bounds = tally.variance(counts), intervals.mean_interval(low, tuple(counts))
    return {
        "n": sum(counts),
        "mean": tally.mean(low, counts),
        "sd": None if variance is None else math.sqrt(variance),
        "pomp": tally.pomp(counts),
        "ci": bounds and list(bounds),
        "mean_t_low": bounds and bounds[0],
        "mean_t_high": bounds and bounds[1],
    }


def check_csat(given: Mapping[str, Any]) -> dict[str, Any]:
    if "counts" not in given:
        return share_figures(given["k"], given["n"])
    low, high = given["scale"]
    assert len(given["counts"]) == high - low + 1
    satisfied = csat.satisfied(low, given["counts"], given.get("satisfied_from"))
    return mean_figures(low, given["counts"]) | share_figures(*satisfied)


def check_mean(given: Mapping[str, Any]) -> dict[str, Any]:
    return mean_figures(given["scale"][0], given["counts"])


def check_pooling(given: Mapping[str, Any]) -> dict[str, Any]:
    counts = tally.pooled([n - k, k] for k, n in given["days"])
    answered = [Fraction(k, n) for k, n in given["days"] if n]
    return share_figures(counts[1], sum(counts)) | {
        "wrong_mean_of_days": 100 * sum(answered) / len(answered) if answered else None,
    }


def check_ces2(given: Mapping[str, Any]) -> dict[str, Any]:
    figures = mean_figures(1, given["counts"]) | share_figures(*ces.agree(given["counts"]))
    return figures | {
        "agree_k": figures["k"],
        "agree_percent": figures["percent"],
        "net_6_7_minus_1_3": ces.net(given["counts"]),
    }


def check_ces1(given: Mapping[str, Any]) -> dict[str, Any]:
    figures = mean_figures(1, given["counts"]) | share_figures(*ces.low_effort(given["counts"]))
    return figures | {
        "low_effort_k": figures["k"],
        "low_effort_percent": figures["percent"],
        "net_low_minus_high": ces.low_effort_net(given["counts"]),
        "direction": "lower is better",
    }


def check_round(given: Mapping[str, Any]) -> dict[str, Any]:
    return {"display": whole(Fraction(given["value"]))}


def check_tier(given: Mapping[str, Any]) -> dict[str, Any]:
    return {"tier": tier(given["n"])}


def check_partial(given: Mapping[str, Any]) -> dict[str, Any]:
    """Each answer counts in its own question, whatever ended the response; only trial runs are left out of all."""
    rows = [row for row in given["rows"] if "test_mode" not in row.get("flags", [])]

    def histogram(question: str, low: int, high: int, rows: list[Any]) -> tuple[int, ...]:
        return tally.counted((row[question] for row in rows if row[question] is not None), low, high)

    satisfied, asked = csat.satisfied(1, histogram("csat", 1, 5, rows))
    unflagged = csat.satisfied(1, histogram("csat", 1, 5, [row for row in rows if not row.get("flags")]))
    recommend = nps.split(histogram("nps", 0, 10, rows))
    return {
        "csat_k": satisfied,
        "csat_n": asked,
        "csat_percent": percent(satisfied, asked)["percent"],
        "csat_k_unflagged": unflagged[0],
        "csat_n_unflagged": unflagged[1],
        "nps": nps.score(recommend),
        "nps_n": recommend.n,
        "started": len(rows),
        "completed": sum(row["status"] == "complete" for row in rows),
    }


def check_burst(given: Mapping[str, Any]) -> dict[str, Any]:
    assert given["window_s"] == flags.BURST_WINDOW_S
    return {"threshold": flags.burst_threshold(given["usual_per_open_hour"])}


def check_business_time(given: Mapping[str, Any]) -> dict[str, Any]:
    start, end = (datetime.fromisoformat(given[name]) for name in ("created", "first_response"))
    short = [weekday[:3].title() for weekday in hours.WEEKDAYS]
    week: dict[str, tuple[str, ...]] = {}
    for days, span in given["calendar"].items():
        first, _, last = days.partition("-")
        for place in range(short.index(first), short.index(last or first) + 1):
            week[hours.WEEKDAYS[place]] = tuple([span] if isinstance(span, str) else span)
    closed = tuple(hours.OtherHours(first_day=date.fromisoformat(day)) for day in given["holidays"])
    calendar = hours.OpeningHours(**week, exceptions=closed)
    return {
        "elapsed_min": (end - start).total_seconds() / 60,
        "business_min": hours.business_minutes(calendar, start, end, ZoneInfo(given["tz"])),
    }


def check_crr(given: Mapping[str, Any]) -> dict[str, Any]:
    try:
        rate = retention.Retention(given["S"], given["E"], given["N"]).rate
    except ValueError:
        return {"percent": None, "error": True}
    return {"percent": rate, "display": whole(rate), "error": False}


def check_crr_ids(given: Mapping[str, Any]) -> dict[str, Any]:
    found = retention.returning(given["previous"], given["current"])
    return {
        "S": found.at_start,
        "E": found.at_end,
        "N": found.new,
        "stayed": found.stayed,
        "percent": found.rate,
        "display": whole(found.rate),
    }


def check_frt(given: Mapping[str, Any]) -> dict[str, Any]:
    minutes = given["minutes"]
    figures = {"n": len(minutes), "mean": response_time.mean(minutes)}
    figures["geo_mean"] = response_time.geometric_mean(minutes)
    for name, share in QUANTILES.items():
        low, high = response_time.quantile_interval(minutes, share)
        figures |= {name: response_time.quantile(minutes, share), f"{name}_low": low, f"{name}_high": high}
    return figures


def check_quantile_interval(given: Mapping[str, Any]) -> dict[str, Any]:
    return {name: list(response_time.quantile_interval(given["minutes"], share)) for name, share in QUANTILES.items()}


def check_waiting(given: Mapping[str, Any]) -> dict[str, Any]:
    minutes, answered = given["minutes"], [bool(done) for done in given["answered"]]
    naive = [time for time, done in zip(minutes, answered, strict=True) if done]
    return {
        **{name: response_time.waiting_quantile(minutes, answered, share) for name, share in QUANTILES.items()},
        "n": len(minutes),
        "waiting": answered.count(False),
        "naive_median_of_answered": response_time.quantile(naive, QUANTILES["median"]),
    }


def check_sla(given: Mapping[str, Any]) -> dict[str, Any]:
    k, n = sla.Attainment(given["met"], given["breached"], given["open_already_breached"], given["open_not_due"]).share
    return share_figures(k, n)


def check_difference(given: Mapping[str, Any]) -> dict[str, Any]:
    shares = given["k1"], given["n1"], given["k2"], given["n2"]
    bounds = intervals.newcombe(*shares)
    if bounds is None:
        return {"diff": None, "low": None, "high": None}
    return {"diff": Fraction(*shares[:2]) - Fraction(*shares[2:]), "low": bounds[0], "high": bounds[1]}


def check_ewma_limits(given: Mapping[str, Any]) -> dict[str, Any]:
    halves = [signals.ewma_half_width(step, given["sd"], given["lam"], given["L"]) for step in given["steps"]]
    return {"lcl": [given["center"] - half for half in halves], "ucl": [given["center"] + half for half in halves]}


def check_i_prime(given: Mapping[str, Any]) -> dict[str, Any]:
    chart = signals.i_prime(given["y"], given["n"])
    assert chart is not None
    return {"center": chart.centre, "s": chart.s, "first_limits": list(chart.limits(given["n"][0]))}


def check_day_limits(given: Mapping[str, Any]) -> dict[str, Any]:
    found = signals.day_limits(given["n"], given["p"], given["rho"], given["alpha"])
    return {"low_at_most": found.low_at_most, "high_at_least": found.high_at_least}


def check_overdispersion(given: Mapping[str, Any]) -> dict[str, Any]:
    found = signals.overdispersion(list(zip(given["k"], given["n"], strict=True)))
    return {"p": None if found is None else found.share, "rho": None if found is None else found.rho}


def check_ends(given: Mapping[str, Any]) -> dict[str, Any]:
    counts = given["counts"]
    return {
        "share": ends.ends_share(counts),
        "weijters_log": ends.ends_log(counts),
        "middle_share": ends.middle_share(counts),
    }


def check_suppression(given: Mapping[str, Any]) -> dict[str, Any]:
    found = suppression.suppress(given["groups"], given["k"], total_shown=given["total_shown"])
    return {
        "hidden": list(found.hidden),
        "also_hidden": list(found.also_hidden),
        "total_hidden": found.total_hidden,
        "shown": [name for name in given["groups"] if found.shows(name)],
    }


GROUPS: Mapping[str, Callable[[Mapping[str, Any]], dict[str, Any]]] = {
    "burst": check_burst,
    "business_time": check_business_time,
    "ces1": check_ces1,
    "ces2": check_ces2,
    "crr": check_crr,
    "crr_ids": check_crr_ids,
    "csat": check_csat,
    "csat_mean": check_mean,
    "day_limits": check_day_limits,
    "diff": check_difference,
    "display_tier": check_tier,
    "endpoint_use": check_ends,
    "ewma_limits": check_ewma_limits,
    "frt": check_frt,
    "frt_km": check_waiting,
    "i_prime": check_i_prime,
    "nps": check_nps,
    "nps_ci": check_nps,
    "nps_class": check_band,
    "nps_diff": check_nps_diff,
    "overdispersion": check_overdispersion,
    "partial": check_partial,
    "pooling": check_pooling,
    "quantile_ci": check_quantile_interval,
    "round": check_round,
    "sla": check_sla,
    "suppression": check_suppression,
    "wilson": check_wilson,
}


def approximately(found: object, expected: object, tolerance: float) -> bool:
    """Compare number by number; whole lists too; of what is shown, the number or the text."""
    if isinstance(found, Shown):
        found = found.text if isinstance(expected, str) else found.value
    if isinstance(expected, list):
        assert isinstance(found, list)
        return len(found) == len(expected) and all(
            approximately(one, other, tolerance) for one, other in zip(found, expected, strict=True)
        )
    if isinstance(expected, int | float) and not isinstance(expected, bool) and found is not None:
        return float(found) == pytest.approx(expected, rel=0, abs=tolerance)  # type: ignore[arg-type]
    return found == expected


def test_the_file_holds_examples_and_each_has_a_name_of_its_own() -> None:
    names = [vector["id"] for vector in VECTORS]
    assert names
    assert len(names) == len(set(names))


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["id"])
def test_vector(vector: Mapping[str, Any]) -> None:
    assert vector["input"].get("conf", 0.95) == 0.95
    assert vector["group"] in GROUPS, "no function of the program computes this group"
    figures = GROUPS[vector["group"]](vector["input"])
    for name, expected in vector["expected"].items():
        assert approximately(figures[name], expected, vector["tolerance"]), (name, figures[name], expected)
