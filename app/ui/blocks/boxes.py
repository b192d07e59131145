"""Blocks that stand out: rule, example, case, warning, steps, details."""

from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from app.base.i18n import pick
from app.course.law import LawEntry
from app.course.procedure import can_be_kept
from app.course.structure import Block
from app.ui.blocks.frame import BlockContext
from app.ui.blocks.text import table
from app.ui.text import translate
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import label, pill
from app.ui.widgets.panels import Panel, Surface, row


def rule(block: Block, context: BlockContext) -> QWidget:
    """Return a rule of law with act, article and the date it was checked; unconfirmed law says so."""
    panel = _box("rule", context)
    entry = context.reading.law_entry(block.argument)
    head = label(translate("blocks", "The rule"), role="strong", wrap=False)
    if entry is not None and not entry.confirmed:
        badge = pill(translate("blocks", "to be confirmed"), kind="bad")
        panel.add(row(head, badge, None))
    else:
        panel.add(head)
    panel.add(context.rich(block))
    if entry is not None:
        if not entry.confirmed and entry.note:
            panel.add(label(pick(entry.note, context.language), role="small"))
        panel.add(label(origin_text(entry, context.language), role="small"))
    return _with_companion(panel, block, context)


def origin_text(entry: LawEntry, language: str) -> str:
    """Return act, article and the day on which a rule was checked."""
    parts = [pick(entry.act, language)]
    if entry.article:
        parts[0] += " " + translate("blocks", "Art. {article}").format(article=entry.article)
    if entry.valid_to is not None:
        parts.append(translate("blocks", "in force until {day}").format(day=_day(entry.valid_to)))
    parts.append(translate("blocks", "checked {day}").format(day=_day(entry.checked_on)))
    return " · ".join(parts)


def _day(day: date) -> str:
    return day.strftime("%d.%m.%Y")


def example(block: Block, context: BlockContext) -> QWidget:
    """Return an example or comparison under its title."""
    return _titled(block, context, "example", translate("blocks", "Example"))


def case(block: Block, context: BlockContext) -> QWidget:
    """Return a case from history or from the source paper."""
    return _titled(block, context, "case", translate("blocks", "Case"))


def warning(block: Block, context: BlockContext) -> QWidget:
    """Return something that goes wrong easily."""
    return _titled(block, context, "warning", translate("blocks", "Take care"))


def steps(block: Block, context: BlockContext) -> QWidget:
    """Return steps to do in order."""
    return _with_companion(_titled(block, context, "example", steps_title()), block, context)


def steps_title() -> str:
    """Return what steps without a title of their own are called."""
    return translate("blocks", "Step by step")


def details(block: Block, context: BlockContext) -> QWidget:
    """Return something extra, folded until its button is pressed."""
    theme = context.reading.theme
    panel = _box("example", context)
    body = context.rich(block, size=15.5)
    body.hide()
    words = block.argument or translate("blocks", "More about this")
    folded, open_ = theme.icon("unfold"), theme.icon("fold")
    head = button(words, kind="link", icon=folded, checkable=True)
    head.toggled.connect(body.setVisible)
    head.setAccessibleDescription(translate("blocks", "Opens and closes extra text"))

    def turn(opened: bool) -> None:
        head.setIcon(open_ if opened else folded)

    head.toggled.connect(turn)
    return panel.add(row(head, None), body)


def _with_companion(panel: Panel, block: Block, context: BlockContext) -> Panel:
    """Offer a procedure as a window of its own, where there can be one."""
    if context.keep_beside is None or not can_be_kept(block, context.reading.library.law):
        return panel
    words = translate("blocks", "Keep beside my work")
    made = button(words, kind="pill", icon=context.reading.theme.icon("open-outside"))
    made.setToolTip(translate("blocks", "Opens a small window that stays above other programs"))
    made.clicked.connect(partial(context.keep_beside, block))
    return panel.add(row(made, None))


def _titled(block: Block, context: BlockContext, surface: Surface, without_title: str) -> Panel:
    panel = _box(surface, context)
    panel.add(label(block.argument or without_title, role="strong"))
    if "<table>" in block.html:
        return panel.add(table(block, context))
    return panel.add(context.rich(block, size=16))


def _box(surface: Surface, context: BlockContext) -> Panel:
    theme = context.reading.theme
    return Panel(surface, margins=(theme.px(18), theme.px(12), theme.px(18), theme.px(10)), spacing=theme.px(6))
