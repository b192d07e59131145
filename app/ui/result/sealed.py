"""What to do with a sealed exam that was handed in: give its answers to the office."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.base.errors import AppError
from app.ui.dialogs import ask_folder
from app.ui.result.action import ActionButton
from app.ui.text import said
from app.ui.theme import Theme
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.notice import Notice
from app.ui.widgets.panels import Panel


class SealedCard(Panel):
    """Saves the sealed answers into a folder the learner chooses, and says where they are."""

    def __init__(self, theme: Theme, save: Callable[[Path], Path], parent: QWidget | None = None) -> None:
        """Show what to do; `save` writes into a folder and returns the file, or raises AppError."""
        margins = (theme.px(20), theme.px(16), theme.px(20), theme.px(18))
        super().__init__("card", margins=margins, spacing=theme.px(10), parent=parent)
        self._save = save
        self.notice = Notice(theme)
        self.add(label(self.tr("Your answers for the office"), role="heading"))
        what = self.tr(
            "The answers are sealed: only the office can read them. Save them as a file and give it to the office."
        )
        words = self.tr("Save the sealed answers for the office…")
        self.button = ActionButton(words, theme, kind="primary", icon="save")
        self.button.clicked.connect(self._ask)
        flow = FlowLayout()
        flow.addWidget(self.button)
        self.add(label(what), flow, self.notice)

    def _ask(self) -> None:
        folder = ask_folder(self, self.tr("Folder for the sealed answers"))
        if folder is None:
            return
        self.notice.clear()
        try:
            file = self._save(folder)
        except AppError as error:
            self.notice.complain(said(error))
            return
        self.notice.confirm(self.tr("The sealed answers are saved: {file}").format(file=str(file)))
