"""Erasing the own profile: what would be lost in numbers, the name typed, the PIN, and no way back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.base.errors import AppError
from app.base.letters import loose
from app.services.account import Account, Amounts
from app.ui.account.pin import secret_field
from app.ui.result.action import ActionButton
from app.ui.text import plural, said
from app.ui.theme import Theme
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.notice import Notice
from app.ui.widgets.panels import Panel


class EraseCard(Panel):
    """A button that first shows what it would cost."""

    erase_requested = Signal(bool)
    """Everything was confirmed; carries whether the name goes on the receipt."""

    def __init__(self, account: Account, theme: Theme, parent: QWidget | None = None) -> None:
        margins = (theme.px(20), theme.px(16), theme.px(20), theme.px(18))
        super().__init__("card", margins=margins, spacing=theme.px(8), parent=parent)
        self._account = account
        self._lost = label("")
        self._type_name = label("", role="strong")
        self.name = QLineEdit()
        self._type_pin = label(self.tr("Your PIN"), role="strong")
        self.pin = secret_field(self.tr("Your PIN"))
        self.with_name = QCheckBox(self.tr("Put my name on the receipt"))
        self.with_name.setAccessibleName(self.tr("Put my name on the receipt"))
        self.notice = Notice(theme)
        self.begin = ActionButton(self.tr("Erase this profile…"), theme, icon="delete")
        self.begin.setObjectName("profile-erase")
        self.erase = ActionButton(self.tr("Erase for good"), theme, icon="delete")
        self._cancel = ActionButton(self.tr("Cancel"), theme, kind="primary")
        self.form = self._form(theme)
        first = FlowLayout()
        first.addWidget(self.begin)
        hint = self.tr("Takes everything you did on this PC away, for good. A signed receipt says so.")
        self.add(label(self.tr("Erase this profile"), role="strong"), label(hint, role="small"), first, self.form)
        self.begin.clicked.connect(self.open_form)
        self.erase.clicked.connect(self._erase)
        self._cancel.clicked.connect(self._close_form)

    def open_form(self) -> None:
        """Show what would be lost, and ask."""
        set_text(self._lost, "\n".join(lost_words(self._account.losses())))
        words = self.tr("Type the name of the profile to confirm: {name}").format(name=self._account.name)
        set_text(self._type_name, words)
        self.name.setAccessibleName(words)
        for part in (self._type_pin, self.pin):
            part.setVisible(self._account.has_pin)
        self.begin.hide()
        self.form.show()
        self._cancel.setFocus()

    def _form(self, theme: Theme) -> QWidget:
        form = Panel("warning", margins=(theme.px(16), theme.px(12), theme.px(16), theme.px(14)), spacing=theme.px(8))
        stays = self.tr(
            "This stays elsewhere: what was handed to HR, printed documents, and copies that somebody made of the "
            "folder. If HR does not have your records yet, send them first."
        )
        self._type_name.setBuddy(self.name)
        self._type_pin.setBuddy(self.pin)
        buttons = FlowLayout(spacing=theme.px(12))
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.erase)
        form.add(label(self.tr("This would be lost:"), role="strong"), self._lost, label(stays))
        form.add(self._type_name, self.name, self._type_pin, self.pin, self.with_name, self.notice, buttons)
        form.hide()
        return form

    def _close_form(self) -> None:
        self.notice.clear()
        self.name.clear()
        self.pin.clear()
        self.form.hide()
        self.begin.show()
        self.begin.setFocus()

    def _erase(self) -> None:
        if loose(self.name.text()) != loose(self._account.name):
            words = self.tr("The name is not that of this profile. Nothing was erased. Type it as it stands above.")
            self.notice.complain(words)
            self.name.setFocus()
            return
        try:
            self._account.check_pin(self.pin.text())
        except AppError as error:
            self.pin.clear()
            self.notice.complain(said(error))
            return
        self.erase_requested.emit(self.with_name.isChecked())


def lost_words(lost: Amounts) -> list[str]:
    """Return what would be lost, one line for each kind that there is."""
    told = (
        (lost.lessons, plural("account", "%n lesson(s) read", lost.lessons)),
        (lost.checks, plural("account", "%n question(s) in lessons answered", lost.checks)),
        (lost.attempts, plural("account", "%n attempt(s) at quizzes and exams", lost.attempts)),
        (lost.runs, plural("account", "%n run(s) at practice desks", lost.runs)),
        (lost.completions, plural("account", "%n completed course(s)", lost.completions)),
        (lost.statements, plural("account", "%n statement(s) of completion", lost.statements)),
        (1, plural("account", "%n record(s) altogether, with their backups", lost.facts)),
    )
    return [words for number, words in told if number]
