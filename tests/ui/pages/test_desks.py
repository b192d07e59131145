"""The page of all practice desks: by course, with what was reached at each, and the way to open them."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.base.paths import PROGRAM, AppPaths, app_paths
from app.course.structure import Course
from app.services.wiring import LearnerServices, Services
from app.ui.pages.desks import DesksPage
from app.ui.theme import Theme
from tests.practices import COURSE, DESK, MODEL, desk_courses, worked
from tests.ui.pages.look import nameless, pressable, pressable_names, words

OTHER = "our-desks"
"""A course of the office with the same desks."""

NONE = "There is no practice desk on this PC yet."


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    """The look of the program, put on once for all these pages."""
    made = Theme("light", text_size=100, assets=PROGRAM / "assets")
    made.apply(qapp)
    return made


@pytest.fixture
def paths(tmp_path: Path, compiled_courses: Path, tmp_path_factory: pytest.TempPathFactory) -> AppPaths:
    return replace(app_paths(tmp_path), cache=compiled_courses / "desks", courses=desk_courses(tmp_path_factory))


@pytest.fixture
def course(services: Services) -> Course:
    return services.catalogue.course(COURSE)


def desks(
    services: Services, learner: LearnerServices, theme: Theme, qtbot: QtBot, *, language: str = "en"
) -> DesksPage:
    page = DesksPage(services.catalogue, learner.practising, content_language=language, theme=theme)
    qtbot.addWidget(page)
    return page


def score(learner: LearnerServices, course: Course, desk: str, steps: int) -> None:
    """Hand in a run in which so many steps of the model solution were taken."""
    run = learner.practising.begin(course, desk, "practice")
    learner.practising.submit(course, worked(learner.practising, run, *learner.practising.model_log(run, "en")[:steps]))


def test_every_desk_has_a_card_in_the_order_of_its_course(
    services: Services, learner: LearnerServices, theme: Theme, qtbot: QtBot
) -> None:
    page = desks(services, learner, theme, qtbot)
    assert pressable_names(page) == [
        "Open: Two questions at the counter",
        "Open: A notice on the door",
        "Open: Samples of three lakes",
        "Open: Three letters",
    ]
    assert "Register three letters, answer one and forward one in time." in words(page)
    assert "About 10 min" in words(page)


def test_desk_is_opened_by_its_button(services: Services, learner: LearnerServices, theme: Theme, qtbot: QtBot) -> None:
    page = desks(services, learner, theme, qtbot)
    with qtbot.waitSignal(page.item_requested) as asked:
        pressable(page, "Open: Three letters").click()
    assert asked.args == [COURSE, DESK]


def test_desks_of_all_courses_are_listed_under_their_titles(
    services: Services, learner: LearnerServices, theme: Theme, qtbot: QtBot
) -> None:
    own = services.paths.user_courses / OTHER
    (own / "practice").mkdir(parents=True)
    folder = services.paths.courses / COURSE
    manifest = (
        (folder / "course.yaml").read_text(encoding="utf-8").replace(COURSE, OTHER).replace("en: Desks", "en: Ours")
    )
    (own / "course.yaml").write_text(manifest, encoding="utf-8")
    for name in ("lessons", "practice"):
        shutil.copytree(folder / name, own / name, dirs_exist_ok=True)
    page = desks(services, learner, theme, qtbot)
    assert [line for line in words(page).splitlines() if line in {"Desks", "Ours"}] == ["Desks", "Ours"]
    assert len(pressable_names(page)) == 8


def test_standing_is_told_at_each_desk(
    services: Services, learner: LearnerServices, course: Course, theme: Theme, qtbot: QtBot
) -> None:
    score(learner, course, DESK, 99)
    score(learner, course, MODEL, 1)
    told = words(desks(services, learner, theme, qtbot)).splitlines()
    assert [line for line in told if line.startswith(("Best", "Passed", "Not passed"))] == [
        *("Not passed yet", "Best 30 of 100"),
        *("Passed", "Best 100 of 100"),
    ]


def test_waiting_run_is_told_and_gone_on_with(
    services: Services, learner: LearnerServices, course: Course, theme: Theme, qtbot: QtBot
) -> None:
    score(learner, course, DESK, 99)
    learner.practising.begin(course, DESK, "practice")
    page = desks(services, learner, theme, qtbot)
    assert "A run waits" in words(page)
    assert "Go on: Three letters" in pressable_names(page)


def test_desks_are_told_in_the_language_of_the_reader(
    services: Services, learner: LearnerServices, theme: Theme, qtbot: QtBot
) -> None:
    assert "Үш хат" in words(desks(services, learner, theme, qtbot, language="kk"))


def test_page_and_all_its_parts_have_names(
    services: Services, learner: LearnerServices, theme: Theme, qtbot: QtBot
) -> None:
    page = desks(services, learner, theme, qtbot)
    assert (page.accessibleName(), nameless(page)) == ("Practice", [])


def test_pc_without_desks_says_what_to_do(
    tmp_path: Path, services: Services, learner: LearnerServices, theme: Theme, qtbot: QtBot, paths: AppPaths
) -> None:
    from app.services.catalogue import Catalogue

    empty = Catalogue(replace(paths, courses=tmp_path / "none", data=tmp_path / "nothing"))
    page = DesksPage(empty, learner.practising, content_language="en", theme=theme)
    qtbot.addWidget(page)
    assert NONE in words(page)
    assert pressable_names(page) == []
