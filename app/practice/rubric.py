"""Which checks of a desk look at a case, and on which law and days each of them rests."""

from collections.abc import Mapping

from app.practice.common import Value
from app.practice.inspection import all_tests, references
from app.practice.predicates import HasFacts, Test
from app.practice.spec import AutoFail, Check, Penalty, Practice, Subject
from app.practice.values import Day


def checks_of(practice: Practice, subject: Subject, *, layer: str) -> tuple[Check, ...]:
    """Return the checks that look at a case in a layer: its own, and those of the desk that it fits."""
    return tuple(one for one in (*practice.checks, *subject.checks) if applies(one, subject, layer=layer))


def applies(rule: Check | AutoFail | Penalty, subject: Subject, *, layer: str) -> bool:
    """Tell whether a rule looks at a case: it is of this layer, and the case expects what the rule reads and names."""
    if rule.layers and layer not in rule.layers:
        return False
    known = subject.names()
    if not references(rule.test) <= known:
        return False
    expected = {**dict.fromkeys(known, True), **subject.expect}
    if not all(_matches(expected.get(name), wanted) for name, wanted in rule.when.items()):
        return False
    if any(_matches(expected.get(name), wanted) for name, wanted in rule.unless.items()):
        return False
    return bool(subject.facts) or not _asks_for_facts(rule.test)


def law_of(check: Check, subject: Subject, days: Mapping[str, Day]) -> tuple[tuple[str, ...], tuple[Day, ...]]:
    """Return the law a check of a case rests on, that of its counted days included, and those days."""
    names = sorted({*references(check.test), *_told_days(check.test, subject)})
    found = (days.get(f"{subject.id}.{name}") or days.get(name) for name in names)
    counted = tuple(day for day in found if day is not None)
    law = dict.fromkeys([*check.law, *(one for day in counted for one in day.law)])
    return tuple(law), counted


def _told_days(test: Test, subject: Subject) -> set[str]:
    """Return the days that a text must tell."""
    asked = [one for one in all_tests(test) if isinstance(one, HasFacts)]
    return {fact.day for one in asked for fact in subject.facts if fact.day and (not one.facts or fact.id in one.facts)}


def _matches(value: Value | None, wanted: Value) -> bool:
    if wanted is True:
        return value is not None and value is not False
    if isinstance(value, list):
        return bool(set(value) & set(wanted)) if isinstance(wanted, list) else wanted in value
    return value in wanted if isinstance(wanted, list) else value == wanted


def _asks_for_facts(test: Test) -> bool:
    """Tell whether a text is to tell all facts of its case, so that a case without facts is not meant."""
    return any(isinstance(one, HasFacts) and not one.facts for one in all_tests(test))
