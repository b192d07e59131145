"""The first window hears that a second start rang, and comes forward."""

from collections.abc import Callable

from PySide6.QtCore import QFileSystemWatcher, QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.services.first_window import WindowLock


def come_forward(window: QWidget) -> None:
    """Show a window that is minimised or covered; where the system forbids it, its button in the task bar blinks."""
    if window.isMinimized():
        window.showNormal()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)


class Bell(QObject):
    """Watches the data folder; `rung` is called once for each time somebody rang."""

    def __init__(self, lock: WindowLock, rung: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._lock = lock
        self._rung = rung
        self._watcher = QFileSystemWatcher([str(lock.folder)], self)
        self._watcher.directoryChanged.connect(self._look)
        # Somebody may have rung before anybody listened.
        self._look()

    def _look(self) -> None:
        if self._lock.rung():
            self._rung()
