"""What people typed, as it is kept: only what can be seen, without outer spaces, and not longer than allowed."""


def typed_text(value: str, most: int) -> str | None:
    """Return the text as it is kept, or None if nothing is left of it or it has more than `most` characters.

    Args:
        value: what was typed; `kiosk.survey.characters.clean` says what falls away.
        most: characters as a person counts them; of any text, 4000 code points at most are kept.
    """
    from kiosk.survey import characters  # its patterns are not made before they are needed

    kept = characters.clean(value).strip()
    fits = len(kept) <= characters.LONGEST and characters.count(kept) <= most
    return kept if fits and characters.is_seen(kept) else None
