"""The command `kiosk voice`: the kiosk starts it for itself, to read the screen aloud in a process of its own."""

import click


@click.command(hidden=True)
@click.option("--engine", metavar="NAME", help="Qt's name of the engine. [default: the first that works]")
def voice(engine: str | None) -> None:
    """Speak what comes in, one JSON object a line; the kiosk starts this for itself.

    \b
    Example:
      echo '{"voices": ["en", "de"]}' | kiosk voice

    \b
    Exit codes:
      0  the input ended
    """  # noqa: D301
    from kiosk.ui.voice import serve

    serve(engine)
