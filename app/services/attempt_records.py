"""Handed-in attempts with the marks of their questions, found in the facts of learners."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from app.base.i18n import QT_TRANSLATE_NOOP
from app.engine.attempt import AttemptEvent, replay
from app.engine.marking import mark
from app.engine.paper import Paper
from app.engine.statistics import ItemMark
from app.engine.terms import read_terms
from app.questions import AnyQuestion

GREATEST_MARK = 1_000_000.0
"""No question is worth more; what claims to be is a slip or damage, and its square could not be computed with."""

NO_START = QT_TRANSLATE_NOOP("core", "the entry of their beginning is missing")
SEALED = QT_TRANSLATE_NOOP("core", "they are sealed to the office that marks them")
PENDING = QT_TRANSLATE_NOOP("core", "they wait for a person's marks")
NO_MARKS = QT_TRANSLATE_NOOP(
    "core", "they were recorded before Kense kept the marks of each question, and their papers are not in the file"
)
UNREADABLE = QT_TRANSLATE_NOOP("core", "their marks cannot be read")
UNGRADED = QT_TRANSLATE_NOOP("core", "no question of theirs brought points")


class RecordedAttempt(msgspec.Struct, frozen=True, kw_only=True):
    """A handed-in attempt as a file tells it.

    `items` are the graded questions in the order of the paper. `responses` are what was answered last, and
    `questions` those of the paper, where the file tells them. `right` tells of questions answered with a certainty (1
    to 3) whether they were wholly right, before hints and certainty were counted.
    """

    id: str
    course: str
    quiz: str
    number: int = 1
    items: tuple[ItemMark, ...]
    responses: Mapping[str, object] | None = None
    questions: Mapping[str, AnyQuestion] = {}
    right: Mapping[str, tuple[int, bool]] = {}
    """Question -> certainty and whether it was right."""


class AttemptsRead(msgspec.Struct, frozen=True):
    """The attempts of one file, how many were left out for each reason, and how many entries could not be read."""

    attempts: list[RecordedAttempt]
    left_out: "Counter[str]"
    unreadable: int = 0


class _Fact(msgspec.Struct, frozen=True):
    kind: str
    body: dict[str, Any]


class _Start(msgspec.Struct, frozen=True):
    course: str
    quiz: str
    number: int = 1
    paper: str = ""
    pass_mark: float = 0.0
    terms: dict[str, Any] | None = None


class _Mark(msgspec.Struct, frozen=True):
    question: str
    earned: float
    possible: float
    fraction: float | None = None
    blank: bool = False


class _Outcome(msgspec.Struct, frozen=True):
    questions: tuple[_Mark, ...] | None = None
    pending: int = 0
    sealed: bool = False


class _Told(msgspec.Struct):
    """What the facts tell of one attempt, in order."""

    start: dict[str, Any] | None = None
    outcome: dict[str, Any] | None = None
    events: list[Any] = []


class _LeftOutError(Exception):
    """An attempt cannot count; the reason is its text."""


def read_attempts(records: Iterable[bytes], papers: Mapping[str, Paper]) -> AttemptsRead:
    """Return the handed-in attempts of a learner's facts, each record the JSON of one fact.

    What was handed in a second time changes nothing; marks that a person gave later count. Attempts from before marks
    were kept are marked again where their paper is among `papers`.
    """
    told: dict[str, _Told] = {}
    unreadable = 0
    for record in records:
        try:
            fact = msgspec.json.decode(record, type=_Fact)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            unreadable += 1
            continue
        if fact.kind.startswith("attempt.") and isinstance(fact.body.get("attempt"), str):
            _take_in(told.setdefault(fact.body["attempt"], _Told()), fact)
    read = AttemptsRead([], Counter(), unreadable)
    for attempt_id, one in told.items():
        if one.outcome is None:
            continue
        try:
            read.attempts.append(_attempt(attempt_id, one, papers))
        except _LeftOutError as reason:
            read.left_out[str(reason)] += 1
    return read


def _take_in(told: _Told, fact: _Fact) -> None:
    if fact.kind == "attempt.started":
        told.start = fact.body
    elif fact.kind == "attempt.submitted" and told.outcome is None:
        told.outcome = fact.body
    elif fact.kind == "attempt.marked" and told.outcome is not None:
        told.outcome = fact.body
        told.events.append(fact.body.get("event"))
    elif fact.kind == "attempt.event" and told.outcome is None:
        told.events.append(fact.body.get("event"))


def _attempt(attempt_id: str, told: _Told, papers: Mapping[str, Paper]) -> RecordedAttempt:
    if told.start is None:
        raise _LeftOutError(NO_START)
    try:
        start = msgspec.convert(told.start, _Start)
        outcome = msgspec.convert(told.outcome, _Outcome)
        if outcome.sealed:
            raise _LeftOutError(SEALED)
        paper = papers.get(start.paper)
        if outcome.questions is None:
            outcome = _marked_again(start, told.events, paper)
    except msgspec.ValidationError as error:
        raise _LeftOutError(UNREADABLE) from error
    if outcome.pending:
        raise _LeftOutError(PENDING)
    return RecordedAttempt(
        id=attempt_id,
        course=start.course,
        quiz=start.quiz,
        number=start.number,
        items=_items(outcome.questions or ()),
        responses=_responses(told.events),
        questions={one.question.id: one.question for one in paper.questions} if paper else {},
        right=_right(outcome.questions or (), told.events),
    )


def _marked_again(start: _Start, events: list[Any], paper: Paper | None) -> _Outcome:
    if paper is None:
        raise _LeftOutError(NO_MARKS)
    state = replay(msgspec.convert(events, list[AttemptEvent]))
    terms = read_terms(msgspec.json.encode(start.terms).decode() if start.terms else "", pass_mark=start.pass_mark)
    result = mark(paper, state, terms.rules, section_floors=terms.floors)
    marks = tuple(_Mark(one.question_id, one.earned, one.possible, one.fraction, one.blank) for one in result.questions)
    return _Outcome(questions=marks, pending=result.pending)


def _items(marks: Iterable[_Mark]) -> tuple[ItemMark, ...]:
    """Return the marks of graded questions; an ungraded one is worth nothing, so that it cannot be compared."""
    graded = {one.question: one for one in marks if one.possible > 0}
    if not graded:
        raise _LeftOutError(UNGRADED)
    if any(max(abs(one.earned), one.possible) > GREATEST_MARK for one in graded.values()):
        raise _LeftOutError(UNREADABLE)
    return tuple(ItemMark(question=one.question, earned=one.earned, possible=one.possible) for one in graded.values())


def _responses(events: Iterable[Any]) -> dict[str, object]:
    told = (one for one in events if isinstance(one, dict) and one.get("kind") == "response")
    return {str(one.get("question")): one.get("response") for one in told}


def _right(marks: Iterable[_Mark], events: Iterable[Any]) -> dict[str, tuple[int, bool]]:
    """Return the certainty of answers with whether they were right; blanks and unmarked ones say nothing about it."""
    told = (one for one in events if isinstance(one, dict) and one.get("kind") == "certainty")
    said = {str(one.get("question")): one.get("certainty") for one in told}
    return {
        one.question: (certainty, one.fraction + 1e-9 >= 1.0)
        for one in marks
        if one.possible > 0 and not one.blank and one.fraction is not None
        for certainty in [said.get(one.question)]
        if certainty in {1, 2, 3}
    }
