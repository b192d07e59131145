"""What the cards of the daily review ask: questions, terms, rules of law and own notes, found anew in the courses.

A card is an id; what it shows is read from the course as it is today, so cards outlive a new version of it. What a
course has no more is told with its reason.
"""

import hashlib
from collections.abc import Iterator
from datetime import date
from typing import Literal

import msgspec

from app.base.errors import CourseError
from app.course.glossary import TermEntry
from app.course.law import PLACEHOLDER, LawEntry, filled_with
from app.course.markup import plain_text
from app.course.meanings import meaning_of
from app.course.structure import Block, Course, Lesson
from app.engine.paper import PaperQuestion, option_order
from app.questions import type_of
from app.services.catalogue import Catalogue
from app.storage.learner.notes import NoteRow

CardKind = Literal["question", "term", "rule", "note"]
Reason = Literal["retired", "missing", "unconfirmed", "removed", "leech", "own"]
"""Why a card does not come: its question or rule is no more, its course is not on this PC, its law is to be confirmed,
its note was removed, it was forgotten too often, or the learner does not want it."""

BLANK = "…"
"""Stands where a rule's term has to be recalled."""


class CardPlace(msgspec.Struct, frozen=True):
    """A card's id, and the course and lesson in which it was met."""

    id: str
    course: str = ""
    item: str = ""


class CardFace(msgspec.Struct, frozen=True, kw_only=True):
    """What a card shows, as plain texts in one language.

    `course`, `item` and `block` are where it can be read again. A question is shown by its own view; the others ask
    `prompt` and tell `answer`. `asked` is the fingerprint of what a rule says or a question asks for: if it changes, it
    has to be learnt anew.
    """

    id: str
    kind: CardKind
    course: str = ""
    item: str = ""
    block: int = 0
    topic: str = ""
    prompt: str = ""
    answer: str = ""
    asked: str = ""
    question: PaperQuestion | None = None
    term: TermEntry | None = None
    law: LawEntry | None = None


class Gone(msgspec.Struct, frozen=True):
    """A card that cannot be asked now, and why."""

    reason: Reason


def card_id(kind: CardKind, *names: str) -> str:
    """Return the id of a card: question:COURSE:QUESTION, term:TERM, rule:LAW, note:NOTE."""
    return ":".join((kind, *names))


class CardTexts:
    """Reads what cards ask; `seed` is the learner's own, so that options keep one order."""

    def __init__(self, catalogue: Catalogue, *, seed: str) -> None:
        self._catalogue = catalogue
        self._seed = seed
        self._of_lesson: dict[tuple[str, str, str], tuple[str, ...]] = {}

    def of_lesson(self, course: Course, lesson_id: str, language: str, *, today: date) -> tuple[str, ...]:
        """Return the rules in force and the terms of a lesson as card ids, in the order of the text; found once."""
        key = (course.content_hash, lesson_id, language)
        if key not in self._of_lesson and lesson_id in course.lessons:
            lesson = course.lesson(lesson_id, language)
            self._of_lesson[key] = tuple(dict.fromkeys(self._found(lesson, today)))
        return self._of_lesson.get(key, ())

    def course(self, course_id: str) -> Course | None:
        """Return a course, or None if it is not here or damaged."""
        entry = self._catalogue.entry(course_id)
        if entry is None or not entry.available:
            return None
        try:
            return self._catalogue.course(course_id)
        except (CourseError, KeyError):
            return None

    def face(self, place: CardPlace, language: str, *, today: date, note: NoteRow | None = None) -> CardFace | Gone:
        """Return what a card shows, or why it cannot be asked; `note` is the one a note's card is about."""
        kind, _, rest = place.id.partition(":")
        if kind == "note":
            return _note_face(place.id, note) if note is not None else Gone("removed")
        if kind == "term":
            return self._term_face(place, rest, language)
        if kind == "rule":
            return self._rule_face(place, rest, language, today)
        course_id, _, question_id = rest.partition(":")
        return self._question_face(place.id, course_id, question_id, language)

    def _found(self, lesson: Lesson, today: date) -> Iterator[str]:
        glossary = self._catalogue.glossary
        for block in lesson.blocks:
            if block.kind == "rule" and self._rule_problem(block, today) is None:
                yield card_id("rule", block.argument)
            for term in glossary.found_in(plain_text(block.html), lesson.language) if block.html else ():
                yield card_id("term", term.id)

    def _rule_problem(self, block: Block, today: date) -> Reason | None:
        """Tell why a rule must not be asked: the law of its text and of its heading has to be confirmed."""
        law = self._catalogue.library.law
        entry = law.entry(block.argument)
        if entry is None or (entry.valid_to is not None and entry.valid_to < today):
            return "retired"
        named = {block.argument, *(found[1] for found in PLACEHOLDER.finditer(block.html))}
        return None if law.graded(tuple(named)) else "unconfirmed"

    def _question_face(self, card: str, course_id: str, question_id: str, language: str) -> CardFace | Gone:
        course = self.course(course_id)
        if course is None:
            return Gone("missing")
        question = course.questions.get(question_id)
        if question is None or type_of(question).marked != "program":
            return Gone("retired")
        library = self._catalogue.library
        question = library.resolved(question)
        if not library.is_graded(question):
            return Gone("unconfirmed")
        order = option_order(question, seed=f"{self._seed}:{question_id}")
        item, block, topic = _place_of_question(course, question_id, language)
        return CardFace(
            id=card,
            kind="question",
            course=course_id,
            item=item,
            block=block,
            topic=topic,
            asked=meaning_of(question),
            question=PaperQuestion(question=question, options=order, graded=True),
        )

    def _term_face(self, place: CardPlace, term_id: str, language: str) -> CardFace | Gone:
        term = self._catalogue.glossary.term(term_id)
        if term is None:
            return Gone("retired")
        course = self.course(place.course)
        there = course is not None and place.item in course.lessons
        return CardFace(
            id=place.id,
            kind="term",
            course=place.course if there else "",
            item=place.item if there else "",
            topic=course.lesson(place.item, language).title if course is not None and there else "",
            prompt=term.name(language),
            answer=term.definition.get(language) or next(iter(term.definition.values()), ""),
            term=term,
        )

    def _rule_face(self, place: CardPlace, law_id: str, language: str, today: date) -> CardFace | Gone:
        entry = self._catalogue.library.law.entry(law_id)
        course = self.course(place.course)
        if entry is None:
            return Gone("retired")
        if course is None:
            return Gone("missing")
        # The lesson in which it was met comes first, for a rule may stand in several.
        for lesson_id in sorted(course.manifest.lesson_ids(), key=lambda one: one != place.item):
            lesson = course.lesson(lesson_id, language)
            for number, block in enumerate(lesson.blocks):
                if (block.kind, block.argument) == ("rule", law_id):
                    problem = self._rule_problem(block, today)
                    return Gone(problem) if problem else self._rule(place, entry, lesson, number)
        return Gone("retired")

    def _rule(self, place: CardPlace, entry: LawEntry, lesson: Lesson, number: int) -> CardFace:
        law, html = self._catalogue.library.law, lesson.blocks[number].html
        asked = filled_with(html, entry.id, BLANK)
        said = f"{entry.days}|{entry.article}|{entry.valid_from}"
        return CardFace(
            id=place.id,
            kind="rule",
            course=place.course,
            item=lesson.id,
            block=number,
            topic=_topic(lesson, number),
            prompt=plain_text(law.fill(asked, lesson.language)) if asked != html else "",
            answer=plain_text(law.fill(html, lesson.language)),
            asked=hashlib.sha256(said.encode()).hexdigest()[:16],
            law=entry,
        )


def _note_face(card: str, note: NoteRow) -> CardFace:
    anchor = note.anchor
    return CardFace(
        id=card,
        kind="note",
        course=note.course,
        item=note.item,
        block=int(anchor.get("block", 0)),
        topic=str(anchor.get("title", "")),
        prompt=str(anchor.get("quote", "")),
        answer=note.text,
    )


def _topic(lesson: Lesson, number: int) -> str:
    """Return the lesson and the heading under which a block stands."""
    headings = [plain_text(block.html) for block in lesson.blocks[:number] if block.kind == "heading"]
    return " · ".join([lesson.title, *headings[-1:]])


def _place_of_question(course: Course, question_id: str, language: str) -> tuple[str, int, str]:
    """Return lesson, block and title where a question can be read about: its check, or a lesson of its objective."""
    objective = course.questions[question_id].objective
    near = ""
    for lesson_id in course.manifest.lesson_ids():
        lesson = course.lesson(lesson_id, language)
        for number, block in enumerate(lesson.blocks):
            if (block.kind, block.argument) == ("check", question_id):
                return lesson_id, number, lesson.title
        if not near and objective in lesson.objectives:
            near = lesson_id
    return near, 0, course.lesson(near, language).title if near else ""


def wrong_question(course: str, question: str) -> tuple[str, str]:
    """Return course and id of a question that an attempt names: exams over several courses qualify it."""
    of_course, slash, name = question.partition("/")
    return (of_course, name) if slash else (course, question)
