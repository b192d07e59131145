"""Handouts: a lesson, a whole course or a one-page job aid, put together for paper from the course as it is now."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.base.clock import Clock, local_day
from app.base.errors import DocumentError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP, LocalText, pick
from app.base.paths import AppPaths
from app.base.progress import Progress, silent
from app.services.catalogue import Catalogue

if TYPE_CHECKING:
    from app.course.law import LawEntry
    from app.course.structure import Block, Course, Lesson
    from app.documents.handout.content import Handout, HandoutBlock, HandoutLesson, Voice

AID_KINDS = frozenset({"rule", "steps", "table", "compare", "warning"})
"""What a job aid takes over from a lesson; besides, points that begin in bold, and headings above what is kept."""


class HandingOut:
    """Makes handouts of the courses on this PC."""

    def __init__(self, catalogue: Catalogue, paths: AppPaths, clock: Clock) -> None:
        self._catalogue = catalogue
        self._paths = paths
        self._clock = clock

    def course(self, course_id: str) -> "Course":
        """Return the course that somebody named.

        Raises:
            CourseError: if it is damaged.
            DocumentError: if there is none of that id.
        """
        if course_id not in {entry.id for entry in self._catalogue.entries if entry.available}:
            known = ", ".join(entry.id for entry in self._catalogue.entries if entry.available)
            text = QT_TRANSLATE_NOOP(
                "core", "There is no course named {course} on this PC. Nothing was written. There are: {known}."
            )
            raise DocumentError(text, course=course_id, known=known)
        return self._catalogue.course(course_id)

    def require_lesson(self, course: "Course", lesson_id: str) -> None:
        """Return if the course has a lesson.

        Raises:
            DocumentError: naming the lessons there are.
        """
        if lesson_id not in course.lessons:
            text = QT_TRANSLATE_NOOP(
                "core", "This course has no lesson named {lesson}. Nothing was written. There are: {known}."
            )
            raise DocumentError(text, lesson=lesson_id, known=", ".join(course.manifest.lesson_ids()))

    def lesson_pdf(self, course: "Course", lesson_id: str, *, language: str, second: str = "") -> bytes:
        """Return a lesson as PDF, with a second language below the first if one is named.

        Raises:
            DocumentError: if a text has letters the fonts cannot show, or the fonts are missing.
            KeyError: if the course has no such lesson.
        """
        content = _Content(course, self._catalogue, _languages(language, second))
        return self._pdf(content.handout("lesson", [lesson_id], self._today()))

    def course_pdf(self, course: "Course", *, language: str, second: str = "", progress: Progress = silent) -> bytes:
        """Return all lessons of a course as PDF, with their contents before them; `progress` counts lessons.

        Raises:
            DocumentError: as `lesson_pdf`; also if the course has no lessons.
            CancelledError: if `progress` raised it.
        """
        if not course.lessons:
            text = QT_TRANSLATE_NOOP(
                "core", "This course has no lessons yet, so there is nothing to print. Nothing was written."
            )
            raise DocumentError(text)
        content = _Content(course, self._catalogue, _languages(language, second))
        return self._pdf(content.handout("course", course.manifest.lesson_ids(), self._today()), progress)

    def aid_pdf(self, course: "Course", lesson_id: str, *, language: str, second: str = "") -> bytes:
        """Return the rules, steps, tables and warnings of a lesson on one page, on two if they need it.

        Raises:
            DocumentError: as `lesson_pdf`; also if the lesson has none of these.
            KeyError: if the course has no such lesson.
        """
        content = _Content(course, self._catalogue, _languages(language, second))
        handout = content.handout("aid", [lesson_id], self._today())
        if not handout.lessons[0].blocks:
            text = QT_TRANSLATE_NOOP(
                "core",
                "This lesson has no rules, steps or tables, so there is nothing to put on a job aid. Nothing was "
                "written. Print the whole lesson instead.",
            )
            raise DocumentError(text)
        return self._pdf(handout)

    def save(self, target: Path, pdf: bytes) -> None:
        """Write a handout where somebody chose.

        Raises:
            DocumentError: if the file cannot be written; one that was there stays as it was.
        """
        try:
            write_whole(target, pdf)
        except OSError as error:
            text = QT_TRANSLATE_NOOP(
                "core",
                "The document could not be saved in {folder} ({reason}). Nothing was changed. "
                "Choose another folder or free some space.",
            )
            raise DocumentError(text, folder=str(target.parent), reason=error.strerror or "") from error

    def _pdf(self, handout: "Handout", progress: Progress = silent) -> bytes:
        from app.documents.handout import handout_pdf

        return handout_pdf(handout, fonts=self._paths.assets / "fonts", progress=progress)

    def _today(self) -> date:
        return local_day(self._clock)


class _Content:
    """Puts the content of a handout together from a course."""

    def __init__(self, course: "Course", catalogue: Catalogue, languages: tuple[str, ...]) -> None:
        self._course = course
        self._law = catalogue.library.law
        self._library = catalogue.library
        self._languages = languages

    def handout(self, kind: str, lessons: Sequence[str], today: date) -> "Handout":
        from app.documents.handout.content import Handout

        manifest = self._course.manifest
        first = self._languages[0]
        told = {
            "kind": kind,
            "languages": self._languages,
            "course": manifest.id,
            "course_titles": self._each(manifest.title),
            "version": manifest.version,
            "made_on": today,
            "summary": self._words(manifest.summary, first),
            "objectives": tuple(self._words(one.text, first) for one in manifest.objectives),
            "law_day": self._law.checked_on if self._law.entries else None,
        }
        made = tuple(self._lesson(one, aid=kind == "aid") for one in lessons if one in self._course.lessons)
        if not made:
            raise KeyError(*lessons)
        return msgspec.structs.replace(msgspec.convert(told | {"lessons": ()}, Handout), lessons=made)

    def _lesson(self, lesson_id: str, *, aid: bool) -> "HandoutLesson":
        from app.documents.handout.content import HandoutLesson

        texts = self._course.lessons[lesson_id]
        shown = [self._course.lesson(lesson_id, language) for language in self._languages]
        # A text that is missing in both languages would stand there twice.
        told = [one for at, one in enumerate(shown) if one.language not in {other.language for other in shown[:at]}]
        known = {one.id: one for one in self._course.manifest.objectives}
        return HandoutLesson(
            number=self._course.manifest.lesson_ids().index(lesson_id) + 1,
            titles=tuple(self._law.fill(one.title, one.language) for one in told),
            minutes=told[0].minutes,
            blocks=tuple(self._aid_blocks(told) if aid else self._blocks(told)),
            objectives=tuple(
                self._words(known[one].text, self._languages[0]) for one in told[0].objectives if one in known
            ),
            missing=tuple(language for language in self._languages if language not in texts),
        )

    def _blocks(self, told: "Sequence[Lesson]") -> "Iterator[HandoutBlock]":
        first = told[0]
        # Translations have the same blocks in the same order; one that has not follows as a whole.
        beside = [one for one in told[1:] if [b.kind for b in one.blocks] == [b.kind for b in first.blocks]]
        for at, block in enumerate(first.blocks):
            yield self._block(block, [(one.blocks[at], one.language) for one in (first, *beside)])
        for other in told[1:]:
            if other not in beside:
                for block in other.blocks:
                    yield self._block(block, [(block, other.language)])

    def _aid_blocks(self, told: "Sequence[Lesson]") -> "Iterator[HandoutBlock]":
        heading: HandoutBlock | None = None
        for made in self._blocks(told):
            if made.kind == "heading":
                heading = made
            elif _is_for_aid(made):
                if heading is not None:
                    yield heading
                yield made
                heading = None

    def _block(self, block: "Block", voices: "Sequence[tuple[Block, str]]") -> "HandoutBlock":
        from app.documents.handout.content import HandoutBlock

        return HandoutBlock(
            kind=block.kind,
            level=block.level,
            voices=tuple(self._voice(one, language) for one, language in voices),
            picture=self._picture(block),
        )

    def _voice(self, block: "Block", language: str) -> "Voice":
        from app.documents.handout.content import Voice

        voice = Voice(language=language, html=self._law.fill(block.html, language))
        if block.kind == "rule":
            return self._rule(voice, block.argument)
        if block.kind == "check":
            return self._check(voice, block.argument)
        if block.kind == "figure":
            media = self._course.media.get(block.argument)
            return msgspec.structs.replace(voice, alt=pick(media.alt, language) if media else block.argument)
        if block.kind == "practice":
            desk = self._course.practices.get(block.argument)
            return msgspec.structs.replace(voice, title=self._words(desk.title, language) if desk else block.argument)
        return msgspec.structs.replace(voice, title=self._law.fill(block.argument, language))

    def _rule(self, voice: "Voice", law_id: str) -> "Voice":
        entry = self._law.entry(law_id)
        if entry is None:
            return voice
        return msgspec.structs.replace(
            voice,
            origin=_origin(entry, voice.language),
            unconfirmed=not entry.confirmed,
            note="" if entry.confirmed else pick(entry.note, voice.language),
        )

    def _check(self, voice: "Voice", question_id: str) -> "Voice":
        from app.services.printed_questions import QuestionPrinter

        question = self._library.resolved(self._course.questions[question_id])
        source = self._course.manifest.source_language
        language = voice.language
        printer = QuestionPrinter(language, source=source, fill=lambda text: self._law.fill(text, language))
        return msgspec.structs.replace(
            voice, questions=printer.printed(question), unconfirmed=not self._library.is_graded(question)
        )

    def _picture(self, block: "Block") -> Path | None:
        name = block.argument if block.kind == "figure" else ""
        if block.kind == "check":
            name = getattr(self._course.questions.get(block.argument), "picture", "")
        media = self._course.media.get(name)
        if media is None or not self._course.folder:
            return None
        path = Path(self._course.folder) / "media" / media.file
        return path if path.is_file() else None

    def _each(self, text: LocalText) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self._words(text, language) for language in self._languages))

    def _words(self, text: LocalText, language: str) -> str:
        return self._law.fill(pick(text, language, source=self._course.manifest.source_language), language)


def _languages(language: str, second: str) -> tuple[str, ...]:
    return (language,) if second in {"", language} else (language, second)


def _is_for_aid(block: "HandoutBlock") -> bool:
    in_bold = block.kind in {"paragraph", "list"} and block.voices[0].html.startswith(("<p><strong>", "<strong>"))
    return block.kind in AID_KINDS or in_bold


def _origin(entry: "LawEntry", language: str) -> str:
    """Return act, article and the day on which a rule was checked."""
    from app.documents.handout.words import WORDS
    from app.documents.statement_words import date_text

    words = WORDS[language]
    act = pick(entry.act, language)
    article = words.article.format(article=entry.article) if entry.article else ""
    # Kazakh and Russian acts read "Кодекс, 65-бап" and "Кодекс, ст. 65"; English ones "Code Art. 65".
    parts = [f"{act}, {article}" if article and language != "en" else f"{act} {article}".strip()]
    if entry.valid_to is not None:
        parts.append(words.until.format(day=date_text(entry.valid_to)))
    parts.append(words.checked.format(day=date_text(entry.checked_on)))
    return " · ".join(parts)
