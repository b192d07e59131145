"""A value of one of several kinds: the kind is chosen, its own fields stand below; any other value is kept as text."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from PySide6.QtWidgets import QApplication, QWidget

from app.ui.forms.chosen import PickField
from app.ui.forms.field import Field
from app.ui.studio.practice.yaml_box import YamlField
from app.ui.theme import Theme

AS_TEXT = "as text"
"""The kind of what no fields are for; no kind of a course file has a blank in its name."""


class KindOf(NamedTuple):
    """A kind in words, and what builds the field over a value of it."""

    words: str
    make: Callable[[], Field]


class KindField(Field):
    """`kind_of` names the kind of a value, None if no fields can show it; `turned` gives a value of another kind."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        kinds: Mapping[str, KindOf],
        *,
        kind_of: Callable[[Any], str | None],
        turned: Callable[[Any, str], Any],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, parent=parent)
        self._kinds = dict(kinds)
        self._kind_of, self._turned = kind_of, turned
        self._fields: dict[str, Field] = {}
        self._kind = ""
        options = [("", ""), *((one, kind.words) for one, kind in kinds.items())]
        self.pick = PickField(theme, name, [*options, (AS_TEXT, self.tr("Written as text"))])
        self.pick.edited.connect(self._on_picked)
        self.setFocusProxy(self.pick)
        self.box.addWidget(self.pick)

    @property
    def kind(self) -> str:
        """The kind that is shown; empty for nothing."""
        return self._kind

    @property
    def field(self) -> Field | None:
        """The field of the kind that is shown."""
        return self._fields.get(self._kind)

    def value(self) -> Any:
        """Return the value."""
        return self.field.value() if self.field is not None else None

    def show_value(self, value: Any) -> None:
        """Show a value in the fields of its kind, or as text."""
        kind = "" if value is None else self._kind_of(value) or AS_TEXT
        text, writing = self._fields.get(AS_TEXT), QApplication.focusWidget()
        if kind and self._kind == AS_TEXT and text is not None and writing is not None and text.isAncestorOf(writing):
            kind = AS_TEXT
        self._show(kind, value)

    def first(self) -> QWidget:
        """Return the list of kinds."""
        return self.pick.first()

    def reach(self, where: tuple[str | int, ...]) -> QWidget:
        """Return the part of a place."""
        return self.field.reach(where) if self.field is not None and where else self.first()

    def _show(self, kind: str, value: Any) -> None:
        self._kind = kind
        if kind and kind not in self._fields:
            made = self._kinds[kind].make() if kind in self._kinds else YamlField(self.theme, self.name)
            made.edited.connect(self.edited)
            self._fields[kind] = made
            self.box.addWidget(made)
        for name, field in self._fields.items():
            field.setVisible(name == kind)
        if self.field is not None:
            self.field.show_value(value)
        self.pick.show_value(kind)

    def _on_picked(self) -> None:
        kind, before = str(self.pick.value()), self.value()
        if kind == self._kind:
            return
        after = None if not kind else before if kind == AS_TEXT else self._turned(before, kind)
        self._show(kind, after)
        if after != before:
            self.edited.emit()
