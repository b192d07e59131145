"""Reading courses: lessons, inline checks, the exact place, and how far one is."""

from typing import TYPE_CHECKING

import msgspec

from app.base.clock import Clock, local_day
from app.course.outline import CourseManifest, OutlineItem, QuizItem
from app.engine.completion import CourseProgress, course_progress, minutes_left, next_item, path_done, updated_since
from app.engine.grading import standing
from app.services.catalogue import Catalogue, CatalogueEntry
from app.storage.learner import attempts, learning
from app.storage.learner import practice as practice_runs
from app.storage.learner.file import LearnerFile
from app.storage.learner.learning import CheckAnswer, Completion

if TYPE_CHECKING:
    # A start shows how far one is; these load every question type.
    from app.course.structure import Course, Lesson
    from app.engine.marking import MarkedQuestion
    from app.engine.paper import PaperQuestion
    from app.questions.common import Response

__all__ = ["CheckAnswer", "Completion", "Continue", "CourseProgress", "Learning"]
"""What the window may use of this use case, values of lower floors included."""


class Continue(msgspec.Struct, frozen=True, kw_only=True):
    """Where to go on: a course, an item of it, and the block (0-based) in a lesson."""

    course: str
    item: OutlineItem
    number: int
    """Place of the item in the outline, from 1."""
    total: int
    block: int


class Learning:
    """What one learner does in courses."""

    def __init__(self, file: LearnerFile, catalogue: Catalogue, clock: Clock) -> None:
        self._file = file
        self._clock = clock
        self.catalogue = catalogue

    def progress(self, entry: CatalogueEntry) -> CourseProgress | None:
        """Return the standing in a course, or None if the course cannot be opened."""
        if entry.manifest is None:
            return None
        db = self._file.db
        outcomes = attempts.outcomes(db, entry.id)
        standings = {
            quiz.id: standing(outcomes[quiz.id], quiz.grading, pass_mark=quiz.pass_mark)
            for quiz in entry.manifest.quizzes()
            if quiz.id in outcomes and self._may_be_told(quiz)
        }
        desks = practice_runs.standings(db, entry.id) if entry.practices else {}
        return course_progress(
            entry.manifest,
            read=learning.read_lessons(db, entry.id),
            passed={
                *(quiz for quiz, (_, passed) in standings.items() if passed),
                *(desk for desk, reached in desks.items() if reached.passed),
            },
            best={
                **{quiz: fraction for quiz, (fraction, _) in standings.items()},
                **{desk: reached.best / 100 for desk, reached in desks.items()},
            },
            opened=bool(learning.opened_lessons(db, entry.id)),
        )

    def _may_be_told(self, quiz: QuizItem) -> bool:
        """Tell whether results of a quiz may be known: where they wait for the last day, nothing else shows them."""
        return quiz.feedback != "closed" or quiz.closes is None or local_day(self._clock) > quiz.closes

    def minutes_left(self, course: "Course", progress: CourseProgress) -> int:
        """Return the advised minutes of what is not done yet."""
        minutes = {lesson_id: next(iter(texts.values())).minutes for lesson_id, texts in course.lessons.items()}
        minutes |= {quiz.id: quiz.minutes for quiz in course.manifest.quizzes()}
        minutes |= {practice.id: practice.minutes for practice in course.practices.values()}
        return minutes_left(course.manifest, progress, minutes)

    def open_lesson(self, course: "Course", lesson_id: str, language: str) -> "Lesson":
        """Return a lesson and record that it was opened; in another language if this one is missing.

        Raises:
            StorageError: if it could not be recorded.
        """
        if lesson_id not in learning.opened_lessons(self._file.db, course.manifest.id):
            self._file.record("lesson.opened", self._about(course, lesson_id))
        self.remember_place(course, lesson_id, self.place(course, lesson_id) or 0)
        return course.lesson(lesson_id, language)

    def finish_lesson(self, course: "Course", lesson_id: str) -> None:
        """Record that a lesson was read to its end; a second time changes nothing."""
        if lesson_id not in learning.read_lessons(self._file.db, course.manifest.id):
            # Together, so that no power cut leaves a course complete without the fact that says so.
            with self._file.together():
                self._file.record("lesson.read", self._about(course, lesson_id))
                self.complete_if_done(course)

    def remember_place(self, course: "Course", item_id: str, block: int) -> None:
        """Remember the block at the top of the screen; on the disk when this returns."""
        self._file.remember_position(course.manifest.id, item_id, block)

    def place(self, course: "Course", item_id: str) -> int | None:
        """Return the block (0-based) where the item was left, or None if it was never opened."""
        position = learning.position(self._file.db, course.manifest.id, item_id)
        return position.block if position else None

    def next_item(self, manifest: CourseManifest, progress: CourseProgress) -> OutlineItem | None:
        """Return the first item of a course that is still to be done, None when nothing is left."""
        return next_item(manifest, progress)

    def to_continue(self) -> Continue | None:
        """Return where to go on: the item looked at last, or the next one if that is done.

        None at the very start, and for a course that is complete.
        """
        last = learning.last_position(self._file.db)
        entry = self.catalogue.entry(last.course) if last else None
        if last is None or entry is None or entry.manifest is None:
            return None
        progress = self.progress(entry)
        items = entry.manifest.items()
        item = next((one for one in items if one.id == last.item), None)
        assert progress is not None
        if progress.status == "completed":
            return None
        if item is None or item.id in progress.read | progress.passed:
            item = next_item(entry.manifest, progress, after=last.item)
        if item is None:
            return None
        place = learning.position(self._file.db, entry.id, item.id)
        block = place.block if place else 0
        return Continue(course=entry.id, item=item, number=items.index(item) + 1, total=len(items), block=block)

    def check(self, course: "Course", question_id: str) -> "PaperQuestion":
        """Return an inline check ready to show; its options keep one order for this learner."""
        from app.engine.paper import PaperQuestion, option_order

        library = self.catalogue.library
        question = library.resolved(course.questions[question_id])
        order = option_order(question, seed=f"{self._file.path.parent.name}:{question_id}")
        return PaperQuestion(question=question, options=order, graded=library.is_graded(question))

    def check_answer(self, course: "Course", question_id: str) -> CheckAnswer | None:
        """Return the last answer to an inline check."""
        return learning.check_answer(self._file.db, course.manifest.id, question_id)

    def answer_check(
        self, course: "Course", shown: "PaperQuestion", response: "Response", *, revealed: bool
    ) -> "MarkedQuestion":
        """Record an answer to an inline check and return its mark; `revealed` when its feedback is shown.

        Raises:
            StorageError: if it could not be saved.
        """
        from app.engine.marking import mark_check

        marked = mark_check(shown, response)
        body = {
            "course": course.manifest.id,
            "content": course.content_hash,
            "question": shown.question.id,
            "response": response,
            "fraction": marked.fraction,
            "revealed": revealed,
        }
        self._file.record("check.answered", body)
        return marked

    def complete_if_done(self, course: "Course") -> bool:
        """Record the completion of a course when its rule is met for the first time; tell whether it is complete."""
        if self.catalogue.path is not None and course.manifest.id == self.catalogue.path.id:
            return self._complete_path_if_done()
        entry = self.catalogue.entry(course.manifest.id)
        progress = self.progress(entry) if entry else None
        if progress is None or progress.status != "completed":
            return False
        if course.manifest.id not in learning.completions(self._file.db):
            asked = (*course.manifest.completion.quizzes, *course.manifest.completion.practices)
            best = [progress.best[one] for one in asked if one in progress.best]
            body = {
                "course": course.manifest.id,
                "version": course.manifest.version,
                "content": course.content_hash,
                "fraction": min(best, default=1.0),
            }
            self._file.record("course.completed", body)
            self._complete_path_if_done()
        return True

    def _complete_path_if_done(self) -> bool:
        """Record that the learning path is complete: its exam is passed, and courses enough are done."""
        path, completed = self.catalogue.path, learning.completions(self._file.db)
        if path is None or path.completion is None:
            return False
        if path.id in completed:
            return True
        passed = [
            one.fraction
            for one in attempts.outcomes(self._file.db, path.id).get(path.completion.exam, [])
            if one.passed
        ]
        courses = path_done(path, completed=completed, exam_passed=bool(passed))
        if not courses:
            return False
        body = {"course": path.id, "version": path.version, "fraction": max(passed), "courses": list(courses)}
        self._file.record("course.completed", body)
        return True

    def completions(self) -> dict[str, Completion]:
        """Return completed courses by id."""
        return learning.completions(self._file.db)

    def updated_since(self, entry: CatalogueEntry) -> bool:
        """Tell whether a course this learner completed has something new or corrected since; it stays complete."""
        completion = learning.completions(self._file.db).get(entry.id)
        if completion is None or entry.manifest is None:
            return False
        return updated_since(completion.version, entry.manifest.version)

    def _about(self, course: "Course", lesson_id: str) -> dict[str, object]:
        return {"course": course.manifest.id, "lesson": lesson_id, "content": course.content_hash}
