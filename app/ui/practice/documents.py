"""Documents beside the work: texts to read, and tables that wrap in the width there is."""

from PySide6.QtWidgets import QWidget

from app.practice.common import Document
from app.ui.practice.told import Told
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel
from app.ui.widgets.rich_text import RichText

COLUMN_PX, ROOM_PX = 110, 620
"""Room a column needs at 100 %, and what a document has; a wider table is shown row by row."""


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
            self.add(RichText(table_html(document, told, case=case), theme, size=14, line_height=130))


def table_html(document: Document, told: Told, *, case: str = "") -> str:
    """Return a table as HTML; where its columns have no room, row by row with the names of the columns."""
    heads = [told.html(column.text, case=case) for column in document.columns]
    rows = [[_escaped(told.cell_words(cell, case=case)) for cell in row.cells] for row in document.rows]
    if len(heads) * COLUMN_PX * told.theme.scale > ROOM_PX:
        parts = (zip(heads[1:], row[1:], strict=False) for row in rows)
        return "".join(
            f"<p><b>{row[0]}</b>" + "".join(f"<br>{head}: {cell}" for head, cell in pairs) + "</p>"
            for row, pairs in zip(rows, parts, strict=True)
        )
    align = ["right" if column.number else "left" for column in document.columns]
    head = "".join(f'<th align="{where}">{words}</th>' for words, where in zip(heads, align, strict=True))
    body = "".join(
        "<tr>" + "".join(f'<td align="{where}">{cell}</td>' for cell, where in zip(row, align, strict=False)) + "</tr>"
        for row in rows
    )
    return f'<table width="100%" cellspacing="0" cellpadding="4"><tr>{head}</tr>{body}</table>'


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
