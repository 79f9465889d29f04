"""The signs of life: what systemd and the supervisor are told, and that no error in telling it stops the kiosk."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.assembly import heartbeat
from kiosk.assembly.heartbeat import PIPE, Heartbeat, Systemd

pytestmark = pytest.mark.skipif(os.name == "nt", reason="systemd is not there")


@pytest.fixture(params=["file", "abstract"])
def manager(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[socket.socket, str]]:
    """Stand in for the service manager: its socket, and how it is named."""
    name = f"@kiosk-{os.getpid()}" if request.param == "abstract" else str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(name.replace("@", "\0", 1))
        listening.settimeout(5)
        yield listening, name


def test_systemd_is_told_of_the_first_picture_of_each_beat_and_of_the_end(manager: tuple[socket.socket, str]) -> None:
    listening, name = manager
    heart = Heartbeat({"NOTIFY_SOCKET": name, "WATCHDOG_USEC": "9000000", "WATCHDOG_PID": "1"})
    assert heart.every_s == 3.0
    heart.ready()
    assert heart.beat()
    heart.stopping()
    assert [listening.recv(99) for _ in range(3)] == [b"READY=1\nWATCHDOG=1", b"WATCHDOG=1", b"STOPPING=1"]


@pytest.mark.parametrize("usec", ["", "0", "nonsense", "-5"])
def test_without_a_watchdog_nothing_has_to_be_fed(usec: str) -> None:
    assert Systemd({"NOTIFY_SOCKET": "/nowhere", "WATCHDOG_USEC": usec}).every_s is None


def test_a_manager_that_does_not_listen_is_no_error(tmp_path: Path) -> None:
    heart = Heartbeat({"NOTIFY_SOCKET": str(tmp_path / "nobody"), "WATCHDOG_USEC": "3000000"})
    heart.ready()
    assert heart.beat()


def test_the_supervisor_hears_beats_until_it_is_gone() -> None:
    reads, writes = os.pipe()
    heart = Heartbeat({PIPE: str(writes)})
    assert heart.every_s == heartbeat.SUPERVISED_EVERY_S
    heart.ready()
    assert heart.beat()
    assert os.read(reads, 9) == b"R."
    os.close(reads)
    assert not heart.beat()
    os.close(writes)


def test_a_supervisor_that_does_not_read_does_not_stop_the_screen() -> None:
    reads, writes = os.pipe()
    heart = Heartbeat({PIPE: str(writes)})
    assert all(heart.beat() for _ in range(70_000))
    os.close(reads)
    os.close(writes)


@pytest.mark.parametrize("name", ["", "x", "999999"])
def test_a_pipe_that_is_none_means_nobody_watches(name: str) -> None:
    heart = Heartbeat({PIPE: name})
    assert heart.every_s is None
    assert heart.beat()


def test_who_watches_is_known_without_asking_them(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in (PIPE, "NOTIFY_SOCKET"):
        monkeypatch.delenv(variable, raising=False)
    assert not heartbeat.is_watched()
    monkeypatch.setenv(PIPE, "3")
    assert heartbeat.is_watched()
