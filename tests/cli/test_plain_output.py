"""What commands print: nothing that a file says steers the terminal it is read on."""

import json
from pathlib import Path

import pytest

from kiosk.cli.plain_output import plain
from tests.cli.conftest import Run

STEERING = "\x1b[2J\x1b]0;taken over\x07\x9b31m\u202egnp\u2066x\r\x00\x7f"


def test_what_steers_is_written_out_and_the_rest_stays() -> None:
    assert plain("\x1b[31mred\x1b[0m") == "\\u001b[31mred\\u001b[0m"
    assert (
        plain("überall, 日本語, \u200fعربي\u200d, 👩\u200d👧\tx\n")
        == "überall, 日本語, \u200fعربي\u200d, 👩\u200d👧\tx\n"
    )
    assert plain("over\rwritten\r\n") == "over\\u000dwritten\r\n"
    assert plain("\r\x1b[?25l  [####]  50%\x1b[?25h\n") == "\r\x1b[?25l  [####]  50%\x1b[?25h\n"
    assert json.loads(plain(json.dumps({"a": STEERING}, ensure_ascii=False))) == {"a": STEERING}
    assert plain("\udcff").encode()


@pytest.mark.parametrize("command", [("check",), ("surveys", "import"), ("tickets", "import", "--preview")])
def test_a_file_cannot_steer_the_terminal(run: Run, data: Path, tmp_path: Path, command: tuple[str, ...]) -> None:
    file = tmp_path / f"a{STEERING[:8]}b.csv"
    file.write_text(f"id,{STEERING.replace(chr(13), '').replace(chr(0), '')},c\n1,2,3\n")
    result = run(*command, file, *(() if command == ("check",) else ("--data", data)))
    assert result.exit_code == 1
    said = result.stdout + result.stderr
    assert "\\u001b]0;" in said
    assert not {char for char in said if char in STEERING and not char.isprintable()}
