"""The languages of a course side by side, as a panel over the whole course."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.course.draft import Draft
from app.services.studio.translation_aids import TranslationAids
from app.ui.state import WindowState
from app.ui.studio.desk import StudioDesk
from app.ui.studio.languages_page import LanguagesPanel
from app.ui.studio.pane import Pane
from app.ui.widgets.labels import label
from app.ui.widgets.panels import ScrollColumn

TABLE_PX = 280


class LanguagesPane(Pane):
    """Hands the draft to the panel, and its edits to the model."""

    def __init__(
        self, desk: StudioDesk, aids: TranslationAids, state: WindowState, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = desk.model
        theme = desk.theme
        self.panel = LanguagesPanel(theme, state, aids)
        self.panel.edited.connect(self._on_edited)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        title = self.tr("Languages side by side")
        margins = (theme.px(24), theme.px(18), theme.px(24), theme.px(12))
        column = ScrollColumn(name=title, margins=margins, spacing=theme.px(10))
        column.add(label(title, role="heading"), self.panel)
        column.box.setStretchFactor(self.panel, 1)
        # A list of thousands of texts scrolls by itself, in a room that is never too low for one of them.
        self.panel.table.setMinimumHeight(theme.px(TABLE_PX))
        whole.addWidget(column)
        self.panel.show_draft(self._model.draft)

    def show_changes(self, names: frozenset[str]) -> None:
        """Show the draft that undo or others brought."""
        if names:
            self.panel.show_draft(self._model.draft)

    def flush(self) -> None:
        """Take over the translation that is being typed."""
        self.panel.commit()

    def _on_edited(self, draft: Draft, words: str) -> None:
        self._model.edit(draft, words)
