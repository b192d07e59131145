"""The statement of completion: one A4 page that says what was learned, and that it is no certificate."""

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec

from app.base.i18n import LocalText, pick
from app.documents.fonts import BOLD, REGULAR, register_fonts, require_glyphs
from app.documents.lines import Fit
from app.documents.metadata import Description, describe
from app.documents.page import (
    GREY,
    HEIGHT,
    INK,
    MM,
    PETROL,
    TINT,
    WIDTH,
    Block,
    Style,
    draw_frame,
    draw_mark,
    draw_rule,
    draw_spread,
    height_of,
    stacked,
    text_block,
)
from app.documents.qr import draw_qr
from app.documents.statement_words import WORDS, Words, date_text, score_text, volume_text
from app.trust.clean import clean_text

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

Language = Literal["kk", "ru", "en"]

LEFT, RIGHT = 28 * MM, WIDTH - 28 * MM
COLUMN = RIGHT - LEFT
LABELS = 56 * MM
TOP, FOOT = HEIGHT - 37 * MM, 20 * MM
CAPTION, FOOT_FACTS = 58 * MM, 56 * MM
QR_SIDE = 30 * MM
"""Version 11 then has modules of half a millimetre, read from a 150-dpi scan."""

SCALES = tuple(step / 20 for step in range(20, 9, -1))
"""Sizes tried one after the other until everything stands on the page."""

SMALLEST_WITH_OBJECTIVES = 0.8

NAME_WAYS = (Fit(1, 29, 20), Fit(2, 25, 18), Fit(3, 20, 12), Fit(6, 14, 7))
TITLE_WAYS = (Fit(1, 22, 18), Fit(2, 19, 14))
COURSE_WAYS = (Fit(1, 17, 13), Fit(2, 15, 12), Fit(4, 13, 7))


class StatementData(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the page shows; `objectives` are in the main language, `token` is the QR code's text.

    `minutes` is 0 where the course does not say its length.
    """

    name: str
    course_title: LocalText
    minutes: int
    completed_on: date
    issued_on: date
    serial: str
    token: str
    language: Language
    second_language: Language | None = None
    score_percent: int | None = None
    law_date: date | None = None
    objectives: tuple[str, ...] = ()


def statement_pdf(data: StatementData, *, fonts: Path) -> bytes:
    """Return the page as PDF; the same data always give the same bytes.

    Raises:
        DocumentError: if a name or title has letters the fonts cannot show, or the fonts are missing.
    """
    from reportlab.pdfgen.canvas import Canvas

    clean = _clean(data)
    for text in (clean.name, *clean.course_title.values(), clean.serial, *clean.objectives):
        require_glyphs(text, folder=fonts)
    register_fonts(fonts)
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=1, initialFontName=REGULAR)
    describe(canvas, _description(clean))
    _draw(canvas, clean)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _clean(data: StatementData) -> StatementData:
    return msgspec.structs.replace(
        data,
        name=clean_text(data.name),
        course_title={language: clean_text(title) for language, title in data.course_title.items()},
        objectives=tuple(clean_text(objective) for objective in data.objectives),
    )


def _languages(data: StatementData) -> tuple[Language, ...]:
    second = data.second_language
    return (data.language,) if second in {None, data.language} else (data.language, second)


def _description(data: StatementData) -> Description:
    words, course = WORDS[data.language], pick(data.course_title, data.language)
    return Description(
        title=f"{words.title}: {data.name}",
        subject=f"{data.name}, {words.course.format(title=course)}, {date_text(data.completed_on)}",
        keywords=data.serial,
        language=data.language,
        day=data.issued_on,
    )


def _draw(canvas: "Canvas", data: StatementData) -> None:
    draw_frame(canvas)
    program = _joined([WORDS[language].program for language in _languages(data)], Style(10, GREY))
    program.draw(canvas, HEIGHT - 17 * MM)
    draw_mark(canvas, y=HEIGHT - 30.5 * MM, radius=5.5 * MM)
    notice = _notice(data)
    bottom = FOOT + QR_SIDE + 8 * MM + notice.height
    # Drawn in the order in which a page is read aloud.
    draw_spread(canvas, _fitting(data, room=TOP - bottom), top=TOP, bottom=bottom)
    notice.draw(canvas, bottom)
    _draw_foot(canvas, data)


def _fitting(data: StatementData, *, room: float) -> list[Block]:
    """Return the blocks at the largest size that fits; before they grow small the objectives are left out."""
    bare = msgspec.structs.replace(data, objectives=())
    tries = [(data, scale) for scale in SCALES if scale >= SMALLEST_WITH_OBJECTIVES]
    tries += [(bare, scale) for scale in SCALES]
    blocks: list[Block] = []
    for shown, scale in tries:
        blocks = list(_blocks(shown, scale))
        if height_of(blocks) <= room:
            return blocks
    return blocks


def _blocks(data: StatementData, scale: float) -> Iterator[Block]:
    languages = _languages(data)
    words = [WORDS[language] for language in languages]
    courses = [
        word.course.format(title=pick(data.course_title, one)) for word, one in zip(words, languages, strict=True)
    ]
    small = Style(10.5, GREY).scaled(scale)
    yield _shrinking(words[0].title, TITLE_WAYS, scale, colour=PETROL, gap=4 * MM)
    for word in words[1:]:
        yield _centred(word.title, Style(12, GREY).scaled(scale), gap=1 * MM)
    yield _joined([word.learner for word in words], small, gap=7 * MM)
    yield _with_rule(_shrinking(data.name, NAME_WAYS, scale, colour=INK, gap=1 * MM))
    yield _centred(words[0].completed, Style(11.5).scaled(scale), gap=3.5 * MM)
    yield _shrinking(courses[0], COURSE_WAYS, scale, colour=INK, gap=1 * MM)
    for word, course in zip(words[1:], courses[1:], strict=True):
        yield _centred(f"{word.completed} {course}", small, gap=1.5 * MM)
    yield stacked([_row(labels, values, scale) for labels, values in _facts(data, words)], gap=7 * MM)
    if data.objectives:
        yield _objectives(data.objectives, words, scale)


def _facts(data: StatementData, words: list[Words]) -> Iterator[tuple[list[str], list[str]]]:
    languages = _languages(data)
    if data.minutes:
        yield [word.volume for word in words], [volume_text(data.minutes, language) for language in languages]
    if data.score_percent is not None:
        yield [word.score for word in words], [score_text(data.score_percent)]
    yield [word.completed_on for word in words], [date_text(data.completed_on)]
    if data.law_date is not None:
        day = date_text(data.law_date)
        yield [word.law for word in words], [word.law_value.format(date=day) for word in words]


def _row(labels: list[str], values: list[str], scale: float) -> Block:
    first, second = Style(10.5).scaled(scale), Style(8.5, GREY).scaled(scale)
    left = stacked([_at_left(text, second if place else first, LABELS) for place, text in enumerate(labels)])
    bold = first._replace(font=BOLD)
    right = stacked(
        [
            _at_left(text, second if place else bold, COLUMN - LABELS, x=LEFT + LABELS)
            for place, text in enumerate(values)
        ]
    )
    padding = 1.7 * MM * scale
    height = max(left.height, right.height)

    def draw(canvas: "Canvas", top: float) -> None:
        draw_rule(canvas, x=LEFT, y=top, width=COLUMN)
        for block in (left, right):
            block.draw(canvas, top - padding - (height - block.height) / 2)

    return Block(height + 2 * padding, 0, draw)


def _objectives(objectives: tuple[str, ...], words: list[Words], scale: float) -> Block:
    indent = 5 * MM
    style = Style(9.5).scaled(scale)
    head = " · ".join(word.objectives for word in words)
    lines = [_at_left(head, Style(10, GREY).scaled(scale), COLUMN)]
    lines += [
        _bulleted(_at_left(text, style, COLUMN - indent, x=LEFT + indent, gap=0.9 * MM * scale), style)
        for text in objectives
    ]
    return stacked(lines, gap=5 * MM)


def _bulleted(block: Block, style: Style) -> Block:
    def draw(canvas: "Canvas", top: float) -> None:
        canvas.setFillColor(PETROL)
        canvas.circle(LEFT + 1.8 * MM, top - 0.62 * style.size, 0.16 * style.size, stroke=0, fill=1)
        block.draw(canvas, top)

    return block._replace(draw=draw)


def _notice(data: StatementData) -> Block:
    inset = 4 * MM
    width = COLUMN - 2 * inset
    parts: list[Block] = []
    for place, language in enumerate(_languages(data)):
        words, size = WORDS[language], 8.5 if place else 9.5
        gap = 2 * MM if place else 0
        parts.append(_at_left(words.notice_head, Style(size, PETROL, BOLD), width, x=LEFT + inset, gap=gap))
        parts.append(_at_left(words.notice, Style(size, GREY if place else INK), width, x=LEFT + inset))
    text = stacked(parts)
    height = text.height + 2 * 3 * MM

    def draw(canvas: "Canvas", top: float) -> None:
        canvas.setFillColor(TINT)
        canvas.rect(LEFT, top - height, COLUMN, height, stroke=0, fill=1)
        canvas.setFillColor(PETROL)
        canvas.rect(LEFT, top - height, 0.8 * MM, height, stroke=0, fill=1)
        text.draw(canvas, top - 3 * MM)

    return Block(height, 0, draw)


def _draw_foot(canvas: "Canvas", data: StatementData) -> None:
    """Draw number and date at the left, the code at the right, and between them how to check it."""
    languages = _languages(data)
    words = [WORDS[language] for language in languages]
    draw_qr(canvas, data.token, x=RIGHT - QR_SIDE, y=FOOT, size=QR_SIDE)
    facts = stacked(
        [
            _at_left(f"{words[0].number} {data.serial}", Style(10.5, INK, BOLD), FOOT_FACTS),
            _at_left(" · ".join(word.issued_on for word in words), Style(8.5, GREY), FOOT_FACTS, gap=1.2 * MM),
            _at_left(date_text(data.issued_on), Style(10), FOOT_FACTS, gap=0.2 * MM),
        ]
    )
    facts.draw(canvas, FOOT + facts.height)
    x = RIGHT - QR_SIDE - 5 * MM - CAPTION
    caption: list[Block] = []
    for place, word in enumerate(words):
        gap = 1.6 * MM if place else 0
        caption.append(
            text_block(word.check_head, style=Style(8.5, INK, BOLD), x=x, width=CAPTION, align="right", gap=gap)
        )
        caption.append(text_block(word.check, style=Style(8, GREY), x=x, width=CAPTION, align="right"))
    text = stacked(caption)
    text.draw(canvas, FOOT + (QR_SIDE + text.height) / 2)


def _shrinking(text: str, ways: tuple[Fit, ...], scale: float, *, colour: str, gap: float) -> Block:
    scaled = tuple(Fit(way.lines, way.largest * scale, way.smallest * scale) for way in ways)
    style = Style(scaled[0].largest, colour, BOLD)
    return text_block(text, style=style, x=LEFT, width=COLUMN, gap=gap, ways=scaled)


def _with_rule(block: Block) -> Block:
    width = 100 * MM
    below = 2.5 * MM

    def draw(canvas: "Canvas", top: float) -> None:
        block.draw(canvas, top)
        draw_rule(canvas, x=(WIDTH - width) / 2, y=top - block.height - below, width=width)

    return Block(block.height + below, block.gap, draw)


def _joined(texts: list[str], style: Style, *, gap: float = 0) -> Block:
    return _centred("  ·  ".join(texts), style, gap=gap)


def _centred(text: str, style: Style, *, gap: float = 0) -> Block:
    return text_block(text, style=style, x=LEFT, width=COLUMN, gap=gap)


def _at_left(text: str, style: Style, width: float, *, x: float = LEFT, gap: float = 0) -> Block:
    return text_block(text, style=style, x=x, width=width, align="left", gap=gap)
