"""The parts of the publish panel that only show and ask: sentences, faults, and questions about changed answers."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLayout, QProgressBar, QVBoxLayout, QWidget

from app.base.faults import Fault
from app.base.i18n import pick
from app.services.studio.publishing import Answer, LockQuestion
from app.ui.text import Said, said, translate
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel, Surface
from app.ui.widgets.progress import progress_bar
from app.ui.widgets.radio_row import RadioRow

MOST_FAULTS = 8


def margins(theme: Theme) -> tuple[int, int, int, int]:
    """Return the room inside the cards of the panel."""
    return (theme.px(18), theme.px(14), theme.px(18), theme.px(16))


class Lines(QWidget):
    """Parts below each other on whatever ground there is; they come and go."""

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(spacing)

    def add(self, *parts: QWidget | QLayout) -> None:
        """Put parts below the others."""
        for part in parts:
            if isinstance(part, QLayout):
                self.box.addLayout(part)
            else:
                self.box.addWidget(part)


Held = TypeVar("Held", Panel, Lines)


def emptied(panel: Held) -> Held:
    """Take everything out of a panel and return it."""
    while (item := panel.box.takeAt(0)) is not None:
        part = item.widget() or item.layout()
        if isinstance(part, QLayout):
            _drop(part)
        elif part is not None:
            part.hide()
            part.deleteLater()
    return panel


def _drop(layout: QLayout) -> None:
    """Let the parts of a row go, and the row."""
    while (item := layout.takeAt(0)) is not None:
        part = item.widget()
        if part is not None:
            part.hide()
            part.deleteLater()
    layout.deleteLater()


class SentencesCard(Panel):
    """A heading with sentences below; hidden while there are none."""

    def __init__(self, theme: Theme, title: str, surface: Surface = "card") -> None:
        super().__init__(surface, margins=margins(theme), spacing=theme.px(6))
        self._lines = Lines(theme.px(4))
        self.add(label(title, role="heading"), self._lines)
        self.hide()

    def show_sentences(self, sentences: Iterable[Said | str]) -> None:
        """Show sentences, translated."""
        told = [one if isinstance(one, str) else said(one) for one in sentences]
        emptied(self._lines).add(*(label(f"•  {one}") for one in told))
        self.setVisible(bool(told))


class FaultsCard(Panel):
    """The errors that stop publishing, each with the way to it."""

    fault_requested = Signal(str, int)
    """File and line of a fault to mend."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("bad", margins=margins(theme), spacing=theme.px(8))
        self._theme = theme
        self._lines = Lines(theme.px(8))
        self.heading = label("", role="heading")
        self.add(self.heading, self._lines)
        self.hide()

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Show the first faults and how many there are."""
        emptied(self._lines)
        self.setVisible(bool(faults))
        self.heading.setText(self.tr("Mend this first ({count})").format(count=len(faults)))
        self.heading.setAccessibleName(self.heading.text())
        for fault in faults[:MOST_FAULTS]:
            words = self.tr("{file}, line {line}: {problem}")
            told = words.format(file=fault.file, line=fault.line, problem=said(fault))
            go = button(self.tr("Go there"), name=self.tr("Go to: {place}").format(place=f"{fault.file}:{fault.line}"))
            go.clicked.connect(partial(self.fault_requested.emit, fault.file, fault.line))
            flow = FlowLayout()
            flow.addWidget(go)
            self._lines.add(label(told), flow)


class QuestionsCard(Panel):
    """Asks about each changed answer: was a mistake corrected, or is something new asked?"""

    answered = Signal()

    def __init__(self, theme: Theme, language: str) -> None:
        super().__init__("rule", margins=margins(theme), spacing=theme.px(8))
        self._theme, self._language = theme, language
        self.answers: dict[str, Answer] = {}
        self.rows: dict[str, RadioRow] = {}
        self._asked: tuple[LockQuestion, ...] = ()
        self._lines = Lines(theme.px(10))
        why = self.tr(
            "The right answer of these questions is not what it was. If the old one was a mistake, it is a correction: "
            "the question stays the same one. If the question now asks something else, it becomes a new question: the "
            "old one retires, and nobody’s old answer is counted for it."
        )
        self.add(label(self.tr("Correction or new question?"), role="heading"), label(why), self._lines)
        self.hide()

    @property
    def complete(self) -> bool:
        """Whether every question has its answer."""
        return all(one.id in self.answers for one in self._asked)

    def show_questions(self, asked: tuple[LockQuestion, ...]) -> None:
        """Ask about these; what was answered already stays, and so does the keyboard."""
        self.setVisible(bool(asked))
        if asked == self._asked:
            return
        self._asked = asked
        self.answers = {one: answer for one, answer in self.answers.items() if one in {each.id for each in asked}}
        emptied(self._lines)
        self.rows = {one.id: self._row(one) for one in asked}
        for one in asked:
            where = self.tr("{file}, line {line}").format(file=one.file, line=one.line)
            stem = pick(one.stem, self._language) or one.id
            self._lines.add(label(stem, role="strong"), label(where, role="small"), self.rows[one.id])

    def _row(self, asked: LockQuestion) -> RadioRow:
        ways = {"correction": self.tr("It corrects a mistake"), "new": self.tr("It is a new question")}
        title = pick(asked.stem, self._language) or asked.id
        row = RadioRow(title, ways, value=self.answers.get(asked.id, ""), theme=self._theme)
        row.chosen.connect(partial(self._on_chosen, asked.id))
        return row

    def _on_chosen(self, question: str, answer: str) -> None:
        self.answers[question] = "new" if answer == "new" else "correction"
        self.answered.emit()


class StepLine(Panel):
    """How far publishing is, with a number; hidden while nothing runs."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("info", margins=margins(theme), spacing=theme.px(6))
        self._words = label("")
        self.bar: QProgressBar = progress_bar(0.0, name=translate("publishing", "How far publishing is"))
        self.add(self._words, self.bar)
        self.hide()

    def show_step(self, done: int, total: int) -> None:
        """Say which step it is."""
        with QSignalBlocker(self.bar):
            self.bar.setValue(round(self.bar.maximum() * done / max(1, total)))
        self._words.setText(self.tr("Publishing: step {done} of {total}").format(done=done, total=total))
        self._words.setAccessibleName(self._words.text())
        self.show()
