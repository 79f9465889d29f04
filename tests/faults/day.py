"""A part of a desk's day on the kiosk, opened by `kiosk run`: visitors who write, staff with their passcodes.

    python -m tests.faults.day FOLDER PART TOLD < WORDS

PART is `morning` or `afternoon`. WORDS is a line of JSON: what is written and typed, by name (`Words`); none of it is
an argument, for arguments can be seen. What the screen told (recovery code, receipts) goes to the descriptor TOLD as a
line of JSON. The afternoon ends in the middle of a comment, and waits to be killed.
"""

import os
import resource
import sys
import time
import traceback
from typing import Any

import msgspec
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from kiosk import cli
from kiosk.access import passcodes
from kiosk.access.passcodes import Cost
from kiosk.assembly import programs
from kiosk.assembly.kiosk import Kiosk
from kiosk.paths import DataFolder
from kiosk.store import receipts
from kiosk.ui.finger import Finger
from tests.ui.staff import Staff
from tests.ui.trial import Trial, TurnedClock

STAYS_S = 30


class Words(msgspec.Struct):
    """What is written and typed."""

    comment: str
    second: str
    other: str
    half: str
    unsaved: str
    idea: str
    last: str
    admin: str
    staff: str
    new_staff: str
    wrong: str


class Attached(Trial):
    """Hands on a kiosk that runs already."""

    def __init__(self, kiosk: Kiosk, clock: TurnedClock) -> None:
        self.data, self.clock, self.kiosk = kiosk._data, clock, kiosk
        self.window, self.visit, self._pseudo = kiosk.window, kiosk.visit, None
        self.finger, self.glass = Finger(self.window), QTest.createTouchDevice()


class Day:
    """Who comes and what they do; `told` is what the screen told them."""

    def __init__(self, kiosk: Kiosk, clock: TurnedClock, words: Words) -> None:
        self.trial, self.words = Attached(kiosk, clock), words
        self.staff = Staff(self.trial, passcodes=False)
        self.told: dict[str, str] = {}

    def morning(self) -> None:
        """Do what is done before the machine has its bad moment."""
        trial, words = self.trial, self.words
        self.visit(words.comment)
        self.told["receipt"] = self.receipt()
        self.visit(words.second)
        self.walk_away_in_the_middle()
        self.leave_an_idea()
        self.visit_without_disk()
        self.fault_with_a_visitors_words()
        self.come_in_vain()
        self.staff.come_in(words.admin)
        self.change_staffs_passcode()
        self.make_a_code()
        self.hand_out()
        self.staff.tap("backToSurvey")
        self.staff.come_in(words.new_staff)
        trial.clock.turn(61)
        trial.until(lambda: not self.staff.is_up)

    def afternoon(self) -> None:
        """Do what is done in the new database, up to the middle of a comment."""
        self.visit(self.words.last)
        self.told["receipt"] = self.receipt()
        self.reach_comment()
        self.trial.write(self.words.half)

    # -- visitors

    def reach_comment(self) -> None:
        self.trial.start()
        self.trial.give(2)
        self.trial.tap("option2")
        self.trial.until(lambda: self.trial.screen == "comment")
        self.trial.write(self.words.other)
        self.next_to("comment")

    def next_to(self, question: str) -> None:
        self.trial.tap("nextButton")
        self.trial.until(lambda: self.trial.question == question)

    def visit(self, comment: str) -> None:
        trial = self.trial
        self.reach_comment()
        trial.write(comment)
        trial.tap("nextButton")
        trial.until(lambda: trial.screen in ("thanks", "unsaved"))
        trial.read()
        trial.visit.dismiss()
        trial.until(lambda: trial.screen == "start")

    def receipt(self) -> str:
        from kiosk.assembly.loading import open_reader

        with open_reader(self.trial.data) as reader:
            ((name,),) = reader.rows("SELECT id FROM responses ORDER BY key DESC LIMIT 1")
        return receipts.receipt(str(name))

    def walk_away_in_the_middle(self) -> None:
        self.reach_comment()
        self.trial.write(self.words.half)
        for _ in range(2):
            self.trial.visit.time_out()
        self.trial.until(lambda: self.trial.screen == "start")

    def leave_an_idea(self) -> None:
        trial = self.trial
        trial.tap("ideasButton")
        trial.until(lambda: trial.shows("leaveIdea"))
        trial.tap("leaveIdea")
        trial.until(lambda: trial.shows("ideaCancel"))
        trial.until(lambda: trial.field.hasActiveFocus())
        trial.finger.type(self.words.idea)
        trial.tap("ideaSend")
        trial.until(lambda: str(trial.kiosk.ideas.property("sending")) == "thanks")
        trial.visit.time_out()
        trial.finger.wait(20)

    def visit_without_disk(self) -> None:
        """Write while the disk takes nothing; it takes all of it again a little later."""
        self.reach_comment()
        self.trial.write(self.words.unsaved)
        _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (512, hard))
        self.trial.tap("nextButton")
        self.trial.finger.wait(500)
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        self.trial.until(lambda: self.trial.screen in ("thanks", "unsaved"), 10_000)
        self.trial.read()
        self.trial.visit.dismiss()
        self.trial.until(self.is_well, 10_000)

    def is_well(self) -> bool:
        self.trial.clock.turn(0.1)  # the writer looks again after a while
        return self.trial.screen == "start" and not self.trial.kiosk.recording.trouble

    def fault_with_a_visitors_words(self) -> None:
        def fail() -> None:
            raise ValueError(f"{self.words.comment} {self.words.admin}")

        QTimer.singleShot(0, fail)
        self.trial.finger.wait(20)

    # -- staff

    def come_in_vain(self) -> None:
        self.staff.face()
        self.staff.type(self.words.wrong)
        self.staff.tap("openButton")
        self.trial.until(lambda: self.staff.gate.state == "wrong")
        self.staff.tap("cancelButton")

    def give(self, text: str) -> None:
        renewing = self.staff.pages.model("renewing")
        self.staff.type(text)
        self.staff.tap("askSend")
        self.trial.until(lambda: not renewing.busy and self.staff.gate.askState != "checking")
        self.trial.finger.wait()

    def change_staffs_passcode(self) -> None:
        self.staff.go("passcodes")
        self.staff.tap("changeStaff")
        for text in (self.words.admin, self.words.new_staff, self.words.new_staff):
            self.give(text)
        self.trial.until(lambda: self.staff.sees("passcodeSaved"))

    def make_a_code(self) -> None:
        self.staff.tap("changeCode")
        self.give(self.words.admin)
        self.trial.until(lambda: self.staff.sees("recoveryCode"))
        self.told["code"] = self.staff.read("recoveryCode")
        self.staff.tap("codeDone")

    def hand_out(self) -> None:
        """Export with comments, a report with comments, a backup, the log, a text for support."""
        for name, page in (("exporting", "export"), ("reporting", "reports")):
            self.staff.go(page)
            errand: Any = self.staff.pages.model(name)
            errand.choose("comments", "yes")
            if name == "exporting":
                errand.setRange("all")
            else:
                errand.choose("back", "0")
            errand.start()
            self.trial.until(lambda errand=errand: errand.property("state") != "running", 20_000)
            assert errand.property("state") == "done", errand.property("problem")
        self.staff.go("care")
        care: Any = self.staff.pages.model("care")
        self.trial.until(lambda: care.property("known") and not care.property("job"))
        self.staff.tap("backUp")
        self.trial.until(lambda: care.property("outcome") == "backup-done", 10_000)
        self.staff.pages.model("log").property("rows")
        device: Any = self.staff.pages.model("device")
        device.look()
        self.trial.until(lambda: bool(device.property("names")))
        device.save()
        self.trial.until(lambda: device.property("made") == "done")


class Busy(Kiosk):
    """A kiosk with a day before it."""

    words: Words
    part: str

    def __init__(self, data: DataFolder, **options: Any) -> None:
        self.turned = TurnedClock()
        super().__init__(data, chosen_ms=1, clock=self.turned, zone="Europe/Berlin", **options)

    def open_store(self) -> None:
        super().open_store()
        QTimer.singleShot(50, self._live)

    def _is_up(self) -> bool:
        return self.upkeep is not None and self.upkeep._has_started

    def _live(self) -> None:
        day = Day(self, self.turned, self.words)
        try:
            day.trial.until(
                lambda: day.trial.screen == "start" and self.upkeep is not None and self.upkeep._has_started
            )
            day.trial.read()
            getattr(day, self.part)()
        except (AssertionError, LookupError):
            day.told = {"problem": traceback.format_exc()}
        with os.fdopen(int(sys.argv[3]), "wb") as told:
            told.write(msgspec.json.encode(day.told) + b"\n")
        if self.part == "afternoon" and "problem" not in day.told:
            time.sleep(STAYS_S)
        self.window.rootObject().leaveKiosk.emit()


def main() -> None:
    """Do what the module says."""
    Busy.words, Busy.part = msgspec.json.decode(sys.stdin.buffer.readline(), type=Words), sys.argv[2]
    cheap = Cost(memory_kib=8, passes=1)
    passcodes.Cost = lambda: cheap  # type: ignore[assignment,misc]
    programs.Kiosk = Busy  # type: ignore[misc]
    cli.main(["run", "--data", sys.argv[1], "--window", "1280x800"])


if __name__ == "__main__":
    main()
