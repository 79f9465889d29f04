"""Nothing in the program leads out of it: no dialog, menu, link, drop, print or shell, wherever it is."""

import re
from pathlib import Path

import pytest

KIOSK = Path(__file__).parents[2] / "kiosk"
WAYS_OUT = {
    r"QtQuick\.(Controls|Dialogs)|Qt\.labs\.platform": "its fields have menus, its dialogs show the disk",
    r"\bQ?(File|Folder|Message|Color|Font|Print|PrintPreview|Input|Progress|Error)Dialog\b|QMessageBox": "a dialog",
    r"\bQ?Menu(Bar|Item)?\b\s*[({]|ContextMenu|contextMenuPolicy|TapHandler \{[^}]*RightButton": "a menu",
    r"openUrl|QDesktopServices|webbrowser|linkActivated|QtWebEngine|QtWebView": "a link",
    r"\b(DropArea|Drag)\b\s*[.{]|setAcceptDrops|dropEvent": "something that is dropped",
    r"\bShortcut \{|QShortcut\b|QAction\b": "a key of the program's own that leads somewhere",
    r"shell\s*=\s*True|os\.(system|popen)|\bpty\.|startDetached": "a shell",
    r"RichText|StyledText|MarkdownText|AutoText": "what people typed would be drawn as more than text",
    r"QSystemTrayIcon|QtDBus|QPrinter|QPdfWriter\(\s*\"\"": "something outside the window",
}


def found(pattern: str, below: Path = KIOSK) -> list[str]:
    return [
        f"{path.name}:{number}: {line.strip()}"
        for path in sorted(below.rglob("*"))
        if path.suffix in (".py", ".qml", ".js") and "__pycache__" not in path.parts
        for number, line in enumerate(path.read_text().splitlines(), 1)
        if re.search(pattern, line)
    ]


@pytest.mark.parametrize("pattern", WAYS_OUT)
def test_there_is_none(pattern: str) -> None:
    assert found(pattern) == [], WAYS_OUT[pattern]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.qml", "FileDialog {"),
        ("a.qml", "import QtQuick.Controls"),
        ("a.qml", "    Menu {"),
        ("a.qml", "onClicked: Qt.openUrlExternally(link)"),
        ("a.qml", "DropArea {"),
        ("a.qml", "Shortcut { sequence: StandardKey.Quit }"),
        ("a.qml", "textFormat: Text.StyledText"),
        ("a.py", "subprocess.run(command, shell=True)"),
        ("a.py", "QPrintDialog(self).exec()"),
    ],
)
def test_each_would_be_found(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text + "\n")
    assert any(found(pattern, tmp_path) for pattern in WAYS_OUT)


def test_every_field_that_is_written_in_keeps_its_mouse_to_itself() -> None:
    """A field without something over it takes the middle button, which pastes on X11."""
    naked = []
    for path in sorted((KIOSK / "ui" / "qml").rglob("*.qml")):
        text = path.read_text()
        hidden = "TextInput.Password" in text  # what is pasted there is a wrong passcode
        if re.search(r"\bText(Edit|Input) \{", text) and "MouseArea {" not in text and not hidden:
            naked.append(path.name)
    assert naked == []
