"""Finding the code of a statement or certificate in a picture of a page: a scan, a photo, or a page of a PDF."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.base.errors import TrustError
from app.base.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PIL.Image import Image

PREFIX = "KS1:"
PICTURES = (".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff", ".gif", ".webp")
MOST_PIXELS = 89_000_000
"""A page at 600 dpi has 35 million; more than this is no scan, and would fill the memory of an office PC."""

READ_AGAIN_PIXELS = 16_000_000
"""Above this a picture is sharp enough, and is not enlarged."""


class Picture(msgspec.Struct, frozen=True, kw_only=True):
    """A picture in grey: rows from the top, one byte a pixel, 0 is black."""

    width: int
    height: int
    grey: bytes


LARGEST_BADGE = 100_000

Pages = Callable[[Path], Iterable[Picture]]
"""Draws the pages of a PDF; the window and the commands bring it along."""


def code_in(picture: Picture) -> str | None:
    """Return the text of the first code of Kense's in a picture, or None."""
    from PIL import Image

    return _read(Image.frombytes("L", (picture.width, picture.height), picture.grey))


def code_of_file(path: Path, *, pages: Pages | None = None) -> str:
    """Return the text of the code in a picture, a PDF or a text file.

    Raises:
        TrustError: if the file cannot be read, or there is no code in it.
    """
    suffix = path.suffix.lower()
    if not path.is_file() or suffix not in {*PICTURES, ".pdf", ".txt"} or (suffix == ".pdf" and pages is None):
        text = QT_TRANSLATE_NOOP(
            "core",
            "There is no code in “{shown}”. Give the text that begins with KS1:, or a PDF, a scan or a photo of the "
            "page.",
        )
        raise TrustError(text, shown=str(path)[:60])
    try:
        found = _code_of(path, suffix, pages)
    except (OSError, ValueError) as error:
        text = QT_TRANSLATE_NOOP("core", "The file {file} cannot be read ({reason}). Scan the page again.")
        raise TrustError(text, file=path.name, reason=str(error)) from error
    if found is None:
        text = QT_TRANSLATE_NOOP("core", "No code was found in {file}. Scan the page again, straight and sharp.")
        raise TrustError(text, file=path.name)
    return found


def badge_of_file(path: Path) -> str:
    """Return the text of a badge's file; whether it is one is looked at when it is judged.

    Raises:
        TrustError: if it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_BADGE).decode("ascii", "replace")
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core", "The file {file} cannot be read ({reason}). Nothing was changed. Check its name and try again."
        )
        raise TrustError(text, file=path, reason=error.strerror or error) from error


def _code_of(path: Path, suffix: str, pages: Pages | None) -> str | None:
    if suffix == ".txt":
        text = path.read_text(encoding="utf-8-sig").strip("\r\n")
        return text if text.startswith(PREFIX) else None
    if suffix == ".pdf" and pages is not None:
        return next((code for page in pages(path) if (code := code_in(page))), None)
    from PIL import Image

    try:
        with Image.open(path) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise ValueError(f"{opened.width} x {opened.height}")
            return _read(opened.convert("L"))
    except Image.DecompressionBombError as error:
        raise ValueError(str(error)) from error


def _read(picture: "Image") -> str | None:
    import zxingcpp

    for tried in _tries(picture):
        for code in zxingcpp.read_barcodes(tried, formats=zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])):
            if code.text.startswith(PREFIX):
                return str(code.text)
    return None


def _tries(picture: "Image") -> "Iterator[Image]":
    """Yield the picture as it is, then as readers find what they missed: larger, and without the grain of a scan."""
    from PIL import Image, ImageFilter

    yield picture
    if picture.width * picture.height > READ_AGAIN_PIXELS:
        yield picture.resize((picture.width // 2, picture.height // 2), Image.Resampling.BOX)
        return
    size = (picture.width * 2, picture.height * 2)
    for quieter in (None, ImageFilter.GaussianBlur(1), ImageFilter.MedianFilter(3)):
        yield (picture.filter(quieter) if quieter else picture).resize(size, Image.Resampling.BICUBIC)
