"""Every worked example of the groups that are computed here; the groups still to come are named, none is forgotten."""

import json
import math
from collections.abc import Callable, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from kiosk.scores import ces, csat, flags, intervals, nps, rounding, tally
from kiosk.scores.summary import summarise
from kiosk.scores.tiers import tier

VECTORS = json.loads((Path(__file__).parent / "vectors.json").read_text(encoding="utf-8"))["vectors"]

LATER = {
    "business_time",  # first response time on the desk's calendar
    "crr",  # retention from a roster
    "crr_ids",  # returning requesters
    "day_limits",  # change signals
    "diff",  # the gap between SLA and perception
    "endpoint_use",  # languages: use of the scale's ends
    "ewma_limits",  # change signals
    "frt",  # first response time
    "frt_km",  # first response time with tickets still waiting
    "i_prime",  # change signals
    "overdispersion",  # change signals
    "quantile_ci",  # first response time
    "sla",  # service levels
    "suppression",  # small cells
}


def check_nps(given: Mapping[str, Any]) -> dict[str, Any]:
    if "responses" in given:
        parts = nps.split(tally.counted(given["responses"], 0, 10))
    else:
        parts = nps.Split(given["detractors"], given["passives"], given["promoters"])
    value, variance, bounds = nps.score(parts), nps.variance(parts), nps.interval(parts)
    if value is None or variance is None or bounds is None:
        return {"nps": None, "display": summarise("nps", 0, (0,) * 11).text}
    return {
        "nps": value,
        "variance": variance,
        "se": math.sqrt(variance / parts.n),
        "low": bounds[0],
        "high": bounds[1],
        "nps_display": rounding.half_away(value),
    }


def check_band(given: Mapping[str, Any]) -> dict[str, Any]:
    try:
        return {"category": nps.band(given["response"])}
    except ValueError:
        return {"category": "error"}


def check_nps_diff(given: Mapping[str, Any]) -> dict[str, Any]:
    assert given["order"] == "detractors,passives,promoters"
    found = nps.difference(nps.Split(*given["old"]), nps.Split(*given["new"]))
    assert found is not None
    return {
        "diff_adjusted": found.adjusted,
        "low": found.interval[0],
        "high": found.interval[1],
        "p_value": found.p_value,
        "diff_raw": found.raw,
    }


def check_wilson(given: Mapping[str, Any]) -> dict[str, Any]:
    bounds = intervals.wilson(given["k"], given["n"])
    assert bounds is not None
    return {"low": bounds[0], "high": bounds[1]}


def share_figures(k: int, n: int) -> dict[str, Any]:
    bounds = intervals.wilson(k, n)
    assert bounds is not None
    percent = Fraction(100 * k, n)
    return {
        "k": k,
        "n": n,
        "percent": percent,
        "display": rounding.half_away(percent),
        "wilson_low": 100 * bounds[0],
        "wilson_high": 100 * bounds[1],
    }


def mean_figures(low: int, counts: list[int]) -> dict[str, Any]:
    variance, bounds = tally.variance(counts), intervals.mean_interval(low, tuple(counts))
    assert variance is not None
    return {
        "mean": tally.mean(low, counts),
        "sd": math.sqrt(variance),
        "pomp": tally.pomp(counts),
        "ci": bounds,
        "mean_t_low": bounds and bounds[0],
        "mean_t_high": bounds and bounds[1],
    }


def check_csat(given: Mapping[str, Any]) -> dict[str, Any]:
    if "counts" not in given:
        return share_figures(given["k"], given["n"])
    low, high = given["scale"]
    assert len(given["counts"]) == high - low + 1
    return share_figures(*csat.satisfied(low, given["counts"])) | mean_figures(low, given["counts"])


def check_mean(given: Mapping[str, Any]) -> dict[str, Any]:
    return mean_figures(given["scale"][0], given["counts"])


def check_pooling(given: Mapping[str, Any]) -> dict[str, Any]:
    counts = tally.pooled([n - k, k] for k, n in given["days"])
    return {
        "percent": Fraction(100 * counts[1], sum(counts)),
        "wrong_mean_of_days": 100 * sum(Fraction(k, n) for k, n in given["days"]) / len(given["days"]),
    }


def check_ces2(given: Mapping[str, Any]) -> dict[str, Any]:
    figures = share_figures(*ces.agree(given["counts"])) | mean_figures(1, given["counts"])
    return figures | {
        "agree_k": figures["k"],
        "agree_percent": figures["percent"],
        "net_6_7_minus_1_3": ces.net(given["counts"]),
    }


def check_ces1(given: Mapping[str, Any]) -> dict[str, Any]:
    figures = share_figures(*ces.low_effort(given["counts"])) | mean_figures(1, given["counts"])
    return figures | {
        "low_effort_percent": figures["percent"],
        "net_low_minus_high": ces.low_effort_net(given["counts"]),
        "direction": "lower is better",
    }


def check_round(given: Mapping[str, Any]) -> dict[str, Any]:
    return {"display": rounding.half_away(Fraction(given["value"]))}


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


COVERED: Mapping[str, Callable[[Mapping[str, Any]], dict[str, Any]]] = {
    "burst": check_burst,
    "ces1": check_ces1,
    "ces2": check_ces2,
    "csat": check_csat,
    "csat_mean": check_mean,
    "display_tier": check_tier,
    "nps": check_nps,
    "nps_ci": check_nps,
    "nps_class": check_band,
    "nps_diff": check_nps_diff,
    "partial": check_partial,
    "pooling": check_pooling,
    "round": check_round,
    "wilson": check_wilson,
}


def test_every_group_is_either_covered_or_named_as_to_come() -> None:
    assert {vector["group"] for vector in VECTORS} == COVERED.keys() | LATER
    assert not COVERED.keys() & LATER
    assert sum(vector["group"] in COVERED for vector in VECTORS) == 54


@pytest.mark.parametrize(
    "vector", [vector for vector in VECTORS if vector["group"] in COVERED], ids=lambda vector: vector["id"]
)
def test_vector(vector: Mapping[str, Any]) -> None:
    assert vector["input"].get("conf", 0.95) == 0.95
    figures = COVERED[vector["group"]](vector["input"])
    for name, expected in vector["expected"].items():
        if isinstance(expected, int | float):
            assert float(figures[name]) == pytest.approx(expected, rel=0, abs=vector["tolerance"]), name
        else:
            assert figures[name] == expected, name
