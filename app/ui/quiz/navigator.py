"""The numbered tiles beside a quiz: which questions are answered, flagged and shown."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.services.examining import OpenAttempt
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel, restyle

WIDTH_PX = 286


class Navigator(Panel):
    """One tile a question; a tile's name tells number and state in words."""

    question_requested = Signal(int)

    def __init__(self, count: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("drawer", margins=(theme.px(22), theme.px(22), theme.px(18), theme.px(18)), parent=parent)
        self.setFixedWidth(theme.px(WIDTH_PX))
        self.add(label(self.tr("Questions"), role="strong"))
        holder = QWidget()
        flow = FlowLayout(holder, spacing=theme.px(7))
        self._tiles: list[QPushButton] = []
        for number in range(count):
            tile = button(str(number + 1), kind="tile")
            tile.clicked.connect(partial(self.question_requested.emit, number))
            self._tiles.append(tile)
            flow.addWidget(tile)
        self._legend = label("", role="small")
        self.add(holder, self._legend)
        self.box.addStretch(1)

    def show_state(self, attempt: OpenAttempt, current: int) -> None:
        """Show what is answered and flagged now."""
        answered = flagged = 0
        for number, (tile, one) in enumerate(zip(self._tiles, attempt.paper.questions, strict=True)):
            done = attempt.state.answered(one.question.id)
            marked = one.question.id in attempt.state.flagged
            answered += done
            flagged += marked
            restyle(tile, "state", "answered" if done else "open")
            restyle(tile, "flagged", marked)
            restyle(tile, "current", number == current)
            tile.setAccessibleName(self._tile_name(number + 1, done=done, marked=marked, here=number == current))
        words = self.tr("answered {answered} · open {open} · flagged {flagged}")
        set_text(self._legend, words.format(answered=answered, open=len(self._tiles) - answered, flagged=flagged))

    def _tile_name(self, number: int, *, done: bool, marked: bool, here: bool) -> str:
        said = [self.tr("Question {number}").format(number=number)]
        said.append(self.tr("answered") if done else self.tr("open"))
        if marked:
            said.append(self.tr("flagged"))
        if here:
            said.append(self.tr("shown now"))
        return ", ".join(said)
