"""YAML text as a tree of nodes that know their lines.

PyYAML's C parser reads the text (a course takes a fiftieth of the time of a parser in Python); what its events mean
is decided here, by the core schema of YAML 1.2 (https://yaml.org/spec/1.2.2/, chapter 10.3): `no` and `on` stay
words, `017` is seventeen, and dates stay text until a Struct takes them.
"""

import re
from collections.abc import Callable
from typing import Any

import msgspec
import yaml
from yaml import AliasEvent, MappingEndEvent, ScalarEvent, SequenceEndEvent, SequenceStartEvent, StreamEndEvent

MAX_DEPTH = 100
"""Deepest nesting a file may have; what courses need is below ten."""

MAX_VALUES = 100_000
"""Most values one file may hold: a few lines of nested aliases can stand for more than a PC can hold."""

_WORDS: dict[str, bool | None] = {"": None, "~": None, "null": None, "Null": None, "NULL": None}
_WORDS |= dict.fromkeys(("true", "True", "TRUE"), True) | dict.fromkeys(("false", "False", "FALSE"), False)
_WHOLE = re.compile(r"[-+]?[0-9]+")
_OTHER_BASE = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NO_NUMBER = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")

_NUMBERS_BEGIN = frozenset("+-.0123456789")
"""Most words are no number, and this tells so before four patterns are tried."""

_TEXT_TAGS = (None, "!", "tag:yaml.org,2002:str")


class Node(msgspec.Struct, eq=False):
    """One value: a scalar, a list of nodes, or a mapping of (key, key's line, node)."""

    line: int
    """0-based, in the text that was read."""

    value: Any = None
    items: "list[Node] | None" = None
    pairs: "list[tuple[str, int, Node]] | None" = None


class YamlError(Exception):
    """A text that is no YAML, or none a course may hold."""

    def __init__(self, problem: str, line: int) -> None:
        super().__init__(problem)
        self.problem = problem
        self.line = line
        """0-based."""


def read_tree(text: str) -> Node:
    """Return a text's one document; an empty text is a null.

    Raises:
        YamlError: with its line, for whatever is wrong.
    """
    try:
        return _Reader(text).document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise YamlError(error.problem or error.context or "unreadable", mark.line if mark else 0) from error
    except yaml.reader.ReaderError as error:
        sign = f"{error.reason} (#x{ord(error.character):04x})" if isinstance(error.character, str) else error.reason
        raise YamlError(sign, text.count("\n", 0, error.position)) from error
    except yaml.YAMLError as error:
        raise YamlError(str(error).split("\n", 1)[0], 0) from error


def plain_data(node: Node, lines: dict[tuple[str | int, ...], int], first_line: int) -> Any:
    """Return what a tree says as plain data; `lines` takes the line of every value by its keys and 0-based indices.

    Lines are counted from `first_line` on.

    Raises:
        YamlError: if aliases make it too deep or too large.
    """
    return _plain(node, (), lines, first_line)


def _plain(node: Node, where: tuple[str | int, ...], lines: dict[tuple[str | int, ...], int], first_line: int) -> Any:
    if len(where) > MAX_DEPTH:
        raise YamlError(f"nested deeper than {MAX_DEPTH}", node.line)
    if len(lines) > MAX_VALUES:
        raise YamlError(f"more than {MAX_VALUES} values", node.line)
    if node.pairs is not None:
        plain = {}
        for key, line, child in node.pairs:
            inside = (*where, key)
            lines[inside] = line + first_line
            plain[key] = _plain(child, inside, lines, first_line)
        return plain
    if node.items is not None:
        plain_list = []
        for index, child in enumerate(node.items):
            inside = (*where, index)
            lines[inside] = child.line + first_line
            plain_list.append(_plain(child, inside, lines, first_line))
        return plain_list
    return node.value


class _Reader:
    """Builds nodes from events; its recursion is never deeper than MAX_DEPTH."""

    def __init__(self, text: str) -> None:
        loader = yaml.CBaseLoader if yaml.__with_libyaml__ else yaml.BaseLoader
        self._next: Callable[[], Any] = loader(text).get_event
        self._anchors: dict[str, Node] = {}

    def document(self) -> Node:
        self._next()  # the start of the stream
        event = self._next()
        if isinstance(event, StreamEndEvent):
            return Node(0)
        root = self._node(self._next(), 0)
        self._next()  # the end of the document
        after = self._next()
        if not isinstance(after, StreamEndEvent):
            raise YamlError("expected a single document, found another one", after.start_mark.line)
        return root

    def _node(self, event: Any, depth: int) -> Node:
        line = event.start_mark.line
        if depth > MAX_DEPTH:
            raise YamlError(f"nested deeper than {MAX_DEPTH}", line)
        if isinstance(event, ScalarEvent) and not event.anchor:  # first, as nearly all are
            return Node(line, _scalar(event))
        if isinstance(event, AliasEvent):
            if event.anchor not in self._anchors:
                raise YamlError(f"found undefined alias {event.anchor!r}", line)
            return self._anchors[event.anchor]
        node = Node(line)
        if event.anchor:
            self._anchors[event.anchor] = node
        if isinstance(event, ScalarEvent):
            node.value = _scalar(event)
        elif event.tag not in (None, "!", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map"):
            raise YamlError(f"the tag {event.tag!r} is not used in courses", line)
        elif isinstance(event, SequenceStartEvent):
            node.items = self._items(depth)
        else:
            node.pairs = self._pairs(depth)
        return node

    def _items(self, depth: int) -> list[Node]:
        found = []
        while not isinstance(event := self._next(), SequenceEndEvent):
            found.append(self._node(event, depth + 1))
        return found

    def _pairs(self, depth: int) -> list[tuple[str, int, Node]]:
        own: dict[str, tuple[str, int, Node]] = {}
        merged: list[tuple[str, int, Node]] = []
        while not isinstance(event := self._next(), MappingEndEvent):
            line = event.start_mark.line
            if not isinstance(event, ScalarEvent):
                raise YamlError("a key must be a word", line)
            value = self._node(self._next(), depth + 1)
            if event.value == "<<" and event.implicit[0]:
                merged += _merged(value, line)
            elif event.value in own:
                raise YamlError(f"found duplicate key {event.value!r}", line)
            else:
                own[event.value] = event.value, line, value
        if not merged:
            return list(own.values())
        return [*({key: pair for pair in reversed(merged) if (key := pair[0]) not in own}.values()), *own.values()]


def _merged(value: Node, line: int) -> list[tuple[str, int, Node]]:
    """Return the pairs that `<<` brings in, the most important first; they stand where they were merged."""
    sources = value.items if value.items is not None else [value]
    pairs = []
    for source in sources:
        if source.pairs is None:
            raise YamlError("only mappings can be merged by <<", line)
        pairs += [(key, line, node) for key, _, node in source.pairs]
    return pairs


def _scalar(event: Any) -> Any:
    """Return what a scalar means: text if it is quoted or written as a block."""
    written, tag = event.value, event.tag
    if not event.implicit[0]:
        if tag in _TEXT_TAGS:
            return written
        return _tagged(written, tag, event.start_mark.line)
    return _WORDS[written] if written in _WORDS else _number(written)


def _number(written: str) -> int | float | str:
    """Return a number, or the text that is none."""
    if written[0] not in _NUMBERS_BEGIN:
        return written
    if _WHOLE.fullmatch(written):
        return int(written)
    if _OTHER_BASE.fullmatch(written):
        return int(written[2:], 8 if written[1] == "o" else 16)
    if _FLOAT.fullmatch(written):
        return float(written)
    return float(written.replace(".", "", 1)) if _NO_NUMBER.fullmatch(written) else written


def _tagged(written: str, tag: str, line: int) -> Any:
    makers = {"tag:yaml.org,2002:int": int, "tag:yaml.org,2002:float": float}
    if tag not in makers:
        raise YamlError(f"the tag {tag!r} is not used in courses", line)
    try:
        return makers[tag](written)
    except ValueError:
        raise YamlError(f"{written!r} is not what its tag {tag!r} says", line) from None
