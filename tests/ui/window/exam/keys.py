"""Answering by keyboard: what somebody without a mouse presses to answer a question of the made course rightly."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.questions import type_name, type_of
from app.questions.case import CaseQuestion, item_order
from app.questions.categorise import CategoriseQuestion
from app.questions.match import MatchQuestion
from app.services.values import PaperQuestion
from tests.ui.questions.views import type_in

UP, DOWN, TAB, SPACE = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Space
LEFT, RIGHT, ENTER = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier

Key = Qt.Key | tuple[Qt.Key, Qt.KeyboardModifier] | str

ESSAY = "Шамдар он бес жұмыс күні ішінде жөнделеді."
SAME_WHATEVER_THE_ORDER: dict[str, Sequence[Key]] = {
    "truefalse": (DOWN, SPACE),
    "short": ("талон",),
    "numeric": ("0,684",),
    "date": ("12/11/2026",),
    "cloze": (DOWN, TAB, "15"),
    "table": ("15", TAB, DOWN, TAB, "жолда"),
    "hotspot": (DOWN, DOWN, SPACE),
    "essay": (ESSAY,),
    "survey": (DOWN, SPACE),
    "info": (),
}


def keys_for(one: PaperQuestion) -> list[Key]:
    """Return the keys from the first field of a question on."""
    name = type_name(one.question)
    if name in SAME_WHATEVER_THE_ORDER:
        return list(SAME_WHATEVER_THE_ORDER[name])
    by_order: dict[str, Callable[[PaperQuestion], list[Key]]] = {
        "choice": lambda shown: _to_choice(shown.options, _right(shown)),
        "multiple": _through_rows,
        "match": _through_pairs,
        "order": lambda shown: _into_order(shown.options, _right(shown)),
        "categorise": _through_items,
        "case": _through_case,
    }
    return by_order[name](one)


def press(root: QWidget, keys: Sequence[Key], qtbot: QtBot) -> None:
    """Press keys as someone does: each goes to what has the keyboard then."""
    for key in keys:
        target = root.window().focusWidget() or root
        if isinstance(key, str):
            type_in(target, key)
        elif isinstance(key, tuple):
            qtbot.keyClick(target, key[0], key[1])
        else:
            qtbot.keyClick(target, key)


def _right(one: PaperQuestion):  # type: ignore[no-untyped-def]
    return type_of(one.question).correct(one.question)


def _to_choice(options: Sequence[str], right: str) -> list[Key]:
    return [*[DOWN] * list(options).index(right), SPACE]


def _through_rows(one: PaperQuestion) -> list[Key]:
    right = _right(one)
    return [key for option in one.options for key in ([SPACE] if option in right else []) + [TAB]]


def _through_pairs(one: PaperQuestion) -> list[Key]:
    assert isinstance(one.question, MatchQuestion)
    right, options = _right(one), list(one.options)
    return [key for pair in one.question.pairs for key in [DOWN] * (options.index(right[pair.id]) + 1) + [TAB]]


def _through_items(one: PaperQuestion) -> list[Key]:
    assert isinstance(one.question, CategoriseQuestion)
    right, categories = _right(one), [category.id for category in one.question.categories]
    return [key for item in one.options for key in [DOWN] * (categories.index(right[item]) + 1) + [TAB]]


def _into_order(options: Sequence[str], right: Sequence[str]) -> list[Key]:
    """Lift each line to its place, from the top down."""
    lines, keys, hand = list(options), list[Key](), 0
    for place, wanted in enumerate(right):
        at = lines.index(wanted)
        keys += [DOWN if at > hand else UP] * abs(at - hand) + [(UP, ALT)] * (at - place)
        lines.insert(place, lines.pop(at))
        hand = place
    return keys


def _through_case(one: PaperQuestion) -> list[Key]:
    question, right = one.question, _right(one)
    assert isinstance(question, CaseQuestion)
    first = _to_choice(item_order(question, "who-answers", one.options), right["who-answers"])
    last = _into_order(item_order(question, "first-things", one.options), right["first-things"])
    return [*first, TAB, "3", TAB, *last]
