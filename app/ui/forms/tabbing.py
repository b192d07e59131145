"""How Tab goes through a form: as its parts stand, also those that were added or moved later.

Qt goes by when a part was made, and a row that was added would come after all else.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QWidget


def tab_on(form: QWidget, *, onward: bool) -> bool:
    """Give the keyboard to the next or the previous part, at the ends to what stands around the form.

    False if no part of the form has it, or if there is nowhere to go.
    """
    stops = [one for one in _stops(form) if one.isVisible() and one.isEnabled()]
    now = QApplication.focusWidget()
    at = next((number for number, one in enumerate(stops) if now and (one is now or one.isAncestorOf(now))), None)
    if at is None:
        return False
    to = at + (1 if onward else -1)
    inside = to in range(len(stops))
    goal = stops[to] if inside else next(_around(form, onward=onward), stops[0 if onward else -1])
    goal.setFocus(Qt.FocusReason.TabFocusReason if onward else Qt.FocusReason.BacktabFocusReason)
    return True


def is_inside(part: QWidget, kind: type[QWidget]) -> bool:
    """Tell whether a part stands somewhere inside of a widget of a kind."""
    around = part.parentWidget()
    while around is not None and not isinstance(around, kind):
        around = around.parentWidget()
    return around is not None


def _stops(part: QWidget) -> Iterator[QWidget]:
    """Yield what takes the keyboard at or below a part; what Qt made inside of it is its own."""
    layout = part.layout()
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield part
    elif layout is not None:
        yield from _stops_in(layout)
    else:
        for child in part.children():
            if isinstance(child, QWidget):
                yield from _stops(child)


def _stops_in(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        widget, inner = (item.widget(), item.layout()) if item else (None, None)
        if widget is not None:
            yield from _stops(widget)
        elif inner is not None:
            yield from _stops_in(inner)


def _around(form: QWidget, *, onward: bool) -> Iterator[QWidget]:
    """Yield what takes the keyboard outside of a form, the nearest first."""
    one = form.nextInFocusChain() if onward else form.previousInFocusChain()
    while one is not None and one is not form:
        takes = one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled()
        if takes and one.window() is form.window() and not form.isAncestorOf(one):
            yield one
        one = one.nextInFocusChain() if onward else one.previousInFocusChain()
