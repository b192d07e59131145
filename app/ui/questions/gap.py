"""One gap of a cloze or a table: a list or a line to fill in, and the verdict behind it."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.questions.gaps import Gap
from app.ui.questions.select import SelectBox
from app.ui.questions.typed import AnswerLine
from app.ui.questions.verdict import VerdictSign
from app.ui.theme import Theme
from app.ui.widgets.labels import label

TEXT_PX = 190
"""Width at 100 % of a gap for words: the same for all, so that it does not tell how long the answer is."""

NUMBER_PX = 96
"""Width at 100 % of a gap for a number."""


class GapSign(QWidget):
    """Sign of a verdict and number of its gap, small enough to stand in a sentence; the words stand below the text."""

    def __init__(self, number: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = VerdictSign(theme)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(5), 0, theme.px(2), 0)
        layout.setSpacing(theme.px(3))
        layout.addWidget(self._sign)
        layout.addWidget(label(str(number), role="strong", wrap=False))
        self.hide()

    def show_sign(self, *, good: bool) -> None:
        """Show the sign of a verdict."""
        self._sign.show_sign(good=good)
        self.show()


class GapField(QObject):
    """The parts of a gap that stand in the flow of the text: `input`, and the sign behind it."""

    chosen = Signal()
    """An option was chosen from the list."""

    edited = Signal()
    """Something was typed."""

    left = Signal()
    """The keyboard left the line, or Enter was pressed in it."""

    def __init__(self, part: SelectBox | AnswerLine, theme: Theme, *, number: int) -> None:
        super().__init__()
        self.number = number
        self.input = part
        self.sign = GapSign(number, theme)

    @property
    def value(self) -> str:
        """The id of the chosen option, or what was typed."""
        raise NotImplementedError

    def show_value(self, value: str) -> None:
        """Show a filling without telling it."""
        raise NotImplementedError

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow filling."""
        raise NotImplementedError

    def mark(self, *, good: bool, word: str) -> None:
        """Show whether the filling is right."""
        self.sign.show_sign(good=good)

    def clear_mark(self) -> None:
        """Take the verdict away."""
        self.sign.hide()


class SelectGap(GapField):
    """A gap with options to choose from, in the author's order."""

    def __init__(self, options: Mapping[str, str], theme: Theme, *, number: int, name: str) -> None:
        self._select = SelectBox(theme, name=name)
        super().__init__(self._select, theme, number=number)
        for option_id, words in options.items():
            self._select.addItem(words, option_id)
        self._select.chosen.connect(self.chosen)

    @property
    def value(self) -> str:
        """The id of the chosen option."""
        return self._select.choice

    def show_value(self, value: str) -> None:
        """Choose an option."""
        self._select.choose(value)

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow choosing."""
        self._select.set_locked(locked)

    def mark(self, *, good: bool, word: str) -> None:
        """Show whether the chosen option is right."""
        super().mark(good=good, word=word)
        self._select.mark(good=good, word=word)

    def clear_mark(self) -> None:
        """Take the verdict away."""
        super().clear_mark()
        self._select.clear_mark()


class LineGap(GapField):
    """A gap to type words or a number into."""

    def __init__(self, theme: Theme, *, number: int, name: str, width: int) -> None:
        self._line = AnswerLine(name, width=theme.px(width))
        super().__init__(self._line, theme, number=number)
        self._line.textEdited.connect(self.edited)
        self._line.editingFinished.connect(self.left)

    @property
    def value(self) -> str:
        """The text as typed."""
        return self._line.text()

    def show_value(self, value: str) -> None:
        """Show a text; left alone if it is the same, so that the cursor stays."""
        if value != self._line.text():
            self._line.setText(value)

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow typing."""
        self._line.setReadOnly(locked)

    def mark(self, *, good: bool, word: str) -> None:
        """Show whether what was typed is right."""
        super().mark(good=good, word=word)
        self._line.mark(good=good, word=word)

    def clear_mark(self) -> None:
        """Take the verdict away."""
        super().clear_mark()
        self._line.clear_mark()


def gap_field(gap: Gap, options: Mapping[str, str], theme: Theme, *, number: int, name: str) -> GapField:
    """Return a new field for a gap; `options` are the words by option id, `name` what a screen reader says."""
    if gap.kind == "select":
        return SelectGap(options, theme, number=number, name=name)
    width = NUMBER_PX if gap.kind == "numeric" else TEXT_PX
    return LineGap(theme, number=number, name=name, width=width)
