"""What search can find: courses and shared data as documents, one for each block, title, term or rule."""

from collections.abc import Iterator
from typing import Literal, get_args

import msgspec

from app.base.i18n import LANGUAGES, pick
from app.course.law import LawEntry
from app.course.library import Library
from app.course.markup import plain_text
from app.course.structure import Block, Course, Lesson
from app.questions import AnyQuestion

Kind = Literal["course", "lesson", "block", "rule", "desk", "term", "question", "note"]
"""What a hit is; the window shows one group for each."""

KINDS: tuple[Kind, ...] = get_args(Kind)

QUOTED_LAW = "{law:"

NAMES_APART = " · "
"""Stands between several names of one document in its key."""


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """Something that can be found, in one language.

    `item` is the id of the lesson, desk, question, term or rule; `within` the lesson or quiz where it stands, if that
    is another one; `block` the block there (0-based). `title` is shown over the words found in `text`. `key` holds
    the words that name the document: they count more.
    """

    kind: Kind
    language: str
    title: str
    course: str = ""
    item: str = ""
    within: str = ""
    block: int = 0
    key: str = ""
    text: str = ""


class Note(msgspec.Struct, frozen=True):
    """A learner's own note. `place` is the item of the course it belongs to, `block` the block there (0-based)."""

    id: str
    course: str
    place: str
    text: str
    block: int = 0
    title: str = ""
    """Name of the item, shown over the note."""


def course_documents(course: Course, library: Library) -> Iterator[Document]:
    """Yield all of a course: title, lessons, blocks, rules, questions, practice desks."""
    manifest = course.manifest
    for language in manifest.languages:
        title, summary = (_words(text, language, library) for text in (manifest.title, manifest.summary))
        yield Document(kind="course", course=manifest.id, language=language, title=title, key=title, text=summary)
    for lesson_id in manifest.lesson_ids():
        for lesson in course.lessons.get(lesson_id, {}).values():
            yield from _lesson_documents(course, lesson, library)
    yield from _question_documents(course, library)
    for desk in course.practices.values():
        for language in manifest.languages:
            title, summary = _words(desk.title, language, library), _words(desk.summary, language, library)
            yield Document(
                kind="desk", course=manifest.id, item=desk.id, language=language, title=title, key=title, text=summary
            )


def term_documents(library: Library) -> Iterator[Document]:
    """Yield the glossary: each term with its inflected forms and its former official names."""
    for term in library.glossary.terms:
        for language in LANGUAGES:
            former = term.former.get(language, ())
            text = pick(term.definition, language)
            yield Document(
                kind="term",
                item=term.id,
                language=language,
                title=term.name(language),
                key=NAMES_APART.join((term.name(language), *former, *term.forms.get(language, ()))),
                text=f"{text} ({', '.join(former)})" if former else text,
            )


def note_document(note: Note) -> Document:
    """Return a note as a document; its language is not known and "" says so."""
    return Document(
        kind="note",
        course=note.course,
        item=note.id,
        within=note.place,
        block=note.block,
        language="",
        title=note.title,
        text=note.text,
    )


def _lesson_documents(course: Course, lesson: Lesson, library: Library) -> Iterator[Document]:
    first = next((_block_words(one, course, lesson, library) for one in lesson.blocks if one.kind == "paragraph"), "")
    whole = Document(
        kind="lesson",
        course=course.manifest.id,
        item=lesson.id,
        language=lesson.language,
        title=lesson.title,
        key=lesson.title,
        text=first,
    )
    yield whole
    for index, block in enumerate(lesson.blocks):
        text = _block_words(block, course, lesson, library)
        if block.kind == "rule":
            yield _rule(block, index, text, lesson, course, library)
        elif text:
            key = text if block.kind == "heading" else _title_of(block)
            yield msgspec.structs.replace(whole, kind="block", block=index, key=key, text=text)


def _rule(block: Block, index: int, text: str, lesson: Lesson, course: Course, library: Library) -> Document:
    entry = library.law.entry(block.argument)
    title = article_name(entry, lesson.language) if entry else lesson.title
    return Document(
        kind="rule",
        course=course.manifest.id,
        item=block.argument,
        within=lesson.id,
        block=index,
        language=lesson.language,
        title=title,
        key=title,
        text=text,
    )


def article_name(entry: LawEntry, language: str) -> str:
    """Return act and article as one says them: APPC, Art. 65; АППК, ст. 65; ӘРПК, 65-бап."""
    act = pick(entry.act, language)
    if not entry.article:
        return act
    names = {"en": f"Art. {entry.article}", "ru": f"ст. {entry.article}", "kk": f"{entry.article}-бап"}
    return f"{act}, {names[language]}"


def _block_words(block: Block, course: Course, lesson: Lesson, library: Library) -> str:
    title = _title_of(block)
    if block.kind == "figure":
        picture = course.media.get(block.argument)
        title = pick(picture.alt, lesson.language) if picture else ""
    text = plain_text(library.law.fill(block.html, lesson.language))
    return library.law.fill(title, lesson.language) + (". " if title and text else "") + text


def _title_of(block: Block) -> str:
    return block.argument if block.kind in {"example", "case", "warning", "steps", "compare", "details"} else ""


def _question_documents(course: Course, library: Library) -> Iterator[Document]:
    places = _places_of_questions(course)
    for question in course.questions.values():
        within, block = places.get(question.id, ("", 0))
        for language in course.manifest.languages:
            text = _asked(question, language, library)
            if within and text:
                yield Document(
                    kind="question",
                    course=course.manifest.id,
                    item=question.id,
                    within=within,
                    block=block,
                    language=language,
                    title=_title_within(course, within, language),
                    text=text,
                )


def _asked(question: AnyQuestion, language: str, library: Library) -> str:
    """Return what a question asks and the letter it asks about; never its answers or feedback."""
    parts = (question.stem, question.document)
    return plain_text(" ".join(_words(part, language, library) for part in parts if part))


def _places_of_questions(course: Course) -> dict[str, tuple[str, int]]:
    """Return where each question is asked: the lesson and block of a check, else the first quiz that draws it."""
    places: dict[str, tuple[str, int]] = {}
    for lesson_id in course.manifest.lesson_ids():
        for lesson in course.lessons.get(lesson_id, {}).values():
            for index, block in enumerate(lesson.blocks):
                if block.kind == "check":
                    places.setdefault(block.argument, (lesson_id, index))
    for quiz in course.manifest.quizzes():
        for bank in quiz.all_banks():
            for question_id in course.banks.get(bank, ()):
                places.setdefault(question_id, (quiz.id, 0))
    return places


def _title_within(course: Course, item: str, language: str) -> str:
    if item in course.lessons:
        return course.lesson(item, language).title
    return pick(course.manifest.quiz(item).title, language)


def _words(text: dict[str, str], language: str, library: Library) -> str:
    words = pick(text, language)
    return library.law.fill(words, language) if QUOTED_LAW in words else words
