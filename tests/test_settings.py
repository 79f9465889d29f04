"""The settings file: what is not set has a default, what is wrong is told of, what is written is whole."""

import re
from pathlib import Path

import msgspec
import pytest

from kiosk.scores import flags
from kiosk.settings import Keys, Settings, SettingsError, read, write
from kiosk.store.responses import IMPLAUSIBLE_CLOCK


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_a_missing_file_means_the_defaults(path: Path) -> None:
    assert read(path) == Settings()
    assert Settings().idle_after_s == 45
    assert Settings().idle_typing_after_s == 60
    assert Settings().warning_s == 20
    assert Settings().thanks_s == 4


def test_what_is_written_is_read(path: Path) -> None:
    settings = Settings(desk="Büro für Ausweise", kiosk="hall-2", screen_width_mm=344.5, survey="/tmp/a.yaml")
    write(path, settings)
    assert read(path) == settings
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.read_text("utf-8").startswith('{\n  "desk": "Büro')


def test_a_file_with_some_settings_has_defaults_for_the_others(path: Path) -> None:
    path.write_text('{"desk": "Library"}')
    assert read(path) == Settings(desk="Library")


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"desk": ""}, r"\$\.desk"),
        ({"desk": " padded "}, r"\$\.desk"),
        ({"desk": "x" * 61}, r"\$\.desk"),
        ({"screen_width_mm": 10.0}, r">= 60.*\$\.screen_width_mm"),
        ({"screen_width_mm": float("nan")}, "no number"),
        ({"warning_s": 19.9}, r">= 20.*\$\.warning_s"),
        ({"idle_after_s": 0.0}, r"\$\.idle_after_s"),
        ({"backup_every_h": 0.5}, r">= 1.*\$\.backup_every_h"),
        ({"backup_folder": ""}, r"\$\.backup_folder"),
        ({"comments_days": 0}, r">= 1.*\$\.comments_days"),
        ({"responses_days": 0}, r">= 1.*\$\.responses_days"),
    ],
)
def test_a_value_out_of_range_is_not_written(path: Path, changes: dict[str, object], told: str) -> None:
    write(path, Settings(desk="Before"))
    with pytest.raises(SettingsError, match=rf"{told}.*Nothing was changed"):
        write(path, msgspec.structs.replace(Settings(), **changes))
    assert read(path).desk == "Before"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('{"opening_hours": {"monday": ["9-17"]}}', r"opening_hours\.monday\[0\]: '9-17' is not a span"),
        ('{"opening_hours": {"monday": ["22:00-02:00"]}}', r"opening_hours\.monday\[0\]: .*two spans"),
        ('{"opening_hours": {"munday": []}}', r"munday.*\$\.opening_hours"),
        ('{"opening_hours": {"exceptions": [{"first_day": "24.12."}]}}', r"ISO8601|RFC3339|date"),
        ('{"surveys": [{"survey": "a.yaml", "from": "9"}]}', r"surveys\[0\]\.from: '9' is not a time"),
        ('{"surveys": [{"survey": "a.yaml", "weekdays": ["someday"]}]}', r"\$\.surveys\[0\]\.weekdays\[0\]"),
        ('{"phone_url": "example.org"}', r"phone_url: 'example\.org' is no address such as 'https://"),
        ('{"phone_url": "javascript:alert(1)"}', "phone_url"),
        ('{"phone_url": "https://a b"}', "phone_url"),
        ('{"phone_url": "https://user@example.org/"}', "phone_url"),
        ('{"alternative": ""}', r"\$\.alternative"),
    ],
)
def test_hours_schedule_and_address_are_refused_with_their_place(path: Path, text: str, told: str) -> None:
    path.write_text(text)
    with pytest.raises(SettingsError, match=told):
        read(path)


def test_hours_schedule_and_address_are_written_and_read(path: Path) -> None:
    path.write_text(
        """{"opening_hours": {"monday": ["09:00-12:00", "13:00-24:00"],
                              "exceptions": [{"first_day": "2026-12-24", "last_day": "2027-01-01"},
                                             {"first_day": "2027-01-02", "hours": ["10:00-11:00"]}]},
            "surveys": [{"survey": "evening.yaml", "desks": ["Library"], "weekdays": ["friday"],
                         "from": "17:00", "to": "20:00", "first_day": "2026-01-01"}],
            "phone_url": "https://example.org:8443/visit?desk=3",
            "alternative": "Paper forms are beside the door"}"""
    )
    settings = read(path)
    assert settings.opening_hours is not None
    assert settings.opening_hours.exceptions[1].hours == ("10:00-11:00",)
    assert (settings.surveys[0].start, settings.surveys[0].end) == ("17:00", "20:00")
    write(path, settings)
    assert read(path) == settings


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b'{"desk": 5}', b'{"unknown": 1}', b"\xff\xfe"])
def test_a_damaged_file_is_refused_and_left_alone(path: Path, text: bytes) -> None:
    path.write_bytes(text)
    with pytest.raises(SettingsError, match=r"settings\.json: .*move the file away"):
        read(path)
    assert path.read_bytes() == text


def test_a_folder_in_its_place_is_told_of(path: Path) -> None:
    path.mkdir()
    with pytest.raises(SettingsError, match=r"cannot be read \(Is a directory\)"):
        read(path)


def test_staff_open_visits_only_where_it_is_set() -> None:
    assert (Settings().armed, Settings().arm_key, Settings().armed_for_s) == (False, None, 90)


def test_the_key_that_opens_visits_is_none_of_the_visitors(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"arm_key": "Space"}')
    with pytest.raises(SettingsError, match="'Space' is one of the visitors' keys"):
        read(path)
    with pytest.raises(ValueError, match="'F7' is one of the visitors' keys"):
        Settings(arm_key="F7", keys=Keys(help=("F7",)))
    assert Settings(arm_key="F1", keys=Keys(help=("F7",))).arm_key == "F1"


def test_every_setting_is_told_of_in_the_documents() -> None:
    told = (Path(__file__).parents[1] / "docs" / "data.md").read_text("utf-8")
    settings = told.split("## The settings")[1].split("\n## ")[0]
    assert set(re.findall(r"^\| `(\w+)`", settings, re.MULTILINE)) == set(Settings.__struct_fields__)


def test_every_flag_is_told_of_in_the_documents() -> None:
    told = (
        (Path(__file__).parents[1] / "docs" / "data.md").read_text("utf-8").split("## The flags")[1].split("\n## ")[0]
    )
    known = {value for name, value in vars(flags).items() if name.isupper() and isinstance(value, str)}
    assert set(re.findall(r"^\| `(\w+)`", told, re.MULTILINE)) == {*known, IMPLAUSIBLE_CLOCK}
