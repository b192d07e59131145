"""Forms of what a run is looked at for: checks, what must never be done, penalties, and what passing needs."""

from typing import Any

from app.ui.forms.field import Field
from app.ui.forms.form import Form, Part
from app.ui.studio.practice.condition_words import condition_words
from app.ui.studio.practice.conditions import TestField
from app.ui.studio.practice.known import Known
from app.ui.studio.practice.pieces import Pieces
from app.ui.text import plural, translate


def check_title(check: Any, known: Known) -> str:
    """Return a check as a row of a list: its words, its criterion and points, its rule, and its condition."""
    if not isinstance(check, dict):
        return known.title(check)
    points = check.get("points", 1)
    many = points if isinstance(points, int) else 2
    worth = [
        dict(known.criteria()).get(str(check.get("criterion")), "") or str(check.get("criterion", "")),
        plural("desk-forms", "%n point(s)", many) if isinstance(points, int) else str(points),
        ", ".join(map(str, check.get("law") or [])),
    ]
    words = known.words(check.get("fault")) or known.words(check.get("title"))
    head = " – ".join(one for one in (str(check.get("id", "")), words) if one)
    tail = " · ".join(one for one in worth if one) if "criterion" in check else worth[2]
    return "\n".join(one for one in (head, tail, condition_words(check.get("test"), known)) if one)


def checks(pieces: Pieces, name: str) -> Field:
    """Return a list of checks."""
    known = pieces.known
    add = translate("desk-forms", "Add a check")
    return pieces.list_of(name, lambda: check_form(pieces), "check", add, title=lambda check: check_title(check, known))


def check_form(pieces: Pieces) -> Form:
    """Return the form of a check."""
    return pieces.form(
        translate("desk-forms", "Check"),
        pieces.id(),
        pieces.named("criterion", translate("desk-forms", "Criterion"), pieces.known.criteria),
        pieces.amount("points", translate("desk-forms", "Points among the checks of its criterion (1 if empty)")),
        _test(pieces),
        _law(pieces),
        pieces.local("fault", translate("desk-forms", "What is said when it is not met"), lines=2),
        pieces.local("why", translate("desk-forms", "Why it matters"), lines=2),
        pieces.local("right", translate("desk-forms", "What would have been right"), lines=2),
        pieces.local("duty", translate("desk-forms", "Hint of the guide: the next duty, never the click"), lines=2),
        *_where(pieces),
    )


def auto_fails(pieces: Pieces, name: str) -> Field:
    """Return a list of what must never be done."""
    return pieces.list_of(
        name,
        lambda: _auto_fail_form(pieces),
        "never",
        translate("desk-forms", "Add something that must never be done"),
        title=lambda one: check_title(one, pieces.known),
    )


def penalties(pieces: Pieces, name: str) -> Field:
    """Return a list of penalties."""
    return pieces.list_of(
        name,
        lambda: _penalty_form(pieces),
        "penalty",
        translate("desk-forms", "Add a penalty"),
        title=lambda one: check_title(one, pieces.known),
    )


def conditions(pieces: Pieces, name: str) -> Field:
    """Return a list of what passing needs beside the score."""
    return pieces.list_of(
        name, lambda: _condition_form(pieces), "condition", translate("desk-forms", "Add a condition of passing")
    )


def _auto_fail_form(pieces: Pieces) -> Form:
    return pieces.form(
        translate("desk-forms", "Must never be done"),
        pieces.id(),
        _test(pieces),
        _law(pieces),
        pieces.local("title", translate("desk-forms", "Title")),
        pieces.local("why", translate("desk-forms", "Why it matters"), lines=2),
        *_where(pieces),
    )


def _penalty_form(pieces: Pieces) -> Form:
    return pieces.form(
        translate("desk-forms", "Penalty"),
        pieces.id(),
        _test(pieces),
        pieces.amount("points", translate("desk-forms", "Points it takes away")),
        _law(pieces),
        pieces.local("fault", translate("desk-forms", "What happened"), lines=2),
        pieces.local("why", translate("desk-forms", "Why it matters"), lines=2),
        *_where(pieces),
    )


def _condition_form(pieces: Pieces) -> Form:
    return pieces.form(
        translate("desk-forms", "Condition of passing"),
        pieces.id(),
        pieces.names("checks", translate("desk-forms", "Checks"), pieces.known.checks),
        pieces.whole("failed_at_most", translate("desk-forms", "May fail at most so often"), default=0),
        pieces.local("text", translate("desk-forms", "Text"), lines=2),
    )


def _test(pieces: Pieces) -> Part:
    return Part("test", TestField(pieces, translate("desk-forms", "Condition")))


def _law(pieces: Pieces) -> Part:
    return pieces.names("law", translate("desk-forms", "Rule: entries of law"), pieces.known.law, told=True)


def _where(pieces: Pieces) -> tuple[Part, ...]:
    return (
        pieces.values("when", translate("desk-forms", "Only where the case expects this")),
        pieces.values("unless", translate("desk-forms", "Not where the case expects this")),
        pieces.names("layers", translate("desk-forms", "Only in these times"), pieces.known.layers),
    )
