"""Work off the GUI thread: every result arrives once, on the GUI thread, whatever the work does."""

import gc
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from app.base.errors import AppError, CancelledError, CourseError
from app.base.progress import Progress
from app.ui.tasks import _JOBS, Garbage, Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    qtbot.waitUntil(lambda: not made.busy)
    made.close()


def never(error: AppError) -> None:
    raise AssertionError(error)


def test_a_result_of_work_that_ends_at_once_is_not_lost(tasks: Tasks, qtbot: QtBot) -> None:
    results: list[int] = []
    for number in range(2000):
        tasks.start(lambda progress, number=number: number, done=results.append, failed=never)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(results) == 2000)
    assert sorted(results) == list(range(2000))


def test_the_window_gets_its_turn_soon(tasks: Tasks, qtbot: QtBot) -> None:
    """Work that never lets go must not make the window wait for the 5 ms that Python gives each thread."""
    ended = threading.Event()

    def work(progress: Progress) -> int:
        count = 0
        while not ended.is_set():
            count += 1
        return count

    counted: list[int] = []
    tasks.start(work, done=counted.append, failed=never)
    assert sys.getswitchinterval() <= 0.001
    ended.set()
    qtbot.waitUntil(lambda: bool(counted))


def test_callbacks_run_on_the_thread_of_the_window(tasks: Tasks, qtbot: QtBot) -> None:
    seen: list[tuple[bool, bool]] = []
    here = threading.current_thread()
    tasks.start(
        lambda progress: threading.current_thread() is here,
        done=lambda inside: seen.append((inside, threading.current_thread() is here)),
        failed=never,
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(False, True)]


def test_progress_arrives_in_order(tasks: Tasks, qtbot: QtBot) -> None:
    steps: list[int] = []

    def work(progress: Progress) -> None:
        for step in range(50):
            progress(step, 50)

    tasks.start(
        work, done=lambda result: steps.append(-1), failed=never, progress=lambda step, total: steps.append(step)
    )
    qtbot.waitUntil(lambda: steps[-1:] == [-1])
    assert steps == [*range(50), -1]


def test_a_failure_is_told_instead_of_a_result(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[AppError] = []

    def work(progress: Progress) -> None:
        raise CourseError("The course {course} is gone.", course="c90")

    tasks.start(work, done=lambda result: told.append(CourseError("done")), failed=told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert [str(one) for one in told] == ["The course c90 is gone."]


def test_cancelled_work_stops_at_its_next_step(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[AppError] = []
    begun, go_on = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        begun.set()
        go_on.wait()
        progress(1, 2)

    task = tasks.start(work, done=never, failed=told.append)  # type: ignore[arg-type]
    begun.wait()
    task.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], CancelledError)


def test_a_bug_in_the_work_is_raised_where_the_crash_report_sees_it(tasks: Tasks, qtbot: QtBot) -> None:
    with capture_exceptions() as caught:
        tasks.start(lambda progress: 1 // 0, done=lambda result: None, failed=never)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


@pytest.mark.usefixtures("garbage_sought")
def test_garbage_is_never_collected_on_the_thread_that_works(tasks: Tasks, qtbot: QtBot) -> None:
    collected: list[str] = []

    def note(phase: str, info: dict[str, int]) -> None:
        collected.append(threading.current_thread().name)

    def work(progress: Progress) -> int:
        return len([[number] for number in range(200_000)])

    done: list[int] = []
    gc.callbacks.append(note)
    try:
        tasks.start(work, done=done.append, failed=never)
        qtbot.waitUntil(lambda: bool(done) and gc.isenabled())
    finally:
        gc.callbacks.remove(note)
    assert not [name for name in collected if name.startswith("kense")]
    assert threading.current_thread().name in collected


class Held:
    """Stands for a page: says on which thread it went."""

    def __init__(self, went: list[str]) -> None:
        self._went = went

    def work(self, progress: Progress) -> int:
        progress(1, 2)
        return 1

    def fail(self, progress: Progress) -> int:
        progress(1, 2)
        raise CourseError("The course {course} is gone.", course="c90")

    def shown(self, *_: object) -> None:
        """Take what came."""

    def __del__(self) -> None:
        self._went.append(threading.current_thread().name)


@pytest.mark.parametrize("kind", ["work", "fail"])
def test_a_thread_never_lets_go_last_of_what_the_window_gave(
    tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    """A page that is closed while the thread is on its last steps is still deleted on the window's thread."""
    went: list[str] = []
    shown = threading.Event()
    end = Garbage.end

    def end_late(self: Garbage) -> None:
        shown.wait(5)
        end(self)

    monkeypatch.setattr(Garbage, "end", end_late)
    page = Held(went)
    tasks.start(getattr(page, kind), done=page.shown, failed=page.shown, progress=page.shown)
    del page
    qtbot.waitUntil(lambda: not tasks.busy)
    shown.set()
    tasks.close()
    assert went == [threading.current_thread().name]


def test_nothing_follows_once_who_wanted_it_is_deleted(qtbot: QtBot) -> None:
    told: list[object] = []
    owner = QObject()
    tasks = Tasks(owner)
    go_on = threading.Event()

    def work(progress: Progress) -> None:
        go_on.wait()
        progress(1, 2)

    tasks.start(work, done=told.append, failed=told.append, progress=lambda *step: told.append(step))
    delete(owner)
    assert not isValid(tasks)
    go_on.set()
    qtbot.waitUntil(lambda: not _JOBS)
    assert told == []
