"""Handouts: a lesson, a whole course or a one-page job aid as A4 pages, in one language or two."""

import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from app.base.progress import Progress, silent
from app.documents.flow import Column, Page, Piece, draw_page, number_of, paged, space
from app.documents.fonts import BOLD, REGULAR, missing_glyphs, register_fonts, require_glyphs, text_width
from app.documents.handout.blocks import Setter, set_block
from app.documents.handout.content import Handout, HandoutLesson, PrintedQuestion, Voice
from app.documents.handout.questions import set_answers
from app.documents.handout.words import WORDS, Words
from app.documents.metadata import Description, describe
from app.documents.page import GREY, HEIGHT, INK, LEADING, MM, PETROL, WIDTH, Block, Style, draw_line, draw_rule
from app.documents.rich_text import STAND_INS, Paragraph, inline, plain
from app.documents.setting import SMALLEST, Look, set_paragraph, set_words
from app.documents.statement_words import date_text

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

__all__ = ["Handout", "handout_pdf"]

SMALL = Style(8.5, GREY)

READING = Look(body=10.5)
AID_SIZES = (10.5, 10.0, 9.5, 9.0, SMALLEST)
"""Sizes tried one after the other until a job aid stands on one page."""


class Sheet(NamedTuple):
    """The room on a page: a job aid uses more of it than a text that is read."""

    column: Column
    top: float
    bottom: float

    @property
    def right(self) -> float:
        """The right edge of the text."""
        return self.column.x + self.column.width


READING_SHEET = Sheet(Column(20 * MM, WIDTH - 40 * MM), HEIGHT - 18 * MM, 22 * MM)
AID_SHEET = Sheet(Column(14 * MM, WIDTH - 28 * MM), HEIGHT - 12 * MM, 19 * MM)


class Head(NamedTuple):
    """The title of a lesson, for contents and bookmarks."""

    lesson: HandoutLesson
    block: Block


class Laid(NamedTuple):
    """A handout laid out."""

    pages: list[Page]
    heads: list[Head]


def handout_pdf(handout: Handout, *, fonts: Path, progress: Progress = silent) -> bytes:
    """Return a handout as PDF; the same content on the same day gives the same bytes. `progress` counts lessons.

    Raises:
        DocumentError: if a text has letters the fonts cannot show, or the fonts are missing.
        CancelledError: if `progress` raised it.
    """
    from reportlab.pdfgen.canvas import Canvas

    _require_letters(handout, fonts)
    register_fonts(fonts)
    sheet = AID_SHEET if handout.kind == "aid" else READING_SHEET
    laid = _laid_out(handout, sheet, fonts, progress)
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=1, initialFontName=REGULAR)
    describe(canvas, _description(handout))
    starts = {number_of(head.block, laid.pages): head for head in laid.heads}
    for number, page in enumerate(laid.pages, start=1):
        if number in starts:
            _bookmark(canvas, starts[number].lesson)
        draw_page(canvas, page, sheet.top)
        _draw_foot(canvas, handout, sheet, number=number, count=len(laid.pages))
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _laid_out(handout: Handout, sheet: Sheet, fonts: Path, progress: Progress) -> Laid:
    room = sheet.top - sheet.bottom
    if handout.kind == "aid":
        return _fitted_aid(handout, sheet, fonts)
    setter = Setter(sheet.column, READING, fonts)
    count = len(handout.lessons) * (2 if handout.kind == "course" else 1)
    first = _lay_out(handout, setter, room, {}, progress=lambda done, _: progress(done, count))
    if handout.kind != "course":
        return first
    # Once more with the numbers of the pages, which take no other room than their absence did.
    numbers = {head.lesson.number: number_of(head.block, first.pages) for head in first.heads}
    half = len(handout.lessons)
    return _lay_out(handout, setter, room, numbers, progress=lambda done, _: progress(half + done, count))


def _fitted_aid(handout: Handout, sheet: Sheet, fonts: Path) -> Laid:
    """Return a job aid on one page at the largest size that fits, else on two, else at the smallest size."""
    room = sheet.top - sheet.bottom
    looks = [Look(size, dense=True) for size in AID_SIZES]
    tries = [_lay_out(handout, Setter(sheet.column, look, fonts), room, {}) for look in looks]
    for most in (1, 2):
        for laid in tries:
            if len(laid.pages) <= most:
                return laid
    return tries[-1]


def _lay_out(
    handout: Handout, setter: Setter, room: float, numbers: dict[int, int], *, progress: Progress = silent
) -> Laid:
    pieces: list[Piece] = []
    heads: list[Head] = []
    if handout.kind == "course":
        pieces += _cover(handout, setter, numbers)
    question = 1
    for at, lesson in enumerate(handout.lessons):
        progress(at, len(handout.lessons))
        head = _lesson_head(handout, lesson, setter, fresh=handout.kind == "course")
        heads.append(Head(lesson, head[0].block))
        pieces += head
        for block in lesson.blocks:
            pieces += set_block(block, setter, number=question)
            question += len(block.voices[0].questions)
    pieces += _answers(handout, setter)
    return Laid(paged(pieces, room), heads)


def _cover(handout: Handout, setter: Setter, numbers: dict[int, int]) -> list[Piece]:
    words = WORDS[handout.languages[0]]
    pieces = set_words(f"{words.program} · {words.handout}", setter.column, Style(9.5, GREY))
    pieces += set_words(handout.course_titles[0], setter.column, Style(22, PETROL, BOLD), gap=10 * MM)
    for title in handout.course_titles[1:]:
        pieces += set_words(title, setter.column, Style(14, GREY, BOLD), gap=2 * MM)
    pieces += set_words(handout.summary, setter.column, Style(11), gap=4 * MM) if handout.summary else []
    pieces += _objectives(handout.objectives, words, setter)
    pieces += set_words(words.contents, setter.column, Style(13, PETROL, BOLD), gap=8 * MM, keep=True)
    pieces += [Piece(_contents_line(lesson, setter.column, numbers)) for lesson in handout.lessons]
    return pieces


def _contents_line(lesson: HandoutLesson, column: Column, numbers: dict[int, int]) -> Block:
    """Return number, title and page of a lesson; a long title is shown as far as the line goes."""
    style = Style(10.5)
    number = str(numbers.get(lesson.number, ""))
    room = column.width - 18 * MM
    title = _shortened(lesson.titles[0].translate(STAND_INS), style, room)

    def draw(canvas: "Canvas", top: float) -> None:
        baseline = top - style.size
        draw_line(canvas, f"{lesson.number}.", style=style._replace(colour=PETROL, font=BOLD), x=column.x, y=baseline)
        draw_line(canvas, title, style=style, x=column.x + 8 * MM, y=baseline)
        draw_line(canvas, number, style=style, x=column.x + column.width, y=baseline, align="right")
        draw_rule(canvas, x=column.x, y=baseline - 1.4 * MM, width=column.width)

    return Block(style.size * LEADING + 1.4 * MM, 1 * MM, draw)


def _shortened(text: str, style: Style, room: float) -> str:
    if text_width(text, font=style.font, size=style.size) <= room:
        return text
    while text and text_width(text + "…", font=style.font, size=style.size) > room:
        text = text.rpartition(" ")[0] or text[:-1]
    return text + "…"


def _lesson_head(handout: Handout, lesson: HandoutLesson, setter: Setter, *, fresh: bool) -> list[Piece]:
    words = WORDS[handout.languages[0]]
    aid = handout.kind == "aid"
    facts = [words.aid if aid else words.handout] if not fresh else []
    facts += [] if fresh else [handout.course_titles[0]]
    facts += [words.lesson.format(number=lesson.number)]
    facts += [words.minutes.format(minutes=lesson.minutes)] if lesson.minutes and not aid else []
    look = setter.look
    pieces = set_words(" · ".join(facts), setter.column, SMALL, keep=True)
    pieces[0] = pieces[0]._replace(fresh=fresh)
    size = look.body + (6 if aid else 9)
    pieces += set_words(lesson.titles[0], setter.column, Style(size, PETROL, BOLD), gap=look.gap(1.5), keep=True)
    for title in lesson.titles[1:]:
        pieces += set_words(title, setter.column, Style(look.body + 2, GREY, BOLD), gap=look.gap(1), keep=True)
    for language in lesson.missing:
        told = WORDS[language].missing.format(language=WORDS[language].language)
        pieces += set_words(told, setter.column, Style(max(SMALLEST, look.small), GREY), gap=look.gap(2), keep=True)
    return pieces if aid else pieces + _objectives(lesson.objectives, words, setter)


def _objectives(objectives: Sequence[str], words: Words, setter: Setter) -> list[Piece]:
    if not objectives:
        return []
    look = setter.look._replace(body=setter.look.table)
    pieces = set_words(words.objectives, setter.column, Style(look.body, INK, BOLD), gap=look.gap(4), keep=True)
    for text in objectives:
        pieces += set_paragraph(Paragraph(plain(text), marker="•", depth=1), setter.column, look)
    return [*pieces[:-1], pieces[-1]._replace(keep=True), space(look.gap(2))]


def _answers(handout: Handout, setter: Setter) -> list[Piece]:
    blocks = [block for lesson in handout.lessons for block in lesson.blocks if block.voices[0].questions]
    if not blocks:
        return []
    head = set_words(WORDS[handout.languages[0]].answers, setter.column, Style(16, PETROL, BOLD), keep=True)
    head[0] = head[0]._replace(fresh=True)
    return [*head, *set_answers(blocks, setter.column, setter.look._replace(body=setter.look.table), setter.second)]


def _bookmark(canvas: "Canvas", lesson: HandoutLesson) -> None:
    key = f"lesson-{lesson.number}"
    canvas.bookmarkPage(key)
    canvas.addOutlineEntry(f"{lesson.number}. {lesson.titles[0]}", key)


def _draw_foot(canvas: "Canvas", handout: Handout, sheet: Sheet, *, number: int, count: int) -> None:
    """Draw course and version, the day of the law, and the number of the page."""
    words = WORDS[handout.languages[0]]
    y = sheet.bottom - 6 * MM
    draw_rule(canvas, x=sheet.column.x, y=y, width=sheet.column.width)
    first, second = y - 4.5 * MM, y - 4.5 * MM - SMALL.size * LEADING
    page = words.page.format(number=number, count=count)
    room = sheet.column.width - text_width(page, font=SMALL.font, size=SMALL.size) - 6 * MM
    version = words.version.format(version=handout.version)
    title = handout.course_titles[0].translate(STAND_INS)
    title = _shortened(title, SMALL, room - text_width(f" · {version}", font=SMALL.font, size=SMALL.size))
    draw_line(canvas, f"{title} · {version}", style=SMALL, x=sheet.column.x, y=first)
    draw_line(canvas, page, style=SMALL, x=sheet.right, y=first, align="right")
    told = [words.law.format(day=date_text(handout.law_day))] if handout.law_day else []
    told += [words.printed.format(day=date_text(handout.made_on)), words.program]
    draw_line(canvas, " · ".join(told), style=SMALL, x=sheet.column.x, y=second)


def _description(handout: Handout) -> Description:
    words = WORDS[handout.languages[0]]
    course = handout.course_titles[0]
    titles = [course] if handout.kind == "course" else [handout.lessons[0].titles[0]]
    kind = words.aid if handout.kind == "aid" else words.handout
    return Description(
        title=f"{kind}: {titles[0]}",
        subject=f"{course}, {words.version.format(version=handout.version)}",
        keywords=handout.course,
        language=handout.languages[0],
        day=handout.made_on,
    )


def _require_letters(handout: Handout, fonts: Path) -> None:
    """Return if every letter can be printed; the first word that has another one is named."""
    text = " ".join(_texts(handout)).translate(STAND_INS)
    strange = missing_glyphs("".join(set("".join(text.split()))), folder=fonts)
    if strange:
        require_glyphs(next(word for word in text.split() if strange & set(word)), folder=fonts)


def _texts(handout: Handout) -> Iterator[str]:
    yield from (*handout.course_titles, handout.version, handout.summary, *handout.objectives)
    for lesson in handout.lessons:
        yield from (*lesson.titles, *lesson.objectives)
        for block in lesson.blocks:
            for voice in block.voices:
                yield from _voice_texts(voice)


def _voice_texts(voice: Voice) -> Iterator[str]:
    yield from (_words(voice.html), voice.title, voice.origin, voice.note, voice.alt)
    for question in voice.questions:
        yield from map(_words, _question_html(question))
        yield from (question.answer, question.why)


def _question_html(question: PrintedQuestion) -> Iterator[str]:
    yield from (question.stem, question.document, question.lead, *question.choices, *question.offers)
    for row in question.rows:
        yield from row


def _words(html: str) -> str:
    return "".join(run.text for run in inline(html))
