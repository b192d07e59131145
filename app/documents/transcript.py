"""The transcript as A4 pages: what was done, what is known, what is forgotten, as tables with honest bars."""

import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.i18n import pick
from app.documents.flow import Column, Piece, draw_page, paged
from app.documents.fonts import BOLD, REGULAR, register_fonts, require_glyphs
from app.documents.metadata import Description, describe
from app.documents.page import GREY, HEIGHT, LEADING, MM, PETROL, RULE, TINT, WIDTH, Block, Style, draw_line, draw_rule
from app.documents.rich_text import Cell, Grid, Paragraph, plain
from app.documents.setting import Look, set_grid, set_words
from app.documents.statement_words import date_text, score_text
from app.documents.transcript_words import WORDS, Words, questions_text
from app.engine.transcript import FEW_QUESTIONS, LONGEST_PAUSE, Transcript, Week
from app.trust.clean import clean_text

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

LEFT, RIGHT = 20 * MM, WIDTH - 20 * MM
COLUMN = Column(LEFT, RIGHT - LEFT)
TOP, BOTTOM = HEIGHT - 18 * MM, 20 * MM
SMALL, TEXT = Style(8.5, GREY), Style(10.5)
LOOK = Look(body=10.5)
PLOT = 26 * MM
BAD = "#9B1C13"


def transcript_pdf(transcript: Transcript, *, language: str, fonts: Path) -> bytes:
    """Return a transcript as PDF; the same transcript gives the same bytes.

    Raises:
        DocumentError: if a text has letters the fonts cannot show, or the fonts are missing.
    """
    from reportlab.pdfgen.canvas import Canvas

    for text in _own_texts(transcript, language):
        require_glyphs("".join(clean_text(text).split()), folder=fonts)
    register_fonts(fonts)
    words = WORDS[language]
    pages = paged(_pieces(transcript, words, language), TOP - BOTTOM)
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=1, initialFontName=REGULAR)
    as_of = words.as_of.format(name=clean_text(transcript.name), day=date_text(transcript.as_of))
    title = f"{words.title}: {clean_text(transcript.name)}"
    describe(canvas, Description(title=title, subject=as_of, keywords="", language=language, day=transcript.as_of))
    for number, page in enumerate(pages, start=1):
        draw_page(canvas, page, TOP)
        y = BOTTOM - 5 * MM
        draw_rule(canvas, x=LEFT, y=y, width=COLUMN.width)
        draw_line(canvas, f"{words.program} · {as_of}", style=SMALL, x=LEFT, y=y - 4.5 * MM)
        told = words.page.format(number=number, count=len(pages))
        draw_line(canvas, told, style=SMALL, x=RIGHT, y=y - 4.5 * MM, align="right")
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _own_texts(transcript: Transcript, language: str) -> Iterable[str]:
    yield transcript.name
    for finished in transcript.finished:
        yield pick(finished.title, language)
    for asked in transcript.assigned:
        yield from (pick(asked.title, language), asked.by)
    yield from (pick(one.text, language) for one in transcript.objectives)
    yield from (_printed(one.words) for one in transcript.forgotten_cards)


def _pieces(transcript: Transcript, words: Words, language: str) -> list[Piece]:
    pieces = set_words(words.title, COLUMN, Style(22, PETROL, BOLD))
    as_of = words.as_of.format(name=clean_text(transcript.name), day=date_text(transcript.as_of))
    pieces += set_words(as_of, COLUMN, Style(11, GREY), gap=1.5 * MM)
    pieces += _did(transcript, words, language)
    pieces += _knows(transcript, words, language)
    pieces += _forgets(transcript, words)
    return [*pieces, *set_words(words.notice, COLUMN, SMALL, gap=7 * MM)]


def _did(transcript: Transcript, words: Words, language: str) -> list[Piece]:
    pieces = _heading(words.did)
    if transcript.since is None:
        pieces += set_words(words.nothing, COLUMN, TEXT, gap=2 * MM)
    else:
        told = words.did_text.format(
            since=date_text(transcript.since),
            lessons=transcript.lessons,
            quizzes=transcript.quizzes,
            desks=transcript.desks,
            courses=len(transcript.finished),
            minutes=transcript.minutes,
        )
        pieces += set_words(told, COLUMN, TEXT, gap=2 * MM)
        pieces += _weeks(transcript.weeks, words)
    if transcript.finished:
        rows = [
            (pick(one.title, language), date_text(one.day), score_text(int(one.fraction * 100 + 1e-9)))
            for one in transcript.finished
        ]
        pieces += _table(words.finished, (words.course, words.day, words.score), rows)
    if transcript.assigned:
        asked = [
            (
                pick(one.title, language),
                date_text(one.due),
                one.by,
                date_text(one.done_on) if one.done_on else words.open,
            )
            for one in transcript.assigned
        ]
        pieces += _table(words.assigned, (words.course, words.due, words.by, words.day), asked)
    return pieces


def _weeks(weeks: Sequence[Week], words: Words) -> list[Piece]:
    pieces = set_words(words.weeks, COLUMN, Style(11, PETROL, BOLD), gap=4 * MM, keep=True)
    bars = [((week.minutes,), str(week.minutes)) for week in weeks]
    pieces.append(Piece(_bars([f"{week.monday:%d.%m}" for week in weeks], bars), keep=True))
    rows = [(date_text(week.monday), str(week.minutes), str(week.lessons)) for week in weeks]
    pieces += set_grid(_grid((words.week, words.minutes, words.lessons), rows), COLUMN, LOOK)
    pause = words.pause.format(minutes=int(LONGEST_PAUSE.total_seconds()) // 60)
    return pieces + set_words(pause, COLUMN, SMALL, gap=1.5 * MM)


def _knows(transcript: Transcript, words: Words, language: str) -> list[Piece]:
    if not transcript.objectives:
        return []
    rows = [
        (
            pick(one.text, language),
            questions_text(score_text(int(one.best * 100 + 1e-9)), one.best_questions, language),
            questions_text(score_text(int(one.latest * 100 + 1e-9)), one.latest_questions, language),
            str(getattr(words, one.judgement)),
        )
        for one in transcript.objectives
    ]
    heads = (words.objective, words.best, words.latest, words.says)
    pieces = [*_heading(words.knows), *set_grid(_grid(heads, rows), COLUMN, LOOK)]
    return pieces + set_words(words.few.format(count=FEW_QUESTIONS), COLUMN, SMALL, gap=1.5 * MM)


def _forgets(transcript: Transcript, words: Words) -> list[Piece]:
    pieces = _heading(words.forgets)
    answers = transcript.recalled + transcript.forgotten
    if not answers:
        return pieces + set_words(words.no_recall, COLUMN, TEXT, gap=2 * MM)
    told = words.recall_text.format(
        recalled=transcript.recalled,
        forgotten=transcript.forgotten,
        percent=score_text(int(transcript.recalled / answers * 100 + 1e-9)),
    )
    pieces += set_words(told, COLUMN, TEXT, gap=2 * MM)
    weeks = transcript.weeks
    bars = [((week.recalled, week.forgotten), f"{week.recalled} / {week.forgotten}") for week in weeks]
    pieces.append(Piece(_bars([f"{week.monday:%d.%m}" for week in weeks], bars), keep=True))
    pieces += set_words(f"{words.recalled} / {words.forgotten}", COLUMN, SMALL, gap=1 * MM, align="centre")
    if transcript.forgotten_cards:
        rows = [(_printed(one.words), str(one.times), date_text(one.last)) for one in transcript.forgotten_cards]
        pieces += _table(words.card, ("", words.times, words.last), rows)
    return pieces


def _heading(text: str) -> list[Piece]:
    return set_words(text, COLUMN, Style(15, PETROL, BOLD), gap=8 * MM, keep=True)


def _table(title: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> list[Piece]:
    shown = (title, *heads[1:]) if not heads[0] else heads
    pieces = set_words(title, COLUMN, Style(11, PETROL, BOLD), gap=4 * MM, keep=True) if heads[0] else []
    return [*pieces, *set_grid(_grid(shown, rows), COLUMN, LOOK)]


def _grid(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Grid:
    lines = [tuple(_cell(text, heading=True) for text in heads)]
    lines += [tuple(_cell(text) for text in row) for row in rows]
    return Grid(tuple(lines), heads=1)


def _cell(text: str, *, heading: bool = False) -> Cell:
    return Cell((Paragraph(plain(clean_text(text) or " ")),), heading=heading)


def _bars(labels: Sequence[str], bars: Sequence[tuple[tuple[int, ...], str]]) -> Block:
    """Return bars of one scale from zero on; a second part is drawn hatched, with its own outline."""
    highest = max([sum(parts) for parts, _ in bars], default=0) or 1
    style = Style(8.5, GREY)
    line = style.size * LEADING
    step = COLUMN.width / max(1, len(bars))
    width = min(step * 0.6, 12 * MM)

    def draw(canvas: "Canvas", top: float) -> None:
        base = top - line - PLOT
        draw_rule(canvas, x=LEFT, y=base, width=COLUMN.width, colour=GREY)
        for at, (label, (parts, words)) in enumerate(zip(labels, bars, strict=True)):
            middle, y = LEFT + step * (at + 0.5), base
            for part, value in enumerate(parts):
                height = PLOT * value / highest
                _bar(canvas, middle - width / 2, y, width, height, second=part > 0)
                y += height
            if any(parts):
                draw_line(canvas, words, style=style, x=middle, y=y + 1.2 * MM, align="centre")
            draw_line(canvas, label, style=style, x=middle, y=base - line, align="centre")

    return Block(PLOT + 2.4 * line, 3 * MM, draw)


def _bar(canvas: "Canvas", x: float, y: float, width: float, height: float, *, second: bool) -> None:
    if height <= 0:
        return
    canvas.setFillColor(TINT if second else PETROL)
    canvas.setStrokeColor(BAD if second else PETROL)
    canvas.setLineWidth(0.6)
    canvas.rect(x, y, width, height, stroke=1, fill=1)
    if not second:
        return
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(x, y, width, height)
    canvas.clipPath(clip, stroke=0, fill=0)
    at = x - height
    while at < x + width:
        canvas.line(at, y, at + height, y + height)
        at += 3
    canvas.restoreState()
    canvas.setStrokeColor(RULE)


def _printed(text: str) -> str:
    return "".join(run.text for run in plain(text))
