"""Certificates as PDF: one file each, from a template and what was frozen at issue.

A press is set up once for a template and a number of certificates: its letters are known beforehand, so that all
files share one set of embedded fonts, cut out of the font files and packed a single time.
"""

import functools
import io
import zlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.base.errors import DocumentError
from app.base.i18n import QT_TRANSLATE_NOOP, pick
from app.base.progress import Progress, silent
from app.documents.certificate_layout import (
    CertificateData,
    Line,
    copy_mark,
    draw_lines,
    fixed_lines,
    own_lines,
    qr_places,
)
from app.documents.certificate_template import LogoField, RuleField, SealField, Template
from app.documents.font_shelf import FontShelf
from app.documents.metadata import Description, describe
from app.documents.ornament import MM, decoration, rule, seal
from app.documents.qr import draw_qr
from app.documents.statement_words import date_text

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


class Press:
    """Draws the certificates of one template; `pictures` is the folder of its logo."""

    def __init__(self, template: Template, shelf: FontShelf, *, pictures: Path | None = None) -> None:
        self.template = template
        self.shelf = shelf
        self._pictures = pictures
        self.width, self.height = template.page.width * MM, template.page.height * MM
        self._fixed = fixed_lines(template, shelf)
        self._drawing = "\n".join(_drawing(template))
        self._states: dict[str, Any] = {}

    def lay_out(self, data: CertificateData) -> list[Line]:
        """Return what stands on one certificate alone.

        Raises:
            DocumentError: if a text does not fit its box, or has letters no font shows.
        """
        mark = copy_mark(self.template, data, self.shelf)
        return own_lines(self.template, data, self.shelf) + ([mark] if mark else [])

    def set_letters(self, pages: Sequence[list[Line]]) -> None:
        """Fix the letters of all files to come, so that their embedded fonts are the same and made only once."""
        letters: dict[str, dict[str, None]] = {}
        for lines in (self._fixed, *pages):
            for line in lines:
                letters.setdefault(line.drawn.font, {}).update(dict.fromkeys(line.drawn.glyphs))
        self._states = {font: _state(font, "".join(sorted(used))) for font, used in letters.items()}

    def pdf(self, data: CertificateData, lines: list[Line]) -> bytes:
        """Return one certificate as a file; the same data and letters always give the same bytes."""
        buffer = io.BytesIO()
        canvas = new_canvas(buffer, self.width, self.height)
        _prime(canvas, self._states)
        describe(canvas, _description(self.template, data))
        self.draw_background(canvas)
        self.draw_own(canvas, data, lines)
        canvas.showPage()
        _pack_fonts(canvas)
        canvas.save()
        return buffer.getvalue()

    def draw_background(self, canvas: "Canvas") -> None:
        """Draw what all certificates share."""
        if self._drawing:
            canvas.addLiteral(self._drawing)
        for field in self.template.fields:
            if isinstance(field, LogoField) and field.file:
                self._draw_logo(canvas, field)
        draw_lines(canvas, self._fixed)

    def draw_own(self, canvas: "Canvas", data: CertificateData, lines: list[Line]) -> None:
        """Draw what only this certificate has."""
        if data.copy:
            _draw_stamp(canvas, lines[-1])
        draw_lines(canvas, lines)
        for x, y, size in qr_places(self.template):
            draw_qr(canvas, data.token, x=x, y=y, size=size)

    def _draw_logo(self, canvas: "Canvas", field: LogoField) -> None:
        page = self.template.page
        path = (self._pictures or Path()) / Path(field.file).name
        try:
            canvas.drawImage(
                str(path),
                (field.x + page.offset_x) * MM,
                (page.height - field.y - page.offset_y - field.height) * MM,
                width=field.width * MM,
                height=field.height * MM,
                preserveAspectRatio=True,
                mask="auto",
            )
        except OSError as error:
            text = QT_TRANSLATE_NOOP(
                "core",
                "The picture {file} of the template cannot be read. No document was made, and nothing is lost. "
                "Put it beside the template, as PNG or JPEG.",
            )
            raise DocumentError(text, file=field.file) from error


def draw_one(template: Template, data: CertificateData, *, shelf: FontShelf, pictures: Path | None = None) -> bytes:
    """Return one certificate as PDF; the same data always give the same bytes.

    Raises:
        DocumentError: if a text does not fit its box, or has letters no font shows.
    """
    (pdf,) = certificate_pdfs(template, [data], shelf=shelf, pictures=pictures)
    return pdf


def certificate_pdfs(
    template: Template,
    certificates: Sequence[CertificateData],
    *,
    shelf: FontShelf,
    pictures: Path | None = None,
    progress: Progress = silent,
) -> Iterator[bytes]:
    """Yield the certificates as PDF, one file each, in their order.

    All are laid out before the first is yielded: one that cannot be printed is found before any is.

    Raises:
        DocumentError: if a text does not fit its box, or has letters no font shows.
    """
    press = Press(template, shelf, pictures=pictures)
    pages = [press.lay_out(data) for data in certificates]
    press.set_letters(pages)
    for done, (data, lines) in enumerate(zip(certificates, pages, strict=True), start=1):
        yield press.pdf(data, lines)
        progress(done, len(certificates))


def new_canvas(buffer: io.BytesIO, width: float, height: float) -> "Canvas":
    """Return a canvas that writes packed pages, and the same bytes for the same drawing."""
    from reportlab import rl_config
    from reportlab.pdfgen.canvas import Canvas

    rl_config.useA85 = 0  # text in place of bytes makes every stream a quarter larger
    return Canvas(buffer, pagesize=(width, height), invariant=1, pageCompression=1, initialFontName="NotoSans-Regular")


def _draw_stamp(canvas: "Canvas", line: Line) -> None:
    """Draw the white box that keeps the words of a reprint apart from everything under them."""
    gap = 2 * MM
    height = line.drawn.size * 0.75 + 2 * gap
    canvas.saveState()
    canvas.setFillColor("#FFFFFF")
    canvas.setStrokeColor(line.colour)
    canvas.setLineWidth(0.8)
    canvas.rect(line.x - gap, line.y - gap, line.drawn.width + 2 * gap, height, stroke=1, fill=1)
    canvas.restoreState()


def _drawing(template: Template) -> Iterator[str]:
    """Yield the operators of everything fixed that is no text and no picture."""
    page = template.page
    ink = {"accent": template.accent, "second": template.second_accent}
    shift_x, top = page.offset_x * MM, (page.height - page.offset_y) * MM
    yield decoration(template.decoration, width=page.width * MM, height=page.height * MM, **ink)
    for field in template.fields:
        x, y = shift_x + field.x * MM, top - field.y * MM
        if isinstance(field, RuleField):
            yield rule(x=x, y=y, width=field.width * MM, thickness=field.thickness, colour=field.colour)
        if isinstance(field, SealField):
            yield seal(field.look, x=x, y=y - field.size * MM, size=field.size * MM, **ink)


def _description(template: Template, data: CertificateData) -> Description:
    """Return the names as text: on the page a font may draw them as shapes that no search finds."""
    language = template.languages[0]
    names = " / ".join(dict.fromkeys(name for name in (data.name, data.latin_name) if name))
    course = pick(data.course_title, language)
    return Description(
        title=f"{data.number}: {names}",
        subject=f"{names}, {course}, {date_text(data.issued_on)}",
        keywords=data.number,
        language=language,
        day=data.issued_on,
        author=pick(data.office, language) or "Kense",
    )


def _state(font_name: str, letters: str) -> Any:
    """Return how reportlab numbers these letters of a font, and have it keep the fonts it cuts out."""
    from reportlab.pdfbase import pdfmetrics

    font = pdfmetrics.getFont(font_name)
    if not hasattr(font.face.makeSubset, "kept"):
        font.face.makeSubset = _kept(font.face.makeSubset)
    document = _Document()
    font.splitString(letters, document)
    return font.state[document]


class _Document:
    """Stands for the document whose letters are counted."""


def _prime(canvas: "Canvas", states: dict[str, Any]) -> None:
    """Give a new document the numbering of letters that all files share."""
    from reportlab.pdfbase import pdfmetrics

    document = canvas._doc  # noqa: SLF001 - reportlab keeps a font's numbering by document, which only `_doc` names
    for name, state in states.items():
        font = pdfmetrics.getFont(name)
        fresh = font._assignState(document)  # noqa: SLF001 - the way it offers to those who number letters themselves
        fresh.assignments = dict(state.assignments)
        fresh.subsets = [list(subset) for subset in state.subsets]
        fresh.nextCode = state.nextCode


def _pack_fonts(canvas: "Canvas") -> None:
    """Put the fonts into the document, packed already: packing them again takes half the time of a certificate."""
    from reportlab.pdfbase.pdfdoc import PDFName

    document = canvas._doc  # noqa: SLF001 - as above
    for font in document.delayedFonts:
        font.addObjects(document)
    document.delayedFonts = []
    for name, stream in document.idToObject.items():
        if name.startswith(("fontFile:", "toUnicodeCMap:")):
            stream.content = _packed(stream.content)
            stream.filters = ()
            stream.dictionary["Filter"] = PDFName("FlateDecode")


@functools.lru_cache(maxsize=64)
def _packed(content: bytes | str) -> bytes:
    return zlib.compress(content if isinstance(content, bytes) else content.encode("latin-1"))


def _kept(make_subset: Callable[[list[int]], bytes]) -> Callable[[list[int]], bytes]:
    """Return the same function, which remembers its last results."""
    made = functools.lru_cache(maxsize=64)(lambda letters: make_subset(list(letters)))

    def subset(letters: list[int]) -> bytes:
        return made(tuple(letters))

    subset.kept = True  # type: ignore[attr-defined]
    return subset
