"""Changing a setting: tried as a start would, written whole, and written into the log."""

from collections.abc import Callable, Mapping
from typing import Any

from kiosk import setting_list, settings
from kiosk.assembly.loading import CannotStartError, load_survey, load_theme
from kiosk.paths import DataFolder
from kiosk.setting_list import RefusedError
from kiosk.settings import Settings, SettingsError
from kiosk.store.audit import Action

Note = Callable[[Action, Mapping[str, object]], object]


def read(data: DataFolder) -> Settings:
    """Return the settings of the file.

    Raises:
        RefusedError: the file is damaged; it has to be mended by hand.
    """
    try:
        return settings.read(data.settings)
    except SettingsError as error:
        raise RefusedError("settings.json", "other", str(error)) from error


def change(data: DataFolder, name: str, value: Any, note: Note) -> tuple[Settings, Settings]:
    """Change one setting of the file.

    Args:
        data: the kiosk's files.
        name: of the setting.
        value: plain Python, as `setting_list.parse` returns it.
        note: writes to the log, once the setting is written.

    Returns:
        The settings before and after.

    Raises:
        RefusedError: the value is not taken; nothing was changed.
        OSError: the disk refused; nothing was changed.
    """
    before = read(data)
    after = setting_list.changed(before, setting_list.setting(name), value)
    _try(data, name, after)
    if after != before:
        settings.write(data.settings, after)
        note(Action.SETTINGS_CHANGED, {each: [old, new] for each, old, new in setting_list.differences(before, after)})
    return before, after


def _try(data: DataFolder, name: str, device: Settings) -> None:
    """Refuse a file that could not be used."""
    if name == "theme":
        _, refused = load_theme(data, device)
        if refused:
            raise RefusedError(name, "other", refused)
    elif name == "survey":
        try:
            load_survey(data, device)
        except CannotStartError as error:
            raise RefusedError(name, "other", str(error)) from error
