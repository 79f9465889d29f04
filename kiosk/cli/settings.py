"""The command `kiosk settings`: lists the settings, tells one, changes one."""

from typing import TYPE_CHECKING, NoReturn

import click

from kiosk.cli.options import cannot, data_option
from kiosk.paths import DataFolder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.setting_list import Setting
    from kiosk.settings import Settings
    from kiosk.store.audit import Action


@click.group(invoke_without_command=True)
@data_option
@click.option("--json", "as_json", is_flag=True, help="Print JSON for a machine to read.")
@click.pass_context
def settings(context: click.Context, data: DataFolder, as_json: bool) -> None:
    """List the settings, group by group; `*` marks what is not the default. The kiosk may be running.

    What is changed is taken up between two visits: the kiosk starts itself anew, which takes about a second. Each
    change is written to the log.

    \b
    Examples:
      kiosk settings
      kiosk settings get thanks_s
      kiosk settings set thanks_s 6
      kiosk settings set opening_hours '{"monday": ["08:00-12:00", "13:00-17:00"]}'
      kiosk settings reset thanks_s

    \b
    Exit codes:
      0  done
      1  the value is refused; why, is printed, and nothing was changed
      2  wrong usage
      3  the settings cannot be read or written; why, is printed
    """  # noqa: D301
    context.obj = data
    if context.invoked_subcommand is not None:
        return
    import msgspec

    from kiosk.setting_list import listing

    device = _read(data)
    if as_json:
        told = [_as_json(each, device) for each in listing()]
        click.echo(msgspec.json.format(msgspec.json.encode(told)).decode())
        return
    group = ""
    for each in listing():
        if each.about.group != group:
            group = each.about.group
            click.echo(group)
        click.echo(_line(each, device))


@settings.command()
@click.argument("name")
@click.option("--json", "as_json", is_flag=True, help="Print JSON for a machine to read.")
@click.pass_obj
def get(data: DataFolder, name: str, as_json: bool) -> None:
    """Tell one setting: value, default, limits and meaning."""
    import msgspec

    from kiosk.setting_list import RefusedError, setting, text_of

    device = _read(data)
    try:
        which = setting(name)
    except RefusedError as error:
        _refuse(error)
    if as_json:
        click.echo(msgspec.json.format(msgspec.json.encode(_as_json(which, device))).decode())
        return
    click.echo(_line(which, device))
    click.echo(f"  {which.about.title}: {which.about.meaning}")
    unit = f" {which.about.unit}" if which.about.unit else ""
    if which.low is not None or which.high is not None:
        lowest, highest = ("" if end is None else f"{end:g}" for end in (which.low, which.high))
        click.echo(f"  from {lowest or '–'} to {highest or '–'}{' characters' if which.kind == 'text' else unit}")
    if which.choices:
        click.echo(f"  one of: {', '.join(which.choices)}")
    click.echo(f"  default: {text_of(which.default)}{f' ({which.about.none})' if which.about.none else ''}")


@settings.command(name="set")
@click.argument("name")
@click.argument("value")
@click.pass_obj
def set_(data: DataFolder, name: str, value: str) -> None:
    """Change a setting. On and off switch; `none` is for what need not be set; JSON for what has parts."""
    from kiosk.setting_list import RefusedError, parse, setting

    try:
        parsed = parse(setting(name), value)
    except RefusedError as error:
        _refuse(error)
    _change(data, name, parsed)


@settings.command()
@click.argument("name")
@click.pass_obj
def reset(data: DataFolder, name: str) -> None:
    """Let a setting be its default again."""
    from kiosk.setting_list import RefusedError, setting

    try:
        default = setting(name).default
    except RefusedError as error:
        _refuse(error)
    _change(data, name, default)


def _change(data: DataFolder, name: str, value: object) -> None:
    from kiosk.assembly.changing import change
    from kiosk.setting_list import RefusedError, text_of
    from kiosk.store.errors import StoreError
    from kiosk.store.place import make_folder

    try:
        make_folder(data.folder)
        before, after = change(data, name, value, lambda action, detail: _note(data, action, detail))
    except RefusedError as error:
        _refuse(error)
    except (OSError, StoreError) as error:
        cannot(error)
    old, new = text_of(getattr(before, name)), text_of(getattr(after, name))
    click.echo(f"{name} = {new}" if old == new else f"{name} = {new} (was {old})")


def _line(which: "Setting", device: "Settings") -> str:
    from kiosk.setting_list import text_of

    value = getattr(device, which.name)
    unit = f" {which.about.unit}" if which.about.unit and value is not None else ""
    told = f" ({which.about.none})" if value is None and which.about.none else ""
    return f"{'*' if value != which.default else ' '} {which.name} = {text_of(value)}{unit}{told}"


def _as_json(which: "Setting", device: "Settings") -> dict[str, object]:
    import msgspec

    value = getattr(device, which.name)
    return {
        "name": which.name,
        "group": which.about.group,
        "title": which.about.title,
        "meaning": which.about.meaning,
        "unit": which.about.unit,
        "type": which.kind,
        "value": msgspec.to_builtins(value),
        "default": msgspec.to_builtins(which.default),
        "changed": value != which.default,
        "optional": which.optional,
        "least": which.low,
        "most": which.high,
        "choices": which.choices,
    }


def _read(data: DataFolder) -> "Settings":
    from kiosk.assembly.changing import read
    from kiosk.setting_list import RefusedError

    try:
        return read(data)
    except RefusedError as error:
        cannot(error)


def _refuse(error: Exception) -> NoReturn:
    click.echo(f"kiosk: {error}", err=True)
    raise click.exceptions.Exit(1)


def _note(data: DataFolder, action: "Action", detail: "Mapping[str, object]") -> None:
    """Write to the log; before the kiosk's first start there is none."""
    from kiosk.assembly.auditing import note
    from kiosk.assembly.loading import load_settings
    from kiosk.clock import SystemClock
    from kiosk.store.errors import StoreError, Trouble

    try:
        note(data, SystemClock(), load_settings(data).kiosk, "command", action, detail)
    except StoreError as error:
        if error.code is not Trouble.NO_DATABASE:
            click.echo(f"This was done, but could not be written to the log: {error}", err=True)
