"""Work off the GUI thread: callbacks are given before it starts and run on the GUI thread when it ends."""

import gc
import sys
from collections import deque
from collections.abc import Callable
from functools import cache
from itertools import count
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from app.base.errors import AppError, CancelledError
from app.base.progress import Progress

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

T = TypeVar("T")

TURN_S = 0.0005
"""How long a thread may keep the interpreter while the window waits for it.

By Python's own 5 ms a key that needs ten turns reached the screen after 50 ms while a course was checked; so after 11.
"""


class Garbage(QObject):
    """Has Python collect its garbage on the GUI thread alone.

    A thread that works in Python sets the collector off too, and would delete Qt's objects of pages long gone beside
    the thread they belong to: the program would crash. So the collector rests while such a thread works.
    """

    _ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._working = 0
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Let the collector rest; called on the GUI thread before work starts."""
        if self._working == 0:
            self._enabled = gc.isenabled()
            gc.disable()
        self._working += 1

    def end(self) -> None:
        """Tell from the thread that worked that it is done."""
        self._ended.emit()

    def _on_ended(self) -> None:
        self._working -= 1
        if self._working == 0 and self._enabled:
            # What the work left is collected here: the thread that worked may still be on its last steps, and the
            # first thing it made would set the collector off there.
            gc.collect()
            gc.enable()


@cache
def garbage() -> Garbage:
    """Return the one there is; it outlives every window."""
    return Garbage()


class _Courier(QObject):
    """Brings numbers of jobs from threads to the GUI thread; lives as long as the program."""

    _woken = Signal()

    def __init__(self) -> None:
        super().__init__()
        # A deque's ends are safe between threads.
        self._posted: deque[tuple[int, tuple[int, int] | None]] = deque()
        self._woken.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def post(self, number: int, step: tuple[int, int] | None = None) -> None:
        """Tell from any thread how far a job is, or without a step that it is done."""
        self._posted.append((number, step))
        self._woken.emit()

    def _deliver(self) -> None:
        while self._posted:
            number, step = self._posted.popleft()
            if step is None:
                _JOBS.pop(number).end()
            else:
                _JOBS[number].tell(*step)


@cache
def courier() -> _Courier:
    """Return the one there is; it outlives every window."""
    return _Courier()


class Task:
    """A running piece of work; `cancel` makes its next progress report raise `CancelledError`."""

    def __init__(self) -> None:
        self.cancelled = False

    def cancel(self) -> None:
        """Ask the work to stop."""
        self.cancelled = True


class _Job(Generic[T]):
    """A piece of work with what the window gave for it, and what came of it."""

    def __init__(
        self,
        number: int,
        tasks: "Tasks",
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[AppError], None],
        progress: Callable[[int, int], None] | None,
    ) -> None:
        self.task = Task()
        self._number = number
        self._tasks = tasks
        self._work = work
        self._done = done
        self._failed = failed
        self._progress = progress
        self._result: list[T] = []
        self._error: Exception | None = None

    def do(self) -> None:
        """Do the work; on a thread."""
        try:
            self._result.append(self._work(self._report))
        except Exception as error:  # noqa: BLE001 - a bug in the work belongs to the GUI thread's crash dialog
            self._error = error

    def tell(self, steps: int, total: int) -> None:
        """Say how far the work is; on the GUI thread."""
        if self._progress is not None and isValid(self._tasks):
            self._progress(steps, total)

    def end(self) -> None:
        """Give what came of the work to who wanted it, if that is still there; on the GUI thread."""
        # Its places hold this job: let go of both here, together.
        error, self._error = self._error, None
        if not isValid(self._tasks):
            return
        self._tasks.forget(self.task)
        if error is None:
            self._done(self._result.pop())
        elif isinstance(error, AppError):
            self._failed(error)
        else:
            raise error

    def _report(self, steps: int, total: int) -> None:
        if self.task.cancelled:
            raise CancelledError("The work was stopped.")
        if self._progress is not None:
            courier().post(self._number, (steps, total))


_JOBS: dict[int, _Job[Any]] = {}
"""Jobs under way, by number; put in and taken out on the GUI thread alone.

A thread knows no more than the number. If it held the job, it could be the last to let go of a page that was closed
meanwhile, and Qt's objects would be deleted beside the thread they belong to.
"""

_NUMBERS = count()


def _work(number: int) -> None:
    _JOBS[number].do()
    courier().post(number)
    garbage().end()


class Tasks(QObject):
    """Runs work on a few threads."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor: ThreadPoolExecutor | None = None
        self._running: set[Task] = set()
        sys.setswitchinterval(TURN_S)

    @property
    def busy(self) -> bool:
        """Whether work is running or its callbacks are still to come."""
        return bool(self._running)

    def start(
        self,
        work: Callable[[Progress], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[AppError], None],
        progress: Callable[[int, int], None] | None = None,
    ) -> Task:
        """Run `work(progress)`; exactly one of `done` and `failed` follows on the GUI thread.

        Any exception that is no `AppError` is raised again on the GUI thread, where the crash dialog sees it. Once this
        object is deleted nothing follows.
        """
        number = next(_NUMBERS)
        job = _JOBS[number] = _Job(number, self, work, done, failed, progress)
        self._running.add(job.task)
        courier()  # made on this thread
        garbage().begin()
        self._threads().submit(_work, number)
        return job.task

    def forget(self, task: Task) -> None:
        """Count a piece of work as ended."""
        self._running.discard(task)

    def close(self) -> None:
        """Stop what can be stopped and wait for the rest."""
        for task in self._running:
            task.cancel()
        if self._executor is not None:
            self._executor.shutdown(wait=True)

    def _threads(self) -> "ThreadPoolExecutor":
        if self._executor is None:
            from concurrent.futures import ThreadPoolExecutor  # 3 ms that a start does not need

            self._executor = ThreadPoolExecutor(max_workers=2, thread_name_prefix="kense")
        return self._executor
