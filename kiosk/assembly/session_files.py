"""Writes the kiosk session's files below a root folder, and puts back exactly what was there before."""

import base64
import json
import os
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from kiosk.assembly.session_plan import SessionError, Wanted
from kiosk.durable import sync_folder, write_whole
from kiosk.plain_file import reason, whole

MANIFEST = "var/lib/kiosk-session/before.json"
_LARGEST = 64 << 20
NEW, CHANGED, THERE = "new", "changed", "there"


class SessionFiles:
    """The files below one root, with a manifest of what each was before the first installation."""

    def __init__(self, root: Path) -> None:
        """Look below `root`.

        Raises:
            SessionError: the manifest of an earlier installation cannot be read.
        """
        self.root = root
        self._manifest = root / MANIFEST
        self._before: dict[str, dict[str, Any]] = {}
        self._folders: list[str] = []
        if self._manifest.exists():
            try:
                known = json.loads(whole(self._manifest, _LARGEST))
                self._before, self._folders = dict(known["before"]), list(known["folders"])
            except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
                raise SessionError(
                    f"{self._manifest} cannot be read ({reason(error)}): what was there before is unknown. "
                    "Nothing was changed."
                ) from error

    @property
    def is_installed(self) -> bool:
        """Whether there is something to undo."""
        return bool(self._before)

    @property
    def paths(self) -> list[str]:
        """What was installed, below the root."""
        return list(self._before)

    def state(self, wanted: Wanted) -> str:
        """Tell whether a file is to be made (NEW), to be replaced (CHANGED), or as it should be (THERE)."""
        path = self.root / wanted.path
        if not os.path.lexists(path):
            return NEW
        now = _look(path)
        after = {"kind": "link", "to": wanted.text} if wanted.link else {"kind": "file", "text": _coded(wanted.text)}
        same = {name: now.get(name) for name in after} == after
        return THERE if same and (wanted.link or now["mode"] == wanted.mode) else CHANGED

    def install(self, wanted: Sequence[Wanted]) -> int:
        """Write what is not as it should be; files of an earlier installation that are no longer wanted are put back.

        Returns:
            How many files were changed.

        Raises:
            OSError: the disk refused; `undo` brings back what was there.
        """
        dropped = [name for name in self._before if name not in {one.path for one in wanted}]
        for name in dropped:
            self._put_back(name)
        changed = len(dropped)
        todo = [one for one in wanted if self.state(one) != THERE]
        for one in wanted:
            if one.path not in self._before:
                self._before[one.path] = _look(self.root / one.path)
        self._note_folders(wanted)
        self._write_manifest()
        for one in todo:
            path = self.root / one.path
            path.parent.mkdir(parents=True, exist_ok=True)
            if os.path.lexists(path) and (one.link or path.is_symlink()):
                path.unlink()
            if one.link:
                path.symlink_to(one.text)
                sync_folder(path.parent)
            else:
                write_whole(path, one.text.encode(), one.mode)
            changed += 1
        for one in wanted:
            self._before[one.path]["after"] = _look(self.root / one.path)
        self._write_manifest()
        return changed

    def undo(self, say: Callable[[str], object]) -> int:
        """Put back what was there before the first installation.

        Args:
            say: told of each file that somebody has changed since; that one is kept beside.

        Returns:
            How many files were put back.
        """
        count = len(self._before)
        for name in list(self._before):
            path = self.root / name
            after = self._before[name].get("after")
            if after is not None and os.path.lexists(path) and _look(path) != after:
                kept = path.with_name(path.name + ".changed")
                shutil.copy2(path, kept, follow_symlinks=False)
                say(f"/{name} was changed since; what it was is kept as /{kept.relative_to(self.root)}.")
            self._put_back(name)
        self._manifest.unlink(missing_ok=True)
        for name in sorted(self._folders, key=len, reverse=True):
            folder = self.root / name
            if folder.is_dir() and not any(folder.iterdir()):
                folder.rmdir()
        self._folders = []
        return count

    # -- inside

    def _note_folders(self, wanted: Sequence[Wanted]) -> None:
        for path in (*(one.path for one in wanted), MANIFEST):
            for parent in Path(path).parents:
                name = parent.as_posix()
                if name != "." and name not in self._folders and not (self.root / name).exists():
                    self._folders.append(name)

    def _put_back(self, name: str) -> None:
        before, path = self._before.pop(name), self.root / name
        if os.path.lexists(path):
            path.unlink()
        if before["kind"] == "link":
            path.symlink_to(before["to"])
        elif before["kind"] == "file":
            write_whole(path, base64.b64decode(before["text"]), before["mode"])
            if os.geteuid() == 0:
                os.chown(path, before["uid"], before["gid"])

    def _write_manifest(self) -> None:
        self._manifest.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        known = {"before": self._before, "folders": self._folders}
        write_whole(self._manifest, json.dumps(known, indent=1).encode())


def _look(path: Path) -> dict[str, Any]:
    """Return what is at a place: nothing, a link, or a file with content, owner and mode.

    Raises:
        SessionError: there is something else, a folder say.
    """
    if path.is_symlink():
        return {"kind": "link", "to": str(path.readlink())}
    if not path.exists():
        return {"kind": "none"}
    if not path.is_file():
        raise SessionError(f"{path} is neither a file nor a link. Move it away first.")
    what = path.stat()
    text = base64.b64encode(path.read_bytes()).decode()
    return {"kind": "file", "text": text, "mode": what.st_mode & 0o7777, "uid": what.st_uid, "gid": what.st_gid}


def _coded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()
