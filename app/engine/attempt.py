"""The state of one attempt, rebuilt from what happened in it, in order."""

from collections.abc import Iterable, Mapping
from typing import Literal

import msgspec

from app.questions.common import Response, is_blank

EventKind = Literal["response", "hint", "flag", "visit", "submit"]


class AttemptEvent(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One thing that happened in an attempt; `flagged` belongs to the kind "flag"."""

    kind: EventKind
    question: str = ""
    response: Response | None = None
    flagged: bool = False


class AttemptState(msgspec.Struct, frozen=True, kw_only=True):
    """Where an attempt stands. `current` is the question last looked at."""

    responses: Mapping[str, Response | None] = {}
    hints: Mapping[str, int] = {}
    flagged: frozenset[str] = frozenset()
    current: str = ""
    submitted: bool = False

    def answered(self, question_id: str) -> bool:
        """Tell whether the question has an answer that is not blank."""
        return not is_blank(self.responses.get(question_id))

    def after(self, event: AttemptEvent) -> "AttemptState":
        """Return the state after one more event; nothing changes once the attempt is handed in."""
        if self.submitted:
            return self
        one = event.question
        if event.kind == "response":
            return msgspec.structs.replace(self, responses={**self.responses, one: event.response}, current=one)
        if event.kind == "hint":
            return msgspec.structs.replace(self, hints={**self.hints, one: self.hints.get(one, 0) + 1})
        if event.kind == "flag":
            flagged = self.flagged | {one} if event.flagged else self.flagged - {one}
            return msgspec.structs.replace(self, flagged=flagged)
        if event.kind == "visit":
            return msgspec.structs.replace(self, current=one)
        return msgspec.structs.replace(self, submitted=True)


def replay(events: Iterable[AttemptEvent]) -> AttemptState:
    """Return the state after all events."""
    state = AttemptState()
    for event in events:
        state = state.after(event)
    return state
