"""The blocks of a lesson as widgets: one builder per kind. A new kind has one line in `BUILDERS`."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.course.structure import Block
from app.ui.blocks.boxes import case, details, example, rule, steps, warning
from app.ui.blocks.figure import figure
from app.ui.blocks.frame import BlockContext
from app.ui.blocks.practice import practice
from app.ui.blocks.text import code, heading, quotation, table, text

Builder = Callable[[Block, BlockContext], QWidget]

BUILDERS: dict[str, Builder] = {
    "paragraph": text,
    "list": text,
    "heading": heading,
    "table": table,
    "quotation": quotation,
    "code": code,
    "figure": figure,
    "rule": rule,
    "example": example,
    "case": case,
    "warning": warning,
    "steps": steps,
    "compare": example,
    "details": details,
    "practice": practice,
}
"""Kinds that only show. A check takes answers and is built by the lesson page."""


def build(block: Block, context: BlockContext) -> QWidget:
    """Return the widget of a block that only shows."""
    return BUILDERS[block.kind](block, context)
