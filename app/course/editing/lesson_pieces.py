"""A lesson's text in pieces that are translated one by one, each with the lines it takes.

A piece is a block as `app.course.markup` cuts it. What is written between two pieces is never touched.
"""

import hashlib
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Literal, NamedTuple

from app.base.errors import CourseError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.authored import FaultError, parse_yaml
from app.course.editing.lesson_blocks import CLOSING, body_start
from app.course.markup import EMPTY, WITH_REFERENCE, WITH_TITLE, Chunk, cut, fingerprint
from app.course.yaml_edit import set_value

Part = Literal["title", "text"]
"""What is translated of a block: the title behind its kind, or its text."""

OTHER_BLOCKS = QT_TRANSLATE_NOOP(
    "core",
    "This text would stand in the lesson as {found}, and the source has {expected} here. Nothing was changed. Both "
    "languages need the same blocks: write no blank line, heading or block mark into it.",
)

NOTE = "note"
"""The kind of a footnote or an abbreviation, which stands between blocks."""

_HEADING = re.compile(r"^(#{2,3})\s*(.*)$")
_LABEL = re.compile(r"^\[\^[^\]]+\]:")
_OTHER_BREAKS = re.compile("[\x0b\x0c\r\x1c-\x1e\x85\u2028\u2029]")
"""What Python takes for the end of a line and an editor does not."""


class Piece(NamedTuple):
    """One block: its words without the signs around them, and 0-based lines of the file; `end` is the one behind."""

    kind: str
    argument: str
    level: int
    text: str
    first: int
    start: int
    """The first line of its text; a heading's text is part of its line."""
    end: int
    fingerprint: str

    @property
    def shape(self) -> tuple[str, int, str]:
        """What has to be the same in every language."""
        return self.kind, self.level, self.argument if self.kind in {*WITH_REFERENCE, NOTE} else ""

    def said(self, part: Part) -> str:
        """Return the words of a part."""
        return self.argument if part == "title" else self.text

    def parts(self) -> tuple[Part, ...]:
        """Return the parts that say something."""
        titled = self.kind in WITH_TITLE and bool(self.argument.strip())
        worded = self.kind not in EMPTY and bool(self.text.strip())
        return (*(("title",) if titled else ()), *(("text",) if worded else ()))

    def named(self) -> str:
        """Return what it is, for a sentence: "heading 2", "check mixed-date"."""
        return " ".join(filter(None, (self.kind, str(self.level or ""), self.shape[2])))


class LessonPieces(NamedTuple):
    """A lesson file: its title, its blocks, and behind them its footnotes and abbreviations."""

    title: str
    pieces: tuple[Piece, ...]


def meaning_of(text: str) -> str:
    """Return a short hash of a text's words; spaces and line breaks do not count."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:12]


@lru_cache(maxsize=1000)
def lesson_pieces(text: str) -> LessonPieces | None:
    """Return the pieces of a lesson file's text, or None if it has no front matter that can be read."""
    lines = _OTHER_BREAKS.sub(" ", text).split("\n")
    start = body_start(lines)
    if start == 0:
        return None
    try:
        head = parse_yaml("\n".join(lines[1 : start - 1]), name="lesson").data
    except FaultError:
        return None
    title = head.get("title", "") if isinstance(head, dict) else ""
    blocks, shared = cut("\n".join(lines[start:]), first_line=start)
    notes = (_note(one, lines) for one in shared)
    return LessonPieces(str(title or ""), (*(_piece(one, lines) for one in blocks), *notes))


def with_title(text: str, title: str) -> str:
    """Return a lesson file's text with another title; all else stays sign for sign."""
    lines = text.split("\n")
    start = body_start(lines)
    head = set_value("\n".join(lines[1 : start - 1]) + "\n", ("title",), title)
    return "\n".join([lines[0], *head.rstrip("\n").split("\n"), *lines[start - 1 :]])


def with_parts(text: str, parts: Mapping[tuple[int, Part], str]) -> str:
    """Return a lesson file's text with other words in parts of its blocks, named by their place from 0.

    Raises:
        CourseError: if the words would make another block of it, or several.
    """
    known = lesson_pieces(text)
    assert known is not None  # only what was cut has places
    lines = text.split("\n")
    changed: dict[int, dict[Part, str]] = {}
    for (at, part), said in parts.items():
        changed.setdefault(at, {})[part] = said
    for at in sorted(changed, key=lambda one: known.pieces[one].first, reverse=True):
        piece = known.pieces[at]
        lines[piece.first : _behind(piece, lines)] = _block_lines(piece, lines, changed[at])
    made = "\n".join(lines)
    after = lesson_pieces(made)
    assert after is not None
    if [one.shape for one in after.pieces] != [one.shape for one in known.pieces]:
        raise CourseError(OTHER_BLOCKS, found=str(len(after.pieces)), expected=str(len(known.pieces)))
    return made


def source_lines(text: str, piece: Piece) -> list[str]:
    """Return the lines of a whole block as they stand in a file's text."""
    lines = text.split("\n")
    return lines[piece.first : _behind(piece, lines)]


def _piece(chunk: Chunk, lines: list[str]) -> Piece:
    first, length = chunk.line, chunk.text.count("\n") + 1
    own = chunk.kind in {*WITH_REFERENCE, *WITH_TITLE}
    text, level, start, end = chunk.text, 0, first, first + length
    if own:
        start = first + 1
        empty = not chunk.text and start < len(lines) and CLOSING.match(lines[start])
        end = start if empty or start >= len(lines) else start + length
    elif chunk.kind == "heading" and (found := _HEADING.match(chunk.text)):
        level, text = len(found[1]), found[2]
    return Piece(chunk.kind, chunk.argument, level, text, first, start, end, fingerprint(chunk))


def _note(chunk: Chunk, lines: list[str]) -> Piece:
    label = _LABEL.match(chunk.text)
    return _piece(chunk, lines)._replace(kind=NOTE, argument=label[0] if label else "")


def _behind(piece: Piece, lines: list[str]) -> int:
    """Return the line behind the whole block, its closing line included."""
    own = piece.start > piece.first
    return piece.end + 1 if own and piece.end < len(lines) and CLOSING.match(lines[piece.end]) else piece.end


def _block_lines(piece: Piece, lines: list[str], said: Mapping[Part, str]) -> list[str]:
    """Return the lines of a block with other words, looked at by themselves: one block, of the same kind."""
    made = lines[piece.first : _behind(piece, lines)]
    if "text" in said:
        text = said["text"].strip("\n")
        if piece.kind == "heading":
            made = [f"{'#' * piece.level} {' '.join(text.split())}"]
        else:
            made[piece.start - piece.first : piece.end - piece.first] = text.split("\n")
    if "title" in said:
        made[0] = f"/// {piece.kind} | {' '.join(said['title'].split())}"
    found = cut(_OTHER_BREAKS.sub(" ", "\n".join(made)), first_line=0)
    shapes = [*(_piece(one, made) for one in found.blocks), *(_note(one, made) for one in found.shared)]
    whole = len(shapes) == 1 and shapes[0].shape == piece.shape and _behind(shapes[0], made) == len(made)
    if not whole:
        names = ", ".join(one.named() for one in shapes) or "-"
        raise CourseError(OTHER_BLOCKS, found=names, expected=piece.named())
    return made
