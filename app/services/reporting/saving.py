"""Saving reports as files for Excel, other programs and paper."""

from pathlib import Path
from typing import Literal

from app.base.clock import Clock, local_day
from app.base.errors import DocumentError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths
from app.base.progress import Progress, silent
from app.documents.report_table import ReportTable

FileKind = Literal["xlsx", "csv", "pdf"]
KINDS: tuple[FileKind, ...] = ("xlsx", "csv", "pdf")


def report_file(
    table: ReportTable, kind: FileKind, paths: AppPaths, clock: Clock, *, progress: Progress = silent
) -> bytes:
    """Return a report as XLSX, CSV or PDF.

    Raises:
        DocumentError: if the fonts of Kense are missing.
        CancelledError: if `progress` raised it.
    """
    if kind == "xlsx":
        from app.documents.workbook import workbook

        return workbook(table)
    if kind == "csv":
        from app.documents.csv_table import csv_table

        return csv_table(table)
    from app.documents.font_shelf import FontShelf, system_font_folders
    from app.documents.report import report_pdf

    shelf = FontShelf(paths.assets / "fonts", paths.data / "fonts", *system_font_folders())
    return report_pdf(table, shelf=shelf, day=local_day(clock), progress=progress)


def save_report(table: ReportTable, path: Path, paths: AppPaths, clock: Clock, *, progress: Progress = silent) -> Path:
    """Write a report to a file, by the end of whose name its kind is known, and return the file.

    Raises:
        DocumentError: if it is of another kind, cannot be made, or cannot be written.
    """
    kind = path.suffix.lower().removeprefix(".")
    found = next((one for one in KINDS if one == kind), None)
    if found is None:
        text = QT_TRANSLATE_NOOP(
            "core",
            "{file} is no name for a report. Nothing was written. End the name in .xlsx, .csv or .pdf.",
        )
        raise DocumentError(text, file=path.name)
    content = report_file(table, found, paths, clock, progress=progress)
    try:
        write_whole(path, content)
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The report could not be written to {file} ({reason}). A file that was there is as it was. Close it if it "
            "is open elsewhere, or choose another folder.",
        )
        raise DocumentError(text, file=str(path), reason=error.strerror or error) from error
    return path
