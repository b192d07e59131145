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
    side, margin = len(modules), QUIET_MODULES
    whole = side + 2 * margin
    # In whole modules from the upper left corner: short numbers, and a tenth of the time of reportlab's own paths.
    module = size / side
    parts = [
        f"q {module:.5f} 0 0 {-module:.5f} {x:.3f} {y + size:.3f} cm 1 g {-margin} {-margin} {whole} {whole} re f 0 g"
    ]
    parts += [f"{start} {row} {length} 1 re" for row, line in enumerate(modules) for start, length in _runs(line)]
    # One path for all: filled one by one, neighbours would show hairlines between them on a screen.
    canvas.addLiteral("\n".join([*parts, "f Q"]))


def _runs(row: tuple[bool, ...]) -> Iterator[tuple[int, int]]:
    start = 0
    for dark, group in groupby(row):
        length = len(list(group))
        if dark:
            yield start, length
        start += length
