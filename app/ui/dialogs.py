"""All modal questions and messages of the program, so that tests and pages know one place for them."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


def tell_error(parent: QWidget | None, sentence: str) -> None:
    """Show what went wrong until it is confirmed."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Kense", sentence, QMessageBox.StandardButton.Ok, parent)
    box.setAccessibleName(sentence)
    box.exec()


def confirm(parent: QWidget | None, question: str, *, yes: str) -> bool:
    """Ask before something that cannot be undone; `yes` is the verb on the button."""
    box = QMessageBox(QMessageBox.Icon.Question, "Kense", question, QMessageBox.StandardButton.Cancel, parent)
    button = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    box.setAccessibleName(question)
    box.exec()
    return box.clickedButton() is button


def ask_pdf_path(parent: QWidget | None, suggestion: Path) -> Path | None:
    """Return where to save a PDF, or None if the person changed their mind."""
    title = QCoreApplication.translate("dialogs", "Save the document")
    kind = QCoreApplication.translate("dialogs", "PDF documents (*.pdf)")
    name, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), kind)
    if not name:
        return None
    path = Path(name)
    return path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")


def ask_markdown_path(parent: QWidget | None, suggestion: Path) -> Path | None:
    """Return where to save notes as text, or None if the person changed their mind."""
    title = QCoreApplication.translate("dialogs", "Save the notes")
    kind = QCoreApplication.translate("dialogs", "Markdown texts (*.md)")
    name, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), kind)
    if not name:
        return None
    path = Path(name)
    return path if path.suffix.lower() == ".md" else path.with_name(path.name + ".md")


def ask_text_path(parent: QWidget | None, title: str, suggestion: Path) -> Path | None:
    """Return where to save a text, or None if the person changed their mind."""
    kind = QCoreApplication.translate("dialogs", "Texts (*.txt)")
    name, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), kind)
    if not name:
        return None
    path = Path(name)
    return path if path.suffix.lower() == ".txt" else path.with_name(path.name + ".txt")


def ask_records_path(parent: QWidget | None, suggestion: Path) -> Path | None:
    """Return where to write all records of a learner, or None if the person changed their mind."""
    title = QCoreApplication.translate("dialogs", "Write all records into a file")
    kind = QCoreApplication.translate("dialogs", "Records of a learner (*.klearner)")
    name, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), kind)
    if not name:
        return None
    path = Path(name)
    return path if path.suffix.lower() == ".klearner" else path.with_name(path.name + ".klearner")


def ask_calendar_path(parent: QWidget | None, suggestion: Path) -> Path | None:
    """Return where to save days for a calendar, or None if the person changed their mind."""
    title = QCoreApplication.translate("dialogs", "Save the days for a calendar")
    kind = QCoreApplication.translate("dialogs", "Calendar files (*.ics)")
    name, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), kind)
    if not name:
        return None
    path = Path(name)
    return path if path.suffix.lower() == ".ics" else path.with_name(path.name + ".ics")


def ask_folder(parent: QWidget | None, title: str, *, start: Path | None = None) -> Path | None:
    """Return an existing folder, or None if the person changed their mind."""
    name = QFileDialog.getExistingDirectory(parent, title, str(start or ""))
    return Path(name) if name else None


def ask_file(parent: QWidget | None, title: str, kind: str, *, start: Path | None = None) -> Path | None:
    """Return an existing file, or None if the person changed their mind; `kind` is as "Receipts (*.kreceipt)"."""
    name, _ = QFileDialog.getOpenFileName(parent, title, str(start or ""), kind)
    return Path(name) if name else None


def ask_files(parent: QWidget | None, title: str, kind: str, *, start: Path | None = None) -> tuple[Path, ...]:
    """Return existing files, none if the person changed their mind; `kind` is as "Tables (*.csv *.xlsx)"."""
    names, _ = QFileDialog.getOpenFileNames(parent, title, str(start or ""), kind)
    return tuple(map(Path, names))


def ask_path(parent: QWidget | None, title: str, kind: str, suggestion: Path) -> Path | None:
    """Return where to write a file that ends as the suggestion does, or None if the person changed their mind."""
    name, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), kind)
    if not name:
        return None
    path = Path(name)
    return path if path.suffix.lower() == suggestion.suffix else path.with_name(path.name + suggestion.suffix)


def ask_report_path(parent: QWidget | None, title: str, suggestion: Path) -> Path | None:
    """Return where to save a report as workbook, CSV or PDF, or None if the person changed their mind."""
    kinds = {
        ".xlsx": QCoreApplication.translate("dialogs", "Excel workbooks (*.xlsx)"),
        ".csv": QCoreApplication.translate("dialogs", "Tables as text (*.csv)"),
        ".pdf": QCoreApplication.translate("dialogs", "PDF documents (*.pdf)"),
    }
    name, chosen = QFileDialog.getSaveFileName(parent, title, str(suggestion), ";;".join(kinds.values()))
    if not name:
        return None
    path = Path(name)
    ending = next((one for one, kind in kinds.items() if kind == chosen), ".xlsx")
    return path if path.suffix.lower() in kinds else path.with_name(path.name + ending)
