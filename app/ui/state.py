"""Window geometry and last folders: not settings, kept in an ini file that may be deleted at any time."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QWidget


class WindowState:
    """What the window looked like when it was closed."""

    def __init__(self, folder: Path) -> None:
        self._store = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    def restore(self, window: QWidget) -> bool:
        """Give the window its last size and place; False if it never had one."""
        stored = self._store.value("geometry")
        return isinstance(stored, QByteArray) and window.restoreGeometry(stored)

    def keep(self, window: QWidget) -> None:
        """Remember size and place."""
        self._store.setValue("geometry", window.saveGeometry())
        self._store.sync()

    @property
    def last_folder(self) -> str:
        """The folder a document was last saved to, or an empty text."""
        value = self._store.value("last_folder", "")
        return value if isinstance(value, str) else ""

    @last_folder.setter
    def last_folder(self, folder: str) -> None:
        self._store.setValue("last_folder", folder)
