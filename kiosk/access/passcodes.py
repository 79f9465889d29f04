"""Setting and checking the passcodes of admin and staff."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from kiosk.access import lockout, record, recovery, rules
from kiosk.access.record import AccessError, Record
from kiosk.access.roles import Role
from kiosk.clock import Clock

if TYPE_CHECKING:
    from argon2 import PasswordHasher

_KEEP_WAITED_MS = 60_000


class Opened(msgspec.Struct, frozen=True):
    """The passcode is right; it belongs to `role`."""

    role: Role


class Wrong(msgspec.Struct, frozen=True):
    """The passcode is wrong: `left` tries remain before a wait, or the pad is shut for `wait_s` seconds now."""

    wait_s: float
    left: int


class Locked(msgspec.Struct, frozen=True):
    """The passcode was not looked at: the pad is shut for `wait_s` more seconds."""

    wait_s: float


class NotSet(msgspec.Struct, frozen=True):
    """No passcode has ever been set (`kiosk setup` sets them), or no recovery code was ever made."""


class Recovered(msgspec.Struct, frozen=True):
    """The admin has a new passcode, and this new recovery code, which is shown once; the one before is used up."""

    code: str


Outcome = Opened | Wrong | Locked | NotSet


class PasscodeError(ValueError):
    """A passcode is not good enough to be set.

    Attributes:
        role: whose it was to be.
        refusal: why it is refused.
    """

    def __init__(self, role: Role, refusal: rules.Refusal) -> None:
        super().__init__(refusal.sentence(role))
        self.role = role
        self.refusal = refusal


class Cost(msgspec.Struct, frozen=True):
    """What one argon2id hash costs a guesser, and us."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 1


class Passcodes:
    """The two roles' passcodes in one file, which other processes may change too; it is read afresh at each call.

    Both roles share one pad, which asks for no name, and so one count of wrong tries.
    """

    def __init__(self, path: Path, clock: Clock, cost: Cost | None = None) -> None:
        """Take the file (`access.json` in the data folder; it need not exist) and the clock for the waits.

        Args:
            path: the file.
            clock: only its time since boot is used.
            cost: of the hashes made from now on; cheap ones are for tests.
        """
        self._path = path
        self._clock = clock
        self._cost = cost or Cost()

    def is_set(self, role: Role) -> bool:
        """Whether the role has a passcode.

        Raises:
            AccessError: the file cannot be read or is damaged.
        """
        return self.kept(role) is not None

    def kept(self, role: Role) -> str | None:
        """Return how the role's passcode is kept; it is another whenever the passcode is.

        Raises:
            AccessError: the file cannot be read or is damaged.
        """
        return record.read(self._path).hash_of(role)

    def wait_s(self) -> float:
        """Return for how many more seconds the pad is shut, 0 if it is open.

        Raises:
            AccessError: the file cannot be read or is damaged.
        """
        return lockout.wait_s(record.read(self._path).lockout, self._clock.boot_time())

    def set(self, role: Role, passcode: str) -> None:
        """Give the role a passcode, in place of any it had, and forget the wrong tries.

        Who may do so is the caller's business: the user of the machine in a terminal, or the admin. Takes as long as
        `check`, so it too belongs in a worker thread.

        Raises:
            PasscodeError: it is too short, easily guessed, or the other role's; nothing was changed.
            AccessError: the file cannot be read or written, or is damaged; nothing was changed.
        """
        with record.alone(self._path):
            kept = record.read(self._path)
            hashed = self._new_hash(kept, role, passcode)
            fresh = lockout.opened(kept.lockout, self._clock.boot_time(), forget=True)
            record.write(self._path, _with_hash(kept, role, hashed, fresh))

    def has_recovery(self) -> bool:
        """Whether there is a recovery code.

        Raises:
            AccessError: the file cannot be read or is damaged.
        """
        return record.read(self._path).recovery is not None

    def make_recovery(self) -> str:
        """Make a recovery code in place of any before and return it; only its hash is kept.

        Who may do so is the caller's business, as with `set`. Takes as long as `check`.

        Raises:
            AccessError: the file cannot be read or written, or is damaged; nothing was changed.
        """
        code = recovery.make()
        hashed = self._hasher().hash(code)
        with record.alone(self._path):
            kept = record.read(self._path)
            record.write(self._path, msgspec.structs.replace(kept, recovery=hashed))
        return recovery.grouped(code)

    def check_recovery(self, code: str) -> Outcome:
        """Compare a recovery code; a right one is not used up by this.

        Wrong codes are counted by themselves (`lockout.CODES`), on disk before anything is compared: who has the code
        gets in although somebody has used up the tries with passcodes.

        Raises:
            AccessError: as in `check`.
        """
        with record.alone(self._path):
            kept = record.read(self._path)
            return self._compare_code(kept, code)

    def recover(self, code: str, passcode: str) -> Recovered | Wrong | Locked | NotSet:
        """Use a recovery code up: give the admin a new passcode, make the next code, and forget the wrong tries.

        A wrong code is counted as `check_recovery` does. Nothing is changed unless all of it is.

        Raises:
            PasscodeError: the code is right and stays good, but the passcode is not good enough.
            AccessError: as in `check`.
        """
        with record.alone(self._path):
            kept = record.read(self._path)
            outcome = self._compare_code(kept, code)
            if not isinstance(outcome, Opened):
                return outcome
            hashed = self._new_hash(kept, Role.ADMIN, passcode)
            following = recovery.make()
            fresh = lockout.opened(kept.lockout, self._clock.boot_time(), forget=True)
            again = lockout.opened(kept.codes, self._clock.boot_time(), forget=True)
            kept = msgspec.structs.replace(kept, recovery=self._hasher().hash(following), codes=again)
            record.write(self._path, _with_hash(kept, Role.ADMIN, hashed, fresh))
        return Recovered(recovery.grouped(following))

    def check(self, passcode: str) -> Outcome:
        """Compare a passcode with both roles' and count it if it is wrong.

        Takes 100 to 300 ms of two cores and 128 MiB, on purpose: call it from a worker thread, never from the screen's.
        It always compares twice, so that its time does not tell which role exists or was meant.

        The try is on disk, counted as wrong, before anything is compared: pulling the plug gains no try.

        Raises:
            AccessError: the file cannot be read or written, or is damaged; nothing is opened.
        """
        with record.alone(self._path):
            kept = record.read(self._path)
            text = rules.normalised(passcode)
            is_set = kept.admin is not None or kept.staff is not None
            return self._compare(kept, text) if is_set else NotSet()

    # -- inside, with the file held

    def _compare(self, kept: Record, text: str) -> Outcome:
        """Count a try, then compare it; a hash that is out of date is made anew."""
        boot_s = self._clock.boot_time()
        wait_s = lockout.wait_s(kept.lockout, boot_s)
        if wait_s:
            self._keep_waited(kept, boot_s)
            return Locked(wait_s)
        counted = lockout.tried(kept.lockout, boot_s)
        record.write(self._path, msgspec.structs.replace(kept, lockout=counted))
        role = self._matching(kept, text)
        boot_s = self._clock.boot_time()
        if role is None:
            return Wrong(lockout.wait_s(counted, boot_s), lockout.left(counted, boot_s))
        self._keep_opened(kept, role, text, boot_s)
        return Opened(role)

    def _compare_code(self, kept: Record, code: str) -> Outcome:
        """Count a try with a recovery code, then compare it."""
        if kept.recovery is None:
            return NotSet()
        boot_s = self._clock.boot_time()
        wait_s = lockout.wait_s(kept.codes, boot_s, lockout.CODES)
        if wait_s:
            return Locked(wait_s)
        counted = lockout.tried(kept.codes, boot_s, lockout.CODES)
        record.write(self._path, msgspec.structs.replace(kept, codes=counted))
        digits = "".join(character for character in rules.normalised(code) if character.isdecimal())
        right = self._verify(self._hasher(), kept.recovery, digits)
        boot_s = self._clock.boot_time()
        if not right:
            return Wrong(lockout.wait_s(counted, boot_s, lockout.CODES), lockout.left(counted, boot_s, lockout.CODES))
        again = lockout.opened(kept.codes, boot_s, forget=True)
        with suppress(AccessError):  # the try stays counted as wrong on disk, which is on the safe side
            record.write(self._path, msgspec.structs.replace(kept, codes=again))
        return Opened(Role.ADMIN)

    def _new_hash(self, kept: Record, role: Role, passcode: str) -> str:
        reason = rules.refusal(role, passcode)
        if reason is not None:
            raise PasscodeError(role, reason)
        text = rules.normalised(passcode)
        hasher = self._hasher()
        other = kept.staff if role is Role.ADMIN else kept.admin
        if other is not None and self._verify(hasher, other, text):
            raise PasscodeError(role, rules.Refusal.SAME)
        return hasher.hash(text)

    def _matching(self, kept: Record, text: str) -> Role | None:
        from concurrent.futures import ThreadPoolExecutor

        hasher = self._hasher()
        # A hash that nothing has: where a role has no passcode, comparing with it takes the same time.
        cost = f"m={self._cost.memory_kib},t={self._cost.passes},p={self._cost.lanes}"
        nothing = f"$argon2id$v=19${cost}${'A' * 22}${'A' * 43}"
        with ThreadPoolExecutor(len(Role)) as both:  # side by side they take as long as one, where there are two cores
            matches = both.map(lambda role: self._verify(hasher, kept.hash_of(role) or nothing, text), Role)
            found = [role for role, match in zip(Role, matches, strict=True) if match and kept.hash_of(role)]
        return next(iter(found), None)

    def _verify(self, hasher: "PasswordHasher", kept: str, text: str) -> bool:
        from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError

        try:
            return hasher.verify(kept, text)
        except VerifyMismatchError:
            return False
        except (InvalidHashError, VerificationError) as error:
            raise AccessError(
                self._path,
                f"a passcode could not be compared ({error})",
                "Free memory, or set new passcodes (kiosk setup).",
            ) from error

    def _keep_opened(self, kept: Record, role: Role, text: str, boot_s: float) -> None:
        """Reset the count; make the hash anew if the cost has changed since. A disk that refuses shuts nobody out."""
        hasher = self._hasher()
        hashed = kept.hash_of(role)
        if hashed is None or hasher.check_needs_rehash(hashed):
            hashed = hasher.hash(text)
        state = lockout.opened(kept.lockout, boot_s, forget=role is Role.ADMIN)
        with suppress(AccessError):  # the try stays counted as wrong on disk, which is on the safe side
            record.write(self._path, _with_hash(kept, role, hashed, state))

    def _keep_waited(self, kept: Record, boot_s: float) -> None:
        """Keep what has been waited so far, now and then, so that a reboot does not make the wait begin again."""
        state = lockout.seen(kept.lockout, boot_s)
        if state.powered_ms - kept.lockout.powered_ms >= _KEEP_WAITED_MS:
            with suppress(AccessError):  # then the wait is longer after a reboot, never shorter
                record.write(self._path, msgspec.structs.replace(kept, lockout=state))

    def _hasher(self) -> "PasswordHasher":
        from argon2 import PasswordHasher

        return PasswordHasher(
            time_cost=self._cost.passes, memory_cost=self._cost.memory_kib, parallelism=self._cost.lanes
        )


def _with_hash(kept: Record, role: Role, hashed: str | None, state: lockout.State) -> Record:
    if role is Role.ADMIN:
        return msgspec.structs.replace(kept, admin=hashed, lockout=state)
    return msgspec.structs.replace(kept, staff=hashed, lockout=state)
