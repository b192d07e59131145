"""Reading what authors write: YAML with line numbers, and Structs from it.

YAML is version 1.2 (ruamel.yaml: `no` stays a word) and a key written twice is a fault. Every value is
turned into plain Python, while `Lines` remembers where each one stood. Dates stay text until a Struct takes them.
"""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from app.base.faults import Fault
from app.base.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ruamel.yaml.constructor import RoundTripConstructor

T = TypeVar("T")
Where = tuple[str | int, ...]

MAX_VALUES = 100_000
"""Most values one file may hold: a few lines of nested aliases can stand for more than a PC can hold."""

MAX_DEPTH = 100
"""Deepest nesting a file may have; what courses need is below ten."""

_STUMBLES = (ValueError, TypeError, LookupError, AttributeError, AssertionError, RuntimeError)
"""What ruamel.yaml raises, beside its own errors, on tags and keys that no course needs."""


class Lines:
    """1-based lines of values, by their path of keys and 0-based indices."""

    def __init__(self) -> None:
        self._lines: dict[Where, int] = {}

    def add(self, where: Where, line: int) -> None:
        """Remember a value's line.

        Raises:
            ValueError: if there are more values than any file of a course has.
        """
        self._lines[where] = line
        if len(self._lines) > MAX_VALUES:
            raise ValueError(f"more than {MAX_VALUES} values")

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
    from ruamel.yaml import YAML  # 30 ms, and only authors' files need it
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    sentence = QT_TRANSLATE_NOOP("core", "This is not valid YAML: {problem}.")
    yaml, lines = YAML(typ="rt"), Lines()
    yaml.Constructor = _constructor()
    yaml.composer.warn_double_anchors = False
    yaml.max_depth = MAX_DEPTH
    lines.add((), first_line)
    try:
        return AuthoredFile(name, _plain(yaml.load(text), (), lines, first_line), lines)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = (mark.line if mark else 0) + first_line
        problem = (error.problem or "").split("\n", 1)[0].rstrip(".")
        raise FaultError(Fault(name, line, "yaml", sentence, {"problem": problem})) from error
    except (YAMLError, *_STUMBLES) as error:
        line = text.count("\n", 0, getattr(error, "position", 0)) + first_line
        problem = str(error).split("\n", 1)[0].rstrip(".") or type(error).__name__
        raise FaultError(Fault(name, line, "yaml", sentence, {"problem": problem})) from error


class FaultError(Exception):
    """Carries a fault out of a reader that cannot go on; the check catches it and goes to the next file."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


@cache
def _constructor() -> "type[RoundTripConstructor]":
    """Return ruamel's constructor with dates left as text (a day that is none has a line then) and plain booleans."""
    from ruamel.yaml.constructor import RoundTripConstructor, SafeConstructor

    class Constructor(RoundTripConstructor):
        pass

    Constructor.add_constructor("tag:yaml.org,2002:timestamp", SafeConstructor.construct_yaml_str)
    Constructor.add_constructor("tag:yaml.org,2002:bool", SafeConstructor.construct_yaml_bool)
    return Constructor


def _plain(value: Any, where: Where, lines: Lines, first_line: int) -> Any:
    if isinstance(value, dict):
        plain = {}
        for key, child in value.items():
            at = (*where, str(key))
            lines.add(at, _line(value, key) + first_line)
            plain[str(key)] = _plain(child, at, lines, first_line)
        return plain
    if isinstance(value, list):
        plain_list = []
        for index, child in enumerate(value):
            lines.add((*where, index), _line(value, index) + first_line)
            plain_list.append(_plain(child, (*where, index), lines, first_line))
        return plain_list
    return _plain_scalar(value)


def _line(parent: Any, key: Any) -> int:
    """Return the 0-based line of a child; one that was merged in (<<) stands where its new parent begins."""
    places = parent.lc.data or {}
    return int(places[key][0]) if key in places else int(parent.lc.line)


def _plain_scalar(value: Any) -> Any:
    if value is None or isinstance(value, bool):
        return value
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
