"""The state of one attempt, rebuilt from what happened in it, in order."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal

import msgspec

from app.questions.common import Response, is_blank

EventKind = Literal[
    "response", "certainty", "check", "hint", "flag", "visit", "language", "away", "jump", "timeout", "submit", "mark"
]

Certainty = Literal[1, 2, 3]
"""How sure one is: 1 a guess, 2 fairly, 3 certain."""


class AttemptEvent(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One thing that happened in an attempt.

    `check` asks for the verdict on the response that stands; `language` says in which language the questions are
    read from now on, and at which question it was switched; `away` and `jump` say for how many `seconds` the program
    was closed or asleep and how far the wall clock was moved; `mark` gives the points per criterion of an essay and
    who gave them. `used` is the time of the attempt in seconds at this event, where it is known.
    """

    kind: EventKind
    question: str = ""
    response: Response | None = None
    flagged: bool = False
    certainty: Certainty | None = None
    language: str = ""
    seconds: float = 0.0
    used: float = 0.0
    marks: Mapping[str, float] = {}
    by: str = ""


class AttemptState(msgspec.Struct, frozen=True, kw_only=True):
    """Where an attempt stands. `current` is the question last looked at; times are seconds."""

    responses: Mapping[str, Response | None] = {}
    certainties: Mapping[str, int] = {}
    checked: Mapping[str, tuple[Response | None, ...]] = {}
    """The responses that were checked, per question, first one first."""
    hints: Mapping[str, int] = {}
    flagged: frozenset[str] = frozenset()
    visited: frozenset[str] = frozenset()
    current: str = ""
    language: str = ""
    languages: tuple[str, ...] = ()
    """The languages the questions were read in, first one first; one more at each switch."""
    used: float = 0.0
    away: float = 0.0
    jumps: int = 0
    timed_out: bool = False
    submitted: bool = False
    marks: Mapping[str, Mapping[str, float]] = {}
    """Points per criterion, per essay."""

    def answered(self, question_id: str) -> bool:
        """Tell whether the question has an answer that is not blank."""
        return not is_blank(self.responses.get(question_id))

    def after(self, event: AttemptEvent) -> "AttemptState":
        """Return the state after one more event; once the attempt is handed in, only marks are added."""
        if self.submitted and event.kind != "mark":
            return self
        return msgspec.structs.replace(self, used=max(self.used, event.used), **_CHANGES[event.kind](self, event))


def _flagged(state: AttemptState, event: AttemptEvent) -> dict[str, Any]:
    one = {event.question}
    return {"flagged": state.flagged | one if event.flagged else state.flagged - one}


def _checked(state: AttemptState, event: AttemptEvent) -> dict[str, Any]:
    one = event.question
    return {"checked": {**state.checked, one: (*state.checked.get(one, ()), state.responses.get(one))}}


def _read_in(state: AttemptState, event: AttemptEvent) -> dict[str, Any]:
    one = event.language
    return {"language": one, "languages": state.languages if one == state.language else (*state.languages, one)}


_CHANGES: dict[EventKind, Callable[[AttemptState, AttemptEvent], dict[str, Any]]] = {
    "response": lambda state, event: {
        "responses": {**state.responses, event.question: event.response},
        "current": event.question,
    },
    "certainty": lambda state, event: {"certainties": {**state.certainties, event.question: event.certainty or 1}},
    "check": _checked,
    "hint": lambda state, event: {"hints": {**state.hints, event.question: state.hints.get(event.question, 0) + 1}},
    "flag": _flagged,
    "visit": lambda state, event: {"current": event.question, "visited": state.visited | {event.question}},
    "language": _read_in,
    "away": lambda state, event: {"away": state.away + event.seconds},
    "jump": lambda state, _: {"jumps": state.jumps + 1},
    "timeout": lambda _, __: {"timed_out": True},
    "submit": lambda _, __: {"submitted": True},
    "mark": lambda state, event: {"marks": {**state.marks, event.question: event.marks}},
}
"""What each kind of event changes in the state."""


def replay(events: Iterable[AttemptEvent]) -> AttemptState:
    """Return the state after all events."""
    state = AttemptState()
    for event in events:
        state = state.after(event)
    return state
