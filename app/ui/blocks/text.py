"""Blocks of running text: paragraphs, lists, headings, tables, quotations, code."""

from PySide6.QtWidgets import QWidget

from app.course.structure import Block
from app.ui.blocks.frame import BlockContext
from app.ui.widgets.panels import Panel
from app.ui.widgets.rich_text import RichText

HEADING_PX = {2: 20.0, 3: 17.5}


def text(block: Block, context: BlockContext) -> QWidget:
    """Return a paragraph or list."""
    return context.rich(block)


def heading(block: Block, context: BlockContext) -> QWidget:
    """Return a heading of its level; screen readers hear it as text with its place in the outline."""
    return RichText(
        f"<b>{context.reading.block_html(block, language=context.language)}</b>",
        context.reading.theme,
        size=HEADING_PX.get(block.level, 17.5),
        line_height=130,
    )


def table(block: Block, context: BlockContext) -> QWidget:
    """Return a table across the column."""
    html = context.html(block).replace("<table>", '<table width="100%" cellspacing="0" cellpadding="6">')
    return RichText(html, context.reading.theme, size=15, line_height=135)


def quotation(block: Block, context: BlockContext) -> QWidget:
    """Return somebody else's words on a quiet ground."""
    theme = context.reading.theme
    panel = Panel("example", margins=(theme.px(18), theme.px(12), theme.px(18), theme.px(8)))
    html = context.html(block).replace("<blockquote>", "<i>").replace("</blockquote>", "</i>")
    return panel.add(RichText(html, theme, size=16))


def code(block: Block, context: BlockContext) -> QWidget:
    """Return text as it is typed."""
    theme = context.reading.theme
    return Panel("well", margins=(theme.px(14),) * 4).add(
        RichText(context.html(block), theme, size=14, line_height=130)
    )
