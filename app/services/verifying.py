"""Checking the code of a statement or certificate that somebody shows: as text, PDF, scan or photo."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.base.clock import Clock, local_day
from app.base.i18n import pick
from app.base.paths import AppPaths
from app.services.catalogue import Catalogue
from app.services.codes import PREFIX, Pages, code_of_file
from app.services.trust_store import TakenIn, TrustStore
from app.trust.judging import Answer, State

if TYPE_CHECKING:
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


Checked = CheckedStatement | CheckedCertificate


class Verifying:
    """Checks what is shown, and takes in the lists that checking needs."""

    def __init__(self, paths: AppPaths, clock: Clock, catalogue: Catalogue) -> None:
        self._paths = paths
        self._clock = clock
        self._catalogue = catalogue
        self._store = TrustStore(paths)

    def check(self, shown: str, *, language: str = "en", pages: Pages | None = None) -> Checked:
        """Return what a code says, given as text or as the path of a picture, PDF or text file.

        Raises:
            TrustError: if there is no code, it is damaged, or a statement's signature does not fit.
        """
        from app.trust.certificate import is_certificate

        typed = shown.lstrip()
        text = typed if typed.startswith(PREFIX) else self.find(Path(shown), pages=pages)
        # A mail breaks a long code into lines; a space, however, is a letter of the code.
        text = text.replace("\r", "").replace("\n", "")
        return self._certificate(text, language) if is_certificate(text) else self._statement(text)

    def find(self, path: Path, *, pages: Pages | None = None) -> str:
        """Return the code in a picture, PDF or text file; may run on another thread.

        Raises:
            TrustError: if the file cannot be read, or there is no code in it.
        """
        return code_of_file(path, pages=pages)

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
        from app.trust.judging import judge

        judged: Judgement = judge(
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
