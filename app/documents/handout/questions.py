"""Questions on paper: choices with marks, lines to write on, and the answers on the last page."""

import string
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from app.documents.flow import Column, Piece, boxed
from app.documents.fonts import BOLD
from app.documents.handout.content import HandoutBlock, Mark, PrintedQuestion, Voice
from app.documents.handout.words import WORDS
from app.documents.page import GREY, INK, LEADING, MM, PETROL, TINT, Block, Style
from app.documents.rich_text import Cell, Grid, Paragraph, Run, inline, read_html
from app.documents.setting import Look, set_grid, set_parts, set_text, set_words

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

LINE = 8 * MM
"""Room for a line of handwriting."""

LETTERS = string.ascii_uppercase


def set_questions(block: HandoutBlock, first: int, column: Column, look: Look, second: Look) -> list[Piece]:
    """Return the questions of a check, numbered from `first` on; what is asked stays with its choices."""
    pieces: list[Piece] = []
    looks = (look, second)
    for number in range(len(block.voices[0].questions)):
        voices = [voice for voice in block.voices if number < len(voice.questions)]
        asked = [voice.questions[number] for voice in voices]
        pieces += _set_question(asked, f"{first + number}.", column, looks)
    return pieces


def set_answers(blocks: Sequence[HandoutBlock], column: Column, look: Look, second: Look) -> list[Piece]:
    """Return the answers of all checks in the order of their numbers."""
    pieces: list[Piece] = []
    number = 1
    for block in blocks:
        for at in range(len(block.voices[0].questions)):
            for place, voice in enumerate(one for one in block.voices if at < len(one.questions)):
                pieces += _set_answer(voice, at, "" if place else f"{number}.", column, second if place else look)
            number += 1
    return pieces


def _set_question(
    asked: Sequence[PrintedQuestion], number: str, column: Column, looks: tuple[Look, Look]
) -> list[Piece]:
    inner = column.inset(8 * MM)
    pieces: list[Piece] = []
    for place, one in enumerate(asked):
        look = looks[min(place, 1)]
        pieces += _set_document(one.document, inner, look) if one.document else []
        style = Style(look.body, look.colour, BOLD)
        stem = set_text(inline(one.stem), inner, style, gap=look.gap(1 if place else 4))
        if not place:
            stem[0] = stem[0]._replace(block=_numbered(stem[0].block, number, column, look))
        pieces += [piece._replace(keep=True) for piece in stem]
        pieces += set_parts(read_html(one.lead), inner, look) if one.lead else []
    pieces += _set_rows(asked, inner, looks)
    pieces += _set_choices(asked, inner, looks)
    pieces += _set_offers(asked, inner, looks)
    return pieces + [Piece(_writing_line(inner), keep=at < asked[0].lines - 1) for at in range(asked[0].lines)]


def _set_document(html: str, column: Column, look: Look) -> list[Piece]:
    """Return what a question is about on a ground of its own; its end stays with the question."""
    inside = set_parts(read_html(html), column.inset(3 * MM, 3 * MM), look)
    pieces = boxed(inside, column, fill=TINT, padding=look.gap(2.6), gap=look.gap(4))
    return [piece._replace(keep=piece.keep or at >= len(pieces) - 2) for at, piece in enumerate(pieces)]


def _set_rows(asked: Sequence[PrintedQuestion], column: Column, looks: tuple[Look, Look]) -> list[Piece]:
    pieces: list[Piece] = []
    for place, one in enumerate(asked):
        if one.rows:
            rows = tuple(
                tuple(Cell((Paragraph(inline(cell) or (Run(" "),)),), heading=not at) for cell in row)
                for at, row in enumerate(one.rows)
            )
            pieces += set_grid(Grid(rows, heads=1), column, looks[min(place, 1)])
    return pieces


def _set_choices(asked: Sequence[PrintedQuestion], column: Column, looks: tuple[Look, Look]) -> list[Piece]:
    """Return the choices in both languages under each other, each with its mark."""
    first = asked[0]
    indent = {"letter": 14 * MM, "none": 0.0}.get(first.mark, 7 * MM)
    inner = column.inset(indent)
    pieces: list[Piece] = []
    for at, choice in enumerate(first.choices):
        lines = set_text(inline(choice), inner, Style(looks[0].body), gap=looks[0].gap(1.6))
        lines[0] = lines[0]._replace(block=_marked(lines[0].block, first.mark, column, looks[0]))
        for other in asked[1:]:
            if at < len(other.choices):
                lines += set_text(inline(other.choices[at]), inner, Style(looks[1].body, looks[1].colour))
        pieces += [piece._replace(keep=number < len(lines) - 1) for number, piece in enumerate(lines)]
    return [piece._replace(keep=at < len(pieces) - 1 and (piece.keep or at < 2)) for at, piece in enumerate(pieces)]


def _set_offers(asked: Sequence[PrintedQuestion], column: Column, looks: tuple[Look, Look]) -> list[Piece]:
    pieces: list[Piece] = []
    for at in range(len(asked[0].offers)):
        told = [one.offers[at] for one in asked if at < len(one.offers)]
        letter = Run(f"{LETTERS[at % len(LETTERS)]}  ", BOLD)
        runs: list[Run] = [letter, *inline(told[0])]
        for other in told[1:]:
            runs += [Run(" · "), *inline(other)]
        pieces += set_text(runs, column, Style(looks[0].body), gap=looks[0].gap(2.5 if not at else 0.8))
    return [piece._replace(keep=at < len(pieces) - 1) for at, piece in enumerate(pieces)]


def _set_answer(voice: Voice, at: int, number: str, column: Column, look: Look) -> list[Piece]:
    question, words = voice.questions[at], WORDS[voice.language]
    inner = column.inset(8 * MM)
    told = question.answer or words.own_words
    if voice.unconfirmed:
        told = f"{told} ({words.answer_unconfirmed})"
    pieces = set_words(told, inner, Style(look.body, look.colour, BOLD), gap=look.gap(2.5 if number else 0.5))
    if question.why:
        pieces += set_words(question.why, inner, Style(look.table, GREY))
    if number and pieces:
        pieces[0] = pieces[0]._replace(block=_numbered(pieces[0].block, number, column, look), keep=len(pieces) > 1)
    return pieces


def _numbered(block: Block, number: str, column: Column, look: Look) -> Block:
    style = Style(look.body, PETROL, BOLD)

    def draw(canvas: "Canvas", top: float) -> None:
        for piece in set_words(number, column, style):
            piece.block.draw(canvas, top)
        block.draw(canvas, top)

    return block._replace(draw=draw)


def _writing_line(column: Column) -> Block:
    def draw(canvas: "Canvas", top: float) -> None:
        _stroke(canvas)
        canvas.line(column.x, top - LINE, column.x + column.width, top - LINE)

    return Block(LINE, 0.0, draw)


def _marked(block: Block, mark: Mark, column: Column, look: Look) -> Block:
    side = look.body * 0.95
    drawing = _MARKS.get(mark)

    def draw(canvas: "Canvas", top: float) -> None:
        if drawing is not None:
            _stroke(canvas)
            drawing(canvas, column.x, top - look.body * LEADING / 2, side)
        block.draw(canvas, top)

    return block._replace(draw=draw)


def _stroke(canvas: "Canvas") -> None:
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(0.5)


def _circle(canvas: "Canvas", x: float, middle: float, side: float) -> None:
    canvas.circle(x + side / 2, middle, side / 2, stroke=1, fill=0)


def _box(canvas: "Canvas", x: float, middle: float, side: float) -> None:
    canvas.rect(x, middle - side / 2, side, side, stroke=1, fill=0)


def _number_box(canvas: "Canvas", x: float, middle: float, side: float) -> None:
    canvas.rect(x, middle - side * 0.6, side * 1.4, side * 1.2, stroke=1, fill=0)


def _letter_line(canvas: "Canvas", x: float, middle: float, side: float) -> None:
    canvas.line(x, middle - side / 2, x + 10 * MM, middle - side / 2)


_MARKS: dict[Mark, Callable[["Canvas", float, float, float], None]] = {
    "one": _circle,
    "many": _box,
    "order": _number_box,
    "letter": _letter_line,
}
