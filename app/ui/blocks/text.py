"""Blocks of running text: paragraphs, lists, headings, tables, quotations, code."""

import re

from PySide6.QtWidgets import QWidget

from app.course.structure import Block
from app.ui.blocks.frame import BlockContext
from app.ui.widgets.panels import Panel
from app.ui.widgets.rich_text import RichText

COLUMN_PX, ROOM_PX = 130, 900
"""Room a column of words needs at 100 %, and what the screen of the office PC has for a table."""

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
    """Return a table across the column; one with more columns than the text size leaves room for, row by row."""
    html = context.html(block)
    if _columns(html) * COLUMN_PX * context.reading.theme.scale > ROOM_PX:
        return RichText(stacked_rows(html), context.reading.theme, size=15, line_height=145)
    html = html.replace("<table>", '<table width="100%" cellspacing="0" cellpadding="6">')
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


def stacked_rows(html: str) -> str:
    """Return HTML whose table rows are paragraphs, first cell bold: for places too narrow for columns."""

    def paragraph(found: re.Match[str]) -> str:
        first, *rest = re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", found[1], re.DOTALL) or [""]
        return f"<p><b>{first}</b>" + "".join(f"<br>{cell}" for cell in rest) + "</p>"

    rows = re.sub(r"<tr>(.*?)</tr>", paragraph, html, flags=re.DOTALL)
    return re.sub(r"</?(table|thead|tbody)[^>]*>", "", rows)


def _columns(html: str) -> int:
    first = re.search(r"<tr>(.*?)</tr>", html, re.DOTALL)
    return len(re.findall(r"<t[hd]\b", first[1])) if first else 0
