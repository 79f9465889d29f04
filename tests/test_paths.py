"""Where the program's files and the user's data are."""

import sys
from pathlib import Path

import pytest

from kiosk.paths import DataFolder, data_folder, resource


def test_every_shipped_resource_is_there() -> None:
    for parts in (
        ("surveys", "desk-visit.yaml"),
        ("schema", "survey.schema.json"),
        ("fonts", "NotoSans-Regular.ttf"),
        ("translations", "visitor_de.qm"),
    ):
        assert resource(*parts).is_file(), parts


def test_the_frozen_program_has_its_resources_beside_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("icons", "tick.svg") == tmp_path / "resources" / "icons" / "tick.svg"


def test_an_installed_program_has_them_in_the_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "kiosk" / "_resources").mkdir(parents=True)
    monkeypatch.setattr("kiosk.paths.__file__", str(tmp_path / "kiosk" / "paths.py"))
    assert resource("icons") == tmp_path / "kiosk" / "_resources" / "icons"


def test_the_data_folder_is_the_users_own_and_is_not_made(home: Path) -> None:
    folder = data_folder()
    assert folder.name == "service-desk-kiosk"
    assert folder.is_relative_to(home)
    assert not folder.exists()


def test_the_files_of_a_kiosk_are_all_in_its_folder(tmp_path: Path) -> None:
    data = DataFolder(tmp_path / "kiosk")
    files = (data.database, data.settings, data.access, data.exports)
    assert {file.parent for file in files} == {data.folder}
    assert len(set(files)) == len(files)
    assert not data.folder.exists()
