"""What the editor of every kind of field does: show a value, take one, and tell each change."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.practice.common import Field, Value
from app.practice.spec import Subject
from app.ui.practice.told import Told
from app.ui.theme import Theme

TYPING_REST_MS = 250
"""What is typed is told after this rest (records.md: on disk within 250 ms of the change)."""


class FieldEditor(QWidget):
    """One field to fill in; its heading stands outside. A derived editor says how its value is held."""

    edited = Signal()
    """The learner changed the value; what is typed after a short rest, at the latest on `flush`."""

    wide = False
    """Whether it needs the width of a text column."""

    def __init__(self, field: Field, subject: Subject | None, told: Told, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.subject = subject
        self.told = told
        self.name = told.words(field.label, case=self.case)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(self.theme.px(6))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(TYPING_REST_MS)
        self._rest.timeout.connect(self.edited)

    @property
    def case(self) -> str:
        """The case the field belongs to."""
        return self.subject.id if self.subject else ""

    @property
    def theme(self) -> Theme:
        """The look in use."""
        return self.told.theme

    def value(self) -> Value | None:
        """Return the value as it stands; None if nothing was filled in."""
        raise NotImplementedError

    def show_value(self, value: Value | None) -> None:
        """Show a value without telling it."""
        raise NotImplementedError

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow changes."""
        self.setEnabled(not locked)

    def focus_first(self) -> None:
        """Put the keyboard where the field is filled in."""
        self.setFocus()

    def flush(self) -> None:
        """Tell at once what is still being typed."""
        if self._rest.isActive():
            self._rest.stop()
            self.edited.emit()

    @property
    def being_typed(self) -> bool:
        """Whether something was typed that was not told yet."""
        return self._rest.isActive()

    def typed(self) -> None:
        """Tell the change after a rest."""
        self._rest.start()
