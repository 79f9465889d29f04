"""Files made to do harm, at every reader: read, or refused in words; soon, and in little memory."""

import io
import json
import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import openpyxl
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from kiosk.access.record import Record
from kiosk.assembly.care_state import CareState
from kiosk.hours import OpeningHours, Scheduled
from kiosk.paths import resource
from kiosk.settings import Settings
from kiosk.store import backup
from kiosk.store.mark import Mark, _line
from kiosk.survey.nodes import MOST_FAULTS, compose, plain_values
from kiosk.tickets.matching import Choices
from tests.faults import mutating, results
from tests.faults.examples import EXAMPLES
from tests.faults.readers import READERS, refused
from tests.survey.test_surveyjs import SATISFIED, WHY, page
from tests.survey.test_xlsform import CHOICES, HEADER, workbook

pytestmark = pytest.mark.skipif(os.name == "nt", reason="made of links and limits")

LONGEST = 1_500
"""Characters of a sentence that people read."""
COMMAND = f"KIOSK_EXAMPLES={EXAMPLES} pytest tests/faults/test_hostile_contents.py"
FIXTURES = Path(__file__).parents[1] / "tickets" / "fixtures"


def _plain(value: Any) -> Any:
    return msgspec.to_builtins(value)


def _sheet(csv: bytes) -> bytes:
    book = openpyxl.Workbook()
    for line in csv.decode().splitlines():
        book.active.append(line.split(","))
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


HASHED = "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$Zm9yIGEgdGVzdCBvZiB0aGUgcmVhZGVy"
SHORT = min((path.read_bytes() for path in resource("surveys").rglob("*.yaml")), key=len)
THEME = "# ours\nlogo: logo.svg\naccent: '#0B5F66'\nbackground: '#F5F3EF'\nmode: light\n"
FORM = page(
    {**SATISFIED, "visibleIf": "{why} contains 'slow'"},
    WHY,
    {"type": "panel", "elements": [{"type": "boolean", "name": "again", "visibleIf": "{satisfied} <= 3"}]},
    {"type": "matrix", "rows": [1, 2], "columns": [{"value": 1}]},
    {"type": "comment", "name": "more", "description": "No names."},
    title={"default": "My form", "de": "Formular"},
)
XLSFORM = workbook(
    [
        [*HEADER, "constraint", "parameters", "hint"],
        ["integer", "satisfied", "How?", "Comment ?", "yes", None, ". >= 1 and . <= 5"],
        ["begin_group", "low", None, None, None, "${satisfied} <= 2"],
        ["select_multiple why", "reason", "Why?", "Pourquoi ?"],
        ["text", "more", "What?", "Quoi ?", None, "selected(${reason}, 'rude')"],
        ["end_group"],
        ["range", "recommend", "Recommend?", "Recommander ?", None, None, None, "start=0 end=10 step=1"],
    ],
    CHOICES,
    [["form_title", "default_language"], ["Form", "English (en)"]],
)
DEVICE = Settings(
    survey="surveys/own.yaml",
    theme="theme.yaml",
    reports=("day",),
    phone_url="https://example.org/visit",
    opening_hours=OpeningHours(monday=("08:00-12:00", "13:00-17:00")),
    surveys=(Scheduled(survey="surveys/other.yaml", weekdays=("monday",), start="08:00", first_day=date(2026, 1, 2)),),
)
MANIFEST = dict.fromkeys(backup.Manifest.__struct_fields__, "x")
TICKETS = (FIXTURES / "plain.csv").read_bytes()
ZENDESK = (FIXTURES / "zendesk.csv").read_bytes()
ROSTER = (FIXTURES / "roster.csv").read_bytes()

GOOD: dict[str, tuple[str, st.SearchStrategy[bytes]]] = {
    "settings": ("settings", mutating.of_json(_plain(DEVICE))),
    "theme": ("theme", mutating.of_yaml(THEME)),
    "theme in JSON": ("theme", mutating.of_json({"accent": "#0B5F66", "background": "#F5F3EF", "mode": "light"})),
    "passcodes": ("passcodes", mutating.of_json(_plain(Record(2, admin=HASHED, staff=HASHED)))),
    "mark": ("mark", mutating.of_bytes(_line(Mark(7, "ab" * 32, "d")) + _line(Mark(6, "cd" * 32, "d")))),
    "state of care": ("state of care", mutating.of_json(_plain(CareState()))),
    "choices": ("choices", mutating.of_json({"plain": _plain(Choices(zone="UTC", desks={"a": "b"}))})),
    "manifest": ("manifest", mutating.of_json(MANIFEST)),
    "session": (
        "session",
        mutating.of_json({"before": {"etc/x": {"kind": "file", "text": ["a"]}}, "folders": ["etc"]}),
    ),
    "survey": ("survey", mutating.of_yaml(SHORT.decode())),
    "survey in braces": ("survey", mutating.of_json(plain_values(compose(SHORT)[0]))),
    "SurveyJS": ("survey that is brought", mutating.of_json(FORM)),
    "XLSForm": ("survey that is brought", mutating.of_workbook(XLSFORM)),
    "tickets": ("tickets", mutating.of_table(TICKETS)),
    "tickets of Zendesk": ("tickets", mutating.of_table(ZENDESK)),
    "tickets, bytes": ("tickets", mutating.of_bytes(TICKETS)),
    "tickets in a workbook": ("tickets", mutating.of_workbook(_sheet(TICKETS))),
    "roster": ("roster", mutating.of_table(ROSTER)),
    "roster in a workbook": ("roster", mutating.of_workbook(_sheet(ROSTER))),
    "survey, bytes": ("survey that is brought", mutating.of_bytes(SHORT)),
    "settings, bytes": ("settings", mutating.of_bytes(msgspec.json.encode(DEVICE))),
}


COUNTED: dict[str, tuple[int, int]] = {}
"""Of each kind, how many were tried and how many refused."""


def test_what_is_changed_is_good_before(tmp_path: Path) -> None:
    for text in (SHORT, json.dumps(plain_values(compose(SHORT)[0]), indent=1).encode()):
        (tmp_path / "file").write_bytes(text)
        assert refused(READERS["survey"], tmp_path / "file") == ""
    for reader, good in (("tickets", TICKETS), ("tickets", _sheet(TICKETS)), ("roster", ROSTER)):
        (tmp_path / "file").write_bytes(good)
        assert refused(READERS[reader], tmp_path / "file") == ""


@pytest.mark.parametrize("what", GOOD)
def test_what_was_made_to_harm_is_read_or_refused_in_words(what: str, tmp_path: Path) -> None:
    reader, made = GOOD[what]
    path = tmp_path / {"theme": "theme.yaml", "theme in JSON": "theme.json"}.get(what, "file")
    tried, refusals = _throw(READERS[reader], made, path, MOST_FAULTS if reader == "survey" else 20)
    assert tried >= EXAMPLES
    COUNTED[what] = tried, refusals
    files, refusals = (sum(counts) for counts in zip(*COUNTED.values(), strict=True))
    results.write("hostile files", COMMAND, files=files, kinds=len(COUNTED), refused=refusals, found=0)


def _throw(read: Callable[[Path], object], made: st.SearchStrategy[bytes], path: Path, lines: int) -> tuple[int, int]:
    counted = [0, 0]

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.explicit, Phase.generate],  # a find has few edits, and trying it again and again takes minutes
    )
    @given(made)
    def throw(data: bytes) -> None:
        path.write_bytes(data)
        told = refused(read, path)
        assert "MemoryError" not in told
        assert all(len(line) < LONGEST for line in told.split("\n")), told
        assert told.count("\n") <= lines, told
        counted[0] += 1
        counted[1] += bool(told)

    throw()
    return counted[0], counted[1]
