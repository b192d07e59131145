"""Where each word of a certificate comes to stand: texts filled in, fitted into their boxes and shaped."""

import functools
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from app.base.errors import DocumentError
from app.base.i18n import QT_TRANSLATE_NOOP, LocalText, pick
from app.documents.certificate_template import Language, QrField, Template, TextField, names_in
from app.documents.certificate_words import CERTIFICATE_WORDS, hours_text
from app.documents.font_shelf import FONT_OF, FontShelf
from app.documents.lines import Fit, Fitted, fit
from app.documents.ornament import MM
from app.documents.page import ASCENT, LEADING
from app.documents.shaping import Drawn, drawn
from app.documents.statement_words import date_text, score_text
from app.trust.clean import clean_text

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

LITTLE_SMALLER = 0.8
"""A text shrinks to this part of its size before it takes one more line."""

COPY_COLOUR = "#9B1C13"

SHIFT = {"left": 0.0, "centre": 0.5, "right": 1.0}


class CertificateData(msgspec.Struct, frozen=True, kw_only=True):
    """What was frozen at issue; `token` is the code's text, `copy` 0 for the first print, n for the nth reprint.

    `minutes` 0, an empty text and None are left out of the page. `department` only sorts the print file.
    """

    number: str
    name: str
    course_title: LocalText
    issued_on: date
    token: str
    office: LocalText
    latin_name: str = ""
    version: str = ""
    minutes: int = 0
    score_percent: int | None = None
    expires_on: date | None = None
    law_date: date | None = None
    department: str = ""
    signatory: str = ""
    signatory_post: LocalText = {}
    notice: bool = False
    copy: int = 0


class Line(NamedTuple):
    """One line of a page: its glyphs, left end and baseline in points from the lower left corner, and colour."""

    drawn: Drawn
    x: float
    y: float
    colour: str


class _Box(NamedTuple):
    """What fitting needs of a field."""

    id: str
    width: float
    size: float
    smallest: float
    lines: int


def is_fixed(field: TextField) -> bool:
    """Tell whether a field says the same on every certificate of a template."""
    return not any(names_in(text) for text in field.text.values())


def fixed_lines(template: Template, shelf: FontShelf) -> list[Line]:
    """Return the lines that every certificate of a template has.

    Raises:
        DocumentError: if a text does not fit its box, or has letters no font shows.
    """
    return [line for field in _texts(template) if is_fixed(field) for line in _lines(field, template, {}, shelf)]


def own_lines(template: Template, data: CertificateData, shelf: FontShelf) -> list[Line]:
    """Return the lines that differ from one certificate to the next.

    Raises:
        DocumentError: if a text does not fit its box, or has letters no font shows.
    """
    by_language = {language: values(template, data, language) for language in template.languages}
    lines = []
    for field in _texts(template):
        if not is_fixed(field):
            lines += _lines(field, template, by_language[_language(field, template)], shelf)
    return lines


def copy_mark(template: Template, data: CertificateData, shelf: FontShelf) -> Line | None:
    """Return the words that tell a reprint from the first print, or None; no template can leave them out."""
    if not data.copy:
        return None
    said = " · ".join(
        dict.fromkeys(CERTIFICATE_WORDS[language].copy.format(number=data.copy) for language in template.languages)
    )
    shown = drawn(said, font=shelf.font_for(said, style=FONT_OF["bold"]), size=8)
    page = template.page
    return Line(shown, (page.width - 16) * MM - shown.width, (page.height - 14) * MM, COPY_COLOUR)


def qr_places(template: Template) -> list[tuple[float, float, float]]:
    """Return x, y of the lower left corner and the side of each code, in points."""
    page = template.page
    return [
        ((field.x + page.offset_x) * MM, (page.height - field.y - page.offset_y - field.size) * MM, field.size * MM)
        for field in template.fields
        if isinstance(field, QrField)
    ]


def draw_lines(canvas: "Canvas", lines: list[Line]) -> None:
    """Draw lines; where glyphs are not the letters themselves, a reader or search finds the letters (ActualText)."""
    colour = font = None
    for line in lines:
        shown = line.drawn
        if line.colour != colour:
            colour = line.colour
            canvas.setFillColor(colour)
        if (shown.font, shown.size) != font:
            font = (shown.font, shown.size)
            canvas.setFont(shown.font, shown.size)
        if shown.glyphs is shown.text:
            canvas.drawString(line.x, line.y, shown.text)
            continue
        letters = ("\ufeff" + shown.text).encode("utf-16-be").hex().upper()
        canvas.addLiteral(f"/Span <</ActualText <{letters}>>> BDC")
        canvas.drawString(line.x, line.y, shown.glyphs)
        canvas.addLiteral("EMC")


def values(template: Template, data: CertificateData, language: str) -> dict[str, str]:
    """Return what stands for the names in braces, in one language; empty where there is nothing to say."""
    signatory = template.signatory
    return {
        "name": clean_text(data.name),
        "latin_name": clean_text(data.latin_name) if data.latin_name != data.name else "",
        "course": clean_text(pick(data.course_title, language)),
        "number": data.number,
        "version": data.version,
        "hours": hours_text(data.minutes, language) if data.minutes else "",
        "score": score_text(data.score_percent) if data.score_percent is not None else "",
        "issued_on": date_text(data.issued_on),
        "expires_on": date_text(data.expires_on) if data.expires_on else "",
        "law_date": date_text(data.law_date) if data.law_date else "",
        "office": clean_text(pick(data.office, language)),
        "signatory": clean_text(data.signatory or signatory.name),
        "signatory_post": clean_text(pick(data.signatory_post or signatory.post, language)),
        "notice": CERTIFICATE_WORDS[language].notice if data.notice else "",
        "token": data.token,
    }


def _texts(template: Template) -> Iterator[TextField]:
    """Yield the text fields; those of a second language only where there is one."""
    for field in template.fields:
        if isinstance(field, TextField) and (field.language == "first" or len(template.languages) > 1):
            yield field


def _language(field: TextField, template: Template) -> Language:
    return template.languages[0 if field.language == "first" else 1]


def _lines(field: TextField, template: Template, told: dict[str, str], shelf: FontShelf) -> list[Line]:
    words = pick(field.text, _language(field, template))
    if any(not told.get(name) for name in names_in(words)):
        return []
    text = " ".join(words.format_map(told).split(" "))
    font = shelf.font_for(text, style=FONT_OF[field.font])
    page = template.page
    fitted = _fitted(text, font, _Box(field.id, field.width, field.size, field.smallest, field.lines))
    x, top = (field.x + page.offset_x) * MM, (page.height - field.y - page.offset_y) * MM
    if field.anchor == "bottom":
        top -= (field.lines * field.size - len(fitted.lines) * fitted.size) * LEADING
    lines = []
    for number, text_line in enumerate(fitted.lines):
        shown = drawn(text_line, font=font, size=fitted.size)
        left = x + SHIFT[field.align] * (field.width * MM - shown.width)
        lines.append(Line(shown, left, top - fitted.size * (ASCENT + number * LEADING), field.colour))
    return lines


@functools.lru_cache(maxsize=4096)
def _fitted(text: str, font: str, field: _Box) -> Fitted:
    """Return a text as lines of its box; most texts are the same on many certificates."""
    width = field.width * MM
    whole = drawn(text, font=font, size=field.size).width
    if whole <= width:
        return Fitted(field.size, [text])
    if field.lines == 1 and field.smallest * whole <= width * field.size:
        return Fitted(width * field.size / whole, [text])
    ways = [Fit(lines, field.size, field.size * LITTLE_SMALLER) for lines in range(1, field.lines)]
    fitted = fit(text, font=font, width=width, ways=(*ways, Fit(field.lines, field.size, field.smallest)))
    if len(fitted.lines) > field.lines:
        words = QT_TRANSLATE_NOOP(
            "core",
            "“{words}” does not fit into the field “{field}” of the template. No document was made, and nothing is "
            "lost. Make the field larger in the designer, or allow a smaller size or more lines.",
        )
        raise DocumentError(words, words=text, field=field.id)
    return fitted
