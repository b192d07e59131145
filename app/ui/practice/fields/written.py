"""The editor of free text, with phrases to insert."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.practice.common import Field, Value
from app.practice.spec import Subject
from app.ui.practice.fields.base import FieldEditor
from app.ui.practice.told import Choice, Told
from app.ui.questions.long_text import LongText
from app.ui.text import translate
from app.ui.widgets.buttons import WrapButton, button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.keyboard import KeyboardCard
from app.ui.widgets.panels import Panel


class TextEditor(FieldEditor):
    """A text to write; phrases are inserted where the cursor stands, one group of them at a time."""

    wide = True

    def __init__(self, field: Field, subject: Subject | None, told: Told, parent: QWidget | None = None) -> None:
        super().__init__(field, subject, told, parent)
        self.text = LongText(self.name, self.theme, fewest=field.lines, most=max(14, field.lines))
        self.text.edited.connect(self.typed)
        self.text.left.connect(self.flush)
        self.phrases = PhraseBank(told.choices(field, subject), told)
        self.phrases.chosen.connect(self._insert)
        if not self.phrases.buttons:
            self.phrases.hide()
        self.box.addWidget(self.phrases)
        self.box.addWidget(self.text)
        # Alt and a letter are the actions of a desk.
        self.letters = KeyboardCard(self.theme, by_alt=False)
        self.letters.set_compact(compact=True)
        self.letters.attend(self)
        self.box.addWidget(self.letters)

    def value(self) -> Value | None:
        """Return the text as written; None for nothing but spaces."""
        return self.text.text if self.text.text.strip() else None

    def show_value(self, value: Value | None) -> None:
        """Show a text."""
        self._rest.stop()
        self.text.show_text(value if isinstance(value, str) else "")

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow writing."""
        self.text.set_locked(locked)
        self.letters.setHidden(locked)
        self.phrases.setVisible(not locked and bool(self.phrases.buttons))

    def focus_first(self) -> None:
        """Put the keyboard into the text."""
        self.text.setFocus()

    def _insert(self, words: str) -> None:
        cursor = self.text.textCursor()
        before = self.text.text[: cursor.position()]
        glue = "" if not before or before.endswith(("\n", " ")) else "\n"
        cursor.insertText(glue + words)
        self.text.setTextCursor(cursor)
        self.text.setFocus()


class PhraseBank(QWidget):
    """Phrases under their headings; a heading opens its phrases, a phrase is inserted by pressing it."""

    chosen = Signal(str)
    """The words of a phrase."""

    def __init__(self, choices: list[Choice], told: Told, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = told.theme
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(6))
        groups = dict.fromkeys(one.group for one in choices)
        self.buttons: dict[str, QPushButton] = {}
        self._heads = {name: button(group_words(name), kind="pill", checkable=True) for name in groups}
        self._shelves: dict[str, Panel] = {}
        heads = QWidget()
        flow = FlowLayout(heads, spacing=theme.px(6))
        box.addWidget(heads)
        heads.setVisible(len(groups) > 1)
        for name, head in self._heads.items():
            flow.addWidget(head)
            shelf = Panel("well", margins=(theme.px(8),) * 4, spacing=theme.px(4))
            for one in choices:
                if one.group == name:
                    shelf.add(self._phrase(one))
            self._shelves[name] = shelf
            shelf.hide()
            box.addWidget(shelf)
            head.toggled.connect(partial(self._open, name))
        if len(groups) == 1:
            self._shelves[next(iter(groups))].show()

    def _phrase(self, one: Choice) -> QWidget:
        shown = WrapButton(one.words, kind="outline-item")
        shown.setToolTip(self.tr("Insert this sentence"))
        shown.clicked.connect(partial(self.chosen.emit, one.words))
        self.buttons[one.id] = shown
        return shown

    def _open(self, name: str, opened: bool) -> None:
        self._shelves[name].setVisible(opened)
        for other, head in self._heads.items():
            if opened and other != name:
                head.setChecked(False)


def group_words(name: str) -> str:
    """Return the heading of a group of phrases; one that is not known here stands as it is written."""
    known = {
        "": translate("practice", "Sentences"),
        "greeting": translate("practice", "Greeting"),
        "facts": translate("practice", "Facts"),
        "norm": translate("practice", "Norm"),
        "decision": translate("practice", "Decision"),
        "next": translate("practice", "Next step"),
        "complain": translate("practice", "How to complain"),
        "closing": translate("practice", "Closing"),
    }
    return known.get(name, name)
