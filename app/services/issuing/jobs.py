"""Jobs of issuing: wanted by one person, approved by another where there are many, cancelled with gaps explained."""

from collections.abc import Sequence

import msgspec

from app.base.clock import Clock
from app.base.errors import TrustError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.services.issuing.eligibility import Candidate, DryRun
from app.services.issuing.looks import KeptLook, keep_look
from app.services.issuing.office import Acting, IssuingOffice, authorise, office_in
from app.storage.register.earned import Completed, completions_of
from app.storage.register.issuing_jobs import (
    ItemTerms,
    Job,
    JobCounts,
    JobTerms,
    add_job,
    approve_job,
    counts_of,
    end_job,
    items_of,
    job_of,
    jobs,
    leave_item,
)
from app.storage.register.numbers import explain
from app.storage.register.opening import Register, RegisterConnection


class JobLine(msgspec.Struct, frozen=True, kw_only=True):
    """A job with how far it is; `waits_for_approval` until a second person agreed."""

    job: Job
    counts: JobCounts
    waits_for_approval: bool


def want(
    register: Register,
    told: DryRun,
    office: IssuingOffice,
    look: KeptLook,
    clock: Clock,
    *,
    acting: Acting,
) -> Job:
    """Store a job for everybody whom a dry run found eligible; nothing is issued yet.

    Raises:
        TrustError: if `acting` may not issue, or there is nobody to issue to.
        StorageError: if it could not be stored.
    """
    if not told.eligible:
        text = QT_TRANSLATE_NOOP(
            "core", "There is nobody who may have this certificate now. Nothing was issued. Look at the dry run."
        )
        raise TrustError(text)
    course = told.subject.course
    with register.reading() as connection:
        completions = completions_of(connection, course, [one.person.number for one in told.eligible])
    with register.writing() as connection:
        authorise(connection, acting, "issue")
        job = Job(
            number=0,
            course=course,
            terms=_terms(told, office, look, keep_look(connection, look)),
            wanted_by=acting.name,
            wanted_at=clock.now(),
        )
        people = [(one.person.number, _item_terms(one, told, completions)) for one in told.eligible]
        return msgspec.structs.replace(job, number=add_job(connection, job, people))


def approve(register: Register, number: int, clock: Clock, *, acting: Acting) -> Job:
    """Approve a job as the second person.

    Raises:
        TrustError: if there is no such job, it is ended, `acting` may not approve, or wanted the job.
        StorageError: if it could not be stored.
    """
    with register.writing() as connection:
        job = open_job(connection, number)
        authorise(connection, acting, "approve")
        if acting.name == job.wanted_by:
            text = QT_TRANSLATE_NOOP(
                "core",
                "{name} wanted job {job}, so somebody else has to approve it. Nothing was changed. "
                "Ask a second person.",
            )
            raise TrustError(text, name=acting.name, job=number)
        approve_job(connection, number, by=acting.name, at=clock.now())
        return msgspec.structs.replace(job, approved_by=acting.name, approved_at=clock.now())


def cancel(register: Register, number: int, clock: Clock, *, acting: Acting) -> int:
    """Give up what is left of a job and return how many people get nothing from it; numbers tied to them are explained.

    What was issued stays issued.

    Raises:
        TrustError: if there is no such job, it is ended, or `acting` may not issue.
        StorageError: if it could not be stored.
    """
    now = clock.now()
    with register.writing() as connection:
        open_job(connection, number)
        authorise(connection, acting, "issue")
        left = items_of(connection, number, "waiting", "numbered")
        for item in left:
            leave_item(connection, item, "cancelled")
        tied = [one.certificate for one in left if one.certificate]
        explain(connection, tied, reason="cancelled", by=acting.name, at=now)
        end_job(connection, number, "cancelled", at=now)
    return len(left)


def job_lines(register: Register, *, only_open: bool = False) -> list[JobLine]:
    """Return jobs with how far they are, oldest first."""
    with register.reading() as connection:
        found = jobs(connection, only_open=only_open)
        counted = [(one, counts_of(connection, one.number)) for one in found]
        return [
            JobLine(job=one, counts=counts, waits_for_approval=needs_approval(connection, one, counts))
            for one, counts in counted
        ]


def needs_approval(connection: RegisterConnection, job: Job, counts: JobCounts) -> bool:
    """Tell whether a second person has to agree before anything of a job is issued."""
    return not job.approved_by and not job.ended and counts.total > office_in(connection).second_person_above


def open_job(connection: RegisterConnection, number: int) -> Job:
    """Return a job that is not ended.

    Raises:
        TrustError: if there is none.
    """
    job = job_of(connection, number)
    if job is None or job.ended:
        text = QT_TRANSLATE_NOOP(
            "core", "There is no open job {job}. Nothing was changed. “kense issue --jobs” lists them."
        )
        raise TrustError(text, job=number)
    return job


def _terms(told: DryRun, office: IssuingOffice, look: KeptLook, hashed: str) -> JobTerms:
    return JobTerms(
        course_title=told.subject.title,
        minutes=told.subject.minutes,
        law_date=told.subject.law_date,
        office=office.id,
        prefix=office.prefix,
        office_names=office.names,
        signatory=office.signatory or look.template.signatory.name,
        signatory_post=office.signatory_post or look.template.signatory.post,
        template=hashed,
        template_name=look.template.id,
        template_version=look.template.version,
        valid_months=told.rule.valid_months,
        exam=told.rule.exam,
    )


def _item_terms(one: Candidate, told: DryRun, completions: dict[int, Completed]) -> ItemTerms:
    completed = completions.get(one.person.number)
    version = completed.version if completed else ""
    return ItemTerms(
        version=version if _is_version(version) else told.subject.version,
        completed_on=one.completed_on,
        fraction=one.fraction,
        cycle=one.cycle,
        renews=one.renews,
        covered=completed.courses if completed else (),
    )


def _is_version(told: str) -> bool:
    """Tell whether a version that a PC told has the form of one (`course.outline`)."""
    parts: Sequence[str] = told.split(".")
    return len(parts) == 3 and len(told) <= 20 and all(part.isascii() and part.isdigit() for part in parts)
