"""Documents beside the work: texts to read, and tables that wrap in the width there is."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.practice.common import Document
from app.ui.practice.told import Told
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel
from app.ui.widgets.rich_text import RichText

TABLE_PX = 14
PADDING_PX = 4


class DocumentCard(Panel):
    """One document with its title."""

    def __init__(self, document: Document, told: Told, *, case: str = "", parent: QWidget | None = None) -> None:
        theme = told.theme
        margins = (theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        super().__init__("card", margins=margins, spacing=theme.px(6), parent=parent)
        title = told.words(document.title, case=case)
        self.setAccessibleName(title)
        self.add(label(title, role="strong"))
        if document.text:
            self.add(RichText(told.html(document.text, case=case), theme, size=15, line_height=145))
        if document.passages:
            words = " ".join(told.words(one.text, case=case) for one in document.passages)
            self.add(label(words))
        if document.rows:
            self.add(TableText(document, told, case=case))


class TableText(RichText):
    """A table; where the longest words of its columns have no room beside each other, it is shown row by row."""

    def __init__(self, document: Document, told: Told, *, case: str = "", parent: QWidget | None = None) -> None:
        self._beside = _table(document, told, case=case)
        super().__init__(self._beside, told.theme, size=TABLE_PX, line_height=130, parent=parent)
        self._below, self._theme = _row_by_row(document, told, case=case), told.theme
        self._needs = _needs(document, told, case=case)
        self._is_beside = True

    def minimumSizeHint(self) -> QSize:
        """Return a narrow size: a table that finds no room is shown row by row."""
        return QSize(self._theme.px(120), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the form that fits."""
        super().resizeEvent(event)
        beside = event.size().width() >= self._needs
        if beside != self._is_beside:
            self._is_beside = beside
            html = self._beside if beside else self._below
            self.setText(self._theme.reading_html(html, size=TABLE_PX, line_height=130))


def _table(document: Document, told: Told, *, case: str) -> str:
    align = ["right" if column.number else "left" for column in document.columns]
    heads = (told.html(column.text, case=case) for column in document.columns)
    head = "".join(f'<th align="{where}">{words}</th>' for words, where in zip(heads, align, strict=True))
    body = "".join(
        "<tr>" + "".join(f'<td align="{where}">{cell}</td>' for cell, where in zip(row, align, strict=False)) + "</tr>"
        for row in _rows(document, told, case)
    )
    return f'<table width="100%" cellspacing="0" cellpadding="{PADDING_PX}"><tr>{head}</tr>{body}</table>'


def _row_by_row(document: Document, told: Told, *, case: str) -> str:
    heads = [told.html(column.text, case=case) for column in document.columns[1:]]
    rows = _rows(document, told, case)
    parts = ((row[0], zip(heads, row[1:], strict=False)) for row in rows)
    return "".join(
        f"<p><b>{first}</b>" + "".join(f"<br>{head}: {cell}" for head, cell in pairs) + "</p>" for first, pairs in parts
    )


def _needs(document: Document, told: Told, *, case: str) -> int:
    """Return the pixels that the longest words of all columns need beside each other."""
    metrics = QFontMetrics(told.theme.font(size=TABLE_PX, bold=True))
    columns = [[told.words(one.text, case=case)] for one in document.columns]
    for row in document.rows:
        for words, cell in zip(columns, row.cells, strict=False):
            words.append(told.cell_words(cell, case=case))
    longest = [
        max((metrics.horizontalAdvance(word) for one in words for word in one.split()), default=0) for words in columns
    ]
    return sum(longest) + len(longest) * (2 * PADDING_PX + 2)


def _rows(document: Document, told: Told, case: str) -> list[list[str]]:
    return [[_escaped(told.cell_words(cell, case=case)) for cell in row.cells] for row in document.rows]


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
