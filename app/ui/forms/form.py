"""A form: named fields over one mapping. Keys that no field shows stay in it as they are."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtWidgets import QWidget

from app.ui.forms.field import Field
from app.ui.forms.tabbing import is_inside, tab_on
from app.ui.theme import Theme
from app.ui.widgets.labels import label


class Part(NamedTuple):
    """One key of the mapping with its field. A value equal to `default` is not written where it was not before."""

    key: str
    field: Field
    default: Any = None


class Form(Field):
    """Fields below each other, each with its name above it. Its value is the mapping."""

    def __init__(self, theme: Theme, name: str, parts: Sequence[Part], *, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent=parent)
        self.parts = tuple(parts)
        self._shown: dict[str, Any] = {}
        """The mapping as it was shown last, with what no field shows."""
        self._odd: Any = None
        self._untouched: dict[str, Any] = {}
        """What each field gives as long as nobody edits it: less than it was shown, where it cannot show all of it."""
        self.box.setSpacing(theme.px(10))
        for part in self.parts:
            self._add(part)

    def field(self, key: str) -> Field:
        """Return the field of a key; KeyError if there is none."""
        return {part.key: part.field for part in self.parts}[key]

    def value(self) -> dict[str, Any]:
        """Return the mapping with what is shown now; its keys keep their order, new ones come last.

        What was shown and is no mapping is given back until something is said in a field.
        """
        told = self._told()
        return told if told or self._odd is None else self._odd

    def show_value(self, value: Any) -> None:
        """Show a mapping."""
        self._shown = dict(value) if isinstance(value, dict) else {}
        self._odd = None if isinstance(value, dict) else value
        for key, field, default in self.parts:
            field.show_value(self._shown.get(key, default))
        self._untouched = {key: field.value() for key, field, _ in self.parts}

    def reach(self, where: tuple[str | int, ...]) -> QWidget:
        """Return the part that shows a place, such as ("choices", 2, "text", "kk")."""
        if where:
            for part in self.parts:
                if part.key == where[0]:
                    return part.field.reach(where[1:])
        return self.first()

    def first(self) -> QWidget:
        """Return the first field's part that takes the keyboard."""
        return self.parts[0].field.first() if self.parts else self

    def focusNextPrevChild(self, onward: bool) -> bool:  # noqa: N802 - Qt calls it, from the part with the keyboard up
        """Go on as the parts stand, wherever rows were added or moved; the outermost form sees to it."""
        return (not is_inside(self, Form) and tab_on(self, onward=onward)) or super().focusNextPrevChild(onward)

    def _told(self) -> dict[str, Any]:
        told = dict(self._shown)
        for key, field, default in self.parts:
            said = field.value()
            if key in self._untouched and said == self._untouched[key]:
                continue
            nothing = said in (None, "", [], {}) if default is None else said == default
            if nothing and key not in self._shown:
                continue
            if nothing and default is None:
                told.pop(key, None)
            elif said != self._shown.get(key):
                told[key] = said
        return told

    def _add(self, part: Part) -> None:
        part.field.edited.connect(self.edited)
        if not part.field.NAMES_ITSELF:
            self.box.addWidget(label(part.field.name, role="small"))
        self.box.addWidget(part.field)
