"""Points that an office gave to essays of sealed exams, kept beside its keys: marking again uses them."""

from pathlib import Path

import msgspec

from app.base.errors import StorageError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP

FOLDER = "essay-marks"


class GivenMarks(msgspec.Struct, frozen=True, kw_only=True):
    """Points by criterion for one essay, and who gave them."""

    points: dict[str, float]
    by: str


EssayMarks = dict[str, dict[str, GivenMarks]]
"""Marks by attempt and question."""


def read_essay_marks(office: Path, exam: str) -> EssayMarks:
    """Return the marks of an exam that were given so far.

    Raises:
        StorageError: if their file is damaged.
    """
    path = office / FOLDER / f"{exam}.json"
    try:
        return msgspec.json.decode(path.read_bytes(), type=EssayMarks) if path.is_file() else {}
    except (OSError, ValueError, RecursionError) as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The points given to essays cannot be read from {file} ({reason}). The answers are safe. Put the file "
            "aside and give the points again.",
        )
        raise StorageError(text, file=str(path), reason=getattr(error, "strerror", None) or "damaged") from error


def keep_essay_marks(office: Path, exam: str, attempt: str, question: str, marks: GivenMarks) -> EssayMarks:
    """Keep the points of one essay, in place of earlier ones, and return all of the exam.

    Raises:
        StorageError: if they cannot be kept.
    """
    known = read_essay_marks(office, exam)
    known.setdefault(attempt, {})[question] = marks
    path = office / FOLDER / f"{exam}.json"
    try:
        write_whole(path, msgspec.json.format(msgspec.json.encode(known)) + b"\n")
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core", "The points could not be kept in {file} ({reason}). Free some space, then give them again."
        )
        raise StorageError(text, file=str(path), reason=error.strerror or error) from error
    return known
