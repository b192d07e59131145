"""The Studio for the pictures: a course from the template beside a shipped one, every pane and panel."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tools.shots_exams import settle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.ui.main_window import MainWindow
    from app.ui.studio.workbench import Workbench

ROOT = Path(__file__).resolve().parents[1]
COURSE, LESSON, BANK, QUIZ = "c03-inquiries", "mixed-appeals", "questions/bank-c3-1.yaml", "course-quiz"
QUESTIONS = ("c3q-kind-by-purpose", "c3q-well-pump", "c3q-fumes-swing-figures")
DESKS = ("inquiry-desk", "fix-the-brush-off")
NAMES = {"kk": "Айгүл Нұрлан", "ru": "Ким Дмитрий Олегович", "en": "Nurlan Aigul"}
TYPED = "Who registers a letter?\n* The office that received it => Yes, on the same day.\n- The writer\n- The archive\n"

Scene = tuple[str, Callable[[], None]]


class StudioPictures:
    """The pictures of one look."""

    def __init__(self, application: "QApplication", *, language: str, theme: str, size: int, folder: Path) -> None:
        self._application = application
        self._language, self._theme, self._size = language, theme, size
        self._folder = folder
        self._window: MainWindow | None = None
        self._course = Path()

    def take(self, only: str) -> None:
        """Take the pictures whose name contains `only`."""
        from app.base.paths import app_paths
        from app.bootstrap import build_services
        from app.ui.main_window import MainWindow

        if only and not any(only in name for name, _ in self._scenes()):
            return
        data = Path(tempfile.mkdtemp(prefix="kense-studio-"))
        try:
            services = build_services(app_paths(data))
            self._course = services.paths.data / "workshop" / COURSE
            shutil.copytree(ROOT / "courses" / COURSE, self._course)
            services.profiles.create(NAMES[self._language])
            self._window = MainWindow(self._application, services)
            self._window.resize(1366, 768)
            self._window.show()
            self._dress()
            for name, act in self._scenes():
                act()
                settle(milliseconds=120)
                if only in name:
                    self._window.grab().save(str(self._folder / f"{name}.png"))
            self._window.close()
        finally:
            shutil.rmtree(data, ignore_errors=True)

    def _scenes(self) -> Iterator[Scene]:
        yield "studio", lambda: self._go("studio")
        yield "studio-new-course", self._new_course
        yield "studio-course", self._open
        yield "studio-lesson", lambda: self._bench.open_key(f"lesson:{LESSON}")
        yield "studio-lesson-insert", self._insert
        yield "studio-bank", lambda: self._bench.open_key(f"bank:{BANK}")
        for question in QUESTIONS:
            yield f"studio-question-{question}", lambda one=question: self._bench.open_question(one)  # type: ignore[misc]
        yield "studio-quiz", lambda: self._bench.open_key(f"quiz:{QUIZ}")
        for desk in DESKS:
            yield f"studio-desk-{desk}", lambda one=desk: self._bench.open_key(f"practice:{one}")  # type: ignore[misc]
        yield "studio-desk-run", self._run
        yield "studio-pictures", lambda: self._bench.open_key("media:")
        yield "studio-faults", self._break
        for way in ("languages", "import", "statistics", "earlier", "publish"):
            yield f"studio-{way}", lambda one=way: self._way(one)  # type: ignore[misc]
        yield "install", lambda: self._go("install")

    @property
    def _bench(self) -> "Workbench":
        from app.ui.pages.studio_course import StudioCoursePage

        assert self._window is not None
        assert self._window.shell is not None
        page = self._window.shell.page
        assert isinstance(page, StudioCoursePage)
        return page.bench

    def _dress(self) -> None:
        assert self._window is not None
        assert self._window.shell is not None
        settings = replace(
            self._window.shell.ui.settings,
            interface_language=self._language,
            theme=self._theme,
            text_size=self._size,
        )
        self._window.shell.settings_changed.emit(settings)

    def _go(self, page: str, item: str = "") -> None:
        from app.ui.pages import Place

        assert self._window is not None
        assert self._window.shell is not None
        self._window.shell.go(Place(page, item=item))

    def _new_course(self) -> None:
        from app.ui.pages.studio import StudioPage

        assert self._window is not None
        assert self._window.shell is not None
        page = self._window.shell.page
        assert isinstance(page, StudioPage)
        page.new.click()

    def _open(self) -> None:
        self._go("studio-course", str(self._course))
        self._settle_checks()

    def _insert(self) -> None:
        from app.ui.studio.lesson_room import LessonRoom

        room = self._bench.pane
        assert isinstance(room, LessonRoom)
        room.pane.go_to_line(9)
        room.pane.edit_block()

    def _run(self) -> None:
        from app.ui.studio.practice_room import PracticeRoom

        room = self._bench.pane
        assert isinstance(room, PracticeRoom)
        room.play.click()

    def _break(self) -> None:
        bench = self._bench
        file = f"lessons/{LESSON}.en.md"
        text = bench.model.draft.text(file).replace("One letter", "# One letter", 1)
        text += "\n/// rule | nothing.here\nx\n///\n"
        bench.model.edit(bench.model.draft.with_text(file, text), "Break it")
        bench.open_key(f"lesson:{LESSON}")
        bench.model.save()
        self._settle_checks()
        bench.checks.table.choose(0)

    def _way(self, name: str) -> None:
        from app.ui.studio.import_panel import ImportPanel
        from app.ui.studio.ways import PanelPane

        if name == "languages":
            self._bench.model.stack.undo()
        self._bench.open_way(name)
        pane = self._bench.pane
        if isinstance(pane, PanelPane):
            if isinstance(pane.panel, ImportPanel):
                pane.panel.type_in(TYPED)
            while getattr(pane.panel, "busy", False):
                settle(milliseconds=60)

    def _settle_checks(self) -> None:
        while self._bench.model.busy or self._bench.model.opened.unsaved:
            settle(milliseconds=60)
