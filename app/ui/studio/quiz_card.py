"""One quiz with its figures: the table of its questions, the chosen question, and the objectives that fail."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.studio.statistics_view import ItemRow, ObjectiveRow, QuizView
from app.ui.models.records import RecordsModel
from app.ui.studio.item_card import ItemCard, certainty_picture
from app.ui.studio.item_columns import item_columns, objective_columns
from app.ui.studio.item_words import figure_text
from app.ui.text import plural
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel
from app.ui.widgets.record_table import RecordTable


class QuizCard(Panel):
    """Shows a quiz; hidden while there is none."""

    question_requested = Signal(str)
    save_requested = Signal(object)
    """The quiz (`QuizView`) whose table is to be saved."""

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__("plain", spacing=theme.px(12), parent=parent)
        self._theme, self._language = theme, language
        self._quiz: QuizView | None = None
        self._title, self._about = label("", role="heading"), label("", role="small")
        self.items: RecordsModel[ItemRow] = RecordsModel(item_columns(language))
        self.table = RecordTable(self.items, theme, name=self.tr("Questions of the quiz"), most_shown=10)
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(self._on_opened)
        self.item = ItemCard(theme)
        self.item.question_requested.connect(self.question_requested)
        self.objectives: RecordsModel[ObjectiveRow] = RecordsModel(objective_columns())
        self.objective_table = RecordTable(
            self.objectives, theme, name=self.tr("Objectives, the weakest first"), most_shown=8
        )
        self._certainty = Panel("plain", spacing=theme.px(8))
        self.save = button(self.tr("Save the table as CSV…"), icon=theme.icon("save"))
        self.save.clicked.connect(self._on_save)
        foot = FlowLayout(spacing=theme.px(12))
        foot.addWidget(self.save)
        self.add(self._title, self._about, self.table, self.item, foot)
        self.add(label(self.tr("Objectives, the weakest first"), role="strong"), self.objective_table, self._certainty)
        self.hide()

    def show_quiz(self, quiz: QuizView | None) -> None:
        """Show a quiz, or none."""
        self._quiz = quiz
        self.setVisible(quiz is not None)
        if quiz is None:
            return
        set_text(self._title, quiz.title)
        set_text(self._about, self._sentence(quiz))
        self.items.show_rows(quiz.items)
        self.item.show_item(None)
        self.objectives.show_rows(quiz.objectives)
        self._show_certainty(quiz)
        if quiz.items:
            self.table.choose(0)

    def _sentence(self, quiz: QuizView) -> str:
        figures = quiz.statistics
        parts = [plural("studio", "%n attempt(s)", figures.attempts)]
        if figures.possible:
            mean = self.tr("mean {mean} of {possible} points")
            parts.append(
                mean.format(
                    mean=figure_text(figures.mean, self._language),
                    possible=figure_text(figures.possible, self._language),
                )
            )
        if figures.alpha is not None:
            parts.append(
                self.tr("reliability (alpha) {alpha}").format(alpha=figure_text(figures.alpha, self._language))
            )
        if quiz.unsure:
            parts.append(self.tr("too few to be sure of anything"))
        return " · ".join(parts)

    def _show_certainty(self, quiz: QuizView) -> None:
        while self._certainty.box.count():
            taken = self._certainty.box.takeAt(0)
            gone = taken.widget() if taken is not None else None
            if gone is not None:
                gone.setParent(None)
                gone.deleteLater()
        if quiz.certainties:
            words = self.tr("Certainty and what was right, over all questions")
            self._certainty.add(label(words, role="strong"), certainty_picture(self._theme, quiz.certainties))
        self._certainty.setVisible(bool(quiz.certainties))

    def _on_chosen(self, row: object) -> None:
        self.item.show_item(row if isinstance(row, ItemRow) else None)

    def _on_opened(self, row: object) -> None:
        if isinstance(row, ItemRow) and row.there:
            self.question_requested.emit(row.id)

    def _on_save(self) -> None:
        if self._quiz is not None:
            self.save_requested.emit(self._quiz)
