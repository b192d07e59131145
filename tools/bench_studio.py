"""Measures the Studio with 200 lessons in three languages and 2,000 questions: `python -m tools.bench_studio`."""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
KEYS = 200


def main() -> int:
    """Print the lines."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder))
    return 0


def measure(data: Path) -> None:
    """Open, check, type and refresh in the real page, one after the other."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer
    from PySide6.QtTest import QTest

    from app.base.paths import app_paths
    from app.bootstrap import build_services
    from app.services.studio.tree import Node
    from app.ui.application import new_application
    from app.ui.pages.studio_course import StudioCoursePage
    from app.ui.state import WindowState
    from app.ui.studio.lesson_room import LessonRoom
    from app.ui.theme import Theme
    from tools.big_course import write_big_course

    application = new_application(ROOT / "assets")
    services = build_services(app_paths(data))
    theme = Theme("light", text_size=100, assets=ROOT / "assets")
    theme.apply(application)
    course = write_big_course(services.paths.data / "workshop")

    def wait(milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    begun = time.perf_counter()
    page = StudioCoursePage(services, course, language="en", theme=theme, state=WindowState(services.paths.config))
    page.resize(1366, 768)
    page.show()
    page.repaint()
    _line("open a course of 200 lessons and 2,000 questions", f"{time.perf_counter() - begun:.2f} s", "2 s")
    model, bench = page.model, page.bench
    while model.busy:
        wait(50)
    assert model.result is not None
    _line("check it from nothing", f"{model.result.seconds:.1f} s, {len(model.result.faults)} faults", "5 s")
    bench.open_node(Node(kind="lesson", name="lesson-7"))
    room = bench.pane
    assert isinstance(room, LessonRoom)
    wait(1_000)
    editor, spent = room.pane.editor, list[float]()
    editor.go_to_line(12)
    for _ in range(KEYS):
        begun = time.perf_counter()
        QTest.keyClick(editor, Qt.Key.Key_A)
        editor.viewport().repaint()
        spent.append((time.perf_counter() - begun) * 1_000)
        wait(60)
    p95 = sorted(spent)[round(len(spent) * 0.95)]
    told = f"p95 {p95:.1f} ms, median {statistics.median(spent):.1f} ms"
    _line("key to screen while it is saved and checked", told, "30 ms")
    while model.opened.unsaved or model.busy:
        wait(50)
    _line("check it after an edit", f"{model.result.seconds:.2f} s", "1 s")
    page.hide()


def _line(what: str, figure: str, budget: str) -> None:
    print(f"{what:<50} {figure:<40} budget {budget}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
