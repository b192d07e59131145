"""Ids of the parts of a question: new ones, and a field in which a wrong one can be put right."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.forms.chosen import PickField
from app.ui.forms.field import Field
from app.ui.forms.form import Form
from app.ui.forms.rows import RowsField
from app.ui.questions.forms.tools import FormTools
from app.ui.text import translate
from app.ui.theme import Theme


class Ids:
    """Gives new ids for the parts of one question; one that was ever seen in its form is never given again."""

    def __init__(self, tools: FormTools) -> None:
        self._tools = tools
        self._seen: set[str] = set()

    def see(self, value: Any) -> None:
        """Take note of all ids in a plain value."""
        self._seen.update(_ids_in(value))

    def new(self, words: str) -> str:
        """Return an id that nothing in the question has or had."""
        made = self._tools.new_id(words, frozenset(self._seen))
        self._seen.add(made)
        return made


def _ids_in(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("id"), str):
            yield value["id"]
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from _ids_in(one)


class IdField(Field):
    """A permanent id. Only a whole one counts: it changes when the line is left or Enter is pressed, never to nothing.

    `renamed` tells the old and the new one before `edited` follows, so that what points to the old one can go along.
    """

    renamed = Signal(str, str)

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("question-forms", "Permanent id"), parent=parent)
        self._value: Any = None
        self.line = QLineEdit()
        self.line.setAccessibleName(self.name)
        self.line.editingFinished.connect(self._on_finished)
        self.setFocusProxy(self.line)
        self.box.addWidget(self.line)

    def value(self) -> Any:
        """Return the id."""
        return self._value

    def show_value(self, value: Any) -> None:
        """Show an id; the same one again leaves what is being typed."""
        if value != self._value:
            self.line.setText("" if value is None else str(value))
        self._value = value

    def _on_finished(self) -> None:
        typed, before = self.line.text().strip(), "" if self._value is None else str(self._value)
        if not typed or typed == before:
            self.line.setText(before)
            return
        self._value = typed
        self.renamed.emit(before, typed)
        self.edited.emit()


class NamedRows(RowsField):
    """Rows that are forms with an "id"; `blank` is a new row without it, `words` what new ids are made from.

    `listed` follows everything that may change which rows there are, `show_value` too; `renamed` tells old and new id.
    """

    listed = Signal()
    renamed = Signal(str, str)

    def __init__(
        self,
        tools: FormTools,
        ids: Ids,
        name: str,
        *,
        make: Callable[[], Form],
        words: str,
        blank: dict[str, Any],
        add_words: str,
    ) -> None:
        self._ids, self._words, self._blank = ids, words, blank
        self._make_form = make
        super().__init__(tools.theme, name, make=self._made, new=self.fresh, add_words=add_words)
        self.edited.connect(self.listed)

    def show_value(self, value: Any) -> None:
        """Show the rows."""
        self._ids.see(value)
        super().show_value(value)
        self.listed.emit()

    def fresh(self, _values: list[Any]) -> dict[str, Any]:
        """Return a new row with an id of its own."""
        return {"id": self._ids.new(self._words), **self._blank}

    def _made(self) -> Form:
        form = self._make_form()
        named = form.field("id")
        assert isinstance(named, IdField)
        named.renamed.connect(self.renamed)
        return form


class ReferenceField(PickField):
    """One of the parts that stand elsewhere in the question; `offer` tells which they are now."""

    def __init__(self, theme: Theme, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, (), parent=parent)

    def offer(self, options: Sequence[tuple[Any, str]]) -> None:
        """Show these options; what is chosen stays chosen, also when it is none of them any more."""
        chosen = self.value()
        self.combo.clear()
        self._values.clear()
        for value, words in options:
            self._add(value, words)
        if chosen is None:
            self.combo.setCurrentIndex(-1)
        else:
            self.show_value(chosen)


def named_words(part: Any, key: str, languages: Sequence[str]) -> tuple[str, str]:
    """Return a part's id, and its text under a key in the first language that has one, or else the id again."""
    plain = part if isinstance(part, dict) else {}
    texts: Any = plain.get(key) if isinstance(plain.get(key), dict) else {}
    named = str(plain.get("id", ""))
    return named, next((str(texts[one]) for one in languages if texts.get(one)), named)
