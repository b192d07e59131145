"""One gap of a cloze: a list or a line to fill in, and the verdict behind it."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.questions.cloze import Gap
from app.ui.questions.select import SelectBox
from app.ui.questions.typed import AnswerLine
from app.ui.questions.verdict import VerdictLine
from app.ui.theme import Theme

TEXT_PX = 190
"""Width at 100 % of a gap for words: the same for all, so that it does not tell how long the answer is."""

NUMBER_PX = 96
"""Width at 100 % of a gap for a number."""


class GapField(QObject):
    """The parts of a gap that stand in the flow of the text: `input`, and the verdict behind it."""

    chosen = Signal()
    """An option was chosen from the list."""

    edited = Signal()
    """Something was typed."""

    left = Signal()
    """The keyboard left the line, or Enter was pressed in it."""

    def __init__(self, part: SelectBox | AnswerLine, theme: Theme) -> None:
        super().__init__()
        self.input: QWidget = part
        self.verdict = VerdictLine(theme)
        self.verdict.setContentsMargins(theme.px(6), 0, theme.px(6), 0)

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
        self.verdict.say(good=good, word=word)

    def clear_mark(self) -> None:
        """Take the verdict away."""
        self.verdict.clear()


class SelectGap(GapField):
    """A gap with options to choose from, in the author's order."""

    def __init__(self, options: Mapping[str, str], theme: Theme, *, name: str) -> None:
        self._select = SelectBox(theme, name=name)
        super().__init__(self._select, theme)
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

    def __init__(self, theme: Theme, *, name: str, width: int) -> None:
        self._line = AnswerLine(name, width=theme.px(width))
        super().__init__(self._line, theme)
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


def gap_field(gap: Gap, options: Mapping[str, str], theme: Theme, *, name: str) -> GapField:
    """Return a new field for a gap; `options` are the words by option id, `name` what a screen reader says."""
    if gap.kind == "select":
        return SelectGap(options, theme, name=name)
    return LineGap(theme, name=name, width=NUMBER_PX if gap.kind == "numeric" else TEXT_PX)
