"""XLIFF files of strangers: no entities, nothing fetched, no depth without a limit; every unit comes in or is told."""

from collections.abc import Iterator
from typing import Any
from xml.sax import SAXParseException
from xml.sax.handler import ContentHandler

import msgspec

from app.interop.common import LARGEST
from app.interop.losses import LossReport
from app.interop.xliff.inline import Mark, Pieces, joined, lost_marks
from app.interop.xliff.units import State, XliffRead, XliffUnit

DEEPEST = 60
MOST_ELEMENTS = 1_000_000

_UNTRANSLATED = {"", "new", "initial", "needs-translation"}
_TO_REVIEW = {"needs-adaptation", "needs-l10n", "needs-review-adaptation", "needs-review-l10n"}
_TO_REVIEW |= {"needs-review-translation", "kense:needs-review"}
_CODES = {"ph", "x", "bx", "ex", "bpt", "ept", "it", "sc", "ec"}
"""Elements that stand for a mark."""

_AROUND = {"g", "mrk", "pc", "sub", "seg-source"}
"""Elements around words, which stay."""


class _Element(msgspec.Struct):
    tag: str
    attributes: dict[str, str]
    line: int
    parts: "list[str | _Element]"

    def every(self, *tags: str) -> "Iterator[_Element]":
        """Yield the elements of some tags at any depth, in order."""
        for one in self.parts:
            if isinstance(one, _Element):
                if one.tag in tags:
                    yield one
                yield from one.every(*tags)

    def first(self, tag: str) -> "_Element | None":
        return next(self.every(tag), None)

    def words(self) -> str:
        return "".join(one if isinstance(one, str) else one.words() for one in self.parts)


def read(content: bytes) -> XliffRead:
    """Return the units of a file; nothing is raised for what it holds."""
    report = LossReport()
    root = _tree(content, report)
    if root is None or root.tag != "xliff":
        if root is not None:
            report.add("not-read", root.line, whole=True, name=root.tag)
        return XliffRead(version="", source_language="", target_language="", losses=tuple(report.losses()))
    second = root.attributes.get("version", "").startswith("2")
    named = root if second else root.first("file")
    names = ("srcLang", "trgLang") if second else ("source-language", "target-language")
    languages = [named.attributes.get(one, "") if named else "" for one in names]
    make = _unit_20 if second else _unit_12
    units = tuple(make(one) for one in root.every("unit" if second else "trans-unit"))
    return XliffRead(
        version=root.attributes.get("version", ""),
        source_language=languages[0],
        target_language=languages[1],
        units=units,
        losses=tuple(report.losses()),
    )


def _unit_12(unit: _Element) -> XliffUnit:
    source, target = unit.first("source"), _own_target(unit)
    contexts = {one.attributes.get("context-type", ""): one.words().strip() for one in unit.every("context")}
    told = target.attributes.get("state", "translated") if target else ""
    return _read_unit(
        unit.attributes.get("id", ""),
        unit.line,
        _pieces_of(source, {}),
        _pieces_of(target, {}),
        state=_state(told, "", same=told == "final"),
        block=contexts.get("x-block", ""),
    )


def _own_target(unit: _Element) -> _Element | None:
    """Return the target of a unit, not one of its alternatives."""
    return next((one for one in unit.parts if isinstance(one, _Element) and one.tag == "target"), None)


def _unit_20(unit: _Element) -> XliffUnit:
    data = {one.attributes.get("id", ""): one.words() for one in unit.every("data")}
    segments = list(unit.every("segment", "ignorable"))
    source = tuple(piece for one in segments for piece in _pieces_of(one.first("source"), data))
    target = tuple(piece for one in segments for piece in _pieces_of(one.first("target"), data))
    notes = {one.attributes.get("category", ""): one.words().strip() for one in unit.every("note")}
    parts = [one for one in segments if one.tag == "segment"]
    states = [(one.attributes.get("state", "initial"), one.attributes.get("subState", "")) for one in parts]
    worst = next((one for one in states if one[0] == "initial"), states[-1] if states else ("", ""))
    return _read_unit(
        unit.attributes.get("name") or unit.attributes.get("id", "").replace(":", "/"),
        unit.line,
        source,
        target,
        state=_state(*worst, same=worst[1] == "kense:same"),
        block=notes.get("block", ""),
    )


def _read_unit(key: str, line: int, source: Pieces, target: Pieces, *, state: State, block: str) -> XliffUnit:
    texts = {one.id: one.text for one in source if isinstance(one, Mark) and one.text}
    whole = tuple(_whole(one, texts) for one in target)
    empty = tuple(f"#{one.id}" for one in whole if isinstance(one, Mark) and not one.text)
    said = joined(whole)
    return XliffUnit(
        key=key,
        line=line,
        source=joined(source),
        target=said,
        state=state if said.strip() else "missing",
        block=int(block) if block.isdecimal() else -1,
        broken=(*lost_marks(source, whole), *empty) if said.strip() else (),
    )


def _whole(piece: str | Mark, texts: dict[int, str]) -> str | Mark:
    """Return a mark of the target in the words of the source: tools may leave them out, or change them."""
    return piece if isinstance(piece, str) else Mark(piece.id, texts.get(piece.id, piece.text))


def _state(state: str, detail: str, *, same: bool) -> State:
    if same:
        return "same"
    if state in _UNTRANSLATED:
        return "missing"
    return "stale" if state in _TO_REVIEW or detail in _TO_REVIEW else "translated"


def _pieces_of(element: _Element | None, data: dict[str, str]) -> Pieces:
    found: list[str | Mark] = []
    for one in element.parts if element else ():
        if isinstance(one, str):
            found.append(one)
        elif one.tag in _CODES:
            number = one.attributes.get("id", "")
            told = data.get(one.attributes.get("dataRef", ""), "") or one.words()
            found.append(Mark(int(number) if number.isdecimal() and len(number) < 9 else 0, told))
        elif one.tag == "cp":
            continue  # a sign that XML cannot hold, and no text of a course either
        else:
            found += _pieces_of(one, data)
    return tuple(found)


# ---- XML -----------------------------------------------------------------------------------------------------------


def _tree(content: bytes, report: LossReport) -> _Element | None:
    from defusedxml.common import DefusedXmlException
    from defusedxml.expatreader import DefusedExpatParser

    if len(content) > LARGEST:
        report.add("too-large", 1, whole=True, most=LARGEST // 1_000_000)
        return None
    parser: Any = DefusedExpatParser(forbid_dtd=True)
    builder = _TreeBuilder(parser)
    parser.setContentHandler(builder)
    try:
        parser.feed(content)
        parser.close()
    except DefusedXmlException:
        report.add("doctype", 1, whole=True)
        return None
    except SAXParseException as error:
        report.add("not-xml", max(1, error.getLineNumber() or 1), problem=error.getMessage(), whole=True)
        return None
    except (ValueError, LookupError, UnicodeError) as error:
        report.add("not-xml", 1, problem=str(error), whole=True)
        return None
    return builder.root


class _TreeBuilder(ContentHandler):
    def __init__(self, parser: Any) -> None:
        super().__init__()
        self.root: _Element | None = None
        self._parser = parser
        self._open: list[_Element] = []
        self._count = 0

    def startElement(self, name: str, attrs: Any) -> None:  # noqa: N802 - the name that xml.sax calls
        self._count += 1
        if self._count > MOST_ELEMENTS or len(self._open) >= DEEPEST:
            raise ValueError(f"more than {MOST_ELEMENTS} elements, or nested deeper than {DEEPEST}")
        made = _Element(name.rpartition(":")[2], dict(attrs.items()), self._parser.getLineNumber(), [])
        if self._open:
            self._open[-1].parts.append(made)
        else:
            self.root = made
        self._open.append(made)

    def endElement(self, name: str) -> None:  # noqa: N802 - the name that xml.sax calls
        del name
        self._open.pop()

    def characters(self, content: str) -> None:
        self._open[-1].parts.append(content)
