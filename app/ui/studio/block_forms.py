"""The small forms by which blocks and links are written: their fields, and the text that comes out of them."""

from collections.abc import Sequence
from typing import Any

from app.course.editing.lesson_blocks import block_text, code_text, link_text, quotation_text, table_text
from app.course.markup import EMPTY, WITH_REFERENCE, WITH_TITLE
from app.ui.forms.chosen import NumberField, PickField
from app.ui.forms.form import Form, Part
from app.ui.forms.texts import TextField
from app.ui.studio.tools import LessonTools, Named
from app.ui.text import translate
from app.ui.theme import Theme

OWN_KINDS: tuple[str, ...] = (*WITH_REFERENCE, *WITH_TITLE)
LINK_KINDS = {"term-link": "term", "lesson-link": "lesson", "desk-link": "practice"}
"""What a link can lead to, and how its address begins."""

INLINE = tuple(LINK_KINDS)
"""Kinds that stand in a sentence; all others are blocks of their own."""

MOST_COLUMNS, MOST_ROWS = 8, 40


def kind_words(kind: str) -> str:
    """Return what a kind is called."""
    return {
        "rule": translate("studio", "Rule (law)"),
        "figure": translate("studio", "Picture"),
        "check": translate("studio", "Question"),
        "practice": translate("studio", "Practice desk"),
        "example": translate("studio", "Example"),
        "case": translate("studio", "Case"),
        "warning": translate("studio", "Warning"),
        "steps": translate("studio", "Steps"),
        "compare": translate("studio", "Comparison"),
        "details": translate("studio", "Folded text"),
        "quotation": translate("studio", "Quotation"),
        "code": translate("studio", "Text as typed"),
        "table": translate("studio", "Table"),
        "term-link": translate("studio", "Link to a term"),
        "lesson-link": translate("studio", "Link to a lesson"),
        "desk-link": translate("studio", "Link to a desk"),
    }[kind]


def form_of(kind: str, theme: Theme, tools: LessonTools) -> Form:
    """Return the form of a kind; its value has `argument` and `text`, for a table `columns` and `rows`."""
    name = kind_words(kind)
    if kind == "table":
        columns = NumberField(theme, translate("studio", "Columns"), least=1, most=MOST_COLUMNS, blank=3)
        rows = NumberField(theme, translate("studio", "Rows under the heads"), least=1, most=MOST_ROWS, blank=3)
        return Form(theme, name, [Part("columns", columns), Part("rows", rows)])
    parts = []
    if kind in WITH_REFERENCE or kind in LINK_KINDS:
        words, things = _things(kind, tools)
        options = [("", translate("studio", "Choose…")), *_told(things)]
        parts.append(Part("argument", PickField(theme, words, options), default=""))
    elif kind in WITH_TITLE:
        parts.append(Part("argument", TextField(theme, translate("studio", "Title"))))
    if kind in LINK_KINDS:
        parts.append(Part("text", TextField(theme, translate("studio", "Words of the link"))))
    elif kind not in EMPTY:
        words = translate("studio", "Words under the picture") if kind == "figure" else translate("studio", "Text")
        parts.append(Part("text", TextField(theme, words, lines=3)))
    return Form(theme, name, parts)


def written(kind: str, value: dict[str, Any], tools: LessonTools) -> str:
    """Return the text for what a form says."""
    argument, text = str(value.get("argument") or ""), str(value.get("text") or "")
    if kind == "table":
        return table_text(int(value["columns"]), int(value["rows"]))
    if kind == "quotation":
        return quotation_text(text)
    if kind == "code":
        return code_text(text)
    if kind in LINK_KINDS:
        words = text or dict(_things(kind, tools)[1]).get(argument, argument)
        return link_text(words, f"{LINK_KINDS[kind]}:{argument}")
    return block_text(kind, argument, text)


def missing(kind: str, value: dict[str, Any]) -> str:
    """Return a sentence about what has to be said first; empty if nothing has."""
    if (kind in WITH_REFERENCE or kind in LINK_KINDS) and not value.get("argument"):
        return translate("studio", "Choose one from the list first.")
    if kind in {"quotation", "code"} and not value.get("text"):
        return translate("studio", "Write the text first.")
    return ""


def _things(kind: str, tools: LessonTools) -> tuple[str, Sequence[Named]]:
    return {
        "rule": (translate("studio", "Entry of the law table"), tools.law),
        "figure": (translate("studio", "Picture of the course"), tools.pictures),
        "check": (translate("studio", "Question of the course"), tools.questions),
        "practice": (translate("studio", "Desk of the course"), tools.desks),
        "term-link": (translate("studio", "Term of the glossary"), tools.terms),
        "lesson-link": (translate("studio", "Lesson of the course"), tools.lessons),
        "desk-link": (translate("studio", "Desk of the course"), tools.desks),
    }[kind]


def _told(things: Sequence[Named]) -> list[tuple[str, str]]:
    return [(one, f"{words} · {one}" if words and words != one else one) for one, words in things]
