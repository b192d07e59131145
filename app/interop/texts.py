"""Texts of other programs to the small markup of questions (docs/decisions/0006) and back.

HTML is cleaned first; then only words, paragraphs, lines, bold, italics and code are left. What is made here never
means more than it did: a star that would make italics becomes another star. Read again, a text stays as it is.
"""

import html as entities
import re
from html.parser import HTMLParser
from typing import Literal, NamedTuple

from app.course.inline import inline_html
from app.interop.losses import LossReport

Style = Literal["", "b", "i", "c"]

RUNNING = ("script", "style", "iframe", "object", "embed", "applet", "form", "svg", "math", "video", "audio", "template")
"""Elements that are left out with all inside them."""

_BLOCKS = {
    *("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre", "section", "article"),
    *("dl", "figure", "figcaption", "hr", "center", "header", "footer"),
}
_LINES = {"br", "li", "tr", "dt", "dd", "caption"}
_STYLES: dict[str, Style] = {"b": "b", "strong": "b", "i": "i", "em": "i", "cite": "i", "code": "c", "tt": "c", "kbd": "c"}
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_FADED = {"u", "s", "del", "ins", "strike", "big", "small", "font", "mark", "sub", "sup"}
_SILENT = {"span", "a", "img", "td", "th", "thead", "tbody", "tfoot", "col", "colgroup", "abbr", "label", "html", "body", "head"}
_KNOWN = _BLOCKS | _LINES | set(_STYLES) | _FADED | _SILENT | set(RUNNING)

_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9:-]*)")
_LOOKS_LIKE_HTML = re.compile(
    r"</?(?:" + "|".join(sorted(_KNOWN | {"title", "meta", "link"}, key=len, reverse=True)) + r")(?:\s[^<>]*)?/?>|&(?:#\d+|#x[0-9a-f]+|[a-z]+[0-9]?);",
    re.IGNORECASE,
)
_FORMULA = re.compile(r"\\\(.+?\\\)|\$\$.+?\$\$|\\\[.+?\\\]", re.DOTALL)
_MULTILANG = re.compile(r'<span[^>]*\bclass="multilang"[^>]*>', re.IGNORECASE)
_LANG = re.compile(r'\blang="([\w-]+)"')
_LOW = str.maketrans("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋")
_HIGH = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
_NO_MARKS = str.maketrans("*`", "∗ˋ")


class Told(NamedTuple):
    """A text as read: what stood in a quotation before it, and the text itself."""

    document: str
    body: str


class Run(NamedTuple):
    """Words of one style in one line."""

    text: str
    style: Style


def from_plain(text: str) -> str:
    """Return words that are no markup; blank lines divide paragraphs."""
    lines = [[Run(line.strip(), "")] for line in text.strip().splitlines()]
    return "\n\n".join(map(_assembled, _paragraphs(lines)))


def from_auto(text: str, report: LossReport, line: int, language: str = "") -> Told:
    """Return a text of which nobody said what it is: HTML if it has tags or entities, with line breaks that count."""
    if _LOOKS_LIKE_HTML.search(text):
        return from_html(text.replace("\n", "<br>"), report, line, language)
    return Told("", from_plain(text))


def from_markdown(text: str, report: LossReport, line: int, language: str = "") -> Told:
    """Return a Markdown text in the small markup."""
    import markdown

    try:
        shown = markdown.markdown(text, extensions=["sane_lists"])
    except (RecursionError, ValueError):  # nested too deeply, or a number no link can have
        return Told("", from_plain(text))
    return from_html(shown, report, line, language)


def from_html(html: str, report: LossReport, line: int, language: str = "") -> Told:
    """Return HTML in the small markup; what has no place there is told in the report."""
    if "<" not in html and "&" not in html:
        return Told("", _told_formulas(from_plain(re.sub(r"[ \t\r\n\f]+", " ", html)), report, line))
    _tell_tags(html, report, line)
    reader = _HtmlReader(report, line, _language_shown(html, language, report, line))
    reader.feed(_cleaned(html))
    reader.close()
    quoted, told = reader.result()
    return Told(quoted, _told_formulas(told, report, line))


def to_html(text: str) -> str:
    """Return a text as HTML of the same meaning; `from_html` gives it back unchanged."""
    return inline_html(text)


def plain_words(text: str) -> str:
    """Return the words of a text in one line, without marks."""
    return " ".join(entities.unescape(re.sub(r"<[^>]+>", " ", inline_html(text).replace("><", "> <"))).split())


def has_markup(text: str) -> bool:
    """Tell whether a text is more than one line of plain words."""
    return "\n" in text.strip() or bool(re.search(r"<(?:strong|em|code)>", inline_html(text)))


def with_document(document: str, stem: str) -> str:
    """Return a document and the question below it as HTML; `from_html` tells them apart."""
    return f"<blockquote>{_in_paragraphs(document)}</blockquote>{_in_paragraphs(stem)}" if document else to_html(stem)


def _in_paragraphs(text: str) -> str:
    shown = inline_html(text)
    return shown if shown.startswith("<p>") else f"<p>{shown}</p>"


def _told_formulas(text: str, report: LossReport, line: int) -> str:
    if found := _FORMULA.search(text):
        report.add("formula", line, text=found[0])
    return text


def _tell_tags(html: str, report: LossReport, line: int) -> None:
    names = dict.fromkeys(name.lower() for name in _TAG.findall(html))
    for name in names:
        if name in RUNNING:
            report.add("script", line, name=name)
        elif name not in _KNOWN:
            report.add("tag", line, name=name)
    if "table" in names:
        report.tally("table", line)
    if names.keys() & (_FADED - {"sub", "sup"}):
        report.tally("formatting", line)


def _language_shown(html: str, language: str, report: LossReport, line: int) -> str:
    """Return the language of which multilang spans are shown; "" if there are none."""
    spans = [found[1].lower() for span in _MULTILANG.findall(html) if (found := _LANG.search(span))]
    if not spans:
        return ""
    shown = next((one for one in spans if one.startswith(language)), spans[0])
    report.add("multilang", line, language=shown)
    return shown


def _cleaned(html: str) -> str:
    import nh3

    return nh3.clean(
        html,
        tags=_KNOWN - set(RUNNING),
        clean_content_tags=set(RUNNING),
        attributes={"a": {"href"}, "img": {"src", "alt"}, "span": {"lang", "class"}},
        url_schemes={"http", "https", "mailto", "data"},
        link_rel=None,
    )


class _HtmlReader(HTMLParser):
    """Turns cleaned HTML into paragraphs of lines of runs."""

    def __init__(self, report: LossReport, line: int, language: str) -> None:
        super().__init__()
        self._report, self._line, self._language = report, line, language
        self._lines: list[list[Run]] = [[]]
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
        while lead < len(self._lines) and (self._quoted[lead] or not _words_of(self._lines[lead])):
            lead += 1
        quoted = any(map(_words_of, self._lines[:lead]))
        if not quoted or lead == len(self._lines):
            return "", _joined(self._lines)
        return _joined(self._lines[:lead]), _joined(self._lines[lead:])

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
            if not self._lists and _words_of(self._lines[-2]):
                self._lines_begin()

    def _lines_begin(self) -> None:
        self._lines.append([])
        self._quoted.append(bool(self._quotes))

    def _new_line(self, tag: str) -> None:
        if tag == "br" or _words_of(self._lines[-1]):
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
        hides = bool(self._language) and given.get("class") == "multilang" and given.get("lang", "").lower() != self._language
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
        return next((one for one in ("c", "b", "i") if one in self._styles), "")  # type: ignore[return-value]


def _words_of(line: list[Run]) -> bool:
    return any(run.text.strip() for run in line)


def _is_bullet(line: list[Run]) -> bool:
    return len(line) == 1 and bool(re.fullmatch(r"• |\d+\. ", line[0].text))


def _joined(lines: list[list[Run]]) -> str:
    return "\n\n".join(map(_assembled, _paragraphs(lines)))


def _paragraphs(lines: list[list[Run]]) -> list[list[list[Run]]]:
    """Divide lines at the empty ones; lines come out stripped, runs of one style merged."""
    found: list[list[list[Run]]] = [[]]
    for line in lines:
        if _words_of(line):
            found[-1].append(_merged(line))
        elif found[-1]:
            found.append([])
    return [paragraph for paragraph in found if paragraph]


def _merged(line: list[Run]) -> list[Run]:
    """Return runs with spaces outside of their marks, none beside another of the same style."""
    flat: list[Run] = []
    for text, style in line:
        core = text.strip()
        if not style or not core:
            flat.append(Run(text, "" if not style else flat[-1].style if flat else ""))
            continue
        start = text.index(core)
        flat += [Run(text[:start], ""), Run(core, style), Run(text[start + len(core) :], "")]
    merged: list[Run] = []
    for run in flat:
        if not run.text:
            continue
        if merged and merged[-1].style == run.style:
            merged[-1] = Run(merged[-1].text + run.text, run.style)
        else:
            merged.append(run)
    first, last = merged[0], merged[-1]
    merged[0] = Run(first.text.lstrip(), first.style)
    merged[-1] = Run(merged[-1].text.rstrip(), last.style)
    return [run for run in merged if run.text]


_MARKS: dict[Style, str] = {"": "", "b": "**", "i": "*", "c": "`"}
_TAGS: dict[Style, tuple[str, str]] = {
    "": ("", ""),
    "b": ("<strong>", "</strong>"),
    "i": ("<em>", "</em>"),
    "c": ("<code>", "</code>"),
}


def _assembled(paragraph: list[list[Run]]) -> str:
    """Return a paragraph in the small markup that shows exactly these runs."""
    bare = [[Run(run.text.translate(_NO_MARKS), run.style) for run in line] for line in paragraph]
    plain = [[Run("".join(run.text for run in line), "")] for line in bare]
    for lines in (paragraph, bare, plain):
        written = "\n".join("".join(_MARKS[run.style] + run.text + _MARKS[run.style] for run in line) for line in lines)
        if inline_html(written) == _shown(lines):
            return written
    return "\n".join(line[0].text for line in plain)


def _shown(lines: list[list[Run]]) -> str:
    return "<br>".join("".join(_TAGS[run.style][0] + _escaped(run.text) + _TAGS[run.style][1] for run in line) for line in lines)


def _escaped(text: str) -> str:
    return entities.escape(text, quote=False)
