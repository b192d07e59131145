"""Reading what authors write: YAML with line numbers, and Structs from it.

A key written twice is a fault. Every value is turned into plain Python, while `Lines` remembers where each one
stood. Dates stay text until a Struct takes them.
"""

from pathlib import Path
from typing import Any, TypeVar

import msgspec

from app.base.faults import Fault
from app.base.i18n import QT_TRANSLATE_NOOP

T = TypeVar("T")
Where = tuple[str | int, ...]


class Lines:
    """1-based lines of values, by their path of keys and 0-based indices."""

    def __init__(self, lines: dict[Where, int]) -> None:
        self._lines = lines

    def places(self, line: int) -> list[Where]:
        """Return the values that begin on a line, or on the nearest line above it that has any."""
        above = max((one for one in self._lines.values() if one <= line), default=0)
        return [where for where, one in self._lines.items() if one == above]

    def of(self, where: Where) -> int:
        """Return the line of a value, or of the nearest enclosing one that has a line; 1 at worst."""
        while where and where not in self._lines:
            where = where[:-1]
        return self._lines.get(where, 1)


class AuthoredFile(msgspec.Struct, frozen=True):
    """One file as read: plain data and where each value stands."""

    name: str
    data: Any
    lines: Lines

    def fault(self, code: str, text: str, where: Where = (), **fields: object) -> Fault:
        """Return a fault at the line of a value in this file."""
        return Fault(self.name, self.lines.of(where), code, text, fields)


def read_yaml(path: Path, *, name: str, first_line: int = 1) -> AuthoredFile:
    """Return a YAML file's data.

    Raises:
        FaultError: if it is not valid YAML, names a key twice, or cannot be read.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        text_of = QT_TRANSLATE_NOOP("core", "The file is not UTF-8 text. Save it again as UTF-8.")
        raise FaultError(Fault(name, 1, "encoding", text_of)) from error
    except OSError as error:
        text_of = QT_TRANSLATE_NOOP("core", "The file cannot be read: {reason}.")
        raise FaultError(Fault(name, 0, "unreadable", text_of, {"reason": error.strerror})) from error
    return parse_yaml(text, name=name, first_line=first_line)


def lenient_text(path: Path) -> str:
    """Return what can be read of a text file, nothing if it cannot be opened."""
    try:
        return path.read_text(encoding="utf-8-sig", errors="replace").replace("\0", "")  # as in UTF-16
    except OSError:
        return ""


def parse_yaml(text: str, *, name: str, first_line: int = 1) -> AuthoredFile:
    """Return YAML text as data; `first_line` is the line of the file on which the text begins.

    Raises:
        FaultError: if it is not valid YAML or names a key twice.
    """
    from app.course.yamltree import YamlError, plain_data, read_tree  # loads PyYAML, which only authors' files need

    lines: dict[Where, int] = {(): first_line}
    try:
        return AuthoredFile(name, plain_data(read_tree(text), lines, first_line), Lines(lines))
    except YamlError as error:
        sentence = QT_TRANSLATE_NOOP("core", "This is not valid YAML: {problem}.")
        problem = error.problem.rstrip(".")
        raise FaultError(Fault(name, error.line + first_line, "yaml", sentence, {"problem": problem})) from error


class FaultError(Exception):
    """Carries a fault out of a reader that cannot go on; the check catches it and goes to the next file."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


def to_struct(file: AuthoredFile, kind: type[T]) -> T:
    """Return the file's data as a Struct.

    Raises:
        FaultError: at the first value that does not fit; `kense check` lists all of them by the schema.
    """
    try:
        return msgspec.convert(file.data, kind, strict=True)
    except msgspec.ValidationError as error:
        text, _, place = str(error).partition(" - at ")
        where = path_of(place)
        sentence = QT_TRANSLATE_NOOP("core", "{problem}.")
        raise FaultError(file.fault("structure", sentence, where, problem=text.rstrip("."))) from error


def path_of(place: str) -> Where:
    """Return msgspec's place (`$.questions[3].stem`) as a path; `[...]` ends it, since the key is unknown."""
    where: list[str | int] = []
    for part in place.strip("`$").replace("[", ".[").split("."):
        if part == "[":
            break
        if part.startswith("["):
            index = part.strip("[]")
            if not index.isdigit():
                break
            where.append(int(index))
        elif part:
            where.append(part)
    return tuple(where)
