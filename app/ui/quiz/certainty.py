"""How sure one is of an answer, in three steps, and what each of them can bring."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QVBoxLayout, QWidget

from app.services.values import certainty_mark
from app.ui.quiz.keys import with_key
from app.ui.text import number_text, translate
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text

STEPS = (1, 2, 3)
"""A guess, fairly, certain."""


def step_words(step: int) -> str:
    """Return the word for a certainty of 1 to 3."""
    words = {
        1: translate("certainty", "Guess"),
        2: translate("certainty", "Fairly"),
        3: translate("certainty", "Certain"),
    }
    return words[step]


def mark_words(step: int, *, right: bool, language: str) -> str:
    """Return the mark for an answer given with a certainty: +3, 0, −6."""
    mark = certainty_mark(1.0 if right else 0.0, step)
    if not mark:
        return "0"
    # A minus sign, as long as the plus; the hyphen is easily overlooked.
    return ("+" if mark > 0 else "−") + number_text(abs(mark), language)


class CertaintyRow(QWidget):
    """One choice of three; Tab comes to the chosen one, arrow keys and Ctrl+1 to Ctrl+3 choose."""

    chosen = Signal(int)
    """The new certainty, 1 to 3."""

    def __init__(
        self, theme: Theme, *, certainty: int, scored: bool, language: str, parent: QWidget | None = None
    ) -> None:
        """Take the certainty told before, 0 for none, and whether it counts."""
        super().__init__(parent)
        self._language = language
        title = self.tr("How sure are you?")
        self.setAccessibleName(title)
        self._group = QButtonGroup(self)
        flow = FlowLayout(spacing=theme.px(8))
        asked = label(title, role="muted", wrap=False)
        asked.setMinimumHeight(theme.px(28))
        flow.addWidget(asked)
        self.buttons: dict[int, QAbstractButton] = {}
        for step in STEPS:
            words = step_words(step)
            made = button(words, kind="pill", checkable=True, name=f"{title} {words}")
            with_key(made, f"Ctrl+{step}")
            made.setChecked(step == certainty)
            self._group.addButton(made, step)
            self.buttons[step] = made
            flow.addWidget(made)
        self._note = label("", role="small")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, theme.px(12), 0, 0)
        box.setSpacing(theme.px(4))
        box.addLayout(flow)
        box.addWidget(self._note)
        self._note.setHidden(not scored)
        self._say()
        self._group.idToggled.connect(self._on_toggled)

    @property
    def certainty(self) -> int:
        """The certainty chosen, 0 for none."""
        return max(0, self._group.checkedId())

    @property
    def note(self) -> str:
        """What the choice can bring, in words."""
        return self._note.text()

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow choosing; the choice stays readable."""
        for made in self.buttons.values():
            made.setEnabled(not locked)

    def _on_toggled(self, step: int, checked: bool) -> None:
        if checked:
            self._say()
            self.chosen.emit(step)

    def _say(self) -> None:
        step = self.certainty
        right, wrong = (mark_words(step or 1, right=one, language=self._language) for one in (True, False))
        words = self.tr("If right {right}, if not right {wrong}.")
        if not step:
            words = self.tr("Without a choice it counts as a guess: if right {right}, if not right {wrong}.")
        set_text(self._note, words.format(right=right, wrong=wrong))


class CertaintyTable(QWidget):
    """All marks at one look: certainty by row, right and not right by column."""

    def __init__(self, theme: Theme, *, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(28))
        grid.setVerticalSpacing(theme.px(4))
        heads = (self.tr("How sure"), self.tr("Right"), self.tr("Not right"))
        for column, head in enumerate(heads):
            grid.addWidget(label(head, role="small"), 0, column)
        for row, step in enumerate(STEPS, start=1):
            grid.addWidget(label(step_words(step), role="strong"), row, 0)
            for column, right in ((1, True), (2, False)):
                mark = mark_words(step, right=right, language=language)
                shown = label(mark, role="strong")
                # Read alone, a number in a table says nothing.
                shown.setAccessibleName(f"{step_words(step)}, {heads[column]}: {mark}")
                grid.addWidget(shown, row, column)
        grid.setColumnStretch(3, 1)
