"""The form by which a person gives points to an essay, criterion by criterion."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGroupBox, QVBoxLayout, QWidget

from app.questions.essay import Criterion, EssayQuestion
from app.ui.questions.model_answer import ModelAnswer
from app.ui.reading import Reading
from app.ui.text import number_text, plural
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.notice import Notice
from app.ui.widgets.option import OptionRow
from app.ui.widgets.panels import Panel, row
from app.ui.widgets.rich_text import RichText


class RubricForm(QWidget):
    """All criteria with what can be given for each; `marks` (criterion id -> points) are shown as given before.

    For one who does not see the essay itself, `answer` is shown above. Where the model answer stands beside the form
    already, `with_model` is false.
    """

    marked = Signal(object)
    """All marks, criterion id -> points, when they are to be saved."""

    def __init__(
        self,
        question: EssayQuestion,
        reading: Reading,
        marks: Mapping[str, float],
        *,
        answer: str = "",
        with_model: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._reading = reading
        theme = reading.theme
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(16))
        if answer.strip():
            box.addWidget(self._essay(answer))
        if with_model and question.model:
            box.addWidget(ModelAnswer(question, reading))
        box.addWidget(label(self.tr("Points by criterion"), role="heading"))
        self.criteria: dict[str, CriterionBox] = {}
        for number, criterion in enumerate(question.rubric, start=1):
            made = CriterionBox(criterion, reading, number=number, total=len(question.rubric))
            made.show_points(marks.get(criterion.id))
            made.chosen.connect(self._on_chosen)
            self.criteria[criterion.id] = made
            box.addWidget(made)
        self._possible = sum(criterion.points for criterion in question.rubric)
        self._total = label("", role="strong")
        self._notice = Notice(theme)
        self._save = button(self.tr("Save the marks"), kind="primary", icon=theme.icon("save", role="on-accent"))
        self._save.clicked.connect(self.save)
        box.addWidget(self._total)
        box.addWidget(self._notice)
        box.addLayout(row(self._save, None))
        self._show_total()

    @property
    def marks(self) -> dict[str, float]:
        """The points chosen so far, by criterion."""
        return {one: made.points for one, made in self.criteria.items() if made.points is not None}

    def save(self) -> None:
        """Tell the marks; if a criterion has none yet, say so and go there."""
        missing = [made for made in self.criteria.values() if made.points is None]
        if not missing:
            self._notice.clear()
            self.marked.emit(self.marks)
            return
        words = plural(
            "RubricForm",
            "The marks are not saved yet: %n criterion(s) have no points. What you chose is kept. "
            "Choose points there and save again.",
            len(missing),
        )
        self._notice.complain(words)
        missing[0].focus_first()

    def set_locked(self, locked: bool) -> None:
        """Show the marks only, without a way to change them, or allow it again."""
        for made in self.criteria.values():
            made.set_locked(locked)
        self._save.setVisible(not locked)
        if locked:
            self._notice.clear()

    def focus_first(self) -> None:
        """Put the keyboard on the first criterion without points, or on the first of all."""
        boxes = list(self.criteria.values())
        open_box = next((made for made in boxes if made.points is None), next(iter(boxes), None))
        if open_box is not None:
            open_box.focus_first()

    def _essay(self, answer: str) -> QWidget:
        theme = self._reading.theme
        panel = Panel("well", margins=(theme.px(14), theme.px(10), theme.px(14), theme.px(10)), spacing=theme.px(4))
        return panel.add(label(self.tr("The answer"), role="strong"), label(answer.strip()))

    def _on_chosen(self) -> None:
        self._notice.clear()
        self._show_total()

    def _show_total(self) -> None:
        language = self._reading.language
        given, possible = number_text(sum(self.marks.values()), language), number_text(self._possible, language)
        words = self.tr("Points given: {given} of {possible}")
        set_text(self._total, words.format(given=given, possible=possible))


class CriterionBox(QGroupBox):
    """One criterion and a row for each number of points it can be given."""

    chosen = Signal()
    """Other points were chosen."""

    def __init__(
        self, criterion: Criterion, reading: Reading, *, number: int, total: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._reading = reading
        self._rows: list[tuple[float, OptionRow]] = []
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self.chosen)
        theme, words = reading.theme, reading.html(criterion.text)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.px(6))
        title = RichText(f"<b>{words}</b>", theme, size=16, line_height=140)
        name = self.tr("Criterion {number} of {total}: {criterion}")
        self.setAccessibleName(name.format(number=number, total=total, criterion=title.accessibleName()))
        self._box.addWidget(title)
        for points, text in self._choices(criterion):
            self._add_row(points, text)

    @property
    def points(self) -> float | None:
        """The points chosen; None for none yet."""
        return next((points for points, made in self._rows if made.button.isChecked()), None)

    def show_points(self, points: float | None) -> None:
        """Choose points without telling it; those that no row has get a row of their own."""
        if points is None:
            return
        shown = next((made for given, made in self._rows if abs(given - points) < 1e-9), None)
        made = shown or self._add_row(points, self.tr("As given before"))
        made.button.setChecked(True)

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow choosing."""
        for _, made in self._rows:
            made.button.setEnabled(not locked)

    def focus_first(self) -> None:
        """Put the keyboard on the chosen row, or on the first."""
        rows = [made for _, made in self._rows]
        next((made for made in rows if made.button.isChecked()), rows[0]).button.setFocus()

    def _choices(self, criterion: Criterion) -> Sequence[tuple[float, str]]:
        """Return points with the HTML of what they stand for."""
        if criterion.levels:
            return [(level.points, self._reading.html(level.text)) for level in criterion.levels]
        words = (self.tr("Not at all"), self.tr("By half"), self.tr("In full"))
        return list(zip((0.0, criterion.points / 2, criterion.points), words, strict=True))

    def _add_row(self, points: float, text: str) -> OptionRow:
        shown = number_text(points, self._reading.language)
        html = self.tr("{level} (points: {points})").format(level=text, points=shown)
        made = OptionRow(f"{len(self._rows)}", html, self._reading.theme, many=False)
        self._group.addButton(made.button)
        self._rows.append((points, made))
        self._box.addWidget(made)
        return made
