"""After a person was erased: what is gone, what stays, and the receipt."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.base.errors import AppError
from app.ui.dialogs import ask_folder
from app.ui.result.action import ActionButton
from app.ui.text import plural, said
from app.ui.theme import Theme
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.notice import Notice
from app.ui.widgets.page import Page
from app.ui.widgets.panels import Panel

WIDEST_PX = 640


class ErasedPage(Page):
    """Says what was done; nobody is signed in any more."""

    left = Signal()

    def __init__(
        self,
        theme: Theme,
        *,
        facts: int,
        folder: Path,
        save: Callable[[Path], tuple[Path, ...]],
        parent: QWidget | None = None,
    ) -> None:
        """Tell how many facts are gone and where the receipt is.

        `save` copies the receipt into a folder and returns the copies, or raises AppError.
        """
        super().__init__(theme, widest=WIDEST_PX, parent=parent)
        self.set_name(self.tr("The profile is erased"))
        self._save = save
        self.notice = Notice(theme)
        self._keep = ActionButton(self.tr("Save the receipt…"), theme, icon="save")
        self._done = ActionButton(self.tr("Done"), theme, kind="primary")
        self._lay_out(facts, folder)
        self._keep.clicked.connect(self._ask)
        self._done.clicked.connect(self.left)
        self.start_at(self._done)

    def _lay_out(self, facts: int, folder: Path) -> None:
        px = self.theme.px
        card = Panel("card", margins=(px(32), px(24), px(32), px(28)), spacing=px(12))
        card.add(label(self.tr("The profile is erased"), role="title"))
        card.add(
            label(plural("account", "%n record(s) of learning with backups and journal are gone from this PC.", facts))
        )
        stays = self.tr(
            "What was handed to HR before, printed documents, and copies that somebody made of the folder stay."
        )
        card.add(label(stays))
        kept = self.tr("A signed receipt is kept in {folder}. You can save a copy for yourself.")
        card.add(label(kept.format(folder=str(folder))))
        buttons = FlowLayout(spacing=px(12))
        buttons.addWidget(self._done)
        buttons.addWidget(self._keep)
        card.add(self.notice, buttons)
        self.column.box.addStretch(1)
        self.column.add(card)
        self.column.box.addStretch(1)

    def _ask(self) -> None:
        folder = ask_folder(self, self.tr("Folder for the receipt"))
        if folder is None:
            return
        try:
            files = self._save(folder)
        except AppError as error:
            self.notice.complain(said(error))
            return
        self.notice.confirm(self.tr("The receipt is saved: {file}").format(file=str(files[-1])))
