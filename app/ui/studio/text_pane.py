"""Any file of the course as text, for experts and for what no form shows."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.base.faults import Fault
from app.ui.studio.editor import LessonEditor
from app.ui.studio.model import StudioModel
from app.ui.studio.pane import Pane
from app.ui.theme import Theme
from app.ui.widgets.labels import label


class TextPane(Pane):
    """The text of one file."""

    def __init__(self, model: StudioModel, theme: Theme, file: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.file = file
        self.editor = LessonEditor(theme)
        self.editor.setAccessibleName(self.tr("Text of {file}").format(file=file))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        whole.addWidget(label(file, role="strong"))
        whole.addWidget(self.editor, 1)
        self.setFocusProxy(self.editor)
        self.editor.typed.connect(self._on_typed)
        self.show_changes(frozenset([file]))

    def show_changes(self, names: frozenset[str]) -> None:
        """Show the file's text as it is now."""
        if self.file in names:
            self.editor.show_text(self._model.draft.text(self.file))

    def go_to(self, fault: Fault) -> None:
        """Put the cursor on the line of a fault."""
        self.editor.go_to_line(max(fault.line, 1))
        self.editor.setFocus()

    def _on_typed(self, text: str) -> None:
        draft = self._model.draft.with_text(self.file, text)
        self._model.edit(draft, self.tr("Typing in {file}").format(file=self.file), typing=f"text {self.file}")
