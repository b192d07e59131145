"""Measuring and drawing text that wraps, for boxes and lists that paint themselves."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QTextLayout, QTextOption


def wrapped(text: str, font: QFont, width: int, formats: Sequence[QTextLayout.FormatRange] = ()) -> QTextLayout:
    """Return a text laid out in lines of at most `width` pixels; a word longer than a line is broken."""
    layout = QTextLayout(text, font)
    layout.setFormats(formats)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


def wrapped_height(text: str, font: QFont, width: int) -> int:
    """Return the height in pixels of a text in lines of at most `width` pixels."""
    return round(wrapped(text, font, width).boundingRect().height() + 0.5) if text else 0
