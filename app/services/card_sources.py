"""Where new cards of the daily review come from: wrong answers first, then rules and terms in the order of reading."""

from collections.abc import Iterator

from app.base.clock import Clock, local_day
from app.course.outline import QuizItem
from app.services.catalogue import Catalogue
from app.services.review_cards import CardPlace, CardTexts, card_id, wrong_question
from app.storage.learner import review as stored
from app.storage.learner.file import LearnerFile


class CardSources:
    """Finds what one learner may be asked in a review."""

    def __init__(self, file: LearnerFile, catalogue: Catalogue, clock: Clock, texts: CardTexts) -> None:
        self._file = file
        self._catalogue = catalogue
        self._clock = clock
        self._texts = texts

    def places(self, language: str, *, known: set[str]) -> Iterator[CardPlace]:
        """Yield cards that are not `known`, each once; a lesson is looked through only when they are asked for."""
        told = set(known)
        for place in self._all(language):
            if place.id not in told:
                told.add(place.id)
                yield place

    def quizzes_begun(self) -> Iterator[QuizItem]:
        """Yield the quizzes of the courses begun."""
        for course_id in stored.begun_courses(self._file.db):
            yield from self._quizzes(course_id)

    def _all(self, language: str) -> Iterator[CardPlace]:
        for wrong in stored.wrong_answers(self._file.db):
            if not wrong.quiz or self._may_be_asked(wrong.course, wrong.quiz):
                course, question = wrong_question(wrong.course, wrong.question)
                yield CardPlace(card_id("question", course, question), course)
        today = local_day(self._clock)
        for course_id, lessons in stored.begun_courses(self._file.db).items():
            begun = self._texts.course(course_id)
            if begun is None:
                continue
            for lesson in lessons:
                for card in self._texts.of_lesson(begun, lesson, language, today=today):
                    yield CardPlace(card, course_id, lesson)

    def _may_be_asked(self, course_id: str, quiz_id: str) -> bool:
        """Tell whether the answers of a quiz may be known: a review shows them."""
        quiz = next((one for one in self._quizzes(course_id) if one.id == quiz_id), None)
        if quiz is None or not quiz.show_answers or quiz.sealed_for:
            return False
        return quiz.feedback != "closed" or quiz.closes is None or local_day(self._clock) > quiz.closes

    def _quizzes(self, course_id: str) -> tuple[QuizItem, ...]:
        path = self._catalogue.path
        if path is not None and path.id == course_id:
            return path.exams
        entry = self._catalogue.entry(course_id)
        return entry.manifest.quizzes() if entry is not None and entry.manifest is not None else ()
