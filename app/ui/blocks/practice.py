"""A practice desk in the middle of a lesson: what it is, and the link that opens it."""

from PySide6.QtWidgets import QWidget

from app.course.structure import Block
from app.ui.blocks.frame import BlockContext
from app.ui.text import plural, translate
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel
from app.ui.widgets.rich_text import RichText


def practice(block: Block, context: BlockContext) -> QWidget:
    """Return the card of a desk; one that the course does not have says so."""
    reading, theme = context.reading, context.reading.theme
    desk = reading.course.practices.get(block.argument)
    panel = Panel("case", margins=(theme.px(18), theme.px(12), theme.px(18), theme.px(10)), spacing=theme.px(6))
    panel.add(label(translate("blocks", "Practice desk"), role="muted"))
    if desk is None:
        return panel.add(label(translate("blocks", "This desk is missing. Ask the trainer for a new copy.")))
    minutes = plural("blocks", "About %n minute(s)", desk.minutes)
    panel.add(label(reading.words(desk.title), role="strong"), label(reading.words(desk.summary)))
    panel.add(label(minutes, role="small"))
    words = translate("blocks", "Open the desk")
    return panel.add(RichText(f'<a href="practice:{desk.id}">{words}</a>', theme, size=16))
