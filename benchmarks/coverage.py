"""How often the 95 % intervals hold the truth, in simulated samples: `python benchmarks/coverage.py` prints a table.

Every row draws samples of a known truth and counts how many of their intervals hold it. Samples are drawn from the same
seed each time. Beside it stands the plain Wald interval, which the program does not use, where there is one.
"""

import math
import random
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import msgspec

from kiosk.scores import intervals, response_time, tally
from kiosk.scores.beside import HALF, NINE_TENTHS

SAMPLES = 4000
SEED = 20
SHARES = (0.5, 0.85, 0.97)
NPS_SPLITS = ((0.2, 0.3, 0.5), (0.02, 0.08, 0.9), (0.05, 0.15, 0.8))
SCALE = (0.03, 0.07, 0.15, 0.40, 0.35)
SIZES = (10, 30, 100)
PAIRS = ((30, 30), (100, 20), (200, 200))

Bounds = tuple[float | None, float | None] | None


class Row(msgspec.Struct, frozen=True):
    """One interval at one truth and size: how often it holds the truth, and how often the plain one would."""

    interval: str
    truth: str
    n: str
    covered: float
    plain: float | None


def rows(samples: int = SAMPLES, seed: int = SEED) -> list[Row]:
    """Return the table: Wilson, adjusted Wald, Student's t, Newcombe, order statistics."""
    source = random.Random(seed)
    found = []
    for share in SHARES:
        for n in SIZES:
            ks = [_binomial(source, n, share) for _ in range(samples)]
            held = _held(share, [intervals.wilson(k, n) for k in ks])
            found.append(Row("Wilson", f"{share:.0%}", str(n), held, _held(share, [_wald(k, n) for k in ks])))
    for split in NPS_SPLITS:
        for n in SIZES:
            truth = split[2] - split[0]
            drawn = [_counts(source, n, split) for _ in range(samples)]
            held = _held(truth, [intervals.adjusted_wald(*counts) for counts in drawn])
            plain = _held(truth, [_plain_net(*counts) for counts in drawn])
            told = "/".join(f"{100 * part:.0f}" for part in split)
            found.append(Row("adjusted Wald (NPS)", told, str(n), held, plain))
    for n in SIZES:
        truth = sum(point * part for point, part in enumerate(SCALE, 1))
        drawn = [_counts(source, n, SCALE) for _ in range(samples)]
        held = _held(truth, [intervals.mean_interval(1, counts) for counts in drawn])
        plain = _held(truth, [_plain_mean(counts) for counts in drawn])
        found.append(Row("Student's t (mean of 1-5)", f"{truth:.2f}", str(n), held, plain))
    for n1, n2 in PAIRS:
        pairs = [(_binomial(source, n1, 0.92), _binomial(source, n2, 0.7)) for _ in range(samples)]
        held = _held(0.22, [intervals.newcombe(k1, n1, k2, n2) for k1, k2 in pairs])
        plain = _held(0.22, [_plain_difference(k1, n1, k2, n2) for k1, k2 in pairs])
        found.append(Row("Newcombe (92 % less 70 %)", "22 points", f"{n1}, {n2}", held, plain))
    for name, share, n in (("median", HALF, 25), ("90th percentile", NINE_TENTHS, 60)):
        truth = -math.log(1 - share)
        waits = [[source.expovariate(1) for _ in range(n)] for _ in range(samples)]
        held = _held(truth, [response_time.quantile_interval(sample, share) for sample in waits])
        found.append(Row(f"order statistics ({name})", f"{truth:.2f}", str(n), held, None))
    return found


def _held(truth: float, bounds: list[Bounds]) -> float:
    """Return the share of intervals that hold the truth; one without a side is open there, none at all holds not."""

    def holds(one: Bounds) -> bool:
        return one is not None and (one[0] is None or one[0] <= truth) and (one[1] is None or truth <= one[1])

    return sum(map(holds, bounds)) / len(bounds)


def _binomial(source: random.Random, n: int, share: float) -> int:
    return sum(source.random() < share for _ in range(n))


def _counts(source: random.Random, n: int, parts: tuple[float, ...]) -> tuple[int, ...]:
    return tally.counted(source.choices(range(len(parts)), parts, k=n), 0, len(parts) - 1)


def _wald(k: int, n: int) -> Bounds:
    half = intervals.Z95 * math.sqrt(k / n * (1 - k / n) / n)
    return k / n - half, k / n + half


def _plain_net(below: int, middle: int, above: int) -> Bounds:
    n = below + middle + above
    half = intervals.Z95 * math.sqrt(intervals.net_variance(below, n, above))
    return (above - below) / n - half, (above - below) / n + half


def _plain_mean(counts: tuple[int, ...]) -> Bounds:
    middle, spread = tally.mean(1, counts), tally.variance(counts)
    if middle is None or spread is None:
        return None
    half = intervals.Z95 * math.sqrt(spread / sum(counts))
    return float(middle) - half, float(middle) + half


def _plain_difference(k1: int, n1: int, k2: int, n2: int) -> Bounds:
    p1, p2 = k1 / n1, k2 / n2
    half = intervals.Z95 * math.sqrt(p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2)
    return p1 - p2 - half, p1 - p2 + half


def main(tell: Callable[[str], object] = print) -> int:
    """Print the table; return the exit code."""
    tell(f"{SAMPLES:,} samples each; wanted: 95 %")
    heads = ("interval", "truth", "n", "holds it", "plain Wald")
    told = [
        (row.interval, row.truth, row.n, f"{row.covered:.1%}", "" if row.plain is None else f"{row.plain:.1%}")
        for row in rows()
    ]
    widths = [max(len(row[place]) for row in (heads, *told)) for place in range(len(heads))]
    for row in (heads, *told):
        tell("  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip())
    return 0


if __name__ == "__main__":
    sys.exit(main())
