"""Desk: a queue of cases on a simulated working-day clock, and what can be done with them.

Cases come in, terms run out, days begin and end. Without a clock all cases lie there from the beginning.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from functools import cached_property
from typing import Annotated, Literal

import msgspec

from app.base.i18n import LocalText
from app.practice.common import Action, Done, Entry, Field, Move, Step, Strict, Value
from app.practice.scene import Scene, moment
from app.practice.spec import Practice, Subject
from app.practice.values import ValueRule

NAME = "desk"

OPEN, DRAFT, WAIT = "open", "draft", "wait"
"""What every desk can do beside its own actions: read a case, keep what is half done, go on to the next event."""

TRAYS = ("inbox", "waiting", "closed")
Tray = Literal["coming", "inbox", "waiting", "closed"]
Clock = Annotated[str, msgspec.Meta(pattern=r"^([01]?\d|2[0-3]):[0-5]\d$")]


class Hours(Strict, frozen=True, kw_only=True):
    """The simulated working day, how many of them a run has, and the minutes that reading a case takes."""

    opens: Clock = "09:00"
    closes: Clock = "18:00"
    days: Annotated[int, msgspec.Meta(ge=1, le=30)] = 5
    reading: int = 1


class Case(Subject, frozen=True, kw_only=True):
    """One thing on the desk. `due` names the field in which the learner notes the last day, if the desk has one."""

    sender: LocalText
    subject: LocalText
    body: LocalText
    channel: LocalText = {}
    arrives: ValueRule | None = None
    """The day it comes in; on a desk with a clock, at the time `at`."""
    at: Clock = "09:00"
    details: tuple[tuple[LocalText, LocalText], ...] = ()
    """Lines of a head, such as the address of a sender: name and value."""


class CaseFile(Strict, frozen=True, kw_only=True):
    """A file of cases in the folder of a desk."""

    format: Literal[1]
    cases: tuple[Case, ...]


class Desk(Practice, frozen=True, kw_only=True, tag=NAME):
    """`actions` are what can be done with a case."""

    actions: tuple[Action, ...]
    cases: tuple[Case, ...] = ()
    """Also those of the files in the desk's folder."""
    hours: Hours | None = None
    due_field: str = ""
    """The date field whose day the inbox counts down to."""
    tray_names: dict[str, LocalText] = {}


class CaseState(msgspec.Struct, frozen=True, kw_only=True):
    """Where a case lies and what was done with it. `draft` is what is filled in and not yet done, by field."""

    tray: Tray = "coming"
    opened: bool = False
    done: tuple[Done, ...] = ()
    draft: dict[str, Value] = {}

    def times(self, action: str) -> int:
        """Return how often an action was done."""
        return sum(one.action == action for one in self.done)


class State(msgspec.Struct, frozen=True, kw_only=True):
    """The desk at one moment. `now` is the simulated time, None without a clock; `number` counts log entries."""

    now: datetime | None
    cases: Mapping[str, CaseState]
    current: str = ""
    number: int = 0
    over: bool = False


class DeskPlay:
    """The rules of a desk in one variant; implements `app.practice.play.Play`."""

    def __init__(self, practice: Desk, scene: Scene) -> None:
        self.practice = practice
        self.scene = scene
        self.subjects: Mapping[str, Case] = {one.id: one for one in practice.cases if one.id in scene.order}
        self._offered = {
            name: tuple(one for one in practice.actions if self.offered(one, name)) for name in self.subjects
        }
        self._actions = {one.id: one for one in practice.actions}
        self._arrivals = {
            name: moment(scene.day(name, "arrives") or scene.start, case.at) for name, case in self.subjects.items()
        }

    def begin(self) -> State:
        """Return the desk as the first day begins."""
        hours = self.practice.hours
        first = self.scene.next_working(self.scene.start - timedelta(days=1))
        now = moment(first, hours.opens) if hours else None
        return self._arrived(State(now=now, cases={one: CaseState() for one in self.scene.order}))

    def moves(self, state: State) -> Iterator[Move]:
        """Yield everything that can be done now."""
        if state.over:
            return
        for name, case in state.cases.items():
            if case.tray == "coming":
                continue
            yield Move(case=name, action=OPEN)
            for action in self._offered[name]:
                if _is_possible(action, case):
                    yield Move(case=name, action=action.id, fields=action.fields)
        if self.next_event(state) is not None:
            yield Move(action=WAIT)

    def allowed(self, action: Action, name: str, case: CaseState) -> bool:
        """Tell whether an action can be done with a case as it is."""
        return self.offered(action, name) and _is_possible(action, case)

    def offered(self, action: Action, name: str) -> bool:
        """Tell whether an action has its place at a case at all."""
        if action.layers and self.scene.layer not in action.layers:
            return False
        return not action.only or bool(set(action.only) & set(self.subjects[name].tags))

    def after(self, state: State, entry: Entry) -> State:
        """Return the desk after one entry of the log; what cannot be done changes nothing but the number."""
        state = msgspec.structs.replace(state, number=state.number + 1)
        if state.over:
            return state
        if entry.action == WAIT:
            later = self.next_event(state)
            return state if later is None else self._at(state, later)
        case = state.cases.get(entry.case)
        if case is None or case.tray == "coming":
            return state
        if entry.action == OPEN:
            minutes = self.practice.hours.reading if self.practice.hours and not case.opened else 0
            state = _with(state, entry.case, msgspec.structs.replace(case, opened=True))
            return self._later(msgspec.structs.replace(state, current=entry.case), minutes)
        if entry.action == DRAFT:
            return _with(state, entry.case, msgspec.structs.replace(case, draft={**case.draft, **entry.arguments}))
        return self._done(state, entry)

    def record(self, state: State) -> dict[str, tuple[Done, ...]]:
        """Return what was done, by case."""
        return {name: case.done for name, case in state.cases.items()}

    def scored(self, state: State) -> tuple[str, ...]:
        """Return the cases that count: all of them."""
        return tuple(state.cases)

    def is_over(self, state: State) -> bool:
        """Tell whether nothing can be done any more."""
        return state.over

    def next_event(self, state: State) -> datetime | None:
        """Return when the next case comes in or the next day begins; None when the last day is at its end."""
        if state.now is None or self.practice.hours is None or state.over:
            return None
        coming = [when for name, when in self._arrivals.items() if state.cases[name].tray == "coming"]
        morning = moment(self.scene.next_working(state.now.date()), self.practice.hours.opens)
        # After the last event of the last day only its end is left.
        return min([*(self._in_hours(when) for when in coming if when > state.now), morning, self.last_moment()])

    def _in_hours(self, when: datetime) -> datetime:
        """Return when somebody is there to see what came in: at once, at the opening, or on the next working day."""
        assert self.practice.hours is not None
        opens, closes = (moment(when.date(), at) for at in (self.practice.hours.opens, self.practice.hours.closes))
        if not self.scene.is_working(when.date()) or when > closes:
            return moment(self.scene.next_working(when.date()), self.practice.hours.opens)
        return max(when, opens)

    def last_moment(self) -> datetime:
        """Return the end of the last simulated day."""
        return self._end

    @cached_property
    def _end(self) -> datetime:
        assert self.practice.hours is not None
        days = [day for day in self.scene.workdays if day >= self.scene.start][: self.practice.hours.days]
        return moment(days[-1], self.practice.hours.closes)

    def reached(self) -> set[str]:
        """Return the cases that come in before the last day ends."""
        last = self.last_moment() if self.practice.hours else None
        return {name for name, when in self._arrivals.items() if last is None or when < last}

    def solution(self) -> Iterator[Step]:
        """Yield the model solution: each case as soon as it is there, then on to the next event."""
        state, solved = self.begin(), set[str]()
        while True:
            there = (name for name in self.scene.order if name not in solved and state.cases[name].tray != "coming")
            name = next(there, None)
            if name is not None:
                solved.add(name)
                for step in (Step(action=OPEN), *self.subjects[name].solution):
                    state = self.after(state, Entry(case=name, action=step.action))
                    yield msgspec.structs.replace(step, case=name)
            elif len(solved) == len(self.scene.order) or self.next_event(state) is None:
                return
            else:
                state = self.after(state, Entry(action=WAIT))
                yield Step(action=WAIT)

    def _done(self, state: State, entry: Entry) -> State:
        case, action = state.cases[entry.case], self._actions.get(entry.action)
        if action is None or not self.allowed(action, entry.case, case):
            return state
        fields = {one.id for one in action.fields}
        values = {name: value for name, value in entry.arguments.items() if name in fields}
        at = state.now.isoformat(timespec="minutes") if state.now else ""
        case = msgspec.structs.replace(
            case,
            done=(*case.done, Done(action=action.id, number=state.number, t=entry.t, at=at, values=values)),
            tray=action.moves or case.tray,
            opened=True,
            draft={name: value for name, value in case.draft.items() if name not in fields},
        )
        return self._later(_with(state, entry.case, case), action.minutes)

    def _arrived(self, state: State) -> State:
        """Put into the inbox what has come by now."""
        coming = [
            name
            for name, when in self._arrivals.items()
            if state.cases[name].tray == "coming" and (state.now is None or when <= state.now)
        ]
        if not coming:
            return state
        cases = {**state.cases, **{one: msgspec.structs.replace(state.cases[one], tray="inbox") for one in coming}}
        return msgspec.structs.replace(state, cases=cases)

    def _later(self, state: State, minutes: int) -> State:
        """Let simulated minutes pass; what does not fit into the day goes on the next morning."""
        hours = self.practice.hours
        if state.now is None or hours is None or not minutes:
            return state
        now = state.now + timedelta(minutes=minutes)
        if now > moment(state.now.date(), hours.closes):
            now = moment(self.scene.next_working(state.now.date()), hours.opens)
        return self._at(state, now)

    def _at(self, state: State, now: datetime) -> State:
        last = self.last_moment()
        return self._arrived(msgspec.structs.replace(state, now=min(now, last), over=now >= last))


def _is_possible(action: Action, case: CaseState) -> bool:
    if case.tray not in {"inbox", "waiting"} or (action.once and case.times(action.id)):
        return False
    return all(case.times(one) for one in action.needs)


def _with(state: State, name: str, case: CaseState) -> State:
    return msgspec.structs.replace(state, cases={**state.cases, name: case})


def all_fields(desk: Desk) -> list[Field]:
    """Return the fields of all actions."""
    return [field for action in desk.actions for field in action.fields]


def all_actions(desk: Desk) -> frozenset[str]:
    """Return what can be done at the desk."""
    return frozenset({OPEN, DRAFT, WAIT, *(one.id for one in desk.actions)})
