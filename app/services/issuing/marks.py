"""Keeping the marks of sealed exams in the register, so that certificates can rest on them."""

from datetime import datetime
from typing import TYPE_CHECKING

from app.base.clock import Clock
from app.services.issuing.office import Acting, authorise
from app.storage.register.officers import ExamMark, put_marks
from app.storage.register.opening import Register

if TYPE_CHECKING:
    from app.services.sealed_marking import MarkedExam


def keep_marks(register: Register, exam: str, marked: "MarkedExam", clock: Clock, *, acting: Acting) -> int:
    """Keep the marks of all counted attempts of a sealed exam and return how many there are.

    Attempts whose paper is not the one their seed draws are left out: somebody chose the questions.

    Raises:
        TrustError: if `acting` may not collect.
        StorageError: if they could not be stored.
    """
    now = clock.now()
    kept = [
        ExamMark(
            attempt=one.attempt,
            exam=exam,
            profile=one.profile,
            name=one.name,
            fraction=one.fraction,
            passed=one.passed,
            submitted_at=datetime.fromisoformat(one.submitted_at),
            marked_at=now,
            marked_by=acting.name,
        )
        for one in marked.results
        if one.own_paper
    ]
    with register.writing() as connection:
        authorise(connection, acting, "collect")
        put_marks(connection, kept)
    return len(kept)
