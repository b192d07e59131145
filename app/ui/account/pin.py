"""The PIN of the own profile: set, changed and taken away, with the old one asked for."""

from functools import partial
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.base.errors import AppError
from app.base.progress import Progress
from app.services.account import PIN_LENGTHS, Account, is_pin
from app.ui.result.action import ActionButton
from app.ui.tasks import Tasks
from app.ui.text import said
from app.ui.theme import Theme
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.notice import Notice
from app.ui.widgets.panels import Panel

Deed = Literal["set", "change", "remove"]


class PinCard(Panel):
    """Says whether there is a PIN and opens a small form; the work of 0.3 s runs off the window's thread."""

    changed = Signal()

    def __init__(self, account: Account, theme: Theme, parent: QWidget | None = None) -> None:
        margins = (theme.px(20), theme.px(16), theme.px(20), theme.px(18))
        super().__init__("card", margins=margins, spacing=theme.px(8), parent=parent)
        self._account = account
        self._tasks = Tasks(self)
        self._hint = label("", role="small")
        self.notice = Notice(theme)
        self.buttons: dict[Deed, ActionButton] = {
            "set": ActionButton(self.tr("Set a PIN…"), theme),
            "change": ActionButton(self.tr("Change the PIN…"), theme),
            "remove": ActionButton(self.tr("Remove the PIN…"), theme),
        }
        flow = FlowLayout(spacing=theme.px(12))
        for deed, made in self.buttons.items():
            made.setObjectName(f"pin-{deed}")
            made.clicked.connect(partial(self._begin, deed))
            flow.addWidget(made)
        self.form = PinForm(theme)
        self.form.given.connect(self._change)
        self.form.cancelled.connect(self._end)
        self.add(label(self.tr("PIN"), role="strong"), self._hint, flow, self.form, self.notice)
        self._show()

    @property
    def busy(self) -> bool:
        """Whether the PIN is being changed."""
        return self._tasks.busy

    def _show(self) -> None:
        has_pin = self._account.has_pin
        with_pin = self.tr("A PIN is asked for when this profile is opened.")
        without = self.tr("Without a PIN everybody at this PC can open this profile.")
        set_text(self._hint, with_pin if has_pin else without)
        for deed, made in self.buttons.items():
            made.setVisible((deed == "set") != has_pin)
        self.form.hide()

    def _begin(self, deed: Deed) -> None:
        self.notice.clear()
        self.form.ask(deed)

    def _end(self) -> None:
        self.notice.clear()
        self._show()

    def _change(self, old: str, new: str) -> None:
        if self.busy:
            return
        self.form.setEnabled(False)
        self.notice.clear()

        def work(_progress: Progress) -> None:
            self._account.change_pin(old=old, new=new)

        self._tasks.start(work, done=self._on_done, failed=self._on_failed)

    def _on_done(self, _nothing: None) -> None:
        self.form.setEnabled(True)
        self._show()
        kept = self.tr("The PIN holds from now on.")
        self.notice.confirm(kept if self._account.has_pin else self.tr("The PIN is removed."))
        self.changed.emit()

    def _on_failed(self, error: AppError) -> None:
        self.form.setEnabled(True)
        self.form.clear()
        self.notice.complain(said(error))


class PinForm(Panel):
    """The old PIN, the new one and the same again, as the deed needs them."""

    given = Signal(str, str)
    """The old PIN and the new one, empty where there is none."""
    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("plain", spacing=theme.px(6))
        self._deed: Deed = "set"
        self._old, self._new, self._again = (secret_field(name) for name in self._names())
        self._words = [label(name, role="strong") for name in self._names()]
        self._keep = ActionButton(self.tr("Keep"), theme, kind="primary")
        self._cancel = ActionButton(self.tr("Cancel"), theme)
        self.notice = Notice(theme)
        for words, field in zip(self._words, self._fields, strict=True):
            words.setBuddy(field)
            self.add(words, field)
            field.returnPressed.connect(self._give)
        flow = FlowLayout(spacing=theme.px(12))
        flow.addWidget(self._keep)
        flow.addWidget(self._cancel)
        self.add(self.notice, flow)
        self._keep.clicked.connect(self._give)
        self._cancel.clicked.connect(self.cancelled)

    def ask(self, deed: Deed) -> None:
        """Show the fields that a deed needs."""
        self._deed = deed
        self.clear()
        self.notice.clear()
        shown = (deed != "set", deed != "remove", deed != "remove")
        for words, field, needed in zip(self._words, self._fields, shown, strict=True):
            words.setVisible(needed)
            field.setVisible(needed)
        self.show()
        (self._new if deed == "set" else self._old).setFocus()

    def clear(self) -> None:
        """Empty all fields."""
        for field in self._fields:
            field.clear()

    @property
    def _fields(self) -> tuple[QLineEdit, QLineEdit, QLineEdit]:
        return (self._old, self._new, self._again)

    def _names(self) -> tuple[str, str, str]:
        return (self.tr("The PIN of now"), self.tr("The new PIN"), self.tr("The new PIN again"))

    def _give(self) -> None:
        problem = self._problem()
        if problem:
            self.notice.complain(problem)
            return
        self.notice.clear()
        self.given.emit(self._old.text(), "" if self._deed == "remove" else self._new.text())

    def _problem(self) -> str:
        """Return what is wrong with what was typed, as a sentence; empty if nothing is."""
        if self._deed != "set" and not self._old.text():
            return self.tr("Type the PIN of now first.")
        if self._deed == "remove":
            return ""
        if not is_pin(self._new.text()):
            shortest, longest = PIN_LENGTHS
            words = self.tr("A PIN has {shortest} to {longest} digits. Write it again.")
            return words.format(shortest=shortest, longest=longest)
        if self._new.text() != self._again.text():
            return self.tr("The two PINs differ. Write the same PIN in both fields.")
        return ""


def secret_field(name: str) -> QLineEdit:
    """Return a field for a PIN."""
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
    field.setMaxLength(PIN_LENGTHS[1])
    return field
