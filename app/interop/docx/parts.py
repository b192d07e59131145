"""What a Word document is made of, as plain values."""

import msgspec

from app.interop.common import Picture


class Piece(msgspec.Struct, frozen=True, kw_only=True):
    """Words of one look; a picture stands alone."""

    text: str = ""
    bold: bool = False
    italic: bool = False
    marked: bool = False
    """Underlined or highlighted, as people mark the right answer of a test."""
    picture: Picture | None = None


class Paragraph(msgspec.Struct, frozen=True, kw_only=True):
    """A paragraph; `heading` is 1 to 9, 0 for a title and None for text; `number` is 1-based, as reports have it."""

    number: int
    pieces: tuple[Piece, ...]
    heading: int | None = None
    list_level: int | None = None
    numbered: bool = False

    @property
    def text(self) -> str:
        """Return the words without their looks."""
        return "".join(piece.text for piece in self.pieces).strip()

    @property
    def all_bold(self) -> bool:
        """Tell whether every word is bold."""
        worded = [piece for piece in self.pieces if piece.text.strip()]
        return bool(worded) and all(piece.bold for piece in worded)

    @property
    def all_marked(self) -> bool:
        """Tell whether every word is bold, underlined or highlighted."""
        worded = [piece for piece in self.pieces if piece.text.strip()]
        return bool(worded) and all(piece.bold or piece.marked for piece in worded)


class Grid(msgspec.Struct, frozen=True, kw_only=True):
    """A table; every row has as many cells as the widest."""

    number: int
    rows: tuple[tuple[tuple[Piece, ...], ...], ...]


Part = Paragraph | Grid
