"""When Kense itself is wrong: log it, save what is open, and show it whole, since nobody can report it online."""

import faulthandler
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app import __version__

log = logging.getLogger(__name__)


class CrashDialog(QDialog):
    """Traceback and versions, to copy or photograph."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Kense")
        said = QLabel(
            self.tr(
                "Kense made a mistake. What the screen called saved is safe. "
                "Please show the lines below to the person who looks after this PC, then go on or start Kense again."
            )
        )
        said.setWordWrap(True)
        lines = QPlainTextEdit(report)
        lines.setReadOnly(True)
        lines.setAccessibleName(self.tr("What happened"))
        go_on = QPushButton(self.tr("Go on"))
        go_on.setAccessibleName(go_on.text())
        go_on.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        for part in (said, lines, go_on):
            layout.addWidget(part)
        self.resize(760, 420)


class CrashReporter:
    """Replaces Python's hooks. Every thread is logged; only the GUI thread's faults open a dialog."""

    def __init__(self, log_folder: Path, *, before_dialog: Callable[[], None]) -> None:
        self._before_dialog = before_dialog
        self._showing = False
        self._file = _open_fault_file(log_folder)

    def install(self) -> None:
        """Catch what nobody else catches from now on."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        if self._file:
            faulthandler.enable(self._file)

    def uninstall(self) -> None:
        """Give Python its own hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        if self._file:
            faulthandler.disable()
            self._file.close()

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        report = "".join(traceback.format_exception(kind, error, trace))
        log.error("fault in the window\n%s", report)
        # A fault inside the dialog must not open another one.
        if self._showing or not issubclass(kind, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        self._showing = True
        try:
            self._before_dialog()
            versions = f"Kense {__version__}, Qt {qVersion()}, Python {sys.version.split()[0]}, {sys.platform}"
            CrashDialog(f"{versions}\n\n{report}").exec()
        finally:
            self._showing = False

    def _on_thread_exception(self, told: threading.ExceptHookArgs) -> None:
        report = "".join(traceback.format_exception(told.exc_type, told.exc_value, told.exc_traceback))
        log.error("fault in the thread %s\n%s", told.thread.name if told.thread else "?", report)


def _open_fault_file(folder: Path) -> TextIO | None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return (folder / "fault.txt").open("w", encoding="utf-8")
    except OSError:
        return None
