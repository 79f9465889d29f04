"""The command `kiosk setup`: passcodes, names and the screen's size."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.options import WIDTH_MM, cannot, data_option
from kiosk.paths import DataFolder

if TYPE_CHECKING:
    from kiosk.settings import Keys, Settings

NAMES = ("next", "previous", "select", "help")
NO_KEY = "none"
PRESS = ""
"""In place of a key's name: it is to be pressed."""
NOT_SET = {
    "screen_width_mm": "(not measured)",
    "survey": "(the shipped one)",
    "export_folder": "(exports, in the data folder)",
}


def _name(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    if value is not None and not (1 <= len(value) <= 60 and value == value.strip()):
        raise click.BadParameter("give 1 to 60 characters, without spaces at the ends.")
    return value


@click.command()
@data_option
@click.option("--desk", callback=_name, metavar="NAME", help="The desk's name, shown on the start screen.")
@click.option("--kiosk", "kiosk_name", callback=_name, metavar="NAME", help="This device's name, in each response.")
@click.option(
    "--screen-width-mm",
    type=WIDTH_MM,
    metavar="MM",
    help="Measured width of the picture on the panel.",
)
@click.option("--survey", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="The survey to ask.")
@click.option("--export-folder", type=click.Path(file_okay=False, path_type=Path), help="Where exports go.")
@click.option("--measure", is_flag=True, help="Measure the screen in a window: lay a ruler on the bar it shows.")
@click.option("--learn-keys", is_flag=True, help="Learn the keys of a keypad or of switches: press each when asked.")
@click.option(
    "--armed/--not-armed", default=None, help="Whether a visit opens only when staff press a key or tap at the desk."
)
@click.option(
    "--arm-key",
    is_flag=False,
    flag_value=PRESS,
    metavar="[NAME]",
    help="The key that opens a visit: its name (F5, PgDown), none, or without a name: press it in a window.",
)
@click.option("--passcodes/--no-passcodes", default=None, help="Ask for new passcodes. [default: where none is set]")
def setup(
    data: DataFolder,
    desk: str | None,
    kiosk_name: str | None,
    screen_width_mm: float | None,
    survey: Path | None,
    export_folder: Path | None,
    measure: bool,
    learn_keys: bool,
    armed: bool | None,
    arm_key: str | None,
    passcodes: bool | None,
) -> None:
    """Set this kiosk up. What is not given as an option stays as it is; passcodes are asked for.

    There is no default passcode: until one is set, the kiosk takes answers but its desk view stays shut.

    \b
    Examples:
      kiosk setup
      kiosk setup --desk "IT service desk" --screen-width-mm 345
      kiosk setup --measure
      kiosk setup --learn-keys         press the keys of a keypad or of switches
      kiosk setup --armed --arm-key    staff open each visit with a key; press it
      kiosk setup --passcodes          change the passcodes

    \b
    Exit codes:
      0  done
      2  wrong usage, or a value that is refused
      3  could not be written; why, is printed
    """  # noqa: D301
    import msgspec

    from kiosk.settings import SettingsError, read, write
    from kiosk.store.place import make_folder

    try:
        make_folder(data.folder)
        settings = read(data.settings)
        if survey is not None:
            _check_survey(survey)
        chosen: dict[str, object] = {
            "desk": desk,
            "kiosk": kiosk_name,
            "screen_width_mm": screen_width_mm,
            "survey": None if survey is None else str(survey.absolute()),
            "export_folder": None if export_folder is None else str(export_folder.absolute()),
            "armed": armed,
        }
        if measure:
            chosen["screen_width_mm"] = _measured(settings.screen_width_mm)
        if learn_keys:
            chosen["keys"] = _learned_keys()
        if arm_key is not None and arm_key != NO_KEY:
            chosen["arm_key"] = _arm_key(arm_key)
        chosen = {name: value for name, value in chosen.items() if value is not None}
        if arm_key == NO_KEY:
            chosen["arm_key"] = None
        if chosen or not data.settings.exists():
            before = settings
            try:
                settings = msgspec.structs.replace(settings, **chosen)
            except ValueError as error:
                raise click.UsageError(f"{error}. Nothing was changed.") from error
            write(data.settings, settings)
            _note_settings(data, before, settings)
        if survey is not None:
            _note_survey(data, survey)
    except SettingsError as error:
        raise click.UsageError(str(error)) from error
    except Exception as error:
        from kiosk.store.errors import StoreError

        if isinstance(error, OSError | StoreError):
            cannot(error)
        raise
    _ask_passcodes(data, passcodes)
    click.echo(f"Settings: {data.settings}")
    names = ["desk", "kiosk", "screen_width_mm", "survey", "export_folder"]
    for name in [*names, "armed", "arm_key"] if settings.armed or settings.arm_key else names:
        value = getattr(settings, name)
        click.echo(f"  {name} = {NOT_SET.get(name, '(not set)') if value is None else value}")
    if settings.screen_width_mm is None:
        click.echo("The screen is not measured yet: `kiosk setup --measure`, or --screen-width-mm with a ruler's word.")


def _note_settings(data: DataFolder, before: "Settings", after: "Settings") -> None:
    from kiosk.cli.passcode import note
    from kiosk.setting_list import differences
    from kiosk.store.audit import Action

    changes: dict[str, object] = {name: [old, new] for name, old, new in differences(before, after)}
    if changes:
        note(data, Action.SETTINGS_CHANGED, changes)


def _note_survey(data: DataFolder, path: Path) -> None:
    """Let the log know the text that the kiosk is to ask."""
    from kiosk.assembly.auditing import published_as
    from kiosk.cli.passcode import note
    from kiosk.store.audit import Action
    from kiosk.survey.reading import load

    note(data, Action.SURVEY_PUBLISHED, {"file": path.name, "digest": published_as(load(path))})


def _check_survey(path: Path) -> None:
    from kiosk.survey.problem import SurveyError
    from kiosk.survey.reading import examine, load

    report = examine(load(path), str(path))
    if report.survey is None:
        raise click.UsageError(f"The survey cannot be used, nothing was set:\n{SurveyError(report.problems)}")
    for language, gaps in report.gaps.items():
        missing = "1 text is" if len(gaps) == 1 else f"{len(gaps)} texts are"
        click.echo(f"The survey will not be offered in {language}: {missing} missing (`kiosk check {path}`).")


def _measured(before: float | None) -> float | None:
    from kiosk.assembly.loading import CannotStartError
    from kiosk.assembly.programs import measure_screen
    from kiosk.cli import has_display

    if not has_display():
        cannot("There is no display to measure. Use --screen-width-mm with a ruler's word.")
    try:
        return measure_screen(before)
    except CannotStartError as error:
        cannot(error)


def _learned_keys() -> "Keys | None":
    from kiosk.assembly.loading import CannotStartError
    from kiosk.assembly.programs import learn_keys
    from kiosk.cli import has_display
    from kiosk.settings import Keys

    if not has_display():
        cannot("There is no display to learn keys at. Write `keys` into the settings file with the keys' names.")
    try:
        names = learn_keys()
    except CannotStartError as error:
        cannot(error)
    return None if names is None else Keys(**{action: (names[action],) if action in names else () for action in NAMES})


def _arm_key(name: str) -> str | None:
    """Return the name of the key that opens a visit: the one given, or the one that is pressed; None if it was left."""
    from kiosk.assembly.loading import CannotStartError
    from kiosk.assembly.programs import learn_keys
    from kiosk.cli import has_display
    from kiosk.ui.keypad import code_of, name_of

    if name != PRESS:
        code = code_of(name)
        if code is None or (len(name) > 1 and "+" in name):
            raise click.UsageError(f"No key is called {name!r}. Give a name such as F5 or PgDown, or press the key.")
        return name_of(code)
    if not has_display():
        cannot("There is no display to press the key at. Give its name, such as F5 or PgDown.")
    try:
        names = learn_keys((("arm_key", "open a visit"),), frozenset({"arm_key"}))
    except CannotStartError as error:
        cannot(error)
    return None if names is None else names.get("arm_key")


def _ask_passcodes(data: DataFolder, wanted: bool | None) -> None:
    from kiosk.access.passcodes import Passcodes
    from kiosk.access.record import AccessError
    from kiosk.access.roles import Role
    from kiosk.cli.passcode import note, print_first_code, set_new
    from kiosk.clock import SystemClock
    from kiosk.store.audit import Action

    passcodes = Passcodes(data.access, SystemClock())
    try:
        for role in Role:
            already = passcodes.is_set(role)
            if wanted is False or (wanted is None and already):
                click.echo(
                    f"There is a passcode for the {role} already; `kiosk setup --passcodes` asks for a new one."
                    if already
                    else f"There is no passcode for the {role}: nobody comes in with it."
                )
                continue
            set_new(passcodes, role)
            note(data, Action.PASSCODE_RESET if already else Action.PASSCODE_SET, {"role": str(role)})
        if wanted is not False:
            print_first_code(data, passcodes)
    except (AccessError, OSError) as error:
        cannot(error)
