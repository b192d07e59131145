"""A trainer at work for tests/test_studio_kill.py: types, adds, moves and removes in the real window, without end.

Each deed is told with its moment before it is done, so that what a kill took can be counted in seconds.
"""

import sys
import time
from itertools import count
from pathlib import Path
from random import Random


def main(data: Path, folder: Path, seed: str) -> int:
    from PySide6.QtCore import QTimer

    from app.base.paths import PROGRAM, app_paths
    from app.bootstrap import build_services
    from app.ui.application import new_application
    from app.ui.pages.studio_course import StudioCoursePage
    from app.ui.state import WindowState
    from app.ui.theme import Theme

    application = new_application(PROGRAM / "assets")
    services = build_services(app_paths(data))
    theme = Theme("light", text_size=100, assets=PROGRAM / "assets")
    page = StudioCoursePage(services, folder, language="en", theme=theme, state=WindowState(services.paths.config))
    page.show()
    bench, draw, numbers = page.bench, Random(seed), count(int(time.time() * 1_000))
    lesson = "lessons/kept.en.md"

    def work() -> None:
        number = next(numbers)
        sys.stdout.write(f"{number} {time.monotonic()}\n")
        sys.stdout.flush()
        model = bench.model
        text = model.draft.text(lesson)
        # The newest number stands in the text; the text stays short, however long one works.
        model.edit(model.draft.with_text(lesson, f"{text.split('Number ')[0]}Number {number}.\n"), "Type", typing="x")
        deed = draw.random()
        if deed < 0.03:
            model.save()
        elif deed < 0.05:
            bench.adding.add_requested.emit("lesson", f"Lesson {number}")
        elif deed < 0.06 and model.stack.canUndo():
            model.stack.undo()
            model.stack.redo()

    timer = QTimer(page)
    timer.timeout.connect(work)
    timer.start(20)
    return application.exec()


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]))
