"""Tries the kiosk's session in QEMU: a finger, USB devices, keys in every state, crashes, hangs, bad starts, undoing.

    python -m tests.faults.vm.try_out FOLDER [TRIAL ...]

FOLDER is what image.sh made. The machine boots, is kept as it is with the kiosk open, and every trial begins from
there; with trials named, from where the last run kept it. Seconds are the machine's own (guest.py says what they are
worth). Prints a line for each result; all are in FOLDER/results.json, too. Exit code 1: a trial failed.
"""

import base64
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.faults import results
from tests.faults.vm.guest import CHORDS, KEYBOARD, Guest

UP = "up"
BACK_S, BACK_AFTER_A_HANG_S = 5.0, 12.0
UP_WITHIN_S = 3600
TOUCH = "QEMU USB Tablet"
TABLET_AT = "dirname $(grep -l Tablet /sys/bus/usb/devices/*/product)"
COUNT = (0.85, 0.41, 1.0, 0.47)
"""Where the page for the comment says how many letters there are."""
NOTICE = "out-of-service"
NEXT = r"""
use strict; my ($how, $wait, $old, @who) = @ARGV;
sub now { open my $f, '<', '/proc/uptime'; return (split ' ', <$f>)[0] }
sub next_one {
    for my $d (glob '/proc/[0-9]*') {
        open my $f, '<', "$d/cmdline" or next; local $/; my $c = <$f> // '';
        $c =~ /\0run\0/ && $d =~ /(\d+)/ && $1 != $old or next; my $pid = $1;
        open $f, '<', "$d/stat" or next; (<$f> // '') =~ /\) \S (\d+)/ && $1 != $old or next;
        return $pid;
    }
}
my $began = now(); kill $how, @who; my $next;
for (1 .. 900) {
    select undef, undef, undef, 0.05;
    if (my $pid = next_one()) {
        $next //= now();
        if (!$wait) { printf "%.2f\n", $next - $began; exit }
        for (glob "/proc/$pid/fd/*") {
            if ((readlink($_) // '') =~ /kiosk\.sqlite$/) {
                printf "%.2f %.2f\n", $next - $began, now() - $began; exit;
            }
        }
    }
}
"""
"""Brings somebody down; tells after how many seconds the next kiosk begins, and after how many it is open: its first
picture has been drawn by then. What the one before starts bears its name for a moment, and is not the next."""
PROCESSES = r"""
for (glob '/proc/[0-9]*') {
    readlink "$_/exe" or next;
    open my $g, '<', "$_/cgroup" or next; my $group = join '', <$g>;
    next if $group =~ /listen|udevd/;
    open my $c, '<', "$_/comm" or next; chomp(my $name = <$c>); /(\d+)/; print "$name $1\n";
}
"""
"""Every process, but those of udev, which come and go, and of him who asks."""
PRESSED = r"""
open my $f, '<:raw', '/run/keys' or die; my $count = 0;
while (read $f, my $event, 24) {
    my (undef, undef, $type, undef, $value) = unpack 'qqSSl', $event;
    $count++ if $type == 1 && $value == 1;
}
print $count;
"""
"""How many keys went down since somebody listens."""


def tell(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


class Trials:
    """What was tried and what came of it."""

    guest: Guest
    """The machine of the trial that is under way."""

    def __init__(self) -> None:
        self.results: dict[str, object] = {}
        self.failed: list[str] = []
        self.chords = {"well": 0, "dead": 0}
        self.escapes = 0
        self.back_after: dict[str, float] = {}
        self.start_s = 0.0

    def note(self, name: str, value: object, ok: bool) -> None:
        """Keep and print a result."""
        self.results[name] = value
        if not ok:
            self.failed.append(name)
        tell(f"{'ok    ' if ok else 'FAILED'} {name}: {value}")

    # -- the machine

    def perl(self, script: str, *arguments: str) -> str:
        """Run a script in the machine, which has neither Python nor pgrep."""
        coded = base64.b64encode(script.encode()).decode()
        return self.guest.do(f"echo {coded} | base64 -d >/run/script; perl /run/script {' '.join(arguments)}")

    def pid_of(self, argument: str) -> str:
        """Return the process id of the program that was called with this argument, or nothing."""
        found = self.guest.do(f"grep -lzxs '{argument[:-1]}[{argument[-1]}]' /proc/[0-9]*/cmdline || true").split("/")
        return found[2] if len(found) > 2 else ""

    def compositor(self) -> str:
        """Return the process id of cage."""
        return self.guest.do("systemctl show -P MainPID kiosk")

    def wait_for_the_kiosk(self, other_than: str = "") -> str:
        """Wait until a kiosk has drawn its first picture and has opened its database; returns its process id."""
        until = time.monotonic() + UP_WITHIN_S
        while time.monotonic() < until:
            pid = self.pid_of("run")
            if pid and pid != other_than and "kiosk.sqlite" in self.guest.do(f"ls -l /proc/{pid}/fd 2>&1 || true"):
                return pid
            time.sleep(5)
        return ""

    def let_the_keyboard_in(self) -> None:
        """Have no guard at the USB sockets, and the keyboard plugged in anew."""
        self.guest.do(
            "systemctl stop usbguard; for at in /sys/bus/usb/devices/usb*; do echo 1 >$at/authorized_default; done"
        )
        self.guest.unplug(KEYBOARD)
        self.guest.do("sleep 2")
        self.guest.plug("usb-kbd", KEYBOARD, 1)
        self.guest.do("sleep 3")

    def tap(self, x: float, y: float) -> None:
        """Touch a place, in shares of the width and height, and wait until what it does has been drawn."""
        self.guest.tap(x, y)
        self.guest.do("sleep 4")

    def press(self, *codes: str) -> None:
        """Press a chord, and wait until it has been let go: QEMU's keyboard remembers a few keys only."""
        self.guest.keys(*codes)
        self.guest.do("sleep 0.2")

    def shown(self, part: tuple[float, float, float, float]) -> bytes:
        """Return a part of the picture, from shares of the width and height to others."""
        left, top, right, bottom = part
        kind, size, _, pixels = self.guest.pixels().split(b"\n", 3)
        width, height = (int(number) for number in size.split())
        assert kind == b"P6"
        rows = range(int(top * height), int(bottom * height))
        return b"".join(
            pixels[3 * (row * width + int(left * width)) : 3 * (row * width + int(right * width))] for row in rows
        )

    def pictures(self) -> set[bytes]:
        """Return what is on the screen: two pictures where the kernel's cursor blinks, which no session puts out."""
        found = set()
        for _ in range(10):
            found.add(self.guest.pixels())
            self.guest.do("sleep 0.15")
        return found

    def devices(self) -> str:
        """Return the names of the USB devices that are let in, without the sockets."""
        names = "for at in /sys/bus/usb/devices/[0-9]*/product; do [ $(cat ${at%/*}/authorized) = 1 ] && cat $at; done"
        return " + ".join(sorted(self.guest.do(f"{names} 2>/dev/null || true").split("\n")))

    def out(self) -> list[str]:
        """Return the signs that somebody got out."""
        found = []
        shells = self.guest.do("cat /proc/[0-9]*/comm 2>/dev/null | grep -xE 'login|bash|sulogin' || true")
        if shells:
            found.append(f"shells {shells}")
        if self.guest.do("systemctl list-units --no-legend 'getty@*' 'autovt@*' --state=active"):
            found.append("a text console's log-in is up")
        if jobs := self.guest.do("systemctl list-jobs --no-legend"):
            found.append(f"jobs {jobs}")
        if not self.guest.runs:
            found.append("the machine went down")
        return found

    # -- trials; each begins with the kiosk open

    def boots(self) -> None:
        """The machine comes up with the kiosk and nothing else."""
        pid = self.wait_for_the_kiosk()
        self.guest.do("sleep 3")
        self.guest.picture("up")
        self.note("boots to the kiosk alone, after (s)", self.guest.do("cut -d' ' -f1 /proc/uptime"), not self.out())
        look = "systemctl is-active kiosk usbguard; cat /proc/sys/kernel/sysrq; stat -c %U"
        state = self.guest.do(f"{look} /proc/{pid}").split()
        self.note("units, sysrq, user", state, state == ["active", "active", "0", "kiosk"])

    def usb(self) -> None:
        """With our rules the touch screen is let in, and the keyboard is not."""
        self.note("let in by the rules", self.devices(), self.devices() == TOUCH)
        for device, lets_in in (("usb-kbd", False), ("usb-mouse", True), ("usb-wacom-tablet", True)):
            self.guest.plug(device, "another", 3)
            self.guest.do("sleep 4")
            found = self.devices()
            self.note(f"with {device} plugged in, too", found, found.count(" + ") == lets_in)
            self.guest.unplug("another")
            self.guest.do("sleep 1")

    def finger(self) -> None:
        """A whole visit by touch alone, with the on-screen keyboard; the refused USB keyboard types nothing."""
        start = self.guest.pixels()
        self.guest.do(f"echo 0 >$({TABLET_AT})/authorized")
        self.tap(0.5, 0.64)
        same = self.guest.pixels() == start
        self.note("control: a touch screen that is not let in does nothing, which looks like a freeze", same, same)
        self.guest.do(f"echo 1 >$({TABLET_AT})/authorized; sleep 3")
        for x, y in ((0.5, 0.64), (0.594, 0.58), (0.594, 0.58), (0.594, 0.58), (0.5, 0.45)):
            self.tap(x, y)
        for x, y in ((0.848, 0.645), (0.8, 0.745)):
            self.tap(x, y)
        self.guest.picture("on-screen-keyboard")
        written = self.shown(COUNT)
        for letter in "xyz":
            self.press(letter)
        self.guest.do("sleep 2")
        same = self.shown(COUNT) == written
        self.note("keys of the refused keyboard write nothing", same, same)
        self.let_the_keyboard_in()
        for letter in "xyz":
            self.press(letter)
        self.guest.do("sleep 2")
        same = self.shown(COUNT) == written
        self.note("control: once it is let in they do", not same, not same)
        self.tap(0.91, 0.53)
        self.guest.picture("thanks")
        data = "HOME=/var/lib/kiosk KIOSK_DATA=/var/lib/kiosk"
        said = self.guest.do(f"runuser -u kiosk -- env {data} /opt/kiosk/kiosk doctor")
        self.note("kiosk doctor", said, "1 response" in said)

    def keys_in_a_state(self, state: str, bring_about: str) -> None:
        """Press every chord in a state of the kiosk; nobody may get out, and what runs and is seen stays the same."""
        kiosk = self.pid_of("run")
        self.guest.do("systemctl service-watchdogs no")
        if bring_about:
            # by its child, since the compositor has the supervisor's name among its arguments, too
            supervisor = self.guest.do(f"cut -d' ' -f4 /proc/{kiosk}/stat")
            self.guest.do(bring_about.format(kiosk=kiosk, supervisor=supervisor, cage=self.compositor()))
            left = self.pid_of("run")
            gone = state.startswith(("killed", "ended"))
            self.note(f"control: while it is {state} it is {'no more' if gone else 'there'}", left, bool(left) != gone)
        self.let_the_keyboard_in()
        look = "cat /proc/sys/kernel/random/boot_id /sys/class/tty/tty0/active"
        before, ran, seen = self.guest.do(look), self.perl(PROCESSES), self.pictures()
        sent = sum(len(chord) for chord in CHORDS) + 30
        self.guest.do("(cat /dev/input/by-id/*Keyboard*-event-kbd >/run/keys 2>&1 &)")
        for chord in CHORDS:
            self.guest.keys(*chord)
        for _ in range(10):
            self.guest.keys("ctrl", "alt", "delete")
        heard = self.wait_until_heard(sent)
        self.guest.press_the_power_button()
        self.guest.do("sleep 2")
        self.guest.picture(f"keys-{state.replace(' ', '-')}")
        found = self.out()
        if (now := self.guest.do(look)) != before:
            found.append(f"{before.split()} became {now.split()}")
        if different := set(ran.split("\n")) ^ set(self.perl(PROCESSES).split("\n")):
            found.append(f"other processes: {sorted(different)}")
        if self.guest.pixels() not in seen:
            found.append("another picture")
        if heard >= sent - 2:
            self.chords["well" if state == "well" else "dead"] += len(CHORDS)
        self.escapes += bool(found)
        self.note(f"{len(CHORDS)} chords while the kiosk is {state}", found or "nothing changed", not found)
        self.note(f"  of {sent} keys the machine heard", heard, heard >= sent - 2)
        if state == "well":
            self.guest.do("echo 1 >/proc/sys/kernel/sysrq")
            self.press("alt", "sysrq", "h")
            helped = self.guest.do("sleep 2; dmesg | grep -c 'sysrq: HELP' || true")
            self.note("control: with sysrq allowed the kernel obeys the keyboard", helped, helped != "0")

    def wait_until_heard(self, keys: int) -> int:
        """Wait until so many keys went down, or no more do; returns how many did. A busy host sends them slowly."""
        before, heard = -1, 0
        while before < heard < keys:
            self.guest.do("sleep 4")
            before, heard = heard, int(self.perl(PRESSED) or 0)
        return heard

    def bring_down(self, name: str, how: str, who: str, limit_s: float, *, to_the_end: bool = False) -> None:
        """Bring somebody down by a signal; see when the next kiosk begins, and when it is open.

        How long it then takes to open is the same after each of the kiosk, and of the compositor: once each is enough.
        """
        kiosk = self.pid_of("run")
        whom = kiosk if who == "kiosk" else self.compositor()
        said = [float(word) for word in self.perl(NEXT, how, str(int(to_the_end)), kiosk, whom).split()]
        least_s = 2.0 if how == "STOP" else 0.0  # sooner than the supervisor can know of it: something else was seen
        self.note(f"{name}: the next begins after (s)", said[0], least_s < said[0] <= limit_s)
        self.back_after[name] = said[0]
        if to_the_end:
            self.note(f"{name}: and is open after (s)", said[1], said[1] <= limit_s)
            self.start_s = max(self.start_s, said[1] - said[0])
        self.guest.picture(f"after-{name.replace(' ', '-')}")

    def bad_starts(self) -> None:
        """Where three starts fail a plain screen says so; the kiosk opens again once it can."""
        settings = "/var/lib/kiosk/settings.json"
        self.guest.do(f"echo '{{' >{settings}; chown kiosk: {settings}; kill -9 {self.pid_of('run')}")
        until = time.monotonic() + UP_WITHIN_S
        while not (notice := self.pid_of(NOTICE)) and time.monotonic() < until:
            time.sleep(5)
        said = self.guest.do(f"sleep 6; tr '\\0' ' ' </proc/{notice or 'self'}/cmdline")
        self.guest.picture("out-of-service")
        self.note("three bad starts", said.split()[1:], "--code E3" in said)
        self.guest.do(f"rm {settings}")
        self.note("opens again once it can", self.wait_for_the_kiosk(), bool(self.pid_of("run")))

    def undoing(self) -> None:
        """What is installed is taken away exactly; in the running machine as well."""
        self.guest.do("sh /opt/tree.sh >/run/installed")
        said = self.guest.do("/opt/kiosk/kiosk install-session --undo --yes; echo $?").split("\n")[-2:]
        different = self.guest.do("sh /opt/tree.sh >/run/undone; diff /opt/tree.before /run/undone || true")
        # what Debian itself writes while it boots
        own = ("var/lib/systemd", "var/lib/dbus", "var/lib/private", "etc/machine-id", "etc/.updated", "var/.updated")
        of_ours = [line for line in different.split("\n") if line[:1] in "<>" and not any(at in line for at in own)]
        count = self.guest.do("diff /run/installed /run/undone | grep -c '^[<>]'")
        well = said[0].startswith("Done: ") and said[-1] == "0" and not any(of_ours)
        self.note("undone in the running machine", [*said, count, *of_ours], well)


def all_trials(trials: Trials) -> dict[str, Callable[[], None]]:
    """Return every trial by its name."""
    keys, down = trials.keys_in_a_state, trials.bring_down
    return {
        "usb": trials.usb,
        "finger": trials.finger,
        "well": lambda: keys("well", ""),
        "killed": lambda: keys("killed", "kill -STOP {supervisor}; kill -9 {kiosk}; sleep 2"),
        "stopped": lambda: keys("stopped", "kill -STOP {supervisor} {kiosk}"),
        "compositor": lambda: keys("behind a compositor that is stopped", "kill -STOP {cage}"),
        "ended": lambda: keys("ended with its session", "systemctl stop kiosk; sleep 2"),
        "kill": lambda: down("kill -9", "KILL", "kiosk", BACK_S, to_the_end=True),
        "segv": lambda: down("SIGSEGV", "SEGV", "kiosk", BACK_S),
        "hang": lambda: down("hang", "STOP", "kiosk", BACK_AFTER_A_HANG_S),
        "cage": lambda: down("kill -9 of the compositor", "KILL", "compositor", BACK_S),
        "cage-hang": lambda: down("hang of the compositor", "STOP", "compositor", BACK_AFTER_A_HANG_S, to_the_end=True),
        "bad": trials.bad_starts,
        "undo": trials.undoing,
    }


def write(trials: Trials) -> None:
    """Write down what was counted."""
    if all(trials.chords.values()):
        results.write(
            "keys in a virtual machine",
            "make vm",
            **{"chords, kiosk well": trials.chords["well"], "chords, kiosk dead": trials.chords["dead"]},
            escapes=trials.escapes,
        )
    if len(trials.back_after) == 5 and trials.start_s:
        hangs = {name: at for name, at in trials.back_after.items() if name.startswith("hang")}
        crashes = {name: at for name, at in trials.back_after.items() if name not in hangs}
        results.write(
            "restart in a virtual machine",
            "make vm",
            crashes=len(crashes),
            hangs=len(hangs),
            **{
                "s until it is open after a crash": round(max(crashes.values()) + trials.start_s, 1),
                "s after a hang": round(max(hangs.values()) + trials.start_s, 1),
            },
        )


def main(folder: Path, wanted: list[str]) -> int:
    """Do what the module says."""
    trials = Trials()
    if not wanted:
        with Guest(folder) as trials.guest:
            trials.guest.wait_until_up()
            trials.boots()
            trials.guest.keep(UP)
    every = all_trials(trials)
    for name in wanted or every:
        # each in a QEMU of its own, since what is plugged in has to be what was kept
        with Guest(folder, kept=UP) as trials.guest:
            try:
                every[name]()
            except (OSError, RuntimeError, ValueError, IndexError) as error:
                trials.note(name, f"{type(error).__name__}: {error}", False)
        (folder / "results.json").write_text(json.dumps({**trials.results, "failed": trials.failed}, indent=1) + "\n")
        write(trials)
    tell(f"{len(trials.results) - len(trials.failed)} of {len(trials.results)} as they should be")
    return bool(trials.failed)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
