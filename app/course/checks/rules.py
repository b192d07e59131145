"""Checks of how a quiz is sat: rules that contradict each other, and rules that change nothing."""

from app.base.faults import Fault, Problem
from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.authored import AuthoredFile, Where
from app.course.outline import QuizRules

WARNINGS = frozenset({"idle-rule", "levels-sum", "short-graded", "used-up"})
"""Codes of what a learner can live with."""


def placed(file: AuthoredFile, problem: Problem, where: Where) -> Fault:
    """Return a problem of a quiz that stands at `where` as a fault of its file."""
    fault = file.fault(problem.code, problem.text, (*where, *problem.where), **problem.fields)
    if problem.code not in WARNINGS:
        return fault
    return Fault(fault.file, fault.line, fault.code, fault.text, fault.fields, "warning")


def rule_problems(rules: QuizRules) -> list[Problem]:
    """Return what is wrong with the rules of one quiz."""
    return [*_contradictions(rules), *_idle(rules)]


def _contradictions(rules: QuizRules) -> list[Problem]:
    found = []
    if rules.opens and rules.closes and rules.closes < rules.opens:
        text = QT_TRANSLATE_NOOP("core", "The last day {closes} lies before the first day {opens}.")
        found.append(Problem("quiz-rules", text, ("closes",), {"closes": rules.closes, "opens": rules.opens}))
    if rules.feedback == "closed" and not rules.closes:
        text = QT_TRANSLATE_NOOP("core", "Feedback comes after the last day, and there is none: write closes.")
        found.append(Problem("quiz-rules", text, ("feedback",)))
    if 0 < rules.limit_minutes < rules.minutes:
        text = QT_TRANSLATE_NOOP("core", "The advised time of {minutes} minutes is longer than the limit of {limit}.")
        fields: dict[str, object] = {"minutes": rules.minutes, "limit": rules.limit_minutes}
        found.append(Problem("quiz-rules", text, ("limit_minutes",), fields))
    return found


def _idle(rules: QuizRules) -> list[Problem]:
    """Return the rules that nothing brings into play."""
    waits = rules.delay_hours > 0
    idle: list[tuple[str, bool, str]] = [
        (
            "attempts_days",
            rules.attempts_days > 0 and not rules.attempts,
            QT_TRANSLATE_NOOP("core", "attempts_days changes nothing without attempts."),
        ),
        (
            "delay_from",
            rules.delay_from > 2 and not waits,
            QT_TRANSLATE_NOOP("core", "delay_from changes nothing without delay_hours."),
        ),
        (
            "delay_hours",
            waits and 0 < rules.attempts < rules.delay_from and not rules.attempts_days,
            QT_TRANSLATE_NOOP(
                "core", "Nobody ever waits: the attempts end before the one from which on a wait is asked."
            ),
        ),
        (
            "when_closed",
            rules.when_closed == "stops" and not rules.limit_minutes,
            QT_TRANSLATE_NOOP("core", "when_closed changes nothing without limit_minutes."),
        ),
        (
            "penalty",
            rules.penalty > 0 and rules.feedback != "immediate",
            QT_TRANSLATE_NOOP("core", "penalty changes nothing unless feedback is immediate."),
        ),
        (
            "wrong_cost",
            rules.wrong_cost > 0 and rules.certainty == "scored",
            QT_TRANSLATE_NOOP("core", "wrong_cost changes nothing where certainty is scored."),
        ),
    ]
    return [Problem("idle-rule", text, (name,)) for name, found, text in idle if found]
