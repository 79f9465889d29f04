"""Tries the kiosk's session in QEMU: keys while the program is well and while it is dead, crashes, a hang, bad starts.

    python -m tests.faults.vm.try_out FOLDER

FOLDER is what image.sh made. Prints a line for each trial and one of JSON at the end; pictures are in FOLDER/pictures.
Takes some 15 minutes where the processor is emulated. Exit code 1: a trial failed.
"""

import base64
import json
import sys
import time
from pathlib import Path

from tests.faults.vm.guest import CHORDS, Guest

KIOSK = "grep -lzx 'ru[n]' /proc/[0-9]*/cmdline 2>/dev/null | head -1 | cut -d/ -f3"
"""Its process id; there is no pgrep in so small a Debian."""
BACK_S, BACK_AFTER_A_HANG_S = 5.0, 12.0
SECONDS = "cut -d' ' -f1 /proc/uptime"


def tell(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


class Trials:
    """What was tried and what came of it."""

    def __init__(self, guest: Guest) -> None:
        self.guest = guest
        self.results: dict[str, object] = {}
        self.failed: list[str] = []

    def note(self, name: str, value: object, ok: bool) -> None:
        """Keep and print a result."""
        self.results[name] = value
        if not ok:
            self.failed.append(name)
        tell(f"{'ok    ' if ok else 'FAILED'} {name}: {value}")

    @property
    def kiosk(self) -> str:
        """The process id of the kiosk, or empty."""
        return self.guest.do(KIOSK)

    def wait_for_the_kiosk(self, other_than: str = "", within_s: float = 600) -> str:
        """Wait until a kiosk has drawn its first picture and has opened its database."""
        until = time.monotonic() + within_s
        while time.monotonic() < until:
            pid = self.kiosk
            if pid and pid != other_than and "kiosk.sqlite" in self.guest.do(f"ls -l /proc/{pid}/fd 2>/dev/null"):
                return pid
            time.sleep(1)
        return ""

    def out(self) -> list[str]:
        """Return the signs that somebody got out."""
        found = []
        consoles = self.guest.do("cat /sys/class/tty/tty0/active")
        if consoles != "tty1":
            found.append(f"console {consoles}")
        shells = self.guest.do("cat /proc/[0-9]*/comm | grep -xE 'login|bash' || true")
        if shells:
            found.append(f"shells {shells}")
        if self.guest.do("systemctl list-units --no-legend 'getty@*' 'autovt@*' --state=active"):
            found.append("a text console's log-in is up")
        if not self.guest.runs:
            found.append("the machine went down")
        return found

    def press_all(self, state: str) -> None:
        """Press every chord; nobody may get out, and the kiosk must be the same one."""
        boot, before = self.guest.do("cat /proc/sys/kernel/random/boot_id"), self.kiosk
        found = []
        for chord in CHORDS:
            self.guest.keys(*chord)
        for _ in range(10):
            self.guest.keys("ctrl", "alt", "delete", hold_ms=40)
        time.sleep(3)
        self.guest.picture(f"after-chords-{state.split(',')[0]}")
        found += self.out()
        if self.guest.do("cat /proc/sys/kernel/random/boot_id") != boot:
            found.append("the machine was started anew")
        if state == "well" and self.kiosk != before:
            found.append("the kiosk ended")
        self.note(f"{len(CHORDS)} chords while it is {state}", found or "nobody got out", not found)

    def bring_down(self, name: str, how: str, limit_s: float) -> None:
        """Bring the kiosk down by a signal; measure, by the machine's own clock, when the next begins and is up.

        Judged is when the next one begins: how long it then takes to open is the emulated processor's doing.
        """
        pid = self.wait_for_the_kiosk()
        time.sleep(10)
        script = f"""
            a=$({SECONDS}); kill -{how} {pid}; b=
            for i in $(seq 1 900); do
                p=$({KIOSK})
                if [ -n "$p" ] && [ "$p" != {pid} ]; then
                    [ -n "$b" ] || b=$({SECONDS})
                    if ls -l /proc/$p/fd 2>/dev/null | grep -q kiosk.sqlite$; then echo $a $b $({SECONDS}); exit; fi
                fi
                sleep 0.1
            done"""
        coded = base64.b64encode(script.encode()).decode()
        self.guest.do(f"echo {coded} | base64 -d > /run/down.sh; (sh /run/down.sh > /run/down.txt 2>&1 &)")
        words: list[str] = []
        until = time.monotonic() + 150
        while len(words) != 3 and time.monotonic() < until:
            time.sleep(2)
            words = self.guest.do("cat /run/down.txt").split()
        if len(words) != 3:
            self.note(f"back after {name}", "never", False)
            return
        began, up = (round(float(at) - float(words[0]), 2) for at in words[1:])
        self.note(f"after {name} the next begins within (s)", began, began <= limit_s)
        self.note(f"after {name} it is up, emulated (s)", up, True)


def main(folder: Path) -> int:
    """Do what the module says."""
    with Guest(folder) as guest:
        trials = Trials(guest)
        tell(f"machine {guest.pid}")
        trials.note("boots (s)", round(guest.wait_until_up()), True)
        pid = trials.wait_for_the_kiosk()
        time.sleep(8)
        guest.picture("up")
        trials.note("boots to the kiosk alone", pid, bool(pid) and not trials.out())
        state = guest.do(
            "systemctl is-active kiosk; cat /proc/sys/kernel/sysrq; id -un $(stat -c %u /proc/" + pid + ")"
        )
        trials.note("unit, sysrq, user", state.split(), state.split() == ["active", "0", "kiosk"])

        trials.press_all("well")
        trials.wait_for_the_kiosk()
        guest.do(f"systemctl service-watchdogs no; p=$({KIOSK}); kill -STOP $(cut -d' ' -f4 /proc/$p/stat); kill -9 $p")
        time.sleep(2)
        guest.picture("killed")
        trials.press_all("killed, and not brought back")
        guest.do("systemctl service-watchdogs yes; systemctl stop kiosk")
        time.sleep(2)
        guest.picture("stopped")
        trials.press_all("stopped, compositor and all")
        guest.do("systemctl start --no-block kiosk")
        trials.wait_for_the_kiosk()
        time.sleep(5)
        guest.picture("again")

        trials.bring_down("kill -9", "KILL", BACK_S)
        trials.bring_down("SIGSEGV", "SEGV", BACK_S)
        trials.bring_down("SIGSTOP", "STOP", BACK_AFTER_A_HANG_S)

        guest.do("echo '{' > /var/lib/kiosk/settings.json; chown kiosk: /var/lib/kiosk/settings.json")
        guest.do(f"kill -9 $({KIOSK})")
        for _ in range(100):
            time.sleep(3)
            if guest.do("grep -lzx 'out-of-servic[e]' /proc/[0-9]*/cmdline 2>/dev/null || true"):
                break
        time.sleep(25)
        guest.picture("out-of-service")
        notice = guest.do("cat $(grep -lzx 'out-of-servic[e]' /proc/[0-9]*/cmdline) | tr '\\0' ' '")
        trials.note("three bad starts", notice, "--code E3" in notice)
        guest.do("rm /var/lib/kiosk/settings.json")
        trials.note("opens again once it can", trials.wait_for_the_kiosk(within_s=300), bool(trials.kiosk))
        time.sleep(5)
        guest.picture("mended")
        (folder / "journal.txt").write_text(guest.do("journalctl -b -u kiosk --no-pager | tail -80"))
    tell(json.dumps({**trials.results, "failed": trials.failed}))
    return bool(trials.failed)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
