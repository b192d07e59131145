"""A course open in the Studio: the draft in memory, its files on disk, and edits that others made meanwhile.

Files are written whole, aside first. A file that somebody changed outside is never written over: both edits are merged
line by line, and where that cannot be both stay until the trainer has chosen.
"""

import contextlib
import re
from collections.abc import Iterable
from pathlib import Path

import msgspec

from app.base.clock import Clock
from app.base.errors import CourseError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.authored import lenient_text
from app.course.draft import Draft, changes, draft_files, read_draft
from app.course.editing.merging import merged

STUDIO = ".studio"
"""The Studio's own folder in a course: earlier states, what was removed, what others wrote. No part of the course."""

REMOVED, OUTSIDE = "removed", "outside"

NOT_SAVED = QT_TRANSLATE_NOOP(
    "core",
    "{file} could not be saved ({reason}). All you wrote is still here, and Kense tries again after every change. "
    "Free some space or ask for write rights; you can also save a copy in another folder.",
)

_ASIDE = re.compile(r"\..+\.[0-9a-f]{8}")
"""The name of a file that was being written when the program was killed; the old file is still there."""


class Outside(msgspec.Struct, frozen=True):
    """What others did to the files since the last look, by name."""

    taken: tuple[str, ...] = ()
    """Only they had changed it: theirs is in the draft."""
    merged: tuple[str, ...] = ()
    """Both had, at different places: both edits are in the draft."""
    conflicts: tuple[str, ...] = ()
    """Both had changed the same lines; the file is not written until `OpenDraft.resolve`."""

    def __bool__(self) -> bool:
        return bool(self.taken or self.merged or self.conflicts)


class OpenDraft:
    """The draft of one course folder. Not for two threads at once."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self.folder = folder
        self._clock = clock
        _clear_halves(folder)
        self.draft = read_draft(folder)
        self.saved = self.draft
        """What the files say as far as is known."""
        self.conflicts: dict[str, str | None] = {}
        """What others wrote into files that the trainer changed too; None if they removed it."""
        self._stamps = {name: self._stamp(name) for name in self.draft.files}

    @property
    def unsaved(self) -> bool:
        """Whether an edit is not in its file yet."""
        return self.draft != self.saved

    def take(self, draft: Draft) -> None:
        """Make an edit the state of the course; `save` writes it."""
        self.draft = draft

    def save(self) -> Outside:
        """Write what changed; what others changed meanwhile is merged first and told.

        Raises:
            CourseError: if a file cannot be written; nothing is lost, the next call tries again.
        """
        told = self.look()
        for change in changes(self.saved, self.draft):
            if change.name not in self.conflicts:
                self._write(change.name, change.after)
        return told

    def look(self) -> Outside:
        """Take over what others wrote into the files since the last look."""
        taken, together, conflicts = [], [], []
        for name in sorted({*draft_files(self.folder), *self.saved.files}):
            stamp = self._stamp(name)
            if stamp == self._stamps.get(name):
                continue
            theirs = lenient_text(self.folder / name) if stamp else None
            self._stamps[name] = stamp
            base, mine = self.saved.files.get(name), self.draft.files.get(name)
            self.saved = _with(self.saved, name, theirs)
            if theirs in (base, mine):
                continue
            if mine == base:
                self.draft = _with(self.draft, name, theirs)
                taken.append(name)
                continue
            both = merged(base or "", mine, theirs) if mine is not None and theirs is not None else None
            if both is not None:
                self.draft = self.draft.with_text(name, both)
                together.append(name)
            else:
                self._keep_theirs(name, theirs)
                conflicts.append(name)
        return Outside(tuple(taken), tuple(together), tuple(conflicts))

    def resolve(self, name: str, *, keep_mine: bool) -> None:
        """End a conflict: the trainer's own text is written with the next `save`, or theirs is taken over."""
        theirs = self.conflicts.pop(name)
        if not keep_mine:
            self.draft = _with(self.draft, name, theirs)

    def save_copy(self, folder: Path) -> Path:
        """Write the whole course into a new folder below `folder` and return it: files, pictures, ids.

        Raises:
            CourseError: if that cannot be written either.
        """
        target = _free(folder / self.folder.name)
        try:
            for path in sorted(self.folder.rglob("*")):
                inside = path.relative_to(self.folder)
                if path.is_file() and inside.as_posix() not in self.saved.files and not _own(inside):
                    write_whole(target / inside, path.read_bytes())
            for name, text in self.draft.files.items():
                write_whole(target / name, text.encode())
        except OSError as error:
            raise CourseError(NOT_SAVED, file=str(target), reason=error.strerror or str(error)) from error
        return target

    def add_file(self, name: str, content: bytes) -> str:
        """Write a picture or the like into the course and return its name, which is free: none is ever replaced.

        Raises:
            CourseError: if it cannot be written.
        """
        target = _free(self.folder / name)
        self._put(target, content)
        return target.relative_to(self.folder).as_posix()

    def _write(self, name: str, text: str | None) -> None:
        path = self.folder / name
        if text is None:
            self._remove(path)
        else:
            self._put(path, text.encode())
        self.saved = _with(self.saved, name, text)
        self._stamps[name] = self._stamp(name)

    def _remove(self, path: Path) -> None:
        """Move a file out of the course; it can be had back from the Studio's own folder."""
        target = _free(self.folder / STUDIO / REMOVED / self._moment() / path.relative_to(self.folder))
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with contextlib.suppress(FileNotFoundError):
                path.replace(target)
        except OSError as error:
            raise CourseError(NOT_SAVED, file=str(path), reason=error.strerror or str(error)) from error

    def _put(self, path: Path, content: bytes) -> None:
        try:
            write_whole(path, content)
        except OSError as error:
            raise CourseError(NOT_SAVED, file=str(path), reason=error.strerror or str(error)) from error

    def _keep_theirs(self, name: str, theirs: str | None) -> None:
        """Remember what others wrote, also beside the course, so that neither text can get lost."""
        self.conflicts[name] = theirs
        if theirs is not None:
            # A second copy; without it the file itself still holds their text until the trainer has chosen.
            with contextlib.suppress(OSError):
                write_whole(_free(self.folder / STUDIO / OUTSIDE / self._moment() / name), theirs.encode())

    def _stamp(self, name: str) -> tuple[int, int] | None:
        try:
            seen = (self.folder / name).stat()
        except OSError:
            return None
        return seen.st_mtime_ns, seen.st_size

    def _moment(self) -> str:
        return f"{self._clock.now():%Y%m%d-%H%M%S}"


def _with(draft: Draft, name: str, text: str | None) -> Draft:
    return draft.without(name) if text is None else draft.with_text(name, text)


def _own(inside: Path) -> bool:
    return any(part.startswith(".") for part in inside.parts)


def _free(path: Path) -> Path:
    """Return a path that is free: with -2, -3 … before its ending if need be."""
    names: Iterable[Path] = (path.with_name(f"{path.stem}-{number}{path.suffix}") for number in range(2, 10_000))
    return path if not path.exists() else next(one for one in names if not one.exists())


def _clear_halves(folder: Path) -> None:
    for path in folder.rglob(".*"):
        if path.is_file() and _ASIDE.fullmatch(path.name):
            with contextlib.suppress(OSError):
                path.unlink()
