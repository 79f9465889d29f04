"""`kiosk setup`: settings, and passcodes that are asked for."""

import json
from pathlib import Path

import pytest

from kiosk.access.passcodes import Opened, Passcodes
from kiosk.access.roles import Role
from kiosk.assembly import programs
from kiosk.clock import SystemClock
from kiosk.paths import resource
from kiosk.settings import Settings, read
from kiosk.store.opening import take
from tests.cli.conftest import Run

ADMIN, STAFF = "82617354", "502917"
SURVEY = resource("surveys", "desk-visit.yaml")


def typed(*lines: str) -> str:
    """Return what somebody types: each passcode twice."""
    return "".join(f"{line}\n{line}\n" for line in lines)


def opened(data: Path, passcode: str) -> Role | None:
    result = Passcodes(data / "access.json", SystemClock()).check(passcode)
    return result.role if isinstance(result, Opened) else None


def test_both_passcodes_are_asked_for_and_kept_as_hashes(run: Run, data: Path) -> None:
    result = run("setup", "--data", data, typed=typed(ADMIN, STAFF))
    assert result.exit_code == 0, result.output
    assert "The admin passcode is set.\n" in result.output
    assert "The staff passcode is set.\n" in result.output
    assert (opened(data, ADMIN), opened(data, STAFF), opened(data, "00000000")) == (Role.ADMIN, Role.STAFF, None)
    kept = (data / "access.json").read_text()
    assert ADMIN not in kept + result.output
    assert STAFF not in kept + result.output
    assert kept.count("$argon2id$v=19$m=65536,t=3,p=1$") == 3, "both, and the recovery code"
    assert (data / "access.json").stat().st_mode & 0o777 == 0o600


@pytest.mark.usefixtures("quick_hashes")
def test_passcodes_that_are_guessed_first_are_refused_and_asked_for_again(run: Run, data: Path) -> None:
    result = run("setup", "--data", data, typed=typed("1234", "12345678", "11111111", ADMIN, ADMIN, STAFF))
    assert result.exit_code == 0, result.output
    assert "at least 8 digits" in result.stderr
    assert "Characters in a row" in result.stderr
    assert "Repeated characters" in result.stderr
    assert "different passcodes" in result.stderr
    assert opened(data, STAFF) is Role.STAFF


@pytest.mark.usefixtures("quick_hashes")
def test_what_it_changes_of_a_kiosk_that_has_a_log_is_in_the_log(run: Run, data: Path) -> None:
    take(data / "kiosk.sqlite", SystemClock())[0].close()
    run("setup", "--data", data, "--desk", "Library", typed=typed(ADMIN, STAFF))
    run("setup", "--data", data, "--desk", "Library", "--passcodes", typed=typed(ADMIN, STAFF))
    rows = json.loads(run("audit", "--data", data, "--json").stdout)
    assert [(row["role"], row["action"], row["detail"]) for row in reversed(rows)] == [
        ("command", "settings_changed", {"desk": ["Service desk", "Library"]}),
        ("command", "passcode_set", {"role": "admin"}),
        ("command", "passcode_set", {"role": "staff"}),
        ("command", "recovery_code_made", {}),
        ("command", "passcode_reset", {"role": "admin"}),
        ("command", "passcode_reset", {"role": "staff"}),
    ]


@pytest.mark.usefixtures("quick_hashes")
def test_two_different_entries_are_asked_for_again(run: Run, data: Path) -> None:
    result = run("setup", "--data", data, typed=f"{ADMIN}\n82617355\n" + typed(ADMIN, STAFF))
    assert result.exit_code == 0
    assert "not the same" in result.output


@pytest.mark.usefixtures("quick_hashes")
def test_passcodes_that_are_set_are_left_alone(run: Run, data: Path) -> None:
    run("setup", "--data", data, typed=typed(ADMIN, STAFF))
    result = run("setup", "--data", data, "--desk", "Library")
    assert result.exit_code == 0
    assert "There is a passcode for the admin already" in result.output
    changed = run("setup", "--data", data, "--passcodes", typed=typed("73625184", "613824"))
    assert changed.exit_code == 0
    assert opened(data, ADMIN) is None
    assert opened(data, "73625184") is Role.ADMIN


def test_nobody_to_type_ends_it_without_passcodes(run: Run, data: Path) -> None:
    result = run("setup", "--data", data, typed="")
    assert result.exit_code == 1
    assert "Aborted" in result.output
    assert opened_none(data)


def opened_none(data: Path) -> bool:
    passcodes = Passcodes(data / "access.json", SystemClock())
    return not any(passcodes.is_set(role) for role in Role)


def test_there_is_no_default_passcode(run: Run, data: Path) -> None:
    result = run("setup", "--data", data, "--no-passcodes")
    assert result.exit_code == 0
    assert result.output.count("nobody comes in with it.") == 2
    assert opened_none(data)


def test_what_is_given_is_kept_and_the_rest_stays(run: Run, data: Path, tmp_path: Path) -> None:
    options = ("--desk", "Library", "--kiosk", "hall-2", "--screen-width-mm", "345", "--survey", SURVEY)
    folder = tmp_path / "exports"
    first = run("setup", "--data", data, "--no-passcodes", *options, "--export-folder", folder)
    assert first.exit_code == 0, first.output
    expected = Settings(
        desk="Library", kiosk="hall-2", screen_width_mm=345.0, survey=str(SURVEY), export_folder=str(folder)
    )
    assert read(data / "settings.json") == expected
    assert "  desk = Library\n" in first.output
    assert "not measured" not in first.output
    again = run("setup", "--data", data, "--no-passcodes", "--desk", "Front desk")
    assert "  kiosk = hall-2\n" in again.output
    assert read(data / "settings.json").desk == "Front desk"
    assert json.loads((data / "settings.json").read_text())["screen_width_mm"] == 345


def test_the_folder_is_made_for_this_user_alone(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "kiosk"
    assert run("setup", "--data", folder, "--no-passcodes").exit_code == 0
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_screen_that_is_not_measured_is_told_of(run: Run, data: Path) -> None:
    assert "The screen is not measured yet" in run("setup", "--data", data, "--no-passcodes").output


@pytest.mark.parametrize(
    "options",
    [
        ("--desk", ""),
        ("--desk", "x" * 61),
        ("--screen-width-mm", "5"),
        ("--screen-width-mm", "nan"),
        ("--screen-width-mm", "wide"),
        ("--survey", "nowhere.yaml"),
    ],
)
def test_a_value_that_is_refused_is_exit_code_2_and_changes_nothing(
    run: Run, data: Path, options: tuple[str, ...]
) -> None:
    result = run("setup", "--data", data, "--no-passcodes", *options)
    assert result.exit_code == 2
    assert not (data / "settings.json").exists()


def test_a_folder_that_cannot_be_made_is_exit_code_3(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    result = run("setup", "--data", tmp_path / "file" / "below", "--no-passcodes")
    assert result.exit_code == 3
    assert result.stderr.startswith("kiosk: ")


def test_a_damaged_passcode_file_is_told_of_and_not_replaced(run: Run, data: Path) -> None:
    (data / "access.json").write_text("{")
    result = run("setup", "--data", data, typed=typed(ADMIN, STAFF))
    assert result.exit_code == 3
    assert str(data / "access.json") in result.stderr
    assert (data / "access.json").read_text() == "{"


def test_the_screen_is_measured_in_a_window(run: Run, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    asked = []

    def measure(before_mm: float | None) -> float | None:
        asked.append(before_mm)
        return 344.5 if len(asked) == 1 else None

    monkeypatch.setattr(programs, "measure_screen", measure)
    for _ in range(2):  # the second time it is left without measuring
        assert run("setup", "--data", data, "--no-passcodes", "--measure").exit_code == 0
        assert read(data / "settings.json").screen_width_mm == 344.5
    assert asked == [None, 344.5]


def test_measuring_needs_a_display(run: Run, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    result = run("setup", "--data", data, "--no-passcodes", "--measure")
    assert result.exit_code == 3
    assert "--screen-width-mm" in result.stderr


def test_a_survey_with_gaps_is_set_and_they_are_told(run: Run, data: Path, tmp_path: Path) -> None:
    path = tmp_path / "gaps.yaml"
    path.write_text(SURVEY.read_text("utf-8").replace("  fr: Visite au guichet\n", ""), "utf-8")
    result = run("setup", "--data", data, "--no-passcodes", "--survey", path)
    assert result.exit_code == 0
    assert f"The survey will not be offered in fr: 1 text is missing (`kiosk check {path}`)." in result.stdout
    assert read(data / "settings.json").survey == str(path)


def test_staff_open_visits_with_a_key_that_is_named(run: Run, data: Path) -> None:
    result = run("setup", "--data", data, "--no-passcodes", "--armed", "--arm-key", "pgdown")
    assert result.exit_code == 0
    assert "  armed = True\n  arm_key = PgDown\n" in result.stdout
    kept = read(data / "settings.json")
    assert (kept.armed, kept.arm_key) == (True, "PgDown")
    result = run("setup", "--data", data, "--no-passcodes", "--not-armed", "--arm-key", "none")
    assert "arm_key" not in result.stdout
    assert read(data / "settings.json") == Settings()


@pytest.mark.parametrize(
    ("name", "told"), [("Nonsense", "No key is called 'Nonsense'"), ("Ctrl+X", "No key is called"), ("Right", "`keys`")]
)
def test_a_key_that_cannot_open_visits_is_refused(run: Run, data: Path, name: str, told: str) -> None:
    result = run("setup", "--data", data, "--no-passcodes", "--arm-key", name)
    assert result.exit_code == 2
    assert told in result.stderr
    assert not (data / "settings.json").exists()


@pytest.mark.parametrize("pressed", ["F5", None])
def test_the_key_is_pressed_in_a_window(
    run: Run, data: Path, monkeypatch: pytest.MonkeyPatch, pressed: str | None
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    asked = []

    def learn(wanted: tuple[tuple[str, str], ...], needed: frozenset[str]) -> dict[str, str] | None:
        asked.append((wanted, needed))
        return None if pressed is None else {"arm_key": pressed}

    monkeypatch.setattr(programs, "learn_keys", learn)
    result = run("setup", "--data", data, "--no-passcodes", "--arm-key")
    assert result.exit_code == 0
    assert asked == [((("arm_key", "open a visit"),), frozenset({"arm_key"}))]
    assert read(data / "settings.json").arm_key == pressed


def test_a_survey_that_cannot_be_used_is_not_set(run: Run, data: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("id: broken\n")
    result = run("setup", "--data", data, "--no-passcodes", "--survey", broken)
    assert result.exit_code == 2
    assert "nothing was set" in result.output
    assert not (data / "settings.json").exists()


@pytest.mark.parametrize("name", ["", "  ", "x" * 61, " desk"])
def test_a_name_that_is_none_is_refused_in_words(run: Run, data: Path, name: str) -> None:
    result = run("setup", "--data", data, "--no-passcodes", "--desk", name)
    assert result.exit_code == 2
    assert "1 to 60 characters" in result.output


def test_keys_are_learned_in_a_window(run: Run, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    learned: list[dict[str, str] | None] = [{"next": "Space", "select": "Return"}, None]
    monkeypatch.setattr(programs, "learn_keys", lambda: learned.pop(0))
    for _ in range(2):  # the second time it is left, and nothing changes
        assert run("setup", "--data", data, "--no-passcodes", "--learn-keys").exit_code == 0
        keys = read(data / "settings.json").keys
        assert (keys.next, keys.previous, keys.select, keys.help) == (("Space",), (), ("Return",), ())


def test_keys_cannot_be_learned_without_a_display(run: Run, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    result = run("setup", "--data", data, "--no-passcodes", "--learn-keys")
    assert result.exit_code == 3
    assert "no display to learn keys at" in result.stderr
