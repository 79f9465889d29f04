"""A survey, and responses to it, for the tests of the store, the export and the faults."""

import uuid
from datetime import UTC, datetime, timedelta

from kiosk.store.responses import Given, Snapshot
from kiosk.survey.reading import parse
from kiosk.survey.survey import Survey

TEXT = b"""\
id: desk-visit
languages: [en, de]
title: {en: Your visit, de: Ihr Besuch}
invitation: {en: How was your visit?, de: Wie war Ihr Besuch?}
questions:
  - id: satisfaction
    kind: csat
    points: 5
    text: {en: How satisfied are you?, de: Wie zufrieden sind Sie?}
    ends: {low: {en: Not at all, de: Gar nicht}, high: {en: Very, de: Sehr}}
  - id: ease
    kind: ces
    text: {en: It was easy., de: Es war leicht.}
    ends: {low: {en: Disagree, de: Nein}, high: {en: Agree, de: Ja}}
  - id: recommend
    kind: nps
    text: {en: Would you recommend us?, de: Empfehlen Sie uns?}
    ends: {low: {en: No, de: Nein}, high: {en: Yes, de: Ja}}
  - id: reason
    kind: choice
    select: many
    text: {en: What was wrong?, de: Woran lag es?}
    options:
      - {id: wait, text: {en: The wait, de: Die Wartezeit}}
      - {id: tone, text: {en: The tone, de: Der Ton}}
      - {id: result, text: {en: The result, de: Das Ergebnis}}
    when: [{question: satisfaction, at_most: 2}]
  - id: comment
    kind: comment
    text: {en: Anything else?, de: Noch etwas?}
"""

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def survey(text: bytes = TEXT) -> Survey:
    return parse(text, "sample.yaml")


def steps(
    satisfaction: int = 4,
    ease: int = 6,
    recommend: int = 9,
    reason: tuple[int, ...] | None = None,
    comment: str | None = None,
) -> tuple[Given, ...]:
    found = [
        Given("satisfaction", "answered", satisfaction, duration_ms=1200),
        Given("ease", "answered", ease, duration_ms=900),
        Given("recommend", "answered", recommend, duration_ms=1500),
    ]
    if reason is not None:
        found.append(Given("reason", "answered", codes=reason, duration_ms=2000))
    found.append(
        Given("comment", "skipped", duration_ms=700)
        if comment is None
        else Given("comment", "answered", text=comment, duration_ms=8000)
    )
    return tuple(found)


def snapshot(
    number: int = 0,
    given: tuple[Given, ...] | None = None,
    *,
    status: str = "completed",
    desk: str = "Front desk",
    language: str = "en",
    at: datetime = NOW,
    flags: tuple[str, ...] = (),
    version: int = 1,
) -> Snapshot:
    """Return response `number`; the same number has the same id. Each starts a minute after the one before."""
    started = at + timedelta(minutes=number)
    ended = status != "open"
    return Snapshot(
        id=str(uuid.UUID(int=(0x7 << 76) | (0x2 << 62) | number)),
        survey="desk-visit",
        survey_version=version,
        language=language,
        desk=desk,
        kiosk="kiosk-1",
        started_at=started,
        zone="Europe/Berlin",
        utc_offset_s=3600,
        local_day=(started + timedelta(hours=1)).strftime("%Y-%m-%d"),
        local_hour=(started + timedelta(hours=1)).hour,
        boot_id="11111111-2222-4333-8444-555555555555",
        status=status,
        ended_at=started + timedelta(seconds=20) if ended else None,
        duration_ms=20_000 if ended else None,
        early_taps=1,
        flags=flags,
        steps=steps() if given is None else given,
    )
