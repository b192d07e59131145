"""Where everything of Kense lies on this PC, and the way there."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import label
from app.ui.widgets.notice import Notice
from app.ui.widgets.panels import Panel, row


class FolderCard(Panel):
    """The folder of data in words that can be copied, and a button that opens it."""

    def __init__(self, folder: Path, theme: Theme, parent: QWidget | None = None) -> None:
        margins = (theme.px(20), theme.px(16), theme.px(20), theme.px(18))
        super().__init__("card", margins=margins, spacing=theme.px(4), parent=parent)
        self._folder = folder
        hint = self.tr("Profiles, records and added courses of everybody on this PC. Change nothing in it by hand.")
        # A path has no spaces to break at: without room for it, it may break behind each of its folders.
        shown = label(str(folder).replace("/", "/\u200b").replace("\\", "\\\u200b"))
        shown.setAccessibleName(str(folder))
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.notice = Notice(theme)
        made = button(self.tr("Open the folder"), icon=theme.icon("folder"))
        made.setObjectName("data-folder")
        made.clicked.connect(self._open)
        self.add(label(self.tr("Data folder"), role="strong"), label(hint, role="small"), shown, self.notice)
        self.box.addSpacing(theme.px(6))
        self.add(row(made, None))

    def _open(self) -> None:
        self.notice.clear()
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))):
            self.notice.complain(
                self.tr("The folder could not be opened from here. Nothing is lost. Open it in your file manager.")
            )
