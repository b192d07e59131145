"""Fields over mappings with names of the author's own, over lists of lines, and over pairs of texts."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from app.ui.forms.field import Field
from app.ui.forms.form import Form, Part
from app.ui.forms.rows import RowsField
from app.ui.forms.texts import LocalTextField, TextField
from app.ui.theme import Theme
from app.ui.widgets.labels import label

NAME, VALUE = "name", "value"
"""The keys of a row of a mapping."""


class MappingField(Field):
    """A mapping as rows of name and value, in written order.

    A row whose name is empty or stands above already is not told, and a sentence below says so.
    """

    def __init__(
        self, theme: Theme, name: str, rows: Field, *, blank: Any = None, parent: QWidget | None = None
    ) -> None:
        """`rows` is a field over a list of mappings with `name` and `value`; a row without value has `blank`."""
        super().__init__(theme, name, parent=parent)
        self.rows = rows
        self._blank = blank
        self._shown: dict[str, Any] = {}
        rows.edited.connect(self._on_edited)
        self.setFocusProxy(rows.first())
        self._fault = label("", role="bad")
        self._fault.setText(self.tr("A name is missing or stands twice; that row is not kept yet."))
        self._fault.hide()
        self.box.addWidget(rows)
        self.box.addWidget(self._fault)

    def value(self) -> dict[str, Any]:
        """Return the mapping."""
        told: dict[str, Any] = {}
        for one in self.rows.value():
            if (name := one.get(NAME)) and name not in told:
                told[name] = one.get(VALUE, self._blank)
        return told

    def show_value(self, value: Any) -> None:
        """Show a mapping."""
        whole = value if isinstance(value, dict) else {}
        self.rows.show_value([{NAME: name, VALUE: one} for name, one in whole.items()])
        self._fault.hide()

    def first(self) -> QWidget:
        """Return the first row's part."""
        return self.rows.first()

    def reach(self, where: tuple[str | int, ...]) -> QWidget:
        """Return the part of a name."""
        names = [one.get(NAME) for one in self.rows.value()]
        if where and where[0] in names:
            return self.rows.reach((names.index(where[0]), VALUE, *where[1:]))
        return self.first()

    def _on_edited(self) -> None:
        names = [one.get(NAME) for one in self.rows.value()]
        self._fault.setVisible(not all(names) or len(set(names)) < len(names))
        self.edited.emit()


def pair_form(theme: Theme, name: str, *, key_words: str, value: Field) -> Form:
    """Return the form of one row of a mapping."""
    return Form(theme, name, [Part(NAME, TextField(theme, key_words)), Part(VALUE, value)])


def mapping_rows(
    theme: Theme, name: str, *, key_words: str, make: Callable[[], Field], blank: Any, add_words: str
) -> MappingField:
    """Return a field over a mapping with small values, a row each."""
    rows = RowsField(
        theme,
        name,
        make=lambda: pair_form(theme, name, key_words=key_words, value=make()),
        new=lambda _values: {VALUE: blank} if blank is not None else {},
        add_words=add_words,
    )
    return MappingField(theme, name, rows, blank=blank)


class LinesField(TextField):
    """A list of texts, a line each."""

    def __init__(self, theme: Theme, name: str, *, lines: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, lines=lines, parent=parent)

    def value(self) -> list[str]:  # type: ignore[override]
        """Return the lines that are not empty."""
        return [line.strip() for line in self.editor.toPlainText().split("\n") if line.strip()]

    def show_value(self, value: Any) -> None:
        """Show the lines; while they say the same, what is being typed stays."""
        lines = [str(one) for one in value] if isinstance(value, list) else []
        if lines != self.value():
            self.editor.show_text("\n".join(lines))


class TwoTextsField(Field):
    """A list of two texts, such as the name and the value of a line of a head."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        names: tuple[str, str],
        languages: Sequence[str],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, parent=parent)
        self.texts = tuple(LocalTextField(theme, one, languages) for one in names)
        self._shown: Any = None
        self._untouched: list[Any] = []
        for text in self.texts:
            text.edited.connect(self.edited)
            self.box.addWidget(label(text.name, role="small"))
            self.box.addWidget(text)
        self.setFocusProxy(self.texts[0])

    def value(self) -> Any:
        """Return both texts; what was shown as long as nothing else is said."""
        said = [text.value() for text in self.texts]
        return self._shown if said == self._untouched else said

    def show_value(self, value: Any) -> None:
        """Show both texts."""
        self._shown = value
        texts = value if isinstance(value, list) and len(value) == len(self.texts) else [{}, {}]
        for text, one in zip(self.texts, texts, strict=True):
            text.show_value(one)
        self._untouched = [text.value() for text in self.texts]

    def reach(self, where: tuple[str | int, ...]) -> QWidget:
        """Return the part of one of the texts."""
        at = where[0] if where else 0
        return self.texts[at].reach(where[1:]) if isinstance(at, int) and at < len(self.texts) else self.first()
