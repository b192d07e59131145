"""Work off the GUI thread: callbacks are given before it starts and run on the GUI thread when it ends."""

import gc
import sys
from collections import deque
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

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


class Task:
    """A running piece of work; `cancel` makes its next progress report raise `CancelledError`."""

    def __init__(self) -> None:
        self.cancelled = False

    def cancel(self) -> None:
        """Ask the work to stop."""
        self.cancelled = True


class Tasks(QObject):
    """Runs work on a few threads. One argument-less queued signal wakes the GUI thread; closures wait in a queue."""

    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # A deque's ends are safe between threads.
        self._closures: deque[Callable[[], None]] = deque()
        self._executor: ThreadPoolExecutor | None = None
        self._running: set[Task] = set()
        self._woken.connect(self._run_closures, Qt.ConnectionType.QueuedConnection)
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

        Any exception that is no `AppError` is raised again on the GUI thread, where the crash dialog sees it.
        """
        task = Task()
        self._running.add(task)

        def report(steps: int, total: int) -> None:
            if task.cancelled:
                raise CancelledError("The work was stopped.")
            if progress is not None:
                self._post(lambda: progress(steps, total))

        def run() -> None:
            try:
                result = work(report)
            except AppError as error:
                problem = error
                self._post(lambda: self._end(task, lambda: failed(problem)))
            except Exception as error:  # noqa: BLE001 - a bug in the work belongs to the GUI thread's crash dialog
                bug = error
                self._post(lambda: self._end(task, lambda: _raise(bug)))
            else:
                self._post(lambda: self._end(task, lambda: done(result)))
            finally:
                resting.end()

        resting = garbage()
        resting.begin()
        self._threads().submit(run)
        return task

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

    def _post(self, closure: Callable[[], None]) -> None:
        self._closures.append(closure)
        self._woken.emit()

    def _end(self, task: Task, callback: Callable[[], None]) -> None:
        self._running.discard(task)
        callback()

    def _run_closures(self) -> None:
        while self._closures:
            self._closures.popleft()()


def _raise(error: BaseException) -> Any:
    raise error
