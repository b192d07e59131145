"""Window geometry and last folders: not settings, kept in an ini file that may be deleted at any time."""

from collections.abc import Collection
from datetime import date
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QWidget


class WindowState:
    """What windows looked like when they were closed."""

    def __init__(self, folder: Path) -> None:
        self._store = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    def restore(self, window: QWidget, name: str = "geometry") -> bool:
        """Give a window its last size and place; False if it never had one."""
        stored = self._store.value(name)
        return isinstance(stored, QByteArray) and window.restoreGeometry(stored)

    def keep(self, window: QWidget, name: str = "geometry") -> None:
        """Remember size and place."""
        self._store.setValue(name, window.saveGeometry())
        self._store.sync()

    @property
    def last_folder(self) -> str:
        """The folder a document was last saved to, or an empty text."""
        value = self._store.value("last_folder", "")
        return value if isinstance(value, str) else ""

    @last_folder.setter
    def last_folder(self, folder: str) -> None:
        self._store.setValue("last_folder", folder)

    def ticked(self, procedure: str, day: date) -> frozenset[int]:
        """Return the steps (0-based) of a procedure that were ticked on a day."""
        if self._store.value("ticked/day", "") != day.isoformat():
            return frozenset()
        stored = self._store.value(f"ticked/{procedure}", "")
        numbers = stored.split("-") if isinstance(stored, str) else []
        return frozenset(int(one) for one in numbers if one.isdecimal())

    def keep_ticked(self, procedure: str, day: date, steps: Collection[int]) -> None:
        """Remember which steps of a procedure are ticked; those of other days are forgotten."""
        if self._store.value("ticked/day", "") != day.isoformat():
            self._store.remove("ticked")
            self._store.setValue("ticked/day", day.isoformat())
        # With commas between them an ini file would give a list back.
        self._store.setValue(f"ticked/{procedure}", "-".join(map(str, sorted(steps))))
        self._store.sync()
