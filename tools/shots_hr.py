"""The HR desk for the pictures: the sample office in a window of its own, every page and the states that matter."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from tools.console import BUILD
from tools.shots_exams import settle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.ui.hr.desk_page import DeskPage
    from app.ui.main_window import MainWindow

Scene = tuple[str, Callable[[], None]]

MADE = BUILD / "sample-office"
"""The sample office, made once for all looks."""

COURSE = "c03-inquiries"
TABLE = "Табельный номер;ФИО;Подразделение;Должность\n000413;Жаңа Адам;Заң департаменті;Сарапшы\n;Без номера;;\n"


class DeskPictures:
    """The pictures of one look."""

    def __init__(self, application: "QApplication", *, language: str, theme: str, size: int, folder: Path) -> None:
        self._application = application
        self._language = language
        self._theme = theme
        self._size = size
        self._folder = folder
        self._window: MainWindow | None = None
        self._data = Path()

    def take(self, only: str) -> None:
        """Take the pictures whose name contains `only`."""
        from app.base.clock import SystemClock
        from app.base.paths import app_paths
        from app.bootstrap import build_services
        from app.services.sample_office import make_sample_office
        from app.ui.main_window import MainWindow

        if only and not any(only in name for name, _ in self._scenes()):
            return
        if not MADE.exists():
            make_sample_office(app_paths(MADE), SystemClock())
        self._data = Path(tempfile.mkdtemp(prefix="kense-hr-")) / "office"
        try:
            shutil.copytree(MADE, self._data)
            self._window = MainWindow(self._application, build_services(app_paths(self._data)))
            self._window.resize(1366, 768)
            self._window.show()
            self._dress()
            for name, act in self._scenes():
                act()
                self._wait()
                if only in name:
                    self._window.grab().save(str(self._folder / f"{name}.png"))
            self._window.close()
        finally:
            shutil.rmtree(self._data.parent, ignore_errors=True)

    def _scenes(self) -> Iterator[Scene]:
        yield "hr", lambda: self._go("hr")
        yield "hr-end", self._scroll_down
        yield "hr-departments-people", self._show_people
        yield "hr-collect-locked", lambda: self._go("hr-collect")
        yield "hr-collect", self._unlock
        yield "hr-collected", self._collect
        yield "hr-collected-end", self._scroll_down
        yield "hr-people", lambda: self._go("hr-people")
        yield "hr-transcript", self._open_person
        yield "hr-import", self._import
        yield "hr-certificates", lambda: self._go("hr-certificates")
        yield "hr-dry-run", self._dry_run
        yield "hr-issued", self._issue
        yield "hr-issued-end", self._scroll_down
        yield "hr-exams", lambda: self._go("hr-exams")
        yield "hr-keys", lambda: self._go("hr-keys")
        yield "desk-setup", lambda: self._go("desk-setup")

    def _dress(self) -> None:
        from dataclasses import replace

        assert self._window is not None
        assert self._window.shell is not None
        settings = self._window.shell.ui.settings
        worn = replace(settings, interface_language=self._language, theme=self._theme, text_size=self._size)
        self._window.shell.settings_changed.emit(worn)

    @property
    def _page(self) -> "DeskPage":
        assert self._window is not None
        assert self._window.shell is not None
        return self._window.shell.page  # type: ignore[return-value]  # of the desk, by the scenes above

    def _go(self, page: str) -> None:
        from app.ui.pages import Place

        assert self._window is not None
        assert self._window.shell is not None
        self._window.shell.go(Place(page))

    def _wait(self) -> None:
        settle()
        while getattr(self._page, "busy", False):
            settle()
        settle()

    def _scroll_down(self) -> None:
        bar = self._page.column.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _show_people(self) -> None:
        from app.ui.pages.hr.overview import OverviewPage

        page = self._page
        assert isinstance(page, OverviewPage)
        assert page.matrix is not None
        page.matrix.view.buttons["people"].setChecked(True)
        page.column.ensureWidgetVisible(page.matrix)

    def _unlock(self) -> None:
        from app.services.sample_office.filling import PASSPHRASE
        from app.ui.pages.hr.collecting import CollectingPage

        page = self._page
        assert isinstance(page, CollectingPage)
        page.unlock.passphrase.setText(PASSPHRASE)
        page.unlock.open()

    def _collect(self) -> None:
        from app.ui.pages.hr.collecting import CollectingPage

        page = self._page
        assert isinstance(page, CollectingPage)
        page.collect(self._data / "inbox")

    def _open_person(self) -> None:
        from app.ui.pages.hr.people import PeoplePage

        page = self._page
        assert isinstance(page, PeoplePage)
        page.open_person(93)

    def _import(self) -> None:
        from app.ui.pages.hr.people import PeoplePage

        page = self._page
        assert isinstance(page, PeoplePage)
        table = self._data / "staff.csv"
        table.write_text(TABLE, encoding="utf-8-sig")
        page.look_at_table(table)

    def _dry_run(self) -> None:
        from app.ui.pages.hr.certificates import IssuingPage

        page = self._page
        assert isinstance(page, IssuingPage)
        page.eligible.course.choose(COURSE)
        page.look(COURSE, "")

    def _issue(self) -> None:
        from app.ui.pages.hr.certificates import IssuingPage

        page = self._page
        assert isinstance(page, IssuingPage)
        page.issue(page.eligible.eligible.ticked[:5], page.eligible.template.currentData())
        self._wait()
        page.issued.table.choose(0)
        page.issued.preview.click()
