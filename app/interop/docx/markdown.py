"""Parts of a document as the Markdown of lessons: what an author typed never becomes markup by chance."""

import re
from collections.abc import Sequence

from app.interop.docx.parts import Grid, Paragraph, Piece

_INLINE = re.compile(r"[\\`*_\[\]]")
_START = re.compile(r"^(#{1,6}(?=\s|$)|[-+>](?=\s|$|-)|:(?=\s)|~~~|///)")
_NUMBER = re.compile(r"^(\d+)([.)])(?=\s)")


def inline(pieces: Sequence[Piece]) -> str:
    """Return the words with bold and italics; lines stay lines."""
    parts: list[str] = []
    for piece in _joined(pieces):
        core = piece.text.strip()
        if not core:
            parts.append(piece.text)
            continue
        mark = "**" if piece.bold else "*" if piece.italic else ""
        if piece.bold and piece.italic:
            mark = "***"
        start = piece.text.index(core)
        lines = mark + escaped(core).replace("\n", f"{mark}  \n{mark}" if mark else "  \n") + mark
        parts.append(piece.text[:start] + lines + piece.text[start + len(core) :])
    return _safe_start("".join(parts).strip())


def escaped(text: str) -> str:
    """Return words that mean nothing in Markdown and its extensions."""
    plain = _INLINE.sub(r"\\\g<0>", text.replace("&", "&amp;").replace("<", "&lt;"))
    return plain.replace("==", "&#61;=").replace("++", "&#43;+").replace("{", "&#123;").replace("|", "&#124;")


def heading(paragraph: Paragraph, level: int) -> str:
    """Return a heading of level 2 or 3."""
    return f"{'#' * level} {one_line(paragraph.pieces)}"


def one_line(pieces: Sequence[Piece]) -> str:
    """Return words without looks in one line."""
    return escaped(" ".join("".join(piece.text for piece in pieces).split()))


def list_item(paragraph: Paragraph) -> str:
    """Return one item, indented by its level."""
    indent = "    " * (paragraph.list_level or 0)
    mark = "1." if paragraph.numbered else "-"
    return f"{indent}{mark} {' '.join(inline(paragraph.pieces).split())}"


def grid(table: Grid) -> str:
    """Return a table, its first row above the line; a table of one column is one too."""
    rows = [[" ".join(inline(cell).split()) or " " for cell in row] for row in table.rows]
    if not rows or not rows[0]:
        return ""
    written = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join([written[0], "|" + " --- |" * len(rows[0]), *written[1:]])


def figures(pieces: Sequence[Piece]) -> list[str]:
    """Return the blocks of the pictures that stand among pieces."""
    return [f"/// figure | {piece.picture.id}\n///" for piece in pieces if piece.picture]


def _joined(pieces: Sequence[Piece]) -> list[Piece]:
    """Return pieces with neighbours of one look as one; Word cuts runs anywhere."""
    found: list[Piece] = []
    for piece in pieces:
        if not piece.text:
            continue
        last = found[-1] if found else None
        if last and (last.bold, last.italic) == (piece.bold, piece.italic):
            found[-1] = Piece(text=last.text + piece.text, bold=last.bold, italic=last.italic)
        else:
            found.append(Piece(text=piece.text, bold=piece.bold, italic=piece.italic))
    return found


def _safe_start(text: str) -> str:
    """Return lines of which none begins like a list, a heading or a block."""
    lines = []
    for line in text.split("\n"):
        plain = line.lstrip()
        plain = _NUMBER.sub(r"\1\\\2", plain)
        lines.append(_START.sub(lambda found: f"&#{ord(found[0][0])};{found[0][1:]}", plain))
    return "\n".join(line for line in lines if line.strip())
