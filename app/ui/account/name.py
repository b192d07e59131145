"""The name of the own profile; a guest gives it one here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.base.errors import AppError
from app.services.account import Account
from app.ui.result.action import ActionButton
from app.ui.text import said
from app.ui.theme import Theme
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.notice import Notice
from app.ui.widgets.panels import Panel


class NameCard(Panel):
    """A field with the name and a button that keeps it."""

    renamed = Signal()

    def __init__(self, account: Account, theme: Theme, parent: QWidget | None = None) -> None:
        margins = (theme.px(20), theme.px(16), theme.px(20), theme.px(18))
        super().__init__("card", margins=margins, spacing=theme.px(8), parent=parent)
        self._account = account
        self._title = label("", role="strong")
        self._hint = label("", role="small")
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Surname, given name, patronymic"))
        self.field.setObjectName("profile-name")
        self.notice = Notice(theme)
        self.keep = ActionButton(self.tr("Keep this name"), theme)
        self.keep.setObjectName("profile-name-keep")
        buttons = FlowLayout(spacing=theme.px(12))
        buttons.addWidget(self.keep)
        self.add(self._title, self._hint, self.field, self.notice, buttons)
        self._show()
        self.keep.clicked.connect(self._rename)
        self.field.returnPressed.connect(self._rename)

    def _show(self) -> None:
        guest = self._account.guest
        set_text(self._title, self.tr("Give this profile a name") if guest else self.tr("Your name"))
        hint = self.tr(
            "You learn as a guest. Give the profile your name, and everything you did so far is yours. "
            "A statement of completion is made only for a name."
        )
        usual = self.tr("It stands on your next statements; those made before keep the name they were made for.")
        set_text(self._hint, hint if guest else usual)
        self.field.setText("" if guest else self._account.name)
        self.field.setPlaceholderText(self._account.name if guest else "")

    def _rename(self) -> None:
        before = self._account.name
        try:
            self._account.rename(self.field.text())
        except AppError as error:
            self.notice.complain(said(error))
            return
        self._show()
        if self._account.name != before:
            self.notice.confirm(self.tr("The profile is now called {name}.").format(name=self._account.name))
            self.renamed.emit()
