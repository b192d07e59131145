"""Blocks of a lesson on paper: text, tables, boxes with their origin, pictures; a second language below the first."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from app.documents.flow import Column, Piece, boxed
from app.documents.fonts import BOLD
from app.documents.handout.content import HandoutBlock, Voice
from app.documents.handout.questions import set_questions
from app.documents.handout.words import WORDS
from app.documents.page import GOLD, GREY, MM, PETROL, TINT, Block, Style
from app.documents.rich_text import inline, read_html
from app.documents.setting import Look, set_parts, set_text, set_words
from app.documents.svg_picture import read_svg

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

SUN, BAD, BAD_SOFT, DEEP = "#FCF0D4", "#9B1C13", "#FBE6E4", "#0C2F3B"
LEFT_PADDING = 4.5 * MM
RIGHT_PADDING = 3.5 * MM

PICTURE_WIDTH, PICTURE_HEIGHT = 150 * MM, 105 * MM
"""The most room a picture gets; a small one is not blown up."""

POINTS_PER_PIXEL = 0.75


class Ground(NamedTuple):
    """The box a kind of block stands in."""

    fill: str
    bar: str


GROUNDS = {
    "rule": Ground(SUN, GOLD),
    "warning": Ground(BAD_SOFT, BAD),
    "example": Ground(TINT, "#8797A2"),
    "case": Ground(TINT, "#8797A2"),
    "details": Ground(TINT, ""),
    "steps": Ground("#DFF0F4", PETROL),
    "practice": Ground("#DFF0F4", PETROL),
    "code": Ground(TINT, ""),
    "quotation": Ground("#FFFFFF", "#D3DCE3"),
}
TITLED = ("example", "case", "warning", "steps", "compare", "details", "practice")


class Setter(NamedTuple):
    """How blocks of a handout are set: where, in which sizes, and the fonts for pictures."""

    column: Column
    look: Look
    fonts: Path

    @property
    def second(self) -> Look:
        """The look of the second language."""
        return self.look._replace(body=max(8.5, self.look.body - 1), colour=GREY)

    def look_of(self, place: int) -> Look:
        """Return the look of the first or the second language."""
        return self.second if place else self.look


def set_block(block: HandoutBlock, setter: Setter, *, number: int) -> list[Piece]:
    """Return a block; `number` is that of the next question."""
    look = setter.look
    if block.kind == "heading":
        return _heading(block, setter)
    if block.kind == "figure":
        return _figure(block, setter)
    if block.kind == "check":
        asked = set_questions(block, number, setter.column, look, setter.second)
        return [*_shown_picture(block, setter), *asked]
    ground = GROUNDS.get(block.kind)
    if ground is None:
        return _inside(block, setter, setter.column)
    inner = setter.column.inset(LEFT_PADDING, RIGHT_PADDING)
    padding = look.gap(1.2 if block.kind == "quotation" else 2.6)
    inside = _inside(block, setter, inner)
    return boxed(inside, setter.column, fill=ground.fill, bar=ground.bar, padding=padding, gap=look.gap(3))


def _inside(block: HandoutBlock, setter: Setter, column: Column) -> list[Piece]:
    """Return the texts of a block, the second language below the first."""
    pieces: list[Piece] = []
    for place, voice in enumerate(block.voices):
        look = setter.look_of(place)
        told = [*_title(block, voice, column, look), *set_parts(read_html(voice.html), column, look)]
        told += _origin(voice, column, look)
        if place and told and block.kind in GROUNDS:
            told[0] = told[0]._replace(block=told[0].block._replace(gap=look.gap(2.5)))
        pieces += told
    return pieces


def _title(block: HandoutBlock, voice: Voice, column: Column, look: Look) -> list[Piece]:
    words = WORDS[voice.language]
    style = Style(look.body, look.colour, BOLD)
    if block.kind == "rule":
        told = f"{words.rule} · {words.unconfirmed}" if voice.unconfirmed else words.rule
        return set_words(told, column, style._replace(colour=BAD) if voice.unconfirmed else style, keep=True)
    if block.kind not in TITLED:
        return []
    own: str = getattr(words, block.kind, "")
    title = f"{own}: {voice.title}" if block.kind == "practice" else voice.title or own
    gap = look.gap(3) if block.kind == "compare" else 0.0
    return set_words(title, column, style, gap=gap, keep=True) if title else []


def _origin(voice: Voice, column: Column, look: Look) -> list[Piece]:
    pieces: list[Piece] = []
    for text in (voice.note, voice.origin):
        if text:
            pieces += set_words(text, column, Style(look.small, GREY), gap=look.gap(0.8))
    return pieces


def _heading(block: HandoutBlock, setter: Setter) -> list[Piece]:
    pieces: list[Piece] = []
    for place, voice in enumerate(block.voices):
        look = setter.look_of(place)
        size = look.body + (3 if block.level <= 2 else 1.5)
        style = Style(size, GREY if place else PETROL, BOLD)
        pieces += set_text(inline(voice.html), setter.column, style, gap=look.gap(1 if place else 6))
    return [piece._replace(keep=True) for piece in pieces]


def _figure(block: HandoutBlock, setter: Setter) -> list[Piece]:
    drawn = _picture(block.picture, setter) if block.picture else None
    pieces = [Piece(drawn, keep=True)] if drawn else []
    for place, voice in enumerate(block.voices):
        look = setter.look_of(place)
        if drawn is None:
            told = WORDS[voice.language].picture.format(alt=voice.alt)
            pieces += set_words(told, setter.column, Style(look.table, GREY), gap=look.gap(3), keep=True)
        style = Style(look.table, GREY)
        pieces += set_text(inline(voice.html), setter.column, style, gap=look.gap(1.5)) if voice.html else []
    return [piece._replace(keep=at < len(pieces) - 1) for at, piece in enumerate(pieces)]


def _shown_picture(block: HandoutBlock, setter: Setter) -> list[Piece]:
    """Return the picture that a question asks about."""
    drawn = _picture(block.picture, setter) if block.picture else None
    return [Piece(drawn, keep=True)] if drawn else []


def _picture(path: Path, setter: Setter) -> Block | None:
    """Return a picture in the middle of its column; None if the file is not there or cannot be drawn as it is meant."""
    if path.suffix.lower() == ".svg":
        return _vectors(path, setter)
    return _bitmap(path, setter)


def _vectors(path: Path, setter: Setter) -> Block | None:
    picture = read_svg(path, fonts=setter.fonts)
    if picture is None:
        return None
    width, height = _fitted(picture.width, picture.height, setter.column)
    x = setter.column.x + (setter.column.width - width) / 2

    def draw(canvas: "Canvas", top: float) -> None:
        picture.draw(canvas, x=x, top=top, width=width)

    return Block(height, setter.look.gap(4), draw)


def _bitmap(path: Path, setter: Setter) -> Block | None:
    from reportlab.lib.utils import ImageReader

    try:
        image = ImageReader(str(path))
        across, down = image.getSize()
    except OSError:
        return None
    width, height = _fitted(across, down, setter.column)
    x = setter.column.x + (setter.column.width - width) / 2

    def draw(canvas: "Canvas", top: float) -> None:
        canvas.drawImage(image, x, top - height, width, height, mask="auto")

    return Block(height, setter.look.gap(4), draw)


def _fitted(width: float, height: float, column: Column) -> tuple[float, float]:
    most = min(PICTURE_WIDTH, column.width)
    scale = min(POINTS_PER_PIXEL, most / width, PICTURE_HEIGHT / height)
    return width * scale, height * scale
