"""Throws bytes at what reads surveys, for a given time: whatever comes, it says what is wrong, and soon.

    make fuzz SECONDS=600
    python tests/faults/fuzz_survey.py SECONDS [blind]

With atheris the bytes follow the branches they reach. Where there is no atheris, or with `blind`, hypothesis' bytes and
mutations of the shipped surveys are thrown without looking, and the report says so. A find is kept in build/fuzz; the
last line is JSON: the way, the runs, the seconds, the longest run, the growth of memory and what was found.
"""

import json
import os
import random
import resource
import sys
import time
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
KEPT = ROOT / "build" / "fuzz"
LONGEST_S = 2.0  # of process time
MOST_MB = 200
WORDS = (
    b"- ",
    b": ",
    b"&a ",
    b"*a ",
    b"!!python/object ",
    b"{",
    b"}",
    b"[",
    b"]",
    b"|\n",
    b">-\n",
    b"? ",
    b"\t",
    b"---\n",
)
"""What YAML is made of, put anywhere by the blind mutations."""

sys.path.insert(0, str(ROOT))
try:
    import atheris
except ImportError:
    atheris = None

with atheris.instrument_imports(include=["kiosk", "ruamel"]) if atheris else nullcontext():
    from kiosk.survey import drafting, reading
    from kiosk.survey.problem import SurveyError
    from tests.faults import results


def peak_mb() -> int:
    """Return the most memory that the process ever had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10


class Thrown:
    """What was thrown so far, and the worst of it."""

    def __init__(self) -> None:
        self.runs = 0
        self.longest_s = 0.0
        self.begun = time.monotonic()
        self.memory_mb = peak_mb()

    def one(self, data: bytes) -> None:
        """Read these bytes in every way in which the program reads a survey.

        Raises:
            AssertionError: it took too long or too much memory, or a refusal says nothing.
        """
        before = time.process_time()
        report = reading.examine(data, "thrown.yaml")
        if report.survey is None:
            assert report.problems, "refused without a word"
            for problem in report.problems:
                told = str(problem)
                assert "\n" not in told, told
                assert told.isprintable(), told
        else:
            assert reading.from_compiled(reading.compiled(report.survey)) == report.survey
        took = time.process_time() - before
        try:
            drafting.Drafting(data, "thrown.yaml")
        except SurveyError as error:
            if not error.problems:
                raise AssertionError("refused without a word") from error
        self.runs += 1
        self.longest_s = max(self.longest_s, took)
        assert took <= LONGEST_S, f"{took:.1f} s"

    def report(self, way: str, found: list[str]) -> dict[str, Any]:
        """Return what is told in the end."""
        return {
            "way": way,
            "runs": self.runs,
            "seconds": round(time.monotonic() - self.begun),
            "longest_s": round(self.longest_s, 2),
            "memory_mb": peak_mb() - self.memory_mb,
            "found": found,
        }


def corpus() -> list[bytes]:
    """Return the shipped surveys."""
    return [path.read_bytes() for path in sorted((ROOT / "resources" / "surveys").rglob("*.yaml"))]


def mutated(chance: random.Random, texts: list[bytes]) -> bytes:
    """Return a shipped survey with some of its bytes turned, taken out, doubled, or put from another place."""
    data = bytearray(chance.choice(texts))
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        at = chance.randrange(len(data) + 1)
        length = chance.choice((1, 1, 2, 8, 64, 1000))
        match chance.randrange(5):
            case 0:
                data[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del data[at : at + length]
            case 2:
                data[at:at] = data[at : at + length] * chance.choice((1, 2, 50))
            case 3:
                data[at:at] = chance.choice(WORDS) * chance.choice((1, 1, 3, 40))
            case _:
                other = chance.choice(texts)
                start = chance.randrange(len(other))
                data[at : at + length] = other[start : start + length]
    return bytes(data[: 300 * 1024])


def blind(seconds: float, seed: int, thrown: Thrown) -> list[str]:
    """Throw without looking; return what was found."""
    chance = random.Random(seed)
    texts = corpus()
    while time.monotonic() < thrown.begun + seconds:
        data = chance.randbytes(chance.randrange(400)) if chance.random() < 0.05 else mutated(chance, texts)
        try:
            thrown.one(data)
        except BaseException as error:  # whatever it is, it is the find
            place = KEPT / f"blind-{seed}-{thrown.runs}"
            place.write_bytes(data)
            return [f"{place}: {type(error).__name__}: {error}"]
    return []


def looking(seconds: float, thrown: Thrown, told: Callable[[list[str]], None]) -> None:
    """Throw with atheris, which ends the process; its finds are files in build/fuzz."""
    seeds = KEPT / "corpus"
    seeds.mkdir(exist_ok=True)
    for number, text in enumerate(corpus()):
        (seeds / f"shipped-{number}").write_bytes(text)

    def one(data: bytes) -> None:
        if time.monotonic() > thrown.begun + seconds:
            told([])
            os._exit(0)
        try:
            thrown.one(data)
        except BaseException as error:
            told([f"{type(error).__name__}: {error}"])
            raise

    limits = [f"-artifact_prefix={KEPT}/", "-timeout=20", "-rss_limit_mb=900", "-max_len=300000", "-len_control=0"]
    atheris.Setup([sys.argv[0], str(seeds), *limits, "-verbosity=0", "-print_final_stats=0"], one)
    atheris.Fuzz()


def main(seconds: float, way: str) -> int:
    """Throw for so long; return 1 where something was found."""
    KEPT.mkdir(parents=True, exist_ok=True)
    thrown = Thrown()

    def told(found: list[str]) -> None:
        memory = peak_mb() - thrown.memory_mb
        if way == "blind" and memory > MOST_MB:
            found.append(f"{memory} MB")
        name = "fuzzed survey files" if way == "atheris" else "survey files thrown blindly"
        results.write(
            name, f"make fuzz SECONDS={seconds:g}", files=thrown.runs, minutes=round(seconds / 60), found=len(found)
        )
        sys.stdout.write(json.dumps(thrown.report(way, found)) + "\n")
        sys.stdout.flush()

    if way == "atheris":
        looking(seconds, thrown, told)
        return 1
    found = blind(seconds, int(os.environ.get("KIOSK_SEED", random.randrange(10**6))), thrown)
    told(found)
    return 1 if found else 0


if __name__ == "__main__":
    chosen = "blind" if atheris is None or "blind" in sys.argv else "atheris"
    if chosen == "blind" and "blind" not in sys.argv:
        sys.stderr.write("atheris is not installed here: bytes are thrown without looking at what they reach.\n")
    sys.exit(main(float(sys.argv[1]), chosen))
