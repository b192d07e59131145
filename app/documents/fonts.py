"""The fonts that documents carry inside, and the refusal to print a letter they do not have."""

import functools
from pathlib import Path
from typing import Any

from app.base.errors import DocumentError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.documents.shaping import drawn

REGULAR, BOLD, ITALIC = "NotoSans-Regular", "NotoSans-Bold", "NotoSans-Italic"
"""Names by which a canvas asks for the fonts; each is a file of this name, .ttf, in the fonts folder."""


def register_fonts(folder: Path) -> None:
    """Make the fonts known to reportlab, once for each folder.

    Raises:
        DocumentError: if a font file is missing or damaged.
    """
    for font in _fonts(folder):
        _pdfmetrics().registerFont(font)


def missing_glyphs(text: str, *, folder: Path) -> set[str]:
    """Return the letters that at least one of the fonts cannot show."""
    return {letter for letter in text for font in _fonts(folder) if ord(letter) not in font.face.charToGlyph}


def require_glyphs(text: str, *, folder: Path) -> None:
    """Return if every letter can be printed: a box in place of a letter is never put on paper.

    Raises:
        DocumentError: naming the text and the letters.
    """
    missing = missing_glyphs(text, folder=folder)
    if missing:
        raise DocumentError(
            QT_TRANSLATE_NOOP(
                "core",
                "“{words}” cannot be printed: the fonts have no {letters}. No document was made, and your result is "
                "safe. Write it in Kazakh, Russian or Latin letters and try again.",
            ),
            words=text,
            letters=", ".join(f"{letter} (U+{ord(letter):04X})" for letter in sorted(missing)),
        )


def text_width(text: str, *, font: str, size: float) -> float:
    """Return the width in points of one line in a registered font, as it is drawn: shaped where its script asks."""
    return drawn(text, font=font, size=size).width


@functools.cache
def _fonts(folder: Path) -> tuple[Any, ...]:
    from reportlab.pdfbase.ttfonts import TTFError, TTFont

    try:
        return tuple(TTFont(name, str(folder / f"{name}.ttf")) for name in (REGULAR, BOLD, ITALIC))
    except (OSError, TTFError) as error:
        raise DocumentError(
            QT_TRANSLATE_NOOP(
                "core",
                "The fonts in {folder} are missing or damaged, so no document can be made. "
                "Your result is safe. Install Kense again, then try once more.",
            ),
            folder=folder,
        ) from error


def _pdfmetrics() -> Any:
    from reportlab.pdfbase import pdfmetrics

    return pdfmetrics
