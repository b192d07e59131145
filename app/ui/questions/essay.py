"""The view of an essay: what is looked at, a field for the text, and a count of its words."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from app.questions.common import Response, as_text
from app.questions.essay import EssayQuestion, word_count
from app.services.values import PaperQuestion
from app.ui.questions.base import QuestionView
from app.ui.questions.long_text import LongText
from app.ui.questions.model_answer import ModelAnswer
from app.ui.reading import Reading
from app.ui.text import number_text, plural
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel
from app.ui.widgets.rich_text import RichText


class EssayView(QuestionView):
    """A growing field under its rubric. Response: the text as typed."""

    def __init__(self, shown: PaperQuestion, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(shown, reading, parent)
        assert isinstance(shown.question, EssayQuestion)
        self._question = shown.question
        self.field = LongText(self.tr("Your answer"), reading.theme, fewest=6, most=20)
        self._count = label("", role="small")
        self._model: ModelAnswer | None = None
        for part in (self._rubric(), self.field, self._count):
            self.box.addWidget(part)
        self.field.edited.connect(self._count_words)
        self.field.edited.connect(self.typed)
        self.field.left.connect(self.flush)
        self._rest.timeout.connect(self._announce)
        self._count_words()
        self._told_fit = self._fit()

    def response(self) -> Response | None:
        """Return the text; None for nothing but spaces."""
        return self.field.text if self.field.text.strip() else None

    def set_response(self, response: Response | None) -> None:
        """Show a stored text; the field is left alone if it says the same, so that the cursor stays."""
        self._rest.stop()
        if response != self.response():
            self.field.show_text(response if isinstance(response, str) and as_text(response) else "")
        self._count_words()
        self._told_fit = self._fit()

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow typing."""
        self.field.set_locked(locked)

    def show_verdict(self) -> None:
        """Show the author's answer; points are a person's matter and never told here."""
        self.clear_verdict()
        if self._question.model:
            self._model = ModelAnswer(self._question, self.reading)
            self.box.addWidget(self._model)
            self._model.show()  # at once: by itself a part that is added late appears one round of events later

    def clear_verdict(self) -> None:
        """Take the author's answer away."""
        if self._model is not None:
            self._model.hide()
            self._model.deleteLater()
            self._model = None

    def focus_first(self) -> None:
        """Put the keyboard into the field."""
        self.field.setFocus()

    def _rubric(self) -> QWidget:
        theme, language = self.reading.theme, self.reading.language
        panel = Panel("well", margins=(theme.px(14), theme.px(10), theme.px(14), theme.px(10)), spacing=theme.px(4))
        panel.add(label(self.tr("What is looked at"), role="strong"))
        for criterion in self._question.rubric:
            words = self.tr("{criterion} (points: {points})").format(
                criterion=self.reading.html(criterion.text), points=number_text(criterion.points, language)
            )
            panel.add(RichText(f"• {words}", theme, size=15, line_height=130))
        if self._question.marked_by == "trainer":
            who = self.tr("A trainer gives the points.")
        else:
            who = self.tr("After you have handed in, you give the points yourself.")
        return panel.add(label(who, role="small"))

    def _count_words(self) -> None:
        words = plural("EssayView", "%n word(s)", word_count(self.field.text))
        advice = self._advice()
        shown = f"{words}. {advice}" if advice else words
        set_text(self._count, shown)
        self.field.setAccessibleDescription(shown)

    def _advice(self) -> str:
        least, most = self._question.least_words, self._question.most_words
        if least and most:
            return self.tr("Advised: {least} to {most}.").format(least=least, most=most)
        if most:
            return self.tr("Advised: at most {most}.").format(most=most)
        return self.tr("Advised: at least {least}.").format(least=least) if least else ""

    def _fit(self) -> int:
        """Return -1 for fewer words than advised, 1 for more, 0 for as many as advised."""
        count, most = word_count(self.field.text), self._question.most_words
        return -1 if count < self._question.least_words else int(bool(most) and count > most)

    def _announce(self) -> None:
        """Say the count when it begins or ceases to be as advised: after each word it would only disturb."""
        if self._fit() != self._told_fit:
            self._told_fit = self._fit()
            event = QAccessibleAnnouncementEvent(self._count, self._count.text())
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
            QAccessible.updateAccessibility(event)
