"""Dialogue: a timed script with state. People speak, things happen, the learner answers; the way goes by what was said.

Turns come in written order. An answer, a reaction or a branch may lead elsewhere; after a turn that is only reached
so (`branch`), the script goes on where it was left.
"""

from collections.abc import Iterator, Mapping

import msgspec

from app.base.i18n import LocalText
from app.practice.common import Done, Entry, Field, Id, Move, Option, Step, Strict, Value
from app.practice.look import CaseLook
from app.practice.predicates import Test
from app.practice.scene import Scene
from app.practice.solving import entry_of
from app.practice.spec import Practice, Subject

NAME = "dialogue"

ANSWER, GO_ON, TIME_UP, DRAFT = "answer", "go-on", "time-up", "draft"
"""Answer a turn; go on after one that asks nothing; the clock ends a turn; keep what is half said."""

CHOICE = "choice"
"""The field of an answer that holds the prepared answer chosen."""

BRIEFING = "briefing"
"""The name under which fields offer the cards of the briefing."""

END = "end"
"""Where a jump ends the dialogue."""


MOST_STATES = 20_000
"""States of a dialogue that are looked at for turns nobody reaches."""


class Need(Strict, frozen=True, kw_only=True):
    """A bound on a variable of the dialogue."""

    variable: str
    least: int = -1_000_000
    most: int = 1_000_000


class Answer(Strict, frozen=True, kw_only=True):
    """A prepared answer: what it adds to variables, where it leads, and what is said to it."""

    id: Id
    text: LocalText
    adds: dict[str, int] = {}
    to: str = ""
    reply: LocalText = {}
    needs: tuple[Need, ...] = ()


class Branch(Strict, frozen=True, kw_only=True):
    """Where the script goes if all needs are met."""

    to: str
    needs: tuple[Need, ...] = ()


class Reaction(Strict, frozen=True, kw_only=True):
    """What happens if an answer meets a test: somebody says something, variables change, the script goes elsewhere."""

    test: Test
    reply: LocalText = {}
    adds: dict[str, int] = {}
    to: str = ""


class Turn(Subject, frozen=True, kw_only=True):
    """Somebody speaks, or something happens; with `answers` or `fields` it waits for the learner.

    `spoken` is the language it is said in, whatever the learner reads. `seconds` is the time to answer.
    """

    speaker: LocalText
    text: LocalText
    place: LocalText = {}
    """Who the speaker is: a newspaper, a village, an office."""
    spoken: str = ""
    seconds: float = 0.0
    answers: tuple[Answer, ...] = ()
    fields: tuple[Field, ...] = ()
    reactions: tuple[Reaction, ...] = ()
    next: tuple[Branch, ...] = ()
    needs: tuple[Need, ...] = ()
    """Without these the turn is passed over."""
    branch: bool = False
    adds: dict[str, int] = {}

    @property
    def asks(self) -> bool:
        """Tell whether the learner has to answer."""
        return bool(self.answers or self.fields)


class Dialogue(Practice, frozen=True, kw_only=True, tag=NAME):
    """`briefing` is a pack of cards to search while one answers; `variables` begin with these numbers."""

    turns: tuple[Turn, ...]
    briefing: tuple[Option, ...] = ()
    variables: dict[str, int] = {}

    def all_lists(self) -> dict[str, tuple[Option, ...]]:
        """Return the lists that fields may name, the cards of the briefing among them."""
        return {**self.lists, BRIEFING: self.briefing}


class State(msgspec.Struct, frozen=True, kw_only=True):
    """The dialogue at one moment. `since` is when the current turn began, in seconds of the run."""

    current: str
    since: float = 0.0
    variables: Mapping[str, int] = {}
    done: Mapping[str, tuple[Done, ...]] = {}
    path: tuple[str, ...] = ()
    replies: Mapping[str, LocalText] = {}
    """What was said to the answer of a turn."""
    draft: dict[str, Value] = {}
    number: int = 0

    @property
    def over(self) -> bool:
        """Tell whether the last turn is behind."""
        return not self.current


class DialoguePlay:
    """The rules of a dialogue in one variant; implements `app.practice.play.Play`."""

    def __init__(self, practice: Dialogue, scene: Scene) -> None:
        self.practice = practice
        self.scene = scene
        self.subjects: Mapping[str, Turn] = {one.id: one for one in practice.turns if one.id in scene.order}

    def begin(self) -> State:
        """Return the dialogue at its first turn."""
        state = State(current="", variables=self.practice.variables)
        name = self._following("")
        while name and not _met(self.subjects[name].needs, state.variables):
            name = self._following(name)
        return self._entered(state, name, 0.0)

    def moves(self, state: State) -> Iterator[Move]:
        """Yield everything that can be done now."""
        if state.over:
            return
        turn = self.subjects[state.current]
        if fields := fields_of(turn, state.variables):
            yield Move(case=turn.id, action=ANSWER, fields=fields)
        else:
            yield Move(case=turn.id, action=GO_ON)

    def after(self, state: State, entry: Entry) -> State:
        """Return the dialogue after one entry; what does not belong to the current turn changes nothing."""
        state = msgspec.structs.replace(state, number=state.number + 1)
        if state.over or entry.case != state.current:
            return state
        turn = self.subjects[state.current]
        if entry.action == DRAFT and turn.asks:
            return msgspec.structs.replace(state, draft={**state.draft, **entry.arguments})
        if entry.action == ANSWER and turn.asks and _is_offered(turn, state, entry):
            return self._answered(turn, state, entry)
        if entry.action == TIME_UP and turn.asks and state.draft:
            # What was put together when the time ran out is what was said.
            said = msgspec.structs.replace(entry, action=ANSWER, arguments=state.draft)
            if _is_offered(turn, state, said):
                return self._answered(turn, state, said)
        if (entry.action == GO_ON and not fields_of(turn, state.variables)) or (entry.action == TIME_UP and turn.asks):
            done = Done(action=entry.action, number=state.number, t=entry.t)
            return self._go(_noted(state, done), "", entry.t)
        return state

    def record(self, state: State) -> dict[str, tuple[Done, ...]]:
        """Return what was answered, by turn."""
        return dict(state.done)

    def scored(self, state: State) -> tuple[str, ...]:
        """Return the turns that count: those of the main script, and others only if they were reached."""
        turns = self.subjects
        return tuple(
            one for one in self.scene.order if one in state.path or not (turns[one].branch or turns[one].needs)
        )

    def is_over(self, state: State) -> bool:
        """Tell whether the last turn is behind."""
        return state.over

    def reached(self) -> set[str]:
        """Return the turns to which some way of answering leads."""
        found: set[str] = set()
        seen: set[tuple[str, str, tuple[tuple[str, int], ...]]] = set()
        waiting = [self.begin()]
        while waiting and len(seen) < MOST_STATES and len(found) < len(self.subjects):
            state = waiting.pop()
            key = (state.current, self._last_main(state), tuple(sorted(state.variables.items())))
            if state.over or key in seen:
                continue
            seen.add(key)
            found.add(state.current)
            waiting += self._next_states(state)
        return found

    def solution(self) -> Iterator[Step]:
        """Yield the model answers along the way to which they lead, up to one that does not go on."""
        state, before = self.begin(), ""
        while not state.over and state.current != before:
            before = state.current
            turn = self.subjects[state.current]
            step = turn.solution[0] if turn.solution else Step(action=ANSWER if turn.asks else GO_ON)
            yield msgspec.structs.replace(step, case=turn.id)
            state = self.after(state, entry_of(self.practice, self.scene, turn, step, "en"))

    def _next_states(self, state: State) -> Iterator[State]:
        """Yield where a turn can lead: by every answer, with and without every reaction."""
        turn = self.subjects[state.current]
        answers = [one for one in turn.answers if _met(one.needs, state.variables)]
        for answer in (None, *answers):
            for reaction in (None, *turn.reactions):
                later, to = state, ""
                for one in (answer, reaction):
                    if one is not None:
                        later = msgspec.structs.replace(later, variables=_added(later.variables, one.adds))
                        to = one.to or to
                yield self._go(later, to, 0.0)

    def _answered(self, turn: Turn, state: State, entry: Entry) -> State:
        names = {one.id for one in fields_of(turn, state.variables)}
        values = {name: value for name, value in entry.arguments.items() if name in names}
        state = _noted(state, Done(action=ANSWER, number=state.number, t=entry.t, values=values))
        chosen = next((one for one in turn.answers if one.id == values.get(CHOICE)), None)
        look = CaseLook(self.practice, self.scene, turn, state.done[turn.id])
        reaction = next((one for one in turn.reactions if one.test.fraction(look) >= 1.0), None)
        to, reply = "", LocalText()
        for one in (chosen, reaction):
            if one is not None:
                state = msgspec.structs.replace(state, variables=_added(state.variables, one.adds))
                to, reply = one.to or to, one.reply or reply
        if reply:
            state = msgspec.structs.replace(state, replies={**state.replies, turn.id: reply})
        return self._go(state, to, entry.t)

    def _go(self, state: State, to: str, t: float) -> State:
        """Go where an answer or a branch leads, or on where the main script was left; nothing is entered twice."""
        if not to:
            branches = self.subjects[state.current].next
            to = next((one.to for one in branches if _met(one.needs, state.variables)), "")
        if to == END:
            return msgspec.structs.replace(state, current="", since=t)
        if to in self.subjects and to not in state.path and _met(self.subjects[to].needs, state.variables):
            return self._entered(state, to, t)
        name = self._following(self._last_main(state))
        while name and (name in state.path or not _met(self.subjects[name].needs, state.variables)):
            name = self._following(name)
        return self._entered(state, name, t)

    def _entered(self, state: State, name: str, t: float) -> State:
        if not name:
            return msgspec.structs.replace(state, current="", since=t)
        variables = _added(state.variables, self.subjects[name].adds)
        return msgspec.structs.replace(
            state, current=name, since=t, variables=variables, path=(*state.path, name), draft={}
        )

    def _last_main(self, state: State) -> str:
        return next((one for one in reversed(state.path) if not self.subjects[one].branch), "")

    def _following(self, name: str) -> str:
        """Return the next turn of the main script after a turn; empty after the last."""
        order = self.scene.order
        rest = order[order.index(name) + 1 :] if name else order
        return next((one for one in rest if not self.subjects[one].branch), "")


def fields_of(turn: Turn, variables: Mapping[str, int]) -> tuple[Field, ...]:
    """Return what an answer to a turn consists of: the prepared answers there are now, and its own fields.

    Nothing where all prepared answers are out of reach; then one goes on.
    """
    there = tuple(Option(id=one.id, text=one.text) for one in turn.answers if _met(one.needs, variables))
    choice = (Field(id=CHOICE, kind="choice", label={}, options=there),) if there else ()
    return (*choice, *turn.fields)


def _is_offered(turn: Turn, state: State, entry: Entry) -> bool:
    """Tell whether an entry is an answer: where prepared answers are offered, it has to be one of them."""
    offered = [one.id for one in turn.answers if _met(one.needs, state.variables)]
    return not offered or entry.arguments.get(CHOICE) in offered


def _noted(state: State, done: Done) -> State:
    before = state.done.get(state.current, ())
    return msgspec.structs.replace(state, done={**state.done, state.current: (*before, done)})


def _met(needs: tuple[Need, ...], variables: Mapping[str, int]) -> bool:
    return all(one.least <= variables.get(one.variable, 0) <= one.most for one in needs)


def _added(variables: Mapping[str, int], adds: Mapping[str, int]) -> dict[str, int]:
    return {**variables, **{name: variables.get(name, 0) + number for name, number in adds.items()}}


def all_fields(dialogue: Dialogue) -> list[Field]:
    """Return the fields of all turns, and the one of prepared answers."""
    options = tuple(Option(id=one.id, text=one.text) for turn in dialogue.turns for one in turn.answers)
    choice = [Field(id=CHOICE, kind="choice", label={}, options=options)] if options else []
    return [*choice, *(field for turn in dialogue.turns for field in turn.fields)]


def all_actions(_dialogue: Dialogue) -> frozenset[str]:
    """Return what can be done in a dialogue."""
    return frozenset({ANSWER, GO_ON, TIME_UP})
