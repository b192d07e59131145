"""Workbench: the learner makes or mends a thing, and rules that can be read judge it.

The work has stages; each shows its parts until it is finished, and a finished one stays as it is. A part is a form, a
document to mark, or things of the learner's own making (items), such as the questions of a survey.
"""

from collections.abc import Iterator, Mapping
from typing import Annotated

import msgspec

from app.base.i18n import LocalText
from app.practice.common import Done, Entry, Field, Id, Move, Step, Strict, Value
from app.practice.sample import Sample
from app.practice.scene import Scene
from app.practice.spec import Practice, Subject

NAME = "workbench"

FILL, ADD, CHANGE, REMOVE, PLACE, FINISH = "fill", "add", "change", "remove", "place", "finish"
"""What can be done: fill in a part; add, change, remove and place an item; finish the stage."""

ITEM = "item"
"""The argument that names an item, and the action under which tests find items."""

TO = "to"
"""The argument that holds the new place (0-based) of an item."""


class Items(Strict, frozen=True, kw_only=True):
    """Things the learner makes, each with these fields; `start` are those that lie there from the beginning."""

    name: LocalText
    """What one is called: “question”."""
    fields: tuple[Field, ...]
    most: Annotated[int, msgspec.Meta(ge=1, le=40)] = 10
    start: tuple[dict[str, Value], ...] = ()


class Part(Subject, frozen=True, kw_only=True):
    """A piece of the work; `sample` shows simulated answers."""

    title: LocalText
    text: LocalText = {}
    fields: tuple[Field, ...] = ()
    items: Items | None = None
    sample: Sample | None = None


class Stage(Strict, frozen=True, kw_only=True):
    """Parts that are worked on together. `proofread` offers the rules as a tool while one works, except in an exam."""

    id: Id
    title: LocalText
    brief: LocalText = {}
    parts: tuple[Id, ...]
    finish: LocalText
    """The verb on the button that finishes it."""
    proofread: bool = False


class Workbench(Practice, frozen=True, kw_only=True, tag=NAME):
    """`parts` stand in the stages by their ids."""

    stages: Annotated[tuple[Stage, ...], msgspec.Meta(min_length=1)]
    parts: tuple[Part, ...]


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """A thing the learner made."""

    id: str
    values: dict[str, Value]


class PartState(msgspec.Struct, frozen=True, kw_only=True):
    """A part as it stands. `made` counts items, so that no id is used twice."""

    values: dict[str, Value] = {}
    items: tuple[Item, ...] = ()
    made: int = 0
    touched: int = 0
    """Number of the entry that changed it last."""


class State(msgspec.Struct, frozen=True, kw_only=True):
    """The work at one moment. `stage` counts from 0; behind the last one the work is over."""

    stage: int = 0
    stages: int
    parts: Mapping[str, PartState]
    finished: tuple[Done, ...] = ()
    number: int = 0

    @property
    def over(self) -> bool:
        """Tell whether all stages are finished."""
        return self.stage >= self.stages


class WorkbenchPlay:
    """The rules of a workbench in one variant; implements `app.practice.play.Play`."""

    def __init__(self, practice: Workbench, scene: Scene) -> None:
        self.practice = practice
        self.scene = scene
        self.subjects: Mapping[str, Part] = {one.id: one for one in practice.parts if one.id in scene.order}

    def begin(self) -> State:
        """Return the work untouched."""
        parts = {name: _untouched(part) for name, part in self.subjects.items()}
        return State(stages=len(self.practice.stages), parts=parts)

    def parts_of(self, state: State) -> tuple[str, ...]:
        """Return the parts of the stage that is worked on."""
        return () if state.over else tuple(one for one in self.practice.stages[state.stage].parts if one in state.parts)

    def moves(self, state: State) -> Iterator[Move]:
        """Yield everything that can be done now."""
        if state.over:
            return
        for name in self.parts_of(state):
            part = self.subjects[name]
            if part.fields:
                yield Move(case=name, action=FILL, fields=part.fields)
            if part.items:
                if len(state.parts[name].items) < part.items.most:
                    yield Move(case=name, action=ADD, fields=part.items.fields)
                for action in (CHANGE, REMOVE, PLACE) if state.parts[name].items else ():
                    yield Move(case=name, action=action, fields=part.items.fields if action == CHANGE else ())
        yield Move(action=FINISH)

    def after(self, state: State, entry: Entry) -> State:
        """Return the work after one entry; what does not belong to the stage changes nothing."""
        state = msgspec.structs.replace(state, number=state.number + 1)
        if state.over:
            return state
        if entry.action == FINISH:
            done = Done(action=FINISH, number=state.number, t=entry.t)
            return msgspec.structs.replace(state, stage=state.stage + 1, finished=(*state.finished, done))
        if entry.case not in self.parts_of(state):
            return state
        before = state.parts[entry.case]
        changed = _changed(self.subjects[entry.case], before, entry)
        if changed == before:
            return state
        changed = msgspec.structs.replace(changed, touched=state.number)
        return msgspec.structs.replace(state, parts={**state.parts, entry.case: changed})

    def record(self, state: State) -> dict[str, tuple[Done, ...]]:
        """Return each part as it stands: what is filled in, its items one by one, and that its stage was finished."""
        stage_of = {part: at for at, stage in enumerate(self.practice.stages) for part in stage.parts}
        found: dict[str, tuple[Done, ...]] = {}
        for name, part in state.parts.items():
            done = [Done(action=FILL, number=part.touched, values=part.values)] if part.values else []
            done += [Done(action=ITEM, number=part.touched, item=one.id, values=one.values) for one in part.items]
            done += state.finished[stage_of.get(name, 0) :][:1]
            found[name] = tuple(done)
        return found

    def scored(self, state: State) -> tuple[str, ...]:
        """Return the parts that count: all of them."""
        return tuple(state.parts)

    def is_over(self, state: State) -> bool:
        """Tell whether all stages are finished."""
        return state.over

    def reached(self) -> set[str]:
        """Return the parts that stand in a stage."""
        return {part for stage in self.practice.stages for part in stage.parts}

    def solution(self) -> Iterator[Step]:
        """Yield the model work, stage by stage."""
        for stage in self.practice.stages:
            for name in stage.parts:
                for step in self.subjects[name].solution if name in self.subjects else ():
                    yield msgspec.structs.replace(step, case=name)
            yield Step(action=FINISH)


def _untouched(part: Part) -> PartState:
    start = part.items.start if part.items else ()
    items = tuple(Item(id=f"i{at}", values=values) for at, values in enumerate(start, start=1))
    return PartState(items=items, made=len(items))


def _changed(part: Part, before: PartState, entry: Entry) -> PartState:
    if entry.action == FILL:
        return msgspec.structs.replace(before, values={**before.values, **_kept(part.fields, entry)})
    return before if part.items is None else _with_items(part.items, before, entry)


def _with_items(items: Items, before: PartState, entry: Entry) -> PartState:
    if entry.action == ADD:
        if len(before.items) >= items.most:
            return before
        made = before.made + 1
        item = Item(id=f"i{made}", values=_kept(items.fields, entry))
        return msgspec.structs.replace(before, items=(*before.items, item), made=made)
    at = next((at for at, one in enumerate(before.items) if one.id == entry.arguments.get(ITEM)), None)
    if at is None:
        return before
    item, rest = before.items[at], [*before.items[:at], *before.items[at + 1 :]]
    if entry.action == CHANGE:
        rest.insert(at, msgspec.structs.replace(item, values={**item.values, **_kept(items.fields, entry)}))
    elif entry.action == PLACE:
        to = entry.arguments.get(TO)
        rest.insert(int(to) if isinstance(to, int | float) else at, item)
    elif entry.action != REMOVE:
        return before
    return msgspec.structs.replace(before, items=tuple(rest))


def _kept(fields: tuple[Field, ...], entry: Entry) -> dict[str, Value]:
    names = {one.id for one in fields}
    return {name: value for name, value in entry.arguments.items() if name in names}


def all_fields(workbench: Workbench) -> list[Field]:
    """Return the fields of all parts and of their items."""
    of_items = [field for part in workbench.parts if part.items for field in part.items.fields]
    return [field for part in workbench.parts for field in part.fields] + of_items


def all_actions(_workbench: Workbench) -> frozenset[str]:
    """Return what can be done at a workbench, and the name under which tests find items."""
    return frozenset({FILL, ADD, CHANGE, REMOVE, PLACE, FINISH, ITEM})
