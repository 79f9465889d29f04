"""Where a database may live, and the lock that keeps a second program out."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.store.errors import StoreError, Trouble
from kiosk.store.place import Lock, file_system, make_folder, refuse_network

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/home {0}/net nfs4 rw 0 0
/dev/sdb1 {0}/net/local ext4 rw 0 0
//nas/share {0}/with\\040space cifs rw 0 0
user@host: {0}/ssh fuse.sshfs rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("data", "ext4"),
        ("net", "nfs4"),
        ("net/deep/er", "nfs4"),
        ("net/local/data", "ext4"),
        ("network", "ext4"),
        ("with space/data", "cifs"),
        ("ssh", "fuse.sshfs"),
    ],
)
def test_the_file_system_of_a_folder(tmp_path: Path, folder: str, kind: str) -> None:
    mounts = MOUNTS.format(tmp_path)
    assert file_system(tmp_path / folder, mounts) == kind
    if kind == "ext4":
        refuse_network(tmp_path / folder, mounts)
    else:
        with pytest.raises(StoreError, match=rf"network file system \({kind}\)") as caught:
            refuse_network(tmp_path / folder, mounts)
        assert caught.value.code is Trouble.NETWORK


def test_a_link_to_a_network_folder_is_found(tmp_path: Path) -> None:
    (tmp_path / "net").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "net")
    assert file_system(tmp_path / "link" / "data", MOUNTS.format(tmp_path)) == "nfs4"


def test_without_a_list_of_mounts_nothing_is_refused(tmp_path: Path) -> None:
    assert file_system(tmp_path, "") is None
    refuse_network(tmp_path, "")


def test_folders_are_made_for_this_user_and_others_left_as_they_are(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    make_folder(tmp_path / "a" / "b")
    assert [(tmp_path / name).stat().st_mode & 0o777 for name in ("a", "a/b", ".")] == [0o700, 0o700, 0o755]


def test_the_lock_tells_who_has_it_and_how_it_was_left(tmp_path: Path) -> None:
    database = tmp_path / "kiosk.sqlite"
    first = Lock(database)
    first.acquire()
    assert first.was_clean
    with pytest.raises(StoreError, match=rf"already running .*process {os.getpid()}\)") as caught:
        Lock(database).acquire()
    assert caught.value.code is Trouble.IN_USE
    first.release(clean=False)
    first.release(clean=False)
    second = Lock(database)
    second.acquire()
    assert not second.was_clean
    second.release(clean=True)
    third = Lock(database)
    third.acquire()
    assert third.was_clean
    third.release(clean=True)


def test_a_spoiled_lock_file_counts_as_an_unclean_end(tmp_path: Path) -> None:
    database = tmp_path / "kiosk.sqlite"
    for rubbish in (b"\x00\xff", b"[]", b"{"):
        Path(f"{database}.lock").write_bytes(rubbish)
        lock = Lock(database)
        lock.acquire()
        assert not lock.was_clean
        lock.release(clean=True)


def test_a_killed_program_leaves_the_lock_free(tmp_path: Path) -> None:
    database = tmp_path / "kiosk.sqlite"
    program = (
        "import os, signal, sys; from pathlib import Path; from kiosk.store.place import Lock;"
        "lock = Lock(Path(sys.argv[1])); lock.acquire(); os.kill(os.getpid(), signal.SIGKILL)"
    )
    assert subprocess.run([sys.executable, "-c", program, str(database)], check=False).returncode < 0
    lock = Lock(database)
    lock.acquire()
    assert not lock.was_clean
    lock.release(clean=True)


@pytest.mark.skipif(os.name == "nt", reason="made of pipes")
def test_what_lies_in_the_lock_s_place_is_no_trouble_or_refused(tmp_path: Path) -> None:
    lock = Lock(tmp_path / "kiosk.sqlite")
    for spoiled in (b"[" * 5_000, b"\xff", b'{"pid": "\x1b[31m", "clean": 1}', b'{"a":' * 1_000):
        lock.path.write_bytes(spoiled)
        lock.acquire()
        lock.release(clean=True)
    lock.path.write_text('{"pid": "\\u001b[31m"}')
    other = Lock(tmp_path / "kiosk.sqlite")
    fcntl = pytest.importorskip("fcntl")
    handle = os.open(lock.path, os.O_RDWR)
    fcntl.flock(handle, fcntl.LOCK_EX)
    with pytest.raises(StoreError, match=r"process unknown"):
        other.acquire()
    os.close(handle)
    lock.path.unlink()
    os.mkfifo(lock.path)
    with pytest.raises(StoreError):
        lock.acquire()
