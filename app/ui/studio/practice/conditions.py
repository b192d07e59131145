"""The form of a condition of a check: what kind of test it is, and that kind's fields."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from app.ui.forms.field import Field
from app.ui.forms.form import Form, Part
from app.ui.forms.rows import RowsField
from app.ui.studio.practice.by_kind import KindField, KindOf
from app.ui.studio.practice.known import Known
from app.ui.studio.practice.pieces import Pieces
from app.ui.text import translate

IS = "is"
"""The key that names the kind of a test (`app.practice.predicates`)."""

SHAPES: dict[str, tuple[str, ...]] = {
    "done": ("action",),
    "exact": ("of", "value"),
    "one-of": ("of", "values"),
    "numeric": ("of", "value", "tolerance"),
    "date": ("of", "value"),
    "by": ("of", "until"),
    "set": ("of", "value"),
    "marked": ("of", "value"),
    "order": ("actions", "of", "value"),
    "contains": ("of", "facts"),
    "forbidden": ("of", "phrases", "tells"),
    "filled": ("of",),
    "before": ("action", "until", "seconds"),
    "count": ("action", "of", "items", "least", "most"),
    "length": ("of", "least", "most"),
    "all": ("tests",),
    "any": ("tests",),
    "not": ("test", "after"),
    "each": ("items", "test", "cost"),
}
"""The keys of each kind of test that the form has fields for."""


def kind_names() -> dict[str, str]:
    """Return the kinds of tests in words."""
    return {
        "done": translate("desk-forms", "An action was done"),
        "exact": translate("desk-forms", "A field holds exactly this"),
        "one-of": translate("desk-forms", "A field holds one of these"),
        "numeric": translate("desk-forms", "A field holds this number"),
        "date": translate("desk-forms", "A field holds this day"),
        "by": translate("desk-forms", "A field holds a day not later than this"),
        "set": translate("desk-forms", "A field holds these ids"),
        "marked": translate("desk-forms", "Passages carry these marks"),
        "order": translate("desk-forms", "Things stand in this order"),
        "contains": translate("desk-forms", "A text tells the facts"),
        "forbidden": translate("desk-forms", "A text has nothing forbidden"),
        "filled": translate("desk-forms", "Fields are filled in"),
        "before": translate("desk-forms", "An action was done in time"),
        "count": translate("desk-forms", "So many were chosen, done or made"),
        "length": translate("desk-forms", "A text has so many words"),
        "all": translate("desk-forms", "All of these conditions"),
        "any": translate("desk-forms", "At least one of these conditions"),
        "not": translate("desk-forms", "This condition is not met"),
        "each": translate("desk-forms", "Every thing made meets a condition"),
    }


def kind_of(test: Any) -> str | None:
    """Return the kind of a test whose every key has a field; None for one that is to be written as text."""
    if not isinstance(test, dict) or not isinstance(test.get(IS), str) or test[IS] not in SHAPES:
        return None
    keys = SHAPES[test[IS]]
    if not test.keys() <= {IS, *keys}:
        return None
    nested = test.get("tests", [])
    whole = isinstance(nested, list) and isinstance(test.get("test", {}), dict)
    return str(test[IS]) if whole and _simple(test) else None


def turned(test: Any, kind: str) -> dict[str, Any]:
    """Return a test of another kind with what both kinds have; one that is bound together with others stays inside."""
    before = test if isinstance(test, dict) else {}
    after = {IS: kind, **{key: value for key, value in before.items() if key in SHAPES[kind]}}
    if before.get(IS) and IS in before:
        if kind in {"all", "any"} and "tests" not in before:
            after["tests"] = [before]
        elif kind in {"not", "each"} and "test" not in before:
            after["test"] = before
    if isinstance(after.get("of"), list) != (kind == "filled") and "of" in after:
        after["of"] = [after["of"]] if kind == "filled" else next(iter(after["of"]), "")
    return after if _simple(after) else {IS: kind}


class TestField(KindField):
    """A condition; what no fields are for is kept as text."""

    __test__ = False  # no test of the program, whatever its name

    def __init__(self, pieces: "Pieces", name: str, *, parent: QWidget | None = None) -> None:
        names = kind_names()
        kinds = {kind: KindOf(names[kind], partial(_form, pieces, kind, names[kind])) for kind in SHAPES}
        super().__init__(pieces.theme, name, kinds, kind_of=kind_of, turned=turned, parent=parent)


def _form(pieces: Pieces, kind: str, name: str) -> Field:
    return Form(pieces.theme, name, [_part(pieces, kind, key) for key in SHAPES[kind]])


def _part(pieces: Pieces, kind: str, key: str) -> Part:
    known = pieces.known
    if key == "of":
        words = translate("desk-forms", "Field")
        return pieces.names(key, words, known.fields) if kind == "filled" else pieces.named(key, words, known.fields)
    if key in {"action", "after"}:
        words = translate("desk-forms", "Action") if key == "action" else translate("desk-forms", "Only if it was done")
        return pieces.named(key, words, known.actions)
    if key == "tests":
        return Part(key, _tests(pieces))
    if key == "test":
        return Part(key, TestField(pieces, translate("desk-forms", "Condition")))
    return _plain_part(pieces, known, key)


def _plain_part(pieces: Pieces, known: Known, key: str) -> Part:
    if key == "actions":
        return pieces.names(key, translate("desk-forms", "Actions in order"), known.actions)
    if key == "phrases":
        return pieces.named(key, translate("desk-forms", "List of forbidden words"), known.phrases)
    if key == "items":
        return pieces.named(key, translate("desk-forms", "Things made"), known.items)
    amounts = {
        "tolerance": translate("desk-forms", "Tolerance"),
        "seconds": translate("desk-forms", "Seconds, where there is no simulated clock"),
        "least": translate("desk-forms", "At least"),
        "most": translate("desk-forms", "At most"),
        "cost": translate("desk-forms", "Part of the points that each failure costs"),
    }
    if key in amounts:
        return pieces.amount(key, amounts[key])
    values = {
        "value": translate("desk-forms", "Value, or $name of what the case expects"),
        "values": translate("desk-forms", "Values, or $name of what the case expects"),
        "until": translate("desk-forms", "Last day, or $name of what the case expects"),
        "facts": translate("desk-forms", "Facts (all of them if empty)"),
        "tells": translate("desk-forms", "What sentences must not tell"),
    }
    return pieces.value(key, values[key])


def _tests(pieces: Pieces) -> Field:
    return RowsField(
        pieces.theme,
        translate("desk-forms", "Conditions"),
        make=lambda: TestField(pieces, translate("desk-forms", "Condition")),
        new=lambda _tests: {IS: "done"},
        add_words=translate("desk-forms", "Add a condition"),
    )


def _simple(test: Mapping[str, Any]) -> bool:
    """Tell whether what fields hold as one word is one."""
    words = ("action", "after", "phrases", "items", *(("of",) if test.get(IS) != "filled" else ()))
    lists = ("actions", *(("of",) if test.get(IS) == "filled" else ()))
    return all(isinstance(test.get(one, ""), str) for one in words) and all(
        isinstance(test.get(one, []), list) for one in lists
    )
