"""Inline checks answered only to try them: marked as a learner's answer is, recorded nowhere."""

from typing import TYPE_CHECKING

from app.course.library import Library

if TYPE_CHECKING:
    # As in app.services.learning: these load every question type.
    from app.course.structure import Course
    from app.engine.marking import MarkedQuestion
    from app.engine.paper import PaperQuestion
    from app.questions.common import Response

SEED = "trial"
"""Options keep one order, so that an author sees the same question after every change."""


def trial_check(course: "Course", library: Library, question_id: str) -> "PaperQuestion":
    """Return an inline check ready to show.

    Raises:
        KeyError: if the course has no such question.
    """
    from app.engine.paper import PaperQuestion, option_order

    question = library.resolved(course.questions[question_id])
    order = option_order(question, seed=f"{SEED}:{question_id}")
    return PaperQuestion(question=question, options=order, graded=library.is_graded(question))


def trial_mark(shown: "PaperQuestion", response: "Response") -> "MarkedQuestion":
    """Return the mark of an answer."""
    from app.engine.marking import mark_check

    return mark_check(shown, response)
