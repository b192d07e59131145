"""Plain values edited as text: a box of YAML with its fault below it, a line for short values, and a form's switch."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from app.course.authored import FaultError, parse_yaml
from app.course.yaml_text import flow, item_lines, mapping_lines
from app.ui.forms.field import Field
from app.ui.forms.texts import TextField
from app.ui.text import said
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text

Refusal = Callable[[Any], str]
"""Says why a readable value is not taken over; empty if it is."""


def text_of(value: Any) -> str:
    """Return a value as YAML that reads back as the same value; nothing is an empty text."""
    if value is None:
        return ""
    if isinstance(value, dict) and value:
        return "\n".join(mapping_lines(value, ""))
    if isinstance(value, list) and any(isinstance(one, dict | list) for one in value):
        return "\n".join(line for one in value for line in item_lines(one, ""))
    return line_of(value)


def line_of(value: Any) -> str:
    """Return a value in one line, words and $names without quotation marks where they read back as they are."""
    if value is None:
        return ""
    if isinstance(value, str):
        return _bare(value)
    if isinstance(value, list):
        inside = ", ".join(map(line_of, value))
        return f"[{inside}]" if _reads_as(f"[{inside}]", value) else flow(value)
    return flow(value)


def _bare(word: str) -> str:
    return word if word == word.strip() and "\n" not in word and _reads_as(word, word) else flow(word)


def _reads_as(text: str, value: Any) -> bool:
    try:
        read = parse_yaml(text, name="").data
    except FaultError:
        return False
    return type(read) is type(value) and read == value


class YamlField(Field):
    """A value as YAML text. A text that cannot be read is not taken over: the value stays, and the fault is said."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        lines: int = 3,
        refuse: Refusal = lambda _value: "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, parent=parent)
        self._write = line_of if lines == 1 else text_of
        self._refuse = refuse
        self._value: Any = None
        self.text = TextField(theme, name, lines=lines)
        self.text.edited.connect(self._on_typed)
        self.fault = label("", role="bad")
        self.fault.hide()
        self.setFocusProxy(self.text.editor)
        self.box.addWidget(self.text)
        self.box.addWidget(self.fault)

    @property
    def readable(self) -> bool:
        """Whether what is typed is what `value` tells."""
        return self.fault.isHidden()

    def value(self) -> Any:
        """Return what was readable last."""
        return self._value

    def show_value(self, value: Any) -> None:
        """Show a value; a text that says the same stays as it was typed."""
        if not self.readable or value != self._value or type(value) is not type(self._value):
            self.text.show_value(self._write(value))
        self._value = value
        self._complain("")

    def put_back(self) -> None:
        """Show the last readable text again."""
        self.text.show_value(self._write(self._value))
        self._complain("")

    def _on_typed(self) -> None:
        text = self.text.value() or ""
        try:
            read = parse_yaml(text, name=self.name).data
        except FaultError as error:
            words = self.tr("Line {line}: {problem} It is not taken over; what was there before stays.")
            # What is missing at the end of a text is missed one line below it.
            line = min(error.fault.line, text.count("\n") + 1)
            self._complain(words.format(line=line, problem=said(error.fault)))
            return
        refusal = self._refuse(read)
        self._complain(refusal)
        if not refusal and (read != self._value or type(read) is not type(self._value)):
            self._value = read
            self.edited.emit()

    def _complain(self, words: str) -> None:
        set_text(self.fault, words)
        self.fault.setVisible(bool(words))


class ValueField(YamlField):
    """A value in one line: a word, a number, true, a list in square brackets, or $name."""

    def __init__(self, theme: Theme, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, lines=1, parent=parent)


class TextSwitch(Field):
    """A field with a switch that shows its value as text instead, with everything the field cannot show."""

    NAMES_ITSELF = True

    def __init__(
        self, field: Field, *, refuse: Refusal = lambda _value: "", lines: int = 8, parent: QWidget | None = None
    ) -> None:
        super().__init__(field.theme, field.name, parent=parent)
        self.field = field
        self._refuse, self._lines = refuse, lines
        self.text: YamlField | None = None
        words = self.tr("Show as text")
        self.switch = button(words, icon=self.theme.icon("document"), name=f"{words}: {field.name}", checkable=True)
        self.switch.clicked.connect(self._on_switched)
        words = self.tr("Put the last readable text back")
        self.back = button(words, icon=self.theme.icon("undo"), name=f"{words}: {field.name}")
        self.back.clicked.connect(self._on_put_back)
        self.back.hide()
        flow_of_buttons = FlowLayout(spacing=self.theme.px(8))
        flow_of_buttons.addWidget(self.switch)
        flow_of_buttons.addWidget(self.back)
        field.edited.connect(self.edited)
        self.box.addLayout(flow_of_buttons)
        self.box.addWidget(field)

    @property
    def as_text(self) -> bool:
        """Whether the text is shown."""
        return self.switch.isChecked()

    def value(self) -> Any:
        """Return what the field or the text says."""
        return self.text.value() if self.as_text and self.text is not None else self.field.value()

    def show_value(self, value: Any) -> None:
        """Show a value where one is looking."""
        if self.as_text and self.text is not None:
            self.text.show_value(value)
            self._look_at_fault()
        else:
            self.field.show_value(value)

    def show_text(self, *, shown: bool) -> None:
        """Go over to the text or back; a text that cannot be read stays until it is mended or put back."""
        if self.text is None:
            self.text = self._made_text()
        if shown and not self.as_text:
            self.text.show_value(self.field.value())
        elif not shown and self.as_text:
            if not self.text.readable:
                self.text.first().setFocus()
                return
            self.field.show_value(self.text.value())
        self.switch.setChecked(shown)
        self.field.setVisible(not shown)
        self.text.setVisible(shown)
        self._look_at_fault()

    def first(self) -> QWidget:
        """Return the part that takes the keyboard."""
        return self.text.first() if self.as_text and self.text is not None else self.field.first()

    def reach(self, where: tuple[str | int, ...]) -> QWidget:
        """Return the part that shows a place."""
        return self.first() if self.as_text else self.field.reach(where)

    def _made_text(self) -> YamlField:
        made = YamlField(self.theme, self.name, lines=self._lines, refuse=self._refuse)
        made.edited.connect(self.edited)
        made.text.edited.connect(self._look_at_fault)
        self.box.addWidget(made)
        return made

    def _on_switched(self, shown: bool) -> None:
        self.switch.setChecked(not shown)
        self.show_text(shown=shown)

    def _on_put_back(self) -> None:
        if self.text is not None:
            self.text.put_back()
            self._look_at_fault()
            self.text.first().setFocus()

    def _look_at_fault(self) -> None:
        self.back.setVisible(self.text is not None and self.as_text and not self.text.readable)
