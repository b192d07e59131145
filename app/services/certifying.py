"""Documents a learner makes: the statement of completion. Certificates are HR's and come from the register."""

from datetime import date, datetime
from pathlib import Path

import msgspec

from app.base.clock import Clock
from app.base.errors import DocumentError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP, LocalText, pick
from app.base.paths import AppPaths
from app.course.structure import Course
from app.services.learning import Learning
from app.services.profiles import OpenProfile
from app.storage.learner import learning as stored
from app.storage.learner.learning import Completion

__all__ = ["Certifying", "Completion", "Issued"]
"""What the window may use of this use case, values of lower floors included."""


class Issued(msgspec.Struct, frozen=True, kw_only=True):
    """A statement as it was frozen at issue; dates are local days."""

    serial: str
    name: str
    course: str
    title: LocalText
    version: str
    minutes: int
    score_percent: int
    completed_on: date
    issued_on: date
    law_date: date
    token: str


class Certifying:
    """Statements of one learner."""

    def __init__(self, opened: OpenProfile, learning: Learning, paths: AppPaths, clock: Clock) -> None:
        self._profile = opened
        self._learning = learning
        self._paths = paths
        self._clock = clock

    @property
    def guest(self) -> bool:
        """Whether the learner has no name yet, and so gets no statement."""
        return self._profile.profile.guest

    def completions(self) -> dict[str, Completion]:
        """Return completed courses by id."""
        return self._learning.completions()

    def issued(self, course_id: str) -> Issued | None:
        """Return the statement issued for a course, or None; once issued it stays as it is."""
        bodies = stored.statements(self._profile.file.db, course_id)
        return msgspec.convert(bodies[-1]["statement"], Issued) if bodies else None

    def issue(self, course: Course) -> Issued:
        """Freeze and record the statement of a completed course; a second call returns the first one.

        Raises:
            DocumentError: if the course is not complete, or the learner is a guest without a name.
            StorageError: if it could not be recorded.
            TrustError: if the key of this PC is damaged.
        """
        before = self.issued(course.manifest.id)
        if before:
            return before
        if self.guest:
            text = QT_TRANSLATE_NOOP(
                "core",
                "A statement needs a name, and this profile is a guest's. Nothing is lost: give the profile your name "
                "in Settings, then make the statement.",
            )
            raise DocumentError(text)
        completion = self.completions().get(course.manifest.id)
        if completion is None:
            text = QT_TRANSLATE_NOOP(
                "core", "The course is not complete yet, so there is nothing to state. Your progress is safe; go on."
            )
            raise DocumentError(text)
        statement = self._statement(course, completion)
        body = {"serial": statement.serial, "course": statement.course, "statement": msgspec.to_builtins(statement)}
        self._profile.file.record("statement.issued", body)
        return statement

    def pdf(self, course: Course, *, language: str, second: str = "") -> bytes:
        """Return the statement of a completed course as PDF, with the words of one or two languages.

        Raises:
            DocumentError: if the course is not complete, or the name has letters no bundled font shows.
        """
        from app.documents.statement import StatementData, statement_pdf

        issued = self.issue(course)
        data = msgspec.convert(
            {
                "name": issued.name,
                "course_title": issued.title,
                "minutes": issued.minutes,
                "score_percent": issued.score_percent,
                "completed_on": issued.completed_on,
                "issued_on": issued.issued_on,
                "law_date": issued.law_date,
                "serial": issued.serial,
                "token": issued.token,
                "objectives": self._covered(course, language),
                "language": language,
                "second_language": second or None,
            },
            StatementData,
        )
        return statement_pdf(data, fonts=self._paths.assets / "fonts")

    def save_pdf(self, course: Course, target: Path, *, language: str, second: str = "") -> None:
        """Write the statement where the learner chose.

        Raises:
            DocumentError: if it cannot be made or written; a file that was there stays as it was.
        """
        data = self.pdf(course, language=language, second=second)
        try:
            write_whole(target, data)
        except OSError as error:
            text = QT_TRANSLATE_NOOP(
                "core",
                "The document could not be saved in {folder} ({reason}). Your progress is safe. "
                "Choose another folder or free some space.",
            )
            raise DocumentError(text, folder=str(target.parent), reason=error.strerror or "") from error

    def _covered(self, course: Course, language: str) -> tuple[str, ...]:
        """Return what the statement names: the objectives of a course, the courses of a path."""
        path = self._learning.catalogue.path
        if path is None or course.manifest.id != path.id:
            return tuple(pick(one.text, language) for one in course.manifest.objectives)
        completed = self.completions()
        return tuple(pick(one.title, language) for one in path.courses if one.id in completed)

    def _statement(self, course: Course, completion: Completion) -> Issued:
        from app.trust.keys import installation_key, key_id
        from app.trust.token import StatementClaims, seal_statement

        key = installation_key(self._paths.keys)
        today = self._clock.now().astimezone().date()
        number = stored.statement_count(self._profile.file.db) + 1
        mark = key_id(bytes(key.verify_key)).hex()[:4].upper()
        person = self._profile.profile.id.replace("-", "")[:4].upper()
        issued = Issued(
            serial=f"{mark}-{today.year}-{person}-{number:03d}",
            name=self._profile.profile.name,
            course=course.manifest.id,
            title=course.manifest.title,
            version=completion.version,
            minutes=course.manifest.minutes,
            score_percent=int(completion.fraction * 100 + 1e-9),
            completed_on=datetime.fromisoformat(completion.completed_at).astimezone().date(),
            issued_on=today,
            law_date=self._learning.catalogue.library.law.checked_on,
            token="",
        )
        claims = StatementClaims(
            serial=issued.serial,
            name=issued.name,
            course_id=issued.course,
            course_title=pick(course.manifest.short_title or issued.title, "kk"),
            minutes=issued.minutes,
            score_percent=issued.score_percent,
            completed_on=issued.completed_on,
            issued_on=issued.issued_on,
            law_date=issued.law_date,
        )
        return msgspec.structs.replace(issued, token=seal_statement(claims, key=key))
