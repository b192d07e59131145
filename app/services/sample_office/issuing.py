"""Certificates of the sample office: issued month by month as real ones are, and one of them taken back."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

import msgspec

from app.base.progress import Progress, silent
from app.services.catalogue import Catalogue
from app.services.certificate_templates import CertificateTemplates
from app.services.hr_desk import HrDesk
from app.services.issuing import (
    CourseRule,
    Desk,
    IssuingOffice,
    RevocationWish,
    chosen_look,
    dry_run,
    numbers_of_job,
    revoke_certificate,
    run_job,
    set_office,
    subject_of,
    want,
)
from app.services.sample_office.clock import PastClock
from app.services.sample_office.ministry import OFFICE
from app.services.signing_keys import Custodian, KeyOwner, make_signing_keys

if TYPE_CHECKING:
    from app.services.collecting import Register

OFFICE_ID, DESK_NAME, TEMPLATE = "KZ-SAMPLE", "HR-1", "landscape-ornament"
SIGNATORY = "А. Т. Сәрсенова"
SIGNATORY_POST = {"kk": "Аппарат басшысы", "ru": "Руководитель аппарата", "en": "Head of staff"}
CUSTODIANS = ("Б. Омаров", "Е. Орлова")
VALID_MONTHS = 10
NEWEST_DAYS = 35
"""Who completed the course later than this has no certificate yet: something is left to issue."""


def make_keys(desk: HrDesk, clock: PastClock, passphrase: str) -> None:
    """Make the issuing key and the root keys of two custodians, all under the one passphrase of the sample."""
    custodians = [Custodian(name, passphrase) for name in CUSTODIANS]
    make_signing_keys(desk.folder, KeyOwner(id=OFFICE_ID, name=OFFICE["kk"]), custodians, passphrase, clock)


def issue_sample(
    register: "Register",
    desk: HrDesk,
    catalogue: Catalogue,
    course: str,
    now: datetime,
    *,
    progress: Progress = silent,
) -> int:
    """Issue certificates of a course at the end of each of the last months, take one back, and return their number."""
    clock = PastClock(now - timedelta(days=360))
    office = IssuingOffice(
        id=OFFICE_ID,
        names=OFFICE,
        prefix=OFFICE_ID,
        signatory=SIGNATORY,
        signatory_post=SIGNATORY_POST,
        template=TEMPLATE,
        second_person_above=100,
        rules={course: CourseRule(valid_months=VALID_MONTHS)},
    )
    set_office(register, office)
    templates = CertificateTemplates(desk.paths)
    work = _Work(register, desk, catalogue, templates, office, course, clock)
    days = _month_ends(now)
    numbers: list[str] = []
    for done, day in enumerate(days):
        numbers += work.issue(day)
        progress(done + 1, len(days))
    if numbers:
        clock.set(now - timedelta(days=6))
        wish = RevocationWish(number=numbers[len(numbers) // 3], reason="name", note="Тегіндегі қате")
        revoke_certificate(register, wish, desk.signer(register), clock, acting=desk.acting)
    return len(numbers)


class _Work(msgspec.Struct, frozen=True):
    register: "Register"
    desk: HrDesk
    catalogue: Catalogue
    templates: CertificateTemplates
    office: IssuingOffice
    course: str
    clock: PastClock

    def issue(self, at: datetime) -> Sequence[str]:
        """Issue to those who had completed the course by then."""
        self.clock.set(at)
        shelf, register, day = self.templates.shelf(), self.register, at.astimezone().date()
        told = dry_run(register, subject_of(self.catalogue, self.course), self.office, self.clock, shelf=shelf)
        ready = tuple(one for one in told.eligible if one.completed_on <= day)
        if not ready:
            return ()
        wanted = msgspec.structs.replace(told, eligible=ready)
        look, acting = chosen_look(self.templates, self.office.template), self.desk.acting
        job = want(register, wanted, self.office, look, self.clock, acting=acting)
        worker = Desk(name=DESK_NAME, acting=acting, shelf=shelf)
        run_job(register, job.number, self.desk.signer(register), worker, self.clock)
        return numbers_of_job(register, job.number)


def _month_ends(now: datetime) -> list[datetime]:
    """Return a moment on the first day of each of the last eleven months, as far as certificates are to be issued."""
    first: date = now.astimezone().date().replace(day=1)
    found: list[datetime] = []
    for _ in range(11):
        moment = datetime.combine(first, time(10)).astimezone()
        if moment < now - timedelta(days=NEWEST_DAYS - 10):
            found.insert(0, moment)
        first = (first - timedelta(days=1)).replace(day=1)
    return found
