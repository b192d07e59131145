"""What a handout shows, ready to be set: texts with their law values filled in, pictures and questions."""

from datetime import date
from pathlib import Path
from typing import Literal

import msgspec

from app.course.structure import BlockKind

HandoutKind = Literal["lesson", "course", "aid"]
Mark = Literal["one", "many", "order", "letter", "none"]
"""What stands before a choice: a circle, a box, a box for a number, a line for a letter, nothing."""


class PrintedQuestion(msgspec.Struct, frozen=True, kw_only=True):
    """A question on paper in one language; `stem`, `document`, `lead` and `choices` are HTML.

    `offers` are what the letters before `choices` stand for; `rows` is a table with its head first; `lines` counts
    those to write on. `answer` and `why` are plain words for the last page.
    """

    stem: str
    document: str = ""
    lead: str = ""
    choices: tuple[str, ...] = ()
    mark: Mark = "none"
    offers: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    lines: int = 0
    answer: str = ""
    why: str = ""


class Voice(msgspec.Struct, frozen=True, kw_only=True):
    """A block in one language. `title` is the block's own, `origin` act, article and day; `note` what is unconfirmed.

    `question` is one for a check and several for a case.
    """

    language: str
    html: str = ""
    title: str = ""
    origin: str = ""
    unconfirmed: bool = False
    note: str = ""
    alt: str = ""
    questions: tuple[PrintedQuestion, ...] = ()


class HandoutBlock(msgspec.Struct, frozen=True, kw_only=True):
    """A block in one language or two; `picture` is its file, if it has one."""

    kind: BlockKind
    voices: tuple[Voice, ...]
    level: int = 0
    picture: Path | None = None


class HandoutLesson(msgspec.Struct, frozen=True, kw_only=True):
    """A lesson; `number` counts the lessons of the course from 1, `missing` are languages it has no text in."""

    number: int
    titles: tuple[str, ...]
    minutes: int
    blocks: tuple[HandoutBlock, ...]
    objectives: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


class Handout(msgspec.Struct, frozen=True, kw_only=True):
    """A whole handout. Titles stand in the first language, then in the second if there is one."""

    kind: HandoutKind
    languages: tuple[str, ...]
    course: str
    course_titles: tuple[str, ...]
    version: str
    made_on: date
    lessons: tuple[HandoutLesson, ...]
    law_day: date | None = None
    summary: str = ""
    objectives: tuple[str, ...] = ()
