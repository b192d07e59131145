"""The languages of a course side by side, as a panel over the whole course."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.course.draft import Draft
from app.services.studio.translation_aids import TranslationAids
from app.ui.state import WindowState
from app.ui.studio.desk import StudioDesk
from app.ui.studio.languages_page import LanguagesPanel
from app.ui.studio.pane import Pane
from app.ui.widgets.labels import label


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
        whole.setContentsMargins(theme.px(24), theme.px(18), theme.px(24), theme.px(12))
        whole.addWidget(label(self.tr("Languages side by side"), role="heading"))
        whole.addWidget(self.panel, 1)
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
