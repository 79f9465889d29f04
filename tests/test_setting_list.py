"""The list of settings: every one with words, a type and limits; what is typed is read, what cannot be is refused."""

import re
from pathlib import Path

import pytest

from kiosk.setting_list import ABOUT, GROUPS, RefusedError, changed, differences, listing, parse, setting, text_of
from kiosk.settings import Settings

WORDS = Path(__file__).parents[1] / "kiosk" / "ui" / "qml" / "Kiosk" / "Desk" / "SettingWords.qml"


def take(name: str, text: str, device: Settings | None = None) -> Settings:
    which = setting(name)
    return changed(device or Settings(), which, parse(which, text))


def test_every_setting_has_words_and_every_word_a_setting() -> None:
    assert set(ABOUT) == set(Settings.__struct_fields__), "kiosk/setting_list.py and SettingWords.qml tell of each"
    for each in listing():
        assert each.about.group in GROUPS
        assert each.about.title
        assert each.about.meaning.endswith(".")
        assert bool(each.about.none) == each.optional, each.name


def test_the_screen_has_the_same_words() -> None:
    text = WORDS.read_text("utf-8")
    told = {
        kind: dict(re.findall(r'^ +(\w+): qsTr\("(.*?)"\),?$', text.split(f"var {kind}: ({{")[1].split("})")[0], re.M))
        for kind in ("titles", "meanings", "nones")
    }
    assert told["titles"] == {name: about.title for name, about in ABOUT.items()}
    assert told["meanings"] == {name: about.meaning for name, about in ABOUT.items()}
    assert told["nones"] == {name: about.none for name, about in ABOUT.items() if about.none}


def test_types_defaults_and_limits_are_those_of_the_file() -> None:
    kinds = {each.name: each.kind for each in listing()}
    assert (kinds["ideas"], kinds["thanks_s"], kinds["comments_days"]) == ("switch", "number", "whole")
    assert (kinds["desk"], kinds["staff_mode"], kinds["opening_hours"]) == ("text", "choice", "json")
    warning = setting("warning_s")
    assert (warning.default, warning.low, warning.high, warning.about.unit) == (20, 20, 600, "s")
    assert setting("staff_mode").choices == ("light", "dark")
    assert setting("survey").optional
    assert not setting("desk").optional


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("thanks_s", " 6.5 ", 6.5),
        ("thanks_s", "6,5", 6.5),
        ("comments_days", "30", 30),
        ("comments_days", "none", None),
        ("ideas", "off", False),
        ("ideas", "Yes", True),
        ("desk", "Bürgerbüro", "Bürgerbüro"),
        ("survey", "none", None),
        ("staff_mode", "dark", "dark"),
        ("phone_url", "https://example.org/visit", "https://example.org/visit"),
    ],
)
def test_what_is_typed_is_taken(name: str, text: str, value: object) -> None:
    assert getattr(take(name, text), name) == value


def test_what_has_parts_is_typed_as_json() -> None:
    device = take("opening_hours", '{"monday": ["09:00-17:00"]}')
    assert device.opening_hours is not None
    assert device.opening_hours.monday == ("09:00-17:00",)
    assert take("keys", '{"next": ["Space"], "select": ["Return"]}').keys.next == ("Space",)


@pytest.mark.parametrize(
    ("name", "text", "code", "limit"),
    [
        ("thanks_s", "soon", "number", None),
        ("thanks_s", "nan", "low", 1),
        ("thanks_s", "0", "low", 1),
        ("thanks_s", "1e9", "high", 3600),
        ("comments_days", "1.5", "whole", None),
        ("ideas", "perhaps", "switch", None),
        ("staff_mode", "pink", "choice", None),
        ("desk", "", "short", 1),
        ("desk", "x" * 61, "long", 60),
        ("desk", "a\u0000b", "other", None),
        ("phone_url", "javascript:alert(1)", "other", None),
        ("arm_key", "Space", "other", None),
        ("opening_hours", "{", "json", None),
        ("opening_hours", '{"monday": ["9-17"]}', "other", None),
        ("danger", "1", "name", None),
    ],
)
def test_what_is_no_value_is_refused_with_the_reason(name: str, text: str, code: str, limit: float | None) -> None:
    with pytest.raises(RefusedError) as told:
        take(name, text)
    assert (told.value.code, told.value.limit) == (code, limit)
    assert str(told.value).startswith(f"{name}: ")


@pytest.mark.parametrize("name", sorted(ABOUT))
def test_every_default_can_be_typed_as_it_is_told(name: str) -> None:
    which = setting(name)
    assert take(name, text_of(which.default)) == Settings()


def test_differences_are_told_in_plain_values() -> None:
    before, after = Settings(), take("opening_hours", '{"monday": ["09:00-17:00"]}', take("thanks_s", "6"))
    found = {name: (old, new) for name, old, new in differences(before, after)}
    assert found["thanks_s"] == (4, 6)
    assert found["opening_hours"][1]["monday"] == ["09:00-17:00"]
    assert len(found) == 2
