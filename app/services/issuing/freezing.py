"""What is frozen when a certificate is issued, and what is read back from it for every later print."""

import calendar
from datetime import date, datetime

from app.documents.certificate_layout import CertificateData
from app.services.issuing.office import Signer
from app.storage.register.certificates import Certificate, Frozen
from app.storage.register.issuing_jobs import Item, Job
from app.storage.register.people import Person
from app.trust.certificate import CertificateClaims, seal_certificate


def new_certificate(
    job: Job, item: Item, person: Person, signer: Signer, *, day: date, department: str, at: datetime
) -> Certificate:
    """Return a signed certificate for a person of a job, still without the hash of its file.

    Raises:
        TrustError: if what it says does not fit into its code.
    """
    terms, percent = job.terms, int(item.terms.fraction * 100 + 1e-9)
    claims = CertificateClaims(
        number=item.certificate,
        name=person.name,
        latin_name=person.latin,
        course=job.course,
        version=item.terms.version,
        issued_on=day,
        office=terms.office,
        index=item.index,
        score_percent=percent,
        expires_on=months_later(day, terms.valid_months),
    )
    return Certificate(
        number=item.certificate,
        person=person.number,
        course=job.course,
        version=item.terms.version,
        cycle=item.terms.cycle,
        office=terms.office,
        index=item.index,
        issued_on=day,
        issued_at=at,
        expires_on=claims.expires_on,
        renews=item.terms.renews,
        job=job.number,
        template=terms.template,
        pdf_hash="",
        token=seal_certificate(claims, key=signer.key),
        frozen=_frozen(job, item, person, percent, department),
    )


def certificate_data(certificate: Certificate, *, copy: int = 0) -> CertificateData:
    """Return what stands on a certificate, all of it frozen."""
    frozen = certificate.frozen
    return CertificateData(
        number=certificate.number,
        name=frozen.name,
        latin_name=frozen.latin_name,
        course_title=frozen.course_title,
        issued_on=certificate.issued_on,
        expires_on=certificate.expires_on,
        token=certificate.token,
        office=frozen.office,
        version=certificate.version,
        minutes=frozen.minutes,
        score_percent=frozen.score_percent,
        law_date=frozen.law_date,
        department=frozen.department,
        signatory=frozen.signatory,
        signatory_post=frozen.signatory_post,
        notice=frozen.notice,
        copy=copy,
    )


def _frozen(job: Job, item: Item, person: Person, percent: int, department: str) -> Frozen:
    terms = job.terms
    return Frozen(
        name=person.name,
        latin_name=person.latin,
        course_title=terms.course_title,
        minutes=terms.minutes,
        score_percent=percent,
        law_date=terms.law_date,
        completed_on=item.terms.completed_on,
        office=terms.office_names,
        signatory=terms.signatory,
        signatory_post=terms.signatory_post,
        department=department,
        notice=terms.notice,
        template=terms.template_name,
        template_version=terms.template_version,
        covered=item.terms.covered,
        marked_exam=terms.exam,
    )


def months_later(day: date, months: int) -> date | None:
    """Return the same day so many months later, the last of a shorter month; None for 0 months."""
    if not months:
        return None
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
