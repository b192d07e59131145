"""QR codes as vector rectangles: sharp on every printer, and small in the file."""

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

QUIET_MODULES = 4
"""White margin on each side that readers need to find the code (ISO/IEC 18004)."""

Modules = tuple[tuple[bool, ...], ...]


def qr_modules(text: str) -> Modules:
    """Return the code's rows from top to bottom, True where it is dark, without margin; error correction M."""
    import zxingcpp

    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    image = barcode.to_image(scale=1, add_quiet_zones=False)
    pixels = memoryview(image).tobytes()  # type: ignore[arg-type]  # a buffer, but its stub does not say so
    side = image.shape[0]
    return tuple(tuple(pixel == 0 for pixel in pixels[row * side : (row + 1) * side]) for row in range(side))


def draw_qr(canvas: "Canvas", text: str, *, x: float, y: float, size: float) -> None:
    """Draw the code with its lower left corner at x, y; `size` is its side in points, the margin lies outside."""
    modules = qr_modules(text)
    module = size / len(modules)
    margin = QUIET_MODULES * module
    canvas.saveState()
    canvas.setFillGray(1)
    canvas.rect(x - margin, y - margin, size + 2 * margin, size + 2 * margin, stroke=0, fill=1)
    canvas.setFillGray(0)
    path = canvas.beginPath()
    for number, row in enumerate(modules, start=1):
        for start, length in _runs(row):
            path.rect(x + start * module, y + size - number * module, length * module, module)
    # One path for all: filled one by one, neighbours would show hairlines between them on a screen.
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()


def _runs(row: tuple[bool, ...]) -> Iterator[tuple[int, int]]:
    start = 0
    for dark, group in groupby(row):
        length = len(list(group))
        if dark:
            yield start, length
        start += length
