"""The item table as a file for spreadsheets."""

from collections.abc import Callable, Sequence
from pathlib import Path

from app.base.errors import DocumentError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP
from app.documents.csv_table import csv_table
from app.documents.report_table import Column, ReportTable, Value
from app.services.studio.statistics_view import ItemRow, QuizView

COLUMNS = 10


def save_items(
    quiz: QuizView, path: Path, *, titles: Sequence[str], words: Callable[[ItemRow], str], stamp: str, language: str
) -> None:
    """Write the item table of a quiz as CSV; `titles` name its ten columns, `words` says the flags of a question.

    Raises:
        DocumentError: if it cannot be written.
    """
    assert len(titles) == COLUMNS
    table = ReportTable(
        title=quiz.title,
        stamp=stamp,
        columns=tuple(Column(title) for title in titles),
        rows=[_row(one, words(one)) for one in quiz.items],
        language=language,
    )
    try:
        write_whole(path, csv_table(table))
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The table could not be written to {file} ({reason}). A file that was there is as it was. Close it if it "
            "is open elsewhere, or choose another folder.",
        )
        raise DocumentError(text, file=str(path), reason=error.strerror or error) from error


def _row(item: ItemRow, words: str) -> tuple[Value, ...]:
    figures = item.figures
    return (
        item.id,
        item.stem,
        item.objective,
        figures.attempts,
        figures.facility,
        figures.standard_deviation,
        figures.discrimination_index,
        figures.discriminative_efficiency,
        figures.point_biserial,
        words,
    )
