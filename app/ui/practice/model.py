"""The view of a model: tasks on one side; tables, knobs and pictures that follow them on the other."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from app.practice.common import Value
from app.practice.formulas import evaluate
from app.practice.model import ANSWER, TURN, Chart, Knob, ModelPlay, State, Task, known
from app.ui.practice.bars import Bar, BarPicture
from app.ui.practice.documents import DocumentCard
from app.ui.practice.form import FieldForm
from app.ui.practice.keeper import RunKeeper
from app.ui.practice.parts import PartsBeside, SidePart
from app.ui.practice.told import Told
from app.ui.practice.view import PracticeView
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel, ScrollColumn

TURN_REST_MS = 250
"""A knob is saved after this rest; the pictures follow it at once."""

SIDE_PX, NUMBER_PX = 540, 110


class ModelView(PracticeView):
    """All tasks are open until the run is handed in."""

    def __init__(self, keeper: RunKeeper, told: Told, parent: QWidget | None = None) -> None:
        super().__init__(keeper, told, parent)
        assert isinstance(told.play, ModelPlay)
        self._play: ModelPlay = told.play
        theme = self.theme
        margins = (theme.px(24), theme.px(18), theme.px(20), theme.px(20))
        self._tasks = ScrollColumn(name=self.tr("Tasks"), widest=theme.px(720), margins=margins, spacing=theme.px(10))
        self.cards: dict[str, TaskCard] = {}
        self._count = label("", role="small")
        self._tasks.add(self._count)
        self._add_tasks()
        self._tasks.end()
        self.side = Workings(self._play, keeper, told)
        parts = [SidePart(self.tr("Tasks"), self._tasks)]
        if not self.side.is_empty:
            parts.append(SidePart(self.tr("Tables and pictures"), self.side, SIDE_PX))
        self.parts = PartsBeside(parts, theme)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.parts)
        self.refresh()

    @property
    def state(self) -> State:
        """The answers as they stand."""
        state: State = self.keeper.run.state
        return state

    def refresh(self) -> None:
        """Show the answers and knobs as they stand."""
        state = self.state
        answered = 0
        for name, card in self.cards.items():
            values = state.values(name)
            card.form.show_values(values)
            card.form.set_locked(self.keeper.locked)
            answered += any(value not in ("", None) for value in values.values())
        words = self.tr("{answered} of {count} answered").format(answered=answered, count=len(self.cards))
        set_text(self._count, words)
        self.side.show_state(state)

    def focus_first(self) -> None:
        """Put the keyboard on the first task without an answer."""
        state = self.state
        blank = (card for name, card in self.cards.items() if not state.values(name))
        card = next(blank, next(iter(self.cards.values()), None))
        if card is not None:
            card.form.focus_first()

    def look_at(self, name: str) -> None:
        """Bring a task into sight."""
        if name in self.cards:
            self._tasks.ensureWidgetVisible(self.cards[name])

    def flush(self) -> None:
        """Save at once what is still being typed."""
        for card in self.cards.values():
            card.form.flush()
        self.side.flush()

    def set_compact(self, *, compact: bool) -> None:
        """Show the tasks, or the tables and pictures."""
        self.parts.set_compact(compact=compact)

    def _add_tasks(self) -> None:
        heading = ""
        for number, name in enumerate(self._play.scene.order, start=1):
            task = self._play.subjects[name]
            group = self.told.words(task.group) if task.group else ""
            if group != heading:
                heading = group
                self._tasks.add(label(group, role="heading"))
            card = TaskCard(number, task, self.told)
            card.form.edited.connect(partial(self._keep, name))
            self.cards[name] = card
            self._tasks.add(card)

    def _keep(self, task: str, field: str) -> None:
        if not self.keeper.locked:
            self.keeper.act(task, ANSWER, {field: self.cards[task].form.value(field)})
            self.attended.emit(task)


class TaskCard(Panel):
    """One task with its fields."""

    def __init__(self, number: int, task: Task, told: Told, parent: QWidget | None = None) -> None:
        theme = told.theme
        margins = (theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        super().__init__("card", margins=margins, spacing=theme.px(6), parent=parent)
        words = told.words(task.text, case=task.id)
        self.setAccessibleName(f"{number}. {words}")
        self.add(label(f"{number}. {words}"))
        for document in task.documents:
            self.add(DocumentCard(document, told, case=task.id))
        self.form = FieldForm(task.fields, task, told)
        self.add(self.form)


class Workings(Panel):
    """Knobs, readings, pictures and tables."""

    def __init__(self, play: ModelPlay, keeper: RunKeeper, told: Told, parent: QWidget | None = None) -> None:
        theme = told.theme
        super().__init__("drawer", spacing=0, parent=parent)
        self._play, self._keeper, self._told = play, keeper, told
        margins = (theme.px(20), theme.px(18), theme.px(16), theme.px(18))
        column = ScrollColumn(name=self.tr("Tables and pictures"), margins=margins, spacing=theme.px(10))
        self.knobs = {one.id: KnobRow(one, told) for one in play.practice.knobs}
        self._readings = {one.id: label("", role="strong") for one in play.practice.readings}
        self._pictures = {one.id: self._picture(one) for one in play.practice.charts}
        if self.knobs:
            column.add(label(self.tr("Try it"), role="heading"))
        for knob in self.knobs.values():
            knob.turned.connect(self._on_turned)
            column.add(knob)
        for shown in self._readings.values():
            column.add(shown)
        for one in play.practice.charts:
            column.add(label(told.words(one.title), role="strong"), self._pictures[one.id])
        documents = told.documents(None)
        for document in documents:
            column.add(DocumentCard(document, told))
        column.end()
        self.add(column)
        self.is_empty = not (self.knobs or self._pictures or documents)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(TURN_REST_MS)
        self._rest.timeout.connect(self._save)

    def show_state(self, state: State) -> None:
        """Show knobs as they are saved, and what follows from them."""
        if not self._rest.isActive():
            for name, knob in self.knobs.items():
                knob.show_value(state.knobs.get(name, knob.knob.start))
        self._show_results(self._turned())
        for knob in self.knobs.values():
            knob.setEnabled(not self._keeper.locked)

    def flush(self) -> None:
        """Save knobs that were turned last."""
        if self._rest.isActive():
            self._rest.stop()
            self._save()

    def _turned(self) -> dict[str, float]:
        return {name: knob.value for name, knob in self.knobs.items()}

    def _on_turned(self) -> None:
        self._show_results(self._turned())
        self._rest.start()

    def _save(self) -> None:
        values: dict[str, Value] = dict(self._turned())
        if not self._keeper.locked:
            self._keeper.act("", TURN, values)

    def _show_results(self, knobs: dict[str, float]) -> None:
        names = known(self._play.practice, self._play.scene.variant, knobs)
        for reading in self._play.practice.readings:
            value = evaluate(reading.of, names)
            words = f"{self._told.words(reading.label)}: {self._result_words(value, reading.digits)}"
            set_text(self._readings[reading.id], words)
        for chart in self._play.practice.charts:
            column = evaluate(chart.of, names)
            if isinstance(column, Mapping):
                self._pictures[chart.id].show_bars(self._bars(chart, column))

    def _bars(self, chart: Chart, column: Mapping[str, float]) -> list[Bar]:
        document = next((one for one in self._told.documents(None) if one.id == chart.document), None)
        rows = {one.id: one for one in document.rows} if document else {}
        order = sorted(column, key=lambda row: -column[row])
        return [
            Bar(
                self._told.cell_words(rows[row].cells[0]) if row in rows else row,
                column[row],
                self._result_words(column[row], chart.digits),
                marked=row == chart.marked,
            )
            for row in order
        ]

    def _result_words(self, value: object, digits: int) -> str:
        if isinstance(value, str):
            return value
        if not isinstance(value, int | float):
            return ""
        words = f"{value:.{digits}f}"
        return words if self._told.language == "en" else words.replace(".", ",")

    def _picture(self, chart: Chart) -> BarPicture:
        return BarPicture(self._told.theme, title=self._told.words(chart.title), most=chart.most)


class KnobRow(QWidget):
    """A number to play with: a slider and a field that say the same."""

    turned = Signal()

    def __init__(self, knob: Knob, told: Told, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.knob = knob
        name = told.words(knob.label)
        steps = max(1, round((knob.most - knob.least) / knob.step))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, steps)
        self.slider.setPageStep(max(1, steps // 10))
        self.slider.setAccessibleName(name)
        self.field = QDoubleSpinBox()
        self.field.setRange(knob.least, knob.most)
        self.field.setSingleStep(knob.step)
        self.field.setDecimals(_decimals(knob.step))
        self.field.setAccessibleName(name)
        self.field.setMinimumWidth(told.theme.px(NUMBER_PX))
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.setLocale(QLocale(told.language))
        self.slider.valueChanged.connect(self._on_slider)
        self.field.valueChanged.connect(self._on_field)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(told.theme.px(4))
        box.addWidget(label(name))
        line = QHBoxLayout()
        line.setSpacing(told.theme.px(10))
        line.addWidget(self.slider, 1)
        line.addWidget(self.field)
        if knob.unit:
            line.addWidget(label(told.words(knob.unit), role="small", wrap=False))
        box.addLayout(line)
        self.show_value(knob.start)

    @property
    def value(self) -> float:
        """The number as it stands."""
        return self.field.value()

    def show_value(self, value: float) -> None:
        """Show a number without telling it."""
        with QSignalBlocker(self.slider), QSignalBlocker(self.field):
            self.field.setValue(value)
            self.slider.setValue(round((value - self.knob.least) / self.knob.step))

    def _on_slider(self, at: int) -> None:
        with QSignalBlocker(self.field):
            self.field.setValue(self.knob.least + at * self.knob.step)
        self.turned.emit()

    def _on_field(self, value: float) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setValue(round((value - self.knob.least) / self.knob.step))
        self.turned.emit()


def _decimals(step: float) -> int:
    """Return how many places a step has."""
    words = f"{step:.6f}".rstrip("0").rstrip(".")
    return len(words.partition(".")[2])
