"""What is wrong in a text, over its preview: each sentence leads to its line."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.base.faults import Fault
from app.ui.text import plural, said
from app.ui.theme import Theme
from app.ui.widgets.buttons import WrapButton
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel, restyle

MOST_SHOWN = 3


class FaultList(Panel):
    """Hidden while nothing is wrong."""

    line_requested = Signal(int)
    """A 1-based line of the file."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        side = theme.px(12)
        super().__init__("bad", margins=(side, theme.px(6), side, theme.px(6)), spacing=theme.px(2), parent=parent)
        self._theme = theme
        self._shown: tuple[Fault, ...] = ()
        self._parts: list[QWidget] = []
        self.setAccessibleName(self.tr("Faults in the text"))
        self.hide()

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What is told."""
        return self._shown

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Tell the first faults by line, and how many more there are; none hides the list."""
        told = tuple(sorted(faults))
        if told == self._shown:
            return
        self._shown = told
        for part in self._parts:
            self.box.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = [self._line(one) for one in told[:MOST_SHOWN]]
        if len(told) > MOST_SHOWN:
            self._parts.append(label(plural("FaultList", "and %n more", len(told) - MOST_SHOWN), role="small"))
        for part in self._parts:
            self.add(part)
            part.setVisible(True)
        restyle(self, "surface", "bad" if any(one.level == "error" for one in told) else "rule")
        self.setVisible(bool(told))

    def _line(self, fault: Fault) -> QWidget:
        words = said(fault)
        if not fault.line:
            return label(words)
        made = WrapButton(self.tr("Line {line}: {fault}").format(line=fault.line, fault=words), kind="outline-item")
        made.clicked.connect(partial(self.line_requested.emit, fault.line))
        return made
