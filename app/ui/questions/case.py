"""The view of a case: its questions one below another, each with its own view."""

import re
from typing import Any

from PySide6.QtWidgets import QGroupBox, QSizePolicy, QVBoxLayout, QWidget

from app.questions.case import CaseQuestion, item_order, item_response, item_scores
from app.questions.common import Response, is_blank
from app.services.values import PaperQuestion
from app.ui.questions.base import QuestionView
from app.ui.questions.feedback import FeedbackPanel
from app.ui.reading import Reading
from app.ui.widgets.panels import Panel
from app.ui.widgets.rich_text import RichText

STEM_PX = 16.5


class CaseView(QuestionView):
    """The items in the author's order. Response: item id -> response of its view, items without one left out."""

    def __init__(self, shown: PaperQuestion, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(shown, reading, parent)
        assert isinstance(shown.question, CaseQuestion)
        self._question = shown.question
        self.items: dict[str, ItemBox] = {}
        self.box.setContentsMargins(0, reading.theme.px(8), 0, 0)
        self.box.setSpacing(reading.theme.px(24))
        total = len(shown.question.items)
        for number, item in enumerate(shown.question.items, start=1):
            order = item_order(shown.question, item.id, shown.options)
            paper = PaperQuestion(question=item, options=order, graded=shown.graded)
            box = ItemBox(paper, reading, number=number)
            name = self.tr("Question {number} of {total}: {stem}")
            box.setAccessibleName(name.format(number=number, total=total, stem=self.plain(item.stem)))
            box.view.answered.connect(self.changed)
            self.items[item.id] = box
            self.box.addWidget(box)

    def response(self) -> Response | None:
        """Return the responses by item; None if none has any."""
        given: dict[str, Any] = {item_id: box.view.response() for item_id, box in self.items.items()}
        return {item_id: part for item_id, part in given.items() if part is not None} or None

    def set_response(self, response: Response | None) -> None:
        """Show a stored answer in the items."""
        self._rest.stop()
        for item_id, box in self.items.items():
            box.view.set_response(item_response(response, item_id))

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow changes in all items."""
        for box in self.items.values():
            box.view.set_locked(locked)

    def show_verdict(self) -> None:
        """Mark each item and say below it what its author says; one left open in a begun case counts as missing."""
        self.clear_verdict()
        response = self.response()
        if is_blank(response):
            return
        for item, fraction in item_scores(self._question, response):
            blank = is_blank(item_response(response, item.id))
            self.items[item.id].show_verdict(fraction, word=self.tr("No answer") if blank else "")

    def clear_verdict(self) -> None:
        """Take all marks and feedback away."""
        for box in self.items.values():
            box.clear_verdict()

    def focus_first(self) -> None:
        """Put the keyboard into the first item without an answer, or into the first of all."""
        views = [box.view for box in self.items.values()]
        next((view for view in views if is_blank(view.response())), views[0]).focus_first()

    def flush(self) -> None:
        """Tell at once what is still waiting in an item."""
        for box in self.items.values():
            box.view.flush()
        super().flush()


class ItemBox(QGroupBox):
    """One item: number, stem, view and feedback; screen readers call the group by its accessible name."""

    def __init__(self, shown: PaperQuestion, reading: Reading, *, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from app.ui.questions import view_of  # the registry knows this module

        self._shown = shown
        self._reading = reading
        theme = reading.theme
        self.view = view_of(shown, reading)
        self._feedback: FeedbackPanel | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.px(10))
        if shown.question.document:
            paper = Panel("well", margins=(theme.px(16),) * 4)
            self._box.addWidget(paper.add(RichText(reading.html(shown.question.document), theme, size=15)))
        words = re.sub(r"^(<p>)?", rf"\g<0>{number}. ", reading.html(shown.question.stem))
        self._box.addWidget(RichText(f"<b>{words}</b>", theme, size=STEM_PX, line_height=140))
        self._box.addWidget(self.view)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_verdict(self, fraction: float, *, word: str) -> None:
        """Show what was right and why; `word` stands where the fraction alone does not say it."""
        self.clear_verdict()
        self.view.show_verdict()
        question = self._shown.question
        self._feedback = FeedbackPanel(question, self.view.response(), fraction, self._reading, word=word)
        self._box.addWidget(self._feedback)
        self._feedback.show()  # at once: by itself a part that is added late appears one round of events later

    def clear_verdict(self) -> None:
        """Take marks and feedback away."""
        self.view.clear_verdict()
        if self._feedback is not None:
            self._feedback.hide()
            self._feedback.deleteLater()
            self._feedback = None
