"""What people typed, as it is kept: only what can be seen, without outer spaces, and not longer than allowed."""

from kiosk.survey.characters import LONGEST, clean, count, is_seen


def typed_text(value: str, most: int) -> str | None:
    """Return the text as it is kept, or None if nothing is left of it or it has more than `most` characters.

    Args:
        value: what was typed; `kiosk.survey.characters.clean` says what falls away.
        most: characters as a person counts them; of any text, 4000 code points at most are kept.
    """
    kept = clean(value).strip()
    return kept if is_seen(kept) and len(kept) <= LONGEST and count(kept) <= most else None
