"""A certificate that was issued as an Open Badges 3.0 file, for portfolios and other programs."""

import secrets
from pathlib import Path

from app.base.errors import StorageError, TrustError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP, pick
from app.services.issuing.office import Acting, Signer, authorise
from app.services.issuing.revoking import found_in
from app.storage.register.certificates import Certificate
from app.storage.register.opening import Register
from app.storage.register.people_lists import people_numbered
from app.trust.badge import SUFFIX, BadgeContent, badge_file

CRITERIA = {
    "kk": "«{course}» курсы {minutes} минут көлемінде аяқталды, қорытынды тапсырмалар орындалды.",
    "ru": "Курс «{course}» объёмом {minutes} мин. завершён, итоговые задания выполнены.",
    "en": "The course “{course}” of {minutes} minutes was completed and its final tasks were passed.",
}
"""What a badge says of how it was earned, by its language: it stands in the file and not on the screen."""


def save_badge(
    register: Register, number: str, target: Path, signer: Signer, *, acting: Acting, language: str = "en"
) -> Path:
    """Write a certificate as a badge and return its file, which ends in .jwt; all of it comes from what was frozen.

    Raises:
        TrustError: if the number is unknown or was taken back, the key is another office's, or `acting` may not issue.
        StorageError: if the file cannot be written.
    """
    with register.reading() as connection:
        authorise(connection, acting, "issue")
        certificate = found_in(connection, number)
        _require_good(certificate, signer)
        learner = people_numbered(connection, [certificate.person])[certificate.person].employee
    text = badge_file(_content(certificate, learner, language), signer.key)
    path = target if target.suffix.lower() == SUFFIX else target.with_name(target.name + SUFFIX)
    try:
        write_whole(path, text.encode("ascii"))
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The badge cannot be written to {folder} ({reason}). The certificate is safe in the register. "
            "Choose another folder or free some space.",
        )
        raise StorageError(text, folder=str(path.parent), reason=error.strerror or error) from error
    return path


def _content(certificate: Certificate, learner: str, language: str) -> BadgeContent:
    frozen = certificate.frozen
    title = pick(frozen.course_title, language) or certificate.course
    spoken = language if language in CRITERIA else "en"
    return BadgeContent(
        token=certificate.token,
        course_title=title,
        criteria=CRITERIA[spoken].format(course=title, minutes=frozen.minutes),
        office_name=pick(frozen.office, language) or certificate.office,
        language=spoken,
        learner=learner,
        salt=secrets.token_hex(16),
        issued_at=certificate.issued_at,
    )


def _require_good(certificate: Certificate, signer: Signer) -> None:
    if certificate.revoked_at is not None:
        text = QT_TRANSLATE_NOOP(
            "core", "The certificate {number} was taken back, so there is no badge of it. Nothing was written."
        )
        raise TrustError(text, number=certificate.number)
    if signer.entry.office != certificate.office:
        text = QT_TRANSLATE_NOOP(
            "core", "This issuing key belongs to {owner}, and the certificate is of {office}. Nothing was written."
        )
        raise TrustError(text, owner=signer.entry.office, office=certificate.office)
