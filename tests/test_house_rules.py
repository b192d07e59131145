"""The code keeps the rules of the house (tests/house_rules.py), and each rule sees what it is there to see."""

from pathlib import Path

import pytest

from tests.house_rules import RULES, TEST_RULES, Module, Rule

ROOT = Path(__file__).parent.parent

ALLOWED: dict[str, str] = {}
"""Exceptions, "rule path name" to the reason why the piece reads better as it is."""

EVERY_RULE = RULES + TEST_RULES


def modules(folder: str) -> list[Module]:
    files = sorted((ROOT / folder).rglob("*.py"))
    return [Module(file.relative_to(ROOT).as_posix(), file.read_text(encoding="utf-8")) for file in files]


def objections(rule: Rule, folder: str) -> dict[str, int]:
    """Return what the rule objects to in a folder, each with its line."""
    return {f"{rule.name} {one.path} {name}": line for one in modules(folder) for line, name in rule.look(one)}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_program_keeps_the_rule(rule: Rule) -> None:
    found = objections(rule, "app")
    assert {key: line for key, line in found.items() if key not in ALLOWED} == {}


@pytest.mark.parametrize("rule", TEST_RULES, ids=lambda rule: rule.name)
def test_tests_keep_the_rule(rule: Rule) -> None:
    found = objections(rule, "tests")
    assert {key: line for key, line in found.items() if key not in ALLOWED} == {}


@pytest.mark.parametrize("rule", EVERY_RULE, ids=lambda rule: rule.name)
def test_rule_objects_to_every_planted_fault(rule: Rule) -> None:
    assert [one.source for one in rule.bad if not list(rule.look(one))] == []


@pytest.mark.parametrize("rule", EVERY_RULE, ids=lambda rule: rule.name)
def test_rule_leaves_good_code_alone(rule: Rule) -> None:
    assert [(one.source, list(rule.look(one))) for one in rule.good if list(rule.look(one))] == []


def test_no_exception_is_allowed_that_nobody_needs() -> None:
    found = {key for rule in RULES for key in objections(rule, "app")}
    found |= {key for rule in TEST_RULES for key in objections(rule, "tests")}
    assert set(ALLOWED) - found == set()
