"""The on-screen keyboard: real taps on its keys, in every shipped language."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QRectF, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.ui.keys import SHIPPED, Keys, comment_survey
from tests.ui.trial import Trial

WORDS = {
    "en": "thanks",
    "de": "müßig",
    "fr": "très",
    "es": "mañana",
    "pt": "atenção",
    "it": "perché",
    "nl": "één",
    "pl": "dziękuję",
    "uk": "дякую",
    "tr": "çığır",
    "ar": "شكرأ",
    "he": "תודה",
    "hi": "सेवा",
    "af": "môre",
    "zu": "ngiyabonga",
    "xh": "enkosi",
}
LETTERS = {
    "en": "abcdefghijklmnopqrstuvwxyz'",
    "de": "abcdefghijklmnopqrstuvwxyzäöüß",
    "fr": "abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿ'-",
    "es": "abcdefghijklmnopqrstuvwxyzáéíñóúü¿¡",
    "pt": "abcdefghijklmnopqrstuvwxyzáâãàçéêíòóôõú",
    "it": "abcdefghijklmnopqrstuvwxyzàéèìóòù'",
    "nl": "abcdefghijklmnopqrstuvwxyzáäéëíïóöúüèê'",
    "pl": "abcdefghijklmnopqrstuvwxyząćęłńóśźż",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'",
    "tr": "abcçdefgğhıijklmnoöpqrsştuüvwxyzâîû",
    "ar": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْٰ،؟؛",
    "he": "אבגדהוזחטיכךלמםנןסעפףצץקרשת'״׳",
    "hi": "अआइईउऊऋएऐओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलळवशषसहािीुूृेैोौॉॅ्ंँः़।",
    "zh-Hans": "abcdefghijklmnopqrstuvwxyz'，。？！、：；（）",
    "ja": "abcdefghijklmnopqrstuvwxyzー、。？！「」",
    "ko": "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎㅏㅑㅓㅕㅗㅛㅜㅠㅡㅣㅐㅒㅔㅖㄲㄸㅃㅆㅉ",
    "af": "abcdefghijklmnopqrstuvwxyzáâèéêëíîïóôöúûýŉ'",
    "zu": "abcdefghijklmnopqrstuvwxyz",
    "xh": "abcdefghijklmnopqrstuvwxyz",
}
PANELS = {
    "21 inch 1920x1080": ((1920, 1080), 345),
    "10 inch 1280x800": ((1280, 800), 217),
    "15 inch 1280x800": ((1280, 800), 345),
    "portrait 1080x1920": ((1080, 1920), 268),
    "10 inch 1024x600": ((1024, 600), 223),
    "13 inch 1366x768": ((1366, 768), 293),
    "32 inch 3840x2160": ((3840, 2160), 700),
    "7 inch 800x480": ((800, 480), 154),
}


@pytest.fixture
def writing(open_trial: Callable[..., Trial], tmp_path: Path) -> Callable[..., tuple[Trial, Keys]]:
    """Return what opens a kiosk at its only question, a comment."""

    def open_(**settings: object) -> tuple[Trial, Keys]:
        trial = open_trial(survey=comment_survey(tmp_path), **settings)
        trial.start()
        return trial, Keys(trial)

    return open_


def text(trial: Trial) -> str:
    return str(trial.field.property("text"))


def composed(trial: Trial) -> str:
    return str(trial.field.property("preeditText"))


def counter(trial: Trial) -> str:
    return str(trial.item("counter").property("text"))


def test_each_language_has_keys_for_its_words_and_switching_keeps_the_text(writing: Callable[..., tuple]) -> None:
    trial, keys = writing()
    keys.up()
    for language, word in WORDS.items():
        before = text(trial)
        if language != "en":
            keys.switch(language)
        keys.type(word)
        assert text(trial).lower() == before.lower() + word
        keys.tap("space")
    sent = text(trial).strip()
    trial.tap("nextButton")
    trial.until(lambda: trial.screen == "thanks")
    assert trial.response()["answers"]["comment"] == ("answered", sent)


def test_every_letter_of_every_language_is_one_tap_on_one_of_its_pages(writing: Callable[..., tuple]) -> None:
    keys = writing()[1]
    keys.up()
    for language in SHIPPED:
        if language != "en":
            keys.switch(language)
        there = set("".join(keys.faces()))
        for page in ("others", "symbols"):
            if any(key.property("kind") == page for key in keys.all()):
                keys.tap(page)
                there |= set("".join(keys.faces()))
                keys.tap("others" if page == "others" else "letters")
        assert set("1234567890") <= there or language == "ar"
        assert set(LETTERS[language]) <= there | {face.lower().replace("i̇", "i") for face in there}, language


@pytest.mark.parametrize("language", ["uk", "ar", "he", "hi", "zh-Hans", "ja", "ko"])
def test_latin_letters_and_digits_are_at_hand_in_other_scripts(writing: Callable[..., tuple], language: str) -> None:
    trial, keys = writing()
    keys.up(language)
    keys.tap("latin", "o", "k", "symbols", "%", "letters")
    assert text(trial).lower() == "ok%"
    assert keys.faces()[0] != "q" or language in ("zh-Hans", "ja")


@pytest.mark.parametrize("language", ["fr", "hi", "ja", "ko"])
def test_nothing_moves_when_another_page_of_keys_comes(writing: Callable[..., tuple], language: str) -> None:
    trial, keys = writing()
    keys.up(language)
    place = trial.at("stopButton")
    for page in ("others", "latin", "symbols"):
        if any(key.property("kind") == page for key in keys.all()):
            keys.tap(page)
            trial.finger.wait(20)
            assert trial.at("stopButton") == place, page
            keys.tap("others" if page == "others" else "letters")


def test_turkish_keeps_its_two_letters_i(writing: Callable[..., tuple]) -> None:
    trial, keys = writing()
    keys.up("tr")
    keys.tap("İ", "i", "ı")
    assert text(trial) == "İiı"


def test_korean_syllables_are_put_together(writing: Callable[..., tuple]) -> None:
    trial, keys = writing()
    keys.up("ko")
    keys.type("ㄱㅏㅁㅅㅏ")
    keys.tap("space", "others", "ㅃ", "ㅏ", "ㄹ", "ㄹ", "ㅣ")
    assert text(trial) == "감사 빨리"
    assert counter(trial) == "5 / 500"


def test_japanese_words_are_chosen_or_converted_and_sent_as_they_stand(writing: Callable[..., tuple]) -> None:
    trial, keys = writing()
    keys.up("ja")
    keys.type("arigatou")
    assert (text(trial), composed(trial)) == ("", "ありがとう")
    assert counter(trial) == "5 / 500"
    keys.choose("有難う")
    keys.tap("。", "enter")
    keys.type("tasukari")
    keys.tap("space", "enter")
    assert text(trial) == "有難う。助かり"
    keys.type("ka")
    assert composed(trial) == "か"
    trial.tap("nextButton")
    trial.until(lambda: trial.screen == "thanks")
    assert trial.response()["answers"]["comment"] == ("answered", "有難う。助かりか")


def test_what_japanese_is_composed_of_can_be_erased_to_the_last_letter(writing: Callable[..., tuple]) -> None:
    trial, keys = writing()
    keys.up("ja")
    keys.type("aka")
    keys.tap("erase", "erase")
    assert (text(trial), composed(trial), keys.words()) == ("", "", [])
    keys.type("i")
    assert composed(trial) == "い"


def test_what_is_being_composed_is_there_again_after_back(trial: Trial) -> None:
    trial.start()
    trial.scales(4, 4, 4)
    keys = Keys(trial)
    keys.up("ja")
    keys.type("arigatou")
    trial.tap("backButton")
    trial.until(lambda: trial.screen == "scale")
    trial.tap("nextButton")
    trial.until(lambda: trial.screen == "comment")
    assert (text(trial), counter(trial)) == ("ありがとう", "5 / 500")


def test_chinese_words_are_chosen_or_taken_with_the_space_and_sent_as_they_stand(
    writing: Callable[..., tuple],
) -> None:
    trial, keys = writing()
    keys.up("zh-Hans")
    keys.type("xiexie")
    assert composed(trial) == "xie xie"
    keys.choose("谢谢")
    keys.type("nihao")
    keys.tap("space")
    assert text(trial) == "谢谢你好"
    keys.type("hen")
    trial.tap("nextButton")
    trial.until(lambda: trial.screen == "thanks")
    assert trial.response()["answers"]["comment"] == ("answered", "谢谢你好很")


def test_words_are_not_learned_and_nothing_of_them_is_on_disk(writing: Callable[..., tuple]) -> None:
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.ConfigLocation), "qtvirtualkeyboard")
    trial, keys = writing()
    keys.up("zh-Hans")
    keys.type("xiexie")
    first = keys.words()
    for _ in range(4):
        keys.choose(first[3])
        keys.type("xiexie")
    assert keys.words() == first
    keys.choose(first[0])
    keys.switch("ja")
    keys.type("arigatou")
    first = keys.words()
    keys.choose(first[2])
    keys.type("arigatou")
    assert keys.words() == first
    trial.tap("stopButton")
    trial.until(lambda: trial.screen == "start")
    left = [file for file in folder.rglob("*") if file.is_file()]
    assert all(file.name == "usr_dict.dat" and file.stat().st_size <= 40 for file in left), left


def test_the_next_visitor_finds_a_new_keyboard_and_an_empty_field(writing: Callable[..., tuple]) -> None:
    trial, keys = writing()
    QGuiApplication.clipboard().setText("of before")
    keys.up("ja")
    keys.type("himitsu")
    trial.tap("stopButton")
    trial.until(lambda: trial.screen == "start")
    assert not trial.shows("keyboard")
    trial.start()
    keys.up()
    assert (text(trial), composed(trial), keys.words(), counter(trial)) == ("", "", [], "0 / 500")
    keys.tap("shift", "shift", "a", "symbols", "1")
    trial.visit.time_out()
    trial.visit.time_out()
    trial.until(lambda: trial.screen == "start")
    trial.start()
    keys.up()
    assert keys.faces()[0] == "q"
    for shortcut in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Paste):
        QTest.keySequence(trial.window, QKeySequence(shortcut))
    trial.finger.wait()
    assert text(trial) == ""
    keys.type("ab")
    assert text(trial) == "Ab"  # the first letter is a capital, the second is not: shift is as at the beginning


def test_a_real_keyboard_types_and_nothing_gets_to_the_clipboard(writing: Callable[..., tuple]) -> None:
    trial, keys = writing()
    keys.up()
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("of before")
    for letter in "Real keys":
        press = QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter)
        QGuiApplication.sendEvent(trial.window, press)
    assert text(trial) == "Real keys"
    QTest.keySequence(trial.window, QKeySequence(QKeySequence.StandardKey.SelectAll))
    for shortcut in ("Ctrl+C", "Ctrl+X", "Ctrl+Insert", "Shift+Del", "Ctrl+V", "Shift+Insert"):
        QTest.keySequence(trial.window, QKeySequence(shortcut))
    QTest.keyClick(trial.window, Qt.Key.Key_Menu)
    assert (text(trial), clipboard.text()) == ("Real keys", "of before")


def test_other_buttons_of_a_mouse_and_long_presses_do_nothing(writing: Callable[..., tuple]) -> None:
    trial, keys = writing()
    keys.up()
    keys.type("word")
    QGuiApplication.clipboard().setText("of before")
    place = trial.at("commentArea")
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        QTest.mouseClick(trial.window, button, Qt.KeyboardModifier.NoModifier, place)
        trial.finger.wait(20)
    for name in ("e", "space", "symbols"):
        middle = keys.boxes()[next(box for box in keys.boxes() if name in box.split())].center().toPoint()
        trial.press(middle)
        trial.finger.wait(650)
        trial.release(middle)
    assert text(trial) == "Worde "
    assert keys.faces()[0] == "1"  # held for long, the key of the digits still leads to them
    assert len(QGuiApplication.allWindows()) == 1


@pytest.mark.parametrize("large", [False, True], ids=["plain", "large"])
@pytest.mark.parametrize("panel", PANELS)
def test_the_keyboard_lies_over_nothing_on_any_panel(writing: Callable[..., tuple], panel: str, large: bool) -> None:
    size, width_mm = PANELS[panel]
    trial, keys = writing(size=size, panel_mm=width_mm)
    trial.visit.aids.setProperty("largeText", large)
    keys.up()
    for language in ("en", "pl", "ar", "ja", "hi") if large else SHIPPED:
        if language != "en":
            keys.switch(language)
        if language in ("ja", "zh-Hans"):
            keys.type("kan")
            trial.until(lambda: bool(keys.words()))
        problems = list(_problems(trial, keys, size[0] / width_mm))
        assert not problems, (language, problems)


def _problems(trial: Trial, keys: Keys, mm: float) -> list[str]:
    def box(name: str) -> QRectF:
        item = trial.item(name)
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))

    wrong = []
    glass = QRectF(0, 0, trial.window.width(), trial.window.height()).adjusted(-1, -1, 1, 1)
    keyboard, frame = box("keyboard"), box("commentArea")
    caps, words = keys.boxes(), keys.word_boxes()
    above = ["commentArea", "counter", "stopButton", *(n for n in ("skipButton", "nextButton") if trial.shows(n))]
    for name in above:
        if box(name).bottom() > keyboard.top() + 1 or not glass.contains(box(name)):
            wrong.append(f"{name} is under the keyboard or off the screen")
    wrong += [f"key {n} is outside the keyboard" for n, b in caps.items() if not keyboard.contains(b)]
    wrong += [f"key {n} is off the screen" for n, b in caps.items() if not glass.contains(b)]
    line = trial.field.property("cursorRectangle").height()
    shown = trial.field.parentItem().parentItem()
    if shown.height() + 1 < line or frame.height() < line:
        wrong.append(f"{shown.height() / mm:.1f} mm of a line of {line / mm:.1f} mm show")
    letters = [b for n, b in caps.items() if n.startswith("letter")]
    room_mm = min(350.0, trial.window.width() / mm)
    least = min(14.0, room_mm / 12.3)
    if min(b.width() for b in letters) / mm < least:
        wrong.append(f"keys are {min(b.width() for b in letters) / mm:.1f} mm wide")
    if max(b.height() for b in letters) / mm > 22 or min(b.height() for b in letters) / mm < 7:
        wrong.append(f"keys are {letters[0].height() / mm:.1f} mm high")
    for word in words[:1]:
        if word.height() / mm < 13.9 or word.width() / mm < 13.9:
            wrong.append(f"words are {word.width() / mm:.1f}x{word.height() / mm:.1f} mm")
        if word.top() < keyboard.top() - 1 or word.bottom() > min(b.top() for b in letters) + 1:
            wrong.append("the words lie over something")
    return wrong


def test_the_keyboard_goes_away_and_comes_again(writing: Callable[..., tuple]) -> None:
    trial, keys = writing()
    keys.up()
    keys.tap("o", "symbols", "hide")
    trial.until(lambda: not trial.shows("keyboard"))
    assert trial.at("stopButton").y() > 0.8 * trial.window.height()
    keys.up()
    keys.tap("k")
    assert text(trial) == "Ok"


def test_the_keyboard_is_read_only_when_somebody_writes(writing: Callable[..., tuple]) -> None:
    trial, keys = writing()
    assert trial.window.rootObject().findChild(QQuickItem, "keyboardLayoutLoader") is None
    keys.up()
    assert trial.window.rootObject().findChild(QQuickItem, "keyboardLayoutLoader") is not None


def test_a_language_without_keys_of_ours_has_those_of_qt(writing: Callable[..., tuple], qapp: QGuiApplication) -> None:
    trial, keys = writing()
    keys.up()
    room = trial.item("keyboard").property("item")
    for language, layout in (("sv", "sv_SE"), ("cs", "cs_CZ"), ("de-CH", "de"), ("pt-BR", "pt"), ("zh", "zh-Hans")):
        room.setProperty("language", language)
        loader = trial.window.rootObject().findChild(QQuickItem, "keyboardLayoutLoader")
        trial.until(lambda loader=loader, layout=layout: f"/{layout}/" in loader.property("source").toString())
