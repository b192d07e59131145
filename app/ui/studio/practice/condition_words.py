"""A condition in words, as it is read in a list of checks."""

from collections.abc import Callable
from typing import Any

from app.ui.studio.practice.conditions import kind_of
from app.ui.studio.practice.known import Known
from app.ui.studio.practice.yaml_box import line_of
from app.ui.text import translate


def condition_words(test: Any, known: Known) -> str:
    """Return what a condition asks for; one without words of its own as it is written."""
    if test is None:
        return translate("desk-forms", "No condition yet")
    kind = kind_of(test)
    return _WORDS[kind](test, known) if kind in _WORDS else line_of(test)


def _done(test: Any, known: Known) -> str:
    return translate("desk-forms", "“{action}” was done").format(action=_named(test.get("action"), known.actions()))


def _exact(test: Any, known: Known) -> str:
    return _field(translate("desk-forms", "“{field}” holds {value}"), test, known, "value")


def _one_of(test: Any, known: Known) -> str:
    return _field(translate("desk-forms", "“{field}” holds one of {value}"), test, known, "values")


def _number(test: Any, known: Known) -> str:
    if "tolerance" not in test:
        return _exact(test, known)
    words = translate("desk-forms", "“{field}” holds {value}, give or take {tolerance}")
    return _field(words.replace("{tolerance}", str(test["tolerance"])), test, known, "value")


def _by(test: Any, known: Known) -> str:
    return _field(translate("desk-forms", "“{field}” holds a day not later than {value}"), test, known, "until")


def _order(test: Any, known: Known) -> str:
    if test.get("of"):
        return _field(translate("desk-forms", "“{field}” has this order: {value}"), test, known, "value")
    actions = ", ".join(_named(one, known.actions()) for one in test.get("actions", []))
    return translate("desk-forms", "Done in this order: {actions}").format(actions=actions)


def _contains(test: Any, known: Known) -> str:
    if test.get("facts"):
        return _field(translate("desk-forms", "“{field}” tells {value}"), test, known, "facts")
    return _field(translate("desk-forms", "“{field}” tells all facts of the case"), test, known, "facts")


def _forbidden(test: Any, known: Known) -> str:
    key = "phrases" if test.get("phrases") else "tells"
    return _field(translate("desk-forms", "“{field}” has nothing of {value}"), test, known, key)


def _filled(test: Any, known: Known) -> str:
    fields = ", ".join(_named(one, known.fields()) for one in test.get("of", []))
    return translate("desk-forms", "Filled in: {fields}").format(fields=fields)


def _before(test: Any, known: Known) -> str:
    action = _named(test.get("action"), known.actions())
    if test.get("seconds"):
        words = translate("desk-forms", "“{action}” was done within {seconds} seconds")
        return words.format(action=action, seconds=test["seconds"])
    words = translate("desk-forms", "“{action}” was done on {day} or before")
    return words.format(action=action, day=line_of(test.get("until")))


def _count(test: Any, known: Known) -> str:
    what = _named(test.get("action"), known.actions()) if test.get("action") else ""
    what = what or str(test.get("items") or "") or _named(test.get("of"), known.fields())
    words = translate("desk-forms", "“{what}”: at least {least}, at most {most}")
    return words.format(what=what, least=test.get("least", 0), most=test.get("most", "∞"))


def _length(test: Any, known: Known) -> str:
    words = translate("desk-forms", "“{field}” has {least} to {most} words")
    field = _named(test.get("of"), known.fields())
    return words.format(field=field, least=test.get("least", 1), most=test.get("most", "∞"))


def _all(test: Any, known: Known) -> str:
    return translate("desk-forms", "all of: {tests}").format(tests=_together(test, known))


def _any(test: Any, known: Known) -> str:
    return translate("desk-forms", "one of: {tests}").format(tests=_together(test, known))


def _not(test: Any, known: Known) -> str:
    return translate("desk-forms", "not: {test}").format(test=condition_words(test.get("test"), known))


def _each(test: Any, known: Known) -> str:
    inner = condition_words(test.get("test"), known)
    return translate("desk-forms", "for every {items}: {test}").format(items=test.get("items", ""), test=inner)


_WORDS: dict[str, Callable[[Any, Known], str]] = {
    "done": _done,
    "exact": _exact,
    "one-of": _one_of,
    "numeric": _number,
    "date": _exact,
    "by": _by,
    "set": _exact,
    "marked": _exact,
    "order": _order,
    "contains": _contains,
    "forbidden": _forbidden,
    "filled": _filled,
    "before": _before,
    "count": _count,
    "length": _length,
    "all": _all,
    "any": _any,
    "not": _not,
    "each": _each,
}


def _field(template: str, test: Any, known: Known, key: str) -> str:
    return template.format(field=_named(test.get("of"), known.fields()), value=line_of(test.get(key)))


def _together(test: Any, known: Known) -> str:
    return "; ".join(condition_words(one, known) for one in test.get("tests", []))


def _named(name: Any, offers: list[tuple[str, str]]) -> str:
    """Return the words of an id, or the id where it has none."""
    return dict(offers).get(str(name)) or str(name or "")
