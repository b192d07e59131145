"""A GIFT file cut into its constructs: questions and category lines, each with its place and its own text."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from app.interop.losses import LossReport

CATEGORY = "$CATEGORY:"

_ID = re.compile(r"\[id:((?:[^\]\\]|\\.){0,300})\]")
_TAG = re.compile(r"\[tag:((?:[^\]\\]|\\.){0,300})\]")
_LONGEST_COMMENT = 2_000
"""Letters of a comment in which an id and tags are looked for."""

_MOODLES_OWN = re.compile(r"//\s*question:\s*\d+\s+name:")
_BREAK = re.compile(r"\r\n|\n|\r")


class Piece(NamedTuple):
    """One construct: `line` is 1-based, `raw` is the source from its first to its last line, comments included."""

    line: int
    raw: str
    text: str
    """Without comment lines, each of them an empty line."""
    idnumber: str
    tags: tuple[str, ...]


class _Line(NamedTuple):
    number: int
    start: int
    end: int
    text: str


def pieces(source: str, report: LossReport) -> Iterator[Piece]:
    """Yield the constructs of a file; blank lines divide them, as in Moodle, and a category needs only its line."""
    block: list[_Line] = []
    for line in _lines(source):
        words = line.text.strip()
        if words.startswith(CATEGORY):
            # Moodle takes the whole block for the name; authors mean the line.
            yield from _piece(source, block, report)
            block = []
            yield Piece(line.number, source[line.start : line.end], words, "", ())
        elif words:
            block.append(line)
        else:
            yield from _piece(source, block, report)
            block = []
    yield from _piece(source, block, report)


def _lines(source: str) -> Iterator[_Line]:
    start, number = 0, 1
    for found in _BREAK.finditer(source):
        yield _Line(number, start, found.start(), source[start : found.start()])
        start, number = found.end(), number + 1
    yield _Line(number, start, len(source), source[start:])


def _piece(source: str, block: list[_Line], report: LossReport) -> Iterator[Piece]:
    comments = [line for line in block if line.text.strip().startswith("//")]
    tagged = {line.number: _tagged(line.text) for line in comments}
    for line in comments:
        if tagged[line.number] == ("", ()) and not _MOODLES_OWN.match(line.text.strip()):
            report.tally("comment", line.number)
    if len(comments) == len(block):
        return
    text = "\n".join("" if line.number in tagged else line.text for line in block).strip()
    idnumber = next((one for one, _ in tagged.values() if one), "")
    tags = tuple(tag for _, found in tagged.values() for tag in found)
    yield Piece(block[0].number, source[block[0].start : block[-1].end], text, idnumber, tags)


def _tagged(comment: str) -> tuple[str, tuple[str, ...]]:
    comment = comment[:_LONGEST_COMMENT]
    found = _ID.search(comment)
    plain = re.compile(r"\\(.)")
    tags = tuple(plain.sub(r"\1", tag) for tag in _TAG.findall(comment))
    return (plain.sub(r"\1", found[1]).strip() if found else ""), tags
