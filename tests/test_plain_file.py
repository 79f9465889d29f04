"""The program's own files: whatever lies in their place is refused in one sentence, soon, and in little memory."""

import os
import random
from pathlib import Path

import pytest

from kiosk.plain_file import beginning, whole
from tests.faults.readers import READERS, refused

pytestmark = pytest.mark.skipif(os.name == "nt", reason="made of pipes, links and limits")

CONTENTS: dict[str, bytes] = {
    "nothing": b"",
    "zeros": bytes(4096),
    "random": random.Random(1).randbytes(50_000),
    "deep list": b"[" * 200_000,
    "deep object": b'{"keys":' * 100_000,
    "deep closed": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "deep of SurveyJS": b'{"pages":[{"elements":' + b"[" * 5000 + b"]" * 5000 + b"}]}",
    "brackets": b"[" * 8000,
    "not UTF-8": b'{"desk": "\xff\xfe"}',
    "a surrogate": b'{"desk": "\\ud800"}',
    "a zero byte": b'{"desk": "a\\u0000b"}',
    "a number too large": b'{"screen_width_mm": 1e999}',
    "a long number": b'{"screen_width_mm": ' + b"9" * 100_000 + b"}",
    "a list": b"[]",
    "null": b"null",
    "a bomb of hashes": b'{"format": 2, "admin": "$argon2id$v=19$m=99999999,t=99999,p=9$AAAA$AAAA"}',
    "no workbook": b"PK\x03\x04" + bytes(100),
    "UTF-16": "a,b\n1,2\n".encode("utf-16"),
    "a quote without end": b'a,b\n"' + b"x" * 1_000_000,
    "many columns": b",".join(b"c%d" % number for number in range(1900)) + b"\n" + b"1," * 1900 + b"\n",
    "head of a database": b"SQLite format 3\x00" + bytes(84),
}
"""What may lie where a file of ours should be."""
PLACES = ("a folder", "a link to nothing", "a link to itself", "5 GB", "an endless device", "a pipe")
"""What else may lie there."""


def _put(what: str, path: Path) -> Path:
    match what:
        case "a folder":
            path.mkdir()
        case "a link to nothing":
            path.symlink_to(path.parent / "nowhere")
        case "a link to itself":
            path.symlink_to(path)
        case "5 GB":
            with path.open("wb") as file:
                file.truncate(5 << 30)
        case "an endless device":
            return Path("/dev/zero")
        case "a pipe":
            os.mkfifo(path)
        case _:
            path.write_bytes(CONTENTS[what])
    return path


@pytest.mark.parametrize("what", [*CONTENTS, *PLACES])
@pytest.mark.parametrize("reader", READERS)
def test_whatever_lies_there_is_read_or_refused(reader: str, what: str, tmp_path: Path) -> None:
    path = _put(what, tmp_path / ("theme.yaml" if reader == "theme" else "file"))
    told = refused(READERS[reader], path)
    if reader in ("settings", "passcodes", "survey", "tickets") and what in ("random", "a folder", "5 GB", "deep list"):
        assert told, "this cannot have been taken for one"


@pytest.mark.parametrize("reader", ["settings", "passcodes"])
def test_a_refusal_names_the_file_and_what_to_do(reader: str, tmp_path: Path) -> None:
    for what in ("not UTF-8", "deep list", "random", "a list", "a folder"):
        path = _put(what, tmp_path / what)
        told = refused(READERS[reader], path)
        assert str(path) in told
        assert "\n" not in told
        assert told.endswith((".", ")."))


def test_a_plain_file_is_read_and_no_more_than_asked(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"0123456789")
    assert beginning(path, 4) == b"0123"
    assert whole(path, 10) == b"0123456789"
    with pytest.raises(OSError, match="larger than"):
        whole(path, 9)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match="not a plain file"):
        beginning(tmp_path / "pipe", 1)
