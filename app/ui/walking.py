"""Walking through the real window as a person would, a picture at each step: the ground of the tours."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.base.errors import AppError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.services.wiring import Services
from app.ui.main_window import MainWindow
from app.ui.pages import Place
from app.ui.pages.welcome import WelcomePage

P = TypeVar("P", bound=QWidget)

NAMES = {"kk": "Нұрлан Айгүл Серікқызы", "ru": "Нурлан Айгуль Сериковна", "en": "Nurlan Aigul"}
STEP_LIMIT_MS = 20_000

Step = tuple[str, Callable[[], None]]


class TourError(AppError):
    """A step did not lead where it should."""


class Walk:
    """Opens the window of a new PC and goes through steps, in one language."""

    def __init__(self, application: QApplication, services: Services, output: Path, language: str) -> None:
        self._application = application
        self._services = services
        self._output = output
        self._language = language
        self._pictures = 0
        self.window = MainWindow(application, services)

    def walk(self, steps: Sequence[Step]) -> list[Path]:
        """Walk all steps and return the files kept.

        Raises:
            TourError: naming the first step that failed.
        """
        self.window.show()
        for name, step in steps:
            try:
                step()
            except (AssertionError, AttributeError, KeyError, OSError) as error:
                self._picture(f"failed-{name}")
                text = QT_TRANSLATE_NOOP("core", "The tour failed at “{step}” ({reason}). Pictures are in {folder}.")
                raise TourError(text, step=name, reason=str(error), folder=str(self._output)) from error
        self.window.close()
        self.window.deleteLater()
        return sorted(path for path in self._output.iterdir() if path.is_file())

    def _welcome(self) -> None:
        page = self._page(WelcomePage)
        page.language_chosen.emit(self._language)
        self._settle()
        self._picture("welcome")
        self._page(WelcomePage).finished.emit(NAMES[self._language], "")
        self._settle(until=lambda: self.window.shell is not None)

    def _shell_go(self, place: Place) -> None:
        assert self.window.shell is not None
        self.window.shell.go(place)
        assert self.window.shell.place == place
        self._settle()

    def _current(self) -> QWidget | None:
        return self.window.shell.page if self.window.shell else self.window.centralWidget()

    def _page(self, kind: type[P]) -> P:
        page = self._current()
        assert isinstance(page, kind), f"expected {kind.__name__}, found {type(page).__name__}"
        return page

    def _settle(self, *, until: Callable[[], bool] | None = None) -> None:
        """Let the window work: 60 ms, or until something is so."""
        loop = QEventLoop()
        clock, timer = QTimer(), QTimer()
        clock.setSingleShot(True)
        clock.timeout.connect(loop.quit)
        if until is None:
            clock.start(60)
        else:
            clock.start(STEP_LIMIT_MS)
            timer.timeout.connect(lambda: loop.quit() if until() else None)
            timer.start(15)
        loop.exec()
        if until is not None:
            assert until(), "it did not happen in time"

    def _picture(self, name: str) -> None:
        self._pictures += 1
        self.window.grab().save(str(self._output / f"{self._pictures:02d}-{name}.png"))

    def _type(self, editor: QWidget, text: str) -> None:
        """Type a text, key by key, where the cursor of an editor stands."""
        editor.setFocus()
        for sign in text:
            key = Qt.Key.Key_Return if sign == "\n" else Qt.Key.Key_unknown
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "\r" if sign == "\n" else sign)
                QApplication.sendEvent(editor, event)


def emptied(output: Path) -> Path:
    """Return the folder for a tour without the pictures and documents of the last one."""
    output.mkdir(parents=True, exist_ok=True)
    for old in (*output.glob("*.png"), *output.glob("*.pdf"), *output.glob("*.kense")):
        old.unlink()
    return output
