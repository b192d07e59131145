"""Colours of a lesson's text while it is written: what is a mark, a link, a law value, and which block one is in."""

import re
from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument

from app.course.editing.lesson_blocks import CLOSING, FENCE, OPENING
from app.course.markup import WITH_REFERENCE, WITH_TITLE
from app.ui.theme import Theme

BODY, FRONT, FENCED, OWN = 0, 1, 2, 3
"""State of a line: what the line behind it is in. In an own block it is `OWN`; a line that closes one is `BODY`."""

UNKNOWN = "unknown"


class Look(NamedTuple):
    """Colours by role, and how the letters stand."""

    text: str
    ground: str = "surface"
    bold: bool = False
    italic: bool = False


LOOKS: dict[str, Look] = {
    "front": Look("muted"),
    "heading": Look("accent", bold=True),
    "strong": Look("text", bold=True),
    "emphasis": Look("text", italic=True),
    "code": Look("text", "alternate"),
    "link": Look("accent"),
    "law": Look("on-sun", "sun-soft"),
    "sign": Look("muted"),
    "rule": Look("on-sun", "sun-soft", bold=True),
    "check": Look("text", "accent-soft", bold=True),
    "practice": Look("text", "accent-soft", bold=True),
    "case": Look("text", "accent-soft", bold=True),
    "figure": Look("text", "good-soft", bold=True),
    "warning": Look("bad", "bad-soft", bold=True),
    **{kind: Look("text", "alternate", bold=True) for kind in ("example", "steps", "compare", "details")},
    UNKNOWN: Look("bad", "bad-soft"),
}
"""How each part looks; a test computes the contrast of every pair."""

_KINDS = (*WITH_REFERENCE, *WITH_TITLE)
_HEADING = re.compile(r"^#{1,6}(?!#).*")
_ITEM = re.compile(r"^\s*(?:[-*+]|\d+[.)])(?=\s)")
_QUOTED = re.compile(r"^>+")
_SPANS = (
    ("strong", re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*")),
    ("emphasis", re.compile(r"(?<![*\w])\*(?=[^\s*])([^*]+?)(?<=\S)\*(?![*\w])")),
    ("link", re.compile(r"\[[^\]\n]+\]\([^)\s]*\)")),
    ("code", re.compile(r"`[^`\n]+`")),
    ("law", re.compile(r"\{law:[^}\s]*\}")),
)


class LessonColours(QSyntaxHighlighter):
    """Colours one document; only the lines that a change touches are looked at again."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._formats = {name: _format(look, theme) for name, look in LOOKS.items()}
        self._formats[UNKNOWN].setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        self._formats[UNKNOWN].setUnderlineColor(QColor(theme.tokens["bad"]))

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Colour one line, and remember what the next one is in."""
        before = self.previousBlockState()
        if before == FRONT or (before == -1 and text.strip() == "---"):
            ends = before == FRONT and text.strip() == "---"
            self._paint(0, len(text), "front")
            self.setCurrentBlockState(BODY if ends else FRONT)
        elif before == FENCED:
            self._paint(0, len(text), "code")
            self.setCurrentBlockState(BODY if FENCE.match(text) else FENCED)
        elif opening := OPENING.match(text):
            self._paint(0, len(text), opening[1] if opening[1] in _KINDS else UNKNOWN)
            self.setCurrentBlockState(OWN)
        elif CLOSING.match(text):
            self._paint(0, len(text), "sign" if before == OWN else UNKNOWN)
            self.setCurrentBlockState(BODY)
        elif before != OWN and FENCE.match(text):
            self._paint(0, len(text), "code")
            self.setCurrentBlockState(FENCED)
        else:
            self._colour_words(text)
            self.setCurrentBlockState(OWN if before == OWN else BODY)

    def _colour_words(self, text: str) -> None:
        if _HEADING.match(text):
            self._paint(0, len(text), "heading")
            return
        for sign in (_ITEM, _QUOTED):
            if found := sign.match(text):
                self._paint(0, found.end(), "sign")
        for name, pattern in _SPANS:
            for found in pattern.finditer(text):
                self._paint(_units(text, found.start()), _units(found[0], len(found[0])), name)

    def _paint(self, start: int, count: int, name: str) -> None:
        self.setFormat(start, count, self._formats[name])


def block_lines(line: QTextBlock) -> tuple[int, int]:
    """Return the 0-based lines, the last one included, of the block that a line of a coloured document is part of."""
    first = last = line
    if _inside(line):
        while _is_within(first):
            first = first.previous()
        while last.userState() > BODY and last.next().isValid() and _is_within(last.next()):
            last = last.next()
    elif line.text().strip():
        while _is_words(first.previous()):
            first = first.previous()
        while _is_words(last.next()):
            last = last.next()
    return first.blockNumber(), last.blockNumber()


def _inside(line: QTextBlock) -> bool:
    """Tell whether a line is part of front matter, code or an own block, its first and last line included."""
    return _is_within(line) or line.userState() > BODY


def _is_within(line: QTextBlock) -> bool:
    """Tell whether a line belongs to what the line before it is in; one that opens an own block begins another."""
    before = line.previous().userState() if line.previous().isValid() else BODY
    return before > BODY and not (before == OWN and OPENING.match(line.text()))


def _is_words(line: QTextBlock) -> bool:
    return line.isValid() and bool(line.text().strip()) and not _inside(line)


def _units(text: str, count: int) -> int:
    """Return how many of Qt's UTF-16 units so many characters are."""
    return count + sum(ord(sign) > 0xFFFF for sign in text[:count])


def _format(look: Look, theme: Theme) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(theme.tokens[look.text]))
    if look.ground != "surface":
        made.setBackground(QColor(theme.tokens[look.ground]))
    if look.bold:
        made.setFontWeight(QFont.Weight.Bold)
    made.setFontItalic(look.italic)
    return made
