"""Filling a folder with the sample office: an HR desk with a register, files that wait, and a learner half way."""

import random
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.base.clock import Clock
from app.base.errors import StorageError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths
from app.base.progress import Progress, silent
from app.course.outline import CourseManifest
from app.services.catalogue import Catalogue
from app.services.hr_desk import HrDesk, set_up_desk
from app.services.sample_office.chains import SampleCourse
from app.services.sample_office.clock import PastClock
from app.services.sample_office.issuing import issue_sample, make_keys
from app.services.sample_office.learner import make_learner
from app.services.sample_office.ministry import OFFICE, departments, people
from app.services.sample_office.sending import Crowd
from app.storage.register.assignments import Assignment, assign
from app.storage.register.departments import put_departments
from app.storage.register.people import put_people

if TYPE_CHECKING:
    from app.services.collecting import Register

PASSPHRASE = "open sample office"  # noqa: S105 - printed, and nothing in it is secret
"""Unlocks the keys of every sample office."""

OFFICER = "А. Нұрлан"
INBOX, RECEIPTS = "inbox", "receipts"
SEED = 412
CERTIFIED = 2
"""The place of the course of which certificates are issued."""

OLD_DUE, NEXT_DUE, REGION_DUE = timedelta(days=-45), timedelta(days=18), timedelta(days=-12)


class SampleOffice(msgspec.Struct, frozen=True, kw_only=True):
    """What was made: the folder of files that wait to be collected, and the numbers a newcomer will see."""

    folder: Path
    inbox: Path
    people: int
    departments: int
    waiting: int
    certificates: int
    passphrase: str = PASSPHRASE


def make_sample_office(
    paths: AppPaths, clock: Clock, *, language: str = "en", progress: Progress = silent
) -> SampleOffice:
    """Fill an empty data folder.

    Raises:
        StorageError: if there is anything in the folder, or it cannot be written.
        CancelledError: if `progress` raised it; what was written until then stays.
    """
    _require_empty(paths.data)
    now = clock.now()
    catalogue = Catalogue(paths)
    courses = sample_courses(catalogue)
    past = PastClock(now - timedelta(days=365))
    desk = set_up_desk(paths, past, names=OFFICE, officer=OFFICER, passphrase=PASSPHRASE)
    steps = _Steps(progress)
    steps.done()
    make_keys(desk, past, PASSPHRASE)
    with desk.register() as register:
        _fill_people(register, courses, now)
        crowd = Crowd(register, desk.keys, past, random.Random(SEED))  # noqa: S311 - invented
        waiting = crowd.send_all(courses, now, progress=steps.inner)
        steps.done()
        certified = courses[min(CERTIFIED, len(courses) - 1)].id
        issued = issue_sample(register, desk, catalogue, certified, now, progress=steps.inner)
    for name, packed in waiting.items():
        write_whole(paths.data / INBOX / name, packed)
    steps.done()
    make_learner(paths, catalogue, [one.id for one in courses], now, language=language)
    _accept_card(paths, desk)
    steps.done()
    return SampleOffice(
        folder=paths.data,
        inbox=paths.data / INBOX,
        people=len(people()),
        departments=len(departments()),
        waiting=len(waiting),
        certificates=issued,
    )


def sample_courses(catalogue: Catalogue) -> list[SampleCourse]:
    """Return the courses of the path that can be taken to their end, as facts tell of them."""
    return [
        _sample_course(one.manifest)
        for one in catalogue.entries
        if one.number and one.manifest is not None and not one.coming and one.manifest.quizzes()
    ]


def _sample_course(manifest: CourseManifest) -> SampleCourse:
    quiz = manifest.quizzes()[-1]
    return SampleCourse(
        id=manifest.id,
        version=manifest.version,
        content="0" * 64,
        lessons=manifest.lesson_ids(),
        quiz=quiz.id,
        pass_mark=quiz.pass_mark,
    )


def _fill_people(register: "Register", courses: Sequence[SampleCourse], now: datetime) -> None:
    today = now.astimezone().date()
    with register.writing() as connection:
        put_departments(connection, departments())
        put_people(connection, people())
        for course, department, due in _asked(courses, today):
            told = Assignment(
                course=course, department=department, due=due, assigned_by=OFFICER, assigned_at=now - timedelta(days=90)
            )
            assign(connection, told)


def _asked(courses: Sequence[SampleCourse], today: date) -> list[tuple[str, str, date]]:
    """Return who has to do what: the first course everybody, one more the regions, the last one soon."""
    ids = [one.id for one in courses]
    asked = [(ids[0], "ministry", today + OLD_DUE), (ids[-1], "ministry", today + NEXT_DUE)]
    if len(ids) > 2:
        asked.append((ids[1], "turkistan", today + REGION_DUE))
    return asked


def _accept_card(paths: AppPaths, desk: HrDesk) -> None:
    from app.trust.office_card import accept_card
    from app.trust.office_keys import CARD

    accept_card(paths, desk.folder / CARD)


def _require_empty(folder: Path) -> None:
    try:
        taken = folder.exists() and any(folder.iterdir())
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core", "The folder {folder} cannot be used ({reason}). Nothing was written. Name another one."
        )
        raise StorageError(text, folder=str(folder), reason=error.strerror or error) from error
    if taken:
        text = QT_TRANSLATE_NOOP(
            "core",
            "There is something in the folder {folder} already. Nothing was written, so that no real records are "
            "mixed with invented ones. Name a new folder.",
        )
        raise StorageError(text, folder=str(folder))


class _Steps:
    """Four steps as one progress of 1,000; the people are most of the work."""

    ENDS = (150, 600, 850, 1000)

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._step = 0

    def done(self) -> None:
        """Say that a step is done."""
        self._progress(self.ENDS[self._step], self.ENDS[-1])
        self._step += 1

    def inner(self, done: int, total: int) -> None:
        """Say how far the step under way is."""
        low, high = self.ENDS[self._step - 1], self.ENDS[self._step]
        self._progress(low + (high - low) * done // max(total, 1), self.ENDS[-1])
