"""Lesson text to blocks: Markdown with Kense's own blocks, cleaned so that nothing in a course can run.

A lesson is cut into blocks *before* Markdown sees it (docs/decisions/0002), so every block knows its line
and the hash of its source text, and a fault in one cannot swallow the next.
"""

import hashlib
import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from app.base.errors import Fault
from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.structure import Block, BlockKind

if TYPE_CHECKING:
    import markdown

EXTENSIONS = (
    "markdown.extensions.tables",
    "markdown.extensions.footnotes",
    "markdown.extensions.attr_list",
    "markdown.extensions.def_list",
    "markdown.extensions.abbr",
    "markdown.extensions.sane_lists",
    "pymdownx.betterem",
    "pymdownx.superfences",
    "pymdownx.tasklist",
    "pymdownx.mark",
    "pymdownx.keys",
)
"""Part of format version 1: adding one changes what old courses mean."""

WITH_REFERENCE: tuple[BlockKind, ...] = ("rule", "figure", "check", "practice")
"""Blocks whose argument is an id."""

WITH_TITLE: tuple[BlockKind, ...] = ("example", "case", "warning", "steps", "compare", "details")
"""Blocks whose argument is a title."""

EMPTY: tuple[BlockKind, ...] = ("check", "practice")
"""Blocks that have no text of their own."""

TAGS = set(
    "p br strong em code pre kbd mark del ins sub sup a ul ol li table thead tbody tr th td "
    "blockquote dl dt dd abbr h2 h3 hr span".split()
)
LINK_SCHEMES = {"term", "lesson", "practice"}

_OPEN = re.compile(r"^///\s*([a-z]+)\s*(?:\|\s*(.*?))?\s*$")
_CLOSE = re.compile(r"^///\s*$")
_FENCE = re.compile(r"^\s*(```|~~~)")
_LIST = re.compile(r"^(\s*)([-*+]|\d+[.)])\s+")
_HEADING = re.compile(r"^(#{2,3})\s+(.*?)\s*#*\s*$")
_TOP_HEADING = re.compile(r"^#(#{3,})?\s+")
_SHARED = re.compile(r"^(\[\^[^\]]+\]:|\*\[[^\]]+\]:|\[[^\]]+\]:\s)")
_RAW_HTML = re.compile(r"<(?:[A-Za-z!/][^>]*)?(?:script|iframe|style|img|object|[A-Za-z]+[\s/>])", re.IGNORECASE)


class Chunk(NamedTuple):
    """One block's source: its kind, argument, text and 1-based first line."""

    kind: BlockKind
    argument: str
    text: str
    line: int


class Rendered(NamedTuple):
    """Blocks, and what was wrong with their source."""

    blocks: tuple[Block, ...]
    faults: tuple[Fault, ...]


def render_blocks(text: str, *, name: str, first_line: int = 1) -> Rendered:
    """Return the blocks of a lesson's text; `name` and `first_line` place the faults in the author's file."""
    cutter = _Cutter(name)
    chunks = list(cutter.chunks(text.splitlines(), first_line))
    blocks = [_block(chunk, cutter.shared) for chunk in chunks]
    for chunk in chunks:
        cutter.faults += _raw_html(chunk, name)
    return Rendered(tuple(blocks), tuple(cutter.faults))


def plain_text(html: str) -> str:
    """Return HTML as text, for search, screen readers and counting."""
    import html as entities

    spaced = re.sub(r"</(p|li|tr|h\d|dt|dd|td|th|blockquote)>", " ", html)
    return re.sub(r"\s+", " ", entities.unescape(re.sub(r"<[^>]+>", "", spaced))).strip()


def fingerprint(chunk: Chunk) -> str:
    """Return a short hash of a block's source; only its words count, not the line or spaces."""
    source = f"{chunk.kind}|{chunk.argument}|{' '.join(chunk.text.split())}"
    return hashlib.sha256(source.encode()).hexdigest()[:16]


class _Cutter:
    """Cuts lines into chunks, and keeps footnotes and abbreviations that all of them share."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.faults: list[Fault] = []
        self.shared = ""

    def chunks(self, lines: list[str], first_line: int) -> Iterator[Chunk]:
        at = 0
        while at < len(lines):
            if not lines[at].strip():
                at += 1
                continue
            opening = _OPEN.match(lines[at])
            end = self._end_of_block(lines, at) if opening else _end_of_text(lines, at)
            line = first_line + at
            if opening:
                yield from self._own_block(opening, lines[at + 1 : end], line)
                end += 1
            elif _SHARED.match(lines[at]):
                self.shared += "\n".join(lines[at:end]) + "\n\n"
            else:
                yield self._text_chunk(lines[at:end], line)
            at = end

    def _end_of_block(self, lines: list[str], at: int) -> int:
        for number in range(at + 1, len(lines)):
            if _CLOSE.match(lines[number]):
                return number
            if _OPEN.match(lines[number]):
                break
        text = QT_TRANSLATE_NOOP("core", "This block is never closed: a line with /// alone is missing.")
        self.faults.append(Fault(self.name, at + 1, "open-block", text))
        return _end_of_text(lines, at + 1) if at + 1 < len(lines) else at + 1

    def _own_block(self, opening: re.Match[str], body: list[str], line: int) -> Iterator[Chunk]:
        kind, argument = opening[1], opening[2] or ""
        if kind not in (*WITH_REFERENCE, *WITH_TITLE):
            text = QT_TRANSLATE_NOOP("core", "There is no block named {kind}.")
            self.faults.append(Fault(self.name, line, "unknown-block", text, {"kind": kind}))
            return
        if kind in WITH_REFERENCE and not argument:
            text = QT_TRANSLATE_NOOP("core", "A {kind} block names an id after the bar.")
            self.faults.append(Fault(self.name, line, "no-argument", text, {"kind": kind}))
        yield Chunk(kind, argument, "\n".join(body).strip("\n"), line)  # type: ignore[arg-type]

    def _text_chunk(self, lines: list[str], line: int) -> Chunk:
        text = "\n".join(lines)
        if _HEADING.match(lines[0]):
            return Chunk("heading", "", text, line)
        if _TOP_HEADING.match(lines[0]):
            sentence = QT_TRANSLATE_NOOP("core", "Headings in a lesson are of level 2 or 3 (## or ###).")
            self.faults.append(Fault(self.name, line, "heading-level", sentence))
        return Chunk(_text_kind(lines), "", text, line)


def _text_kind(lines: list[str]) -> BlockKind:
    if _FENCE.match(lines[0]):
        return "code"
    if _LIST.match(lines[0]):
        return "list"
    if lines[0].startswith(">"):
        return "quotation"
    if len(lines) > 1 and "|" in lines[0] and re.match(r"^[\s|:-]+$", lines[1]):
        return "table"
    return "paragraph"


def _end_of_text(lines: list[str], at: int) -> int:
    """Return the index after the block of ordinary text that begins at `at`."""
    if _HEADING.match(lines[at]):
        return at + 1
    fence = _FENCE.match(lines[at])
    if fence:
        closing = (number for number in range(at + 1, len(lines)) if lines[number].strip().startswith(fence[1]))
        return next(closing, len(lines) - 1) + 1
    is_list = bool(_LIST.match(lines[at]))
    end = at + 1
    while end < len(lines) and not _OPEN.match(lines[end]) and not _CLOSE.match(lines[end]):
        if not lines[end].strip():
            follows = next((line for line in lines[end:] if line.strip()), "")
            if not (is_list and (_LIST.match(follows) or follows.startswith("  "))):
                break
        end += 1
    return end


def _block(chunk: Chunk, shared: str) -> Block:
    heading = _HEADING.match(chunk.text) if chunk.kind == "heading" else None
    if heading:
        html = _inline(heading[2])
    else:
        html = "" if chunk.kind in EMPTY else to_html(chunk.text + ("\n\n" + shared if shared else ""))
    return Block(
        kind=chunk.kind,
        html=html,
        argument=chunk.argument,
        level=len(heading[1]) if heading else 0,
        line=chunk.line,
        fingerprint=fingerprint(chunk),
    )


def to_html(text: str) -> str:
    """Return Markdown as clean HTML with the tags and links that a course may have."""
    import nh3

    converter = _converter()
    converter.reset()
    return nh3.clean(
        converter.convert(text),
        tags=TAGS,
        attributes={"a": {"href"}, "td": {"align"}, "th": {"align"}, "abbr": {"title"}, "ol": {"start"}},
        url_schemes=LINK_SCHEMES,
        link_rel=None,
    ).strip()


def _inline(text: str) -> str:
    html = to_html(text)
    return html.removeprefix("<p>").removesuffix("</p>")


def inline_html(text: str) -> str:
    """Return a question's text as HTML: paragraphs and inline marks; one paragraph loses its tag."""
    html = to_html(text)
    return _inline(text) if html.count("<p>") == 1 and html.startswith("<p>") else html


@cache
def _converter() -> "markdown.Markdown":
    import markdown  # 39 ms, and only compiling needs it

    return markdown.Markdown(extensions=list(EXTENSIONS), output_format="html")


def _raw_html(chunk: Chunk, name: str) -> list[Fault]:
    without_code = re.sub(r"`[^`]*`", "", chunk.text)
    if chunk.kind == "code" or not (found := _RAW_HTML.search(without_code)):
        return []
    line = chunk.line + without_code[: found.start()].count("\n") + (chunk.kind in (*WITH_REFERENCE, *WITH_TITLE))
    text = QT_TRANSLATE_NOOP("core", "Raw HTML is not allowed in a lesson; it is removed when shown.")
    return [Fault(name, line, "raw-html", text)]
