"""What many tests share: folders of their own, a clock that stands still, and a learner at work."""

import gc
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import settings

from app.base.paths import AppPaths, app_paths
from app.bootstrap import build_services
from app.course.structure import Course
from app.services.profiles import OpenProfile
from app.services.wiring import LearnerServices, Services
from tests.clock import SetClock
from tests.locks import full_locks, quick_locks
from tests.long_form import LONG
from tests.registers import address, emptied, postgres, register

__all__ = ["address", "emptied", "full_locks", "postgres", "quick_locks", "register"]
"""Fixtures that stand in a module of their own."""

# Windows need no screen, and without one a run by hand would abort.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("suite", max_examples=25, deadline=None)
settings.register_profile("long", max_examples=500, deadline=None)
settings.load_profile("long" if LONG else os.environ.get("KENSE_EXAMPLES", "suite"))
"""Properties are tried a few times with the suite, and 500 times with `make long` or KENSE_EXAMPLES=long."""

COURSE = "c03-inquiries"
"""The course that comes with Kense."""


LONG_FILES = (
    *("test_kill", "test_torture", "test_studio_kill", "test_issuing_desks", "test_house_rules", "test_merging"),
    *("test_author_tour", "test_studio_access", "test_accessibility", "test_check", "test_issue", "test_sample_office"),
)
"""Files of few tests that take long, by name: they come first, so that no process is left alone with one at the end."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the long files first; all else stays in its order."""
    items.sort(key=lambda item: item.path.stem not in LONG_FILES)


@pytest.fixture(scope="session", autouse=True)
def collecting_garbage() -> Iterator[None]:
    """Have Python look for garbage between tests alone, and not among what is kept until the end.

    The thread that brings tests to this process would set the search off too, and delete what Qt made on this one: the
    process would crash, some tests later. What pytest keeps of twelve thousand tests is a hundred times what one makes.
    """
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(scope="module", autouse=True)
def kept_until_the_end(collecting_garbage: None) -> None:
    """Take what is there before the tests of a file out of the search."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def garbage_collected(kept_until_the_end: None) -> None:
    """Collect what the test before left; at its own end pytest still holds what its fixtures made."""
    gc.collect(0)


@pytest.fixture
def garbage_sought() -> Iterator[None]:
    """Have Python look for garbage whenever it likes, as in the program."""
    gc.enable()
    yield
    gc.disable()


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture(scope="session")
def compiled_courses(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """One cache for all tests and processes: a course is compiled once, and its file is written whole."""
    if worker_id == "master":
        return tmp_path_factory.mktemp("cache")
    # Each process has a folder of its own below the one of the run.
    return tmp_path_factory.getbasetemp().parent / "cache"


@pytest.fixture
def paths(tmp_path: Path, compiled_courses: Path) -> AppPaths:
    return replace(app_paths(tmp_path), cache=compiled_courses)


@pytest.fixture
def services(paths: AppPaths, clock: SetClock) -> Services:
    return build_services(paths, clock)


@pytest.fixture
def course(services: Services) -> Course:
    """The shipped course."""
    return services.catalogue.course(COURSE)


@pytest.fixture
def opened(services: Services) -> Iterator[OpenProfile]:
    """The open profile of a new learner."""
    profile = services.profiles.open(services.profiles.create("Айгүл Сәрсенова"))
    yield profile
    profile.close()


@pytest.fixture
def learner(services: Services, opened: OpenProfile) -> LearnerServices:
    """All a new learner can do."""
    return services.for_learner(opened)
