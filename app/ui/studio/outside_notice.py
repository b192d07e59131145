"""What others did to the files, and the choice where both changed the same lines."""

from difflib import unified_diff

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel


class ConflictPanel(Panel):
    """Shows one file of which both texts are kept, until the trainer chose."""

    chosen = Signal(str, bool)
    """The file, and whether the trainer's own text is kept."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        margins = (theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        super().__init__("warning", margins=margins, spacing=theme.px(8), parent=parent)
        self._file = ""
        self._words = label("")
        self.difference = QPlainTextEdit()
        self.difference.setReadOnly(True)
        self.difference.setTabChangesFocus(True)
        self.difference.setAccessibleName(self.tr("The two texts: lines with a minus are yours, with a plus theirs"))
        self.difference.setMaximumHeight(theme.px(160))
        mine = button(self.tr("Keep mine"), kind="primary")
        theirs = button(self.tr("Take theirs"))
        mine.clicked.connect(self._on_mine)
        theirs.clicked.connect(self._on_theirs)
        flow = FlowLayout(spacing=theme.px(8))
        flow.addWidget(mine)
        flow.addWidget(theirs)
        self.add(self._words, self.difference, flow)
        self.hide()

    def show_conflict(self, file: str, mine: str, theirs: str | None) -> None:
        """Ask about one file."""
        self._file = file
        words = self.tr(
            "Somebody else changed {file} while you did. Both texts are safe: yours is here, theirs in the file and in "
            "the folder .studio. Which one shall stay?"
        )
        set_text(self._words, words.format(file=file))
        lines = unified_diff(mine.splitlines(), (theirs or "").splitlines(), n=2, lineterm="")
        self.difference.setPlainText("\n".join(list(lines)[2:]))
        self.show()

    def _on_mine(self) -> None:
        self.hide()
        self.chosen.emit(self._file, True)

    def _on_theirs(self) -> None:
        self.hide()
        self.chosen.emit(self._file, False)
