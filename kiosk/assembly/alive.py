"""Signs of life of a program with a screen, and the plain screen of one that cannot open."""

from kiosk.assembly.heartbeat import Heartbeat, is_watched
from kiosk.ui.pulse import Pulse, end_program


def show_signs_of_life() -> list[Pulse]:
    """Tell whoever watches over the program, from now on, that its screen is alive.

    Returns:
        What is to be stopped when the program ends. That it ends is not told: it may begin anew in the same process,
        which systemd would take for the end; the supervisor tells.
    """
    if not is_watched():
        return []
    heart = Heartbeat()
    heart.ready()

    def beat() -> None:
        if not heart.beat():
            end_program()  # the supervisor is gone, and its next one opens another kiosk

    return [] if heart.every_s is None else [Pulse(heart.every_s, beat)]


def show_out_of_service(code: str, window: tuple[int, int] | None) -> None:
    """Show the plain screen of a kiosk that cannot open, until the process is ended.

    Args:
        code: what staff are to tell.
        window: a plain window of so many pixels, for trials; None takes the whole screen.
    """
    from kiosk.ui import out_of_service

    alive: list[Pulse] = []
    out_of_service.show(code, window, lambda: alive.extend([] if alive else show_signs_of_life()))
