"""Checking the code of a statement or certificate that somebody shows: as text, PDF, scan or photo."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.base.clock import Clock, local_day
from app.base.i18n import pick
from app.base.paths import AppPaths
from app.services.catalogue import Catalogue
from app.services.codes import PREFIX, Pages, badge_of_file, code_of_file
from app.services.trust_store import TakenIn, TrustStore
from app.trust.judging import Answer, State

if TYPE_CHECKING:
    from app.services.pdf_signatures import PdfAnswer
    from app.trust.judging import Judgement

__all__ = ["PREFIX", "Answer", "Checked", "CheckedCertificate", "CheckedStatement", "State", "TakenIn", "Verifying"]
"""What the window and the commands may use of this use case, values of lower floors included."""


class CheckedStatement(msgspec.Struct, frozen=True, kw_only=True):
    """What a good signature says. `own` tells whether this PC signed it; an unknown PC is named by its key."""

    serial: str
    name: str
    course: str
    minutes: int
    score_percent: int | None
    completed_on: date
    issued_on: date
    installation: str
    own: bool


class CheckedCertificate(msgspec.Struct, frozen=True, kw_only=True):
    """What a certificate says, and the four answers to it; without a good signature what it says is a mere claim.

    `course` is the title where this PC has the course, otherwise its id; `office` the name by the key list, or its id.
    `pdf` tells of the office's own signature inside the file, where it has one, and changes no answer.
    """

    number: str
    name: str
    latin_name: str
    course: str
    version: str
    score_percent: int | None
    issued_on: date
    expires_on: date | None
    office: str
    state: State
    answers: tuple[Answer, ...]
    pdf: "PdfAnswer | None" = None


Checked = CheckedStatement | CheckedCertificate


class Verifying:
    """Checks what is shown, and takes in the lists that checking needs."""

    def __init__(self, paths: AppPaths, clock: Clock, catalogue: Catalogue) -> None:
        self._paths = paths
        self._clock = clock
        self._catalogue = catalogue
        self._store = TrustStore(paths)

    def check(
        self, shown: str, *, language: str = "en", pages: Pages | None = None, pdf: "PdfAnswer | None" = None
    ) -> Checked:
        """Return what a code or badge says, given as text or as the path of a picture, PDF, text file or badge.

        With a text, `pdf` is what `look_inside` said of the file in which it was found.

        Raises:
            TrustError: if there is no code, it is damaged, or a statement's signature does not fit.
        """
        from app.trust.badge import SUFFIX as BADGE_SUFFIX
        from app.trust.badge import is_badge
        from app.trust.certificate import is_certificate

        typed = shown.lstrip()
        if is_badge(typed) or typed.lower().endswith(BADGE_SUFFIX):
            return self._certificate(typed if is_badge(typed) else badge_of_file(Path(shown)), language)
        text = typed if typed.startswith(PREFIX) else self.find(Path(shown), pages=pages)
        # A mail breaks a long code into lines; a space, however, is a letter of the code.
        text = text.replace("\r", "").replace("\n", "")
        if not is_certificate(text):
            return self._statement(text)
        inside = pdf if typed.startswith(PREFIX) else self.look_inside(Path(shown))
        return msgspec.structs.replace(self._certificate(text, language), pdf=inside)

    def find(self, path: Path, *, pages: Pages | None = None) -> str:
        """Return the code in a picture, PDF or text file, or the text of a badge; may run on another thread.

        Raises:
            TrustError: if the file cannot be read, or there is no code in it.
        """
        from app.trust.badge import SUFFIX as BADGE_SUFFIX

        return badge_of_file(path) if path.suffix.lower() == BADGE_SUFFIX else code_of_file(path, pages=pages)

    def look_inside(self, path: Path) -> "PdfAnswer | None":
        """Return what the office's own signature inside a PDF says, or None; may run on another thread."""
        from app.services.pdf_signatures import answer_of_pdf

        return answer_of_pdf(path, self._paths)

    def take_in(self, path: Path) -> TakenIn:
        """Take in a file of root keys, a key list or a status list, and say what it was.

        Raises:
            TrustError: if it is none of these, not signed as it must be, or older than what is here.
        """
        return self._store.take_in(path)

    def _statement(self, text: str) -> CheckedStatement:
        from app.trust.keys import installation_key, key_id
        from app.trust.token import read_statement

        public = bytes(installation_key(self._paths.keys).verify_key)
        read = read_statement(text, public_keys={key_id(public): public})
        claims = read.claims
        return CheckedStatement(
            serial=claims.serial,
            name=claims.name,
            course=claims.course_title or claims.course_id,
            minutes=claims.minutes,
            score_percent=claims.score_percent,
            completed_on=claims.completed_on,
            issued_on=claims.issued_on,
            installation=read.installation,
            own=read.known,
        )

    def _certificate(self, text: str, language: str) -> CheckedCertificate:
        from app.trust.badge import is_badge, judge_badge
        from app.trust.judging import judge

        judging = judge_badge if is_badge(text) else judge
        judged: Judgement = judging(
            text,
            key_list=self._store.key_list(),
            status_lists=self._store.status_lists(),
            today=local_day(self._clock),
        )
        claims = judged.claims
        entry = self._catalogue.entry(claims.course)
        return CheckedCertificate(
            number=claims.number,
            name=claims.name,
            latin_name=claims.latin_name,
            course=pick(entry.title, language) if entry else claims.course,
            version=claims.version,
            score_percent=claims.score_percent,
            issued_on=claims.issued_on,
            expires_on=claims.expires_on,
            office=judged.office_name or claims.office,
            state=judged.state,
            answers=judged.answers,
        )
