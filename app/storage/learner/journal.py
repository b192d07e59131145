"""The journal: a second copy of every fact as one line of text, for the day the learner's file is damaged.

Lines are written right after SQLite's commit and not flushed to the disk one by one: the file itself is what survives a
power cut. When a file is opened, the one of the two that is behind is filled up from the other.
"""

import base64
import errno
import hashlib
import logging
import os
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.storage.learner.facts import links
from app.trust.chain import ChainLink, link_hash

if TYPE_CHECKING:
    from sqlite3 import Connection

log = logging.getLogger(__name__)

FOLDER = "journal"
SUFFIX = ".jsonl"
MOST_UNWRITTEN = 16 * 1024 * 1024
"""Bytes kept for the next try while the disk is full."""

TAIL_BYTES = 256 * 1024
"""So much of the end is read to find the last line; a longer line is looked for in the whole file."""


_BEGUN: dict[Path, int] = {}
"""How often a segment was begun in a folder since the program started: asking the disk would cost a tenth of a commit.

One program has a profile at a time (`app.storage.profile_lock`), so nobody else begins any.
"""


class PaperLine(msgspec.Struct, frozen=True, tag="paper", tag_field="t"):
    """A frozen paper or the desk of a run, Base64."""

    hash: str
    content: str

    @property
    def bytes(self) -> bytes:
        """The paper itself."""
        return base64.b64decode(self.content)

    @property
    def fits(self) -> bool:
        """Whether the line is as it was written."""
        try:
            return hashlib.sha256(self.bytes).hexdigest() == self.hash
        except ValueError:  # no Base64
            return False


class FactLine(msgspec.Struct, frozen=True, tag="fact", tag_field="t"):
    """A fact with its place in the chain."""

    sequence: int
    previous: str
    hash: str
    record: str

    @property
    def link(self) -> ChainLink:
        """The link of the chain that the line repeats."""
        return ChainLink(self.sequence, self.previous, self.record.encode(), self.hash)

    @property
    def fits(self) -> bool:
        """Whether the line is as it was written."""
        return link_hash(self.previous, self.record.encode()) == self.hash


Line = PaperLine | FactLine
_DECODER = msgspec.json.Decoder(Line)


def fact_line(link: ChainLink) -> FactLine:
    """Return the line of a stored fact."""
    return FactLine(link.sequence, link.previous, link.hash, link.canonical.decode())


def paper_line(name: str, content: bytes) -> PaperLine:
    """Return the line of a stored paper."""
    return PaperLine(name, base64.b64encode(content).decode())


class Journal:
    """The journal beside one learner's file: segments in a folder, the newest of which is written to."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / FOLDER
        self._waiting: list[Line] = []
        self._unwritten = b""
        self._open: int | None = None
        """The handle of the segment that is written to: open as long as the learner's file is, like its connection."""
        self._seen = -1

    @property
    def segments(self) -> list[Path]:
        """The files, oldest first."""
        return sorted(self._folder.glob(f"*{SUFFIX}"))

    def add(self, *lines: Line) -> None:
        """Have lines written with the next `write`."""
        self._waiting.extend(lines)

    def forget(self) -> None:
        """Drop what waits: the transaction was rolled back."""
        self._waiting.clear()

    def write(self) -> None:
        """Write what waits; a journal that cannot be written never stops the learner and is filled up later."""
        if not self._waiting:
            return
        text = self._unwritten + b"".join(msgspec.json.encode(line) + b"\n" for line in self._waiting)
        first = next((line.sequence for line in self._waiting if isinstance(line, FactLine)), 0)
        self._waiting.clear()
        try:
            self._append(text, first)
            self._unwritten = b""
        except OSError as error:
            # A part of it may stand there; a line that stands twice is one fact all the same.
            self._unwritten = text[-MOST_UNWRITTEN:]
            log.warning("the journal could not be written: %s", error.strerror)

    def lines(self) -> Iterator[Line]:
        """Yield all lines that can be read, in order; torn and damaged ones are left out."""
        for segment in self.segments:
            yield from _read(segment.read_bytes())

    def last_fact(self) -> FactLine | None:
        """Return the newest fact of the journal, or None if it has none that can be read."""
        for segment in reversed(self.segments):
            facts = [line for line in _tail(segment) if isinstance(line, FactLine) and line.fits]
            if facts:
                return facts[-1]
        return None

    def facts_after(self, sequence: int) -> list[Line]:
        """Return the facts behind `sequence` with the papers written since, as far as they follow each other."""
        found: dict[int, FactLine] = {}
        papers: list[Line] = []
        for line in self.lines():
            if isinstance(line, PaperLine):
                if line.fits:
                    papers.append(line)
            elif line.sequence > sequence and line.fits:
                found[line.sequence] = line
        run: list[Line] = []
        while (one := found.get(sequence + 1 + len(run))) is not None:
            run.append(one)
        return [*papers, *run]

    def begin_segment(self, first: int) -> None:
        """Let what comes from the fact `first` on stand in a file of its own."""
        self._folder.mkdir(parents=True, exist_ok=True)
        (self._folder / _segment_name(first)).touch()
        _BEGUN[self._folder] = _BEGUN.get(self._folder, 0) + 1

    def drop_before(self, sequence: int) -> None:
        """Delete segments in which nothing behind `sequence` can stand."""
        segments = self.segments
        for segment, following in pairwise(segments):
            if _first_of(following) <= sequence + 1:
                segment.unlink(missing_ok=True)

    def set_aside(self, mark: str) -> None:
        """Keep the whole journal under another name; the next line begins a new one."""
        self.close()
        if self._folder.exists():
            os.replace(self._folder, self._folder.with_name(f"{FOLDER}.{mark}"))

    def close(self) -> None:
        """Let go of the file that is written to."""
        if self._open is not None:
            os.close(self._open)
            self._open = None

    def __del__(self) -> None:
        self.close()

    def _append(self, text: bytes, first: int) -> None:
        if self._open is None or _BEGUN.get(self._folder, 0) != self._seen:
            # A backup made meanwhile on another thread began a new segment.
            self.close()
            self._open = self._newest(first)
            self._seen = _BEGUN.get(self._folder, 0)
        try:
            written = os.write(self._open, text)
        except OSError:
            self.close()
            raise
        if written < len(text):
            self.close()
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def _newest(self, first: int) -> int:
        if not self.segments:
            self.begin_segment(first)
        segment = self.segments[-1]
        handle = os.open(segment, os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        if segment.stat().st_size and not _ends_whole(segment):
            os.write(handle, b"\n")
        return handle


def catch_up(db: "Connection", journal: Journal) -> list[Line] | None:
    """Return the lines of the journal that the file lacks; fill the journal up if it is the one behind.

    None if the two tell different things, as after an old copy of the file was put in place and learning went on:
    then the journal has to be set aside.
    """
    row = db.execute("SELECT sequence, hash FROM facts ORDER BY sequence DESC LIMIT 1").fetchone()
    sequence, head = (int(row[0]), str(row[1])) if row else (0, "")
    last = journal.last_fact()
    if last is None or (last.sequence <= sequence and _known(db, last)):
        _fill(db, journal, after=last.sequence if last else 0)
        return []
    if last.sequence <= sequence:
        return None
    missing = journal.facts_after(sequence)
    first = next((line for line in missing if isinstance(line, FactLine)), None)
    if first is None or (head and first.previous != head):
        return None
    return missing


def _known(db: "Connection", line: FactLine) -> bool:
    row = db.execute("SELECT hash FROM facts WHERE sequence = ?", (line.sequence,)).fetchone()
    return row is not None and row[0] == line.hash


def _fill(db: "Connection", journal: Journal, *, after: int) -> None:
    (newest,) = db.execute("SELECT coalesce(max(sequence), 0) FROM facts").fetchone()
    if newest <= after:
        return
    papers = db.execute("SELECT hash, content FROM papers") if not after else ()
    journal.add(*(paper_line(name, content) for name, content in papers))
    journal.add(*(fact_line(link) for link in links(db) if link.sequence > after))
    journal.write()


def _read(text: bytes) -> Iterable[Line]:
    for line in text.split(b"\n"):
        try:
            yield _DECODER.decode(line)
        except ValueError:  # a torn line, or letters that are no text
            continue


def _tail(segment: Path) -> list[Line]:
    with segment.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - TAIL_BYTES))
        found = list(_read(file.read()))
    if not any(isinstance(line, FactLine) for line in found) and size > TAIL_BYTES:
        found = list(_read(segment.read_bytes()))
    return found


def _ends_whole(segment: Path) -> bool:
    with segment.open("rb") as file:
        file.seek(-1, os.SEEK_END)
        return file.read(1) == b"\n"


def _segment_name(first: int) -> str:
    return f"{first:09}{SUFFIX}"


def _first_of(segment: Path) -> int:
    return int(segment.stem) if segment.stem.isdigit() else 0
