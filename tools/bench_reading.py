"""An hour of reading in the real window: what it adds to the memory. `python -m tools.bench_reading`, or `make bench`.

240 lessons are opened, a quarter of a minute each for somebody who leafs; each is scrolled to its end, its first check
is answered. Before that every lesson is opened three times, new and read, with its check open and answered: what is
kept for a page of each look is kept once, and is complete after some ninety visits.
"""

import gc
import os
import sys
import tempfile
from pathlib import Path

from tools.bench import line, pause, prepare

VISITS = 240
ROUNDS_BEFORE = 3


def main() -> int:
    """Print one line."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        prepare(data)
        warm, end = read_for_an_hour(data)
    line("an hour of reading adds to the memory", f"{(end - warm) / 1024:.1f} MB (from {warm / 1024:.0f} MB)", "5 MB")
    return 0


def read_for_an_hour(data: Path) -> tuple[float, float]:
    """Return the memory in kB before that hour and at its end."""
    from app.base.paths import app_paths
    from app.bootstrap import build_services
    from app.ui.application import new_application
    from app.ui.main_window import AFTER_START_MS, MainWindow

    services = build_services(app_paths(data))
    application = new_application(services.paths.assets)
    window = MainWindow(application, services)
    window.resize(1366, 768)
    window.show()
    pause(2 * AFTER_START_MS)
    gc.freeze()  # as `run_window` does
    lessons = [
        (entry.id, lesson)
        for entry in services.catalogue.entries
        if entry.available and not entry.coming and entry.manifest
        for lesson in entry.manifest.lesson_ids()
    ]
    for course, lesson in lessons * ROUNDS_BEFORE:
        visit_lesson(window, course, lesson)
    warm = memory()
    for visit in range(VISITS):
        visit_lesson(window, *lessons[visit % len(lessons)])
    end = memory()
    window.close()
    return warm, end


def visit_lesson(window: object, course: str, lesson: str) -> None:
    """Open a lesson, answer its first check and scroll to its end."""
    from app.questions import type_of
    from app.ui.blocks.check import CheckBlock
    from app.ui.main_window import MainWindow
    from app.ui.pages import Place
    from app.ui.pages.lesson import LessonPage

    assert isinstance(window, MainWindow)
    assert window.shell is not None
    window.shell.go(Place("lesson", course, lesson))
    page = window.shell.page
    assert isinstance(page, LessonPage)
    while not page.column.complete:
        pause(5)
    check = page.findChild(CheckBlock)
    if isinstance(check, CheckBlock):
        question = check.card.shown.question
        check.card.view.set_response(type_of(question).correct(question))
        check.card.view.changed()
        check.check_now()
    bar = page.column.verticalScrollBar()
    for step in range(1, 6):
        bar.setValue(bar.maximum() * step // 5)
        pause(5)


def memory() -> float:
    """Return what this process holds of its own, in kB; 0 where the system does not tell.

    Libraries and files mapped in are left out: what of them is counted goes up and down with what other programs use
    at the moment. What was freed and only kept by the allocator for later is given back first: it comes and goes by
    tens of megabytes.
    """
    gc.collect()
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL("libc.so.6").malloc_trim(0)
    rollup = Path("/proc/self/smaps_rollup")
    if not rollup.exists():
        return 0.0
    return float(
        next(row.split()[1] for row in rollup.read_text(encoding="ascii").splitlines() if row.startswith("Anonymous:"))
    )


if __name__ == "__main__":
    sys.exit(main())
