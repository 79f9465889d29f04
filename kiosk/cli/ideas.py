"""The command `kiosk ideas`: what visitors proposed, how many say "me too", and how each was answered."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NoReturn

import click

from kiosk.cli.options import cannot, data_option
from kiosk.paths import DataFolder

if TYPE_CHECKING:
    from kiosk.store.ideas import Event, Idea
    from kiosk.store.sqlite import Connection
    from kiosk.store.stamp import Stamp

STATES = ["new", "open", "doing", "done", "cannot", "hidden"]
SHORT = 8
"""Characters of an id's end that the table shows; as many as make it the only one are enough for the commands."""

language_option: Callable[[Any], Any] = click.option(
    "--language", metavar="TAG", default="en", show_default=True, help="What the texts are written in, such as de."
)


@click.group(invoke_without_command=True)
@data_option
@click.option("--state", "states", type=click.Choice(STATES), multiple=True, help="Only these; may be repeated.")
@click.option("--desk", metavar="NAME", help="One desk only.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON for a machine to read, with every idea's history.")
@click.pass_context
def ideas(context: click.Context, data: DataFolder, states: tuple[str, ...], desk: str | None, as_json: bool) -> None:
    """List the ideas, or with a command add, open, answer, hide or erase one; the kiosk may be running.

    An idea that a visitor left is new: nobody but staff sees it until it is opened for "me too" or answered.
    What visitors read has 200 characters at most. An id may be shortened to its last characters.

    \b
    Examples:
      kiosk ideas --state new
      kiosk ideas open 1f0c9a2b --said "A bench in front of the door"
      kiosk ideas answer 1f0c9a2b --state done --text "It is there since Monday."
      kiosk ideas add --said "Too loud" --did "We put up a wall."

    \b
    Exit codes:
      0  done
      1  refused (no such idea, a text is missing or too long); why, is printed
      2  wrong usage
      3  the database cannot be read or written; why, is printed
    """  # noqa: D301
    if context.invoked_subcommand is not None:
        return
    import msgspec

    from kiosk.assembly.loading import open_reader
    from kiosk.store import ideas as store
    from kiosk.store.errors import StoreError

    try:
        with open_reader(data) as reader:
            found = reader.ask(lambda connection: store.listing(connection, desk, states or STATES))
            if not as_json:
                _print(found)
                return
            histories = reader.ask(lambda connection: [store.history(connection, idea.id) for idea in found])
    except StoreError as error:
        cannot(error)
    listed = [_as_json(idea, history) for idea, history in zip(found, histories, strict=True)]
    click.echo(msgspec.json.format(msgspec.json.encode(listed)).decode())


@ideas.command()
@data_option
@click.option("--said", required=True, metavar="TEXT", help="What visitors said.")
@click.option("--did", default="", metavar="TEXT", help="What was done, is being done, or why not.")
@click.option(
    "--state",
    type=click.Choice(["open", "doing", "done", "cannot"]),
    default="done",
    show_default=True,
    help="How it stands.",
)
@language_option
def add(data: DataFolder, said: str, did: str, state: str, language: str) -> None:
    """Write a card: what visitors said and what became of it; prints its id.

    \b
    Example:
      kiosk ideas add --said "Too loud" --did "We put up a wall."
    """  # noqa: D301
    from kiosk.store import ideas as store

    stamp = _stamp(data)
    _change(
        data,
        lambda connection: store.write_card(
            connection, stamp, {language: said}, {language: did}, state=state, role="command"
        ),
    )
    click.echo(stamp.id)


@ideas.command("open")
@data_option
@click.argument("idea")
@click.option("--said", metavar="TEXT", help="The public wording; without it, what was written is shown.")
@language_option
def open_(data: DataFolder, idea: str, said: str | None, language: str) -> None:
    """Let visitors see an idea and say "me too"."""
    from kiosk.store import ideas as store

    stamp = _stamp(data)

    def work(connection: "Connection") -> None:
        found = _find(connection, idea)
        wording = None if said is None else {**found.said, language: said}
        store.open_(connection, stamp, found.id, role="command", said=wording)

    _change(data, work)
    click.echo(f"{idea}: open. Visitors see it and can say “me too”.")


@ideas.command()
@data_option
@click.argument("idea")
@click.option("--state", type=click.Choice(["doing", "done", "cannot"]), required=True, help="How it stands.")
@click.option("--text", required=True, metavar="TEXT", help="What is done, or why not.")
@click.option("--said", metavar="TEXT", help="The public wording; without it, the one before, or what was written.")
@language_option
def answer(data: DataFolder, idea: str, state: str, text: str, said: str | None, language: str) -> None:
    """Answer an idea; an answer in another language is kept beside it."""
    from kiosk.store import ideas as store

    stamp = _stamp(data)

    def work(connection: "Connection") -> None:
        found = _find(connection, idea)
        wording = None if said is None else {**found.said, language: said}
        kept = found.answer if found.state == state else {}
        store.change(connection, stamp, found.id, state, role="command", said=wording, answer={**kept, language: text})

    _change(data, work)
    click.echo(f"{idea}: {state}. Visitors read the answer.")


@ideas.command()
@data_option
@click.argument("idea")
def hide(data: DataFolder, idea: str) -> None:
    """Take an idea from the visitors' screen; `open` or `answer` brings it back."""
    from kiosk.store import ideas as store

    stamp = _stamp(data)
    _change(data, lambda connection: store.hide(connection, stamp, _find(connection, idea).id, role="command"))
    click.echo(f"{idea}: hidden.")


@ideas.command()
@data_option
@click.argument("idea")
@click.confirmation_option(prompt="The words cannot be brought back. Erase them?")
def erase(data: DataFolder, idea: str) -> None:
    """Hide an idea and erase its words for good, such as a name; that there was one stays counted."""
    from kiosk.store import ideas as store

    stamp = _stamp(data)
    _change(data, lambda connection: store.erase(connection, stamp, _find(connection, idea).id, role="command"))
    click.echo(f"{idea}: hidden, its words are erased.")


def _print(found: "list[Idea]") -> None:
    if not found:
        click.echo("There are no ideas.")
    for idea in found:
        text = next(iter(idea.wording.values()), "(erased)")
        votes = f", {idea.votes} × me too" if idea.votes else ""
        click.echo(f"{idea.id[-SHORT:]}  {idea.state:<6}  {idea.since_day}  {idea.desk}{votes}")
        click.echo(f"          {' '.join(text.split())}")
        for reply in idea.answer.values():
            click.echo(f"          → {' '.join(reply.split())}")


def _as_json(idea: "Idea", history: "list[Event]") -> dict[str, object]:
    import msgspec

    return {**msgspec.structs.asdict(idea), "history": [msgspec.structs.asdict(event) for event in history]}


def _find(connection: "Connection", ending: str) -> "Idea":
    from kiosk.store import ideas as store
    from kiosk.store.responses import RefusedError

    found = [idea for idea in store.listing(connection) if idea.id.endswith(ending.lower())]
    if len(found) != 1 or not ending:
        there = "no idea" if not found else "more than one idea"
        raise RefusedError(f"there is {there} whose id ends in {ending!r}; `kiosk ideas` lists them")
    return found[0]


def _stamp(data: DataFolder) -> "Stamp":
    from kiosk.assembly.loading import CannotStartError, load_settings
    from kiosk.clock import SystemClock
    from kiosk.store.stamp import stamp

    try:
        device = load_settings(data)
    except CannotStartError as error:
        cannot(error)
    return stamp(SystemClock(), device.desk, device.kiosk)


def _change(data: DataFolder, work: "Callable[[Connection], None]") -> None:
    from kiosk.store.errors import StoreError, Trouble
    from kiosk.store.staff import change

    try:
        change(data.database, work)
    except StoreError as error:
        if error.code is Trouble.REFUSED:
            _refuse(error)
        cannot(error)


def _refuse(error: Exception) -> NoReturn:
    click.echo(f"kiosk: {error.__cause__ or error}", err=True)
    raise click.exceptions.Exit(1)
