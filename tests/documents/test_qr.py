"""QR codes: the version the paper was measured for, drawn so that readers find them."""

import io

import pytest
from reportlab.pdfgen.canvas import Canvas

from app.documents.qr import draw_qr, qr_modules
from tests.documents.opened_pdf import OpenedPdf, codes_in

LONGEST = "KS1:" + "A7%" * 108 + "Z9"
"""330 letters, as a token may have."""


def test_the_longest_token_makes_a_code_of_version_eleven():
    assert len(qr_modules(LONGEST)) == 61


def test_rows_run_from_the_top_and_dark_is_true():
    modules = qr_modules("KS1:")
    finder = (True,) * 7
    assert [modules[0][:7], modules[0][-7:], modules[-1][:7]] == [finder] * 3
    assert modules[-1][-7:] != finder


@pytest.mark.parametrize("dpi", [100, 150, 300])
def test_a_printed_code_reads_as_the_same_text_with_correction_m(qapp, dpi):
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(120, 120))
    draw_qr(canvas, LONGEST, x=17, y=17, size=85)
    canvas.save()
    assert codes_in(OpenedPdf(buffer.getvalue()).picture(dpi=dpi)) == [(LONGEST, "M")]


def test_the_margin_covers_what_lay_under_it(qapp):
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(120, 120))
    canvas.rect(0, 0, 120, 120, stroke=0, fill=1)
    draw_qr(canvas, LONGEST, x=17, y=17, size=61)
    canvas.save()
    picture = OpenedPdf(buffer.getvalue()).picture(dpi=72)
    assert [picture.pixelColor(x, 70).lightness() for x in (11, 14, 16)] == [0, 255, 255]
