"""Cleaned HTML to lines of words: what a text may show stays, everything else is told."""

import re
from html.parser import HTMLParser

from app.interop.losses import LossReport
from app.interop.runs import Line, Run, Style, has_words, joined

RUNNING = (
    "script",
    "style",
    "iframe",
    "object",
    "embed",
    "applet",
    "form",
    "svg",
    "math",
    "video",
    "audio",
    "template",
)
"""Elements that are left out with all inside them."""

_BLOCKS = {
    *("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre", "section", "article"),
    *("dl", "figure", "figcaption", "hr", "center", "header", "footer"),
}
_LINES = {"br", "li", "tr", "dt", "dd", "caption"}
_STYLES: dict[str, Style] = {
    "b": "b",
    "strong": "b",
    "i": "i",
    "em": "i",
    "cite": "i",
    "code": "c",
    "tt": "c",
    "kbd": "c",
}
_STRONGEST: tuple[Style, ...] = ("c", "b", "i")
"""Words have one style; of several the first one here."""

_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
FADED = {"u", "s", "del", "ins", "strike", "big", "small", "font", "mark", "sub", "sup"}
_SILENT = {
    "span",
    "a",
    "img",
    "td",
    "th",
    "thead",
    "tbody",
    "tfoot",
    "col",
    "colgroup",
    "abbr",
    "label",
    "html",
    "body",
    "head",
}
KNOWN = _BLOCKS | _LINES | set(_STYLES) | FADED | _SILENT | set(RUNNING)

_LOW = str.maketrans("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋")
_HIGH = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")


class HtmlReader(HTMLParser):
    """Turns cleaned HTML into paragraphs of lines of runs."""

    def __init__(self, report: LossReport, line: int, language: str) -> None:
        super().__init__()
        self._report, self._line, self._language = report, line, language
        self._lines: list[Line] = [[]]
        self._quoted: list[bool] = [False]
        self._styles: list[Style] = []
        self._lists: list[int] = []
        self._scripts: list[str] = []
        self._spans: list[bool] = []
        self._quotes = self._pre = self._hidden = 0
        self._row_begun = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in _BLOCKS:
            self._block(tag)
        elif tag in _LINES:
            self._new_line(tag)
        elif tag in {"sub", "sup"}:
            self._scripts.append(tag)
        elif tag in {"td", "th"}:
            self._cell()
        elif tag == "img":
            self._image(given)
        elif tag == "a" and given.get("href"):
            self._report.add("link", self._line, target=given["href"])
        elif tag == "span":
            self._span(given)
        if tag in _STYLES or tag in _HEADINGS:
            self._styles.append(_STYLES.get(tag, "b"))

    def handle_endtag(self, tag: str) -> None:
        if tag in _STYLES or tag in _HEADINGS:
            style = _STYLES.get(tag, "b")
            if style in self._styles:
                self._styles.reverse()
                self._styles.remove(style)
                self._styles.reverse()
        if tag in {"sub", "sup"} and self._scripts:
            self._scripts.pop()
        if tag == "span" and self._spans and self._spans.pop():
            self._hidden -= 1
        if tag in {"ul", "ol"} and self._lists:
            self._lists.pop()
        if tag in _BLOCKS:
            self._break()
        if tag == "blockquote" and self._quotes:
            self._quotes -= 1
        if tag == "pre" and self._pre:
            self._pre -= 1

    def handle_data(self, data: str) -> None:
        if self._hidden:
            return
        if self._pre:
            first, *others = data.split("\n")
            self._words(first)
            for other in others:
                self._lines_begin()
                self._words(other)
            return
        self._words(data)

    def result(self) -> tuple[str, str]:
        """Return what is quoted before the text, and the text."""
        lead = 0
        while lead < len(self._lines) and (self._quoted[lead] or not has_words(self._lines[lead])):
            lead += 1
        quoted = any(map(has_words, self._lines[:lead]))
        if not quoted or lead == len(self._lines):
            return "", joined(self._lines)
        return joined(self._lines[:lead]), joined(self._lines[lead:])

    def _block(self, tag: str) -> None:
        self._break()
        if tag == "ul":
            self._lists.append(-1)
        elif tag == "ol":
            self._lists.append(0)
        elif tag == "blockquote":
            self._quotes += 1
        elif tag == "pre":
            self._pre += 1

    def _break(self) -> None:
        """Begin a paragraph, or inside of a list a line."""
        if not _is_bullet(self._lines[-1]):
            self._lines_begin()
            if not self._lists and has_words(self._lines[-2]):
                self._lines_begin()

    def _lines_begin(self) -> None:
        self._lines.append([])
        self._quoted.append(bool(self._quotes))

    def _new_line(self, tag: str) -> None:
        if tag == "br" or has_words(self._lines[-1]):
            self._lines_begin()
        self._row_begun = False
        if tag == "li" and self._lists:
            self._lists[-1] += self._lists[-1] >= 0
            number = self._lists[-1]
            self._lines[-1].append(Run(f"{number}. " if number > 0 else "• ", ""))

    def _cell(self) -> None:
        if self._row_begun:
            self._lines[-1].append(Run(" | ", ""))
        self._row_begun = True

    def _span(self, given: dict[str, str]) -> None:
        hides = (
            bool(self._language)
            and given.get("class") == "multilang"
            and given.get("lang", "").lower() != self._language
        )
        self._spans.append(hides)
        self._hidden += hides

    def _image(self, given: dict[str, str]) -> None:
        source = given.get("src", "")
        name = "data:" if source.startswith("data:") else source.rpartition("/")[2]
        words = given.get("alt", "").strip() or name
        self._report.add("picture", self._line, name=words or "…")
        self._words(f" [{words or '…'}] ")

    def _words(self, text: str) -> None:
        if self._scripts:
            text = self._raised(text)
        text = re.sub(r"[ \t\r\n\f]+", " ", text)
        line = self._lines[-1]
        if text.startswith(" ") and (not line or line[-1].text.endswith(" ")):
            text = text.lstrip(" ")
        if text:
            self._quoted[-1] = bool(self._quotes)
            line.append(Run(text, self._style()))

    def _raised(self, text: str) -> str:
        table = _HIGH if self._scripts[-1] == "sup" else _LOW
        if not text.strip() or all(ord(sign) in table or sign.isspace() for sign in text):
            return text.translate(table)
        self._report.tally("formatting", self._line)
        return text

    def _style(self) -> Style:
        if len(set(self._styles)) > 1:
            self._report.tally("formatting", self._line)
        return next((one for one in _STRONGEST if one in self._styles), "")


def _is_bullet(line: Line) -> bool:
    return len(line) == 1 and bool(re.fullmatch(r"• |\d+\. ", line[0].text))
