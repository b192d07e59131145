"""Fields for ids of other parts: what there is is offered with its words, anything else may be typed."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from app.ui.forms.field import Field
from app.ui.forms.texts import WordsField
from app.ui.theme import Theme
from app.ui.widgets.labels import label, set_text

Offer = Callable[[], Sequence[tuple[str, str]]]
"""Returns ids with their words as they are at the moment."""


class _Offered(QComboBox):
    """A list that is filled when it is opened: what it offers changes with the desk."""

    def __init__(self, offers: Offer, first: Sequence[str] = ()) -> None:
        super().__init__()
        self._offers, self._first = offers, tuple(first)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.addItems(self._first)

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        self.fill()
        super().showPopup()

    def fill(self) -> None:
        """Offer what there is now; what is typed stays."""
        typed = self.currentText()
        self.clear()
        self.addItems(self._first)
        for name, words in self._offers():
            self.addItem(f"{name} – {words}" if words else name, name)
        if self.isEditable():
            self.setEditText(typed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class NameField(Field):
    """The id of another part; nothing typed is None."""

    def __init__(self, theme: Theme, name: str, offers: Offer, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent=parent)
        self.combo = _Offered(offers)
        self.combo.setEditable(True)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.combo.setCompleter(None)  # type: ignore[arg-type] # Qt takes none to mean no completion
        self.combo.setAccessibleName(name)
        line = self.combo.lineEdit()
        assert line is not None
        line.setAccessibleName(name)
        line.textEdited.connect(self._on_typed)
        self.combo.activated.connect(self._on_activated)
        self.setFocusProxy(self.combo)
        self.box.addWidget(self.combo)

    def value(self) -> str | None:
        """Return the id."""
        return self.combo.currentText().strip() or None

    def show_value(self, value: Any) -> None:
        """Show an id."""
        said = "" if value is None else str(value)
        if said != self.combo.currentText():
            self.combo.setEditText(said)

    def _on_typed(self, _text: str) -> None:
        self.edited.emit()

    def _on_activated(self, at: int) -> None:
        self.combo.setEditText(str(self.combo.itemData(at) or self.combo.itemText(at)))
        self.edited.emit()


class NamesField(WordsField):
    """Ids of other parts with commas between them; a list below adds one. `told` says below what the ids mean."""

    def __init__(
        self, theme: Theme, name: str, offers: Offer, *, told: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name, parent=parent)
        self._offers = offers
        words = self.tr("Add…")
        self.adding = _Offered(offers, (words,))
        self.adding.setAccessibleName(f"{words} {name}")
        self.adding.activated.connect(self._on_activated)
        self._told = label("", role="small") if told else None
        self.edited.connect(self._say)
        self.box.addWidget(self.adding)
        if self._told is not None:
            self.box.addWidget(self._told)
            self._told.hide()

    @property
    def meanings(self) -> str:
        """What is said below about the ids."""
        return self._told.text() if self._told is not None else ""

    def show_value(self, value: Any) -> None:
        """Show ids."""
        super().show_value(value if isinstance(value, list) else [])
        self._say()

    def _on_activated(self, at: int) -> None:
        name = self.adding.itemData(at)
        self.adding.setCurrentIndex(0)
        if name and name not in self.value():
            self.editor.show_text(", ".join([*self.value(), str(name)]))
            self.edited.emit()

    def _say(self) -> None:
        if self._told is None:
            return
        known = dict(self._offers())
        unknown = self.tr("there is no such entry")
        lines = [f"{one}: {known.get(one, unknown)}" for one in self.value()]
        set_text(self._told, "\n".join(lines))
        self._told.setVisible(bool(lines))
