"""The score of a run: a pure function of the desk, the variant and what was done, the same in every order of doing.

A criterion earns the part of its weight that its graded checks earn of their points; criteria without any graded
check leave their weight to the others. Penalties are taken off. What must never be done caps the score at `CAP`.
"""

from collections.abc import Mapping, Sequence

import msgspec

from app.practice.common import Done
from app.practice.look import CaseLook
from app.practice.rubric import applies, checks_of
from app.practice.scene import Scene, rule_key
from app.practice.spec import CAP, AutoFail, Check, Penalty, Practice, Subject

Record = Mapping[str, tuple[Done, ...]]
"""What was done, by case, in the order of doing."""


class CheckResult(msgspec.Struct, frozen=True, kw_only=True):
    """One check of one case; `fraction` is 0.0 to 1.0. `graded` is false where law is not confirmed."""

    case: str
    check: str
    criterion: str
    fraction: float
    points: float
    graded: bool = True

    @property
    def met(self) -> bool:
        """Tell whether nothing is missing."""
        return self.fraction >= 1.0 - 1e-9


class CriterionResult(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the rubric: points earned of its weight, `possible` 0.0 if nothing in it was graded."""

    criterion: str
    earned: float
    possible: float


class RuleBroken(msgspec.Struct, frozen=True, kw_only=True):
    """A penalty or an auto-fail that one case brought about, with the points it took away."""

    case: str
    rule: str
    points: float = 0.0


class ConditionResult(msgspec.Struct, frozen=True, kw_only=True):
    """How often the checks of a condition failed, and whether that is few enough."""

    condition: str
    failed: int
    met: bool


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What a run earned. `score` is 0.0 to 100.0; `passed` is false in a layer that is not graded."""

    score: float
    passed: bool
    graded: bool
    criteria: tuple[CriterionResult, ...]
    checks: tuple[CheckResult, ...]
    auto_failed: tuple[RuleBroken, ...] = ()
    penalties: tuple[RuleBroken, ...] = ()
    conditions: tuple[ConditionResult, ...] = ()

    def failed(self) -> tuple[CheckResult, ...]:
        """Return the checks that are not met, in the order of the cases."""
        return tuple(one for one in self.checks if not one.met)


def score(
    practice: Practice, scene: Scene, subjects: Mapping[str, Subject], record: Record, *, counted: Sequence[str]
) -> Outcome:
    """Return what a run earned; `subjects` are the cases by id, `counted` those whose checks count."""
    looks = [CaseLook(practice, scene, subjects[one], record.get(one, ())) for one in counted]
    checks = tuple(
        _checked(check, look) for look in looks for check in checks_of(practice, look.subject, layer=scene.layer)
    )
    criteria = tuple(_criterion(one.id, one.weight, checks) for one in practice.rubric)
    possible = sum(one.possible for one in criteria)
    earned = 100.0 * sum(one.earned for one in criteria) / possible if possible else 0.0
    penalties = _penalties(practice, looks)
    auto_failed = _auto_failed(practice, looks)
    total = max(0.0, earned - sum(one.points for one in penalties))
    total = round(min(total, CAP) if auto_failed else total, 2)
    conditions = _conditions(practice, checks)
    passed = scene.graded and total >= practice.pass_score and not auto_failed and all(one.met for one in conditions)
    return Outcome(
        score=total,
        passed=passed,
        graded=scene.graded,
        criteria=criteria,
        checks=checks,
        auto_failed=auto_failed,
        penalties=penalties,
        conditions=conditions,
    )


def _checked(check: Check, look: CaseLook) -> CheckResult:
    case = look.subject.id
    return CheckResult(
        case=case,
        check=check.id,
        criterion=check.criterion,
        fraction=min(1.0, max(0.0, check.test.fraction(look))),
        points=check.points,
        graded=look.scene.graded and f"{case}/{check.id}" not in look.scene.ungraded,
    )


def _criterion(criterion: str, weight: float, checks: Sequence[CheckResult]) -> CriterionResult:
    graded = [one for one in checks if one.criterion == criterion and one.graded]
    whole = sum(one.points for one in graded)
    if not whole:
        return CriterionResult(criterion=criterion, earned=0.0, possible=0.0)
    earned = sum(one.points * one.fraction for one in graded)
    return CriterionResult(criterion=criterion, earned=weight * earned / whole, possible=weight)


def _penalties(practice: Practice, looks: Sequence[CaseLook]) -> tuple[RuleBroken, ...]:
    return tuple(
        RuleBroken(case=look.subject.id, rule=one.id, points=one.points)
        for look in looks
        for one in practice.penalties
        if _is_broken(one, look)
    )


def _auto_failed(practice: Practice, looks: Sequence[CaseLook]) -> tuple[RuleBroken, ...]:
    return tuple(
        RuleBroken(case=look.subject.id, rule=one.id)
        for look in looks
        for one in practice.auto_fail
        if _is_broken(one, look)
    )


def _is_broken(rule: AutoFail | Penalty, look: CaseLook) -> bool:
    """Tell whether a case broke a rule; one that rests on unconfirmed law takes nothing away."""
    case, scene = look.subject, look.scene
    sure = rule_key(case.id, rule.id) not in scene.ungraded
    return sure and applies(rule, case, layer=scene.layer) and rule.test.fraction(look) > 0.0


def _conditions(practice: Practice, checks: Sequence[CheckResult]) -> tuple[ConditionResult, ...]:
    found = []
    for one in practice.conditions:
        failed = sum(check.check in one.checks and check.graded and not check.met for check in checks)
        found.append(ConditionResult(condition=one.id, failed=failed, met=failed <= one.failed_at_most))
    return tuple(found)
