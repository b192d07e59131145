"""Errors a person can do something about, and faults of content as plain values.

Both carry an English template and named fields, so that the window can show them translated
(context "core") and a command can print them. Templates are marked with `QT_TRANSLATE_NOOP`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal


class AppError(Exception):
    """Something the user or the environment caused; the text says what happened, what is safe, what to do."""

    def __init__(self, text: str, /, **fields: object) -> None:
        super().__init__(text)
        self.text = text
        self.fields = fields

    def __str__(self) -> str:
        return self.text.format(**self.fields)


class CourseError(AppError):
    """A course cannot be read, compiled or opened."""


class StorageError(AppError):
    """A learner's file cannot be opened, read or written."""


class NewerDatabaseError(StorageError):
    """The file was written by a newer Kense; it is left untouched."""


class ProfileInUseError(StorageError):
    """Another Kense has this profile open."""


class WrongPinError(AppError):
    """The PIN does not match, or the wait after wrong PINs is not over."""


class DocumentError(AppError):
    """A document cannot be made or saved."""


class TrustError(AppError):
    """A signature, key or sealed thing is missing, damaged or not to be trusted."""


class CancelledError(AppError):
    """The user stopped a long piece of work."""


@dataclass(frozen=True)
class Problem:
    """A fault inside one piece of content, before it is known where the file says it.

    `where` is the path of keys and 0-based indices from the piece's own root, e.g. ("choices", 1, "text").
    """

    code: str
    text: str
    where: tuple[str | int, ...] = ()
    fields: dict[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.text.format(**self.fields)


@dataclass(frozen=True, order=True)
class Fault:
    """A fault of content with its place: file relative to the checked folder, 1-based line (0 = whole file)."""

    file: str
    line: int
    code: str
    text: str
    fields: dict[str, object] = field(default_factory=dict, compare=False)
    level: Literal["error", "warning"] = field(default="error", compare=False)

    def __str__(self) -> str:
        return self.text.format(**self.fields)


def each_once(faults: Iterable[Fault]) -> list[Fault]:
    """Return the faults by place, each once; two that differ only in a name or language are two."""
    return [fault for fault, _ in sorted({(fault, str(fault)) for fault in faults})]
