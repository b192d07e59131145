"""The lists of a preview: what would come in, what is kept as it stands, and what has no place here."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.services.studio.import_preview import KeptLine, LossLine, Preview, PreviewLine
from app.ui.models.question_words import type_words
from app.ui.models.records import RecordColumn, RecordsModel
from app.ui.text import plural, translate
from app.ui.theme import Theme
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel
from app.ui.widgets.record_table import RecordTable

Told = tuple[LossLine, str]
"""A loss with its sentence in the language in use."""


def loss_words(loss: LossLine) -> str:
    """Return the sentence of a loss in the language in use."""
    return translate("core", loss.template).format(**loss.fields)


def kind_words(kind: str) -> str:
    """Return what a thing that comes in is called."""
    words = {"lesson": translate("studio", "Lesson"), "picture": translate("studio", "Picture")} | type_words()
    return words.get(kind, kind)


def place_words(unit: str, place: int) -> str:
    """Return where something stands: units are those of `ImportReport`, and "question" on export."""
    words = {
        "line": translate("studio", "line {number}"),
        "row": translate("studio", "row {number}"),
        "paragraph": translate("studio", "paragraph {number}"),
        "question": translate("studio", "question {number}"),
    }
    return words[unit].format(number=place)


class ImportLists(Panel):
    """Three tables, each hidden while it has nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("plain", spacing=theme.px(8), parent=parent)
        self._unit = "line"
        self.lines: RecordsModel[PreviewLine] = RecordsModel(self._line_columns())
        self.kept: RecordsModel[KeptLine] = RecordsModel(self._kept_columns())
        self.losses: RecordsModel[Told] = RecordsModel(self._loss_columns())
        self._heads = [label(words, role="strong") for words in self._titles()]
        names = self._titles()
        self.tables = (
            RecordTable(self.lines, theme, name=names[0], most_shown=8),
            RecordTable(self.kept, theme, name=names[1], most_shown=4),
            RecordTable(self.losses, theme, name=names[2], most_shown=6),
        )
        self._more = label("", role="small")
        for head, table in zip(self._heads, self.tables, strict=True):
            self.add(head, table)
            if table is self.tables[0]:
                self.add(self._more)
        self._hide_empty()

    def show_preview(self, preview: Preview | None) -> None:
        """Show what a source would bring, or nothing."""
        self._unit = preview.brought.report.unit if preview else "line"
        self.lines.show_rows(preview.lines if preview else ())
        self.kept.show_rows(preview.kept if preview else ())
        losses = preview.brought.report.losses if preview else ()
        self.losses.show_rows([(one, loss_words(one)) for one in losses])
        set_text(self._more, plural("studio", "and %n more", preview.more) if preview and preview.more else "")
        self._hide_empty()

    def show_losses(self, losses: Sequence[Told], *, unit: str) -> None:
        """Show only what was lost, as after an export."""
        self.show_preview(None)
        self._unit = unit
        self.losses.show_rows(losses)
        self._hide_empty()

    def _hide_empty(self) -> None:
        self._more.setVisible(bool(self._more.text()))
        for head, table in zip(self._heads, self.tables, strict=True):
            filled = table.model().rowCount() > 0
            head.setVisible(filled)
            table.setVisible(filled)

    def _titles(self) -> tuple[str, str, str]:
        return (
            self.tr("What would come in"),
            self.tr("Kept as it stands, for an export to the same format"),
            self.tr("What has no place here"),
        )

    def _line_columns(self) -> list[RecordColumn[PreviewLine]]:
        return [
            RecordColumn(title=self.tr("What"), text=lambda row: kind_words(row.kind)),
            RecordColumn(title=self.tr("First words"), text=lambda row: row.words, stretch=3),
            RecordColumn(title=self.tr("Right answers"), text=lambda row: "; ".join(row.right), stretch=2),
            RecordColumn(title=self.tr("Other answers"), text=lambda row: "; ".join(row.wrong), stretch=2),
        ]

    def _kept_columns(self) -> list[RecordColumn[KeptLine]]:
        return [
            RecordColumn(
                title=self.tr("Place"),
                text=lambda row: place_words(self._unit, row.place),
                order=lambda row: row.place,
            ),
            RecordColumn(title=self.tr("First words"), text=lambda row: row.words, stretch=1),
        ]

    def _loss_columns(self) -> list[RecordColumn[Told]]:
        return [
            RecordColumn(
                title=self.tr("Place"),
                text=lambda row: place_words(self._unit, row[0].place),
                order=lambda row: row[0].place,
            ),
            RecordColumn(
                title=self.tr("What becomes of it"),
                text=lambda row: self.tr("stays outside") if row[0].whole else self.tr("comes in changed"),
                tone=lambda row: "bad" if row[0].whole else "sun",
            ),
            RecordColumn(title=self.tr("Why"), text=lambda row: row[1], stretch=3),
            RecordColumn(title=self.tr("Code"), text=lambda row: row[0].code),
        ]
