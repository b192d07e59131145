"""A small office for the pages of the HR desk: eight people in two departments, one file that waits, real keys."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.base.paths import PROGRAM, AppPaths
from app.services.catalogue import Catalogue
from app.services.hr_desk import HrDesk, set_up_desk
from app.services.issuing import CourseRule, IssuingOffice, set_office
from app.services.signing_keys import Custodian, KeyOwner, make_signing_keys
from app.storage.register.assignments import Assignment, assign
from app.storage.register.departments import Department, put_departments
from app.storage.register.people import Person, link_profile, person_of, put_people, seen_profile
from app.ui.hr.desk_page import DeskPage
from app.ui.hr.parts import DeskParts
from app.ui.state import WindowState
from app.ui.theme import Theme
from tests.bundles import Pc
from tests.clock import SetClock
from tests.storage.records import attempt, completion, submission
from tests.storage.register.taking import NOW, take_facts, told_at

SECRET = "four quiet words here"
COURSE = "c01-foundations"
NAMES = ("Өтегенов Айдос", "Ёлкина Анна", "Әлімбеков Самат", "Ким Дмитрий", "Қасымова Айгүл", "Белов Игорь")


DEPARTMENTS = (
    Department(id="top", names={"kk": "Министрлік"}),
    Department(id="low", names={"kk": "Қаржы"}, parent="top"),
)


def person(at: int, name: str) -> Person:
    """Return one of the people, by turns in both departments."""
    department = "low" if at % 2 else "top"
    return Person(employee=f"{at:03d}", name=name, latin="Latin", department=department, post="Сарапшы")


@pytest.fixture
def desk(paths: AppPaths, clock: SetClock) -> HrDesk:
    """A desk with unlocked keys: four have completed the course, one began, of one nothing came."""
    made = set_up_desk(paths, clock, names={"kk": "Кадр бөлімі"}, officer="А. Нұрлан", passphrase=SECRET)
    custodians = [Custodian("Б. Омаров", SECRET), Custodian("Е. Орлова", SECRET)]
    make_signing_keys(made.folder, KeyOwner(id="KZ-DDS", name="Кадр бөлімі"), custodians, SECRET, clock)
    with made.register() as register:
        rules = {COURSE: CourseRule(valid_months=12)}
        set_office(register, IssuingOffice(id="KZ-DDS", names={"kk": "Кадр бөлімі"}, prefix="KZ-DDS", rules=rules))
        with register.writing() as connection:
            put_departments(connection, DEPARTMENTS)
            put_people(connection, [person(at, name) for at, name in enumerate(NAMES)])
            for at in range(5):
                stored = person_of(connection, f"{at:03d}")
                assert stored is not None
                profile = seen_profile(connection, f"profile-{at}", NAMES[at], NOW)
                link_profile(connection, profile.number, stored.number)
                take_facts(connection, f"profile-{at}", facts_of(at))
            due = date(2026, 11, 20)
            assign(connection, Assignment(course=COURSE, department="top", due=due, assigned_at=NOW, assigned_by="HR"))
    return made


def facts_of(at: int) -> list[tuple[int, str, dict[str, object], str]]:
    """Return the work of one person; the fifth only began."""
    start = at * 100
    begun = {**attempt(f"a{at}"), "course": COURSE}
    done = [told_at(start + 1, "attempt.started", begun)]
    if at < 4:
        done.append(told_at(start + 2, "attempt.submitted", submission(f"a{at}", fraction=0.9)))
        done.append(told_at(start + 3, "course.completed", {**completion(fraction=0.9), "course": COURSE}))
    return done


@pytest.fixture
def inbox(desk: HrDesk, tmp_path: Path, clock: SetClock) -> Path:
    """A folder with the file of somebody whom nobody knows yet, and one that is damaged."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    pc = Pc(tmp_path / "pc" / "learner.sqlite", clock, name="Белов Игорь Иванович")
    pc.work(("lesson.opened", {"course": COURSE, "lesson": "one", "content": "0" * 64}))
    (folder / "kense-1.kbundle").write_bytes(pc.bundle(desk.keys))
    (folder / "kense-2.kbundle").write_bytes(b"KBUNDLE1 and no more")
    return folder


@pytest.fixture
def parts(desk: HrDesk, paths: AppPaths, theme: Theme) -> DeskParts:
    return DeskParts(desk=desk, catalogue=Catalogue(paths), language="en", theme=theme, state=WindowState(paths.config))


@pytest.fixture
def large(parts: DeskParts, qapp: QApplication) -> DeskParts:
    """The same at 200 %."""
    theme = Theme("light", text_size=200, assets=PROGRAM / "assets")
    theme.apply(qapp)
    return DeskParts(desk=parts.desk, catalogue=parts.catalogue, language="en", theme=theme, state=parts.state)


class Shown:
    """Shows pages and waits for their work; at the end none is left at work."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._pages: list[DeskPage] = []

    def __call__(self, page: DeskPage) -> None:
        """Show a page and wait until it has read what it shows."""
        self._qtbot.addWidget(page)
        page.resize(1158, 768)
        page.show()
        self._pages.append(page)
        self.wait(page)

    def wait(self, page: DeskPage) -> None:
        """Wait until a page has nothing to do."""
        self._qtbot.waitUntil(lambda: not page.busy, timeout=30_000)
        # What was put into a layout is shown by an event that waits its turn.
        QApplication.sendPostedEvents()

    def close(self) -> None:
        for page in self._pages:
            page.hide()


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    made = Shown(qtbot)
    yield made
    made.close()
