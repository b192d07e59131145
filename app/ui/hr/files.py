"""Asking for files and folders, beginning where the last one was."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QWidget

from app.ui.dialogs import ask_folder, ask_report_path
from app.ui.state import WindowState


def starting_folder(state: WindowState) -> Path:
    """Return the folder that was used last, or that of documents."""
    last = state.last_folder
    if last and Path(last).is_dir():
        return Path(last)
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def chosen_folder(parent: QWidget, title: str, state: WindowState) -> Path | None:
    """Return a folder and remember it, or None."""
    folder = ask_folder(parent, title, start=starting_folder(state))
    if folder is not None:
        state.last_folder = str(folder)
    return folder


def chosen_report(parent: QWidget, name: str, state: WindowState) -> Path | None:
    """Return where to save a report, whose kind its ending tells, or None; `name` has no ending."""
    title = QCoreApplication.translate("hr", "Save the report")
    path = ask_report_path(parent, title, starting_folder(state) / f"{name}.xlsx")
    if path is not None:
        state.last_folder = str(path.parent)
    return path
