"""Lesson text to blocks: Markdown with Kense's own blocks, cleaned so that nothing in a course can run.

A lesson is cut into blocks *before* Markdown sees it (docs/decisions/0002), so every block knows its line
and the hash of its source text, and a fault in one cannot swallow the next.
"""

import hashlib
import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from app.base.faults import Fault
from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.plain_markup import plain_html
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

OPTIONS = {"markdown.extensions.tables": {"use_align_attribute": True}}

WITH_REFERENCE: tuple[BlockKind, ...] = ("rule", "figure", "check", "practice")
"""Blocks whose argument is an id."""

WITH_TITLE: tuple[BlockKind, ...] = ("example", "case", "warning", "steps", "compare", "details")
"""Blocks whose argument is a title."""

EMPTY: tuple[BlockKind, ...] = ("check", "practice")
"""Blocks that have no text of their own."""

TAGS = {
    *("p", "br", "hr", "h2", "h3", "blockquote", "pre", "span"),
    *("strong", "em", "code", "kbd", "mark", "del", "ins", "sub", "sup", "a", "abbr"),
    *("ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td"),
}
LINK_SCHEMES = {"term", "lesson", "practice"}

_OPEN = re.compile(r"^///\s*([^|\s][^|]*?)\s*(?:\|\s*(.*?))?\s*$")
_CLOSE = re.compile(r"^///\s*$")
_FENCE = re.compile(r"^\s*(```|~~~)")
_LIST = re.compile(r"^(\s*)([-*+]|\d+[.)])\s+")
_HEADING = re.compile(r"^(#{2,3})(?!#)")
_NO_LIST = re.compile("|".join(one.pattern for one in (_OPEN, _CLOSE, _HEADING)))
_NO_TEXT = re.compile("|".join(one.pattern for one in (_OPEN, _CLOSE, _HEADING, _FENCE)))
"""Lines that belong to no list, or to no other text, however near they stand."""

_OTHER_HEADING = re.compile(r"^(#|#{4,})(?!#)|^[^\n]+\n(=+|-{2,})[ \t]*(\n|$)")
_SHARED = re.compile(r"^(\[\^[^\]]+\]:|\*\[[^\]]+\]:|\[[^\]]+\]:\s)")
_RAW_HTML = re.compile(r"<(?!https?://|[\w.+-]+@)[A-Za-z/!?]")
"""What a browser would take for a tag; addresses in angle brackets are reported as links."""

_FOOTNOTE = re.compile(r"^\[\^([^\]]+)\]:")
_BACK_LINK = re.compile(r'(&#160;)?<a class="footnote-backref"[^>]*>.*?</a>')
_NOTE_LINK = re.compile(r'<a class="footnote-ref"[^>]*>(.*?)</a>')
_LAW = "{law:"
_LAW_ASIDE = "\ue000law:"
"""A law value while Markdown works: attr_list takes a brace behind a mark or at the end of a cell for its own."""


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
    blocks: list[Block] = []
    for chunk in chunks:
        try:
            blocks.append(_block(chunk, cutter.shared_by(chunk)))
        except RecursionError:
            _converter.cache_clear()  # it stopped in the middle of its work and would spoil what follows
            sentence = QT_TRANSLATE_NOOP("core", "This block is nested too deeply to be shown.")
            cutter.faults.append(Fault(name, chunk.line, "too-deep", sentence))
    for chunk in (*chunks, *cutter.shared):
        cutter.faults += _raw_html(chunk, name)
    return Rendered(tuple(blocks), tuple(cutter.faults))


class Cut(NamedTuple):
    """A lesson's text in its blocks as written, and the footnotes, abbreviations and link targets between them."""

    blocks: tuple[Chunk, ...]
    shared: tuple[Chunk, ...]


def cut(text: str, *, first_line: int = 1) -> Cut:
    """Return the blocks of a lesson's text before Markdown sees them; `first_line` is the line it begins on."""
    cutter = _Cutter("")
    blocks = tuple(cutter.chunks(text.splitlines(), first_line))
    return Cut(blocks, tuple(cutter.shared))


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
        self.shared: list[Chunk] = []

    def shared_by(self, chunk: Chunk) -> str:
        """Return the abbreviations and links of the lesson, and those footnotes that the chunk refers to."""
        notes = ((one.text, _FOOTNOTE.match(one.text)) for one in self.shared)
        return "".join(f"\n\n{text}" for text, note in notes if note is None or f"[^{note[1]}]" in chunk.text)

    def chunks(self, lines: list[str], first_line: int) -> Iterator[Chunk]:
        at = 0
        while at < len(lines):
            if not lines[at].strip():
                at += 1
                continue
            opening, line = _OPEN.match(lines[at]), first_line + at
            if opening:
                end, following = self._ends(lines, at, line)
                yield from self._own_block(opening, lines[at + 1 : end], line)
            elif _CLOSE.match(lines[at]):
                following = at + 1
                text = QT_TRANSLATE_NOOP("core", "This line closes a block, but none is open here.")
                self.faults.append(Fault(self.name, line, "stray-close", text))
            else:
                following = end_of_text(lines, at)
                yield from self._text(lines[at:following], line)
            at = following

    def _ends(self, lines: list[str], at: int, line: int) -> tuple[int, int]:
        """Return the index after the body of the own block opened at `at`, and where to go on."""
        for number in range(at + 1, len(lines)):
            if _CLOSE.match(lines[number]):
                return number, number + 1
            if _OPEN.match(lines[number]):
                break
        text = QT_TRANSLATE_NOOP("core", "This block is never closed: a line with /// alone is missing.")
        self.faults.append(Fault(self.name, line, "open-block", text))
        end = at + 1
        if end < len(lines) and lines[end].strip() and not _OPEN.match(lines[end]):
            end = end_of_text(lines, end)
        return end, end

    def _own_block(self, opening: re.Match[str], body: list[str], line: int) -> Iterator[Chunk]:
        kind, argument = opening[1], opening[2] or ""
        if kind not in (*WITH_REFERENCE, *WITH_TITLE):
            text = QT_TRANSLATE_NOOP("core", "There is no block named {kind}.")
            self.faults.append(Fault(self.name, line, "unknown-block", text, {"kind": kind}))
            return
        if kind in WITH_REFERENCE and not argument:
            text = QT_TRANSLATE_NOOP("core", "A {kind} block names an id after the bar.")
            self.faults.append(Fault(self.name, line, "no-argument", text, {"kind": kind}))
        yield Chunk(kind, argument, "\n".join(body), line)

    def _text(self, lines: list[str], line: int) -> Iterator[Chunk]:
        chunk = Chunk(_text_kind(lines), "", "\n".join(lines), line)
        if _SHARED.match(chunk.text):
            self.shared.append(chunk)
            return
        if chunk.kind == "paragraph" and _OTHER_HEADING.match(chunk.text):
            text = QT_TRANSLATE_NOOP("core", "Headings in a lesson are of level 2 or 3 (## or ###).")
            self.faults.append(Fault(self.name, line, "heading-level", text))
        if chunk.kind == "code" and (len(lines) == 1 or not _FENCE.match(lines[-1])):
            text = QT_TRANSLATE_NOOP("core", "This code is never closed: a line like its first one is missing.")
            self.faults.append(Fault(self.name, line, "open-block", text))
        yield chunk


def _text_kind(lines: list[str]) -> BlockKind:
    if _HEADING.match(lines[0]):
        return "heading"
    if _FENCE.match(lines[0]):
        return "code"
    if _LIST.match(lines[0]):
        return "list"
    if lines[0].startswith(">"):
        return "quotation"
    if len(lines) > 1 and "|" in lines[0] and re.match(r"^[\s|:-]+$", lines[1]):
        return "table"
    return "paragraph"


def end_of_text(lines: list[str], at: int) -> int:
    """Return the index after the block of ordinary text that begins at `at`."""
    if _HEADING.match(lines[at]):
        return at + 1
    fence = _FENCE.match(lines[at])
    if fence:
        closing = (number for number in range(at + 1, len(lines)) if lines[number].strip().startswith(fence[1]))
        return next(closing, len(lines) - 1) + 1
    is_list = bool(_LIST.match(lines[at]))
    other_block = _NO_LIST if is_list else _NO_TEXT
    end = at + 1
    while end < len(lines) and not other_block.match(lines[end]):
        if not lines[end].strip():
            follows = next((line for line in lines[end:] if line.strip()), "")
            if not (is_list and (_LIST.match(follows) or follows.startswith("  "))):
                break
        end += 1
    return end


def _block(chunk: Chunk, shared: str) -> Block:
    heading = _HEADING.match(chunk.text) if chunk.kind == "heading" else None
    html = "" if chunk.kind in EMPTY else to_html(chunk.text + shared)
    if heading:
        html = re.sub(r"</?h\d>", "", html)
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
    html = plain_html(text)
    return by_markdown(text) if html is None else html


def by_markdown(text: str) -> str:
    """Return what Markdown makes of a text, however plain it is, as `to_html` does."""
    converter = _converter()
    converter.reset()
    html = converter.convert(text.replace(_LAW, _LAW_ASIDE))
    return clean_html(_NOTE_LINK.sub(r"\1", _BACK_LINK.sub("", html)).replace(_LAW_ASIDE, _LAW))


def clean_html(html: str) -> str:
    """Return HTML with nothing but the tags and links that a course may have; clean HTML stays as it is."""
    import nh3

    return nh3.clean(
        html,
        tags=TAGS,
        attributes={"a": {"href"}, "td": {"align"}, "th": {"align"}, "abbr": {"title"}, "ol": {"start"}},
        url_schemes=LINK_SCHEMES,
        url_relative="deny",
        link_rel=None,
    ).strip()


@cache
def _converter() -> "markdown.Markdown":
    import markdown  # 39 ms, and only compiling needs it

    return markdown.Markdown(extensions=list(EXTENSIONS), extension_configs=OPTIONS, output_format="html")


def _raw_html(chunk: Chunk, name: str) -> list[Fault]:
    if "<" not in chunk.text and "<" not in chunk.argument:
        return []
    own = chunk.kind in (*WITH_REFERENCE, *WITH_TITLE)
    source = f"{chunk.argument}\n{chunk.text}" if own else chunk.text
    without_code = re.sub(r"`[^`]*`", lambda code: "\n" * code[0].count("\n"), source)
    if chunk.kind == "code" or not (found := _RAW_HTML.search(without_code)):
        return []
    line = chunk.line + without_code.count("\n", 0, found.start())
    text = QT_TRANSLATE_NOOP("core", "Raw HTML is not allowed in a lesson; it is removed when shown.")
    return [Fault(name, line, "raw-html", text)]
