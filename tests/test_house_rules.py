"""The code keeps the rules of the house (tests/house_rules.py), and each rule sees what it is there to see."""

from functools import cache
from pathlib import Path

import pytest

from tests.house_rules import RULES, TEST_RULES, Module, Rule

ROOT = Path(__file__).parent.parent

ALLOWED: dict[str, str] = {}
"""Exceptions, "rule path name" to the reason why the piece reads better as it is."""

EVERY_RULE = RULES + TEST_RULES


@cache
def objections(folder: str) -> dict[str, dict[str, int]]:
    """Return what each rule objects to in a folder, each with its line; a file is parsed once for all rules."""
    rules = RULES if folder == "app" else TEST_RULES
    found: dict[str, dict[str, int]] = {rule.name: {} for rule in rules}
    for file in sorted((ROOT / folder).rglob("*.py")):
        module = Module(file.relative_to(ROOT).as_posix(), file.read_text(encoding="utf-8"))
        for rule in rules:
            found[rule.name] |= {f"{rule.name} {module.path} {name}": line for line, name in rule.look(module)}
    return found


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_program_keeps_the_rule(rule: Rule) -> None:
    found = objections("app")[rule.name]
    assert {key: line for key, line in found.items() if key not in ALLOWED} == {}


@pytest.mark.parametrize("rule", TEST_RULES, ids=lambda rule: rule.name)
def test_tests_keep_the_rule(rule: Rule) -> None:
    found = objections("tests")[rule.name]
    assert {key: line for key, line in found.items() if key not in ALLOWED} == {}


@pytest.mark.parametrize("rule", EVERY_RULE, ids=lambda rule: rule.name)
def test_rule_objects_to_every_planted_fault(rule: Rule) -> None:
    assert [one.source for one in rule.bad if not list(rule.look(one))] == []


@pytest.mark.parametrize("rule", EVERY_RULE, ids=lambda rule: rule.name)
def test_rule_leaves_good_code_alone(rule: Rule) -> None:
    assert [(one.source, list(rule.look(one))) for one in rule.good if list(rule.look(one))] == []


def test_no_exception_is_allowed_that_nobody_needs() -> None:
    found = {key for folder in ("app", "tests") for by_rule in objections(folder).values() for key in by_rule}
    assert set(ALLOWED) - found == set()
