"""Certificates against a naive program on the same machine: budgets of certificates, codes and checking.

    python tools/bench_certificates.py [COUNT]

The naive program is what one writes first with the same libraries: reportlab's canvas from top to bottom for every
certificate, names shaped by HarfBuzz, the seal and ornament drawn each time with reportlab's paths, and the code by
reportlab's own encoder (or segno, where it is installed), one vector rectangle for each run of modules. Its page
shows the same words, ornament, seal and code.
"""

import io
import os
import sys
import time
from collections.abc import Callable
from datetime import date
from importlib.util import find_spec
from itertools import groupby
from math import cos, pi, sin
from pathlib import Path
from typing import Any

from nacl.signing import SigningKey
from reportlab.pdfbase import pdfmetrics  # noqa: TID253 - a bench is no start of the program
from reportlab.pdfbase.ttfonts import TTFont, shapeStr  # noqa: TID253 - a bench is no start of the program
from reportlab.pdfgen.canvas import Canvas  # noqa: TID253 - a bench is no start of the program

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from app.base.paths import PROGRAM
from app.documents.certificate import certificate_pdfs
from app.documents.certificate_layout import CertificateData, fixed_lines, own_lines
from app.documents.certificate_template import Template, read_template
from app.documents.font_shelf import FontShelf
from app.documents.print_file import PrintOrder, print_file
from app.trust.certificate import CertificateClaims, seal_certificate
from app.trust.statuslist import sign_status_list, status_list

MM = 72 / 25.4
FONTS = PROGRAM / "assets" / "fonts"
TEMPLATE = PROGRAM / "assets" / "certificates" / "landscape-ornament.json"
KEY = SigningKey(bytes(range(32)))
GIVEN = ("Айгүл", "Нұрлан", "Әсел", "Дәурен", "Ғалым", "Қарлығаш", "Өмірбек", "Ұлпан", "Екатерина", "Сергей")
FAMILY = ("Сәрсенова", "Омаров", "Бекова", "Тұрсынова", "Әбдірахманова", "Ким", "Жұмабаев", "Щукина", "Иванов")
DEPARTMENTS = ("Астана", "Алматы", "Түркістан", "Ақтөбе")


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    template = read_template(TEMPLATE)
    shelf = FontShelf(FONTS)
    certificates = [certificate(number) for number in range(count)]
    list(certificate_pdfs(template, certificates[:2], shelf=shelf))
    naive = Naive(template, shelf)
    naive.one(certificates[0])

    naive_s, pages = timed(lambda: [naive.one(one) for one in certificates])
    ours_s, files = timed(lambda: list(certificate_pdfs(template, certificates, shelf=shelf)))
    file_s, whole = timed(lambda: print_file(template, certificates, shelf=shelf, order=PrintOrder(covers=False)))
    print(f"codes by {naive.encoder}; {count} certificates, two names, ornament, seal and vector code")
    tell("naive, one PDF each", count / naive_s, f"{len(pages[0]) / 1024:.0f} KiB")
    tell("one PDF each", count / ours_s, f"{len(files[0]) / 1024:.0f} KiB, {naive_s / ours_s:.1f} x naive (3 x)")
    tell("print file", count / file_s, f"{len(whole) / count / 1024:.1f} KiB/page, {naive_s / file_s:.1f} x (6 x)")

    token_s, _ = timed(lambda: [seal_certificate(claims(number), key=KEY) for number in range(5000)])
    tell("tokens", 5000 / token_s, "(5,000/s)")
    listed = status_list(range(0, 1_000_000, 200), office="KZ", version=1, issued_on=date(2026, 11, 24), count=10**6)
    listed = spread(listed.size)
    print(f"status list of 1,000,000 with 0.5 % revoked: {len(sign_status_list(listed, key=KEY)):,} bytes (9,216)")
    check_pages(files[:40])


def claims(number: int) -> CertificateClaims:
    """Return what a certificate of the bench says."""
    name = f"{FAMILY[number % 9]} {GIVEN[number // 9 % 10]}"
    return CertificateClaims(
        number=f"KZ-DDS-2026-{number:06d}-QX",
        name=name,
        latin_name="Sarsenova Aigul Nurlanqyzy",
        course="c03-inquiries",
        version="1.0.0",
        issued_on=date(2026, 11, 24),
        expires_on=date(2027, 11, 24),
        office="KZ-DDS",
        index=number,
        score_percent=88,
    )


def certificate(number: int) -> CertificateData:
    """Return a certificate of the bench."""
    said = claims(number)
    return CertificateData(
        number=said.number,
        name=said.name,
        latin_name=said.latin_name,
        course_title={"kk": "Азаматтардың жолданымдары", "en": "Citizens’ inquiries"},
        issued_on=said.issued_on,
        expires_on=said.expires_on,
        token=seal_certificate(said, key=KEY),
        office={"kk": "Цифрлық қызметтер департаменті", "en": "Department of Digital Services"},
        minutes=2250,
        score_percent=88,
        law_date=date(2026, 11, 1),
        department=DEPARTMENTS[number % 4],
        signatory="А. Т. Сәрсенова",
        signatory_post={"kk": "Департамент басшысы", "en": "Head of department"},
        notice=True,
    )


class Naive:
    """The program one writes first."""

    def __init__(self, template: Template, shelf: FontShelf) -> None:
        self.template = template
        self.shelf = shelf
        self.encoder = "segno" if find_spec("segno") else "reportlab"
        for style in ("Regular", "Bold", "Italic"):
            pdfmetrics.registerFont(TTFont(f"Naive-{style}", str(FONTS / f"NotoSans-{style}.ttf")))

    def one(self, data: CertificateData) -> bytes:
        """Return one certificate."""
        buffer = io.BytesIO()
        page = self.template.page
        canvas = Canvas(buffer, pagesize=(page.width * MM, page.height * MM))
        canvas.setTitle(data.name)
        self._ornament(canvas, page.width * MM, page.height * MM)
        self._seal(canvas, 148.5 * MM, page.height * MM - 48 * MM, 10 * MM)
        for line in (*fixed_lines(self.template, self.shelf), *own_lines(self.template, data, self.shelf)):
            font = line.drawn.font.replace("NotoSans", "Naive")
            canvas.setFillColor(line.colour)
            canvas.setFont(font, line.drawn.size)
            canvas.drawString(line.x, line.y, shapeStr(line.drawn.text, font, line.drawn.size))
        self._code(canvas, data.token, 238 * MM, page.height * MM - 188.5 * MM, 30 * MM)
        canvas.showPage()
        canvas.save()
        return buffer.getvalue()

    def _code(self, canvas: Canvas, token: str, x: float, y: float, size: float) -> None:
        rows = _segno_rows(token) if self.encoder == "segno" else _reportlab_rows(token)
        module = size / len(rows)
        canvas.setFillColor("#000000")
        for number, row in enumerate(rows, start=1):
            start = 0
            for dark, group in groupby(row):
                length = len(list(group))
                if dark:
                    canvas.rect(x + start * module, y + size - number * module, length * module, module, 0, 1)
                start += length

    def _ornament(self, canvas: Canvas, width: float, height: float) -> None:
        canvas.setStrokeColor(self.template.accent)
        canvas.rect(8 * MM, 8 * MM, width - 16 * MM, height - 16 * MM)
        canvas.rect(17 * MM, 17 * MM, width - 34 * MM, height - 34 * MM)
        canvas.setFillColor(self.template.accent)
        for number in range(56):
            path = canvas.beginPath()
            x = 20 * MM + number % 28 * 9 * MM
            y = 12 * MM if number < 28 else height - 12 * MM
            path.moveTo(x, y)
            for step in range(8):
                path.curveTo(x + step, y + 2, x + step, y + 5, x + 3, y + step)
            canvas.drawPath(path, stroke=0, fill=1)

    def _seal(self, canvas: Canvas, x: float, y: float, radius: float) -> None:
        for petals, depth in ((18, 0.20), (24, 0.12), (30, 0.30)):
            for turn in (0, 1):
                path = canvas.beginPath()
                for step in range(petals * 8 + 1):
                    angle = 2 * pi * step / (petals * 8)
                    reach = radius * (1 - depth / 2) + radius * depth / 2 * cos(petals * angle + turn * pi)
                    move = path.lineTo if step else path.moveTo
                    move(x + reach * cos(angle), y + reach * sin(angle))
                canvas.drawPath(path)


def _segno_rows(token: str) -> list[list[bool]]:
    import segno  # type: ignore[import-not-found]

    return [[bool(module) for module in row] for row in segno.make(token, error="m", boost_error=False).matrix]


def _reportlab_rows(token: str) -> list[list[bool]]:
    from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

    code: Any = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(token)
    code.make()
    side = code.getModuleCount()
    return [[bool(code.isDark(row, column)) for column in range(side)] for row in range(side)]


def spread(size: int) -> Any:
    """Return a list of which 0.5 % are revoked here and there, as in life."""
    from random import Random

    return status_list(
        Random(7).sample(range(size), size // 200),  # noqa: S311 - a bench draws the same every time
        office="KZ-DDS",
        version=1,
        issued_on=date(2026, 11, 24),
        count=size,
    )


def check_pages(files: list[bytes]) -> None:
    """Measure finding, reading and checking the code in pictures of pages at 150 dpi."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from app.services.codes import code_in
    from app.trust.certificate import read_certificate
    from app.ui.widgets.pdf_pages import page_pictures

    public = bytes(KEY.verify_key)
    pictures = [next(iter(page_pictures(one))) for one in files]
    times = []
    for picture in pictures:
        start = time.process_time()
        text = code_in(picture)
        good = text is not None and read_certificate(text).signed_by(public)
        times.append(time.process_time() - start)
        if not good:
            print("a page was not read")
    times.sort()
    print(
        f"verify from a page image: median {times[len(times) // 2] * 1000:.0f} ms, worst {times[-1] * 1000:.0f} ms (50)"
    )


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Return how long work took in seconds of the processor, whatever else the machine does, and its result."""
    start = time.process_time()
    result = work()
    return time.process_time() - start, result


def tell(what: str, rate: float, more: str) -> None:
    """Print one line."""
    print(f"{what:<22}{rate:>9,.0f}/s   {more}")


if __name__ == "__main__":
    main()
