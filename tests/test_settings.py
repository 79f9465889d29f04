"""The settings file: what is not set has a default, what is wrong is told of, what is written is whole."""

from pathlib import Path

import msgspec
import pytest

from kiosk.settings import Settings, SettingsError, read, write


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
    ],
)
def test_a_value_out_of_range_is_not_written(path: Path, changes: dict[str, object], told: str) -> None:
    write(path, Settings(desk="Before"))
    with pytest.raises(SettingsError, match=rf"{told}.*Nothing was changed"):
        write(path, msgspec.structs.replace(Settings(), **changes))
    assert read(path).desk == "Before"


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
