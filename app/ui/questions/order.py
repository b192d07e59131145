"""The view of an ordering."""

from PySide6.QtWidgets import QWidget

from app.questions.common import Option, Response, as_ids
from app.questions.order import OrderQuestion
from app.services.values import PaperQuestion
from app.ui.questions.base import QuestionView
from app.ui.questions.order_line import Mark
from app.ui.questions.order_list import OrderList
from app.ui.questions.wrap_flow import WrapFlow
from app.ui.reading import Reading
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import label, set_text


class OrderView(QuestionView):
    """A list to put in order; unanswered until a line was moved or the order was confirmed."""

    def __init__(self, shown: PaperQuestion, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(shown, reading, parent)
        assert isinstance(shown.question, OrderQuestion)
        theme = reading.theme
        self._items = {item.id: item for item in shown.question.items}
        self._start = list(shown.options) or list(self._items)
        self._answered = False
        self._locked = False
        self.list = OrderList(theme, name=self.tr("Lines to put in order; Alt with the arrow keys moves a line"))
        self._up = button(self.tr("Move up"), icon=theme.icon("move-up"), name=self.tr("Move the line up"))
        self._down = button(self.tr("Move down"), icon=theme.icon("move-down"), name=self.tr("Move the line down"))
        self._confirm = button(self.tr("This order is right"), icon=theme.icon("accept"))
        self._state = label("", role="small")
        self._buttons = QWidget()
        flow = WrapFlow(self._buttons, spacing=theme.px(8))
        for one in (self._up, self._down, self._confirm):
            flow.add(one)
        for part in (self.list, self._buttons, self._state):
            self.box.addWidget(part)
        self.list.moved.connect(self._take)
        self._confirm.clicked.connect(self._take)
        self._up.clicked.connect(self._move_up)
        self._down.clicked.connect(self._move_down)
        self._show_order(self._start)
        self._show_state()

    def response(self) -> Response | None:
        """Return the ids from top to bottom, or None while the learner has not answered."""
        return self.list.order if self._answered else None

    def set_response(self, response: Response | None) -> None:
        """Show a stored order; None shows the order of the paper, unanswered."""
        given = [one for one in as_ids(response) if one in self._items]
        self._answered = bool(given)
        self._show_order([*given, *(one for one in self._start if one not in given)])
        self._show_state()

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow moving."""
        self._locked = locked
        self.list.set_locked(locked)
        self._show_state()

    def show_verdict(self) -> None:
        """Mark each line of an answer: those that stand in right order to each other, and those out of place."""
        self.clear_verdict()
        if self._answered:
            kept = longest_in_order(self.list.order, list(self._items))
            self.list.mark({item.id: self._mark(item, good=item.id in kept) for item in self._items.values()})

    def clear_verdict(self) -> None:
        """Take the marks away."""
        self.list.mark({})

    def focus_first(self) -> None:
        """Put the keyboard on the list."""
        self.list.setFocus()

    def _mark(self, item: Option, *, good: bool) -> Mark:
        word = self.tr("In the right order") if good else self.tr("Not in its place")
        return Mark(good, word, self.plain(item.feedback))

    def _show_order(self, order: list[str]) -> None:
        if order != self.list.order:
            self.list.show_order([(one, self.plain(self._items[one].text)) for one in order])

    def _show_state(self) -> None:
        if self._answered:
            words = self.tr("This order is your answer.")
        else:
            words = self.tr("Not answered yet. Move a line, or confirm that this order is right.")
        set_text(self._state, words)
        if self._answered and self._confirm.hasFocus():
            self.list.setFocus()
        self._confirm.setVisible(not self._answered)
        self._buttons.setVisible(not self._locked)
        self._state.setVisible(not (self._locked and self._answered))

    def _take(self) -> None:
        self._answered = True
        self._show_state()
        self.changed()

    def _move_up(self) -> None:
        self.list.move_current(-1)

    def _move_down(self) -> None:
        self.list.move_current(1)


def longest_in_order(given: list[str], right: list[str]) -> frozenset[str]:
    """Return a longest set of things that stand in right order to each other, as the score counts; none if only one."""
    place = {one: number for number, one in enumerate(right)}
    runs: list[tuple[str, ...]] = []
    for one in given:
        before = max((run for run in runs if place[run[-1]] < place[one]), key=len, default=())
        runs.append((*before, one))
    longest = max(runs, key=len, default=())
    return frozenset(longest) if len(longest) > 1 else frozenset()
