"""Reading what authors write: YAML with line numbers, and Structs from it.

YAML is version 1.2 (ruamel.yaml: `no` stays a word) and a key written twice is a fault. Every value is
turned into plain Python, while `Lines` remembers where each one stood.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from app.base.errors import Fault
from app.base.i18n import QT_TRANSLATE_NOOP

T = TypeVar("T")
Where = tuple[str | int, ...]


class Lines:
    """1-based lines of values, by their path of keys and 0-based indices."""

    def __init__(self) -> None:
        self._lines: dict[Where, int] = {}

    def add(self, where: Where, line: int) -> None:
        """Remember a value's line."""
        self._lines[where] = line

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


def parse_yaml(text: str, *, name: str, first_line: int = 1) -> AuthoredFile:
    """Return YAML text as data; `first_line` is the line of the file on which the text begins.

    Raises:
        FaultError: if it is not valid YAML or names a key twice.
    """
    from ruamel.yaml import YAML  # 30 ms, and only authors' files need it
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    try:
        loaded = YAML(typ="rt").load(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = (mark.line if mark else 0) + first_line
        problem = (error.problem or "").split("\n", 1)[0]
        sentence = QT_TRANSLATE_NOOP("core", "This is not valid YAML: {problem}.")
        raise FaultError(Fault(name, line, "yaml", sentence, {"problem": problem})) from error
    except YAMLError as error:
        sentence = QT_TRANSLATE_NOOP("core", "This is not valid YAML: {problem}.")
        raise FaultError(Fault(name, first_line, "yaml", sentence, {"problem": str(error)})) from error
    lines = Lines()
    lines.add((), first_line)
    return AuthoredFile(name, _plain(loaded, (), lines, first_line), lines)


class FaultError(Exception):
    """Carries a fault out of a reader that cannot go on; the check catches it and goes to the next file."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


def _plain(value: Any, where: Where, lines: Lines, first_line: int) -> Any:
    if isinstance(value, Mapping):
        plain = {}
        for key, child in value.items():
            at = (*where, str(key))
            lines.add(at, value.lc.key(key)[0] + first_line)  # type: ignore[attr-defined]
            plain[str(key)] = _plain(child, at, lines, first_line)
        return plain
    if isinstance(value, Sequence) and not isinstance(value, str):
        plain_list = []
        for index, child in enumerate(value):
            lines.add((*where, index), value.lc.item(index)[0] + first_line)  # type: ignore[attr-defined]
            plain_list.append(_plain(child, (*where, index), lines, first_line))
        return plain_list
    return _plain_scalar(value)


def _plain_scalar(value: Any) -> Any:
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    for kind in (int, float, str):
        if isinstance(value, kind):
            return kind(value)
    return str(value)


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
