"""Pages as people bring them: scans at 150 dpi, tilted and grainy, and PDFs that somebody edited."""

from pathlib import Path

from PIL import Image, ImageChops

from app.documents.certificate import draw_one
from app.documents.font_shelf import FontShelf
from app.services.codes import Picture
from app.ui.widgets.pdf_pages import page_pictures
from tests.documents.certificates import ASSETS, shipped, with_changes

SHELF = FontShelf(ASSETS / "fonts")


def page(template: str = "portrait-formal", **changes: object) -> bytes:
    """Return a certificate as PDF."""
    return draw_one(shipped(template), with_changes(**changes), shelf=SHELF)


def picture(pdf: bytes, *, dpi: int = 150) -> Picture:
    return next(page_pictures(pdf, dpi=dpi))


def scan(pdf: bytes, *, tilt: float = 5, grain: float = 60, dpi: int = 150) -> Image.Image:
    """Return the first page as a bad scanner gives it: turned by `tilt` degrees, with noise all over."""
    clean = picture(pdf, dpi=dpi)
    image = Image.frombytes("L", (clean.width, clean.height), clean.grey)
    turned = image.rotate(tilt, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    return ImageChops.add(turned, Image.effect_noise(turned.size, grain), 1, -128)


def saved(image: Image.Image, path: Path) -> Path:
    image.save(path)
    return path
