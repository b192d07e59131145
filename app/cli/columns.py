"""Tables of plain text, as commands print them."""

from collections.abc import Iterable, Sequence

GAP = "  "


def columns(first: str, headings: Sequence[str], rows: Iterable[tuple[str, tuple[str, ...]]]) -> list[str]:
    """Return aligned lines: names to the left, everything else to the right."""
    whole = [(first, tuple(headings)), *rows]
    name_width = max(len(name) for name, _ in whole)
    widths = [max(len(cells[column]) for _, cells in whole) for column in range(len(headings))]
    return [
        GAP
        + GAP.join([name.ljust(name_width), *(cell.rjust(width) for cell, width in zip(cells, widths, strict=True))])
        for name, cells in whole
    ]
