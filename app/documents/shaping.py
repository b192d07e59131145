"""Letters joined and placed as their script asks, by HarfBuzz.

A plain `drawString` puts vowel signs of Devanagari at wrong places and leaves Arabic letters unjoined and from left to
right, without a word; reportlab's own `shaping=` is dropped where its bidi library is missing. So lines are shaped
here, through `shapeStr`. Text of one direction only.
"""

import re
from typing import NamedTuple

SIMPLE = re.compile(
    r"[\u0020-\u02ff\u0370-\u03ff\u0400-\u0482\u048a-\u052f\u10a0-\u10ff\u1c90-\u1cbf\u2010-\u2027\u20a0-\u214f]*"
)
"""Letters that stand beside each other as they are: Latin, Greek, Cyrillic, Georgian, signs; no combining marks."""


class Drawn(NamedTuple):
    """One line ready to be drawn: `glyphs` for the font, `text` as people read it, width in points."""

    text: str
    glyphs: str
    font: str
    size: float
    width: float


def needs_shaping(text: str) -> bool:
    """Tell whether letters of the text change or move beside each other."""
    return SIMPLE.fullmatch(text) is None


def drawn(text: str, *, font: str, size: float) -> Drawn:
    """Return one line shaped and measured; `font` is registered and has every letter."""
    from reportlab.pdfbase import pdfmetrics

    if text.isascii() or not needs_shaping(text):
        return Drawn(text, text, font, size, float(pdfmetrics.stringWidth(text, font, size)))
    from reportlab.pdfbase.ttfonts import shapeStr

    glyphs = shapeStr(text, font, size, force=True)
    advance = sum(glyph.x_advance for glyph in glyphs.__shapeData__)
    return Drawn(text, glyphs, font, size, float(advance * size / 1000))
