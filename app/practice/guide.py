"""What a check has to do with: which actions can meet it, and which duty comes next in a guided run."""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from app.practice.common import Move
from app.practice.inspection import all_tests
from app.practice.look import CaseLook
from app.practice.play import Play
from app.practice.predicates import Test
from app.practice.rubric import checks_of
from app.practice.spec import Check, Subject


class Duty(msgspec.Struct, frozen=True, kw_only=True):
    """The next duty: the case it is about and the check that asks for it."""

    case: str
    check: Check


def next_duty(play: Play, state: Any, *, case: str = "") -> Duty | None:
    """Return the first duty that can still be met, of a case if one is named; None if there is none."""
    record = play.record(state)
    open_moves: dict[str, list[Move]] = {}
    for move in play.moves(state):
        open_moves.setdefault(move.case, []).append(move)
    for name in [case] if case else list(open_moves):
        subject = play.subjects.get(name)
        for check in _unmet(play, subject, record) if subject else ():
            if check.duty and _can_be_met(check.test, open_moves.get(name, [])):
                return Duty(case=name, check=check)
    return None


def _unmet(play: Play, subject: Subject, record: Mapping[str, Any]) -> Iterator[Check]:
    look = CaseLook(play.practice, play.scene, subject, record.get(subject.id, ()))
    for check in checks_of(play.practice, subject, layer=play.scene.layer):
        if check.test.fraction(look) < 1.0:
            yield check


def _can_be_met(test: Test, moves: list[Move]) -> bool:
    actions, fields = named(test)
    return any(move.action in actions or any(field.id in fields for field in move.fields) for move in moves)


def named(test: Test) -> tuple[frozenset[str], frozenset[str]]:
    """Return the actions and the fields a test asks about."""
    actions: set[str] = set()
    fields: set[str] = set()
    for one in all_tests(test):
        written = msgspec.structs.asdict(one)
        actions.update(_names(written.get("action")), _names(written.get("actions")), _names(written.get("after")))
        fields.update(_names(written.get("of")))
        actions.update(_ITEM_ACTIONS if written.get("items") else ())
    return frozenset(actions), frozenset(fields)


_ITEM_ACTIONS = ("add", "change")
"""What changes the things of the learner's own making."""


def _names(value: object) -> list[str]:
    if isinstance(value, list):
        return [str(one) for one in value]
    return [value] if isinstance(value, str) and value else []
