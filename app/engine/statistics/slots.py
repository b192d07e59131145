"""Places on papers that differ: which questions of different attempts stand in for each other."""

from collections.abc import Mapping, Sequence

import msgspec

from app.engine.statistics.values import AttemptMarks


def with_slots(attempts: Sequence[AttemptMarks], objectives: Mapping[str, str]) -> tuple[AttemptMarks, ...]:
    """Return the attempts with the slot of each question; `objectives` gives the objective of questions, where known.

    Where all papers have the same questions, each is its own slot. Otherwise the n-th question of an objective fills
    the slot "objective #n", as a random question fills a slot in Moodle; and where papers have different numbers of
    questions of an objective, the n-th question of the paper fills "#n".
    """
    if _same(tuple(frozenset(item.question for item in one.items) for one in attempts)):
        return tuple(attempts)
    by_objective = tuple(_numbered(one, objectives) for one in attempts)
    if _same(tuple(frozenset(item.slot for item in one.items) for one in by_objective)):
        return by_objective
    return tuple(_numbered(one, {}) for one in attempts)


def _same(papers: tuple[frozenset[str], ...]) -> bool:
    return len(set(papers)) <= 1


def _numbered(attempt: AttemptMarks, objectives: Mapping[str, str]) -> AttemptMarks:
    counted: dict[str, int] = {}
    items = []
    for one in attempt.items:
        objective = objectives.get(one.question, "")
        counted[objective] = counted.get(objective, 0) + 1
        slot = f"{objective} #{counted[objective]}".strip()
        items.append(msgspec.structs.replace(one, slot=slot))
    return msgspec.structs.replace(attempt, items=tuple(items))
