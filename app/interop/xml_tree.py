"""XML of strangers as small trees: no entities of its own, nothing fetched, no depth or number without a limit.

A fault in one element does not lose the next: reading goes on at the next one of the kind that is looked for.
"""

import re
from collections.abc import Iterator
from typing import Any
from xml.sax import SAXParseException
from xml.sax.handler import ContentHandler

import msgspec

from app.interop.losses import LossReport

DEEPEST = 120
MOST_ELEMENTS = 20_000
"""Most elements in one tree."""

_CHUNK = 64_000
_DOCTYPE = re.compile(r"<!DOCTYPE|<!ENTITY", re.IGNORECASE)
_SECTION = r"<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)"
_MOODLES_OWN = re.compile(r"<!--\s*question:\s*\d+\s*-->")
_FRAMES = {"quiz"}
"""Elements around those that are looked for."""

_BREAK = re.compile(r"\r\n|\n|\r")


class Element(msgspec.Struct):
    """One element; `text` is all that stands directly in it, `line` is 1-based in the file."""

    tag: str
    attributes: dict[str, str]
    line: int
    children: "list[Element]"
    text: str = ""

    def find(self, *path: str) -> "Element | None":
        """Return the first element along a path of tags."""
        here: Element | None = self
        for tag in path:
            here = next((one for one in here.children if one.tag == tag), None) if here else None
        return here

    def every(self, tag: str) -> "list[Element]":
        """Return the children of a tag."""
        return [one for one in self.children if one.tag == tag]

    def holds_words(self) -> bool:
        """Tell whether there is any text in it, at any depth."""
        todo = [self]
        while todo:
            one = todo.pop()
            if one.text.strip():
                return True
            todo += one.children
        return False

    def below(self, tag: str) -> "Element | None":
        """Return the first element of a tag at any depth."""
        todo = list(reversed(self.children))
        while todo:
            one = todo.pop()
            if one.tag == tag:
                return one
            todo += reversed(one.children)
        return None

    def words(self, *path: str) -> str:
        """Return the text along a path, stripped; "" if there is nothing."""
        found = self.find(*path)
        return found.text.strip() if found else ""


class Found(msgspec.Struct, frozen=True):
    """An element that was looked for, with its source; `element` is None if it is broken, and was told."""

    line: int
    raw: str
    element: Element | None


def elements(source: str, tag: str, report: LossReport) -> Iterator[Found]:
    """Yield every element of a tag, with its source as written.

    A file that declares entities gives nothing but a word in the report; a broken element is told as not well-formed.
    """
    counter = _LineCounter(source)
    declared = _DOCTYPE.search(_without_sections(source))
    if declared:
        line = counter.at(declared.start())
        report.add("doctype", line, whole=True)
        yield Found(line, "", None)
        return
    for start, stop in _spans(source, tag, report):
        raw, line = source[start:stop], counter.at(start)
        yield Found(line, raw, _told(raw, line, report))


def _without_sections(source: str) -> str:
    """Blank out CDATA and comments: a text may speak of a DOCTYPE."""
    return re.sub(_SECTION, lambda found: " " * len(found[0]), source, flags=re.DOTALL)


class _LineCounter:
    """Tells lines of places that only grow."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._line, self._place = 1, 0

    def at(self, place: int) -> int:
        self._line += sum(1 for _ in _BREAK.finditer(self._source, self._place, place))
        self._place = place
        return self._line


def _spans(source: str, tag: str, report: LossReport) -> Iterator[tuple[int, int]]:
    """Yield where the elements stand, in one pass; one that is not closed ends where the next begins."""
    token = re.compile(
        rf"{_SECTION}|(?P<open><{tag}(?=[\s/>]))|(?P<end></{tag}\s*>)|<(?P<other>[A-Za-z][\w.:-]*)", re.DOTALL
    )
    start: int | None = None
    counter = _LineCounter(source)
    for found in token.finditer(source):
        if found["open"]:
            if start is not None:
                yield start, found.start()
            start = found.start()
        elif found["end"] and start is not None:
            yield start, found.end()
            start = None
        elif found[0].startswith("<!--") and not _MOODLES_OWN.match(found[0]):
            report.tally("comment", 1)
        elif found["other"] and start is None and found["other"] not in _FRAMES:
            report.add("not-read", counter.at(found.start()), name=found["other"])
    if start is not None:
        yield start, len(source)


def _told(raw: str, line: int, report: LossReport) -> Element | None:
    try:
        return parsed(raw, line)
    except SAXParseException as error:
        place = line + max(1, error.getLineNumber() or 1) - 1
        report.add("not-xml", place, problem=error.getMessage(), whole=True)
    except ValueError as error:
        report.add("not-xml", line, problem=str(error), whole=True)
    return None


def parsed(source: str, line: int = 1, *, most: int = MOST_ELEMENTS, prefixes: bool = True) -> Element:
    """Return the tree of one element whose text begins on a line; without `prefixes`, "w:p" is called "p".

    Raises:
        SAXParseException: if it is not well-formed.
        ValueError: if it declares entities, or is deeper or larger than any question.
    """
    from defusedxml.expatreader import DefusedExpatParser

    parser: Any = DefusedExpatParser(forbid_dtd=True)
    builder = _TreeBuilder(parser, line, most, prefixes=prefixes)
    parser.setContentHandler(builder)
    for start in range(0, max(1, len(source)), _CHUNK):
        parser.feed(source[start : start + _CHUNK])
    parser.close()
    assert builder.root is not None  # the parser raises for a text without an element
    return builder.root


class _TreeBuilder(ContentHandler):
    def __init__(self, parser: Any, line: int, most: int, *, prefixes: bool) -> None:
        super().__init__()
        self.root: Element | None = None
        self._parser, self._first = parser, line
        self._most, self._prefixes = most, prefixes
        self._open: list[Element] = []
        self._texts: list[list[str]] = []
        self._count = 0

    def startElement(self, name: str, attrs: Any) -> None:  # noqa: N802 - the name that xml.sax calls
        self._count += 1
        if self._count > self._most or len(self._open) >= DEEPEST:
            raise ValueError(f"more than {self._most} elements, or nested deeper than {DEEPEST}")
        made = Element(
            name if self._prefixes else name.rpartition(":")[2],
            dict(attrs.items()),
            self._first + self._parser.getLineNumber() - 1,
            [],
        )
        if self._open:
            self._open[-1].children.append(made)
        else:
            self.root = made
        self._open.append(made)
        self._texts.append([])

    def endElement(self, name: str) -> None:  # noqa: N802 - the name that xml.sax calls
        del name
        self._open.pop().text = "".join(self._texts.pop())

    def characters(self, content: str) -> None:
        self._texts[-1].append(content)
