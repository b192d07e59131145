"""What a killed learner was told is saved, and what is there after a new start (see tests/test_kill.py)."""

from typing import Any

from app.engine.attempt import AttemptState, replay
from app.practice import play_of
from app.practice import replay as replay_desk
from app.questions.common import Response
from app.services.wiring import LearnerServices
from app.storage.learner import attempts, learning, practice, projections
from tests.kill_worker import COURSE, state_mark

Key = tuple[str, ...]
Told = list[list[Any]]

MOST_FACTS_AT_ONCE = 2
"""What is done last also completes the course: one unacknowledged deed may have left two facts."""


class Diary:
    """All that was acknowledged in many lives, and the one deed that was under way when the process died."""

    def __init__(self) -> None:
        self.said: dict[Key, Any] = {}
        self.under_way: tuple[Key, Any] | None = None
        self.last_fact = 0
        self.acknowledged = 0

    def add(self, told: Told) -> None:
        """Take in what one life told."""
        self.under_way = None
        for word, *rest in told:
            if word == "try":
                self.under_way = tuple(rest[0]), rest[1]
            elif word == "done":
                key, value, fact = rest
                if key[0] == "desk state":
                    self._forget_former_states(key[1])
                self.said[tuple(key)] = value
                self.last_fact = max(self.last_fact, fact)
                self.under_way = None
                self.acknowledged += 1

    def _forget_former_states(self, run: str) -> None:
        """Keep one state of a run: it rests on all the states before it, and each costs a replay to look at."""
        self.said = {key: value for key, value in self.said.items() if key[:2] != ("desk state", run)}

    def forget(self, kinds: tuple[str, ...]) -> None:
        """Ask no more for what was said of these kinds."""
        self.said = {key: value for key, value in self.said.items() if key[0] not in kinds}

    def losses(self, learner: LearnerServices) -> list[str]:
        """Name everything acknowledged that is not there; what was under way may be there or not."""
        found = Found(learner)
        if self.under_way and found.value(self.under_way[0]) == self.under_way[1]:
            self.said[self.under_way[0]] = self.under_way[1]
        there = {key: found.value(key) for key in self.said}
        lost = [
            f"{key}: said {said!r}, found {there[key]!r}"
            for key, said in self.said.items()
            if not kept(key, said, there[key])
        ]
        last = found.last_fact()
        if not self.last_fact <= last <= self.last_fact + MOST_FACTS_AT_ONCE:
            lost.append(f"facts: said {self.last_fact}, found {last}")
        self.last_fact = last
        return lost


def kept(key: Key, said: Any, found: Any) -> bool:
    """Tell whether what was said is there; a clock may only have gone on, by less than anybody would notice."""
    if key[0] == "clock":
        return found is not None and found + 0.001 >= said
    return bool(found == said)


class Found:
    """What is there after a new start; each kind of key of tests/kill_worker.py has its method."""

    def __init__(self, learner: LearnerServices) -> None:
        self._learner = learner
        self._course = learner.learning.catalogue.course(COURSE)
        self._db = learner.profile.file.db
        self._states: dict[str, AttemptState] = {}

    def value(self, key: Key) -> Any:
        """Return what is kept under a key, None if nothing is."""
        kind, *names = key
        try:
            return getattr(self, f"_{kind.replace(' ', '_')}")(*names)
        except KeyError:
            return None

    def last_fact(self) -> int:
        return self._db.execute("SELECT max(sequence) FROM facts").fetchone()[0] or 0

    def _opened(self, lesson: str) -> bool:
        return lesson in learning.opened_lessons(self._db, COURSE)

    def _place(self, lesson: str) -> int | None:
        return self._learner.learning.place(self._course, lesson)

    def _read(self, lesson: str) -> bool:
        return lesson in learning.read_lessons(self._db, COURSE)

    def _check(self, question: str) -> Response | None:
        answer = self._learner.learning.check_answer(self._course, question)
        return answer.response if answer else None

    def _attempt(self, attempt: str) -> bool:
        return attempts.attempt(self._db, attempt).id == attempt

    def _answer(self, attempt: str, question: str) -> Response | None:
        return self._state(attempt).responses.get(question)

    def _flag(self, attempt: str, question: str) -> bool:
        return question in self._state(attempt).flagged

    def _certainty(self, attempt: str, question: str) -> int | None:
        return self._state(attempt).certainties.get(question)

    def _clock(self, attempt: str) -> float | None:
        stand = attempts.clock_stand(self._db, attempt)
        return stand.used if stand else None

    def _handed_in(self, attempt: str) -> bool:
        return attempts.attempt(self._db, attempt).submitted_at is not None

    def _run(self, run: str) -> bool:
        return practice.run(self._db, run).id == run

    def _entry(self, run: str, number: str) -> list[Any] | None:
        log = practice.entries(self._db, run)[int(number) :]
        return [log[0].case, log[0].action, log[0].arguments] if log else None

    def _desk_state(self, run: str, number: str) -> str:
        play = play_of(practice.staged(self._db, practice.run(self._db, run).staged))
        return state_mark(replay_desk(play, practice.entries(self._db, run)[: int(number)]))

    def _run_ended(self, run: str) -> bool:
        return practice.run(self._db, run).score is not None

    def _text_size(self) -> int:
        return self._learner.profile.settings().text_size

    def _statement(self, serial: str) -> bool:
        issued = self._learner.certifying.issued(COURSE)
        return issued is not None and issued.serial == serial

    def _state(self, attempt: str) -> AttemptState:
        if attempt not in self._states:
            self._states[attempt] = replay(attempts.events(self._db, attempt))
        return self._states[attempt]


def wounds(learner: LearnerServices) -> list[str]:
    """Name everything in a learner's file that is not whole."""
    file = learner.profile.file
    found = []
    if (verdict := file.db.execute("PRAGMA quick_check").fetchone()[0]) != "ok":
        found.append(f"quick_check says {verdict}")
    if (broken := file.broken_at()) is not None:
        found.append(f"the chain is broken at {broken}")
    if projections.snapshot(file.db) != rebuilt(learner):
        found.append("the projections are not those that the facts give")
    if completed_without_saying_so(learner):
        found.append("everything is done, but the completion is not recorded")
    return found


def rebuilt(learner: LearnerServices) -> dict[str, list[tuple[object, ...]]]:
    """Return the projections that the facts give, leaving those there are."""
    db = learner.profile.file.db
    db.execute("BEGIN")
    projections.rebuild(db)
    fresh = projections.snapshot(db)
    db.execute("ROLLBACK")
    return fresh


def completed_without_saying_so(learner: LearnerServices) -> bool:
    entry = learner.learning.catalogue.entry(COURSE)
    assert entry is not None
    progress = learner.learning.progress(entry)
    assert progress is not None
    return progress.status == "completed" and COURSE not in learner.learning.completions()
