"""The view of a matching: beside each left side a list of all right sides."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.questions import type_of
from app.questions.common import Response, as_pairs
from app.questions.match import MatchQuestion, Pair
from app.services.values import PaperQuestion
from app.ui.questions.base import QuestionView
from app.ui.questions.select import SelectBox
from app.ui.questions.verdict import VerdictLine, verdict_word
from app.ui.reading import Reading
from app.ui.theme import Theme
from app.ui.widgets.panels import Panel, row
from app.ui.widgets.rich_text import RichText

BESIDE_PX = 480
"""Width of a pair at 100 % under which the list stands below its left side."""


class MatchView(QuestionView):
    """Pairs in the author's order; the right sides stand in the order of the paper in every list."""

    def __init__(self, shown: PaperQuestion, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(shown, reading, parent)
        question = shown.question
        assert isinstance(question, MatchQuestion)
        self._question = question
        right = {pair.id: pair.right for pair in question.pairs} | {one.id: one.text for one in question.extra}
        self._pairs: dict[str, PairRow] = {}
        self.box.setSpacing(reading.theme.px(14))
        for pair in question.pairs:
            name = self.tr("What belongs to: {left}").format(left=self.plain(pair.left))
            pair_row = PairRow(reading.html(pair.left), reading.theme, name=name)
            for option_id in shown.options or type_of(question).options(question):
                pair_row.select.addItem(self.plain(right[option_id]), option_id)
            pair_row.select.chosen.connect(self.changed)
            self._pairs[pair.id] = pair_row
            self.box.addWidget(pair_row)

    def response(self) -> Response | None:
        """Return the chosen right side of each left side that has one."""
        chosen = {pair_id: pair_row.select.choice for pair_id, pair_row in self._pairs.items()}
        return {pair_id: choice for pair_id, choice in chosen.items() if choice} or None

    def set_response(self, response: Response | None) -> None:
        """Choose the right sides of a stored answer."""
        chosen = as_pairs(response)
        for pair_id, pair_row in self._pairs.items():
            pair_row.select.choose(chosen.get(pair_id, ""))

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow choosing."""
        for pair_row in self._pairs.values():
            pair_row.select.set_locked(locked)

    def show_verdict(self) -> None:
        """Mark each pair; in an answer that was begun, an empty list counts as missing."""
        self.clear_verdict()
        chosen = as_pairs(self.response())
        for pair in self._question.pairs if chosen else ():
            good = self._belongs(chosen.get(pair.id, ""), pair)
            word = verdict_word(good=good) if pair.id in chosen else self.tr("No answer")
            self._pairs[pair.id].mark(good=good, word=word)

    def clear_verdict(self) -> None:
        """Take the marks away."""
        for pair_row in self._pairs.values():
            pair_row.clear_mark()

    def focus_first(self) -> None:
        """Put the keyboard on the first list in which nothing is chosen, or on the first of all."""
        lists = [pair_row.select for pair_row in self._pairs.values()]
        next((one for one in lists if not one.choice), lists[0]).setFocus()

    def _belongs(self, option_id: str, pair: Pair) -> bool:
        # Two pairs with the same words on the right are interchangeable, as in the score.
        return any(one.id == option_id and one.right == pair.right for one in self._question.pairs)


class PairRow(QWidget):
    """A left side on a card, an arrow, and the list to choose its right side from."""

    def __init__(self, html: str, theme: Theme, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.select = SelectBox(theme, name=name)
        self._arrow = QLabel()
        self._arrow.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._verdict = VerdictLine(theme)
        card = Panel("option", margins=(theme.px(14), theme.px(9), theme.px(14), theme.px(9)))
        card.add(RichText(html, theme, size=16, line_height=140))
        right = QVBoxLayout()
        right.setSpacing(theme.px(4))
        pointed = row(self._arrow, self.select, spacing=theme.px(8))
        pointed.setStretch(1, 1)
        right.addLayout(pointed)
        right.addWidget(self._verdict)
        right.addStretch(1)
        # Without it the row would never become narrow enough to put the list below.
        self.setMinimumWidth(theme.px(160))
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.px(8))
        self._box.addWidget(card, 1)
        self._box.addLayout(right, 1)
        self._point()

    def mark(self, *, good: bool, word: str) -> None:
        """Show whether the right side belongs here."""
        self.select.mark(good=good, word=word)
        self._verdict.say(good=good, word=word)

    def clear_mark(self) -> None:
        """Take the verdict away."""
        self.select.clear_mark()
        self._verdict.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list below its left side where there is no room beside it."""
        beside = event.size().width() >= self._theme.px(BESIDE_PX)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != direction:
            self._box.setDirection(direction)
            self._box.setSpacing(self._theme.px(8 if beside else 4))
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Turn the arrow with the direction of reading."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._point()
        super().changeEvent(event)

    def _point(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        icon = self._theme.icon("move-left" if mirrored else "move-right", role="muted")
        self._arrow.setPixmap(icon.pixmap(self._theme.px(18)))
