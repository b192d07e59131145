"""Making the keys that sign certificates: the office, two custodians who are there, and their passphrases."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from app.services.signing_keys import Custodian, KeyOwner
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.notice import Notice
from app.ui.widgets.panels import Panel


class SigningForm(Panel):
    """Asked once, with both custodians in the room."""

    wanted = Signal(object, object)
    """The owner (`KeyOwner`) and the two custodians."""

    def __init__(self, theme: Theme, name: str) -> None:
        margins = (theme.px(18), theme.px(14), theme.px(18), theme.px(16))
        super().__init__("card", margins=margins, spacing=theme.px(8))
        what = self.tr(
            "Certificates are signed with the issuing key. Two people of the office, the custodians, vouch for it: "
            "each has a root key with a passphrase that nobody else knows. Both should be here now. The issuing key "
            "gets the passphrase of the other keys of this desk."
        )
        self.id = _line(self.tr("Short id of the office, such as KZ-DDS"), "")
        self.name = _line(self.tr("Name of the office, as people see it who check"), name)
        self.custodians = [
            (
                _line(self.tr("Name of custodian {number}").format(number=number), ""),
                _line(self.tr("Passphrase of custodian {number}").format(number=number), "", secret=True),
                _line(self.tr("Passphrase of custodian {number}, once more").format(number=number), "", secret=True),
            )
            for number in (1, 2)
        ]
        self.add(label(self.tr("There are no keys for signing yet"), role="heading"), label(what))
        for line in (self.id, self.name, *(line for lines in self.custodians for line in lines)):
            self.add(label(line.accessibleName(), role="small"), line)
        self.make = button(self.tr("Make the keys"), kind="primary", icon=theme.icon("add", role="on-accent"))
        self.make.clicked.connect(self._on_make)
        flow = FlowLayout()
        flow.addWidget(self.make)
        self.notice = Notice(theme)
        self.add(flow, self.notice)
        self.hide()

    def clear_secrets(self) -> None:
        """Forget the passphrases that were typed."""
        for _, first, second in self.custodians:
            first.clear()
            second.clear()

    def _on_make(self) -> None:
        self.notice.clear()
        for _, first, second in self.custodians:
            if first.text() != second.text():
                self.notice.complain(self.tr("The two passphrases are not the same. Type them again."))
                second.setFocus()
                return
        owner = KeyOwner(id=self.id.text().strip(), name=self.name.text().strip())
        if not (owner.id and owner.name):
            self.notice.complain(self.tr("Give the office a short id and a name."))
            self.id.setFocus()
            return
        self.wanted.emit(owner, [Custodian(name.text(), first.text()) for name, first, _ in self.custodians])


def _line(name: str, text: str, *, secret: bool = False) -> QLineEdit:
    made = QLineEdit(text)
    made.setAccessibleName(name)
    if secret:
        made.setEchoMode(QLineEdit.EchoMode.Password)
    return made
