"""How the store writes a moment: UTC, ISO 8601, milliseconds, so that text order is time order."""

from datetime import UTC, datetime


def utc_text(moment: datetime) -> str:
    """Return an aware moment as `2025-01-31T09:05:00.000Z`."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")[:-6] + "Z"


def from_text(text: str) -> datetime:
    """Read back what `utc_text` wrote."""
    return datetime.fromisoformat(text)


def file_stamp(moment: datetime) -> str:
    """Return an aware moment as part of a file's name: `20250131T090500Z`."""
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
