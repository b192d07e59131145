"""Attempts of many learners from files: their own, facts as lines, what they sent to the office, tables of marks."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.base.errors import AppError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.services.attempt_records import AttemptsRead, RecordedAttempt, read_attempts
from app.services.marks_table import MarksTable, read_table
from app.storage.inspection import read_records, readable_papers
from app.storage.profiles import LEARNER_FILE

if TYPE_CHECKING:
    from nacl.public import PrivateKey

    from app.trust.bundle import Unpacked

BUNDLES = ".kbundle"
"""How the name of a file of “Send my progress” ends."""

UNREAD = QT_TRANSLATE_NOOP("core", "{file} cannot be read ({reason}) and was left out.")


class Remark(msgspec.Struct, frozen=True):
    """Something to know about the files, as errors say it; fields may be remarks or errors themselves."""

    text: str
    fields: dict[str, object] = {}

    def __str__(self) -> str:
        return self.text.format(**self.fields)


class Collected(msgspec.Struct, frozen=True, kw_only=True):
    """Handed-in attempts, each once, and what could not be taken in."""

    attempts: tuple[RecordedAttempt, ...]
    remarks: tuple[Remark, ...]


class BoxKey(msgspec.Struct, frozen=True):
    """The key with which an office opens what was sent to it, and its passphrase, "" for none."""

    file: Path
    passphrase: str = ""


def key_is_locked(key: Path) -> bool:
    """Tell whether the key of an office asks for a passphrase.

    Raises:
        TrustError: if it cannot be read or is damaged.
    """
    from app.trust.box import needs_passphrase

    return needs_passphrase(key)


def collect_attempts(sources: Sequence[Path], *, key: BoxKey | None = None) -> Collected:
    """Return the attempts in files and in folders with files somewhere below.

    A source is a learner's file, a .jsonl file of facts, a .csv table of marks, or a .kbundle, which only the `key`
    of its office opens. One that cannot be used is named in the remarks; the others count all the same.

    Raises:
        TrustError: if the key cannot be used.
    """
    collection = _Collection(None if key is None else _opened(key))
    files = collection.files(sources)
    tables = [file for file in files if file.suffix.lower() == ".csv"]
    bundles = [file for file in files if file.suffix.lower() == BUNDLES]
    collection.take_in_tables(tables)
    collection.take_in_bundles(bundles)
    for file in files:
        if file not in tables and file not in bundles:
            collection.take_in(file)
    return Collected(attempts=tuple(collection.attempts.values()), remarks=tuple(collection.remarks))


def _opened(key: BoxKey) -> "PrivateKey":
    from app.trust.box import read_office_key

    return read_office_key(key.file, key.passphrase)


class _Collection:
    """Attempts from files, each once, with what could not be taken in."""

    def __init__(self, key: "PrivateKey | None") -> None:
        self.attempts: dict[str, RecordedAttempt] = {}
        self.remarks: list[Remark] = []
        self._key = key

    def add(self, attempts: Iterable[RecordedAttempt]) -> None:
        for one in attempts:
            self.attempts.setdefault(one.id, one)

    def warn(self, text: str, **fields: object) -> None:
        self.remarks.append(Remark(text, fields))

    def files(self, sources: Sequence[Path]) -> list[Path]:
        """Return the files of all sources, each once."""
        found: dict[Path, Path] = {}
        for source in sources:
            if not source.exists():
                self.warn(QT_TRANSLATE_NOOP("core", "There is no file or folder {source}."), source=source)
                continue
            for file in self._below(source) if source.is_dir() else [source]:
                found.setdefault(file.resolve(), file)
        return list(found.values())

    def _below(self, folder: Path) -> list[Path]:
        files, bundles = sorted(folder.rglob(LEARNER_FILE)), sorted(folder.rglob(f"*{BUNDLES}"))
        if bundles and self._key is None:
            self._warn_of_bundles(len(bundles), folder)
            return files
        if not files and not bundles:
            text = QT_TRANSLATE_NOOP("core", "There is no learner's file ({name}) in {source}.")
            self.warn(text, name=LEARNER_FILE, source=folder)
        return [*files, *bundles]

    def _warn_of_bundles(self, number: int, place: Path) -> None:
        text = QT_TRANSLATE_NOOP(
            "core",
            "{source}: files that were sent to the office and open only with its key: {number}. They were left out.",
        )
        self.warn(text, source=place, number=number)

    def take_in(self, file: Path) -> None:
        """Take in a learner's file, or facts as lines."""
        try:
            read = _lines(file) if file.suffix.lower() == ".jsonl" else _database(file)
        except AppError as error:
            self._leave_out(file, error)
        except (OSError, UnicodeDecodeError) as error:
            self.warn(UNREAD, file=file, reason=error)
        else:
            self._take_in_read(file, read)

    def take_in_bundles(self, files: Sequence[Path]) -> None:
        """Take in what learners sent: one file goes on where the one before ended, so they are read together."""
        if files and self._key is None:
            self._warn_of_bundles(len(files), files[0].parent)
            return
        records: dict[tuple[str, int], bytes] = {}
        papers: dict[str, bytes] = {}
        for file in files:
            told = self._unpacked(file)
            if told is not None:
                papers |= told.body.papers
                records |= {(one.db, each.fact.sequence): each.record for one in told.chains for each in one.facts}
        if records:
            ordered = [records[place] for place in sorted(records)]
            self._take_in_read(files[0].parent, read_attempts(ordered, dict(readable_papers(papers.items()))))

    def _unpacked(self, file: Path) -> "Unpacked | None":
        from app.trust.bundle import unpack

        assert self._key is not None
        try:
            return unpack(file.read_bytes(), self._key)
        except AppError as error:
            self._leave_out(file, error)
        except OSError as error:
            self.warn(UNREAD, file=file, reason=error)
        return None

    def _leave_out(self, file: Path, error: AppError) -> None:
        self.warn(QT_TRANSLATE_NOOP("core", "{file} was left out. {problem}"), file=file, problem=error)

    def _take_in_read(self, file: Path, read: AttemptsRead) -> None:
        self.add(read.attempts)
        if read.unreadable:
            text = QT_TRANSLATE_NOOP("core", "{file}: {number} entries cannot be read and were left out.")
            self.warn(text, file=file, number=read.unreadable)
        for reason, number in sorted(read.left_out.items()):
            text = QT_TRANSLATE_NOOP("core", "{file}: {number} attempts were left out, because {reason}.")
            self.warn(text, file=file, number=number, reason=Remark(reason))

    def take_in_tables(self, files: Sequence[Path]) -> None:
        """Take in tables of marks; maxima told by tables of questions hold for all of them."""
        first = {file: table for file in files if (table := self._table(file, {}))}
        maxima = {name: most for table in first.values() for name, most in table.maxima.items()}
        for file, table in first.items():
            read = self._table(file, maxima) if maxima and table.attempts else table
            if read is None:
                continue
            self.add(read.attempts)
            if read.unknown:
                text = QT_TRANSLATE_NOOP(
                    "core",
                    "{file}: no maximum is given for {names}, so there is no facility. Write it into the heading: "
                    "{name}/5.",
                )
                self.warn(text, file=file, names=", ".join(read.unknown), name=read.unknown[0])
            if read.slips:
                text = QT_TRANSLATE_NOOP("core", "{file}: {number} lines were left out; the first: {slip}.")
                self.warn(text, file=file, number=len(read.slips), slip=read.slips[0])

    def _table(self, file: Path, maxima: dict[str, float]) -> MarksTable | None:
        try:
            return read_table(file, maxima)
        except AppError as error:
            self._leave_out(file, error)
            return None


def _database(file: Path) -> AttemptsRead:
    held = read_records(file)
    return read_attempts(held.facts, held.papers)


def _lines(file: Path) -> AttemptsRead:
    lines = file.read_bytes().removeprefix(b"\xef\xbb\xbf").splitlines()
    return read_attempts((line for line in lines if line.strip()), {})
