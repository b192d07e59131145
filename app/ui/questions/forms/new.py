"""What a new question of each type begins with: almost right, with empty texts in the source language."""

from collections.abc import Callable
from typing import Any

from app.ui.questions.forms.tools import FormTools

Own = dict[str, Any]


class _Blank:
    """Gives empty texts and ids that differ from each other and from the question's own."""

    def __init__(self, tools: FormTools, question_id: str) -> None:
        self.tools = tools
        self._taken = {question_id}

    @property
    def text(self) -> dict[str, str]:
        return {self.tools.languages[0]: ""}

    def id(self, word: str) -> str:
        given = self.tools.new_id(word, frozenset(self._taken))
        self._taken.add(given)
        return given

    def option(self, word: str = "option") -> Own:
        return {"id": self.id(word), "text": self.text}

    def options(self) -> list[Own]:
        first, *others = (self.option() for _ in range(3))
        return [{**first, "correct": True}, *others]

    def gap(self) -> Own:
        return {"id": self.id("gap"), "kind": "text", "accepted": {}}


def new_question(type_name: str, tools: FormTools, question_id: str) -> dict[str, Any]:
    """Return a plain value that converts to the Struct of its type; KeyError for an unknown type."""
    return _question(type_name, _Blank(tools, question_id), question_id)


def _question(type_name: str, blank: _Blank, question_id: str) -> Own:
    objectives = blank.tools.objectives
    return {
        "id": question_id,
        "type": type_name,
        "objective": objectives[0][0] if objectives else "",
        "level": "remember",
        **({"document": blank.text} if type_name in {"case", "info"} else {}),
        "stem": blank.text,
        **_OWN[type_name](blank),
    }


def _verdict(blank: _Blank) -> Own:
    return {"feedback": {"right": blank.text, "wrong": blank.text}, "answer": True}


def _pair(blank: _Blank) -> Own:
    return {"id": blank.id("pair"), "left": blank.text, "right": blank.text}


def _cloze(blank: _Blank) -> Own:
    gap = blank.gap()
    return {"text": {blank.tools.languages[0]: f"{{{{{gap['id']}}}}}"}, "gaps": [gap]}


def _categorise(blank: _Blank) -> Own:
    groups = [blank.option("group") for _ in range(2)]
    return {
        "categories": groups,
        "items": [{**blank.option("item"), "category": one["id"]} for one in (*groups, groups[0])],
    }


def _hotspot(blank: _Blank) -> Own:
    pictures = blank.tools.pictures
    first, second = ({"id": blank.id("place"), "label": blank.text, "box": [x, 0.4, 0.2, 0.2]} for x in (0.2, 0.6))
    return {"picture": pictures[0][0] if pictures else "", "regions": [{**first, "correct": True}, second]}


def _table(blank: _Blank) -> Own:
    column = {"id": blank.id("column"), "title": blank.text}
    row = {"id": blank.id("row"), "title": blank.text, "cells": [{"gap": blank.gap()}]}
    return {"columns": [column], "rows": [row]}


def _case(blank: _Blank) -> Own:
    return {"items": [_question("choice", blank, blank.id("part")) for _ in range(3)]}


def _essay(blank: _Blank) -> Own:
    return {"rubric": [{"id": blank.id("criterion"), "text": blank.text, "points": 1}]}


_OWN: dict[str, Callable[[_Blank], Own]] = {
    "choice": lambda blank: {"choices": blank.options()},
    "multiple": lambda blank: {"choices": blank.options()},
    "truefalse": _verdict,
    "short": lambda blank: {"accepted": {blank.tools.languages[0]: []}},
    "numeric": lambda _blank: {"answer": 0},
    "date": lambda _blank: {},
    "match": lambda blank: {"pairs": [_pair(blank) for _ in range(2)]},
    "order": lambda blank: {"items": [blank.option("item") for _ in range(3)]},
    "cloze": _cloze,
    "categorise": _categorise,
    "hotspot": _hotspot,
    "table": _table,
    "case": _case,
    "essay": _essay,
    "survey": lambda blank: {"choices": [blank.option() for _ in range(2)]},
    "info": lambda _blank: {},
}
