"""Model: numbers in, formula, picture out. Tasks ask to find or explain a value; knobs show how one moves another."""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from app.base.i18n import LocalText
from app.practice.common import Document, Done, Entry, Field, Id, Move, Row, Step, Strict, Value
from app.practice.formulas import Column, FormulaError, Result, evaluate
from app.practice.scene import Scene
from app.practice.spec import Practice, Subject

NAME = "model"

ANSWER, TURN = "answer", "turn"
"""What can be done: answer a task, as often as one likes until the run is handed in; turn a knob."""


class Knob(Strict, frozen=True, kw_only=True):
    """A number to play with, known to formulas by its id."""

    id: Id
    label: LocalText
    least: float
    most: float
    start: float
    step: float = 0.01
    unit: LocalText = {}


class Chart(Strict, frozen=True, kw_only=True):
    """Bars of a column, longest first; `marked` is the row that stands out. It follows the knobs."""

    id: Id
    title: LocalText
    of: str
    """A formula that gives a column."""
    document: Id
    """The table whose rows name the bars; the first column is the name."""
    marked: str = ""
    most: float = 1.0
    digits: int = 3


class Reading(Strict, frozen=True, kw_only=True):
    """A value worked out beside the charts; it follows the knobs."""

    id: Id
    label: LocalText
    of: str
    digits: int = 3


class Task(Subject, frozen=True, kw_only=True):
    """Something to find out. `answers` gives a formula for each name that tests may ask for as $name."""

    text: LocalText
    fields: tuple[Field, ...]
    answers: dict[str, str] = {}
    group: LocalText = {}
    """The heading it stands under."""

    def names(self) -> frozenset[str]:
        """Return the names under which tests may read what it expects."""
        return super().names() | self.answers.keys()


class Model(Practice, frozen=True, kw_only=True, tag=NAME):
    """`formulas` are columns and numbers by name, each from tables, knobs and those before it."""

    tasks: tuple[Task, ...]
    knobs: tuple[Knob, ...] = ()
    formulas: dict[str, str] = {}
    charts: tuple[Chart, ...] = ()
    readings: tuple[Reading, ...] = ()


class State(msgspec.Struct, frozen=True, kw_only=True):
    """Answers and knobs at one moment."""

    done: Mapping[str, tuple[Done, ...]] = {}
    knobs: Mapping[str, float] = {}
    number: int = 0

    def values(self, task: str) -> dict[str, Value]:
        """Return what a task was answered last, by field."""
        return {name: value for one in self.done.get(task, ()) for name, value in one.values.items()}


class ModelPlay:
    """The rules of a model in one variant; implements `app.practice.play.Play`."""

    def __init__(self, practice: Model, scene: Scene) -> None:
        self.practice = practice
        self.scene = scene
        self.subjects: Mapping[str, Task] = {one.id: one for one in practice.tasks if one.id in scene.order}

    def begin(self) -> State:
        """Return the model with its knobs as they are at first."""
        return State(knobs={one.id: one.start for one in self.practice.knobs})

    def moves(self, state: State) -> Iterator[Move]:
        """Yield everything that can be done now."""
        for name, task in self.subjects.items():
            yield Move(case=name, action=ANSWER, fields=task.fields)
        for knob in self.practice.knobs:
            yield Move(action=TURN, fields=(Field(id=knob.id, kind="number", label=knob.label),))

    def after(self, state: State, entry: Entry) -> State:
        """Return the model after one entry; a knob stays within its bounds."""
        state = msgspec.structs.replace(state, number=state.number + 1)
        if entry.action == TURN:
            knobs = {one.id: one for one in self.practice.knobs}
            turned = {
                name: min(knobs[name].most, max(knobs[name].least, float(value)))
                for name, value in entry.arguments.items()
                if name in knobs and isinstance(value, int | float)
            }
            return msgspec.structs.replace(state, knobs={**state.knobs, **turned})
        if entry.action != ANSWER or entry.case not in self.subjects:
            return state
        names = {one.id for one in self.subjects[entry.case].fields}
        values = {name: value for name, value in entry.arguments.items() if name in names}
        done = Done(action=ANSWER, number=state.number, t=entry.t, values=values)
        before = state.done.get(entry.case, ())
        return msgspec.structs.replace(state, done={**state.done, entry.case: (*before, done)})

    def record(self, state: State) -> dict[str, tuple[Done, ...]]:
        """Return what was answered, by task; a field that was emptied again is empty."""
        return dict(state.done)

    def scored(self, state: State) -> tuple[str, ...]:
        """Return the tasks that count: all of them."""
        return self.scene.order

    def is_over(self, state: State) -> bool:
        """Tell whether nothing can be done any more; answers can be changed until the run is handed in."""
        return False

    def reached(self) -> set[str]:
        """Return the tasks: all of them."""
        return set(self.subjects)

    def solution(self) -> Iterator[Step]:
        """Yield the right answers, task by task."""
        for name in self.scene.order:
            for step in self.subjects[name].solution:
                yield msgspec.structs.replace(step, case=name)

    def names(self, state: State) -> dict[str, Any]:
        """Return what formulas know with the knobs as they stand.

        Raises:
            FormulaError: if one of the formulas cannot be worked out.
        """
        return known(self.practice, self.scene.variant, state.knobs)

    def column(self, state: State, formula: str) -> Column:
        """Return a column with the knobs as they stand."""
        found = evaluate(formula, self.names(state))
        assert isinstance(found, Mapping)
        return found


def known(model: Model, variant: str, knobs: Mapping[str, float]) -> dict[str, Any]:
    """Return tables, knobs and formulas by name."""
    names: dict[str, Any] = {
        one.id: {
            column.id: {row.id: cell for row in one.rows if isinstance(cell := _cell(one, row, at), int | float)}
            for at, column in enumerate(one.columns)
            if column.number
        }
        for one in model.documents
        if one.rows and (not one.variants or variant in one.variants)
    }
    names |= knobs
    for name, formula in model.formulas.items():
        names[name] = evaluate(formula, names)
    return names


def _cell(document: Document, row: Row, at: int) -> object:
    if at >= len(row.cells):
        raise FormulaError(f"the row {row.id} of {document.id} is too short")
    return row.cells[at]


def worked_out(model: Model, variant: str) -> dict[str, Result]:
    """Return the answers of all tasks under "task.name", with the knobs as they are at first.

    Raises:
        FormulaError: if a formula cannot be worked out.
    """
    names = known(model, variant, {one.id: one.start for one in model.knobs})
    for formula in (*(one.of for one in model.charts), *(one.of for one in model.readings)):
        evaluate(formula, names)  # a picture that cannot be drawn is a fault of the desk, not of the day it is opened
    return {
        f"{task.id}.{name}": evaluate(formula, names) for task in model.tasks for name, formula in task.answers.items()
    }


def all_fields(model: Model) -> list[Field]:
    """Return the fields of all tasks."""
    return [field for task in model.tasks for field in task.fields]


def all_actions(_model: Model) -> frozenset[str]:
    """Return what can be done with a model."""
    return frozenset({ANSWER, TURN})
