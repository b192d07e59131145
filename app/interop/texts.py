"""Texts of other programs to the small markup of questions (docs/decisions/0006) and back.

HTML is cleaned first; then only words, paragraphs, lines, bold, italics and code are left. What is made here never
means more than it did: a star that would make italics becomes another star. Read again, a text stays as it is.
"""

import html as entities
import re
from typing import NamedTuple

from app.course.inline import inline_html
from app.interop.html_reading import FADED, KNOWN, RUNNING, HtmlReader
from app.interop.losses import LossReport
from app.interop.runs import Run, assembled, paragraphs_of

LONGEST_MARKDOWN = 10_000
"""Letters of a Markdown text that is read as such: the library takes its time for longer ones."""

DEEPEST = 300
"""Of elements in each other; the cleaner takes minutes for what is a hundred thousand deep."""

_CLOSED_BY_THEMSELVES = {
    "br",
    "hr",
    "img",
    "col",
    "p",
    "li",
    "td",
    "th",
    "tr",
    "dt",
    "dd",
    "input",
    "wbr",
    "meta",
    "link",
}

_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9:-]*)")
_LOOKS_LIKE_HTML = re.compile(
    r"</?(?:"
    + "|".join(sorted(KNOWN | {"title", "meta", "link"}, key=len, reverse=True))
    + r")(?:\s[^<>]*)?/?>|&(?:#\d+|#x[0-9a-f]+|[a-z]+[0-9]?);",
    re.IGNORECASE,
)
_FORMULA = re.compile(r"\\\(.{1,300}?\\\)|\$\$.{1,300}?\$\$|\\\[.{1,300}?\\\]", re.DOTALL)
_MULTILANG = re.compile(r'<span\b[^<>]{0,200}\bclass="multilang"[^<>]{0,200}>', re.IGNORECASE)
_LANG = re.compile(r'\blang="([\w-]+)"')


class Told(NamedTuple):
    """A text as read: what stood in a quotation before it, and the text itself."""

    document: str
    body: str


def from_plain(text: str) -> str:
    """Return words that are no markup; blank lines divide paragraphs."""
    lines = [[Run(line.strip(), "")] for line in text.strip().splitlines()]
    return "\n\n".join(map(assembled, paragraphs_of(lines)))


def from_auto(text: str, report: LossReport, line: int, language: str = "") -> Told:
    """Return a text of which nobody said what it is: HTML if it has tags or entities, with line breaks that count."""
    if _LOOKS_LIKE_HTML.search(text):
        return from_html(text.replace("\n", "<br>"), report, line, language)
    return Told("", from_plain(text))


def from_markdown(text: str, report: LossReport, line: int, language: str = "") -> Told:
    """Return a Markdown text in the small markup."""
    import markdown

    if len(text) > LONGEST_MARKDOWN:
        return Told("", from_plain(text))
    try:
        shown = markdown.markdown(text, extensions=["sane_lists"])
    except (RecursionError, ValueError):  # nested too deeply, or a number no link can have
        return Told("", from_plain(text))
    return from_html(shown, report, line, language)


def from_html(html: str, report: LossReport, line: int, language: str = "") -> Told:
    """Return HTML in the small markup; what has no place there is told in the report."""
    if "<" not in html and "&" not in html:
        return Told("", _told_formulas(from_plain(re.sub(r"[ \t\r\n\f]+", " ", html)), report, line))
    if _depth(html) > DEEPEST:
        report.tally("formatting", line)
        return Told("", from_plain(entities.unescape(re.sub(r"<[^<>]*>", " ", html))))
    _tell_tags(html, report, line)
    reader = HtmlReader(report, line, _language_shown(html, language, report, line))
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


def _depth(html: str) -> int:
    """Return how deep elements may stand in each other at most; those that close by themselves are not counted."""
    depth = deepest = 0
    for found in _TAG.finditer(html):
        if found[1].lower() not in _CLOSED_BY_THEMSELVES:
            depth = max(0, depth - 1) if found[0].startswith("</") else depth + 1
            deepest = max(deepest, depth)
    return deepest


def _tell_tags(html: str, report: LossReport, line: int) -> None:
    names = dict.fromkeys(name.lower() for name in _TAG.findall(html))
    for name in names:
        if name in RUNNING:
            report.add("script", line, name=name)
        elif name not in KNOWN:
            report.add("tag", line, name=name)
    if "table" in names:
        report.tally("table", line)
    if names.keys() & (FADED - {"sub", "sup"}):
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
        tags=KNOWN - set(RUNNING),
        clean_content_tags=set(RUNNING),
        attributes={"a": {"href"}, "img": {"src", "alt"}, "span": {"lang", "class"}},
        url_schemes={"http", "https", "mailto", "data"},
        link_rel=None,
    )
